"""The conversation: its messages below one another, of which only those near by exist.

Messages that are not in sight are a height, measured once or estimated. Views are made in
slices of a few milliseconds, those in sight first, so that a conversation of any length
opens at once.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.items import MessageItem
from app.ui.markdown.inline import InlineReader
from app.ui.markdown.prose import ProseStyle
from app.ui.theme import monospace, tokens
from app.ui.widgets.glyph_button import GlyphButton
from app.ui.widgets.glyphs import Glyph
from app.ui.widgets.message_view import MessageView

COLUMN = 720
_MARGIN = 24
_BETWEEN = 20
_TOP, _BOTTOM = 24, 32
_AHEAD = 600  # pixels beyond the part in sight that are made ready
_KEEP = 3000  # pixels beyond it within which a message's view is kept
_SLICE = 0.006  # seconds of work at a time
_NEAR_END = 24


@dataclass(slots=True)
class _Row:
    item: MessageItem
    height: int
    top: int = 0
    view: MessageView | None = None


class TranscriptView(QAbstractScrollArea):
    """Shows a conversation and follows the answer being written, unless scrolled up."""

    retry_requested = Signal(int)
    edit_requested = Signal(int, str)
    branch_requested = Signal(int, int)
    continue_requested = Signal(int)
    answer_now_requested = Signal(int)
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Conversation"))
        self._inline = InlineReader()
        self._style = self._make_style()
        self._rows: list[_Row] = []
        self._following = True
        self._arranging = False
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._arrange)
        self._to_end = GlyphButton(Glyph.DOWN, self.tr("To the end"), self, raised=True)
        self._to_end.clicked.connect(self.scroll_to_end)
        self._to_end.hide()
        self.verticalScrollBar().setSingleStep(40)

    # -- content ----------------------------------------------------------------------

    def set_items(self, items: Sequence[MessageItem]) -> None:
        """Show a whole conversation; messages that were shown already stay as they are."""
        old = {row.item.id: row for row in self._rows}
        kept = [old.pop(item.id, None) for item in items]
        for row in old.values():
            self._release(row)
        if not any(kept):
            self._following = True
        self._rows = []
        for item, known in zip(items, kept, strict=True):
            row = known or _Row(item, self._estimate(item))
            if row.item != item:
                self._set_item(row, item)
            self._rows.append(row)
        self._arrange()

    def update_item(self, item: MessageItem) -> None:
        """Show a message's new state; one not known yet is put at the end."""
        for row in reversed(self._rows):
            if row.item.id == item.id:
                self._set_item(row, item)
                break
        else:
            self._rows.append(_Row(item, self._estimate(item)))
        self._arrange()

    def scroll_to_end(self) -> None:
        self._following = True
        self._arrange()

    def scroll_to(self, message_id: int) -> None:
        """Bring the start of a message into sight."""
        for row in self._rows:
            if row.item.id == message_id:
                self._following = False
                # Within the gap above it, so that it is what stays in place.
                self._arranging = True
                self.verticalScrollBar().setValue(row.top - _BETWEEN // 2)
                self._arranging = False
                self._arrange()

    def _set_item(self, row: _Row, item: MessageItem) -> None:
        row.item = item
        if row.view:
            row.view.set_item(item)
        else:
            row.height = self._estimate(item)

    @property
    def busy(self) -> bool:
        """Whether something in sight is still to be made or measured."""
        return self._more.isActive()

    # -- layout -----------------------------------------------------------------------

    def _arrange(self) -> None:
        """Lay out what is in sight, for a few milliseconds; come back for the rest."""
        if self._arranging:
            return
        self._arranging = True
        deadline = time.perf_counter() + _SLICE
        bar = self.verticalScrollBar()
        anchor = None if self._following else self._place()
        complete = False
        while not complete:
            height = self._stack()
            self._set_range(height)
            if self._following:
                bar.setValue(bar.maximum())
            elif anchor:
                bar.setValue(self._value_of(anchor))
            grew, complete = self._realise(bar.value(), deadline)
            complete = complete and not grew
            if time.perf_counter() > deadline:
                break
        if not complete:
            height = self._stack()
            self._set_range(height)
            if self._following:
                bar.setValue(bar.maximum())
            elif anchor:
                bar.setValue(self._value_of(anchor))
            self._more.start()
        self._position(bar.value())
        self._arranging = False

    def _stack(self) -> int:
        y = _TOP
        for row in self._rows:
            row.top = y
            y += row.height + _BETWEEN
        return y - _BETWEEN + _BOTTOM if self._rows else 0

    def _set_range(self, height: int) -> None:
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(height - page, 0))

    def _realise(self, value: int, deadline: float) -> tuple[bool, bool]:
        """Make and measure what is in sight; whether a height changed, and whether all is there."""
        top, bottom = value - _AHEAD, value + self.viewport().height() + _AHEAD
        grew, complete = False, True
        rows = reversed(self._rows) if self._following else iter(self._rows)
        width = self._column()
        for row in rows:
            if row.top + row.height < top - _KEEP or row.top > bottom + _KEEP:
                if row.view and not row.view.busy_with_person:
                    self._release(row)
                continue
            if row.top + row.height < top or row.top > bottom:
                continue
            if row.view is None:
                if time.perf_counter() > deadline and not complete:
                    continue
                self._make(row)
            assert row.view is not None
            height, done = row.view.arrange(width, top - row.top, bottom - row.top, deadline)
            grew = grew or height != row.height
            row.height = height
            complete = complete and done
        return grew, complete

    def _position(self, value: int) -> None:
        width = self._column()
        x = (self.viewport().width() - width) // 2
        last = self._rows[-1] if self._rows else None
        self._shift(value)
        for row in self._rows:
            if row.view:
                row.view.setGeometry(x, row.top - value, width, row.height)
                row.view.set_last(row is last)
        self._place_button()

    def _shift(self, value: int) -> None:
        """Move the picture as it is, if all of it moves alike: only what is new is painted."""
        shifts = {row.top - value - row.view.y() for row in self._rows if row.view and row.view.y()}
        if len(shifts) == 1 and (shift := shifts.pop()):
            self.viewport().scroll(0, shift)

    def _place_button(self) -> None:
        size = self._to_end.sizeHint()
        self._to_end.setGeometry(
            (self.viewport().width() - size.width()) // 2,
            self.viewport().height() - size.height() - 12,
            size.width(),
            size.height(),
        )
        self._to_end.setVisible(not self._at_end())

    def _make(self, row: _Row) -> None:
        view = MessageView(row.item, self._style, self._inline, self.viewport())
        view.retry_requested.connect(self.retry_requested)
        view.edit_requested.connect(self.edit_requested)
        view.branch_requested.connect(self.branch_requested)
        view.continue_requested.connect(self.continue_requested)
        view.answer_now_requested.connect(self.answer_now_requested)
        view.copied.connect(self.copied)
        view.resized.connect(self._arrange)
        view.show()
        row.view = view

    def _release(self, row: _Row) -> None:
        if row.view:
            row.view.hide()
            row.view.deleteLater()
            row.view = None

    def _column(self) -> int:
        return max(min(COLUMN, self.viewport().width() - 2 * _MARGIN), 120)

    def _estimate(self, item: MessageItem) -> int:
        per_line = max(self._column() // 8, 1)
        lines = sum(1 + len(line) // per_line for line in item.answer.split("\n"))
        return 70 + lines * 24

    # -- scrolling --------------------------------------------------------------------

    def _place(self) -> tuple[_Row, int, int] | None:
        """The message and block at the top of the part in sight, and how far in that is."""
        value = self.verticalScrollBar().value()
        for row in self._rows:
            if row.top + row.height > value:
                if row.view is None or row.top > value:
                    return row, -1, value - row.top
                return row, *row.view.place_at(value - row.top)
        return None

    def _value_of(self, place: tuple[_Row, int, int]) -> int:
        row, index, below = place
        if index < 0 or row.view is None:
            return row.top + below
        return row.top + row.view.top_of(index) + below

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_END

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._arranging:
            self._following = self._at_end()
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.scroll_to_end()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        """New colours or fonts: every view is made again."""
        style = self._make_style()
        if not hasattr(self, "_rows") or style == self._style:
            return
        self._style = style
        for row in self._rows:
            self._release(row)
        self._arrange()

    def _make_style(self) -> ProseStyle:
        return ProseStyle(self.font(), monospace(self.font()), tokens(self))
