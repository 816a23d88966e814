"""A chat template, compiled and rendered in a process of its own within limits."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
import weakref
from collections.abc import Callable
from typing import IO, Any, Final

import msgspec
import psutil

from app.core.child_process import LineTooLongError, lines, start
from app.core.errors import Code, UserError
from app.core.harmony.template_protocol import MEMORY_BYTES, SECONDS, Reply, Request
from app.core.program import program

_START_SECONDS: Final = 60.0
_GRACE_SECONDS: Final = 1.0  # the process ends itself at the limit; then it is killed
_LOOK_SECONDS: Final = 0.02


class Template:
    """A compiled template. Any thread may render it.

    Raises UserError(TEMPLATE_TOO_HEAVY) past a limit and TEMPLATE_BROKEN for every other failure
    of the template. `variables` are the names that it reads. The process ends with `close`, or
    with this object.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._lock = threading.Lock()
        self._process: _Process | None = None
        self._end: Callable[[], object] | None = None
        self.variables: frozenset[str] = frozenset()
        with self._lock:
            self._running_process()

    def render(self, *, date: str, **values: Any) -> str:
        """`date` is the fixed date (ISO) that the template's clock returns."""
        with self._lock:
            return self._ask(self._running_process(), Request(date=date, values=values)).text

    def close(self) -> None:
        with self._lock:
            if self._end is not None:
                self._end()
            self._process = None

    def _running_process(self) -> _Process:
        if self._process is None:
            process = _Process()
            try:
                reply = self._ask(process, Request(source=self.source))
            except UserError:
                process.end()
                raise
            self.variables = frozenset(reply.variables)
            self._process = process
            self._end = weakref.finalize(self, process.end)
        return self._process

    def _ask(self, process: _Process, request: Request) -> Reply:
        reply = process.ask(request, SECONDS + _GRACE_SECONDS)
        if reply is None or reply.too_heavy:
            process.end()
            self._process = None
            raise UserError(Code.TEMPLATE_TOO_HEAVY)
        if reply.failure:
            raise UserError(Code.TEMPLATE_BROKEN, detail=reply.failure)
        return reply


class _Process:
    """The running process; see `sandbox.serve`."""

    def __init__(self) -> None:
        """Raises UserError(ENGINE_START_FAILED)."""
        try:
            self._popen = start(program("template"))
        except OSError as error:
            raise UserError(Code.ENGINE_START_FAILED, detail=str(error)) from error
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        assert self._popen.stdout
        threading.Thread(
            target=_read, args=(self._popen.stdout, self._lines), name="template", daemon=True
        ).start()
        if self._reply(_START_SECONDS) is None:
            self.end()
            raise UserError(Code.ENGINE_START_FAILED, detail="template process")

    def ask(self, request: Request, seconds: float) -> Reply | None:
        """The reply; None when the process ended, took longer or took too much memory."""
        assert self._popen.stdin
        try:
            self._popen.stdin.write(msgspec.json.encode(request) + b"\n")
            self._popen.stdin.flush()
        except OSError:
            return None
        return self._reply(seconds)

    def _reply(self, seconds: float) -> Reply | None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                line = self._lines.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                if self._memory() > MEMORY_BYTES:
                    return None
                continue
            return msgspec.json.decode(line, type=Reply) if line else None
        return None

    def _memory(self) -> int:
        try:
            return psutil.Process(self._popen.pid).memory_info().rss
        except psutil.Error:
            return 0

    def end(self) -> None:
        self._popen.kill()
        self._popen.wait()
        for pipe in (self._popen.stdin, self._popen.stderr):
            if pipe is not None:
                _close(pipe)


def _close(pipe: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # what was not written yet finds no reader
        pipe.close()


def _read(pipe: IO[bytes], replies: queue.SimpleQueue[bytes]) -> None:
    """Every line, then an empty one when the process has ended."""
    with pipe, contextlib.suppress(LineTooLongError):
        for line in lines(pipe):
            replies.put(line)
    replies.put(b"")
