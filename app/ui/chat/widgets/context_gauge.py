"""`ContextGauge`: how much of what the model can hold this conversation takes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from app.ui.engine.engine_status import ContextUsage
from app.ui.style import theme
from app.ui.text.language import LANGUAGE

_BAR = 48
_NEARLY_FULL = 0.8


class ContextGauge(QAbstractButton):
    """Hidden while the number of tokens or the limit is unknown; pressed, it is to be seen what
    the model is sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usage = ContextUsage()
        self._text = self._short = ""
        self._brief = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def set_brief(self, brief: bool) -> None:
        """Show only the figure, to leave room for the widgets beside it."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        return self._room(self._text).width()

    def set_usage(self, usage: ContextUsage) -> None:
        self._usage = usage
        percent = min(max(round(usage.share * 100), 1), 100)
        self._short = LANGUAGE.fill(self.tr("{percent} %"), percent=percent)
        self._text = LANGUAGE.fill(self.tr("Conversation {percent} % full"), percent=percent)
        self.setAccessibleName(self._text)
        held = LANGUAGE.fill(
            self.tr("{used} of {limit} tokens: what the model can hold at once"),
            used=usage.tokens,
            limit=usage.limit,
        )
        self.setToolTip(f"{held}\n{self.tr('Show what the model is sent')}")
        self.setVisible(usage.limit > 0 and usage.tokens > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._room(self._short if self._brief else self._text)

    def minimumSizeHint(self) -> QSize:
        return self._room(self._short)

    def _room(self, text: str) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(text) + _BAR + 10, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        near = self._usage.share >= _NEARLY_FULL
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        direction = self.layoutDirection()
        bar = QStyle.visualRect(
            direction, self.rect(), self.rect().adjusted(0, 0, _BAR - self.width(), 0)
        )
        middle = bar.center().y()
        # In high contrast an outline, since its border is as dark as the bar
        painter.setPen(theme.outline(colours))
        outlined = painter.pen().style() != Qt.PenStyle.NoPen
        painter.setBrush(QColor(colours.window if outlined else colours.border))
        track = QRectF(bar.left() + 0.5, middle - 1, bar.width() - 1, 4)
        painter.drawRoundedRect(track, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warning if near else colours.accent))
        width = track.width() * min(self._usage.share, 1.0)
        if width > 0:
            left = track.left() if not self.isRightToLeft() else track.right() - width
            painter.drawRoundedRect(QRectF(left, track.top(), max(width, 4), 4), 2, 2)
        painter.setPen(QColor(colours.warning if near else colours.muted))
        text = QStyle.visualRect(direction, self.rect(), self.rect().adjusted(_BAR + 8, 0, 0, 0))
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        words = self._text if self.width() >= self.full_width() else self._short
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        where = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(text, int(where), words)
