"""Our own line icons, drawn in the colours of the moment and sharp at any size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resources
from app.ui import theme


def icon(name: str, tint: str = "text") -> QIcon:
    """The icon `resources/icons/{name}.svg` in the colour token `tint`.

    It follows the palette by itself: a new theme needs no new icon.
    """
    return QIcon(_LineIcon(name, tint))


def paint(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon right into `rect`."""
    _renderer(name, colour).render(painter, rect)


class _LineIcon(QIconEngine):
    def __init__(self, name: str, tint: str) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tint = "muted" if mode == QIcon.Mode.Disabled else self._tint
        paint(painter, self._name, QRectF(rect), getattr(theme.tokens(), tint))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._tint)


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
