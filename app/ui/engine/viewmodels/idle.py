"""`IdleTimer`: emits `idle` when a loaded model was not used for a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.engine.interface import EngineState

_MINUTE_MS = 60_000


class IdleTimer(QObject):
    """Runs only while the engine is ready; 0 minutes switches it off."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None, *, minute_ms: int = _MINUTE_MS) -> None:
        super().__init__(parent)
        self._minute_ms = minute_ms
        self._minutes = 0
        self._ready = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def set_minutes(self, minutes: int) -> None:
        if minutes != self._minutes:
            self._minutes = minutes
            self._start()

    def set_state(self, state: EngineState) -> None:
        self._ready = state is EngineState.READY
        self._start()

    def _start(self) -> None:
        if self._ready and self._minutes > 0:
            self._timer.start(self._minutes * self._minute_ms)
        else:
            self._timer.stop()
