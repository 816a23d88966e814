"""One program in a process of its own, from this side."""

from __future__ import annotations

import time
from collections.abc import Mapping
from importlib import metadata
from typing import Final

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.limited_process import LimitedProcess
from app.core.python_tool.protocol import (
    MEMORY_BYTES,
    SECONDS,
    SLEEP_SECONDS,
    End,
    RunReply,
    RunRequest,
)

_GRACE_SECONDS: Final = 10.0  # the process ends itself before


class Sandbox:
    """Any thread may use it. Each program has a process of its own, and sees nothing of others."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """`seconds` is the longest that a program may compute."""
        self.seconds = seconds

    @property
    def engine(self) -> str:
        """The interpreter, with its version."""
        return f"Monty {metadata.version('pydantic-monty-runtime')}"

    def run(self, program: str, files: Mapping[str, str], cancel: CancelToken) -> RunReply:
        """Waits for the end of `program`, which has `files`, by name. Raises Cancelled."""
        cancel.raise_if_cancelled()
        try:
            process = LimitedProcess("python", RunReply, 2 * MEMORY_BYTES)
        except UserError:
            return RunReply(End.UNAVAILABLE)
        cancel.on_cancel(process.kill)
        started = time.monotonic()
        try:
            request = RunRequest(program, dict(files), self.seconds)
            reply = process.ask(request, self.seconds + SLEEP_SECONDS + _GRACE_SECONDS)
        finally:
            process.end()
        cancel.raise_if_cancelled()
        if reply is not None:
            return reply
        seconds = time.monotonic() - started
        return RunReply(End.TIME if seconds >= self.seconds else End.CRASHED, seconds=seconds)
