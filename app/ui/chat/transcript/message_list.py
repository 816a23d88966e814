"""The messages of a conversation below one another, of which only those near by have a view.

The others are a height, measured once or estimated. It does not scroll itself: it is given the
visible part.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_view import MessageView

TOP, BETWEEN, BOTTOM = 24, 20, 32
_AHEAD = 600  # pixels beyond the part in sight that are made ready
_KEEP = 3000  # pixels beyond it within which a message's view is kept
_LINE = 24  # pixels, for estimates
_FRAME = 70  # likewise: what a message has besides its text
_LETTER = 8


@dataclass(slots=True)
class MessageRow:
    """A message and its place."""

    item: MessageItem
    height: int
    top: int = 0
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
        self.edits: dict[int, str] = {}  # texts of editors whose views were released

    # -- content ----------------------------------------------------------------------

    def set_items(self, items: Sequence[MessageItem]) -> bool:
        """Show these; whether any of them was here before."""
        old = {row.item.id: row for row in self.rows}
        known = [old.pop(item.id, None) for item in items]
        for row in old.values():
            self.release(row)
        self.rows = []
        for item, before in zip(items, known, strict=True):
            row = before or MessageRow(item, self._estimate(item))
            if row.item != item:
                self._set_item(row, item)
            self.rows.append(row)
        return any(known)

    def update_item(self, item: MessageItem) -> None:
        row = self.find(item.id)
        if row is None:
            self.rows.append(MessageRow(item, self._estimate(item)))
        else:
            self._set_item(row, item)

    def find(self, message_id: int) -> MessageRow | None:
        """The newest messages are asked for most."""
        return next((row for row in reversed(self.rows) if row.item.id == message_id), None)

    def views(self) -> list[MessageView]:
        return [row.view for row in self.rows if row.view]

    def release(self, row: MessageRow) -> None:
        if row.view:
            text = row.view.edited_text
            if text is not None:
                self.edits[row.item.id] = text
            row.view.hide()
            row.view.deleteLater()
            row.view = None

    def release_all(self) -> None:
        for row in self.rows:
            self.release(row)

    def _set_item(self, row: MessageRow, item: MessageItem) -> None:
        row.item = item
        if row.view:
            row.view.set_item(item)
        else:
            row.height = self._estimate(item)

    def _estimate(self, item: MessageItem) -> int:
        per_line = max(self._width // _LETTER, 1)
        lines = sum(1 + len(line) // per_line for line in item.answer.split("\n"))
        return _FRAME + lines * _LINE

    # -- layout -----------------------------------------------------------------------

    def stack(self) -> int:
        """Give each row its top; returns the height of all."""
        y = TOP
        for row in self.rows:
            row.top = y
            y += row.height + row.gap
        return y - row.gap + BOTTOM if self.rows else 0

    def realise(
        self, width: int, top: int, bottom: int, deadline: float, *, upward: bool
    ) -> tuple[bool, bool]:
        """Make and measure what lies between `top` and `bottom`, from below if `upward`.

        Returns whether a height changed, and whether everything there has its view.
        """
        self._width = width
        top, bottom = top - _AHEAD, bottom + _AHEAD
        changed, complete = False, True
        for row in reversed(self.rows) if upward else self.rows:
            if row.top + row.height < top - _KEEP or row.top > bottom + _KEEP:
                if row.view and not row.view.is_held:
                    self.release(row)
                continue
            if row.top + row.height < top or row.top > bottom:
                continue
            if row.view is None:
                if not complete and time.perf_counter() > deadline:
                    continue
                row.view = self._make(row.item)
            part = (top - row.top, bottom - row.top)
            height, done = row.view.arrange(width, *part, deadline)
            changed = changed or height != row.height
            row.height = height
            complete = complete and done
        return changed, complete

    def shift(self, value: int) -> int:
        """How far all views stand from where they belong if `value` is scrolled to; 0 if unlike."""
        shifts = {row.top - value - row.view.y() for row in self.rows if row.view and row.view.y()}
        return shifts.pop() if len(shifts) == 1 else 0

    def anchor_at(self, value: int) -> Anchor | None:
        for row in self.rows:
            if row.top + row.height > value:
                if row.view is None or row.top > value:
                    return Anchor(row, -1, value - row.top)
                return Anchor(row, *row.view.place_at(value - row.top))
        return None

    def value_of(self, anchor: Anchor) -> int:
        row = anchor.row
        if anchor.block < 0 or row.view is None:
            return row.top + anchor.below
        return row.top + row.view.top_of(anchor.block) + anchor.below
