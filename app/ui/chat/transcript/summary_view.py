"""A summary that the model gets in place of the messages above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import MessageItem
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.message_view import Act
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.style import spacing
from app.ui.style.theme import RADIUS, outline

_PADDING = spacing.M


class SummaryView(AnswerView):
    """As an answer, on a card."""

    def __init__(
        self,
        item: MessageItem,
        style: ProseStyle,
        inline: InlineReader,
        act: Act,
        parent: QWidget,
    ) -> None:
        super().__init__(item, style, inline, act, parent)
        # The edge of the card is at the end of the message, wherever that is.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents, False)

    def _title(self) -> str:
        return self.tr("Summary of the messages above")

    def _spoken(self) -> str:
        return self.tr("Summary of the messages above: {text}")

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        height, complete = super().arrange(
            max(width - 2 * _PADDING, 1), top - _PADDING, bottom - _PADDING, deadline
        )
        parts = (self._editor, self.body, self._waiting, self._notice, self._footer)
        for part in parts:
            if part is not None:
                part.move(part.x() + _PADDING, part.y() + _PADDING)
        return height + 2 * _PADDING, complete

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._style.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.border))
        if outline(colours).style() != Qt.PenStyle.NoPen:
            painter.setPen(outline(colours))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.translate(_PADDING, _PADDING)
        self._paint_title(painter, self.width() - 2 * _PADDING)
