"""Formulas within a `QTextDocument`: each is one character, painted by an object."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from app.ui.document.formula import Formula, FormulaKey, em_of

OBJECT = "\ufffc"
_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_NAME, _SOURCE, _EM, _ASCENT, _DESCENT = (
    QTextFormat.Property.UserProperty.value + number for number in range(1, 6)
)
_APART = 3  # pixels between a deep formula and the next line
_LETTER, _LINE = 0.5, 1.3  # ems, of a formula that is not set yet


class FormulaObjects(QPyTextObject):
    """Paints the formulas of the documents that it is registered with."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._font = font
        self._formulas: dict[str, Formula] = {}

    def register(self, document: QTextDocument) -> None:
        document.documentLayout().registerHandler(_TYPE, self)

    def format(
        self,
        key: FormulaKey,
        formula: Formula | None,
        look: QTextCharFormat,
        *,
        source: str,
        font: QFont,
        leading: float,
    ) -> QTextCharFormat:
        """Of the character that stands for `formula`, or keeps its room when that is None, in a
        text of `font` with lines `leading` times as high as what stands in them. `source` is what
        is copied.

        Qt takes the depth of an object below the baseline from the font of its character.
        """
        if formula is not None:
            self._formulas[key.name] = formula
        em, metrics = em_of(font), QFontMetricsF(font)
        _, ascent, descent = self._size(key.name, em)
        ascent = max(ascent, metrics.ascent())  # as if a letter of the text stood beside it
        depth = max((ascent + descent + _APART) / leading - ascent, metrics.descent())
        own = QFont(font)
        own.setPixelSize(max(round(100 * depth / _descent(font, 100)), 1))
        style = QTextCharFormat(look)
        style.setFont(own)
        style.setObjectType(_TYPE)
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        style.setProperty(_NAME, key.name)
        style.setProperty(_SOURCE, source)
        style.setProperty(_EM, em)
        style.setProperty(_ASCENT, ascent)
        style.setProperty(_DESCENT, QFontMetricsF(own).descent())
        return style

    def intrinsicSize(self, doc: QTextDocument, pos: int, format: QTextFormat) -> QSizeF:
        width, _, _ = self._size(format.property(_NAME), format.property(_EM))
        return QSizeF(width, format.property(_ASCENT) + format.property(_DESCENT))

    def drawObject(
        self, painter: QPainter, rect: QRectF, doc: QTextDocument, pos: int, format: QTextFormat
    ) -> None:
        formula = self._formulas.get(format.property(_NAME))
        if formula is not None:
            baseline = QPointF(rect.left(), rect.bottom() - format.property(_DESCENT))
            colour = format.foreground().color()
            formula.paint(painter, baseline, format.property(_EM), colour, self._font)

    def _size(self, name: str, em: float) -> tuple[float, float, float]:
        """Width, ascent and descent in pixels."""
        formula = self._formulas.get(name)
        if formula is None:
            return _estimate(name[1:], em)
        return formula.width * em, formula.ascent * em, formula.descent * em


def _descent(font: QFont, pixels: int) -> float:
    large = QFont(font)
    large.setPixelSize(pixels)
    return QFontMetricsF(large).descent() or 1.0


def _estimate(source: str, em: float) -> tuple[float, float, float]:
    """Room for a formula that is not set yet: about what it will need."""
    lines = source.count("\\\\") + 1
    letters = sum(letter.isalnum() or letter in "+-=<>" for letter in source) / lines
    commands = source.count("\\") / lines
    stacked = "\\frac" in source or "\\sum" in source or "\\int" in source
    height = em * _LINE * (lines + stacked)
    return em * _LETTER * max(letters - 4 * commands, 1), height * 0.7, height * 0.3


def sources(document: QTextDocument, start: int, end: int) -> Iterator[str]:
    """What is copied for each formula between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            first, last = fragment.position(), fragment.position() + fragment.length()
            style = fragment.charFormat()
            if style.objectType() == _TYPE and first < end and last > start:
                for _ in range(max(first, start), min(last, end)):
                    yield style.property(_SOURCE)
            fragments += 1
        block = block.next()
