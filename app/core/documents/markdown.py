"""Headings, lists and tables as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from app.core.documents.text_cleaning import clean

_FENCES: Final = re.compile(r"^ *(`{3,})", re.MULTILINE)
_BEGINNINGS: Final = re.compile(r"\n(?!\n)")
_MOST_LEVEL: Final = 6
_INDENT: Final = "    "


def table(rows: Iterable[Sequence[str]]) -> str:
    """The first row is the head. Empty rows and columns at the end are left out; "" if all are."""
    kept = [[_cell(text) for text in row] for row in rows]
    width = max((_width(row) for row in kept), default=0)
    if not width:
        return ""
    kept = [row[:width] + [""] * (width - len(row)) for row in kept if _width(row)]
    lines = [f"| {' | '.join(row)} |" for row in kept]
    return "\n".join([lines[0], f"|{' --- |' * width}", *lines[1:]])


def _cell(text: str) -> str:
    lines = (line.strip() for line in text.replace("|", "\\|").split("\n"))
    return "<br>".join(filter(None, lines))


def _width(row: Sequence[str]) -> int:
    """Without the empty cells at its end."""
    return next((number for number in range(len(row), 0, -1) if row[number - 1]), 0)


def fenced(text: str, language: str = "") -> str:
    """As a code block, between fences longer than any in it."""
    longest = max((len(fence) for fence in _FENCES.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text.strip(chr(10))}\n{fence}"


def script(mark: str, text: str) -> str:
    """Raised or lowered text after its mark, for m² is not m2; but not the “th” of “10th”."""
    return mark + text if len(text) == 1 or (text and not text.isalpha()) else text


class MarkdownWriter:
    """Block by block; `text` is all of them with an empty line between two, but not between the
    items of a list."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._after_item = False
        self.first_heading = ""

    @property
    def text(self) -> str:
        return clean("".join(self._pieces)).strip("\n")

    def heading(self, level: int, text: str) -> None:
        line = " ".join(text.split())
        if line:
            self.first_heading = self.first_heading or line
            self.block(f"{'#' * min(max(level, 1), _MOST_LEVEL)} {line}")

    def paragraph(self, text: str) -> None:
        self.block(text.strip())

    def item(self, text: str, depth: int = 0, marker: str = "-") -> None:
        """Of a list; `depth` 0 is the outermost."""
        text = text.strip()
        if not text:
            return
        indent = _INDENT * depth
        further = _BEGINNINGS.sub(f"\n{indent}{' ' * (len(marker) + 1)}", text)
        self._add("\n" if self._after_item else "\n\n", f"{indent}{marker} {further}")
        self._after_item = True

    def table(self, rows: Iterable[Sequence[str]]) -> None:
        self.block(table(rows))

    def code(self, text: str, language: str = "") -> None:
        if text.strip():
            self.block(fenced(text, language))

    def quote(self, text: str) -> None:
        if text.strip():
            self.block("\n".join(f"> {line}".rstrip() for line in text.strip().split("\n")))

    def block(self, text: str) -> None:
        if text:
            self._add("\n\n", text)
            self._after_item = False

    def _add(self, separator: str, text: str) -> None:
        if self._pieces:
            self._pieces.append(separator)
        self._pieces.append(text)
