"""Text folded to one line until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.document.arrow import paint_arrow
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style import spacing
from app.ui.style.theme import line_room, scaled_pixels, text_percent, tokens

_HEADER = 30
_INDENT = 18


class FoldButton(QAbstractButton):
    """A triangle and a line of text; a press folds and unfolds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = scaled_pixels(_INDENT) + metrics.horizontalAdvance(self.text()) + spacing.S
        return QSize(width, line_room(_HEADER, metrics))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(colours.text if self.underMouse() else colours.muted)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = scaled_pixels(_INDENT)  # of the room for the arrow
        before = side / 2 - 1
        middle = QPointF(self.width() - before if mirrored else before, self.height() / 2)
        paint_arrow(
            painter,
            middle,
            colour,
            unfolded=self.isChecked(),
            mirrored=mirrored,
            scale=text_percent() / 100,
        )
        painter.setPen(colour)
        edges = (spacing.XS, -side) if mirrored else (side, -spacing.XS)
        area = QRectF(self.rect()).adjusted(edges[0], 0, edges[1], 0)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class CollapsibleText(QWidget):
    """A line that expands to a text, which is laid out only then.

    `why` is the tool tip, `name` the accessible name of the text.
    """

    toggled = Signal()

    def __init__(
        self, style: ProseStyle, inline: InlineReader, parent: QWidget, *, name: str, why: str
    ) -> None:
        super().__init__(parent)
        self._markdown = ("", True)
        self._button = FoldButton(self)
        self._button.setToolTip(why)
        self._button.toggled.connect(self._on_toggled)
        self.body = SelectableText(style, inline, self)
        self.body.setAccessibleName(name)
        self.body.hide()

    @property
    def unfolded(self) -> bool:
        return self._button.isChecked()

    def unfold(self) -> None:
        self._button.setChecked(True)

    def set_content(self, title: str, markdown: str, *, finished: bool) -> None:
        self._markdown = (markdown, finished)
        if title != self._button.text():
            self._button.setText(title)
            self._button.setAccessibleName(title)
            self._button.resize(self._button.sizeHint())
        if self.unfolded:
            self._show_text()

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """As `SelectableText.arrange`."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        hint = self._button.sizeHint()
        self._button.setGeometry(
            width - hint.width() if mirrored else 0, 0, hint.width(), hint.height()
        )
        if not self.unfolded:
            return hint.height(), True
        indent = scaled_pixels(_INDENT)
        room = width - indent
        x = 0 if mirrored else indent
        y = hint.height()
        height, complete = self.body.arrange(room, top - y, bottom - y, deadline)
        self.body.setGeometry(x, y, room, height)
        return y + height + spacing.XS, complete

    def _on_toggled(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        if unfolded:
            self._show_text()
        self.toggled.emit()

    def _show_text(self) -> None:
        text, finished = self._markdown
        self.body.set_markdown(text, finished=finished)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.unfolded:
            painter = QPainter(self)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            before = scaled_pixels(_INDENT) // 2 - 2
            x = self.width() - before - 2 if mirrored else before
            top = self._button.height()
            painter.fillRect(
                x, top, 2, self.height() - top - spacing.XS, QColor(tokens(self).border)
            )
