"""The ground behind code and keys within a line of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from app.ui.style.theme import Tokens, outline

_KIND = QTextFormat.Property.UserProperty.value + 6
_CODE, _KEY = 1, 2
_BESIDE = 1.5  # pixels around the letters, so that it does not touch the next ones
_RADIUS = 4.0


@dataclass(frozen=True, slots=True)
class Ground:
    area: QRectF
    key: bool


def mark_ground(style: QTextCharFormat, *, key: bool) -> None:
    """Have text of this format painted on a ground of its own."""
    style.setProperty(_KIND, _KEY if key else _CODE)


def grounds_in(document: QTextDocument) -> list[Ground]:
    """One for each piece of a line, as the document is laid out now."""
    found = []
    block = document.begin()
    while block.isValid():
        for first, length, kind in _marked(block):
            corner = document.documentLayout().blockBoundingRect(block).topLeft()
            found += [
                Ground(area.translated(corner), kind == _KEY)
                for area in _areas(block, first, length)
            ]
        block = block.next()
    return found


def paint_grounds(painter: QPainter, grounds: list[Ground], colours: Tokens) -> None:
    if not grounds:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.hover))
    for ground in grounds:
        painter.setPen(QPen(QColor(colours.border)) if ground.key else outline(colours))
        painter.drawRoundedRect(ground.area, _RADIUS, _RADIUS)
    painter.restore()


def _marked(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
    """Where in the block such text begins, how long it is, and its kind."""
    start, end, kind = 0, 0, 0
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        at = fragment.position() - block.position()
        this = fragment.charFormat().intProperty(_KIND)
        if this != kind or at != end:
            if kind:
                yield start, end - start, kind
            start, kind = at, this
        end = at + fragment.length()
        fragments += 1
    if kind:
        yield start, end - start, kind


def _areas(block: QTextBlock, first: int, length: int) -> Iterator[QRectF]:
    """Around the letters, in each line that has some of them."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first, line.textStart())
        end = min(first + length, line.textStart() + line.textLength())
        area = QRectF()
        for run in line.glyphRuns(start, end - start) if end > start else ():
            letters = run.boundingRect()
            if not letters.isEmpty():
                font, baseline = run.rawFont(), run.positions()[0].y()
                high = font.ascent() + font.descent()
                top = baseline - font.ascent()
                area = area.united(QRectF(letters.left(), top, letters.width(), high))
        if not area.isEmpty():
            left = max(round(area.left() - _BESIDE), 0) + 0.5  # sharp lines
            right = round(area.right() + _BESIDE) - 0.5
            top, bottom = round(area.top()) + 0.5, round(area.bottom()) - 0.5
            yield QRectF(QPointF(left, top), QPointF(right, bottom))
