"""The list of servers: read leniently, written whole, imported from other programs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Code, UserError
from app.core.mcp_servers.config import MASK, ConfigFile, masked, parsed, server_of, unmasked
from app.core.mcp_servers.definitions import clean, difference, digest_of, offered
from app.core.mcp_servers.environment import command_line, complete_path, environment
from app.core.mcp_servers.importing import found_servers
from app.core.mcp_servers.protocol import ToolDefinition

ENTRY = {"command": "uvx", "args": ["mcp-server-time"]}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"mcpServers": {"time": ENTRY}}),
        "\ufeff" + json.dumps({"mcpServers": {"time": ENTRY}, "other": 1}),
        json.dumps({"servers": {"time": ENTRY}}),
        json.dumps({"time": ENTRY}),
        f'"time": {json.dumps(ENTRY)},',
    ],
)
def test_what_people_paste_is_understood(text: str) -> None:
    assert parsed(text) == {"time": ENTRY}


def test_one_server_without_a_name_is_called_after_what_it_is() -> None:
    assert parsed(json.dumps(ENTRY)) == {"uvx": ENTRY}
    assert list(parsed('{"url": "https://a.example/mcp"}')) == ["a.example"]


@pytest.mark.parametrize("text", ["", "hello", "[]", "{", '{"a": 1}', "[" * 100_000])
def test_what_is_no_list_of_servers_is_refused(text: str) -> None:
    with pytest.raises(UserError) as error:
        parsed(text)
    assert error.value.code is Code.MCP_TEXT_INVALID


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        ({}, "command"),
        ([], "{}"),
        ({"command": 7.5, "args": "x"}, "args"),
        ({"command": "a\0b"}, "command"),
        ({"command": "a", "args": [{}]}, "args"),
        ({"command": "a", "env": {"A": None}}, "env"),
        ({"command": "a", "env": {"A=B": "c"}}, "env"),
        ({"command": "a", "env": ["A"]}, "env"),
        ({"command": "a", "cwd": []}, "cwd"),
        ({"url": "ftp://a"}, "url"),
        ({"url": "http://"}, "url"),
        ({"url": "http://a:99999"}, "url"),
        ({"url": 7}, "url"),
        ({"url": "http://a", "headers": {"A": True}}, "headers"),
        ({"url": "http://a", "command": "b"}, "url"),
        ({"url": "http://a", "type": "sse"}, "type"),
    ],
)
def test_an_entry_that_cannot_be_used_says_where(entry: Any, field: str) -> None:
    with pytest.raises(UserError) as error:
        server_of("it", entry)
    assert error.value.facts == {"name": "it", "field": field}


def test_numbers_may_stand_for_texts_and_unknown_keys_stay() -> None:
    server = server_of("it", {"command": "a", "args": [1, "b"], "env": {"N": 3}, "disabled": True})
    assert (server.args, server.env) == (("1", "b"), {"N": "3"})


@pytest.mark.parametrize("name", ["", "a\nb", "a\u202eb", "x" * 65])
def test_names_that_could_deceive_are_refused(name: str) -> None:
    with pytest.raises(UserError):
        server_of(name, ENTRY)


def test_what_else_is_in_the_file_stays_and_problems_are_told(tmp_path: Path) -> None:
    path = tmp_path / "mcp.json"
    content = {"theme": 1, "mcpServers": {"bad": {"args": 1}, "good": {**ENTRY, "extra": 2}}}
    path.write_text(json.dumps(content), encoding="utf-8")
    file = ConfigFile(path)
    config = file.read()
    assert [each.name for each in config.servers] == ["good"]
    assert [each.facts["name"] for each in config.problems] == ["bad"]
    assert file.put({"good": {"command": "other"}, "new": ENTRY}) == ("good 2", "new")
    after = json.loads(path.read_text(encoding="utf-8"))
    assert after["theme"] == 1
    assert after["mcpServers"]["bad"] == {"args": 1}
    assert after["mcpServers"]["good"]["extra"] == 2
    assert list(after["mcpServers"]) == ["bad", "good", "good 2", "new"]
    assert path.stat().st_mode & 0o077 == 0


def test_one_is_put_in_the_place_of_another(tmp_path: Path) -> None:
    file = ConfigFile(tmp_path / "mcp.json")
    file.put({"a": ENTRY, "b": ENTRY, "c": ENTRY})
    assert file.put({"B": {"command": "b"}}, replaced="b") == ("B",)
    assert [each.name for each in file.read().servers] == ["a", "B", "c"]
    assert file.put({"a": ENTRY}) == ()
    assert file.remove("B") == {"command": "b"}
    assert file.remove("B") == {}


@pytest.mark.parametrize("text", ["{", "[]", '{"mcpServers": 1}', "\xff\xfe"])
def test_a_file_that_cannot_be_read_is_never_written_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mcp.json"
    path.write_text(text, encoding="latin-1")
    file = ConfigFile(path)
    for attempt in (file.read, lambda: file.put({"a": ENTRY}), lambda: file.remove("a")):
        with pytest.raises(UserError) as error:
            attempt()
        assert error.value.code is Code.MCP_CONFIG_INVALID
    assert path.read_text(encoding="latin-1") == text


def test_secrets_are_masked_and_survive_an_edit() -> None:
    stored = {"command": "a", "env": {"KEY": "k", "OTHER": "o"}, "headers": {"H": "h"}}
    shown = masked(stored)
    assert "k" not in json.dumps(shown["env"].values().__iter__().__next__())
    shown["env"]["OTHER"] = "new"
    assert unmasked(shown, stored) == {**stored, "env": {"KEY": "k", "OTHER": "new"}}
    assert masked({"url": "u"}) == {"url": "u"}
    assert unmasked({"env": {"NEW": MASK}}, {}) == {"env": {"NEW": MASK}}
    assert "k" not in repr(server_of("it", stored)).replace("'KEY'", "")


def test_the_identity_is_what_runs_and_not_its_name() -> None:
    assert server_of("a", ENTRY).identity == server_of("b", {**ENTRY, "note": 1}).identity
    others: list[Any] = [{"args": ["x"]}, {"env": {"A": "1"}}, {"cwd": "/x"}, {"command": "y"}]
    identities = {server_of("a", {**ENTRY, **each}).identity for each in others}
    assert len(identities | {server_of("a", ENTRY).identity}) == 5


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://localhost:1/mcp", True),
        ("http://127.0.0.2/mcp", True),
        ("http://[::1]:8/mcp", True),
        ("http://localhost.evil.example/", False),
        ("http://127.0.0.1.evil.example/", False),
        ("http://127.0.0.1@evil.example/", False),
        ("http://0.0.0.0/", False),
        ("http://10.0.0.1/", False),
    ],
)
def test_only_this_computer_is_loopback(url: str, loopback: bool) -> None:
    assert server_of("it", {"url": url}).is_loopback is loopback


def test_an_address_is_shown_without_what_is_secret_in_it() -> None:
    server = server_of("it", {"url": "https://me:secret@a.example:8/mcp?key=secret#secret"})
    assert server.shown == "https://a.example:8/mcp"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_servers_of_other_programs_are_found(tmp_path: Path) -> None:
    for place in (".config/Claude/claude_desktop_config.json", ".lmstudio/mcp.json"):
        path = tmp_path / place
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps({"mcpServers": {"time": ENTRY}}), encoding="utf-8")
    broken = tmp_path / ".cursor" / "mcp.json"
    broken.parent.mkdir()
    broken.write_text("{", encoding="utf-8")
    found = found_servers(tmp_path)
    assert [(each.program, each.entries) for each in found] == [
        ("Claude Desktop", {"time": ENTRY}),
        ("LM Studio", {"time": ENTRY}),
    ]


# Definitions


def tool(name: str, description: str = "", **schema: Any) -> ToolDefinition:
    return ToolDefinition(name, description, schema)


def test_a_digest_is_of_everything_that_the_model_reads() -> None:
    base = [tool("a", "b", type="object"), tool("c")]
    assert digest_of("i", base) == digest_of("i", list(reversed(base)))
    others = [
        digest_of("j", base),
        digest_of("i", base[:1]),
        digest_of("i", [tool("a", "b "), tool("c")]),
        digest_of("i", [tool("a", "b", type="object", title="t"), tool("c")]),
        digest_of("i", [tool("ab", "", type="object"), tool("c")]),
    ]
    assert len({digest_of("i", base), *others}) == 6


def test_a_difference_names_what_is_new_gone_and_changed() -> None:
    found = difference("i", [tool("a"), tool("b")], [tool("b", "new"), tool("c")])
    assert [each.name for each in found.added] == ["c"]
    assert [each.name for each in found.removed] == ["a"]
    assert [after.description for _, after in found.changed] == ["new"]


def test_two_servers_never_have_a_tool_of_the_same_name() -> None:
    first = offered("a", [tool("b_c")], ())
    taken = {each.tool.name for each in first}
    second = offered("a_b", [tool("c")], taken)
    assert [each.tool.name for each in (*first, *second)] == ["a_b_c", "a_b_c_2"]


def test_schemas_are_cleaned_but_for_what_the_server_expects_back() -> None:
    deep: dict[str, Any] = {}
    for _ in range(100):
        deep = {"a": deep}
    schema = {"properties": {"x": {"description": "a\u200bb", "enum": ["y"]}, "\u200bz": {}}}
    (made,) = offered("s", [tool("t", **schema, deep=deep)], ())
    assert made.tool.parameters is not None
    assert made.tool.parameters["properties"] == {"x": {"description": "ab", "enum": ["y"]}}


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain\ntext\t!", "plain\ntext\t!"),
        ("a\u200b\u2060\ufeff\u00adb", "ab"),
        ("a\x00\x1b[31mb\x7f", "a[31mb"),
        ("a\u202eb\u2066c", "abc"),
        ("x\U000e0041\U000e007fy", "xy"),
        ("नमस्ते क्\u200dष", "नमस्ते क्\u200dष"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("i\u200dgnore", "ignore"),
        ("a\ufe0f\U000e0100b", "ab"),
    ],
)
def test_nothing_is_left_that_a_reader_would_not_see(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


# The environment


@pytest.mark.skipif(sys.platform == "win32", reason="there is no login shell")
def test_the_path_of_the_login_shell_is_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = tmp_path / "shell"
    shell.write_text('#!/bin/sh\necho Welcome\nPATH="/tools of mine:$PATH" exec env\n')
    shell.chmod(0o755)
    monkeypatch.setenv("SHELL", str(shell))
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    assert complete_path() == "/usr/bin:/bin:/tools of mine"
    shell.write_text("#!/bin/sh\nexit 1\n")
    assert complete_path() == "/usr/bin:/bin"
    monkeypatch.setenv("SHELL", str(tmp_path / "none"))
    assert complete_path() == "/usr/bin:/bin"


def test_a_program_is_found_in_the_path_of_its_server(tmp_path: Path) -> None:
    program = tmp_path / "npx"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    own = environment({}, str(tmp_path))
    assert command_line("npx", ["-y", "x"], own, "") == [str(program), "-y", "x"]
    assert command_line("./npx", [], own, str(tmp_path)) == [f"{tmp_path}/./npx"]
    script = tmp_path / "run.CMD"
    script.write_text("")
    script.chmod(0o755)
    with_shell = {**own, "COMSPEC": r"C:\cmd.exe"}
    assert command_line("run.CMD", ["a"], with_shell, "")[:3] == [r"C:\cmd.exe", "/d", "/c"]
    with pytest.raises(FileNotFoundError):
        command_line("nothing", [], own, "")


def test_the_sdk_is_imported_by_its_process_only() -> None:
    code = (
        "import sys, app.core.mcp_servers.tool, app.core.mcp_servers.process;"
        "print([name for name in ('mcp', 'anyio', 'pydantic', 'httpx2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
