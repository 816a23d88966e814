"""`DropTarget`: over the whole chat while files hover above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.style import icons, spacing, theme, type_scale

_SIGN = 48
_MARGIN = spacing.XL


class DropTarget(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def offer(self, *, model: bool) -> None:
        """Show it; `model`: what hovers is a model, which is added instead."""
        self._model = model
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.window)
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        pen = painter.pen()
        pen.setColor(QColor(colours.accent))
        pen.setWidthF(2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(frame, 16, 16)
        middle = frame.center()
        sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN - 12, _SIGN, _SIGN)
        icons.paint(painter, "model" if self._model else "attach", sign, colours.accent)
        painter.setPen(QColor(colours.text))
        painter.setFont(theme.scaled(self.font(), type_scale.TITLE, QFont.Weight.DemiBold))
        words = QRectF(frame.left(), middle.y(), frame.width(), frame.bottom() - middle.y())
        painter.drawText(
            words.adjusted(_MARGIN, 0, -_MARGIN, 0),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            self.tr("Drop the model file here to use it.")
            if self._model
            else self.tr("Drop files here to attach them to your message."),
        )
