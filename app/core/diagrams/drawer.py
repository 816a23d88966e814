"""Diagrams drawn by a process of their own."""

from __future__ import annotations

import threading
import time
from typing import Final

from app.core.diagrams.protocol import (
    IDLE_SECONDS,
    MEMORY_BYTES,
    MOST_CHARACTERS,
    SECONDS,
    DiagramReply,
    DiagramRequest,
    Fault,
)
from app.core.errors import UserError
from app.core.limited_process import RestartedProcess

_GRACE_SECONDS: Final = 1.0  # the process ends itself at the limit; then it is killed
_SLACK_SECONDS: Final = 5.0  # one that is about to end is not asked any more


class DiagramDrawer:
    """Any thread may use it. The process is started for the first diagram, and once more when it
    has ended or a diagram was too much for it; it ends after a while without one, with `close`, or
    with this object."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = RestartedProcess("diagrams", DiagramReply, 2 * MEMORY_BYTES)
        self._used = 0.0  # when it replied last

    def draw(self, request: DiagramRequest) -> DiagramReply:
        """Waits for the picture. What cannot be drawn has a fault, and so has all after `close`."""
        if not request.source.strip():
            return DiagramReply(fault=Fault.EMPTY)
        if len(request.source) > MOST_CHARACTERS:
            return DiagramReply(fault=Fault.TOO_LARGE)
        with self._lock:
            try:
                if time.monotonic() - self._used > IDLE_SECONDS - _SLACK_SECONDS:
                    self._process.stop()
                process = self._process.running()
            except UserError:
                return DiagramReply(fault=Fault.UNAVAILABLE)
            reply = process.ask(request, SECONDS + _GRACE_SECONDS)
            if reply is None:
                self._process.stop()
                return DiagramReply(fault=Fault.TOO_SLOW)
            self._used = time.monotonic()
            return reply

    @property
    def is_running(self) -> bool:
        return self._process.is_running

    def close(self) -> None:
        """Does not wait for a diagram that is being drawn."""
        self._process.close()
