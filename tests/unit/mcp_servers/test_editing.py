"""One server as JSON and in a form."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from app.core.errors import Code, UserError
from app.core.mcp_servers.config import MASK, server_of
from app.core.mcp_servers.editing import ServerForm, put_text, text_of, usable

from .conftest import Desk

PROGRAM = {"command": "npx", "args": ["-y", "a b", ""], "env": {"KEY": "k"}, "cwd": "~/x"}


def form_of(entry: Any, name: str = "it") -> ServerForm:
    return ServerForm.of(json.dumps({name: entry}))


@pytest.mark.parametrize(
    "entry",
    [
        {"command": "a"},
        {"command": "a", "args": [], "env": {}, "cwd": None},
        {"command": "a", "args": ["x", "", "y z", "-"], "env": {"A": "1", "B": ""}},
        {"command": "a", "args": [1, 2.5], "env": {"N": 3}, "cwd": "~"},
        {"command": "/a b/c", "args": ["ü", "“x”"], "type": "stdio", "disabled": True},
        {"url": "http://127.0.0.1:1/mcp"},
        {"serverUrl": "https://a.example/mcp", "headers": {"X": "y"}, "transport": "http"},
    ],
)
def test_a_form_means_what_the_json_means(entry: dict[str, Any]) -> None:
    form = form_of(entry)
    assert server_of("it", form.entry).identity == server_of("it", entry).identity
    assert ServerForm.of(form.text) == replace(form, rest=ServerForm.of(form.text).rest)
    others = {key for key in entry if key in ("disabled", "type", "transport")}
    assert {key: form.entry[key] for key in others} == {key: entry[key] for key in others}


@pytest.mark.parametrize(
    "entry",
    [
        {"command": "a", "args": ["x\ny"]},
        {"command": "a", "args": ["x", ""]},
        {"command": "a", "args": [""]},
        {"command": "a", "args": "x"},
        {"command": "a", "args": [{}]},
        {"command": "a", "env": ["A"]},
        {"command": "a", "env": {"A": None}},
        {"command": True},
        {"command": "a", "url": "http://a"},
        {"command": "a", "headers": {"A": "b"}},
        {"url": "http://a", "env": {"A": "b"}},
        {"url": "http://a", "args": ["b"]},
        7,
    ],
)
def test_what_a_form_has_no_place_for_is_left_as_json(entry: Any) -> None:
    with pytest.raises(UserError) as error:
        ServerForm.of(json.dumps({"mcpServers": {"it": entry}}))
    assert error.value.code is Code.MCP_NOT_IN_FORM


def test_a_form_that_changes_its_kind_loses_the_name_of_the_kind_only() -> None:
    form = form_of({"command": "a", "type": "stdio", "disabled": True})
    form = replace(form, is_program=False, url="http://a/")
    assert form.entry == {"url": "http://a/", "disabled": True}


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, ()),
        ({"name": ""}, ("name",)),
        ({"name": "taken"}, ("name",)),
        ({"name": "a\u202eb"}, ("name",)),
        ({"command": "  "}, ("command",)),
        ({"args": "a\0b"}, ("args",)),
        ({"cwd": "\0"}, ("cwd",)),
        ({"env": (("", "x"),)}, ("env",)),
        ({"env": (("A=B", "x"),)}, ("env",)),
        ({"env": (("A", "x"), ("A ", "y"))}, ("env",)),
        ({"env": (("OTHER", MASK),)}, ("env",)),
        ({"env": (("KEY", MASK),)}, ()),
        ({"is_program": False}, ("url",)),
        ({"is_program": False, "url": "ftp://a"}, ("url",)),
        ({"is_program": False, "url": "http://a", "headers": (("", "x"),)}, ("headers",)),
        ({"name": "", "command": "", "cwd": "\0"}, ("name", "command", "cwd")),
    ],
)
def test_each_field_that_is_wrong_is_named(changes: dict[str, Any], wrong: tuple[str, ...]) -> None:
    stored = form_of({"command": "a", "env": {"KEY": MASK}})
    assert replace(stored, **changes).wrong_fields(stored, ["taken"]) == wrong


def test_secrets_do_not_leave_the_file_and_survive(desk: Desk) -> None:
    desk.write(it={**PROGRAM, "args": ["x"]}, other={"command": "b"})
    servers = desk.open()
    text = text_of(servers, "it")
    assert '"k"' not in text
    form = replace(ServerForm.of(text), command="uvx", name="new")
    assert put_text(servers, form.text, replaced="it") == ("new",)
    assert servers.entry_of("new") == {**PROGRAM, "args": ["x"], "command": "uvx"}


@pytest.mark.parametrize("replaced", ["", "it"])
def test_dots_without_a_secret_behind_them_are_refused(desk: Desk, replaced: str) -> None:
    desk.write(it={"command": "a", "env": {"KEY": "k"}})
    servers = desk.open()
    text = json.dumps({"it": {"command": "a", "env": {"TOKEN": MASK}}})
    with pytest.raises(UserError) as error:
        put_text(servers, text, replaced)
    assert error.value.facts == {"name": "it", "field": "env"}
    assert servers.entry_of("it") == {"command": "a", "env": {"KEY": "k"}}


def test_a_copy_is_off_and_gets_a_name_that_fits(desk: Desk) -> None:
    name = "x" * 64
    desk.write(**{name: PROGRAM})
    servers = desk.open()
    copy = servers.duplicate(name)
    assert copy == "x" * 62 + " 2"
    assert servers.entry_of(copy) == PROGRAM
    with pytest.raises(UserError) as error:
        servers.duplicate("none")
    assert error.value.code is Code.MCP_SERVER_UNKNOWN


def test_only_what_can_be_used_is_imported() -> None:
    assert usable({"a": {"command": "x"}, "b": {}, "c": [], "": {"command": "x"}}) == {
        "a": {"command": "x"}
    }
