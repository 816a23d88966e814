"""`ServerHost`: the process that holds the sessions of the MCP servers, from this side."""

from __future__ import annotations

import contextlib
import itertools
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, Final

import psutil

from app.core import child_process
from app.core.cancel import CancelToken
from app.core.child_process import ErrorOutput, LineTooLongError
from app.core.errors import UserError
from app.core.json_lines import encode
from app.core.mcp_servers.protocol import (
    Call,
    CallFailed,
    Cancel,
    End,
    Ended,
    Event,
    Request,
    Result,
    Start,
    Stop,
    ToolsListed,
    Traffic,
    decode_event,
)
from app.core.program import program

_END_SECONDS: Final = 3.0
_ANSWER_SECONDS: Final = 5.0  # for what must be answered at once

OnEvent = Callable[[ToolsListed | Ended | Traffic], None]


@dataclass(slots=True)
class _Pending:
    process: subprocess.Popen[bytes]
    done: threading.Event = field(default_factory=threading.Event)
    event: Result | CallFailed | None = None


class ServerHost:
    """Started with the first server, ended with the last one, by itself or `close`. Any thread may
    call it; `on_event` is called in a thread of its own, `Ended` once for each run."""

    def __init__(self, on_event: OnEvent, command: Sequence[str] = ()) -> None:
        self._on_event = on_event
        self._command = command or program("mcp-host")
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._runs: dict[int, subprocess.Popen[bytes]] = {}
        self._pending: dict[int, _Pending] = {}
        self._numbers = itertools.count(1)

    def new_run(self) -> int:
        return next(self._numbers)

    def start(self, start: Start) -> None:
        """Events follow. One that cannot be started is `Ended` at once."""
        with self._lock:
            try:
                process = self._process or self._start_process()
            except OSError as error:
                failure = Ended(start.run, End.NOT_STARTED, str(error))
            else:
                self._runs[start.run] = process
                _write(process, start)
                return
        self._on_event(failure)

    def stop(self, run: int) -> None:
        with self._lock:
            process = self._runs.get(run)
        if process is not None:
            _write(process, Stop(run))
            self._watch(run)

    def call(
        self, run: int, tool: str, arguments: dict[str, Any], seconds: float, cancel: CancelToken
    ) -> Result | CallFailed:
        """Waits. Raises Cancelled."""
        id = next(self._numbers)
        with self._lock:
            process = self._runs.get(run)
            if process is None:
                return CallFailed(id, End.ENDED)
            self._pending[id] = pending = _Pending(process)
            _write(process, Call(id, run, tool, arguments, seconds))
        cancel.on_cancel(pending.done.set)
        pending.done.wait(seconds + _ANSWER_SECONDS)
        if pending.event is None:
            self._give_up(id, pending)
            cancel.raise_if_cancelled()
        return pending.event or CallFailed(id, End.SILENT)

    def close(self) -> None:
        """Ends it, and waits until it has ended."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _give_up(self, id: int, pending: _Pending) -> None:
        """A process that does not even answer this hangs, with all its servers."""
        pending.done.clear()
        if pending.event is None:
            with self._lock:
                _write(pending.process, Cancel(id))
            if not pending.done.wait(_ANSWER_SECONDS):
                _kill(pending.process)
        with self._lock:
            self._pending.pop(id, None)

    def _watch(self, run: int) -> None:
        def look() -> None:
            with self._lock:
                process = self._runs.get(run)
            if process is not None:
                _kill(process)

        timer = threading.Timer(_ANSWER_SECONDS, look)
        timer.daemon = True
        timer.start()

    def _start_process(self) -> subprocess.Popen[bytes]:
        self._process = process = child_process.start(self._command)
        assert process.stdout and process.stderr
        for target, arguments in (
            (ErrorOutput().read, (process.stderr,)),
            (self._read, (process, process.stdout)),
        ):
            threading.Thread(target=target, args=arguments, name="mcp", daemon=True).start()
        return process

    def _read(self, process: subprocess.Popen[bytes], pipe: IO[bytes]) -> None:
        with contextlib.suppress(LineTooLongError), pipe:
            for line in child_process.lines(pipe):
                with contextlib.suppress(UserError):  # half a line of one that was killed
                    self._take(process, decode_event(line))
        child_process.kill_tree(process)
        process.wait()
        with self._lock:
            if self._process is process:
                self._process = None
            runs = [run for run, its in self._runs.items() if its is process]
            for run in runs:
                del self._runs[run]
            pending = {id: each for id, each in self._pending.items() if each.process is process}
            for id in pending:
                del self._pending[id]
        for id, each in pending.items():
            each.event = CallFailed(id, End.ENDED)
            each.done.set()
        for run in runs:
            self._on_event(Ended(run, End.ENDED))

    def _take(self, process: subprocess.Popen[bytes], event: Event) -> None:
        match event:
            case Result(id=id) | CallFailed(id=id):
                with self._lock:
                    pending = self._pending.pop(id, None)
                if pending is not None:
                    pending.event = event
                    pending.done.set()
            case Ended(run=run):
                with self._lock:
                    known = self._runs.pop(run, None) is not None
                    last = process not in self._runs.values()
                    if last and self._process is process:
                        self._process = None
                if known:
                    self._on_event(event)
                if last:
                    _close(process)
            case ToolsListed() | Traffic():
                self._on_event(event)


def _write(process: subprocess.Popen[bytes], request: Request) -> None:
    """Its end is noticed by who reads from it."""
    assert process.stdin
    with contextlib.suppress(OSError, ValueError):  # ValueError: it is closed
        process.stdin.write(encode(request))
        process.stdin.flush()


def _close(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin
    with contextlib.suppress(OSError):
        process.stdin.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    _close(process)
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        _kill(process)
        process.wait()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """With the servers, which have sessions of their own."""
    try:
        servers = psutil.Process(process.pid).children(recursive=True)
    except psutil.Error:
        servers = []
    child_process.kill_tree(process)
    for each in servers:
        with contextlib.suppress(psutil.Error):
            each.kill()
