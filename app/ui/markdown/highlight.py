"""Colours of code by pygments, in slices, so that a long file never holds up the window."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum, auto

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

MAX_CODE = 400_000  # characters; longer code keeps one colour


class Tint(Enum):
    """What a stretch of code is; the view has a colour for each."""

    KEYWORD = auto()
    STRING = auto()
    NUMBER = auto()
    COMMENT = auto()
    NAME = auto()
    OPERATOR = auto()
    INSERTED = auto()
    DELETED = auto()


Stretch = tuple[int, int, Tint]  # first column, length, what it is

_TINTS = {
    Token.Keyword: Tint.KEYWORD,
    Token.Operator.Word: Tint.KEYWORD,
    Token.Literal.String: Tint.STRING,
    Token.Literal.Number: Tint.NUMBER,
    Token.Comment: Tint.COMMENT,
    Token.Name.Function: Tint.NAME,
    Token.Name.Class: Tint.NAME,
    Token.Name.Decorator: Tint.NAME,
    Token.Name.Tag: Tint.KEYWORD,
    Token.Name.Attribute: Tint.NAME,
    Token.Name.Builtin: Tint.NAME,
    Token.Generic.Inserted: Tint.INSERTED,
    Token.Generic.Deleted: Tint.DELETED,
    Token.Generic.Heading: Tint.KEYWORD,
    Token.Generic.Subheading: Tint.KEYWORD,
}


def lexer_for(language: str) -> Lexer | None:
    """The lexer for a fence's language, or None when there is none."""
    if not language or language in {"text", "plain", "plaintext", "txt"}:
        return None
    try:
        return get_lexer_by_name(language.lower(), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


class Highlighter:
    """Colours lines of one piece of code.

    `stretches[i]` belongs to line i once it has been read. While the code grows, reading
    restarts at the last line where a language is very likely at its outermost level; when
    it is finished all of it is read once from the start.
    """

    def __init__(self, language: str) -> None:
        self._lexer = lexer_for(language)
        self._lines: list[str] = []
        self._work: Iterator[int] | None = None
        self._done_lines = 0
        self._stale = False
        self.stretches: list[list[Stretch]] = []

    @property
    def pending(self) -> bool:
        return self._lexer is not None and (self._work is not None or self._stale)

    def grow(self, lines: list[str]) -> None:
        """The code as it is now; it only ever got longer than it was."""
        self._lines = lines
        self._stale = True

    def restart(self) -> None:
        """Read it all again from the start."""
        self._work, self._done_lines, self._stale = None, 0, True

    def work(self, budget: float) -> tuple[int, int]:
        """Go on for about `budget` seconds; the range of lines that have new colours."""
        if self._lexer is None:
            self._stale = False
            return (0, 0)
        deadline = time.perf_counter() + budget
        first = last = -1
        while time.perf_counter() < deadline:
            if self._work is None:
                if not self._stale:
                    break
                self._stale = False
                self._work = self._read(self._lexer, self._restart_line())
            line = next(self._work, None)
            if line is None:
                self._work = None
                continue
            first = line if first < 0 else min(first, line)
            last = max(last, line)
        return (first, last + 1) if first >= 0 else (0, 0)

    def _restart_line(self) -> int:
        """The last blank line before an unindented one that is already coloured."""
        for line in range(min(self._done_lines, len(self._lines)) - 1, 0, -1):
            text = self._lines[line]
            if text and not text[0].isspace() and not self._lines[line - 1].strip():
                return line
        return 0

    def _read(self, lexer: Lexer, start: int) -> Iterator[int]:
        """Yields each line it has coloured."""
        lines = self._lines
        text = "\n".join(lines[start:])
        if len(text) > MAX_CODE:
            return
        starts = _starts(lines[start:])
        row, current = 0, []
        for offset, kind, value in lexer.get_tokens_unprocessed(text):
            tint = _tint(kind)
            position, end = offset, offset + len(value)
            while position < end:
                at = (
                    row
                    if position < _end(starts, row, text)
                    else bisect_right(starts, position) - 1
                )
                while row < at:
                    self._set(start + row, current)
                    yield start + row
                    row, current = row + 1, []
                stop = min(end, _end(starts, row, text))
                if tint:
                    current.append((position - starts[row], stop - position, tint))
                position = stop
        self._set(start + row, current)
        yield start + row
        self._done_lines = len(lines)

    def _set(self, line: int, stretches: list[Stretch]) -> None:
        while len(self.stretches) <= line:
            self.stretches.append([])
        self.stretches[line] = stretches


def _starts(lines: list[str]) -> list[int]:
    starts, position = [], 0
    for line in lines:
        starts.append(position)
        position += len(line) + 1
    return starts


def _end(starts: list[int], row: int, text: str) -> int:
    return starts[row + 1] if row + 1 < len(starts) else len(text)


def _tint(kind: _TokenType) -> Tint | None:
    while kind is not None:
        if kind in _TINTS:
            return _TINTS[kind]
        kind = kind.parent
    return None
