"""`WordEdit`: a field for text of any length, in which words are those of `word_bounds`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.text.word_bounds import character_at, select_word, stop_between

_Key, _Move, _Mode = QKeySequence.StandardKey, QTextCursor.MoveOperation, QTextCursor.MoveMode
_STEPS = {
    _Key.MoveToNextWord: _Mode.MoveAnchor,
    _Key.MoveToPreviousWord: _Mode.MoveAnchor,
    _Key.SelectNextWord: _Mode.KeepAnchor,
    _Key.SelectPreviousWord: _Mode.KeepAnchor,
}
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
        before = self.textCursor().position()
        delete = next((_DELETES[key] for key in _DELETES if event.matches(key)), None)
        step = next((_STEPS[key] for key in _STEPS if event.matches(key)), None)
        if delete is not None and not self.isReadOnly():
            self._delete(delete)
            return
        super().keyPressEvent(event)
        if step is not None:
            self._stop_sooner(before, step)

    def _stop_sooner(self, before: int, mode: QTextCursor.MoveMode) -> None:
        cursor = self.textCursor()
        at = stop_between(self.document(), before, cursor.position())
        if at != cursor.position():
            cursor.setPosition(at, mode)
            self.setTextCursor(cursor)

    def _delete(self, operation: QTextCursor.MoveOperation) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            before = cursor.position()
            cursor.movePosition(operation, _Mode.KeepAnchor)
            at = stop_between(self.document(), before, cursor.position())
            cursor.setPosition(at, _Mode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
