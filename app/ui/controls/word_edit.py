"""`WordEdit`: a field for text of any length, in which words are those of `word_bounds`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.controls.text_insertion import TextInsertion, has_long_line, is_continued
from app.ui.text.utf16 import place
from app.ui.text.word_bounds import character_at, select_word, stop_between

_Key, _Move, _Mode = QKeySequence.StandardKey, QTextCursor.MoveOperation, QTextCursor.MoveMode
_STEPS = {
    _Key.MoveToNextWord: _Mode.MoveAnchor,
    _Key.MoveToPreviousWord: _Mode.MoveAnchor,
    _Key.SelectNextWord: _Mode.KeepAnchor,
    _Key.SelectPreviousWord: _Mode.KeepAnchor,
}
_DELETES = {_Key.DeleteEndOfWord: _Move.NextWord, _Key.DeleteStartOfWord: _Move.PreviousWord}
_PICTURE = "\ufffc"  # what Qt has in the place of one
_AT_ONCE = 20_000  # characters; more are inserted in slices


class WordEdit(QPlainTextEdit):
    """A line without end is laid out in several blocks, and read and copied as the one it is.

    A long text comes in slices, between which the window works; whatever reads or changes the
    text meanwhile first puts in the rest.
    """

    _divided = False  # whether there was such a line
    _insertion: TextInsertion | None = None  # that is under way
    _wanted: tuple[int, int] | None = None  # the selection that is to be made after it
    _word_taken = False  # until the button goes up; Qt would widen the word to its own

    def event(self, event: QEvent) -> bool:
        """With nothing to undo here, Ctrl+Z is the window's."""
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and event.matches(_Key.Undo) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def setPlainText(self, text: str) -> None:
        self._end_insertion(whole=False)
        self._divided = False
        if len(text) <= _AT_ONCE:
            super().setPlainText(text)
            return
        self.clear()
        self.setUndoRedoEnabled(False)
        self._insert(text)

    def select(self, anchor: int, cursor: int) -> None:
        """As soon as all of the text is there."""
        if self._insertion is not None:
            self._wanted = anchor, cursor
            return
        last = self.document().characterCount() - 1
        selection = self.textCursor()
        selection.setPosition(min(anchor, last))
        selection.setPosition(min(cursor, last), _Mode.KeepAnchor)
        self.setTextCursor(selection)

    def toPlainText(self) -> str:
        """Every character as it is; only the ends of lines all become `\n`."""
        self._end_insertion()
        if self._divided:
            return self._between(0, self.document().characterCount() - 1)
        return _with_line_ends(self.document().toRawText())

    def text_in(self, cursor: QTextCursor) -> str:
        """What is selected by `cursor`."""
        self._end_insertion()
        return self._between(cursor.selectionStart(), cursor.selectionEnd())

    def has_words(self) -> bool:
        """Without copying the text: it may be large."""
        block = self.document().begin()
        while block.isValid():
            if block.length() > 1 and not block.text().isspace():
                return True
            block = block.next()
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_text(text_of(source))

    def insert_text(self, text: str) -> None:
        """In place of what is selected."""
        self._end_insertion()
        if len(text) > _AT_ONCE:
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
        self._divided = self._divided or has_long_line(text)
        self._insertion = TextInsertion(self.textCursor(), text, self)
        self._insertion.finished.connect(self._inserted)
        self._insertion.start()

    def _inserted(self) -> None:
        insertion, self._insertion = self._insertion, None
        if insertion:
            self.setUndoRedoEnabled(True)
            self.setTextCursor(insertion.cursor)
            if self._wanted is not None:
                self.select(*self._wanted)
                self._wanted = None
            self.ensureCursorVisible()
            insertion.deleteLater()

    def _end_insertion(self, *, whole: bool = True) -> None:
        if self._insertion and whole:
            self._insertion.finish()
        elif self._insertion:
            self._insertion.stop()
            self._inserted()

    def _between(self, start: int, end: int) -> str:
        parts: list[str] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            if parts and not is_continued(block):
                parts.append("\n")
            text, at = block.text(), block.position()
            if at + block.length() - 1 > end:
                text = text[: place(text, end - at)]
            parts.append(text[place(text, start - at) :] if start > at else text)
            block = block.next()
        return _with_line_ends("".join(parts))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._end_insertion()
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._end_insertion()
        super().mousePressEvent(event)

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
        self._end_insertion()
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


def text_of(data: QMimeData) -> str:
    """What is pasted as plain text; some programs offer it with its looks only."""
    if data.hasText() or not data.hasHtml():
        return data.text()
    text = QTextDocumentFragment.fromHtml(data.html()).toPlainText()
    return text.replace(_PICTURE, "").strip("\n")


def with_text(data: QMimeData, text: str) -> QMimeData:
    """`data` of a selection, with `text` alone.

    It has to be one that Qt made: the clipboard keeps it until after Python has ended. Its text is
    read once, since it is filled only then, and would be over what is set here.
    """
    data.text()
    data.clear()
    data.setText(text)
    return data


def _with_line_ends(text: str) -> str:
    """U+2029 is what Qt has between lines, U+2028 what Shift+Enter inserts."""
    return text.replace("\u2029", "\n").replace("\u2028", "\n")
