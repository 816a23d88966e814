"""A block that may be wider than the column, and then scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from app.ui.document.block_view import BlockView

BAR = 12


class WideBlockView(BlockView):
    """Has a scroll bar at its lower edge when it needs one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its content begins
        self._bar.setSingleStep(32)
        self._bar.valueChanged.connect(self.update)
        self._bar.hide()

    def content_width(self) -> int:
        """Pixels that all of it needs, side by side."""
        raise NotImplementedError

    def bar_height(self, width: int) -> int:
        return BAR if self.content_width() > width else 0

    def fit_bar(self) -> None:
        """To be called when the content has got wider or narrower."""
        over = max(self.content_width() - self.width(), 0)
        self._bar.setRange(0, over)
        self._bar.setPageStep(self.width())
        self._bar.setVisible(over > 0)

    @property
    def shift(self) -> int:
        """How far it is scrolled from its beginning, in pixels."""
        return self._bar.value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bar.setGeometry(4, self.height() - BAR - 1, self.width() - 8, BAR)
        self.fit_bar()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        sideways = delta.x()
        if not sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = delta.y()
        if sideways and self._bar.maximum() > 0:
            mirrored = self._bar.isRightToLeft()
            self._bar.setValue(self._bar.value() + (sideways if mirrored else -sideways))
        else:
            event.ignore()  # up and down is the conversation's
