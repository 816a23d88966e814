"""Text folded to one line until it is wanted."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.document.arrow import paint_arrow
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style import icons, spacing
from app.ui.style.theme import line_room, scaled_pixels, text_percent, tokens
from app.ui.text.tool_tips import tool_tip

_HEADER = 30
_INDENT = 18
_ICON = 16


class FoldButton(QAbstractButton):
    """A triangle, perhaps an icon, and a line of text; a press folds and unfolds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_icon_name(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = self._before_text() + metrics.horizontalAdvance(self.text()) + spacing.S
        return QSize(width, line_room(_HEADER, metrics))

    def _before_text(self) -> int:
        """The room for the arrow, and the icon."""
        return scaled_pixels(_INDENT) + (scaled_pixels(_ICON) + spacing.S if self._icon else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

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
        centre = side / 2 - 1
        middle = QPointF(self.width() - centre if mirrored else centre, self.height() / 2)
        paint_arrow(
            painter,
            middle,
            colour,
            unfolded=self.isChecked(),
            mirrored=mirrored,
            scale=text_percent() / 100,
        )
        if self._icon:
            size = scaled_pixels(_ICON)
            x = self.width() - side - size if mirrored else side
            place = QRectF(x, (self.height() - size) / 2, size, size)
            icons.paint(painter, self._icon, place, colour.name())
        painter.setPen(colour)
        before = self._before_text()
        edges = (0, -before) if mirrored else (before, 0)
        area = QRectF(self.rect()).adjusted(edges[0], 0, edges[1], 0)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, ceil(area.width())
        )
        if text != self.text():
            self.setToolTip(tool_tip(self.text()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)


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
        self._why = why
        self._button = FoldButton(self)
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
            self._button.setAccessibleName(self._spoken(title))
            self._button.resize(self._button.sizeHint())
        if self.unfolded:
            self._show_text()

    def _spoken(self, title: str) -> str:
        """What a screen reader calls the line."""
        return title

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """As `SelectableText.arrange`."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        hint = self._button.sizeHint()
        room = min(hint.width(), self._room_for_title(width))
        self._button.setGeometry(width - room if mirrored else 0, 0, room, hint.height())
        cut = self._button.text() if room < hint.width() else ""
        self._button.setToolTip(tool_tip("\n".join(filter(None, (cut, self._why)))))
        if not self.unfolded:
            return hint.height(), True
        x, room = self._text_column(width)
        y = hint.height()
        height, complete = self.body.arrange(room, top - y, bottom - y, deadline)
        self.body.setGeometry(x, y, room, height)
        return y + height + spacing.XS, complete

    def _room_for_title(self, width: int) -> int:
        return width

    def _text_column(self, width: int) -> tuple[int, int]:
        """Where the text is, and how wide."""
        indent = scaled_pixels(_INDENT)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return 0 if mirrored else indent, width - indent

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
