"""`WordEdit`: a field for text of any length, in which words are those of `word_bounds`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.word_bounds import character_at, select_word, stop_between

_Key, _Move = QKeySequence.StandardKey, QTextCursor.MoveOperation
_STEPS = (
    _Key.MoveToNextWord,
    _Key.MoveToPreviousWord,
    _Key.SelectNextWord,
    _Key.SelectPreviousWord,
)
_DELETES = {_Key.DeleteEndOfWord: _Move.NextWord, _Key.DeleteStartOfWord: _Move.PreviousWord}


class WordEdit(QPlainTextEdit):
    _word_taken = False  # until the button goes up; Qt would widen the word to its own

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        block = cursor.block()
        corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        at = character_at(block.layout(), QPointF(event.position() - corner))
        cursor.setPosition(block.position() + at)
        select_word(cursor)
        self.setTextCursor(cursor)
        self._word_taken = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._word_taken:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._word_taken = False
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(step) for step in _STEPS):
            before = self.textCursor().position()
            super().keyPressEvent(event)
            self._stop_sooner(before)
            return
        for key, operation in _DELETES.items():
            if event.matches(key) and not self.isReadOnly():
                self._delete(operation)
                return
        super().keyPressEvent(event)

    def _stop_sooner(self, before: int) -> None:
        cursor = self.textCursor()
        at = stop_between(self.document(), before, cursor.position())
        if at != cursor.position():
            kept = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(
                at, kept if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            )
            self.setTextCursor(cursor)

    def _delete(self, operation: QTextCursor.MoveOperation) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            before = cursor.position()
            cursor.movePosition(operation, QTextCursor.MoveMode.KeepAnchor)
            at = stop_between(self.document(), before, cursor.position())
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
