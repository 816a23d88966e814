"""The summary of details: a line that unfolds what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.document.arrow import paint_arrow
from app.ui.document.block_view import ProseView
from app.ui.document.blocks import Block
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ARROW_ROOM, ProseStyle
from app.ui.document.titles import with_summary
from app.ui.style.theme import tokens
from app.ui.text.direction import is_right_to_left


class _Fold(QAbstractButton):
    """All of the line: a press folds and unfolds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.line_height = 0.0
        self.scale = 1.0
        self.mirrored = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        x = (ARROW_ROOM / 2 - 1) * self.scale
        middle = QPointF(self.width() - x if self.mirrored else x, self.line_height / 2)
        colour = QColor(colours.text if self.underMouse() else colours.muted)
        paint_arrow(
            painter,
            middle,
            colour,
            unfolded=self.isChecked(),
            mirrored=self.mirrored,
            scale=self.scale,
        )


class SummaryView(ProseView):
    """Shows the summary, and a word in its place where there is none."""

    toggled = Signal(bool)

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(style, inline, parent)
        self._fold = _Fold(self)
        self._fold.line_height, self._fold.scale = style.line_height, style.scale
        self._fold.toggled.connect(self.toggled)

    def set_block(self, block: Block) -> None:
        named = with_summary(block)
        super().set_block(named)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._fold.mirrored = is_right_to_left(named.text, rtl)
        self._fold.setAccessibleName(self.text_between(0, self.length()))
        self._fold.update()

    def set_unfolded(self, unfolded: bool) -> None:
        self._fold.blockSignals(True)
        self._fold.setChecked(unfolded)
        self._fold.blockSignals(False)
        self._fold.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold.setGeometry(self.rect())
