"""Ctrl+C, `kill` and the end of the session close the program as closing the window does."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Interrupts(QObject):
    """Turns SIGINT, SIGTERM and SIGHUP into `requested` on the GUI thread.

    Python runs its handlers only between two of its own instructions, of which an idle
    event loop has none; so the signal writes to a socket that the event loop watches.
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._signal_arrived)
        self._old_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._old = {
            number: signal.signal(number, self._handled)
            for name in ("SIGINT", "SIGTERM", "SIGHUP")  # Windows lacks the last
            if (number := getattr(signal, name, None)) is not None
            and signal.getsignal(number) is not signal.SIG_IGN  # nohup
        }

    def restore(self) -> None:
        """Give the signals back to whom they belonged."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_fd)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _handled(self, number: int, frame: FrameType | None) -> None:
        """Nothing to do: Python has written to the socket already."""

    @Slot()
    def _signal_arrived(self) -> None:
        while True:
            try:
                if not self._read.recv(64):
                    return
            except BlockingIOError:
                break
        self.requested.emit()
