"""Where words begin and end to a mouse and to the keyboard.

Qt parts words at spaces and signs, and takes a sentence in Chinese or Japanese for one word,
stops and all. There, as without a dictionary, a word is a run of characters of one script.
"""

from __future__ import annotations

import re
import struct

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLayout, QTextLine

# In UTF-16 units, as Qt counts: what lies beyond the first 65,536 characters takes two.
_RUN = re.compile(
    "(?:[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff]"
    "|\udb40[\udd00-\uddef])+"  # Chinese characters, and which picture of one
    "|[\u3041-\u309f][\u3041-\u309f\u30fc]*"  # hiragana
    "|[\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f]+"  # katakana
)


def select_word(cursor: QTextCursor) -> None:
    """The word that the character behind the cursor is in; before a space, that before it."""
    at = cursor.position()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start == end:
        return
    at = max(start, min(at, end - 1))
    stops = _stops(cursor.document(), start, end)
    cursor.setPosition(max((each for each in stops if each <= at), default=start))
    cursor.setPosition(
        min((each for each in stops if each > at), default=end), QTextCursor.MoveMode.KeepAnchor
    )


def stop_between(document: QTextDocument, start: int, end: int) -> int:
    """Where a step from `start` that Qt ends at `end` is to end; either may come first."""
    if start <= end:
        return min(_stops(document, start + 1, end), default=end)
    return max(_stops(document, end, start - 1), default=end)


def character_at(layout: QTextLayout, point: QPointF) -> int:
    """The place of the character that is shown at `point`, in the layout's own coordinates."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    below = (line for line in lines if point.y() < line.y() + line.height())
    line = next(below, lines[-1] if lines else None)
    return line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter) if line else 0


def _stops(document: QTextDocument, first: int, last: int) -> list[int]:
    """From `first` to `last`, all the places where a run begins or ends."""
    found = []
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        for run in _RUN.finditer(_units(block.text())):
            found += [block.position() + run.start(), block.position() + run.end()]
        block = block.next()
    return [each for each in found if first <= each <= last]


def _units(text: str) -> str:
    """A character for each unit."""
    units = text.encode("utf-16-le", "surrogatepass")
    return "".join(map(chr, struct.unpack(f"<{len(units) // 2}H", units)))
