"""`HelpWriter`: pages of the help into a document."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from app.core.conversations.snippets import finds
from app.texts.help.pages import HelpLine, HelpPage
from app.texts.help.passages import PassageKind
from app.ui.document.inline import InlineReader, Run
from app.ui.document.prose import LEADING, line_height
from app.ui.style import spacing, theme

Place = tuple[int, int]
"""A page, and a line on it."""

_START, _END = "\u2066", "\u2069"  # around what reads from left to right whatever is beside it
_BREAK = "\u2028"  # of a line, within its paragraph
ISOLATES: Final = str.maketrans("", "", _START + _END)
_TITLE, _HEADING = 1.5, 1.15  # times the text


class HelpWriter:
    def __init__(
        self,
        document: QTextDocument,
        font: QFont,
        colours: theme.Tokens,
        direction: Qt.LayoutDirection,
    ) -> None:
        self._document = document
        self._font = font
        self._mono = theme.monospace(font)
        self._colours = colours
        self._direction = direction
        self._inline = InlineReader()
        self._cursor = QTextCursor(document)
        self._words: list[str] = []
        self._before: PassageKind | None = None  # what is written last; nothing yet
        document.setDefaultFont(font)
        document.setIndentWidth(QFontMetricsF(font).height() * 1.25)

    def write(
        self, pages: Iterable[tuple[int, HelpPage]], words: list[str], goal: Place | None
    ) -> dict[Place, int]:
        """`words` are marked everywhere, and headings are links then.
        Returns where each line begins."""
        self._words = words
        begun: dict[Place, int] = {}
        self._cursor.beginEditBlock()
        for number, page in pages:
            first = next(each.number for each in page.lines if each.kind is not PassageKind.HEADING)
            self._block(self._shape(1, above=spacing.XXL, below=spacing.S))
            self._before = PassageKind.HEADING
            self._insert([Run(page.title)], self._look(_TITLE), self._address(number, first))
            for line, after in zip(page.lines, (*page.lines[1:], None), strict=True):
                leads = line if after is None or line.code else after
                address = self._address(number, leads.number)
                marked = goal == (number, line.number)
                begun[number, line.number] = self._line(line, address, marked=marked)
        self._cursor.endEditBlock()
        return begun

    def _line(self, line: HelpLine, address: str, *, marked: bool) -> int:
        """Returns where it begins."""
        match line.kind:
            case PassageKind.HEADING:
                begun = self._block(self._shape(2, above=spacing.XL, below=spacing.XS))
                self._insert(self._inline.runs(line.text), self._look(_HEADING), address)
            case PassageKind.FAILURE:
                begun = self._failure(line, address, marked=marked)
            case PassageKind.ITEM:
                begun = self._block(self._shape(below=spacing.XS, marked=marked), item=True)
                self._insert(self._inline.runs(line.text), self._look())
            case PassageKind.PARAGRAPH:
                above = spacing.M if self._before is PassageKind.ITEM else 0
                begun = self._block(self._shape(above=above, below=spacing.M, marked=marked))
                self._insert(self._inline.runs(line.text), self._look())
        self._before = line.kind
        return begun

    def _failure(self, line: HelpLine, address: str, *, marked: bool) -> int:
        assert line.code is not None
        begun = self._block(self._shape(above=spacing.XS, below=spacing.M, marked=marked))
        code = self._look()
        code.setFontWeight(QFont.Weight.DemiBold)
        self._insert([Run(line.code.name, code=True)], code, address)
        self._insert([Run(_BREAK)], self._look())
        self._insert([Run(line.text)], self._look())
        return begun

    def _block(self, shape: QTextBlockFormat, *, item: bool = False) -> int:
        if self._document.isEmpty():
            shape.setTopMargin(0)
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape, QTextCharFormat())
        if item:
            bullets = QTextListFormat()
            bullets.setStyle(QTextListFormat.Style.ListDisc)
            self._cursor.createList(bullets)
        return self._cursor.position()

    def _shape(
        self, level: int = 0, *, above: int = 0, below: int = 0, marked: bool = False
    ) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setHeadingLevel(level)
        shape.setLayoutDirection(self._direction)
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        shape.setLineHeight(
            line_height(self._font, LEADING),
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        if marked:
            shape.setBackground(QColor(self._colours.selection))
        return shape

    def _look(self, factor: float = 1) -> QTextCharFormat:
        look = QTextCharFormat()
        weight = QFont.Weight.DemiBold if factor > 1 else None
        look.setFont(theme.scaled(self._font, factor, weight))
        look.setForeground(QColor(self._colours.text))
        return look

    def _address(self, page: int, line: int) -> str:
        return f"#{page}/{line}" if self._words else ""

    def _insert(self, runs: Sequence[Run], look: QTextCharFormat, address: str = "") -> None:
        for run in self._isolated(runs):
            style = QTextCharFormat(look)
            if run.code:
                style.setFontFamilies(self._mono.families())
                style.setFontPointSize(self._mono.pointSizeF())
            if run.bold:
                style.setFontWeight(QFont.Weight.DemiBold)
            if address:
                style.setAnchor(True)
                style.setAnchorHref(address)
                style.setForeground(QColor(self._colours.accent))
            self._insert_marked(run.text, style)

    def _insert_marked(self, text: str, style: QTextCharFormat) -> None:
        done = 0
        hit = QTextCharFormat(style)
        hit.setBackground(QColor(self._colours.selection))
        hit.setForeground(QColor(self._colours.text))
        for start, end in finds(text, self._words):
            self._cursor.insertText(text[done:start], style)
            self._cursor.insertText(text[start:end], hit)
            done = end
        self._cursor.insertText(text[done:], style)

    def _isolated(self, runs: Sequence[Run]) -> Iterator[Run]:
        """In a window from right to left, code and paths keep their direction, and so does a line
        that has no translation."""
        if self._direction is not Qt.LayoutDirection.RightToLeft:
            yield from runs
        elif not any(map(_reads_leftwards, "".join(run.text for run in runs))):
            yield Run(_START)
            yield from runs
            yield Run(_END)
        else:
            for run in runs:
                yield replace(run, text=f"{_START}{run.text}{_END}") if run.code else run


def _reads_leftwards(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")
