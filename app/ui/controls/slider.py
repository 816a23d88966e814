"""`Slider`: a line and a knob; a click on the line brings the knob there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from app.ui.style import theme

_KNOB = 18
_LINE = 4
_RING = 2


class Slider(QSlider):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, theme.scaled_pixels(_KNOB) + 2 * _RING + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        middle = self.height() / 2
        line = QRectF(_RING, middle - _LINE / 2, self.width() - 2 * _RING, _LINE)
        x = self._inset() + QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), self.sliderPosition(), self._span(), self._mirrored()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(line, _LINE / 2, _LINE / 2)
        done = QRectF(line)
        if self._mirrored():
            done.setLeft(x)
        else:
            done.setRight(x)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(done, _LINE / 2, _LINE / 2)
        side = theme.scaled_pixels(_KNOB)
        knob = QRectF(x - side / 2, middle - side / 2, side, side)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawEllipse(knob.adjusted(-1.5, -1.5, 1.5, 1.5))
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.raised))
        painter.drawEllipse(knob.adjusted(2, 2, -2, -2))

    def _follow(self, event: QMouseEvent) -> None:
        place = round(event.position().x()) - self._inset()
        value = QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), place, self._span(), self._mirrored()
        )
        self.setSliderPosition(value)

    def _inset(self) -> int:
        return theme.scaled_pixels(_KNOB) // 2 + _RING

    def _span(self) -> int:
        return max(self.width() - 2 * self._inset(), 1)

    def _mirrored(self) -> bool:
        return self.isRightToLeft() is not self.invertedAppearance()
