"""`Switch`: on or off, drawn in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.style import theme

_RING = 3  # room around the track for the focus


class Switch(QAbstractButton):
    """As high as a line of text. The knob is at the end of the line when it is on."""

    chosen = Signal(object)  # bool

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)

    def show_value(self, value: bool) -> None:
        self.setChecked(value)

    def sizeHint(self) -> QSize:
        height = max(round(self.fontMetrics().height() * 1.2), 20)
        return QSize(round(height * 1.75) + 2 * _RING, height + 2 * _RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        track = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        line = colours.accent if on else colours.muted
        painter.setPen(QPen(QColor(line), 1.4))
        painter.setBrush(QColor(colours.accent if on else colours.hover))
        inner = track.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        size = track.height() - 6
        knob = QRectF(track.left() + 3, track.top() + 3, size, size)
        if on is not self.isRightToLeft():
            knob.moveRight(track.right() - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.muted))
        painter.drawEllipse(knob)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.isChecked())
