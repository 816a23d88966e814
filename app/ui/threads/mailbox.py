"""`Latest`: the newest of what other threads say, handed over calmly on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

INTERVAL_MS = 100


class Latest(QObject):
    """`arrived` brings a dict of what was noted since, the first at once, then at most ten
    times a second; of several notes under one key only the newest."""

    arrived = Signal(object)
    _noted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._values: dict[Hashable, Any] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(INTERVAL_MS)
        self._rest.timeout.connect(self._hand_over)
        self._noted.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def note(self, key: Hashable, value: Any) -> None:
        """From any thread."""
        with self._lock:
            first = not self._values
            self._values[key] = value
        if first:
            self._noted.emit()

    @Slot()
    def _wake(self) -> None:
        if not self._rest.isActive():
            self._hand_over()

    @Slot()
    def _hand_over(self) -> None:
        with self._lock:
            values, self._values = self._values, {}
        if values:
            self._rest.start()
            self.arrived.emit(values)
