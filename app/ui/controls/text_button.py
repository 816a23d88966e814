"""`TextButton`: a line of words that can be pressed, and ends in … when there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from app.ui.style import spacing, theme
from app.ui.text.tool_tips import tool_tip

_PAD = spacing.S


class TextButton(QAbstractButton):
    """Looks like a muted label until the pointer or the focus is on it. `tint` is a colour
    token. Not enabled, it is a label; without words it is not there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tint = "muted"
        self._tip = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, tint: str = "muted") -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self._show_tip()
        self._tint = tint
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def set_tip(self, tip: str) -> None:
        """Set the tool tip; the full text is added where it is cut."""
        self._tip = tip
        self._show_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def _show_tip(self) -> None:
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(tool_tip("\n".join(filter(None, [self.text() if cut else "", self._tip]))))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 1  # advances are rounded
        return QSize(width + 2 * _PAD, metrics.height() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        place = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        where = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(getattr(colours, self._tint)))
        painter.drawText(place, int(where), shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
