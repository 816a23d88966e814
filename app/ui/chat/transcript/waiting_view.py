"""Shown before the first word: three dots, and how much of the prompt is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.style.motion import moves
from app.ui.style.theme import line_room, tokens
from app.ui.text.language import LANGUAGE

_HEIGHT = 28
_STEP_MS = 320


class WaitingView(QWidget):
    """Moves only while it is visible, and not where the user or the system wants no motion."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._progress: float | None = None
        self._queued = False
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._advance)
        self.setAccessibleName(self.tr("Waiting for the answer"))

    def set_progress(self, progress: float | None, *, queued: bool) -> None:
        """`progress` of reading the prompt, once it is read; `queued` behind another answer."""
        self._progress = progress
        self._queued = queued
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, line_room(_HEIGHT, self.fontMetrics()))

    def showEvent(self, event: QShowEvent) -> None:
        self._follow_motion()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_motion()

    def _follow_motion(self) -> None:
        if self.isVisible() and moves(self):
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def _advance(self) -> None:
        self._step += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = QColor(tokens(self).muted)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in range(3):
            lit = self._timer.isActive() and self._step % 3 == dot
            colour.setAlphaF(0.9 if lit else 0.5)
            painter.setBrush(colour)
            x = 2 + dot * 11
            left = self.width() - x - 6 if mirrored else x
            painter.drawEllipse(QRectF(left, self.height() / 2 - 3, 6, 6))
        painter.setPen(QColor(tokens(self).muted))
        area = QRectF(0 if mirrored else 44, 0, self.width() - 44, self.height())
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, alignment, self._text())

    def _text(self) -> str:
        if self._queued:
            return self.tr("Waiting until another answer is written…")
        if self._progress is None:
            return ""
        percent = round(self._progress * 100)
        if not percent:
            return self.tr("Reading your message…")
        return LANGUAGE.fill(self.tr("Reading your message… {percent} %"), percent=percent)
