"""The editor of a message, in place of its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.chat.attachments.strip import AttachmentStrip
from app.ui.chat.values import AttachmentItem
from app.ui.controls.switch import Switch
from app.ui.controls.word_edit import WordEdit
from app.ui.style.theme import RADIUS, tokens
from app.ui.text.tool_tips import tool_tip

_MOST_LINES = 14
_MARGIN = 14


class MessageEditor(QWidget):
    """A text field with Cancel, and Send for a question or Save for an answer. It stays open until
    its owner closes it."""

    cancelled = Signal()
    accepted = Signal(str)
    text_changed = Signal()
    file_opened = Signal(int)

    def __init__(
        self,
        text: str,
        parent: QWidget,
        *,
        answer: bool = False,
        reasoning: bool = False,
        files: Sequence[AttachmentItem] = (),
    ) -> None:
        """With `reasoning` there is some that may be kept; `files` can be removed."""
        super().__init__(parent)
        self._busy = ""
        self._items = tuple(files)
        self._files = AttachmentStrip(self, removable=True)
        self._files.open_requested.connect(self.file_opened)
        self._files.remove_requested.connect(self._remove_file)
        self._files.set_items(self._items)
        self._text = WordEdit(self)
        self._text.setPlainText(text)
        name = self.tr("The text of the answer") if answer else self.tr("Your message")
        self._text.setAccessibleName(name)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.viewport().setAutoFillBackground(False)
        self._text.textChanged.connect(self._changed)
        self._keep = Switch(self)
        self._keep.setAccessibleName(self.tr("Keep the reasoning"))
        self._keep.setToolTip(self.tr("Show the reasoning of the model above your text"))
        label = QLabel(self._keep.accessibleName(), self)
        label.setBuddy(self._keep)
        for widget in (self._keep, label):
            widget.setVisible(reasoning)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.cancelled)
        self._accept = QPushButton(self.tr("Save") if answer else self.tr("Send"), self)
        self._accept.setProperty("role", "primary")
        self._accept.clicked.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.addWidget(self._files)
        column.addWidget(self._text)
        # Empty when it is added: PySide would keep the freed items of a full one, and take a
        # later item at the same address for them.
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addWidget(self._keep)
        buttons.addWidget(label)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self._files.left.connect(self._text.setFocus)
        self.setFocusProxy(self._text)

    def height_needed(self, width: int) -> int:
        lines = min(max(self._text.document().size().height(), 2), _MOST_LINES)
        files = self._files.height_for(width - 2 * _MARGIN) + 6 if self._items else 0
        return round(lines * self._text.fontMetrics().lineSpacing()) + 92 + files

    @property
    def kept_files(self) -> tuple[int, ...]:
        """By their place."""
        return tuple(item.key for item in self._items)

    @Slot(int)
    def _remove_file(self, place: int) -> None:
        self._items = tuple(item for item in self._items if item.key != place)
        self._files.set_items(self._items)
        self.text_changed.emit()

    def text(self) -> str:
        return self._text.toPlainText()

    @property
    def keeps_reasoning(self) -> bool:
        return self._keep.isChecked()

    def set_busy(self, why: str) -> None:
        """Nothing can be accepted, and `why`; empty when it can."""
        self._busy = why
        self._accept.setToolTip(tool_tip(why))
        self._enable()

    def _changed(self) -> None:
        self._enable()
        self.text_changed.emit()

    def _enable(self) -> None:
        self._accept.setEnabled(not self._busy and self._text.has_words())

    def _submit(self) -> None:
        text = self._text.toPlainText().strip()
        if text:
            self.accepted.emit(text)

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
