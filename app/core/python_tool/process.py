"""The process that runs one program of the model's, behind all the fences that the system has."""

from __future__ import annotations

from typing import BinaryIO

from app.core import limited_process
from app.core.child_process import end_with_parent
from app.core.python_tool.protocol import (
    MEMORY_BYTES,
    MOST_KEPT_BYTES,
    MOST_KEPT_FILES,
    SECONDS,
    SLEEP_SECONDS,
    End,
    RunReply,
    RunRequest,
)

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
        seconds=SECONDS + SLEEP_SECONDS + _GRACE_SECONDS,
    )


def _run(request: RunRequest) -> RunReply:
    from app.core.python_tool import monty

    limited_process.limit_memory(MEMORY_BYTES)
    reply = monty.run(request)
    room, kept = MOST_KEPT_BYTES, []
    for file in reply.files[:MOST_KEPT_FILES]:
        room -= len(file.content)
        if room < 0:
            break
        kept.append(file)
    reply.files = kept
    return reply
