"""`WordEdit`: a field for text of any length, in which words are those of `word_bounds`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
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
_LONG_LINE = 20_000  # characters; a longer unbroken line would take seconds to wrap
_CONTINUED = 1  # the user state of a block that goes on with the line of the block before it


class WordEdit(QPlainTextEdit):
    """A line without end is laid out in several blocks, and read and copied as the one it is."""

    _divided = False  # whether there was such a line
    _word_taken = False  # until the button goes up; Qt would widen the word to its own

    def event(self, event: QEvent) -> bool:
        """With nothing to undo here, Ctrl+Z is the window's."""
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and event.matches(_Key.Undo) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def setPlainText(self, text: str) -> None:
        if _has_long_line(text):
            self.clear()
            self._insert(text)
            self.document().clearUndoRedoStacks()
        else:
            super().setPlainText(text)
            self._divided = False

    def toPlainText(self) -> str:
        if self._divided:
            return self._between(0, self.document().characterCount() - 1)
        return super().toPlainText()

    def has_words(self) -> bool:
        """Without copying the text: it may be large."""
        block = self.document().begin()
        while block.isValid():
            if block.length() > 1 and not block.text().isspace():
                return True
            block = block.next()
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if _has_long_line(text):
            self._insert(text)
        else:
            self.insertPlainText(text)
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        if not self._divided:
            return data
        cursor = self.textCursor()
        return with_text(data, self._between(cursor.selectionStart(), cursor.selectionEnd()))

    def _insert(self, text: str) -> None:
        """In place of what is selected."""
        self._divided = True
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
            if number:
                cursor.insertBlock()
            for start in range(0, len(line), _LONG_LINE):
                if start:
                    cursor.insertBlock()
                    cursor.block().setUserState(_CONTINUED)
                cursor.insertText(line[start : start + _LONG_LINE])
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _between(self, start: int, end: int) -> str:
        parts: list[str] = []
        cursor = self.textCursor()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            if parts and block.userState() != _CONTINUED:
                parts.append("\n")
            at = block.position()
            cursor.setPosition(max(start, at))
            cursor.setPosition(min(end, at + block.length() - 1), _Mode.KeepAnchor)
            parts.append(cursor.selectedText())
            block = block.next()
        return "".join(parts).replace("\u2028", "\n")  # what Shift+Enter inserts

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


def with_text(data: QMimeData, text: str) -> QMimeData:
    """`data` of a selection, with `text` alone.

    It has to be one that Qt made: the clipboard keeps it until after Python has ended. Its text is
    read once, since it is filled only then, and would be over what is set here.
    """
    data.text()
    data.clear()
    data.setText(text)
    return data


def _has_long_line(text: str) -> bool:
    return len(text) > _LONG_LINE and any(len(line) > _LONG_LINE for line in text.split("\n"))
