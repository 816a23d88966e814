"""A formula that is set, as it is measured and painted."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from uuid import uuid4

from PySide6.QtCore import QByteArray, QDataStream, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QPixmapCache,
    QTransform,
)

from app.core.mathematics.protocol import FormulaReply, Outline, TextLabel

_X_HEIGHT = 0.467  # of the font of formulas, in ems
_MOST_ENLARGED = 1.2
_LIGHT, _DARK = 0.7, 0.35  # of colours, on dark and on light
_MARGIN = 0.3  # ems around a picture, for slanted letters
_MOST_PIXELS = 1_000_000  # of a picture
_LABEL_PIXELS = 64  # the size that letters of the text's font are outlined in


@dataclass(frozen=True, slots=True)
class FormulaKey:
    """`source` is LaTeX without delimiters; `display`: on a line of its own."""

    source: str
    display: bool

    @property
    def name(self) -> str:
        return f"{int(self.display)}{self.source}"


class Formula:
    """Outlines in ems. One that cannot be set has a fault and nothing else."""

    def __init__(self, reply: FormulaReply) -> None:
        self.fault = reply.fault
        self.detail = reply.detail
        self.width = reply.width
        self.ascent = reply.ascent
        self.descent = reply.descent
        self.bytes = sum(len(outline.data) for outline in reply.outlines) + 500
        self._shapes = [(outline.colour, _path(outline)) for outline in reply.outlines]
        self._labels = reply.labels
        self._identity = uuid4().hex

    def paint(
        self, painter: QPainter, baseline: QPointF, em: float, colour: QColor, font: QFont
    ) -> None:
        """From `baseline` on, in the text's `colour`, with `font` for letters that the font of
        formulas does not have. On a screen from a picture that is kept, for outlines take long."""
        to_device = painter.deviceTransform()
        scale = to_device.m11()
        picture = None
        if not to_device.isRotating() and scale > 0 and _on_screen(painter):
            picture = self._picture(em * scale, colour, font)
        if picture is None:
            self._draw(painter, baseline, em, colour, font)
            return
        at = to_device.map(baseline) - self._origin(em * scale)
        at = QPointF(round(at.x()), round(at.y()))  # a picture is sharp at whole pixels only
        picture.setDevicePixelRatio(scale)
        painter.drawPixmap(to_device.inverted()[0].map(at), picture)

    def _origin(self, em: float) -> QPointF:
        """Of the baseline in the picture."""
        return QPointF(ceil(_MARGIN * em), ceil((self.ascent + _MARGIN) * em))

    def _picture(self, em: float, colour: QColor, font: QFont) -> QPixmap | None:
        """With `em` pixels of the screen to an em; None if it would be too large to be kept."""
        origin = self._origin(em)
        width = ceil(origin.x() + (self.width + _MARGIN) * em)
        height = ceil(origin.y() + (self.descent + _MARGIN) * em)
        if width * height > _MOST_PIXELS:
            return None
        key = f"formula {self._identity} {em} {colour.name()} {font.key()}"
        picture = QPixmap()
        if not QPixmapCache.find(key, picture):
            picture = QPixmap(width, height)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._draw(painter, origin, em, colour, font)
            painter.end()
            QPixmapCache.insert(key, picture)
        return QPixmap(picture)

    def _draw(
        self, painter: QPainter, baseline: QPointF, em: float, colour: QColor, font: QFont
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(baseline)
        painter.scale(em, em)
        for own, path in self._shapes:
            painter.fillPath(path, _readable(own, colour))
        for label in self._labels:
            painter.fillPath(_label_path(label, font), _readable(label.colour, colour))
        painter.restore()


def _on_screen(painter: QPainter) -> bool:
    engine = painter.paintEngine()
    return engine is not None and engine.type() == QPaintEngine.Type.Raster


def em_of(font: QFont) -> float:
    """The size of formulas in a text of `font`, in pixels: their small letters are as high."""
    metrics = QFontMetricsF(font)
    pixels = QFontInfo(font).pixelSize()
    return float(min(max(metrics.xHeight() / _X_HEIGHT, pixels), pixels * _MOST_ENLARGED))


def _path(outline: Outline) -> QPainterPath:
    path = QPainterPath()
    stream = QDataStream(QByteArray(outline.data))
    stream >> path  # type: ignore[operator]
    return path


def _readable(own: str, text: QColor) -> QColor:
    """The formula's own colour, if it has one that is known: as light or as dark as it must be
    to be read where `text` is."""
    colour = QColor.fromString(own) if own else text
    if not own or not colour.isValid():
        return text
    on_dark = text.lightnessF() > 0.5
    lightness = colour.lightnessF()
    readable = max(lightness, _LIGHT) if on_dark else min(lightness, _DARK)
    return QColor.fromHslF(colour.hslHueF(), colour.hslSaturationF(), readable)


def _label_path(label: TextLabel, font: QFont) -> QPainterPath:
    large = QFont(font)
    large.setPixelSize(_LABEL_PIXELS)
    path = QPainterPath()
    path.addText(0, 0, large, label.text)
    wide = QFontMetricsF(large).horizontalAdvance(label.text) / _LABEL_PIXELS * label.size
    narrowed = min(1.0, label.width / wide) if wide else 1.0
    scale = label.size / _LABEL_PIXELS
    middle = (label.width - wide * narrowed) / 2
    return QTransform(scale * narrowed, 0, 0, scale, label.x + middle, label.y).map(path)
