"""The conversation, scrolled: follows the answer being written, opens at once at any length.

Views are made in slices of a few milliseconds, those in sight first.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.ui.chat.message_item import Author, MessageAction, MessageItem
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.message_list import Anchor, MessageList
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.open_editors import OpenEditors
from app.ui.chat.transcript.question_view import QuestionView
from app.ui.chat.transcript.quote_button import QuoteButton
from app.ui.chat.transcript.quotes import selected_in
from app.ui.chat.transcript.reading_keys import ReadingKeys
from app.ui.chat.transcript.reveal import Reveal
from app.ui.chat.transcript.summary_view import SummaryView
from app.ui.chat.transcript.transcript_texts import TranscriptTexts
from app.ui.controls.focus_order import beyond, stops
from app.ui.controls.icon_button import IconButton
from app.ui.document.code_options import CodeOptions
from app.ui.document.diagram_store import Diagrams
from app.ui.document.formulas import Formulas
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import Match, Selector
from app.ui.style.column import MARGIN, reading_column
from app.ui.style.theme import RADIUS, monospace, reading_font, tokens

_SLICE = 0.004  # seconds of work at a time
_NEAR_END = 24  # pixels
_AWAY = 20_000  # pixels
_WHEEL_STEP = 40
_OVERLAP = 40  # pixels of a page that are still there on the next
_RING = 10  # pixels beside the text


class TranscriptView(QAbstractScrollArea):
    """Shows a conversation and follows the answer being written, unless scrolled up."""

    action_requested = Signal(MessageAction, int, object)  # the message's id, what belongs to it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP)
        self._inline = InlineReader()
        self.code_options = CodeOptions(self)
        self._drawings: tuple[Formulas | None, Diagrams | None] = (None, None)
        self._style = self._make_style()
        self.messages = MessageList(self._make_view)
        self.editors = OpenEditors(self.messages, self)
        self.texts = TranscriptTexts(self.messages, self)
        self.selector = Selector(self.texts, self)
        self.selector.take_mouse_of(self.viewport())
        self._reveal = Reveal(self, self)
        self._reveal.arrived.connect(self._show_arrival)
        self.selector.place_requested.connect(self._reveal.go_to)
        self.keys = ReadingKeys(self, self.messages)
        self.keys.message_requested.connect(self.focus_message)
        self.keys.end_requested.connect(self.scroll_to_end)
        self._busy = ("", False)
        # The message whose view is to have the focus once it is made, while this has it.
        self._refocused: tuple[int, Qt.FocusReason] | None = None
        self._following = True
        self._arranging = False
        self._anchor: Anchor | None = None  # what stays in place until all in sight is made
        self._deadline = 0.0  # of the slice
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._arrange)
        # In the viewport: Qt moves no picture that a widget beside it covers, but paints it again.
        name = self.tr("To the end")
        self._to_end = IconButton("arrow-down", name, self.viewport(), raised=True)
        self._to_end.clicked.connect(self.scroll_to_end)
        self._to_end.hide()
        self._quote = QuoteButton(self.selector, self.messages, self.viewport())
        self._quote.action_requested.connect(self.action_requested)
        self.verticalScrollBar().valueChanged.connect(self._quote.hide)
        QApplication.instance().focusChanged.connect(  # type: ignore[union-attr]
            self._focus_moved
        )

    def set_drawings(self, formulas: Formulas, diagrams: Diagrams | None = None) -> None:
        """Show the formulas and diagrams in the messages with these."""
        self._drawings = (formulas, diagrams)
        self._dress()

    # -- content ----------------------------------------------------------------------

    def set_items(self, items: Sequence[MessageItem]) -> None:
        """Show a whole conversation; messages that were shown already stay as they are, and where
        they are, when others come before them."""
        anchor = self._anchor or self.messages.anchor_at(self.verticalScrollBar().value())
        if not self.messages.set_items(items):
            self._following = True
        self._anchor = anchor if anchor and self.messages.holds(anchor) else None
        if not self.selector.has_selection:  # any more
            self._quote.hide()
        self._arrange()

    def update_item(self, item: MessageItem) -> None:
        """Show a message's new state; one not known yet is put at the end."""
        self.messages.update_item(item)
        self._arrange()

    def set_busy(self, why: str, *, here: bool) -> None:
        """Nothing can be asked of the model, and `why`; empty when it can. `here` when the answer
        is written in this conversation."""
        self._busy = (why, here)
        for view in self.messages.views():
            view.set_busy(why, here=here)

    def temperature_of(self, message_id: int) -> float | None:
        """With which the answer was written, where that is known."""
        row = self.messages.find(message_id)
        return row.item.temperature if row else None

    def selected_text(self) -> str:
        """Of the text that has the focus, else of the first in which something is selected."""
        return "".join(text.selected_text() for text in selected_in(self))

    def scroll_to_end(self) -> None:
        """Go to the end and follow from there."""
        self._following = True
        self._arrange()

    def scroll_to(self, message_id: int) -> None:
        """Bring the start of a message into sight."""
        row = self.messages.find(message_id)
        if row:
            self._following = False
            self._set_value(self.messages.start_of(row))
            self._anchor = None
            self._arrange()

    def focus_message(self, message_id: int) -> None:
        """Likewise, and focus it, at once or when there is a view of it."""
        self.scroll_to(message_id)
        row = self.messages.find(message_id)
        if row and row.view:
            row.view.take_focus(Qt.FocusReason.TabFocusReason)
        elif row:
            self._refocused = (message_id, Qt.FocusReason.TabFocusReason)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def busy(self) -> bool:
        """Whether something in sight is still to be made or measured."""
        return self._more.isActive()

    def _make_view(self, item: MessageItem) -> MessageView:
        kind: type[MessageView] = SummaryView if item.is_summary else AnswerView
        if item.author is Author.PERSON:
            kind = QuestionView
        act = self.action_requested.emit
        view = kind(item, self._style, self._inline, act, self.viewport())
        why, here = self._busy
        view.set_busy(why, here=here)
        self.editors.connect_view(view)
        view.share_selection(self.selector)
        view.resized.connect(self._arrange)
        view.move(0, -_AWAY)  # until it has its place; in sight it would be painted at once
        view.stackUnder(self._to_end)
        view.show()
        if self._refocused and self._refocused[0] == item.id:
            if self.window().focusWidget() is self:
                view.take_focus(self._refocused[1])
            self._refocused = None
        return view

    # -- layout -----------------------------------------------------------------------

    def _arrange(self, *, fresh: bool = True) -> None:
        """Lay out the visible part for a few milliseconds; continue in the next slice."""
        if self._arranging:
            return
        self._arranging = True
        if fresh or not self._more.isActive():
            self._deadline = time.perf_counter() + _SLICE
        deadline = self._deadline
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        anchor = self._anchor or self.messages.anchor_at(bar.value())
        complete = False
        while True:
            bar.setPageStep(max(page - _OVERLAP, 1))
            bar.setRange(0, max(self.messages.height - page, 0))
            if self._following:
                bar.setValue(bar.maximum())
                anchor = None
            elif anchor:
                bar.setValue(self.messages.value_of(anchor))
            if complete or time.perf_counter() > deadline:
                break
            top = bar.value()
            changed, whole = self.messages.realise(
                reading_column(self.width())[1], top, top + page, deadline, upward=self._following
            )
            complete = whole and not changed
        self._anchor = None if complete else anchor
        if not complete:
            self._more.start()
        self._position(bar.value())
        self._arranging = False

    def _position(self, value: int) -> None:
        x, width = reading_column(self.width())  # of the whole, so that a scroll bar moves nothing
        x -= self.viewport().x()
        if shift := self.messages.shift(value, self.viewport().height()):
            self.viewport().scroll(0, shift)  # moves the picture: only what is new is painted
        for row in self.messages.viewed():
            if row.view:
                row.view.setGeometry(x, self.messages.top_of(row) - value, width, row.height)
                row.view.set_last(row is self.messages.rows[-1])
        if self._focused_by_keys() is not None:  # and it may have grown
            self.viewport().update()
        size = self._to_end.sizeHint()
        left = (self.width() - size.width()) // 2 - self.viewport().x()
        top = self.viewport().height() - size.height() - 12
        self._to_end.setGeometry(left, top, size.width(), size.height())
        self._to_end.setVisible(not self._at_end())

    # -- scrolling --------------------------------------------------------------------

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_END

    def _set_value(self, value: int) -> None:
        self._arranging = True
        self.verticalScrollBar().setValue(value)
        self._arranging = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring around the text that the keyboard has gone to, outside of its letters."""
        body = self._focused_by_keys()
        if body is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._style.colours.accent), 1.5))
            place = QRect(body.mapTo(self.viewport(), QPoint(0, 0)), body.size())
            painter.drawRoundedRect(place.adjusted(-_RING, -4, _RING, 4), RADIUS, RADIUS)

    @Slot(object)
    def _show_arrival(self, match: Match) -> None:
        """Select what was gone to, and say it."""
        self.selector.select(match)
        event = QAccessibleAnnouncementEvent(self, self.selected_text())
        QAccessible.updateAccessibility(event)

    def _focused_by_keys(self) -> SelectableText | None:
        focus = QApplication.focusWidget()
        if not isinstance(focus, SelectableText) or not self.isAncestorOf(focus):
            return None
        return focus if focus.focused_by_keys else None

    @Slot()
    def _focus_moved(self) -> None:
        if self.isVisible():
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._arranging:
            self._following = self._at_end()
            self._anchor = None
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selector.has_selection:
            self.selector.copy()
        elif not self.keys.take(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.keys.turn(event):
            super().wheelEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the messages as the eye does, and takes the view along."""
        found = stops(self.messages.views())
        focus = QApplication.focusWidget()
        if focus in found:
            index = found.index(focus) + (1 if forward else -1)
        else:
            index = self._first_in_sight(found) if focus is self and forward else -1
        if 0 <= index < len(found):
            found[index].setFocus(Qt.FocusReason.TabFocusReason)
            self._ensure_visible(found[index])
            return True
        target = self if focus is not self and not forward else beyond(self, forward)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _first_in_sight(self, widgets: list[QWidget]) -> int:
        for index, widget in enumerate(widgets):
            if widget.mapTo(self.viewport(), QPoint(0, 0)).y() >= 0:
                return index
        return -1

    def _ensure_visible(self, widget: QWidget) -> None:
        top = widget.mapTo(self.viewport(), QPoint(0, 0)).y()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if top < 0:
            bar.setValue(bar.value() + top - MARGIN)
        elif top + min(widget.height(), page) > page:
            bar.setValue(bar.value() + top + min(widget.height(), page) - page + MARGIN)

    # -- looks ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is left of a slice goes on in the next; showing the view resizes it twice."""
        self._arrange(fresh=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()  # perhaps in another font
            self._more.start()  # perhaps in another width

    def _dress(self) -> None:
        """New colours or fonts: every view is made again."""
        style = self._make_style()
        if style != self._style:
            scale = style.font.pointSizeF() / self._style.font.pointSizeF()
            anchor = self._anchor or self.messages.anchor_at(self.verticalScrollBar().value())
            self._style = style
            self._hold_focus()
            self.messages.release_all()
            if anchor:
                below = anchor.below  # in a gap if below 0; between two messages it stays as it is
                if below > 0 or anchor.block >= 0:
                    below = int(below * scale)  # towards 0, so as not to leave it
                self._anchor = replace(anchor, below=below)
            self._arrange()

    def _hold_focus(self) -> None:
        """Keep it until the view that has it is made again."""
        focus = QApplication.focusWidget()
        row = self.messages.around(focus)
        if row is not None:
            keys = self._focused_by_keys() is not None
            reason = Qt.FocusReason.TabFocusReason if keys else Qt.FocusReason.OtherFocusReason
            self._refocused = (row.item.id, reason)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_style(self) -> ProseStyle:
        formulas, diagrams = self._drawings
        return ProseStyle(
            reading_font(self.font()),
            monospace(self.font()),
            tokens(self),
            code=self.code_options,
            formulas=formulas,
            diagrams=diagrams,
        )
