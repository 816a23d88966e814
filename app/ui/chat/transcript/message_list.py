"""The messages of a conversation below one another, of which only those near by have a view.

The others are a height, measured once or estimated. It does not scroll itself: it is given the
visible part.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import Author, MessageEdit, MessageItem
from app.ui.chat.transcript.message_view import MessageView
from app.ui.document.running_heights import RunningHeights
from app.ui.style import spacing

TOP, BETWEEN, BOTTOM = spacing.XL, spacing.XL, spacing.XXL
_AHEAD = 600  # pixels beyond the part in sight that are made ready
_KEEP = 3000  # pixels beyond it within which a message's view is kept
_LINE = 24  # pixels, for estimates
_FRAME = 70  # likewise: what a message has besides its text
_LETTER = 8


@dataclass(slots=True)
class MessageRow:
    """A message, and the height of its view."""

    item: MessageItem
    height: int
    index: int = 0
    view: MessageView | None = None

    @property
    def gap(self) -> int:
        """Below it; between a question and its answer its buttons are enough."""
        return 0 if self.item.author is Author.PERSON else BETWEEN


@dataclass(frozen=True, slots=True)
class Anchor:
    """The anchor at the top of the visible part: a row, a block of it (-1: none), pixels in it."""

    row: MessageRow
    block: int
    below: int


class MessageList:
    """Rows from the first message to the last."""

    def __init__(self, make: Callable[[MessageItem], MessageView]) -> None:
        self._make = make
        self._width = 1
        self.rows: list[MessageRow] = []
        self.generation = 0  # another one for each list of items
        self._by_id: dict[int, MessageRow] = {}
        self._extents = RunningHeights()  # of the rows, each with the gap below it
        self._viewed: dict[int, MessageRow] = {}  # those that have a view, by message
        self.edits: dict[int, MessageEdit] = {}  # of editors whose views were released

    # -- content ----------------------------------------------------------------------

    def set_items(self, items: Sequence[MessageItem]) -> bool:
        """Show these; whether any of them was here before."""
        old = self._by_id
        self.generation += 1
        self.rows, self._by_id = [], {}
        known = False
        for index, item in enumerate(items):
            row = old.pop(item.id, None)
            if row is None:
                row = MessageRow(item, self._estimate(item), index)
            else:
                known = True
                row.index = index
                if row.item != item:
                    self._set_item(row, item)
            self.rows.append(row)
            self._by_id[item.id] = row
        for row in old.values():
            self.release(row)
        self._extents = RunningHeights(row.height + row.gap for row in self.rows)
        return known

    def update_item(self, item: MessageItem) -> None:
        row = self.find(item.id)
        if row is None:
            row = MessageRow(item, self._estimate(item), len(self.rows))
            self.rows.append(row)
            self._by_id[item.id] = row
            self._extents.append(row.height + row.gap)
        else:
            self._set_item(row, item)
            self._set_height(row, row.height)

    def find(self, message_id: int) -> MessageRow | None:
        return self._by_id.get(message_id)

    def around(self, widget: QWidget | None) -> MessageRow | None:
        """The row in whose view `widget` is."""
        for row in self._viewed.values():
            if row.view and widget and row.view.isAncestorOf(widget):
                return row
        return None

    def viewed(self) -> list[MessageRow]:
        """The rows that have a view, from first to last."""
        return sorted(self._viewed.values(), key=_index_of)

    def views(self) -> list[MessageView]:
        return [row.view for row in self.viewed() if row.view]

    def release(self, row: MessageRow) -> None:
        if row.view:
            edit = row.view.edit_state
            if edit is not None:
                self.edits[row.item.id] = edit
            row.view.hide()
            row.view.deleteLater()
            row.view = None
            del self._viewed[row.item.id]

    def release_all(self) -> None:
        for row in self.viewed():
            self.release(row)

    def _set_item(self, row: MessageRow, item: MessageItem) -> None:
        row.item = item
        if row.view:
            row.view.set_item(item)
        else:
            row.height = self._estimate(item)

    def _estimate(self, item: MessageItem) -> int:
        per_line = max(self._width // _LETTER, 1)
        lines = item.answer.count("\n") + 1 + len(item.answer) // per_line
        return _FRAME + lines * _LINE

    # -- layout -----------------------------------------------------------------------

    @property
    def height(self) -> int:
        """Of all rows and what is around them."""
        return TOP + self._extents.total - self.rows[-1].gap + BOTTOM if self.rows else 0

    def top_of(self, row: MessageRow) -> int:
        return TOP + self._extents.top(row.index)

    def start_of(self, row: MessageRow) -> int:
        """Where the view is scrolled to for it to begin at the top: into the gap above a question,
        not into a message, so that this one is what stays in place."""
        return self.top_of(row) - (BETWEEN // 2 if row.item.author is Author.PERSON else 0)

    def step_from(self, current: MessageRow | None, value: int, step: int) -> int:
        """The index of the row after (`step` 1) or before (-1) `current`, or else what stands at
        the top when `value` is scrolled to; one that begins above is gone back to first."""
        index = current.index if current else self._extents.index_at(value - TOP + BETWEEN)
        if index < len(self.rows):
            start = self.start_of(self.rows[index])
            if (step < 0 and start < value - 1) or (current is None and step > 0 and start > value):
                return index
        return index + step

    def realise(
        self, width: int, top: int, bottom: int, deadline: float, *, upward: bool
    ) -> tuple[bool, bool]:
        """Make and measure what lies between `top` and `bottom`, from below if `upward`, then what
        is just beyond.

        Returns whether a height changed, and whether everything there has its view.
        """
        self._width = width
        self._release_beyond(top - _AHEAD - _KEEP, bottom + _AHEAD + _KEEP)
        near = self._between(top - _AHEAD, bottom + _AHEAD)
        tops = {row.index: self.top_of(row) for row in near}
        above = [row for row in near if tops[row.index] + row.height < top]
        below = [row for row in near if tops[row.index] > bottom]
        seen = near[len(above) : len(near) - len(below)]
        order = [*(reversed(seen) if upward else seen), *below, *reversed(above)]
        changed, complete, made = False, True, False
        for row in order:
            fits = row.view is None or row.view.width() == width
            if made and fits and time.perf_counter() > deadline:
                complete = False
                continue
            if row.view is None:
                row.view = self._make(row.item)
                self._viewed[row.item.id] = row
                made = True
            start = tops[row.index]
            part = (top - _AHEAD - start, bottom + _AHEAD - start)
            height, done = row.view.arrange(width, *part, deadline)
            changed = changed or height != row.height
            self._set_height(row, height)
            complete = complete and done
            made = made or not done
        return changed, complete

    def _release_beyond(self, top: int, bottom: int) -> None:
        for row in list(self._viewed.values()):
            start = self.top_of(row)
            beyond = start + row.height < top or start > bottom
            if beyond and row.view and not row.view.is_held:
                self.release(row)

    def _set_height(self, row: MessageRow, height: int) -> None:
        row.height = height
        self._extents[row.index] = height + row.gap

    def _between(self, top: int, bottom: int) -> list[MessageRow]:
        first, last = (self._extents.index_at(y - TOP) for y in (top, bottom))
        return self.rows[first : last + 1]

    def shift(self, value: int, page: int) -> int:
        """How far the views in sight, `page` pixels high, stand from where they belong if `value`
        is scrolled to: the last of them, as another may have become higher."""
        for row in reversed(self.viewed()):
            if row.view and -row.view.height() < row.view.y() < page:
                return self.top_of(row) - value - row.view.y()
        return 0

    def anchor_at(self, value: int) -> Anchor | None:
        index = self._extents.index_at(value - TOP)
        if (
            index < len(self.rows)
            and self.top_of(self.rows[index]) + self.rows[index].height <= value
        ):
            index += 1  # it is in the gap before that one
        if index >= len(self.rows):
            return None
        row = self.rows[index]
        below = value - self.top_of(row)
        if row.view is None or below < 0:
            return Anchor(row, -1, below)
        return Anchor(row, *row.view.place_at(below))

    def holds(self, anchor: Anchor) -> bool:
        """Whether its row is still there."""
        return self.find(anchor.row.item.id) is anchor.row

    def value_of(self, anchor: Anchor) -> int:
        row = anchor.row
        if anchor.block < 0 or row.view is None:
            return self.top_of(row) + anchor.below
        below = row.view.body.kept_in(anchor.block, anchor.below)
        return self.top_of(row) + row.view.top_of(anchor.block) + below


def _index_of(row: MessageRow) -> int:
    return row.index
