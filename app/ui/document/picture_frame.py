"""`PictureFrame`: one picture within a widget, as wide as there is room, sharp on its screen."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.document.pictures import Picture, PicturePainter, bounded, png_of

_HIGHEST: Final = 1440  # pixels: a higher one is made smaller, and can be opened large
_SAVED: Final = 2.0  # times the size, in a PNG


class PictureFrame(QObject):
    """`changed` when it has to be painted again."""

    changed = Signal()

    def __init__(self, painter: PicturePainter, widget: QWidget) -> None:
        super().__init__(widget)
        self._painter = painter
        self._widget = widget
        self.picture: Picture | None = None
        painter.arrived.connect(self._arrived)

    def size_in(
        self, width: int, size: tuple[float, float] | None = None, least: float = 0.0
    ) -> QSize:
        """Of the picture, or of one that is so large, in a column of `width`; for that it is not
        made smaller than `least` times its size."""
        if size is None and self.picture is not None:
            size = (self.picture.width, self.picture.height)
        if size is None:
            return QSize(0, 0)
        wide, high = size
        share = min(1.0, max(width / wide, least), _HIGHEST / high)
        return QSize(max(ceil(wide * share), 1), max(ceil(high * share), 1))

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """In `place`, from an image in the pixels of the screen."""
        if self.picture is None or place.isEmpty():
            return
        ratio = self._widget.devicePixelRatioF()
        size = bounded(place.width() * ratio, place.height() * ratio)
        image = self._painter.image(self.picture, size) or self._painter.any_image(self.picture)
        if image is None or image.isNull():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.size() != size)
        corner = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
        exact = image.size() == size and size.width() >= int(place.width() * ratio)
        painter.drawImage(QRectF(corner, QSizeF(size) / ratio if exact else place.size()), image)
        painter.restore()

    def copy(self) -> None:
        """The picture, into the clipboard."""
        if self.picture is not None:
            self._painter.make(self.picture, _SAVED, QGuiApplication.clipboard().setImage)

    def png(self) -> bytes:
        """For a file. A worker may call it."""
        assert self.picture is not None
        return png_of(self.picture, _SAVED)

    @Slot(object)
    def _arrived(self, picture: Picture) -> None:
        if picture == self.picture:
            self.changed.emit()
