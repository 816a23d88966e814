"""`IconLabel`: an icon beside a text, in a colour with a meaning; `Badge`: with a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.style import icons, theme

_ICON = 16
_PAD = 8


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
        top = (self.height() - _ICON) / 2
        icons.paint(QPainter(self), self._name, QRectF(0, top, _ICON, _ICON), colour)

    def _fit(self) -> None:
        self.setFixedSize(_ICON, max(self.fontMetrics().height(), _ICON))


class Badge(QWidget):
    """A word on a quiet ground, perhaps after an icon."""

    def __init__(self, text: str, parent: QWidget, icon: str = "", token: str = "muted") -> None:
        self._icon, self._token, self._text = icon, token, ""
        super().__init__(parent)
        theme.enlarge(self, 0.88)
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
        icon = _ICON + 2 if self._icon else 0
        return QSize(
            metrics.horizontalAdvance(self._text) + icon + 2 * _PAD + 1, metrics.height() + 6
        )

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
            x = words.right() - _ICON + 2 if mirrored else words.left() - 2
            top = (self.height() - _ICON) / 2
            icons.paint(painter, self._icon, QRectF(x, top, _ICON, _ICON), colour)
            words.adjust(*((0, 0, -_ICON - 2, 0) if mirrored else (_ICON + 2, 0, 0, 0)))
        painter.setPen(QColor(colour))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._text
        )
