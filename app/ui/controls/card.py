"""`Card`: a raised, rounded surface with a border that can carry the accent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.style import theme


class Card(QWidget):
    def __init__(self, parent: QWidget | None = None, radius: int = 12) -> None:
        super().__init__(parent)
        self._radius = radius
        self._border = "border"

    def set_border(self, token: str) -> None:
        """The colour token of the border: "border", "accent", "danger" …"""
        if token != self._border:
            self._border = token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(getattr(colours, self._border)), 1))
        painter.setBrush(QColor(colours.raised))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, self._radius, self._radius, Qt.SizeMode.AbsoluteSize)
