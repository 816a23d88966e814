"""The tool `python`: what the model is told, and what comes back."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Sequence

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.conversations.records import Attachment, ConversationRecord
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Permission
from app.core.python_tool import sandbox as sandbox_module
from app.core.python_tool.protocol import MOST_FILE_BYTES
from app.core.python_tool.sandbox import Sandbox
from app.core.python_tool.tool import (
    MODULES,
    MOST_CHARACTERS,
    PythonData,
    PythonTool,
    free_name,
)
from app.core.tools.tool import ToolCall, ToolContext, ToolResult

RECORD = ConversationRecord(1, "Title", "2026-11-30", "", None, False, 0.0, 0.0, 0.0)
TEXTS = {1: "a,b\n1,2\n", 2: "second"}


def attached(*names: str) -> list[Attachment]:
    return [Attachment(name, n, "text/plain", 9) for n, name in enumerate(names, start=1)]


def text_of(attachment: Attachment) -> str:
    return TEXTS[attachment.document_id]


def call(
    program: str,
    attachments: Sequence[Attachment] = (),
    seconds: float = 5,
    cancel: CancelToken | None = None,
) -> ToolResult:
    tool = PythonTool(text_of, Sandbox(seconds=seconds))
    context = ToolContext(RECORD, attachments=attachments)
    return tool.run(ToolCall("python", program), context, cancel or CancelToken())


def test_it_is_the_namespace_that_the_model_was_trained_on() -> None:
    tool = PythonTool(text_of, Sandbox())
    assert tool.name == "python"
    assert (tool.namespace.name, tool.namespace.tools, tool.functions) == ("python", (), ())
    assert tool.permission is Permission.ASK


def test_what_is_printed_comes_back_with_the_value_of_a_last_expression() -> None:
    result = call("print('one')\n1 + 1")
    assert (result.text, result.failed) == ("one\n2", False)
    assert PythonData.of(result.data).stdout == "one\n2\n"


def test_an_error_is_a_plain_traceback_after_what_was_printed() -> None:
    result = call("print('one')\n1 / 0")
    assert result.text.startswith("one\nTraceback (most recent call last):\n")
    assert result.text.endswith("ZeroDivisionError: division by zero")
    assert not result.failed
    assert sys.prefix not in result.text


def test_each_call_stands_alone() -> None:
    call("x = 1; open('kept.txt', 'w').write('x')")
    assert "NameError" in call("x").text
    assert call("import os; os.listdir()").text == "[]"


@pytest.mark.parametrize("program", ["x = 1", "print()", "print(' ' * 9)", ""])
def test_silence_is_told_to_be_silence(program: str) -> None:
    assert call(program).text == "[The code printed nothing. Use print() to see a value.]"


def test_a_long_output_is_cut_for_the_model_and_says_so() -> None:
    result = call("print('x' * 100_000)")
    assert result.text.startswith(
        "x" * MOST_CHARACTERS + "\n[Cut: the output has 100001 characters"
    )
    assert len(PythonData.of(result.data).stdout) == 100_001


def test_the_text_of_attached_files_is_there_by_name() -> None:
    result = call(
        "import os\nprint(sorted(os.listdir()), os.getcwd())\nprint(open('a.csv').read())",
        attached("a.csv", "a.csv"),
    )
    assert result.text == "['a (2).csv', 'a.csv'] /mnt/data\na,b\n1,2\n"


@pytest.mark.parametrize(
    ("name", "free"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\a.txt", "C:_a.txt"),
        ("a\0b\n", "a_b_"),
        ("..", "file"),
        ("", "file"),
        ("taken.txt", "taken (2).txt"),
    ],
)
def test_a_name_is_that_of_a_file_in_the_folder(name: str, free: str) -> None:
    assert free_name(name, {"taken.txt": ""}) == free


def test_files_without_room_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TEXTS, 1, "x" * (MOST_FILE_BYTES + 1))
    result = call("print(open('b.txt').read())", attached("a.txt", "b.txt"))
    assert result.text == "second\n[Too large for the sandbox: a.txt]"


def test_what_is_written_comes_back_by_its_kind() -> None:
    program = (
        "open('a.svg', 'w').write('<svg/>')\nopen('b.csv', 'w').write('1,2')\n"
        "open('c.txt', 'w').write('c')\nopen('given.txt').read()\nprint()"
    )
    result = call(program, attached("given.txt"))
    assert result.text.endswith("[Written, and shown to the user: a.svg, b.csv, c.txt]")
    data = PythonData.of(result.data)
    assert [(each.name, each.media_type, each.content) for each in data.figures] == [
        ("a.svg", "image/svg+xml", b"<svg/>")
    ]
    assert [(each.name, each.text) for each in data.tables] == [("b.csv", "1,2")]
    assert [(each.name, each.content) for each in data.files] == [("c.txt", b"c")]


def test_one_that_does_not_end_is_stopped() -> None:
    result = call("print('one', flush=True)\nwhile True: pass", seconds=0.5)
    assert result.failed
    assert result.text == "one\n[Stopped: the code ran for longer than 0.5 seconds.]"


@pytest.mark.parametrize("pause", ["time.sleep(9e9)", "asyncio.run(asyncio.sleep(9e9))"])
def test_a_pause_that_is_too_long_is_an_error(pause: str) -> None:
    result = call(f"import asyncio, time\nprint('one')\n{pause}\nprint('two')", seconds=0.5)
    assert result.text.startswith("one\nTraceback")
    assert "sleep limit exceeded" in result.text
    assert "two" not in result.text.splitlines()


def test_one_that_has_its_files_answered_without_end_is_stopped() -> None:
    result = call("import os\nprint('one')\nwhile True: os.listdir()", seconds=0.5)
    assert result.text == "one\n[Stopped: the code ran for longer than 0.5 seconds.]"
    assert result.failed


def test_the_modules_that_the_model_is_told_of_are_those_there_are() -> None:
    others = "numpy pandas matplotlib statistics fractions string io socket subprocess ctypes"
    program = "".join(
        f"try:\n    import {name}\n    print('{name}')\nexcept ImportError:\n    print('-')\n"
        for name in (*MODULES, *others.split())
    )
    found = call(program).text.split()
    assert found == [*MODULES, *("-" for _ in others.split())]


def test_stop_ends_it_with_all_that_it_started() -> None:
    cancel, ended = CancelToken(), []

    def run() -> None:
        try:
            call("while True: pass", seconds=60, cancel=cancel)
        except Cancelled:
            ended.append(time.monotonic())

    before = set(psutil.Process().children(recursive=True))
    thread = threading.Thread(target=run)
    thread.start()
    while len(set(psutil.Process().children(recursive=True)) - before) < 3:  # with its worker
        time.sleep(0.01)
    started = set(psutil.Process().children(recursive=True)) - before
    cancel.cancel()
    thread.join(20)
    assert ended
    assert not psutil.wait_procs(started, timeout=10)[1]


def test_a_process_that_cannot_be_started_is_a_result(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise UserError(Code.ENGINE_START_FAILED)

    monkeypatch.setattr(sandbox_module, "LimitedProcess", fail)
    result = call("1")
    assert result.failed
    assert "could not be started" in result.text
