"""An answer of the model: its reasoning and its steps above it, the state it is in below."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import (
    WRITING,
    AnswerText,
    ItemState,
    MessageAction,
    MessageItem,
)
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_notice import MessageNotice
from app.ui.chat.transcript.message_view import BODY, GAP, Act, MessageView
from app.ui.chat.transcript.permission_cards import PermissionCards
from app.ui.chat.transcript.permission_notes import PermissionNotes
from app.ui.chat.transcript.sources_view import SourcesView
from app.ui.chat.transcript.trail_view import TrailView
from app.ui.chat.transcript.waiting_view import WaitingView
from app.ui.document.inline import InlineReader, citation_of, without_citations
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import Selector
from app.ui.style import type_scale
from app.ui.style.theme import line_room, scaled

_LABEL = 26


class AnswerView(MessageView):
    """Makes the parts an answer needs when it first needs them."""

    def __init__(
        self,
        item: MessageItem,
        style: ProseStyle,
        inline: InlineReader,
        act: Act,
        parent: QWidget,
    ) -> None:
        super().__init__(item, style, inline, act, parent)
        self._trail: TrailView | None = None
        self._waiting: WaitingView | None = None
        self._notice: MessageNotice | None = None
        self._notes = PermissionNotes(self)
        self._cards: PermissionCards | None = None
        self._sources: SourcesView | None = None
        self.set_item(item)

    def set_item(self, item: MessageItem) -> None:
        super().set_item(item)
        self.body.citations = item.citations
        self.body.set_markdown(item.shown, finished=item.state not in WRITING)
        self._set_name(self._spoken(), without_citations(item.shown))
        self._show_sources(item)
        self._show_trail(item)
        self._show_waiting(item)
        self._show_notice(item)
        self._show_cards(item)
        if self._editor:
            self._show_parts(False)

    def _spoken(self) -> str:
        """Its accessible name, with a place for the text."""
        return self.tr("Gloss answered: {text}")

    def _title(self) -> str:
        return self.tr("Gloss")

    def set_busy(self, why: str, *, here: bool) -> None:
        super().set_busy(why, here=here)
        if self._notice:
            self._notice.set_busy(why)
        self._show_cards(self.item)

    def _show_trail(self, item: MessageItem) -> None:
        if self._trail is None and (item.reasoning or item.trail):
            self._trail = TrailView(self._style, self._quiet_style(), self._inline, self)
            self._trail.text_made.connect(self._add_text)
            self._trail.resized.connect(self.resized)
            self._trail.save_requested.connect(self._save)
            self._trail.show()
        if self._trail:
            self._trail.set_item(item)
            self._trail.setVisible(bool(item.reasoning or item.trail))

    def texts(self) -> list[tuple[int, SelectableText]]:
        if self._editor:
            return []
        above = self._trail.texts() if self._trail else []
        return [*above, (BODY, self.body)]

    def unfold(self, part: int) -> None:
        if part < BODY and self._trail:
            self._trail.unfold(part)

    def share_selection(self, selector: Selector) -> None:
        super().share_selection(selector)
        for part, text in self._trail.all_texts() if self._trail else ():
            self._share(text, part)

    def _quiet_style(self) -> ProseStyle:
        style = self._style
        return replace(style, font=scaled(style.font, type_scale.SMALL), muted=True)

    @Slot(int, object)
    def _add_text(self, part: int, text: SelectableText) -> None:
        self._share(text, part)
        self._connect_text(text)

    def _show_waiting(self, item: MessageItem) -> None:
        """Also while it reasons, which is hidden: something moves as long as no word is shown."""
        reasons = item.state is ItemState.REASONING and not item.answer
        waits = item.state is ItemState.WAITING or reasons
        if self._waiting is None and waits:
            self._waiting = WaitingView(self)
        if self._waiting:
            self._waiting.setVisible(waits)
            self._waiting.set_progress(item.progress, queued=item.waits_for_engine)

    def _show_notice(self, item: MessageItem) -> None:
        if self._notice is None and (item.notice or item.can_answer_now or item.can_continue):
            self._notice = MessageNotice(self)
            self._notice.action_requested.connect(self._act)
            self._notice.set_busy(self._busy)
            self._notice.resized.connect(self.resized)
        if self._notice:
            self._notice.set_item(item)

    def _show_sources(self, item: MessageItem) -> None:
        wanted = item.state not in WRITING and any(each.is_real for each in item.citations)
        if self._sources is None and wanted:
            self._sources = SourcesView(self)
            self._sources.chosen.connect(partial(self._act, MessageAction.OPEN_SOURCE))
        if self._sources:
            self._sources.setVisible(wanted)
            self._sources.set_citations(item.citations)

    def _offer_link(self, address: str) -> None:
        number = citation_of(address)
        if number is None:
            super()._offer_link(address)
        elif 0 < number <= len(self.item.citations):
            citation = self.item.citations[number - 1]
            if citation.is_real:
                self._act(MessageAction.OPEN_SOURCE, citation)

    def share_notes(self, notes: PermissionNotes) -> None:
        """Those that are written here belong to the whole transcript."""
        self._notes = notes
        if self._cards:
            self._cards.deleteLater()
            self._cards = None
        self._show_cards(self.item)

    def _show_cards(self, item: MessageItem) -> None:
        """They can be answered while the answer is written: then other calls are under way."""
        if self._cards is None and item.asked:
            self._cards = PermissionCards(item.id, self._notes, self)
            self._cards.action_requested.connect(self._act)
            self._cards.resized.connect(self.resized)
        if self._cards:
            self._cards.setVisible(bool(item.asked))
            self._cards.set_busy("" if item.state in WRITING else self._busy)
            self._cards.set_item(item)

    # -- editing ----------------------------------------------------------------------

    def _make_editor(self) -> MessageEditor:
        editor = MessageEditor(self, answer=True, reasoning=bool(self.item.reasoning))
        editor.accepted.connect(self._accept_edit)
        return editor

    @Slot(str)
    def _accept_edit(self, text: str) -> None:
        keep = self._editor is not None and self._editor.state().keep_reasoning
        self._act(MessageAction.EDIT_ANSWER, AnswerText(text, keep))

    def _editor_refusal(self) -> str:
        """The model is not needed, but the branch that is being written has to stay in view."""
        return self._busy if self._busy_here else ""

    def _show_parts(self, shown: bool) -> None:
        super()._show_parts(shown)
        parts = (self._trail, self._waiting, self._notice, self._cards, self._sources)
        for part in parts if not shown else ():
            if part:
                part.hide()
        if shown:
            self.set_item(self.item)

    # -- layout and painting ----------------------------------------------------------

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        y, complete = self._label_room(), True
        if self._editor:
            height = self._editor.height_needed(width)
            self._editor.setGeometry(0, y, width, height)
            return y + height + GAP, True
        if self._trail and not self._trail.isHidden():
            height, complete = self._trail.arrange(width, top - y, bottom - y, deadline)
            self._trail.setGeometry(0, y, width, height)
            y += height + GAP
        height, done = self.body.arrange(width, top - y, bottom - y, deadline)
        self.body.setGeometry(0, y, width, height)
        y += height
        if self._sources and not self._sources.isHidden():
            height = self._sources.arrange(width)
            self._sources.setGeometry(0, y + GAP, width, height)
            y += GAP + height
        if self._waiting and not self._waiting.isHidden():
            waiting = self._waiting.sizeHint().height()
            self._waiting.setGeometry(0, y, width, waiting)
            y += waiting
        if self._cards and not self._cards.isHidden():
            height = self._cards.arrange(width)
            self._cards.setGeometry(0, y, width, height)
            y += height
        if self._notice and not self._notice.isHidden():
            height = self._notice.arrange(width)
            self._notice.setGeometry(0, y + GAP, width, height)
            y += GAP + height
        footer = self._footer.sizeHint().height()
        self._footer.setGeometry(0, y + 4, width, footer)
        return y + 4 + footer, complete and done

    def paintEvent(self, event: QPaintEvent) -> None:
        if event.rect().top() > self._label_room():
            return
        self._paint_title(QPainter(self), self.width())

    def _paint_title(self, painter: QPainter, width: int) -> None:
        painter.setFont(self._label_font())
        painter.setPen(QColor(self._style.colours.text))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(0, 0, width, self._label_room()), side, self._title())

    def _label_font(self) -> QFont:
        return scaled(self.font(), type_scale.SMALL, QFont.Weight.DemiBold)

    def _label_room(self) -> int:
        return line_room(_LABEL, QFontMetrics(self._label_font()))
