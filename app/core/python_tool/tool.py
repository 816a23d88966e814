"""`PythonTool`: the tool that the model was trained on, and what it is told of ours."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import Final

import msgspec

from app.core.cancel import CancelToken
from app.core.conversations.records import Attachment
from app.core.messages import Permission, Tool, ToolNamespace
from app.core.python_tool.protocol import (
    FOLDER,
    MOST_FILE_BYTES,
    MOST_OUTPUT,
    End,
    RunReply,
    WrittenFile,
)
from app.core.python_tool.sandbox import Sandbox
from app.core.tools.tool import ToolCall, ToolContext, ToolResult

NAME: Final = "python"
MOST_CHARACTERS: Final = 16_000
"""Of a program's output that the model reads."""

MODULES: Final = (
    *("asyncio", "base64", "binascii", "bisect", "collections", "copy", "csv", "dataclasses"),
    *("datetime", "decimal", "functools", "hashlib", "itertools", "json", "math", "os"),
    *("pathlib", "random", "re", "sys", "time", "tomllib", "typing", "unicodedata"),
)
"""All that a program can import."""

PACKAGES: Final = (
    *("numpy", "pandas", "scipy", "scikit-learn", "statsmodels", "matplotlib", "sympy", "mpmath"),
    *("networkx", "PIL", "lxml", "bs4", "openpyxl", "yaml", "jinja2", "tabulate"),
)
"""The better known of those that scientific Python brings."""

_PICTURES: Final = {
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}
_TABLES: Final = (".csv", ".tsv")
_NO_NAME: Final = re.compile(r"[/\\\x00-\x1f\x7f]")

_DESCRIPTION: Final = """\
Use this tool to execute Python code: to calculate, to check a result, or to work on the files \
that the user attached.

When you send a message containing Python code to python, it is executed in a stateless sandbox on \
the user's computer, and what it prints is returned to you, with the value of a last line that is \
an expression. Nothing is kept between calls: pass the entire code each time. It may run for \
{seconds:g} seconds. There is no internet access.

{interpreter}

The text of the files that the user attached is in {folder}, which is the current folder, as text \
files under their names. A file that the code writes there is shown to the user, who can save it, \
when the code has ended; the next call does not see it."""

_MONTY: Final = f"""\
The sandbox runs a part of Python. These modules exist, and no others: {", ".join(MODULES)}. There \
is no numpy, pandas or matplotlib, and no statistics, fractions, string or io. Classes cannot \
inherit, and functions cannot yield; use plain functions, lists and dicts."""

_SCIENTIFIC: Final = f"""\
The sandbox runs CPython 3.15 with the standard library and these packages: \
{", ".join(PACKAGES)}. Nothing can be installed, and there are no threads, processes or sockets. \
Figures of matplotlib are shown to the user when the code has ended."""

_ENDS: Final = {
    End.TIME: "[Stopped: the code ran for longer than {seconds:g} seconds.]",
    End.MEMORY: "[Stopped: the code needed too much memory.]",
    End.FILES: f"[Stopped: the files are larger than {MOST_FILE_BYTES >> 20} MB together.]",
    End.CRASHED: "[The sandbox ended before the code did. It may have needed too much memory.]",
    End.UNAVAILABLE: "[The sandbox could not be started. Go on without python.]",
}


class Figure(msgspec.Struct):
    """A picture that the program wrote; `content` is Base64 in JSON."""

    name: str
    media_type: str
    content: bytes


class Table(msgspec.Struct):
    """Text in columns, with commas or (`.tsv`) tabs between them."""

    name: str
    text: str


class PythonData(msgspec.Struct):
    """The `data` of a result, for the window. `stdout` is longer than what the model reads."""

    stdout: str = ""
    seconds: float = 0
    figures: list[Figure] = []
    tables: list[Table] = []
    files: list[WrittenFile] = []

    @classmethod
    def of(cls, data: str) -> PythonData:
        """Raises msgspec.MsgspecError where it is that of another tool."""
        return msgspec.json.decode(data, type=cls)


class PythonTool:
    """Any thread may call it; each call has a process of its own.

    It is off until it is switched on, for one conversation beside its message or for all in the
    settings: its text takes 300 tokens of each prompt, a model that has it asks for it in the
    middle of answers that need none, and one that was not trained on it answers worse.
    """

    def __init__(
        self,
        read: Callable[[Attachment], str],
        sandbox: Sandbox,
        is_on: Callable[[], bool] = lambda: True,
    ) -> None:
        """`read` has the text of an attachment; it may raise UserError. `is_on` says whether
        conversations have it in which the user chose nothing about it."""
        self._read = read
        self._sandbox = sandbox
        self._is_on = is_on

    @property
    def name(self) -> str:
        return NAME

    @property
    def namespace(self) -> ToolNamespace:
        text = _DESCRIPTION.format(
            seconds=self._sandbox.seconds,
            folder=FOLDER,
            interpreter=_SCIENTIFIC if self._sandbox.is_scientific else _MONTY,
        )
        return ToolNamespace(NAME, text)

    @property
    def functions(self) -> Sequence[Tool]:
        return ()

    @property
    def permission(self) -> Permission:
        return Permission.ASK if self._is_on() else Permission.NEVER

    def run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        files, left_out = self._files(context.attachments)
        reply = self._sandbox.run(call.arguments, files, cancel)
        data = msgspec.json.encode(_data(reply)).decode()
        text = _text(reply, left_out, self._sandbox.seconds)
        return ToolResult(text, data, failed=reply.end is not End.FINISHED)

    def _files(self, attachments: Sequence[Attachment]) -> tuple[dict[str, str], list[str]]:
        """Texts by name, and the names of those for which there is no room."""
        files: dict[str, str] = {}
        left_out = []
        room = MOST_FILE_BYTES
        for attachment in attachments:
            name = free_name(attachment.name, files)
            text = self._read(attachment)
            if len(text) > room:
                left_out.append(name)
                continue
            room -= len(text)
            files[name] = text
        return files, left_out


def free_name(name: str, taken: Sequence[str] | dict[str, str]) -> str:
    """`name` as that of a file in one folder, with a number where it is taken."""
    safe = _NO_NAME.sub("_", name).strip()
    if safe in ("", ".", ".."):
        safe = "file"
    path = PurePosixPath(safe)
    number, free = 1, safe
    while free in taken:
        number += 1
        free = f"{path.stem} ({number}){path.suffix}"
    return free


def _text(reply: RunReply, left_out: Sequence[str], seconds: float) -> str:
    shown = reply.output[:MOST_CHARACTERS]
    notes = []
    if reply.characters > len(shown):
        notes.append(
            f"[Cut: the output has {reply.characters} characters, these are the first "
            f"{len(shown)}. Print less.]"
        )
    if reply.end in _ENDS:
        notes.append(_ENDS[reply.end].format(seconds=seconds))
    elif not shown.strip():
        notes.append("[The code printed nothing. Use print() to see a value.]")
    if reply.files:
        names = ", ".join(each.name for each in reply.files)
        notes.append(f"[Written, and shown to the user: {names}]")
    if left_out:
        notes.append(f"[Too large for the sandbox: {', '.join(left_out)}]")
    lines = [shown.removesuffix("\n")] if shown.strip() else []
    return "\n".join([*lines, *notes])


def _data(reply: RunReply) -> PythonData:
    data = PythonData(reply.output[:MOST_OUTPUT], reply.seconds)
    for file in reply.files:
        suffix = PurePosixPath(file.name).suffix.lower()
        if suffix in _PICTURES:
            data.figures.append(Figure(file.name, _PICTURES[suffix], file.content))
        elif suffix in _TABLES:
            data.tables.append(Table(file.name, file.content.decode("utf-8", "replace")))
        else:
            data.files.append(file)
    return data
