"""`TextPlaces`: where things stand in a text, by point and by position."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from app.ui.document.block_column import BlockColumn, Slot
from app.ui.document.block_view import BlockView
from app.ui.document.blocks import Block
from app.ui.document.cursor_moves import Move
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selector import Match, SelectionUnit, TextPosition

_FAR = 10_000  # pixels, beyond any line
_LINE_STEP = 3  # pixels, less than any line is high


class TextPlaces(BlockColumn):
    """A position is that of a block and one in it."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(style, inline, parent)
        self._version = 0

    # -- blocks ---------------------------------------------------------------------------

    def version(self) -> int:
        """Another one whenever a block has changed, or was folded."""
        self._read_until(inf)
        return self._version

    def blocks(self) -> list[Block]:
        """All of them."""
        self._read_until(inf)
        return [slot.block for slot in self._slots]

    def is_hidden(self, index: int) -> bool:
        """Whether the block is folded away."""
        return index < len(self._slots) and self._folds.is_hidden(self._slots[index])

    def view_of(self, index: int) -> BlockView | None:
        return self._slots[index].view if index < len(self._slots) else None

    def area_of(self, index: int) -> QRect:
        """Where a block stands; of one without a view that is an estimate."""
        if index >= len(self._slots):
            return QRect()
        slot = self._slots[index]
        if slot.view is not None:
            return slot.view.geometry()
        return QRect(slot.indent, self.top_of(index), self._room_of(slot), slot.height)

    def _replace(self, first: int, blocks: list[Block]) -> None:
        self._version += 1
        super()._replace(first, blocks)

    def _fold(self, summary: int) -> None:
        self._version += 1
        super()._fold(summary)

    # -- places ---------------------------------------------------------------------------

    def position_at(self, point: QPoint) -> TextPosition:
        """The position that is nearest to a point."""
        for slot in self._viewed_slots():
            assert slot.view is not None
            if point.y() < self._bottom_of(slot):
                if point.y() < self.top_of(slot.index):
                    return (slot.index, 0)
                return (slot.index, slot.view.position_at(slot.view.mapFromParent(point)))
        return self.end()

    def end(self) -> TextPosition:
        return (len(self._slots), 0)

    def unit_at(self, point: QPoint, unit: SelectionUnit) -> tuple[TextPosition, TextPosition]:
        """From where to where the word or the block at a point goes."""
        at = self.position_at(point)
        view = self._slots[at[0]].view if at[0] < len(self._slots) else None
        if unit is SelectionUnit.CHARACTER or view is None:
            return at, at
        if unit is SelectionUnit.BLOCK:
            return (at[0], 0), (at[0], view.length())
        start, end = view.word_at(view.mapFromParent(point))
        return (at[0], start), (at[0], end)

    def first_in_sight(self) -> TextPosition:
        top = self.visibleRegion().boundingRect().top()
        return self.position_at(QPoint(0, top)) if top > 0 else (0, 0)

    def caret_at(self, at: TextPosition) -> QRect:
        """Where the end of a selection stands; at the edge of what has a view if it has none."""
        view = self._slots[at[0]].view if at[0] < len(self._slots) else None
        if view is not None:
            return view.caret_at(at[1]).translated(view.pos())
        y = self.top_of(at[0]) if at[0] < len(self._slots) else self.height() - 1
        return QRect(0, y, 1, 1)

    def moved(self, at: TextPosition, move: Move, x: int | None) -> TextPosition | None:
        """Where a step ends, going up and down at `x`; None if it leads out of the text."""
        if at[0] >= len(self._slots):
            if move.is_forward or not self._slots:
                return None
            last = self._slots[-1]
            at = (last.index, last.view.length() if last.view else 0)
        slot, place = self._slots[at[0]], self.caret_at(at)
        if x is not None and move.is_vertical:
            return self._vertically(place, x, move)
        if move in (Move.LINE_START, Move.LINE_END):
            left = (move is Move.LINE_START) is not slot.mirrored
            return self.position_at(QPoint(-_FAR if left else _FAR, place.center().y()))
        return self._along(slot, at[1], move)

    def _along(self, slot: Slot, position: int, move: Move) -> TextPosition | None:
        """Within the block, or into the one beside it."""
        found = slot.view.moved(position, move) if slot.view else None
        if found is not None:
            return (slot.index, found)
        index = slot.index + (1 if move.is_forward else -1)
        if not 0 <= index < len(self._slots):
            return None
        view = self._slots[index].view
        return (index, 0 if move.is_forward or view is None else view.length())

    def _vertically(self, place: QRect, x: int, move: Move) -> TextPosition | None:
        """To the nearest line above or below the one at `place`."""
        step = _LINE_STEP if move is Move.DOWN else -_LINE_STEP
        y = place.bottom() if move is Move.DOWN else place.top()
        while 0 <= (y := y + step) < self.height():
            at = self.position_at(QPoint(x, y))
            top = self.caret_at(at).top()
            if top > place.top() if move is Move.DOWN else top < place.top():
                return at
        return None

    def span_of(self, match: Match) -> tuple[TextPosition, TextPosition] | None:
        """From where to where it goes; None if it has no view."""
        view = self._slots[match.block].view if match.block < len(self._slots) else None
        if view is None:
            return None
        start, end = view.span(match.start, match.end)
        return (match.block, start), (match.block, end)

    def marker_area(self, slot: Slot) -> QRect:
        """Where the marker of a block stands, beside its first line."""
        assert slot.view is not None
        if not slot.block.marker:
            return QRect()
        edge, left = slot.view.geometry(), slot.view.x() - slot.indent
        if slot.mirrored:
            left = edge.right() + 1
        return QRect(left, slot.top, slot.indent, min(round(self._line_height), slot.height))

    def _bottom_of(self, slot: Slot) -> int:
        return self.top_of(slot.index) + slot.height

    def kept_in(self, index: int, below: int) -> int:
        """The offset `below` the top of a block; the block, or the gap above it, may have become
        lower than that."""
        if index >= len(self._slots):
            return below
        slot = self._slots[index]
        least = -slot.gap if index else below  # what stands above the text is not known here
        return max(min(below, slot.height - 1), least)
