"""The triangle beside what can be unfolded."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

_DOWN = [(-4.0, -2.0), (4.0, -2.0), (0.0, 3.0)]
_SIDEWAYS = [(-2.0, -4.0), (-2.0, 4.0), (3.0, 0.0)]


def paint_arrow(
    painter: QPainter,
    middle: QPointF,
    colour: QColor,
    *,
    unfolded: bool,
    mirrored: bool,
    scale: float = 1,
) -> None:
    points = _DOWN if unfolded else _SIDEWAYS
    side = -scale if mirrored else scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([middle + QPointF(side * x, scale * y) for x, y in points]))
