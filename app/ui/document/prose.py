"""Blocks of prose to `QTextDocument`s, one document a block."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.ui.document.blocks import Block, Kind
from app.ui.document.inline import InlineReader, Run
from app.ui.style.theme import Tokens

LEADING = 1.55  # baseline to baseline, in font sizes
_TIGHT = 1.3
_HEADING_SCALE = (1.0, 1.5, 1.28, 1.12, 1.0, 1.0, 1.0)
_ALIGNMENT = {
    "": Qt.AlignmentFlag.AlignLeft,
    "l": Qt.AlignmentFlag.AlignLeft,
    "c": Qt.AlignmentFlag.AlignHCenter,
    "r": Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class ProseStyle:
    """How prose looks: fonts, colours, and whether it steps back (reasoning)."""

    font: QFont
    mono: QFont
    colours: Tokens
    muted: bool = False

    @property
    def line_height(self) -> float:
        """Pixels from baseline to baseline of running text."""
        return QFontInfo(self.font).pixelSize() * LEADING

    @property
    def text_colour(self) -> str:
        return self.colours.muted if self.muted else self.colours.text


class ProseWriter:
    """Writes blocks into documents."""

    def __init__(self, style: ProseStyle, inline: InlineReader) -> None:
        self._style = style
        self._inline = inline

    def write(self, document: QTextDocument, block: Block) -> bool:
        """Replace what `document` holds by `block`; whether that was text without any marks."""
        document.clear()
        document.setDefaultFont(self._font(block))
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(_block_format(block, self._font(block)))
        runs = self.runs(block)
        for run in runs:
            text = run.text if block.kind is Kind.PLAIN else _broken(run.text)
            cursor.insertText(text, self._char_format(run))
        cursor.endEditBlock()
        return [run.text for run in runs] in ([], [block.text])

    def extend(self, document: QTextDocument, text: str) -> None:
        """Put plain text behind what `document` holds already."""
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_broken(text), self._char_format(Run(text)))

    def runs(self, block: Block) -> list[Run]:
        if block.kind is Kind.PLAIN:
            return [Run(block.text)] if block.text else []
        return self._inline.runs(block.text)

    def _font(self, block: Block) -> QFont:
        font = QFont(self._style.font)
        if block.kind is Kind.HEADING:
            font.setPointSizeF(font.pointSizeF() * _HEADING_SCALE[block.level])
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _char_format(self, run: Run) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QColor(self._style.text_colour))
        if run.code:
            style.setFontFamilies(self._style.mono.families())
            style.setFontPointSize(self._style.mono.pointSizeF())
            style.setBackground(QColor(self._style.colours.hover))
        if run.bold:
            style.setFontWeight(QFont.Weight.DemiBold)
        if run.italic:
            style.setFontItalic(True)
        if run.struck:
            style.setFontStrikeOut(True)
        if run.link:
            style.setAnchor(True)
            style.setAnchorHref(run.link)
            style.setForeground(QColor(self._style.colours.accent))
            style.setFontUnderline(True)
        return style

    def write_cell(self, document: QTextDocument, table: Block, row: int, column: int) -> None:
        """Replace what `document` holds by one cell of a table."""
        document.clear()
        document.setDefaultFont(self._style.font)
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(_block_format(table, self._style.font, table.aligns[column]))
        for run in self._inline.runs(table.rows[row][column]):
            style = self._char_format(run)
            if row == 0 and table.header:
                style.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(_broken(run.text), style)


def line_height(font: QFont, leading: float) -> float:
    """From baseline to baseline, for `leading` font sizes, in Qt's per cent of the font's own
    line, which differs much between fonts."""
    own = QFontMetricsF(font).height() / QFontInfo(font).pixelSize()
    return max(100.0, 100 * leading / own)


def _block_format(block: Block, font: QFont, align: str = "") -> QTextBlockFormat:
    style = QTextBlockFormat()
    leading = _TIGHT if block.kind is Kind.HEADING else LEADING
    height = line_height(font, leading)
    style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    style.setAlignment(_ALIGNMENT[align])
    if block.kind is Kind.HEADING:
        style.setHeadingLevel(block.level)
    return style


def _broken(text: str) -> str:
    """A line's end within a block is a line break, not a new paragraph."""
    return text.replace("\n", "\u2028")
