"""`IconLabel`: an icon beside a text, in a colour with a meaning; `Badge`: with a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.style import icons, spacing, theme, type_scale

_ICON = 16
_PAD = spacing.S


class IconLabel(QWidget):
    """As high as a line of text, so that it aligns with the first line of a label."""

    def __init__(self, name: str, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._token = name, token
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def set_look(self, name: str, token: str) -> None:
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = getattr(theme.tokens(self), self._token)
        side = self.width()
        place = QRectF(0, (self.height() - side) / 2, side, side)
        icons.paint(QPainter(self), self._name, place, colour)

    def _fit(self) -> None:
        side = theme.scaled_pixels(_ICON)
        self.setFixedSize(side, max(self.fontMetrics().height(), side))


class Badge(QWidget):
    """A word on a quiet ground, perhaps after an icon."""

    def __init__(self, text: str, parent: QWidget, icon: str = "", token: str = "muted") -> None:
        self._icon, self._token, self._text = icon, token, ""
        super().__init__(parent)
        theme.enlarge(self, type_scale.SMALL)
        self.set_text(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(self.sizeHint())

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setFixedSize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        icon = theme.scaled_pixels(_ICON) + spacing.XXS if self._icon else 0
        words = metrics.horizontalAdvance(self._text) + 1
        return QSize(words + icon + 2 * _PAD, metrics.height() + spacing.XS)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.outline(colours))
        painter.setBrush(QColor(colours.hover))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        words = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        colour = getattr(colours, self._token)
        if self._icon:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = theme.scaled_pixels(_ICON)
            x = words.right() - side + 2 if mirrored else words.left() - 2
            icons.paint(
                painter, self._icon, QRectF(x, (self.height() - side) / 2, side, side), colour
            )
            room = side + spacing.XXS
            words.adjust(*((0, 0, -room, 0) if mirrored else (room, 0, 0, 0)))
        painter.setPen(QColor(colour))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._text
        )
