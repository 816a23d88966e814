"""Colours of code by pygments, in slices, so that a long file never blocks the window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice
from typing import TYPE_CHECKING

from pygments.token import Token, _TokenType

from app.ui.document.lexers import Lexers

if TYPE_CHECKING:  # importing it takes longer than opening a window may
    from pygments.lexer import Lexer

_LOOK_BACK = 60  # lines
MAX_CODE = 400_000  # characters; longer code keeps one colour
MAX_LINE = 2500  # likewise: on long lines some of pygments' expressions need quadratic time
MAX_TIME = 3.0  # seconds; code that takes longer to read keeps the colours it has by then


class Tint(Enum):
    """The kind of a stretch of code; the view has a colour for each."""

    KEYWORD = auto()
    STRING = auto()
    NUMBER = auto()
    COMMENT = auto()
    NAME = auto()
    OPERATOR = auto()
    INSERTED = auto()
    DELETED = auto()


Stretch = tuple[int, int, Tint]  # first column, length, kind

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


class Highlighter:
    """Colours lines of one piece of code.

    `stretches[i]` belongs to line i once it has been read. While the code grows, reading
    restarts at the last line where a language is very likely at its outermost level; when
    it is finished, `restart` has all of it read once from the start.
    """

    def __init__(self, language: str, lexers: Lexers | None = None) -> None:
        self._lexers = lexers or Lexers()
        self._language = language
        self._loading = bool(language)
        self._lexer: Lexer | None = None
        self._lines: list[str] = []
        self._work: Iterator[int] | None = None  # yields a line it has coloured, or -1
        self._time = 0.0  # that was spent since the last restart
        self._done_lines = 0
        self._inside: set[int] = set()  # lines that begin within a string or comment
        self._stale = False
        self.stretches: list[list[Stretch]] = []

    @property
    def loading(self) -> bool:
        """Whether it waits for the lexer."""
        return self._loading

    @property
    def pending(self) -> bool:
        if self._loading:
            return True
        return self._lexer is not None and (self._work is not None or self._stale)

    def grow(self, lines: list[str]) -> None:
        """The code as it is now; it only ever got longer than it was."""
        self._lines = lines
        self._stale = True

    def restart(self) -> None:
        """Read it all again from the start."""
        self._work, self._done_lines, self._stale, self._time = None, 0, True, 0.0

    def work(self, budget: float) -> tuple[int, int]:
        """Go on for about `budget` seconds; the range of lines that have new colours."""
        if self._loading:
            self._load()
        if self._lexer is None:
            return (0, 0)
        begun = now = time.perf_counter()
        first = last = -1
        while now - begun < budget and self._time + now - begun < MAX_TIME:
            if self._work is None:
                if not self._stale:
                    break
                self._stale = False
                self._work = self._read(self._lexer, self._restart_line())
            line = next(self._work, None)
            now = time.perf_counter()
            if line is None:
                self._work = None
            elif line >= 0:
                first = line if first < 0 else min(first, line)
                last = max(last, line)
        self._time += now - begun
        if self._time >= MAX_TIME:
            self._work, self._stale = None, False
        return (first, last + 1) if first >= 0 else (0, 0)

    def _load(self) -> None:
        if self._lexers.is_loaded(self._language):
            self._loading = False
            self._lexer = self._lexers.make(self._language)

    def _restart_line(self) -> int:
        """Of the last coloured lines the least indented one that is in no string or comment."""
        last = min(self._done_lines, len(self._lines)) - 1
        best, least = 0, 1000
        for line in range(last, max(last - _LOOK_BACK, 0), -1):
            text = self._lines[line]
            indent = len(text) - len(text.lstrip())
            if text.strip() and indent < least and line not in self._inside:
                best, least = line, indent
                if indent == 0:
                    break
        return best

    def _read(self, lexer: Lexer, start: int) -> Iterator[int]:
        """Yields after each token: the line it has coloured, or -1."""
        lines, size = [], 0
        for line in islice(self._lines, start, None):
            lines.append(line if len(line) <= MAX_LINE else "")
            size += len(lines[-1]) + 1
            if size > MAX_CODE:
                return
        text = "\n".join([*lines, ""])  # many comments want the end of their line
        starts = _starts(lines)
        row, current = 0, []
        for begun, kind, value in lexer.get_tokens_unprocessed(text):
            yield -1
            tint, position, end = _tint(kind), begun, begun + len(value)
            while row + 1 < len(starts) and end >= starts[row + 1]:
                self._remember_inside(start + row + 1, begun, starts[row + 1], kind)
                if tint and position < starts[row + 1] - 1:
                    current.append((position - starts[row], starts[row + 1] - 1 - position, tint))
                self._set(start + row, current)
                yield start + row
                row, current = row + 1, []
                position = max(position, starts[row])
            if tint and end > position:
                current.append((position - starts[row], end - position, tint))
        end = len(lines[row])
        self._set(
            start + row, [(at, min(size, end - at), tint) for at, size, tint in current if at < end]
        )
        yield start + row

    def _remember_inside(self, line: int, begun: int, line_start: int, kind: _TokenType) -> None:
        """Remember a line that begins within a string or comment: no place to start reading."""
        if begun < line_start and (kind in Token.Literal.String or kind in Token.Comment.Multiline):
            self._inside.add(line)
        else:
            self._inside.discard(line)

    def _set(self, line: int, stretches: list[Stretch]) -> None:
        while len(self.stretches) <= line:
            self.stretches.append([])
        self.stretches[line] = stretches
        self._done_lines = max(self._done_lines, line)


def _starts(lines: list[str]) -> list[int]:
    starts, position = [], 0
    for line in lines:
        starts.append(position)
        position += len(line) + 1
    return starts


def _tint(kind: _TokenType) -> Tint | None:
    while kind is not None:
        if kind in _TINTS:
            return _TINTS[kind]
        kind = kind.parent
    return None
