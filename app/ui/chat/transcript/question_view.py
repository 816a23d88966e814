"""The user's message: in a panel at the end of the line, edited in place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.chat.attachments.strip import AttachmentStrip
from app.ui.chat.message_item import MessageAction, MessageItem
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_notice import MessageNotice
from app.ui.chat.transcript.message_view import GAP, Act, MessageView
from app.ui.controls.label import Label
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.style.theme import outline

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
        self._missing: MessageNotice | None = None
        self._panel = QRectF()
        self._shown: str | None = None
        self._unseen: Label | None = None  # a line above it: what is there is not sent
        self._files = AttachmentStrip(self)
        self._files.open_requested.connect(partial(self._act, MessageAction.OPEN_ATTACHMENT))
        self._footer.edit_requested.connect(self.begin_edit)
        self.set_item(item)

    def set_item(self, item: MessageItem) -> None:
        super().set_item(item)
        self._files.set_items(item.attachments)
        self._files.setVisible(bool(item.attachments) and self._editor is None)
        if item.answer != self._shown:
            self._shown = item.answer
            self.body.set_plain(item.answer)
            self._set_name(self.tr("You said: {text}"), item.answer)

        self._show_unseen(item)
        self._show_missing(item)

    def _show_unseen(self, item: MessageItem) -> None:
        if self._unseen is None and item.unseen_above:
            self._unseen = Label(self.tr("The model no longer sees the messages above."), self)
            self._unseen.setWordWrap(True)
            self._unseen.setProperty("role", "muted")
            self._unseen.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if self._unseen:
            self._unseen.setVisible(item.unseen_above)

    def set_busy(self, why: str, *, here: bool) -> None:
        super().set_busy(why, here=here)
        if self._missing:
            self._missing.set_busy(why)

    def _show_missing(self, item: MessageItem) -> None:
        """That there is no answer, and the button that gets one."""
        if self._missing is None and item.unanswered:
            self._missing = MessageNotice(self)
            self._missing.action_requested.connect(self._act)
            self._missing.set_busy(self._busy)
        if self._missing:
            sentence = self.tr("This question has no answer.") if item.unanswered else ""
            self._missing.set_item(replace(item, notice=sentence))

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        if self._editor:
            above = self._arrange_unseen(width)
            height = self._editor.height_needed(width)
            self._editor.setGeometry(0, above, width, height)
            return above + height + GAP, True
        above = self._arrange_files(width, self._arrange_unseen(width))
        top, bottom = top - above - _PADDING_Y, bottom - above - _PADDING_Y
        most = round(width * _WIDEST) - 2 * _PADDING_X
        wide = max(self.body.ideal_width(most), _NARROWEST)  # a short message has a small panel
        height, complete = self.body.arrange(wide, top, bottom, deadline)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else width - wide - 2 * _PADDING_X
        self.body.setGeometry(x + _PADDING_X, above + _PADDING_Y, wide, height)
        panel = QRectF(x, above, wide + 2 * _PADDING_X, height + 2 * _PADDING_Y)
        if panel != self._panel:
            self._panel = panel
            self.update()
        below = above + height + 2 * _PADDING_Y - _OVERLAP
        footer = self._footer.sizeHint().height()
        self._footer.setGeometry(0, below, width, footer)
        below += footer
        if self._missing and not self._missing.isHidden():
            high = self._missing.arrange(width)
            self._missing.setGeometry(0, below + GAP, width, high)
            below += GAP + high
        return below, complete

    def _arrange_unseen(self, width: int) -> int:
        """The height that the line takes."""
        if self._unseen is None or not self.item.unseen_above:
            return 0
        high = self._unseen.heightForWidth(width)
        self._unseen.setGeometry(0, 0, width, high)
        return high + 2 * GAP

    def _arrange_files(self, width: int, above: int) -> int:
        """Above the panel, and at the same end of the line; where they end."""
        if not self.item.attachments:
            return above
        wide = min(self._files.ideal_width(), round(width * _WIDEST))
        high = self._files.height_for(wide)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._files.setGeometry(0 if mirrored else width - wide, above, wide, high)
        return above + high + GAP

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

    def _make_editor(self) -> MessageEditor:
        editor = MessageEditor(self)
        editor.accepted.connect(partial(self._act, MessageAction.EDIT))
        return editor

    def _editor_refusal(self) -> str:
        return self._busy

    def _show_parts(self, shown: bool) -> None:
        super()._show_parts(shown)
        self._files.setVisible(shown and bool(self.item.attachments))
        if self._missing:
            self._missing.setVisible(shown and self.item.unanswered)
