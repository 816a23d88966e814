"""Why an answer ended as it did, and the button that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.items import MessageItem

_GAP = 12


class NoticeLine(QWidget):
    """A sentence and at most one button."""

    answer_now_requested = Signal()
    continue_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "muted")
        self._answer_now = QPushButton(self.tr("Answer now"), self)
        self._answer_now.clicked.connect(self.answer_now_requested)
        self._continue = QPushButton(self.tr("Continue"), self)
        self._continue.clicked.connect(self.continue_requested)

    def set_item(self, item: MessageItem) -> None:
        self._label.setText(item.notice)
        self._label.setVisible(bool(item.notice))
        self._answer_now.setVisible(item.can_answer_now)
        self._continue.setVisible(item.can_continue and not item.can_answer_now)
        self.setVisible(bool(item.notice) or item.can_answer_now or item.can_continue)

    def arrange(self, width: int) -> int:
        """Lay out in `width` pixels; returns the height."""
        shown = [b for b in (self._answer_now, self._continue) if not b.isHidden()]
        size = shown[0].sizeHint() if shown else None
        room = width - (size.width() + _GAP if size else 0)
        line = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4
        words = min(line, room) if self._label.text() else 0
        tall = self._label.heightForWidth(words) if words else 0
        height = max(tall, size.height() if size else 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._label.setGeometry(width - words if mirrored else 0, (height - tall) // 2, words, tall)
        if size:
            x = words + _GAP if words else 0
            left = width - x - size.width() if mirrored else x
            top = (height - size.height()) // 2
            shown[0].setGeometry(left, top, size.width(), size.height())
        return height
