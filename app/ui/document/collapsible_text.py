"""Text folded to one line until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.document.arrow import paint_arrow
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style.theme import line_room, tokens

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
        width = _INDENT + metrics.horizontalAdvance(self.text()) + 8
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
        middle = QPointF(self.width() - 8 if mirrored else 8, self.height() / 2)
        paint_arrow(painter, middle, colour, unfolded=self.isChecked(), mirrored=mirrored)
        painter.setPen(colour)
        area = (
            QRectF(self.rect()).adjusted(4, 0, -_INDENT, 0)
            if mirrored
            else QRectF(self.rect()).adjusted(_INDENT, 0, -4, 0)
        )
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
        room = width - _INDENT
        x = 0 if mirrored else _INDENT
        y = hint.height()
        height, complete = self.body.arrange(room, top - y, bottom - y, deadline)
        self.body.setGeometry(x, y, room, height)
        return y + height + 4, complete

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
            x = self.width() - 9 if mirrored else 7
            top = self._button.height()
            painter.fillRect(x, top, 2, self.height() - top - 4, QColor(tokens(self).border))
