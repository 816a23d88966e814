"""The editor of a message of the user, in place of its text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.word_edit import WordEdit
from app.ui.style.theme import RADIUS, tokens

_MOST_LINES = 14


class MessageEditor(QWidget):
    """A text field with Cancel and Send. It stays open until its owner closes it."""

    cancelled = Signal()
    send_requested = Signal(str)
    text_changed = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._busy = ""
        self._text = WordEdit(self)
        self._text.setPlainText(text)
        self._text.setAccessibleName(self.tr("Your message"))
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.viewport().setAutoFillBackground(False)
        self._text.textChanged.connect(self._changed)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.cancelled)
        self._send = QPushButton(self.tr("Send"), self)
        self._send.setProperty("role", "primary")
        self._send.clicked.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._text)
        # Empty when it is added: PySide would keep the freed items of a full one, and take a
        # later item at the same address for them.
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._send)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self.setFocusProxy(self._text)

    def height_needed(self) -> int:
        lines = min(max(self._text.document().size().height(), 2), _MOST_LINES)
        return round(lines * self._text.fontMetrics().lineSpacing()) + 92

    def text(self) -> str:
        return self._text.toPlainText()

    def set_busy(self, why: str) -> None:
        """Nothing can be sent, and `why`; empty when it can."""
        self._busy = why
        self._send.setToolTip(why)
        self._enable()

    def _changed(self) -> None:
        self._enable()
        self.text_changed.emit()

    def _enable(self) -> None:
        self._send.setEnabled(not self._busy and self._text.has_words())

    def _submit(self) -> None:
        text = self._text.toPlainText().strip()
        if text:
            self.send_requested.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._submit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.accent))
        painter.setBrush(QColor(colours.raised))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
