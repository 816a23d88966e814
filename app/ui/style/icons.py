"""Our own line icons, drawn in the colours of the moment and sharp at any size."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resources
from app.ui.style import theme


def icon(name: str, tint: str = "text") -> QIcon:
    """The icon `resources/icons/{name}.svg` in the colour token `tint`.

    It follows the palette by itself: a new theme needs no new icon.
    """
    return QIcon(_LineIcon(name, tint))


def paint(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon right into `rect`, from a picture kept for this colour, size and scale."""
    scale = painter.device().devicePixelRatio()
    size = (rect.size() * scale).toSize()
    if size.isEmpty():  # of a button that is being squeezed away
        return
    key = f"{name} {colour} {size.width()} {size.height()}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _picture(name, colour, size)
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(rect, picture, QRectF(picture.rect()))


class PaintedIcon(QIconEngine):
    """One that has only to paint itself, and to be cloned."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        if not size.isEmpty():
            painter = QPainter(pixmap)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
        return pixmap


class _LineIcon(PaintedIcon):
    def __init__(self, name: str, tint: str) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tint = "muted" if mode == QIcon.Mode.Disabled else self._tint
        paint(painter, self._name, QRectF(rect), getattr(theme.tokens(), tint))

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._tint)


def _picture(name: str, colour: str, size: QSize) -> QPixmap:
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(painter)
    painter.end()
    return picture
