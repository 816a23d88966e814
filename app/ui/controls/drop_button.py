"""`DropButton`: a quiet button with a text, a chevron and a menu."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.ui.style import icons, spacing, theme

_PAD, _GAP, _CHEVRON = spacing.M, spacing.XS, 14


class DropButton(QToolButton):
    """The text is elided when there is too little room; reading direction is respected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = (
            metrics.horizontalAdvance(self.text())
            + 2 * _PAD
            + _GAP
            + theme.scaled_pixels(_CHEVRON)
            + 2
        )
        return QSize(width, metrics.height() + 2 * 7)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 96), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        side = theme.scaled_pixels(_CHEVRON)
        inner = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        text = QRect(inner.left(), 0, inner.width() - _GAP - side, self.height())
        mark = QRect(inner.right() - side + 1, (self.height() - side) // 2, side, side)
        direction = self.layoutDirection()
        text = QStyle.visualRect(direction, self.rect(), text)
        mark = QStyle.visualRect(direction, self.rect(), mark)
        colours = theme.tokens(self)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, text.width()
        )
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        where = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(text, int(where), shown)
        icons.paint(painter, "chevron-down", QRectF(mark), colours.muted)
