"""Paints the margin of a block: bullets and numbers of lists, bars of quotes."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.ui.document.blocks import Block, Container
from app.ui.document.prose import ProseStyle

INDENTS = {Container.ITEM: 26, Container.QUOTE: 18}
_BAR = 3
_BULLET_GAP = 11  # from the bullet's middle to the text
_NUMBER_GAP = 7
_RADIUS = 2.4


class PlacedBlock(Protocol):
    """A block with its position in the column."""

    block: Block
    top: int
    height: int
    gap: int
    mirrored: bool


def paint_margin(
    painter: QPainter, width: int, style: ProseStyle, slot: PlacedBlock, before: Block | None
) -> None:
    """Paint the margin of `slot` in a column of `width`; `before` is the block above it."""
    x = 0
    for depth, container in enumerate(slot.block.within):
        if container is Container.QUOTE:
            left = width - x - _BAR if slot.mirrored else x
            top = slot.top
            if before and before.within[: depth + 1] == slot.block.within[: depth + 1]:
                top -= slot.gap  # one quote, one bar
            bar = QRectF(left, top, _BAR, slot.top + slot.height - top)
            painter.fillRect(bar, QColor(style.colours.border))
        x += INDENTS[container]
    if slot.block.marker:
        _paint_marker(painter, width - x if slot.mirrored else x, style, slot)


def _paint_marker(painter: QPainter, edge: float, style: ProseStyle, slot: PlacedBlock) -> None:
    """`edge` is where the text begins."""
    metrics = QFontMetricsF(style.font)
    baseline = slot.top + metrics.ascent()
    outward = 1 if slot.mirrored else -1
    if slot.block.marker == "•":
        x = edge + outward * _BULLET_GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.text_colour))
        middle = baseline - metrics.xHeight() / 2
        painter.drawEllipse(QRectF(x - _RADIUS, middle - _RADIUS, 2 * _RADIUS, 2 * _RADIUS))
        return
    painter.setFont(style.font)
    painter.setPen(QColor(style.colours.muted))
    way = Qt.LayoutDirection.RightToLeft if slot.mirrored else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)  # of the text, not of the window
    wide = metrics.horizontalAdvance(slot.block.marker) + 1
    x = edge + _NUMBER_GAP if slot.mirrored else edge - _NUMBER_GAP - wide
    area = QRectF(x, slot.top, wide + 1, metrics.height())
    painter.drawText(area, Qt.AlignmentFlag.AlignTop, slot.block.marker)
