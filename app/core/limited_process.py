"""A child process that answers requests within limits of time and memory, from both sides.

JSON lines in and out, one reply to each request, and one before the first.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import queue
import sys
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, BinaryIO, Final, Generic, TypeVar

import msgspec
import psutil

from app.core.cancel import CancelToken
from app.core.child_process import LineTooLongError, kill_tree, lines, start
from app.core.errors import Code, UserError
from app.core.program import program

_START_SECONDS: Final = 60.0
_LOOK_SECONDS: Final = 0.02
_CANCEL_SECONDS: Final = 1.0  # for what is under way
_STDERR: Final = 2

_Reply = TypeVar("_Reply", bound=msgspec.Struct)
_Request = TypeVar("_Request", bound=msgspec.Struct)


class LimitedProcess(Generic[_Reply]):
    """The command `name` of this program, running; it answers with `reply`."""

    def __init__(self, name: str, reply: type[_Reply], memory_bytes: int) -> None:
        """Raises UserError(ENGINE_START_FAILED)."""
        self._reply_type = reply
        self._memory_bytes = memory_bytes
        try:
            self._popen = start(program(name))
        except OSError as error:
            raise UserError(Code.ENGINE_START_FAILED, detail=str(error)) from error
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        assert self._popen.stdout
        threading.Thread(
            target=_read, args=(self._popen.stdout, self._lines), name=name, daemon=True
        ).start()
        if self._reply(_START_SECONDS) is None:
            self.end()
            raise UserError(Code.ENGINE_START_FAILED, detail=f"{name} process")

    def ask(
        self, request: msgspec.Struct, seconds: float, cancel: CancelToken | None = None
    ) -> _Reply | None:
        """The reply; None when the process ended, also by `end` from another thread, took longer or
        took too much memory, and when it did not reply soon after `cancel`."""
        assert self._popen.stdin
        line = msgspec.json.encode(request) + b"\n"
        try:
            self._popen.stdin.write(line)
            self._popen.stdin.flush()
        except (OSError, ValueError):  # ValueError: it is closed
            return None
        return self._reply(seconds, cancel)

    def _reply(self, seconds: float, cancel: CancelToken | None = None) -> _Reply | None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if cancel is not None and cancel.cancelled:
                deadline = min(deadline, time.monotonic() + _CANCEL_SECONDS)
                cancel = None
            try:
                line = self._lines.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                if self._memory() > self._memory_bytes:
                    return None
                continue
            try:
                return msgspec.json.decode(line, type=self._reply_type) if line else None
            except msgspec.DecodeError:  # half a line of one that was killed while it wrote
                return None
        return None

    def _memory(self) -> int:
        try:
            return psutil.Process(self._popen.pid).memory_info().rss
        except psutil.Error:
            return 0

    @property
    def has_ended(self) -> bool:
        return self._popen.poll() is not None

    def kill(self) -> None:
        """With all that it started, and without waiting."""
        kill_tree(self._popen)

    def end(self) -> None:
        self.kill()
        self._popen.wait()
        for pipe in (self._popen.stdin, self._popen.stderr):
            if pipe is not None:
                _close(pipe)


class RestartedProcess(Generic[_Reply]):
    """A `LimitedProcess` that is started when it is first wanted, and once more when it has ended;
    it ends with `close`, or with this object. One thread at a time may use it, but for `close`."""

    def __init__(self, name: str, reply: type[_Reply], memory_bytes: int) -> None:
        self._arguments = name, reply, memory_bytes
        self._closed = False
        self._process: LimitedProcess[_Reply] | None = None
        self._end: Callable[[], object] | None = None

    @property
    def is_running(self) -> bool:
        process = self._process
        return process is not None and not process.has_ended

    def running(self) -> LimitedProcess[_Reply]:
        """Raises UserError(ENGINE_START_FAILED), also after `close`."""
        if self._process is not None and self._process.has_ended:
            self.stop()
        if self._process is None and not self._closed:
            self._process = LimitedProcess(*self._arguments)
            self._end = weakref.finalize(self, self._process.end)
        if self._closed or self._process is None:
            self.stop()
            raise UserError(Code.ENGINE_START_FAILED)
        return self._process

    def stop(self) -> None:
        """Until it is wanted again."""
        if self._end is not None:
            self._end()
        self._process = self._end = None

    def close(self) -> None:
        """For good, from any thread, without waiting for a reply that is under way."""
        self._closed = True
        if (end := self._end) is not None:
            end()


def _close(pipe: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # what was not written yet finds no reader
        pipe.close()


def _read(pipe: IO[bytes], replies: queue.SimpleQueue[bytes]) -> None:
    """Every line, then an empty one when the process has ended."""
    with pipe, contextlib.suppress(LineTooLongError):
        for line in lines(pipe):
            replies.put(line)
    replies.put(b"")


# In the child


def serve(
    stdin: BinaryIO,
    stdout: BinaryIO,
    request: type[_Request],
    answer: Callable[[_Request], msgspec.Struct],
    *,
    too_heavy: msgspec.Struct,
    seconds: float,
    idle_seconds: float = 0,
) -> int:
    """Answer requests until the end of `stdin`; `too_heavy` is the answer to one that takes too
    much memory. One over the limit of time ends the process, from a thread that does not need the
    interpreter's lock; so does a wait for the next one of `idle_seconds`, unless they are 0."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, _STDERR)
    _write(stdout, type(too_heavy)(), too_heavy)
    for line in stdin:
        faulthandler.dump_traceback_later(seconds, exit=True, file=null)
        try:
            reply = answer(msgspec.json.decode(line, type=request))
        except MemoryError:
            reply = too_heavy
        faulthandler.cancel_dump_traceback_later()
        _write(stdout, reply, too_heavy)
        if idle_seconds:
            faulthandler.dump_traceback_later(idle_seconds, exit=True, file=null)
    return 0


def limit_memory(added_bytes: int) -> None:
    """Where the system can, to `added_bytes` more than now; elsewhere the parent watches."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + added_bytes
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _write(stdout: BinaryIO, reply: Any, too_heavy: msgspec.Struct) -> None:
    try:
        line = msgspec.json.encode(reply)
    except MemoryError:
        line = msgspec.json.encode(too_heavy)
    stdout.write(line + b"\n")
    stdout.flush()
