"""Messages between Gloss and the process that runs a program, and the limits of the latter."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from itertools import islice
from typing import Final

import msgspec

SECONDS: Final = 30.0
"""The longest that a program may take, with all its pauses."""

MEMORY_BYTES: Final = 512 << 20
"""Of Monty with its program."""

WASM_MEMORY_BYTES: Final = 1 << 30
"""Of a machine of WebAssembly."""

MOST_OUTPUT: Final = 200_000
"""Characters of output that are kept; the rest is counted."""

MOST_FILE_BYTES: Final = 32 << 20
"""Of all files together, those that the program was given and those that it writes."""

MOST_KEPT_FILES: Final = 16
MOST_KEPT_BYTES: Final = 4 << 20
"""Of what it wrote, that is sent back."""

FOLDER: Final = "/mnt/data"
"""Where the files are, in the program's eyes; its current folder."""


class End(Enum):
    """How a program ended."""

    FINISHED = "finished"  # also by an exception of its own
    TIME = "time"
    MEMORY = "memory"
    FILES = "files"  # they became too large
    CRASHED = "crashed"  # the interpreter did
    UNAVAILABLE = "unavailable"  # it could not be started


class RunRequest(msgspec.Struct):
    """`files` are texts by their names, which name no folder. With `folder`, that of `WasmFiles`,
    CPython runs the program, with its files below `scratch`, an empty folder. `compiles` makes that
    folder ready, and runs nothing."""

    program: str
    files: dict[str, str] = {}
    seconds: float = SECONDS
    folder: str = ""
    scratch: str = ""
    compiles: bool = False


class WrittenFile(msgspec.Struct):
    """A file that the program wrote or changed."""

    name: str
    content: bytes


def kept(files: Iterable[WrittenFile]) -> list[WrittenFile]:
    """The first of them, as many as are sent back."""
    found, room = [], MOST_KEPT_BYTES
    for file in islice(files, MOST_KEPT_FILES):
        room -= len(file.content)
        if room < 0:
            break
        found.append(file)
    return found


class RunReply(msgspec.Struct):
    """`output` is what it printed, then its traceback; `characters` how long that was before it
    was cut. `fences` are the names of those that the system put up."""

    end: End = End.FINISHED
    output: str = ""
    characters: int = 0
    files: list[WrittenFile] = []
    seconds: float = 0
    fences: list[str] = []
