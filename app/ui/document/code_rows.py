"""The lines of code, and the rows that they take up on the screen."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import regex

from app.core.graphemes import boundary_before
from app.ui.document.pieces import piece_end

_LONGEST = 8000  # characters; a longer line is shown in pieces of this size
TAB = 4  # columns
SIGN = "\ufffd"
# Characters that are not seen, or that make code read in another order than it runs. Joiners
# belong into words of some scripts and into emoji, but beside a letter of ASCII they hide.
_HIDDEN = regex.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    r"\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb"
    r"\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
    r"|(?<!\p{Han})[\U000e0100-\U000e01ef]"
    r"|(?:^|(?<=[\x00-\x7f]))[\u200c\u200d]|[\u200c\u200d](?=[\x00-\x7f]|$)"
)


def hidden_characters(text: str) -> list[str]:
    """Those in `text` that are shown as a sign, each once."""
    line = text.replace("\n", " ")
    if line.isascii() and line.replace("\t", " ").isprintable():
        return []
    return list(dict.fromkeys(_HIDDEN.findall(line)))


def with_signs(line: str) -> str:
    """The line with a sign for each hidden character; no longer and no shorter."""
    return line if line.isascii() and line.isprintable() else _HIDDEN.sub(SIGN, line)


@dataclass(frozen=True, slots=True)
class Row:
    """A row on the screen: a part of a line."""

    line: int
    first: int
    last: int


class CodeRows:
    """`lines` are those of the text, very long ones in pieces; `starts` are their positions in the
    text, `numbers` those in the margin, 0 for a piece that goes on with the line before."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.starts: list[int] = []
        self.numbers: list[int] = []
        self.columns = 0  # of a row, 0: lines are not wrapped
        self._rows: list[Row] = []
        self._row_of: list[int] = []  # the first row of each line

    def set_text(self, text: str, first: int) -> None:
        """Read `text` again from line `first` on."""
        position = self.starts[first] if first < len(self.starts) else 0
        first = first if position else 0
        number = self.numbers[first] - 1 if first else 0
        while first and self.numbers[first] == 0:  # a whole line, not a piece of it
            first -= 1
            position, number = self.starts[first], self.numbers[first] - 1
        for each in (self.lines, self.starts, self.numbers):
            del each[first:]
        for line in text[position:].split("\n"):
            at, number = 0, number + 1
            while at < len(line) or at == 0:
                end = piece_end(line, at, _LONGEST)
                self.lines.append(with_signs(line[at:end]))
                self.starts.append(position + at)
                self.numbers.append(0 if at else number)
                at = max(end, 1)
            position += len(line) + 1
        self._wrap(first)

    def set_columns(self, columns: int) -> bool:
        """Wrap to this many columns; whether that changed anything."""
        if columns == self.columns:
            return False
        self.columns = columns
        self._wrap(0)
        return True

    def __len__(self) -> int:
        return len(self._rows) if self.columns else len(self.lines)

    def row(self, index: int) -> Row:
        return self._rows[index] if self.columns else Row(index, 0, len(self.lines[index]))

    def text_of(self, index: int) -> str:
        row = self.row(index)
        return self.lines[row.line][row.first : row.last]

    def first_row_of(self, line: int) -> int:
        """Of a line, or the number of rows for the one after the last."""
        if not self.columns:
            return line
        return self._row_of[line] if line < len(self._row_of) else len(self._rows)

    def start_of(self, row: Row) -> int:
        return self.starts[row.line] + row.first

    def row_at(self, position: int) -> int:
        """The row in which the character at `position` of the text is."""
        line = max(bisect_right(self.starts, position) - 1, 0)
        index = self.first_row_of(line)
        while index + 1 < self.first_row_of(line + 1) and (
            self.start_of(self.row(index + 1)) <= position
        ):
            index += 1
        return index

    def _wrap(self, first: int) -> None:
        del self._rows[self.first_row_of(first) if first else 0 :], self._row_of[first:]
        if not self.columns:
            return
        for line in range(first, len(self.lines)):
            self._row_of.append(len(self._rows))
            text, at = self.lines[line], 0
            while True:
                end = _row_end(text, at, self.columns)
                self._rows.append(Row(line, at, end))
                at = end
                if at >= len(text):
                    break


def _row_end(text: str, start: int, columns: int) -> int:
    """Where a row ends that begins at `start`: after a space where one is in its second half."""
    if text.isascii() and "\t" not in text:
        end = min(start + columns, len(text))
    else:
        end = _column_end(text, start, columns)
    if end == len(text):
        return end
    space = text.rfind(" ", start + (end - start) // 2, end)
    if space > start:
        return space + 1
    return end if text.isascii() else max(boundary_before(text, end), start + 1)


def _column_end(text: str, start: int, columns: int) -> int:
    """Letters that are not of ASCII are at most as wide as two that are."""
    used = 0
    for end in range(start, len(text)):
        letter = text[end]
        used += TAB - used % TAB if letter == "\t" else 1 if letter.isascii() else 2
        if used > columns and end > start:
            return end
    return len(text)
