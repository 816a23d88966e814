"""What the user edits of a server: its JSON, or the fields of a form, both of the same entry.

The secrets of the file, in `env` and `headers`, do not leave it: `MASK` is shown in their place,
and where it is still there in what is saved, the secret stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.core.errors import Code, UserError
from app.core.mcp_servers.config import (
    MASK,
    SECRET_FIELDS,
    Entry,
    masked,
    parsed,
    unmasked,
    wrong_fields,
)
from app.core.mcp_servers.servers import McpServers
from app.core.printable import one_line

Pairs = tuple[tuple[str, str], ...]
"""Names with their values, as they were typed: a name may be missing, or be there twice."""

_FIELDS: Final = ("command", "args", "env", "cwd", "url", "serverUrl", "headers")
_KINDS: Final = ("type", "transport")


def text_of(servers: McpServers, name: str) -> str:
    """The JSON of one server, without its secrets. Raises UserError(MCP_SERVER_UNKNOWN)."""
    return _json({name: masked(servers.entry_of(name))})


def put_text(servers: McpServers, text: str, replaced: str = "") -> tuple[str, ...]:
    """As `McpServers.put`, from what the user wrote or pasted. Raises UserError(MCP_TEXT_INVALID),
    too."""
    entries = parsed(text)
    stored = servers.entry_of(replaced) if replaced else {}
    entries = {name: unmasked(entry, stored) for name, entry in entries.items()}
    for name, entry in entries.items():
        for key in _masked_fields(entry):
            raise UserError(Code.MCP_ENTRY_INVALID, name=one_line(name, 64), field=key)
    return servers.put(entries, replaced)


def usable(entries: Mapping[str, Any]) -> dict[str, Entry]:
    """Those that another program's file has and that can be used."""
    return {name: entry for name, entry in entries.items() if not any(wrong_fields(name, entry))}


@dataclass(frozen=True, slots=True)
class ServerForm:
    """The fields of one server. Each line of `args` is an argument; `rest` is what else the entry
    has, which stays."""

    name: str = ""
    is_program: bool = True
    command: str = ""
    args: str = ""
    env: Pairs = ()
    cwd: str = ""
    url: str = ""
    headers: Pairs = ()
    rest: Entry = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> ServerForm:
        """Raises UserError(MCP_TEXT_INVALID, or MCP_NOT_IN_FORM where the fields have no place for
        all of it)."""
        entries = parsed(text) if text.strip() else {"": {}}
        ((name, entry), *others) = entries.items()
        if others or not isinstance(entry, dict):
            raise UserError(Code.MCP_NOT_IN_FORM)
        url = entry.get("url", entry.get("serverUrl", ""))
        args = _strings(entry.get("args", []))
        form = cls(
            name,
            not url,
            _string(entry.get("command", "")),
            "\n".join(args),
            tuple(_mapping(entry.get("env")).items()),
            _string(entry.get("cwd")),
            _string(url),
            tuple(_mapping(entry.get("headers")).items()),
            {key: value for key, value in entry.items() if key not in _FIELDS},
        )
        hidden = (form.url, form.headers) if form.is_program else (form.command, args, form.env)
        if any(hidden) or args != _lines(form.args):
            raise UserError(Code.MCP_NOT_IN_FORM)
        return form

    @property
    def text(self) -> str:
        """As JSON."""
        return _json({self.name: self.entry})

    @property
    def entry(self) -> Entry:
        rest = {
            key: value
            for key, value in self.rest.items()
            if key not in _KINDS or (value == "stdio") == self.is_program
        }
        if not self.is_program:
            headers = {"headers": _dict(self.headers)} if self.headers else {}
            return {"url": self.url.strip(), **headers, **rest}
        entry: Entry = {"command": self.command.strip(), "args": _lines(self.args)}
        if self.env:
            entry["env"] = _dict(self.env)
        if self.cwd.strip():
            entry["cwd"] = self.cwd.strip()
        return {**entry, **rest}

    def wrong_fields(self, stored: ServerForm, taken: Iterable[str]) -> tuple[str, ...]:
        """`stored` is as it was before, with its masked secrets; `taken` are other names."""
        found = list(wrong_fields(self.name, self.entry))
        if self.name in taken:
            found.append("name")
        pairs, before = (
            (self.env, stored.env) if self.is_program else (self.headers, stored.headers)
        )
        names = [name.strip() for name, _ in pairs]
        known = {name for name, value in before if value == MASK}
        unknown = any(value == MASK and name.strip() not in known for name, value in pairs)
        if unknown or len(set(names)) < len(names):
            found.append("env" if self.is_program else "headers")
        return tuple(dict.fromkeys(found))


def _masked_fields(entry: Any) -> Iterator[str]:
    for key in SECRET_FIELDS:
        found = entry.get(key) if isinstance(entry, dict) else None
        if isinstance(found, dict) and MASK in found.values():
            yield key


def _json(value: Entry) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []


def _dict(pairs: Pairs) -> dict[str, str]:
    return {name.strip(): value for name, value in pairs}


def _string(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise UserError(Code.MCP_NOT_IN_FORM)
    return str(value)


def _strings(value: object) -> list[str]:
    if value is not None and not isinstance(value, list):
        raise UserError(Code.MCP_NOT_IN_FORM)
    return [_string(each) for each in value or []]


def _mapping(value: object) -> dict[str, str]:
    if value is not None and (not isinstance(value, dict) or None in value.values()):
        raise UserError(Code.MCP_NOT_IN_FORM)
    return {name: _string(each) for name, each in (value or {}).items()}
