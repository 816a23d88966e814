"""`MessageField`: the text of a message, and what is pasted into it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.chat.attachments.paste_field import PasteField
from app.ui.text.direction import is_right_to_left

_LINES = 8


class MessageField(PasteField):
    """Enter sends, Esc stops; it grows with its text up to a few lines."""

    send_pressed = Signal()
    stop_pressed = Signal()
    left_at_start = Signal()  # Backspace, where there is nothing before the cursor
    reading_key_pressed = Signal(object)  # QKeyEvent: one for the conversation

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(1)  # room for a cursor that stands at the right
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._align)
        self._grow()
        self._align()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.send_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop_pressed.emit()
        elif event.key() == Qt.Key.Key_Backspace and self._at_start():
            self.left_at_start.emit()
        elif self._is_for_reading(event):
            self.reading_key_pressed.emit(event)
        else:
            super().keyPressEvent(event)

    def _is_for_reading(self, event: QKeyEvent) -> bool:
        """Whether it can do nothing for the text here, and scrolls the conversation."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not modifiers:
            return self.verticalScrollBar().maximum() == 0
        if not self.document().isEmpty():
            return False
        if key == Qt.Key.Key_Space:
            return modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        ends = key in (Qt.Key.Key_Home, Qt.Key.Key_End)
        return ends and modifiers == Qt.KeyboardModifier.ControlModifier

    def _at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    @Slot()
    def _align(self) -> None:
        """To the side from which the first words run; without words, that of the window."""
        start = self.document().begin().text()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mirrored = is_right_to_left(start, otherwise=mirrored)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    @Slot()
    def _grow(self) -> None:
        lines = self.document().documentLayout().documentSize().height()  # in lines, not pixels
        line = ceil(QFontMetricsF(self.font()).height())  # as the layout rounds it
        height = line * min(max(int(lines), 1), _LINES)
        self.setFixedHeight(height + 4)
