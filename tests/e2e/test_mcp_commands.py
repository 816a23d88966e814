"""`gloss mcp`, as a user types it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.core.paths import AppPaths

ROGUE = str(Path(__file__).parents[1] / "helpers" / "rogue_server.py")


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TOKEN", "secret-1")


def gloss(
    tmp_path: Path, *words: str, status: int = 0, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "--profile", str(tmp_path / "profile"), "mcp", *words]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        input=stdin,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == status, done.stderr
    assert "secret-1" not in done.stdout + done.stderr
    return done


def facts(tmp_path: Path, *words: str, status: int = 0) -> Any:
    return json.loads(gloss(tmp_path, *words, "--json", status=status).stdout)


def entries(tmp_path: Path) -> dict[str, Any]:
    path = AppPaths.of_profile(tmp_path / "profile").mcp_servers
    return json.loads(path.read_text(encoding="utf-8"))["mcpServers"]


def test_a_server_is_added_enabled_listed_disabled_and_removed(tmp_path: Path) -> None:
    added = gloss(tmp_path, "add", "--env", "TOKEN", "--env", "A=b=c", "sums",
        sys.executable, ROGUE, "good", "--env", "its-own")  # fmt: skip
    assert "gloss mcp enable NAME" in added.stdout
    assert entries(tmp_path) == {
        "sums": {
            "command": sys.executable,
            "args": [ROGUE, "good", "--env", "its-own"],
            "env": {"TOKEN": "secret-1", "A": "b=c"},
        }
    }
    (listed,) = facts(tmp_path, "list")["servers"]
    assert (listed["state"], listed["tools"], listed["env"]) == ("off", [], ["A", "TOKEN"])
    assert "sums_add\n  Adds two numbers.\n" in gloss(tmp_path, "enable", "sums").stdout
    (listed,) = facts(tmp_path, "list")["servers"]
    assert listed["state"] == "on"
    assert len(facts(tmp_path, "tools", "sums")["server"]["tools"]) == 8
    assert facts(tmp_path, "disable", "sums")["server"]["state"] == "off"
    assert facts(tmp_path, "remove", "sums")["removed"]["name"] == "sums"
    assert not facts(tmp_path, "list")["servers"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "taken", "x"), "There is a tool server called “taken” already."),
        (("add", "--header", "A: b", "new", "x"), "“headers”"),
        (("add", "--env", "A=b", "new", "http://127.0.0.1/mcp"), "“env”"),
        (("add", "new", "http://127.0.0.1:0/mcp"), "“url”"),
        (("add", "--env", "=b", "new", "x"), "“env”"),
        (("add", "new"), "“command” is missing"),
        (("remove", "none"), "There is no tool server called “none”."),
        (("enable", "taken"), "the program no-such-program was not found"),
        (("tools", "none"), "There is no tool server called “none”."),
        (("import", "/no/such/file"), "/no/such/file"),
        (("import", "-"), "This is not the JSON of a tool server."),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    gloss(tmp_path, "add", "taken", "no-such-program")
    before = entries(tmp_path)
    refused = gloss(tmp_path, *words, status=1)
    assert said in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert entries(tmp_path) == before


def test_words_after_two_dashes_belong_to_the_program(tmp_path: Path) -> None:
    gloss(tmp_path, "add", "a", "--", "npx", "-y", "x")
    gloss(tmp_path, "add", "b", "npx", "-y", "--", "x", "--env")
    assert entries(tmp_path)["a"]["args"] == ["-y", "x"]
    assert entries(tmp_path)["b"]["args"] == ["-y", "--", "x", "--env"]


def test_an_address_has_headers(tmp_path: Path) -> None:
    gloss(tmp_path, "add", "--header", "Authorization: Bearer secret-1", "work",
        "http://127.0.0.1:1/mcp")  # fmt: skip
    assert entries(tmp_path)["work"] == {
        "url": "http://127.0.0.1:1/mcp",
        "headers": {"Authorization": "Bearer secret-1"},
    }


def test_the_servers_of_another_program_are_shown_and_imported(tmp_path: Path) -> None:
    path = tmp_path / "home" / ".lmstudio" / "mcp.json"
    path.parent.mkdir(parents=True)
    theirs = {"time": {"command": "uvx", "args": ["mcp-server-time"]}, "broken": {"args": 1}}
    path.write_text(json.dumps({"mcpServers": theirs}), encoding="utf-8")
    assert f"LM Studio: time, broken\n  gloss mcp import {path}" in gloss(tmp_path, "import").stdout
    assert not facts(tmp_path, "list")["servers"]
    taken = gloss(tmp_path, "import", str(path))
    assert "The tool server “broken” cannot be used" in taken.stderr
    assert entries(tmp_path) == {"time": theirs["time"]}
    assert facts(tmp_path, "import", str(path))["added"] == []  # it is here already
    piped = gloss(tmp_path, "import", "-", stdin=json.dumps({"url": "http://127.0.0.1:1/mcp"}))
    assert "127.0.0.1" in piped.stdout


def test_changed_tools_are_shown_and_accepted(tmp_path: Path) -> None:
    says = tmp_path / "says"
    says.write_text("Adds.", encoding="utf-8")
    gloss(tmp_path, "add", "it", sys.executable, ROGUE, "turn", str(says))
    gloss(tmp_path, "enable", "it")
    says.write_text("Adds, with the new tool.", encoding="utf-8")
    changed = gloss(tmp_path, "enable", "it", status=1)
    assert "The tools of “it” are not those that you accepted." in changed.stderr
    refused = gloss(tmp_path, "accept", "it", status=1)  # nobody can be asked
    assert "New: steal" in refused.stdout
    assert "Now: add\n  Adds, with the new tool." in refused.stdout
    assert "it_steal" not in gloss(tmp_path, "tools", "it").stdout
    gloss(tmp_path, "accept", "--yes", "it")
    assert "it_steal" in gloss(tmp_path, "tools", "it").stdout


def test_the_log_of_one_that_fails(tmp_path: Path) -> None:
    gloss(tmp_path, "add", "bad", sys.executable, ROGUE, "dead")
    assert "has ended unexpectedly" in gloss(tmp_path, "enable", "bad", status=1).stderr
    assert gloss(tmp_path, "log", "bad").stdout == "the database is locked\n"
