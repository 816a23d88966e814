"""`Mailbox`: a stream of items from other threads, delivered on the GUI thread at one rate."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot


class Mailbox(QObject):
    """`delivered` brings what was posted since the last time, in order: the first items at once,
    then at most one list every `interval_ms`. One wake-up of the event loop serves any number of
    posts. Results of jobs come through the `Runner` instead.
    """

    delivered = Signal(object)  # list; as `Signal(list)` Qt would copy it and turn enums into text
    _posted = Signal()

    def __init__(self, parent: QObject, interval_ms: int = 100) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._items: dict[Hashable, Any] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(interval_ms)
        self._pause.timeout.connect(self.flush)
        self._posted.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def post(self, item: Any, key: Hashable | None = None) -> None:
        """From any thread. An item takes the place of an undelivered one with the same key."""
        key = object() if key is None else key
        with self._lock:
            first = not self._items
            self._items.pop(key, None)
            self._items[key] = item
        if first:
            self._posted.emit()

    def set_interval(self, milliseconds: int) -> None:
        """Also of the pause under way, which begins again."""
        self._pause.setInterval(milliseconds)

    @Slot()
    def flush(self) -> None:
        """Deliver now. GUI thread only."""
        with self._lock:
            items, self._items = list(self._items.values()), {}
        if items:
            self._pause.start()
            self.delivered.emit(items)

    @Slot()
    def _wake(self) -> None:
        if not self._pause.isActive():
            self.flush()
