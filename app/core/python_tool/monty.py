"""Monty, an interpreter of a part of Python, written to run foreign programs. It has no way to the
system: each call to a file comes back to this process, which answers it from memory."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal

import pydantic_monty
from pydantic_monty import MemoryFile, MontyFileHandle, OSAccess

from app.core.python_tool import fences
from app.core.python_tool.limited import limited
from app.core.python_tool.output import Output
from app.core.python_tool.protocol import (
    FOLDER,
    MEMORY_BYTES,
    MOST_FILE_BYTES,
    End,
    RunReply,
    RunRequest,
    WrittenFile,
    kept,
)

_WORKER: Final = "monty.exe" if sys.platform == "win32" else "monty"
_MOST_CALLS: Final = 100_000  # of files; each is a way to this process and back
_TIME_IS_OVER: Final = "TimeoutError: feed time limit exceeded"


class _Files(OSAccess):
    """In memory, and of bounded size."""

    def __init__(self, files: Mapping[str, str]) -> None:
        given = [MemoryFile(f"{FOLDER}/{name}", text) for name, text in files.items()]
        super().__init__(given)
        self.path_mkdir(PurePosixPath(FOLDER), parents=True, exist_ok=True)
        self._given = dict(files)
        self._room = MOST_FILE_BYTES

    def path_write_text(self, path: PurePosixPath | MontyFileHandle, data: str) -> int:
        self._take(len(data))
        return super().path_write_text(path, data)

    def path_write_bytes(self, path: PurePosixPath | MontyFileHandle, data: bytes) -> int:
        self._take(len(data))
        return super().path_write_bytes(path, data)

    def path_append_text(self, path: PurePosixPath | MontyFileHandle, data: str) -> int:
        self._take(len(data))
        return super().path_append_text(path, data)

    def path_append_bytes(self, path: PurePosixPath | MontyFileHandle, data: bytes) -> int:
        self._take(len(data))
        return super().path_append_bytes(path, data)

    def _take(self, size: int) -> None:
        self._room -= size
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")

    @property
    def written(self) -> list[WrittenFile]:
        """Those that are there at the end and were not, or not so, at the beginning."""
        found = []
        for file in self.files:
            name = file.path.as_posix().removeprefix(f"{FOLDER}/")
            content = file.read_content()
            if not file.deleted and content != self._given.get(name):
                raw = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
                found.append(WrittenFile(name, raw))
        return kept(found)


def worker() -> Path:
    """The program of Monty's own that interprets; the package only speaks to it."""
    if bundled := getattr(sys, "_MEIPASS", None):
        (found,) = Path(bundled, "pydantic_monty").glob(_WORKER)
        return found
    runtime = metadata.distribution("pydantic-monty-runtime")
    files = (Path(str(each.locate())) for each in runtime.files or () if each.match(_WORKER))
    return next(files).resolve()


def run(request: RunRequest) -> RunReply:
    """One program, in an interpreter that knows of no other."""
    binary = worker()
    standing = fences.put_up(binary, memory_bytes=MEMORY_BYTES)
    output, files = Output(), _Files(request.files)
    pool = pydantic_monty.Monty(binary_path=binary, max_processes=1)
    pool.__enter__()  # and never left: a worker that hangs would hold us
    fences.refuse_programs()
    started = time.monotonic()
    end = limited(
        lambda: _run(pool, request, output, files), request.seconds, lambda: None, lambda: False
    )
    seconds = time.monotonic() - started
    return RunReply(end, output.text, output.characters, files.written, seconds, standing)


def _run(pool: pydantic_monty.Monty, request: RunRequest, output: Output, files: _Files) -> End:
    limits: pydantic_monty.ResourceLimits = {
        "max_feed_duration_secs": request.seconds,
        "max_memory": MEMORY_BYTES // 2,
        "max_suspensions": _MOST_CALLS,
        "max_total_sleep_secs": request.seconds,
    }
    here = time.localtime()
    policy: pydantic_monty.OSPolicy = {
        "timezone": {"offset_seconds": here.tm_gmtoff, "name": here.tm_zone},
        "sleep_system_max": 2 * request.seconds,  # one that is longer would be cut in silence
    }

    def on_print(stream: Literal["stdout", "stderr"], text: str) -> None:
        output.add(text)

    try:
        with pool.checkout(limits=limits, os_policy=policy) as session:
            value: Any = session.feed_run(
                request.program, print_callback=on_print, os=files, cwd=FOLDER
            )
            if value is not None:
                output.add(f"{value!r}\n")
    except pydantic_monty.MontyCrashedError as error:
        return End.TIME if error.timed_out else End.CRASHED
    except (pydantic_monty.MontyRuntimeError, pydantic_monty.MontySyntaxError) as error:
        words = error.display()
        if words.startswith(_TIME_IS_OVER):
            return End.TIME
        output.add(f"{words}\n")
    except (pydantic_monty.MontyError, RecursionError, ValueError) as error:
        output.add(f"{type(error).__name__}: {error}\n")
    return End.FINISHED
