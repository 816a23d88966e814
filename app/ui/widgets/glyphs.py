"""Small signs drawn as paths on a 16 by 16 grid, so that no font has to have them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class Glyph(Enum):
    COPY = auto()
    DONE = auto()
    RETRY = auto()
    EDIT = auto()
    BACK = auto()
    FORWARD = auto()
    DOWN = auto()


def draw(painter: QPainter, glyph: Glyph, rect: QRectF, colour: QColor) -> None:
    """Draw `glyph` in the middle of `rect`, 16 pixels large."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.translate(rect.center() - QPointF(8, 8))
    painter.drawPath(_PATHS[glyph]())
    painter.restore()


def _lines(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path


def _copy() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.8, 1.8)
    path.moveTo(3.3, 10.5)
    path.cubicTo(2.7, 10.3, 2.5, 9.8, 2.5, 9.2)
    path.lineTo(2.5, 4)
    path.cubicTo(2.5, 3, 3, 2.5, 4, 2.5)
    path.lineTo(9.2, 2.5)
    path.cubicTo(9.8, 2.5, 10.3, 2.7, 10.5, 3.3)
    return path


def _done() -> QPainterPath:
    return _lines((3, 8.5), (6.5, 12), (13, 4.5))


def _retry() -> QPainterPath:
    path = QPainterPath()
    box = QRectF(2.8, 2.8, 10.4, 10.4)
    path.arcMoveTo(box, 30)
    path.arcTo(box, 30, 300)
    path.addPath(_lines((13.2, 2.6), (13.2, 5.8), (10, 5.8)))
    return path


def _edit() -> QPainterPath:
    path = _lines((3, 13), (3.6, 10.2), (10.6, 3.2), (12.8, 5.4), (5.8, 12.4), (3, 13))
    path.addPath(_lines((9, 4.8), (11.2, 7)))
    return path


def _back() -> QPainterPath:
    return _lines((9.8, 3.8), (5.8, 8), (9.8, 12.2))


def _forward() -> QPainterPath:
    return _lines((6.2, 3.8), (10.2, 8), (6.2, 12.2))


def _down() -> QPainterPath:
    path = _lines((8, 3), (8, 12.6))
    path.addPath(_lines((4, 8.8), (8, 12.8), (12, 8.8)))
    return path


_PATHS = {
    Glyph.COPY: _copy,
    Glyph.DONE: _done,
    Glyph.RETRY: _retry,
    Glyph.EDIT: _edit,
    Glyph.BACK: _back,
    Glyph.FORWARD: _forward,
    Glyph.DOWN: _down,
}
