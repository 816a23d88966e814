"""Where the end of a selection goes by the keyboard, within one document."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument

from app.ui.text.word_bounds import stop_between


class Move(Enum):
    """A step of the end of the selection."""

    NEXT = auto()
    PREVIOUS = auto()
    NEXT_WORD = auto()
    PREVIOUS_WORD = auto()
    UP = auto()
    DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    START = auto()  # of everything
    END = auto()

    @property
    def is_forward(self) -> bool:
        return self in (Move.NEXT, Move.NEXT_WORD, Move.DOWN, Move.LINE_END, Move.END)

    @property
    def is_vertical(self) -> bool:
        return self in (Move.UP, Move.DOWN)


_Key = QKeySequence.StandardKey
_KEYS = {
    _Key.SelectNextChar: Move.NEXT,
    _Key.SelectPreviousChar: Move.PREVIOUS,
    _Key.SelectNextWord: Move.NEXT_WORD,
    _Key.SelectPreviousWord: Move.PREVIOUS_WORD,
    _Key.SelectNextLine: Move.DOWN,
    _Key.SelectPreviousLine: Move.UP,
    _Key.SelectStartOfLine: Move.LINE_START,
    _Key.SelectEndOfLine: Move.LINE_END,
    _Key.SelectStartOfDocument: Move.START,
    _Key.SelectEndOfDocument: Move.END,
}
_STEPS = {
    Move.NEXT: QTextCursor.MoveOperation.NextCharacter,
    Move.PREVIOUS: QTextCursor.MoveOperation.PreviousCharacter,
    Move.NEXT_WORD: QTextCursor.MoveOperation.NextWord,
    Move.PREVIOUS_WORD: QTextCursor.MoveOperation.PreviousWord,
}


def move_of(event: QKeyEvent) -> Move | None:
    return next((move for key, move in _KEYS.items() if event.matches(key)), None)


def moved(document: QTextDocument, position: int, move: Move) -> int | None:
    """Where a step along the text ends; None if it leads out of the document."""
    cursor = QTextCursor(document)
    cursor.setPosition(min(position, document.characterCount() - 1))
    if not cursor.movePosition(_STEPS[move]):
        return None
    if move in (Move.NEXT_WORD, Move.PREVIOUS_WORD):
        return stop_between(document, position, cursor.position())
    return cursor.position()


def nearest(document: QTextDocument, point: QPointF) -> int:
    """The position at a point; Qt takes the air below the last line for the end of the text."""
    block = document.lastBlock()
    line = block.layout().lineAt(block.layout().lineCount() - 1)
    layout = document.documentLayout()
    if line.isValid():
        bottom = layout.blockBoundingRect(block).y() + line.y() + line.height() - 1
        point = QPointF(point.x(), min(point.y(), bottom))
    return max(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit), 0)


def caret(document: QTextDocument, position: int) -> QRectF:
    """Where the end of a selection stands that ends there."""
    position = min(max(position, 0), document.characterCount() - 1)
    block = document.findBlock(position)
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return QRectF(corner.x(), corner.y(), 1, document.size().height())
    x = line.cursorToX(position - block.position())
    at = x[0] if isinstance(x, tuple) else x
    return QRectF(corner.x() + at, corner.y() + line.y(), 1, line.height())
