"""The editor of a message, in place of its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.chat.attachments.area import AttachButton, AttachmentArea
from app.ui.chat.attachments.paste_field import (
    PasteField,
    dropped_model,
    holds_files,
    local_files,
)
from app.ui.chat.message_item import MessageEdit
from app.ui.chat.values import AttachmentItem, AttachmentRoom
from app.ui.controls.switch import Switch
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing
from app.ui.style.theme import RADIUS, tokens
from app.ui.text.tool_tips import tool_tip

_MOST_LINES = 14
_MARGIN = spacing.L
_DROP_LINE = 2.0  # pixels, while files hover


class MessageEditor(QWidget):
    """A text field with Cancel, and Send for a question or Save for an answer. It stays open until
    its owner closes it. The `files` of a question are given by its owner, too."""

    cancelled = Signal()
    accepted = Signal(str)
    text_changed = Signal()  # and with it perhaps the height
    state_changed = Signal()  # the cursor, the selection, what is to be kept
    attach_requested = Signal()
    files_added = Signal(list)  # their paths; empty for a picture that is no file
    text_to_attach = Signal(str)  # a long text that was pasted; see `take_pasted`

    def __init__(self, parent: QWidget, *, answer: bool = False, reasoning: bool = False) -> None:
        """With `reasoning` there is some that may be kept."""
        super().__init__(parent)
        self._busy = ""
        self._hovered = False  # by files
        self.files = AttachmentArea(self)
        self._field = None if answer else PasteField(self)
        self._text: WordEdit = self._field or WordEdit(self)
        name = self.tr("The text of the answer") if answer else self.tr("Your message")
        self._text.setAccessibleName(name)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.viewport().setAutoFillBackground(False)
        self._text.selectionChanged.connect(self.state_changed)
        self._text.cursorPositionChanged.connect(self.state_changed)
        self._attach = AttachButton(self)
        self._attach.setVisible(not answer)
        self._attach.clicked.connect(self.attach_requested)
        self._keep = Switch(self)
        self._keep.setAccessibleName(self.tr("Keep the reasoning"))
        self._keep.setToolTip(self.tr("Show the reasoning of the model above your text"))
        self._keep.chosen.connect(self.state_changed)
        label = QLabel(self._keep.accessibleName(), self)
        label.setBuddy(self._keep)
        for widget in (self._keep, label):
            widget.setVisible(reasoning)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        self._accept = QPushButton(self.tr("Save") if answer else self.tr("Send"), self)
        self._accept.setProperty("role", "primary")
        self._accept.clicked.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, spacing.M, _MARGIN, spacing.M)
        column.addWidget(self.files)
        column.addWidget(self._text)
        # Empty when it is added: PySide would keep the freed items of a full one, and take a
        # later item at the same address for them.
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addWidget(self._attach)
        buttons.addWidget(self._keep)
        buttons.addWidget(label)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._accept)
        self._connect_files()
        self._text.textChanged.connect(self._changed)  # after the files, which it makes room for
        self.setAcceptDrops(not answer)
        self.setFocusProxy(self._text)

    def _connect_files(self) -> None:
        self.files.left.connect(self._text.setFocus)
        self.files.blocked_changed.connect(self._enable)
        self.files.text_to_attach.connect(self.text_to_attach)
        if self._field is not None:
            self.files.follow(self._field)
            self._field.files_pasted.connect(self.files_added)
            self._field.pasted.connect(self.text_changed)

    def height_needed(self, width: int) -> int:
        lines = min(max(self._text.document().size().height(), 2), _MOST_LINES)
        margin = self._text.document().documentMargin()
        high = lines * self._text.fontMetrics().lineSpacing() + 2 * margin
        self._text.setFixedHeight(round(high) + 1)
        self.files.fit(width - 2 * _MARGIN)
        layout = self.layout()
        wraps = layout.hasHeightForWidth()
        return layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()

    def state(self) -> MessageEdit:
        cursor = self._text.textCursor()
        text = self._text.toPlainText()
        return MessageEdit(text, cursor.position(), cursor.anchor(), self._keep.isChecked())

    def set_state(self, edit: MessageEdit) -> None:
        self._text.setPlainText(edit.text)
        self._text.select(edit.anchor, edit.cursor)
        self._keep.show_value(edit.keep_reasoning)

    def put(self, edit: MessageEdit) -> None:
        """In place of what is written now, which Ctrl+Z brings back."""
        self._text.selectAll()
        self._text.insert_text(edit.text)

    def differs(self, text: str, files: Sequence[AttachmentItem]) -> bool:
        """Whether what is in it is not this."""
        names = ([each.name for each in items] for items in (self.files.items, files))
        return self._text.toPlainText() != text or next(names) != next(names)

    def set_files(self, items: Sequence[AttachmentItem], room: AttachmentRoom) -> None:
        """Those of the message as it is to be sent, and what they take up."""
        self.files.set_items(items)
        self.files.set_room(room)
        self._enable()
        self.text_changed.emit()

    def take_pasted(self, text: str) -> None:
        """A long text that was pasted is kept as a file now, and so goes from the message."""
        if self._field is not None:
            self._field.remove_pasted(text)

    def set_busy(self, why: str) -> None:
        """Nothing can be accepted, and `why`; empty when it can."""
        self._busy = why
        self._enable()

    @Slot()
    def _changed(self) -> None:
        self._enable()
        self.text_changed.emit()

    @Slot()
    def _enable(self) -> None:
        able = not self._busy and not self.files.blocked and self._text.has_words()
        self._accept.setEnabled(able)
        self._accept.setToolTip(tool_tip(self._busy or self.files.blocked))

    @Slot()
    def _submit(self) -> None:
        text = self._text.toPlainText().strip()
        if self.files.blocked:
            self.files.explain()
            self.text_changed.emit()
        elif text:
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A model is for the chat, which is asked when it is refused here."""
        if holds_files(event.mimeData()) and dropped_model(event.mimeData()) is None:
            event.acceptProposedAction()
            self._set_hovered(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_hovered(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hovered(False)
        event.acceptProposedAction()
        self.files_added.emit(local_files(event.mimeData()))

    def _set_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.accent))
        if self._hovered:
            pen.setWidthF(_DROP_LINE)
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.raised))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
