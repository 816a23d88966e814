"""Puts a text of any length into a field, in slices of a few milliseconds."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

LONG_LINE = 20_000  # characters; a longer unbroken line would take seconds to wrap
_PART = 4000  # characters, of a line so long or of thousands of lines
_SLICE = 0.005  # seconds of work at a time
# Of the end of a block whose line goes on in the next one. A format comes back with undo and redo,
# and what is typed has that of the text beside it.
_GOES_ON = QTextFormat.Property.UserProperty.value + 1


class TextInsertion(QObject):
    """One step to undo, in place of what `cursor` has selected; a line without end is put into
    several blocks."""

    finished = Signal()

    def __init__(self, cursor: QTextCursor, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self.cursor = cursor
        self._parts = _parts(text.replace("\r\n", "\n"))
        self._plain = QTextCharFormat()
        self._goes_on = QTextCharFormat()
        self._goes_on.setProperty(_GOES_ON, True)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._insert_slice)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """Leave out what is not there yet."""
        self._timer.stop()

    def finish(self) -> None:
        """Insert all that is left now."""
        self._insert_until(float("inf"))

    def _insert_slice(self) -> None:
        self._insert_until(time.perf_counter() + _SLICE)

    def _insert_until(self, deadline: float) -> None:
        self.cursor.joinPreviousEditBlock()
        whole = True
        for part, continues in self._parts:
            self.cursor.insertText(part, self._plain)
            if continues:
                self.cursor.insertBlock(self.cursor.blockFormat(), self._goes_on)
            if time.perf_counter() > deadline:
                whole = False
                break
        self.cursor.endEditBlock()
        if whole:
            self._timer.stop()
            self.finished.emit()


def is_continued(block: QTextBlock) -> bool:
    """Whether it goes on with the line of the block before it."""
    return block.charFormat().boolProperty(_GOES_ON)


def has_long_line(text: str) -> bool:
    return len(text) > LONG_LINE and any(len(line) > LONG_LINE for line in text.split("\n"))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Whole lines, or pieces of one too long; and whether the line goes on after it."""
    start = 0
    while start < len(text):
        end = text.rfind("\n", start, start + _PART) + 1
        end = end or text.find("\n", start, start + LONG_LINE) + 1
        end = end or min(start + _PART, len(text))
        continues = text[end - 1] != "\n" and text[end : end + 1] not in ("", "\n")
        yield text[start:end], continues
        start = end
