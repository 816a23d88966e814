"""`mcp`: the tool servers: list, add, remove, enable, disable, tools, accept, log, import."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from app import texts
from app.cli.output import BOLD, DIM, cancelled_by_signals, echo, is_allowed, print_json
from app.core.errors import Code, UserError
from app.core.files import read_regular
from app.core.mcp_servers.config import Entry, parsed, server_of
from app.core.mcp_servers.definitions import clean
from app.core.mcp_servers.editing import usable
from app.core.mcp_servers.importing import FoundServers, found_servers
from app.core.mcp_servers.log import end_of_log
from app.core.mcp_servers.protocol import ToolDefinition
from app.core.mcp_servers.records import Server, ServerState
from app.core.mcp_servers.servers import McpServers
from app.core.printable import one_line

_MOST_BYTES: Final = 1 << 22
_STATES: Final = {
    ServerState.OFF: "off",
    ServerState.CHANGED: "changed",
    ServerState.FAILED: "failed",
}


def mcp(servers: McpServers, arguments: Namespace) -> int:
    return _ACTIONS[arguments.action](servers, arguments)


def _list(servers: McpServers, arguments: Namespace) -> int:
    found = servers.all()
    problems = servers.config().problems
    if arguments.json:
        print_json(
            {
                "servers": [_facts(each) for each in found],
                "problems": [texts.sentence(each) for each in problems],
            }
        )
        return 0
    for each in found:
        echo(f"{each.config.name:<24} {_state(each):<8} {each.config.shown}")
    for problem in problems:
        echo(texts.sentence(problem), err=True)
    return 0


def _add(servers: McpServers, arguments: Namespace) -> int:
    entry = _entry(arguments)
    name = arguments.name
    if any(each.name == name for each in servers.config().servers):
        raise UserError(Code.MCP_NAME_TAKEN, name=one_line(name))
    servers.put({name: entry})
    return _added(servers, [name], (), arguments)


def _entry(arguments: Namespace) -> Entry:
    target, *words = arguments.target or [""]
    if target.startswith(("http://", "https://")):
        entry: Entry = {"url": target}
        given = {"command": words, "env": arguments.env, "cwd": arguments.folder}
        key, separator, pairs = "headers", ":", arguments.header
    else:
        entry = {"command": target, "args": words}
        if arguments.folder:
            entry["cwd"] = str(arguments.folder.absolute())
        given = {"headers": arguments.header}
        key, separator, pairs = "env", "=", arguments.env
    for field, value in given.items():
        if value:
            raise UserError(Code.MCP_ENTRY_INVALID, name=one_line(arguments.name), field=field)
    if pairs:
        entry[key] = dict(_pair(each, separator) for each in pairs)
    server_of(arguments.name, entry)
    return entry


def _pair(text: str, separator: str) -> tuple[str, str]:
    """A name alone has the value that our own environment has for it."""
    name, given, value = text.partition(separator)
    return name.strip(), value.strip() if given else os.environ.get(name, "")


def _added(
    servers: McpServers,
    names: Iterable[str],
    refused: Iterable[UserError],
    arguments: Namespace,
) -> int:
    names, refused = list(names), list(refused)
    found = [each for each in servers.all() if each.config.name in names]
    if arguments.json:
        problems = [texts.sentence(each) for each in refused]
        print_json({"added": [_facts(each) for each in found], "problems": problems})
        return 0
    for each in found:
        echo(f"{each.config.name:<24} {_state(each):<8} {each.config.shown}")
    for problem in refused:
        echo(texts.sentence(problem), err=True)
    if found:
        echo("Off until you switch it on: gloss mcp enable NAME", DIM)
    return 0


def _remove(servers: McpServers, arguments: Namespace) -> int:
    server = _named(servers, arguments.name)
    servers.remove(arguments.name)
    return _report(server, "removed", "is no longer in the list.", arguments)


def _enable(servers: McpServers, arguments: Namespace) -> int:
    """Starts it once, so that what it offers is known; with the next call it starts again."""
    _named(servers, arguments.name)
    with cancelled_by_signals() as cancel:
        servers.switch(arguments.name, on=True, cancel=cancel)
    return _show_tools(_named(servers, arguments.name), arguments)


def _disable(servers: McpServers, arguments: Namespace) -> int:
    _named(servers, arguments.name)
    servers.switch(arguments.name, on=False)
    return _report(_named(servers, arguments.name), "server", "is off.", arguments)


def _tools(servers: McpServers, arguments: Namespace) -> int:
    return _show_tools(_named(servers, arguments.name), arguments)


def _show_tools(server: Server, arguments: Namespace) -> int:
    changed = server.state is ServerState.CHANGED
    if arguments.json:
        print_json({"server": _facts(server)})
        return 1 if changed else 0
    for each in server.tools:
        _print_tool(each.tool.name, each.tool.description)
    for name in server.left_out:
        echo(f"{one_line(name)}  (too large, left out)", err=True)
    if changed:
        echo(texts.sentence(UserError(Code.MCP_CHANGED, name=server.config.name)), err=True)
        echo(f"gloss mcp accept {server.config.name}", DIM, err=True)
    return 1 if changed else 0


def _accept(servers: McpServers, arguments: Namespace) -> int:
    name = arguments.name
    _named(servers, name)
    with cancelled_by_signals() as cancel:
        servers.start(name, cancel)
    server = _named(servers, name)
    if server.difference is None:
        return _report(server, "server", "offers what you accepted.", arguments)
    for title, tools in (
        ("New", server.difference.added),
        ("Gone", server.difference.removed),
        ("Before", [before for before, _ in server.difference.changed]),
        ("Now", [after for _, after in server.difference.changed]),
    ):
        for each in tools:
            _print_definition(title, each)
    if not (arguments.yes or is_allowed("Accept these changes?")):
        raise UserError(Code.MCP_CHANGED, name=name)
    servers.accept(name, server.difference.digest)
    server = _named(servers, name)
    if server.state is ServerState.CHANGED:
        raise UserError(Code.MCP_CHANGED, name=name)
    return _report(server, "server", "offers what you accepted.", arguments)


def _log(servers: McpServers, arguments: Namespace) -> int:
    log = _named(servers, arguments.name).log
    text = "" if log is None else end_of_log(log)
    if arguments.json:
        print_json({"path": None if log is None else str(log), "text": text})
    else:
        for line in text.splitlines():
            echo(line)
    return 0


def _import(servers: McpServers, arguments: Namespace) -> int:
    """Without a file: what other programs have, of which nothing is taken."""
    if arguments.file is None:
        return _show_found(found_servers(), arguments)
    entries = parsed(_text(arguments.file))
    refused = []
    for name, entry in entries.items():
        try:
            server_of(name, entry)
        except UserError as problem:
            refused.append(problem)
    return _added(servers, servers.put(usable(entries)), refused, arguments)


def _show_found(found: Iterable[FoundServers], arguments: Namespace) -> int:
    if arguments.json:
        facts = [
            {"program": each.program, "path": str(each.path), "servers": list(each.entries)}
            for each in found
        ]
        print_json({"found": facts})
        return 0
    for each in found:
        echo(f"{each.program}: {', '.join(map(one_line, each.entries))}", BOLD)
        echo(f"  gloss mcp import {each.path}", DIM)
    return 0


def _text(file: Path) -> str:
    """`-` is standard input."""
    if str(file) == "-":
        return sys.stdin.read(_MOST_BYTES)
    try:
        return read_regular(file, _MOST_BYTES).decode("utf-8", "replace")
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(file)) from error


def _named(servers: McpServers, name: str) -> Server:
    for each in servers.all():
        if each.config.name == name:
            return each
    raise UserError(Code.MCP_SERVER_UNKNOWN, name=one_line(name))


def _report(server: Server, key: str, words: str, arguments: Namespace) -> int:
    if arguments.json:
        print_json({key: _facts(server)})
    else:
        echo(f"{server.config.name} {words}")
    return 0


def _print_tool(name: str, description: str) -> None:
    echo(name, BOLD)
    for line in description.splitlines():
        echo(f"  {line}")


def _print_definition(title: str, tool: ToolDefinition) -> None:
    _print_tool(f"{title}: {clean(tool.name)}", clean(tool.description))


def _state(server: Server) -> str:
    return _STATES.get(server.state, "on")


def _facts(server: Server) -> dict[str, Any]:
    """Without what is secret in its environment and headers."""
    config = server.config
    return {
        "name": config.name,
        "state": _state(server),
        "command": config.command or None,
        "args": list(config.args),
        "url": None if config.is_program else config.shown,
        "env": sorted(config.env),
        "headers": sorted(config.headers),
        "tools": [
            {"name": each.tool.name, "description": each.tool.description} for each in server.tools
        ],
    }


_ACTIONS: Final[Mapping[str, Callable[[McpServers, Namespace], int]]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "enable": _enable,
    "disable": _disable,
    "tools": _tools,
    "accept": _accept,
    "log": _log,
    "import": _import,
}
