"""One download process seen from outside."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections.abc import Iterator, Sequence

from app.core import child_process
from app.core.child_process import ErrorOutput, LineTooLongError
from app.core.errors import Code, Fact, UserError
from app.core.json_lines import encode
from app.core.models.transfer.protocol import Event, Request, decode_event

END_SECONDS = 1.0
"""Seconds a process gets to end by itself before it is killed."""


class DownloadProcess:
    """A running download process. One thread reads `events`; any may `end` it.

    When it ends without a last word, that is `code` with `facts`.
    """

    def __init__(self, command: Sequence[str], request: Request, code: Code, **facts: Fact) -> None:
        """Raises UserError(code; facts)."""
        self._code = code
        self._facts = facts
        self._errors = ErrorOutput()
        self._lock = threading.Lock()
        self._killer: threading.Timer | None = None
        try:
            self._process = child_process.start(command)
        except OSError as error:
            raise UserError(code, str(error), **facts) from error
        pipes = self._process
        assert pipes.stdin and pipes.stdout and pipes.stderr
        self._log = threading.Thread(
            target=self._errors.read, args=(pipes.stderr,), name="download-log", daemon=True
        )
        self._log.start()
        with contextlib.suppress(OSError):  # it died already; `events` will say so
            # less than a pipe holds, so this never waits
            pipes.stdin.write(encode(request))
            pipes.stdin.flush()

    @property
    def pid(self) -> int:
        return self._process.pid

    def events(self) -> Iterator[Event]:
        """Until the process ends, by itself or by `end`."""
        stdout = self._process.stdout
        assert stdout
        try:
            for line in child_process.lines(stdout):
                with contextlib.suppress(UserError):  # half a line of one that died while writing
                    yield decode_event(line)
        except LineTooLongError:
            self._process.kill()

    def died(self) -> UserError:
        """The error for a process that ended without a final event."""
        status = self._process.wait()
        detail = f"status {status}\n{self._errors.final_tail(END_SECONDS)}"
        return UserError(self._code, detail, **self._facts)

    def ask_to_end(self) -> None:
        """Close its stdin, which ends it; kill it if that does not help in time. Never waits, so
        that a GUI thread may cancel."""
        if self._killer is None:
            self._killer = threading.Timer(END_SECONDS, self._process.kill)
            self._killer.daemon = True
            self._killer.start()
        self._close_stdin()

    def _close_stdin(self) -> None:
        assert self._process.stdin
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def end(self, seconds: float = END_SECONDS) -> None:
        """Ask it, wait for it, and kill it after `seconds`."""
        self._close_stdin()
        with self._lock:
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def close(self) -> None:
        """End it and free its pipes; by the thread that read `events`."""
        self.end()
        if self._killer is not None:
            self._killer.cancel()
        assert self._process.stdout
        self._process.stdout.close()
        self._log.join()
