"""`FileDropOverlay`: over a pane while files hover above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.style import icons, spacing, theme, type_scale

_SIGN = 48
_MARGIN = spacing.XL
_RADIUS = 16


class FileDropOverlay(QWidget):
    """Says with a sign and a sentence what dropping them does. Its parent hides it again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = self._sentence = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_offer(self, sign: str, sentence: str) -> None:
        self._sign, self._sentence = sign, sentence
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, inside = QColor(colours.window), QColor(colours.selection)
        ground.setAlphaF(0.92)
        inside.setAlphaF(0.35)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(inside)
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        middle = frame.center()
        sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN - spacing.M, _SIGN, _SIGN)
        icons.paint(painter, self._sign, sign, colours.accent)
        painter.setPen(QColor(colours.text))
        painter.setFont(theme.scaled(self.font(), type_scale.TITLE, QFont.Weight.DemiBold))
        words = QRectF(frame.left(), middle.y(), frame.width(), frame.bottom() - middle.y())
        painter.drawText(
            words.adjusted(_MARGIN, 0, -_MARGIN, 0),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            self._sentence,
        )
