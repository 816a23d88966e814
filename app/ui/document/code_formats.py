"""A row of code as Qt lays it out, and the formats of stretches of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from app.ui.document.code_rows import SIGN, TAB
from app.ui.document.syntax import diff_colour
from app.ui.style.theme import Tokens
from app.ui.text.utf16 import units


def char_format(colour: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    return look


def format_range(line: str, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """`look` for the characters from `start` to `end` of `line`."""
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = units(line[:start]), units(line[start:end]), look
    return found


def sign_formats(line: str, colours: Tokens) -> list[QTextLayout.FormatRange]:
    """Of the signs that stand for hidden characters."""
    if SIGN not in line:
        return []
    look = char_format(colours.danger)
    look.setBackground(QColor(diff_colour(False, colours)))
    return [format_range(line, at, at + 1, look) for at, sign in enumerate(line) if sign == SIGN]


def line_layout(text: str, font: QFont, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    """One line that reads from left to right."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTabStopDistance(TAB * QFontMetricsF(font).horizontalAdvance(" "))
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout
