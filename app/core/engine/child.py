"""One engine process seen from outside: its pipes, its threads, its end."""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TextIO

from app.core import json_lines
from app.core.engine.protocol import Event, Request, decode_event, encode
from app.core.errors import Code, UserError

Inbox = queue.SimpleQueue[Event | None]
"""The events that answer one request; None when the process has ended."""

_SIGKILL = 9
_TAIL_LINES = 60
_END_SECONDS = 3.0


class Child:
    """A running engine process. Every event is put into the inbox of its request."""

    def __init__(self, command: Sequence[str], log: Path | None) -> None:
        """Raises UserError(ENGINE_START_FAILED)."""
        self._lock = threading.Lock()
        self._inboxes: dict[int, Inbox] = {}
        self._ended = False
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._log = log
        self._oom_kills = _oom_kills()
        try:
            self._process = json_lines.start(command)
        except OSError as error:
            raise UserError(Code.ENGINE_START_FAILED, detail=str(error)) from error
        pipes = self._process
        assert pipes.stdin and pipes.stdout and pipes.stderr
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=work, args=(pipe,), name=name, daemon=True)
            for name, work, pipe in (
                ("engine-requests", self._write_requests, pipes.stdin),
                ("engine-events", self._read_events, pipes.stdout),
                ("engine-log", self._read_stderr, pipes.stderr),
            )
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return not self._ended

    @property
    def log_tail(self) -> str:
        return "\n".join(self._tail)

    def ask(self, request: Request) -> Inbox:
        """Send `request`; its events come into the inbox that is returned."""
        inbox: Inbox = queue.SimpleQueue()
        with self._lock:
            if self._ended:
                inbox.put(None)
                return inbox
            self._inboxes[request.id] = inbox
        self.tell(request)
        return inbox

    def tell(self, request: Request) -> None:
        """Send `request` and expect nothing. Never blocks, whatever the process does."""
        self._outgoing.put(encode(request))

    def forget(self, request: int) -> None:
        with self._lock:
            self._inboxes.pop(request, None)

    def exit_reason(self) -> tuple[str, int | None]:
        """("SIGSEGV", 11) or ("exit status 1", None), once it has ended."""
        status: int = self._process.wait()
        if status < 0:
            try:
                return signal.Signals(-status).name, -status
            except ValueError:
                return f"signal {-status}", -status
        if status >= 0xC0000000:  # Windows: an exception code
            return f"exception 0x{status:08X}", signal.SIGSEGV
        return f"exit status {status}", None

    def killed_for_memory(self) -> bool:
        """Whether it was killed, and the system has killed something for memory meanwhile."""
        return self._process.wait() == -_SIGKILL and _oom_kills() > self._oom_kills

    def kill(self) -> None:
        self._process.kill()
        self._join()

    def close(self) -> None:
        """Close its stdin, which ends it; kill it if that does not help in time."""
        self._outgoing.put(None)
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._join()

    def _join(self) -> None:
        self._process.wait()
        self._outgoing.put(None)
        for thread in self._threads:
            thread.join()

    # The threads

    def _write_requests(self, stdin: IO[bytes]) -> None:
        with contextlib.suppress(OSError), stdin:  # it ended; the readers notice
            while (line := self._outgoing.get()) is not None:
                stdin.write(line)
                stdin.flush()

    def _read_events(self, stdout: IO[bytes]) -> None:
        with stdout:
            for line in stdout:
                self._deliver(line)
        self._process.wait()
        with self._lock:
            self._ended = True
            inboxes = list(self._inboxes.values())
            self._inboxes.clear()
        for inbox in inboxes:
            inbox.put(None)

    def _deliver(self, line: bytes) -> None:
        try:
            event = decode_event(line)
        except UserError:
            return  # half a line of a process that died while writing
        with self._lock:
            inbox = self._inboxes.get(event.id)
        if inbox is not None:
            inbox.put(event)

    def _read_stderr(self, stderr: IO[bytes]) -> None:
        with stderr, self._open_log() as log:
            for line in stderr:
                text = line.decode("utf-8", "replace").rstrip()
                self._tail.append(text)
                if log is not None:
                    log.write(text + "\n")

    def _open_log(self) -> contextlib.AbstractContextManager[TextIO | None]:
        if self._log is None:
            return contextlib.nullcontext()
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            return self._log.open("w", encoding="utf-8", buffering=1)
        except OSError:
            return contextlib.nullcontext()  # the engine must run without a log, too


def _oom_kills() -> int:
    """How many processes Linux has killed for want of memory since it started; else 0."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/vmstat").read_text(encoding="ascii").splitlines():
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    return 0
