"""The window's end of one engine process: its pipes, its threads, its exit status."""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from app.core import child_process
from app.core.child_process import ErrorOutput, LineTooLongError
from app.core.engine.protocol import Event, Request, decode_event
from app.core.errors import Code, UserError
from app.core.json_lines import encode

_SIGKILL = 9
_MOST_WAITING_BYTES = 1 << 24
_END_SECONDS = 1.0


class Inbox:
    """The events that answer one request, in order; None when the process has ended.

    Putting an event blocks while too many wait to be read.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._events: deque[tuple[Event, int]] = deque()
        self._bytes = 0
        self._closed = False

    def put(self, event: Event, size: int) -> None:
        """`size` is what it takes as a line, in bytes."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._bytes < _MOST_WAITING_BYTES)
            if not self._closed:
                self._events.append((event, size))
                self._bytes += size
                self._changed.notify_all()

    def get(self, timeout: float) -> Event | None:
        """Raises queue.Empty when nothing comes within `timeout` seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._closed or self._events, timeout):
                raise queue.Empty
            if not self._events:
                return None
            event, size = self._events.popleft()
            self._bytes -= size
            self._changed.notify_all()
            return event

    def close(self) -> None:
        """No more events come into it; those in it can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class Child:
    """A running engine process. Every event is put into the inbox of its request."""

    def __init__(self, command: Sequence[str], log: Path | None) -> None:
        """Raises UserError(ENGINE_START_FAILED)."""
        self._lock = threading.Lock()
        self._inboxes: dict[int, Inbox] = {}
        self._ended = False
        self._broke_protocol = False
        self._errors = ErrorOutput(log)
        self._oom_kills = _oom_kills()
        try:
            self._process = child_process.start(command)
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
                ("engine-log", self._errors.read, pipes.stderr),
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
        return self._errors.tail

    def final_log_tail(self) -> str:
        """Once it has ended."""
        return self._errors.final_tail(_END_SECONDS)

    def ask(self, request: Request) -> Inbox:
        """Send `request`; its events come into the inbox that is returned."""
        inbox = Inbox()
        with self._lock:
            if self._ended:
                inbox.close()
                return inbox
            self._inboxes[request.id] = inbox
        self.send(request)
        return inbox

    def send(self, request: Request) -> None:
        """Send `request` without waiting for events. Never blocks, whatever the process does."""
        self._outgoing.put(encode(request))

    def close_inbox(self, request: int) -> None:
        with self._lock:
            inbox = self._inboxes.pop(request, None)
        if inbox is not None:
            inbox.close()

    def exit_reason(self) -> tuple[str, int | None]:
        """("SIGSEGV", 11) or ("exit status 1", None), once it has ended."""
        status: int = self._process.wait()
        if self._broke_protocol:
            return "a line without an end", None
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
        self._close_inboxes()
        self._process.wait()
        self._outgoing.put(None)
        for thread in self._threads:
            thread.join()

    def close(self) -> None:
        """Close its stdin, which ends it; kill it if that does not help in time."""
        self._outgoing.put(None)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_SECONDS)
        self.kill()

    # The threads

    def _write_requests(self, stdin: IO[bytes]) -> None:
        with contextlib.suppress(OSError), stdin:  # it ended; the readers notice
            while (line := self._outgoing.get()) is not None:
                stdin.write(line)
                stdin.flush()

    def _read_events(self, stdout: IO[bytes]) -> None:
        with stdout:
            try:
                for line in child_process.lines(stdout):
                    self._deliver(line)
            except LineTooLongError:
                self._broke_protocol = True
                self._process.kill()
        self._process.wait()
        with self._lock:
            self._ended = True
        self._close_inboxes()

    def _close_inboxes(self) -> None:
        with self._lock:
            inboxes = list(self._inboxes.values())
            self._inboxes.clear()
        for inbox in inboxes:
            inbox.close()

    def _deliver(self, line: bytes) -> None:
        try:
            event = decode_event(line)
        except UserError:
            return  # half a line of a process that died while writing, or no event at all
        with self._lock:
            inbox = self._inboxes.get(event.id)
        if inbox is not None:
            inbox.put(event, len(line))


def _oom_kills() -> int:
    """How many processes Linux has killed for want of memory since it started; else 0."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/vmstat").read_text(encoding="ascii").splitlines():
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    return 0
