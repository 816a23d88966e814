"""Each command that takes a path, given what is no file: one sentence and status 1 or 2."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role
from app.core.paths import AppPaths
from tests.helpers.gguf_files import write_model

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs the files of POSIX")

# All in one process, for most of the time would go into starting them.
_DRIVER = """
import contextlib, faulthandler, io, json, sys
from app.__main__ import main
faulthandler.dump_traceback_later(100, exit=True)
for words in json.load(sys.stdin):
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", "replace") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(words)
        except SystemExit as exit:
            status = exit.code
        except BaseException as error:
            status = repr(error)
    err.flush()
    print(json.dumps([words, status, err.buffer.getvalue().decode("utf-8", "replace")]))
"""
_COMMANDS = (
    ("models", "add"),
    ("models", "verify"),
    ("models", "plan"),
    ("models", "remove"),
    ("ask", "hello", "--file"),
    ("ask", "hello", "--model"),
    ("bench", "--model"),
    ("chats", "list", "--profile"),
)


@pytest.fixture
def bad_paths(tmp_path: Path) -> list[str]:
    pipe, model, loop = tmp_path / "pipe", tmp_path / "pipe.gguf", tmp_path / "loop"
    os.mkfifo(pipe)
    os.mkfifo(model)
    loop.symlink_to(loop)
    (tmp_path / "link.gguf").symlink_to(pipe)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
    names = ("pipe", "pipe.gguf", "loop", "link.gguf", "socket", "nul\0", "\udcff\0", "x" * 5000)
    devices = ("/dev/zero", "/dev/full", "/dev/null", "~nobody-of-that-name/x")
    return [*(str(tmp_path / name) for name in names), *devices]


def test_no_command_blocks_or_ends_in_a_traceback(tmp_path: Path, bad_paths: list[str]) -> None:
    home = ["--profile", str(tmp_path / "home")]
    (tmp_path / "run").mkdir()
    commands = [
        [*command, path] if command[-1] == "--profile" else [*command, path, *home]
        for command in _COMMANDS
        for path in bad_paths
        if not (command[-1] == "--profile" and path.startswith("~"))  # a folder of that name
    ]
    done = subprocess.run(
        [sys.executable, "-c", _DRIVER],
        input=json.dumps(commands),
        cwd=tmp_path / "run",
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    results = [json.loads(line) for line in done.stdout.splitlines()]
    bad = [
        (words, status, error)
        for words, status, error in results
        if status not in (1, 2) or len(error.splitlines()) != 1
    ]
    assert not bad, "\n".join(map(str, bad))
    assert len(results) == len(commands), done.stderr


def _run(
    *words: str, home: Path, stdout: str | None = None, stderr: str | None = None
) -> tuple[int, str, str]:
    """The status and what was printed, where it is not led into a file."""
    with (
        open(stdout or os.devnull, "w") as out,  # noqa: PTH123
        open(stderr or os.devnull, "w") as err,  # noqa: PTH123
    ):
        done = subprocess.run(
            [sys.executable, "-m", "app", *words, "--profile", str(home)],
            stdout=out if stdout else subprocess.PIPE,
            stderr=err if stderr else subprocess.PIPE,
            text=True,
            env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
            timeout=100,
            check=False,
        )
    return done.returncode, done.stdout or "", done.stderr or ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    "words", [("models", "catalogue"), ("models", "catalogue", "--json"), ("--help",)]
)
def test_a_full_disk_is_said_of_the_output(tmp_path: Path, words: tuple[str, ...]) -> None:
    status, _, error = _run(*words, home=tmp_path, stdout="/dev/full")
    assert status == 1
    assert "Traceback" not in error
    assert "Exception" not in error
    assert len(error.splitlines()) == (words != ("--help",))
    status, _, _ = _run(*words, home=tmp_path, stdout="/dev/full", stderr="/dev/full")
    assert status == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_answer_does_not_need_stderr(tmp_path: Path, tiny_model: Path) -> None:
    question = ("ask", "What is the capital of Nepal?", "--model", str(tiny_model))
    status, answer, _ = _run(*question, home=tmp_path, stderr="/dev/full")
    assert status == 0
    assert answer


@pytest.fixture
def pipes_for_files(tmp_path: Path) -> Iterator[Path]:
    """A profile in which each file of Gloss's own is a pipe."""
    paths = AppPaths.of_profile(tmp_path / "profile")
    names = ("engine.json", "downloads.json", "window.json", "verified.json", "connections.jsonl")
    files = [paths.database, paths.settings, paths.logs / "gloss.log", paths.logs / "engine.log"]
    files += [paths.data / name for name in names]
    files += [paths.cache / "headers.json", paths.catalogue, paths.data / "move.json"]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(file)
    return tmp_path / "profile"


def test_pipes_in_the_place_of_its_files_block_nothing(
    pipes_for_files: Path, tiny_model: Path
) -> None:
    question = ("ask", "What is the capital of Nepal?", "--model", str(tiny_model))
    status, answer, error = _run(*question, home=pipes_for_files)
    assert (status, "Traceback" in error) == (0, False)
    assert answer


HOSTILE = "\x1b]0;owned\x07\x1b[31mred\x9b2J\u202egnp\u2066\r"


def test_nothing_stored_controls_the_terminal(tmp_path: Path) -> None:
    paths = AppPaths.of_profile(tmp_path)
    store = ConversationStore.open(paths.database)
    try:
        id = store.create(title=f"Title {HOSTILE}", date="2026-11-30").id
        text = f"needle {HOSTILE}\nline\ttwo"
        store.add_message(id, None, Message.of(Role.USER, text))
    finally:
        store.close()
    write_model(paths.models / "m.gguf", **{"general.architecture": f"arch{HOSTILE}"})
    commands = [
        ("chats", "list"),
        ("chats", "show", str(id)),
        ("chats", "search", "needle"),
        ("models", "list"),
        ("models", "plan", str(paths.models / "m.gguf")),
        ("ask", "hello", "--model", str(paths.models / "m.gguf")),
    ]
    shown = ""
    for words in commands:
        for form in ((), ("--json",)):
            _, out, error = _run(*words, *form, home=tmp_path)
            assert not set("\x1b\x07\x9b\u202e\u2066\r") & set(out + error), words
            if form and out:
                json.loads(out)
            shown += out + error
    assert "needle \\x1b]0;owned\\x07\\x1b[31mred\\x9b2J\\u202egnp\\u2066" in shown
    assert "\nline\ttwo" in shown
    assert "arch" in shown
