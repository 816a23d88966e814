"""The process that runs one program of the model's, behind all the fences that the system has."""

from __future__ import annotations

import faulthandler
import os
import sys
from pathlib import Path
from typing import BinaryIO

from app.core import limited_process
from app.core.child_process import end_with_parent
from app.core.python_tool.protocol import MEMORY_BYTES, SECONDS, End, RunReply, RunRequest

_GRACE_SECONDS = 5.0  # the interpreter ends a program by itself


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Run one program and reply."""
    end_with_parent()
    return limited_process.serve(
        stdin,
        stdout,
        RunRequest,
        _run,
        too_heavy=RunReply(end=End.MEMORY),
        seconds=SECONDS + _GRACE_SECONDS,
    )


def _run(request: RunRequest) -> RunReply:
    if request.compiles:
        return _compile(Path(request.folder))
    if request.folder:
        from app.core.python_tool import wasm

        return wasm.run(request)
    from app.core.python_tool import monty

    limited_process.limit_memory(MEMORY_BYTES)
    return monty.run(request)


def _compile(folder: Path) -> RunReply:
    from app.core.python_tool import wasm

    faulthandler.cancel_dump_traceback_later()  # it takes as long as it takes
    if sys.platform != "win32":
        os.nice(10)
    wasm.compile_in(folder)
    return RunReply()
