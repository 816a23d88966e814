"""`ServerLog`: the end of what a tool server writes, as it comes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.controls.detail_box import DetailBox

_PAUSE_MS = 1000


class ServerLog(DetailBox):
    """Asks for it anew while it is in sight."""

    wanted = Signal()
    _timer: QTimer | None = None  # its base hides it at once

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setPlaceholderText(self.tr("The server has written nothing."))
        timer = self._timer = QTimer(self)
        timer.setInterval(_PAUSE_MS)
        timer.timeout.connect(self.wanted)

    @Slot(str)
    def show_text(self, text: str) -> None:
        """At its end, unless the user has scrolled away from there, or selects."""
        if text == self.toPlainText() or self.textCursor().hasSelection():
            return
        bar = self.verticalScrollBar()
        place, at_end = bar.value(), bar.value() == bar.maximum()
        self.setPlainText(text)
        bar.setValue(bar.maximum() if at_end else place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()
        if self._timer is not None:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._timer is not None:
            self._timer.stop()
