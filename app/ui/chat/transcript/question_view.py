"""The user's message: in a panel at the end of the line, edited in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import MessageAction, MessageItem
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_view import GAP, Act, MessageView
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.style.theme import outline
from app.ui.text.language import LANGUAGE

_PADDING_X, _PADDING_Y = 14, 10
_RADIUS = 16
_OVERLAP = 2  # of the buttons, whose icons stand well below the panel
_NARROWEST = 8
_WIDEST = 0.84  # of the column


class QuestionView(MessageView):
    """Shows text as it was typed, never as Markdown."""

    def __init__(
        self,
        item: MessageItem,
        style: ProseStyle,
        inline: InlineReader,
        act: Act,
        parent: QWidget,
    ) -> None:
        super().__init__(item, style, inline, act, parent)
        self._busy = ""
        self._editor: MessageEditor | None = None
        self._panel = QRectF()
        self._shown: str | None = None
        self._footer.edit_requested.connect(self._edit_this)
        self.set_item(item)

    def set_item(self, item: MessageItem) -> None:
        super().set_item(item)
        if item.answer != self._shown:
            self._shown = item.answer
            self.body.set_plain(item.answer)
            self._set_name(LANGUAGE.fill(self.tr("You said: {text}"), text=item.answer[:200]))

    def set_busy(self, why: str, *, here: bool) -> None:
        super().set_busy(why, here=here)
        self._busy = why
        if self._editor:
            self._editor.set_busy(why)

    @property
    def edited_text(self) -> str | None:
        return self._editor.text() if self._editor else None

    @property
    def is_held(self) -> bool:
        return self._editor is not None or super().is_held

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        if self._editor:
            height = self._editor.height_needed()
            self._editor.setGeometry(0, 0, width, height)
            return height + GAP, True
        top, bottom = top - _PADDING_Y, bottom - _PADDING_Y
        most = round(width * _WIDEST) - 2 * _PADDING_X
        wide = max(self.body.ideal_width(most), _NARROWEST)  # a short message has a small panel
        height, complete = self.body.arrange(wide, top, bottom, deadline)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else width - wide - 2 * _PADDING_X
        self.body.setGeometry(x + _PADDING_X, _PADDING_Y, wide, height)
        panel = QRectF(x, 0, wide + 2 * _PADDING_X, height + 2 * _PADDING_Y)
        if panel != self._panel:
            self._panel = panel
            self.update()
        below = height + 2 * _PADDING_Y - _OVERLAP
        footer = self._footer.sizeHint().height()
        self._footer.setGeometry(0, below, width, footer)
        return below + footer, complete

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._editor is None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.body.hasFocus() and self.body.focused_by_keys
            ring = QPen(QColor(self._style.colours.accent), 1.5)
            painter.setPen(ring if focused else outline(self._style.colours))
            painter.setBrush(QColor(self._style.colours.hover))
            panel = QRectF(self._panel).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(panel, _RADIUS, _RADIUS)

    def edit(self, text: str) -> None:
        """Open the editor with `text` in it."""
        self._editor = MessageEditor(text, self)
        self._editor.set_busy(self._busy)
        self._editor.cancelled.connect(self._cancel_edit)
        self._editor.send_requested.connect(partial(self._act, MessageAction.EDIT))
        self._editor.text_changed.connect(self._edit_changed)
        self.body.hide()
        self._footer.hide()
        self._editor.show()
        self._edit_changed()

    def _edit_this(self) -> None:
        self.edit(self.item.answer)
        if self._editor:
            self._editor.setFocus()

    def end_edit(self) -> None:
        """Close the editor: its text was accepted, or is not wanted."""
        if self._editor:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self.body.show()
        self._footer.show()
        self._edit_changed()

    def _edit_changed(self) -> None:
        self.resized.emit()
        self.edit_changed.emit()

    def _cancel_edit(self) -> None:
        self.end_edit()
        self.body.setFocus()
