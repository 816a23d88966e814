"""The blocks of one text below one another.

Only blocks near the visible part have a view; the others only a height, measured once or
estimated. A growing text touches only the blocks at its end.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from heapq import nlargest
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.document.alerts import AlertTitle
from app.ui.document.block_margin import gap_between, indent_of, paint_margin
from app.ui.document.block_stream import BlockStream, plain
from app.ui.document.block_view import BlockView
from app.ui.document.block_views import make_view, view_kind
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.code_header import PADDING, header_height
from app.ui.document.details import SummaryView
from app.ui.document.folds import Folds
from app.ui.document.formula_patterns import without_formulas
from app.ui.document.inline import InlineReader
from app.ui.document.pieces import without_piles
from app.ui.document.prose import ProseStyle
from app.ui.document.running_heights import RunningHeights
from app.ui.text.direction import is_right_to_left

_KEEP = 3000  # pixels beyond the part wanted within which a view is kept
_TAB = "M" * 8  # as wide as a tab or wider
_READ = 2000  # characters that are read at a time, or more while that takes little time
_READ_LINE = 20_000  # likewise of one line, which each time is read from its start
_QUICK = 0.004  # seconds
_USUAL_ROOM = 700  # pixels, for estimates before the width is known
_LINES = 10  # of a block; one of those with the most letters is the widest
_LETTERS = 1000  # of them; beyond any window
_FEW = 50  # blocks; a text of more takes the whole width rather than be measured


@dataclass(slots=True, eq=False)
class Slot:
    """A block's place in the column. `top` is that of its view, if it has one."""

    block: Block
    index: int
    height: int = 0
    width: int = -1  # the width `height` is for, -1 when it is not known
    top: int = 0
    gap: int = 0  # above it
    indent: int = 0
    mirrored: bool = False  # reads right to left
    widest: int = -1  # its longest lines unbroken, -1 when not measured
    view: BlockView | None = None
    folds: tuple[int, ...] = ()  # the summaries of the details it stands in

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def first_ascent(self) -> float:
        return self.view.first_ascent() if self.view else 0


class BlockColumn(QWidget):
    """Shows one text, complete or growing."""

    resized = Signal()  # a block is to be measured again
    save_requested = Signal(str, object)  # as of `BlockView`

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._inline = inline
        self._stream = BlockStream()
        self._text = ""
        self._read = 0  # characters of it that have become blocks
        self._portion = _READ  # about so many more are read at a time
        self._finished = False
        self._slots: list[Slot] = []
        self._extents = RunningHeights()  # of the slots, each with the gap above it
        self._viewed: dict[int, Slot] = {}  # those that have a view
        self._folds = Folds(self._slots)
        self._room = _USUAL_ROOM  # the width of the column
        self._adapted = 0  # slots whose estimates are for that width
        self._placed = 0  # slots that are laid out: while a long text is read, its first ones
        self._metrics = QFontMetricsF(style.font)
        self._letter_width = self._metrics.averageCharWidth()
        self._line_height, self._scale = style.line_height, style.scale
        self._code_line_height = round(QFontMetricsF(style.mono).height() * 1.3)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    # -- content ----------------------------------------------------------------------

    def set_markdown(self, text: str, *, finished: bool) -> None:
        """Show `text`, of which more may come unless it is `finished`.

        What goes beyond the first part of a long text is read by `arrange`.
        """
        if not text.startswith(self._text[: self._read]):
            self._read = 0
        was_finished = self._finished
        self._text, self._finished = text, finished
        self._read_more()
        if finished and not was_finished:
            for view in self.block_views():
                view.finish()

    def set_plain(self, text: str) -> None:
        self._replace(0, plain(text))

    def ideal_width(self, most: int) -> int:
        """The width in which no line of plain text has to be broken, or `most`."""
        if len(self._slots) > _FEW:
            return most
        widest = 0
        for slot in self._slots:
            if slot.widest < 0:
                text = without_piles(slot.block.text).replace("\t", _TAB)
                lines = nlargest(_LINES, text.split("\n"), key=len)
                widths = (self._metrics.horizontalAdvance(line[:_LETTERS]) for line in lines)
                slot.widest = ceil(max(widths)) + 2
            widest = max(widest, slot.widest)
            if widest >= most:
                return most
        return widest

    def _read_more(self, most: int = _READ) -> None:
        """Read the next lines, of about `most` characters, or as much of a longer one."""
        end, start = len(self._text), self._read
        if end - start > 2 * most:
            end = self._text.rfind("\n", start, start + most) + 1
            end = end or self._text.find("\n", start, start + _READ_LINE) + 1
            end = end or min(start + _READ_LINE, len(self._text))
        self._read = end
        first, blocks = self._stream.update(self._text[:end], finished=self._is_complete())
        self._replace(first, blocks)

    def _read_until(self, deadline: float) -> None:
        """Read on until `deadline`, at least one part."""
        before = time.perf_counter()
        while self._read < len(self._text):
            self._read_more(self._portion)
            now = time.perf_counter()
            if now - before < _QUICK:
                self._portion *= 2
            elif now - before > 2 * _QUICK:
                self._portion = max(self._portion // 2, _READ)
            if now > deadline:
                break
            before = now

    def _is_complete(self) -> bool:
        """Whether the last block will not change any more."""
        return self._finished and self._read == len(self._text)

    def _replace(self, first: int, blocks: list[Block]) -> None:
        last = len(self._slots) - 1
        for index, block in enumerate(blocks, first):
            if index == len(self._slots):
                self._slots.append(Slot(block, index))
            slot = self._slots[index]
            known = index <= last and slot.folds == self._folds.around(slot)
            if known and (slot.block is block or slot.block == block):
                continue
            if block.has_text_of(slot.block) and index <= last:
                self._refer(slot, block)
                continue
            folded = slot.block.level != block.level
            if slot.view and view_kind(slot.block) is not view_kind(block):
                self._release(slot)
            slot.block, slot.width, slot.widest = block, -1, -1
            slot.gap = gap_between(self._slots[index - 1].block, block, self._scale) if index else 0
            slot.indent = indent_of(block, self._scale)
            slot.mirrored = self._is_mirrored(block)
            slot.folds = self._folds.around(slot)
            if index and self._slots[index - 1].block.kind is BlockKind.ALERT:
                self._mirror_title(self._slots[index - 1], mirrored=slot.mirrored)
            if slot.view:
                slot.view.set_block(block)
            self._estimate_height(slot)
            if self._adapted == index:
                self._adapted += 1
            if folded and block.kind is BlockKind.DETAILS:
                self._fold(index)
        if 0 <= last < len(self._slots) - 1 and (view := self._slots[last].view):
            view.finish()  # more came after what was the last block
        for slot in self._slots[first + len(blocks) :]:
            self._release(slot)
        del self._slots[first + len(blocks) :]
        self._extents.truncate(len(self._slots))
        self._adapted = min(self._adapted, len(self._slots))
        self._placed = min(self._placed, len(self._slots))

    def _refer(self, slot: Slot, block: Block) -> None:
        """Only what the labels in a block lead to has changed."""
        slot.block = block
        if slot.view:
            slot.view.set_block(block)
            slot.width = -1

    def _mirror_title(self, title: Slot, *, mirrored: bool) -> None:
        """The title of an alert stands on the side on which its text begins."""
        title.mirrored = mirrored
        if isinstance(title.view, AlertTitle):
            title.view.set_mirrored(mirrored)

    def _on_toggled(self, slot: Slot, unfolded: bool) -> None:
        self._folds.choose(slot.index, unfolded=unfolded)
        self._fold(slot.index)
        self.resized.emit()

    def _fold(self, summary: int) -> None:
        """Show or hide what belongs to the summary."""
        if isinstance(view := self._slots[summary].view, SummaryView):
            view.set_unfolded(self._folds.is_unfolded(summary))
        for slot in self._slots[summary + 1 : self._folds.end(summary)]:
            slot.gap = gap_between(self._slots[slot.index - 1].block, slot.block, self._scale)
            self._estimate_height(slot)

    def block_views(self) -> list[BlockView]:
        """The views that exist, from top to bottom."""
        return [slot.view for slot in self._viewed_slots() if slot.view]

    def _viewed_slots(self) -> list[Slot]:
        return [self._viewed[index] for index in sorted(self._viewed)]

    # -- layout -----------------------------------------------------------------------

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """Lay out the blocks between `top` and `bottom`, in this widget's pixels.

        Returns the height of all and whether everything in that range has its view;
        stops making views at `deadline` (`time.perf_counter` seconds) but makes one.
        """
        if width != self._room:
            self._room, self._adapted = width, 0
        adapted = self._adapt(deadline)
        self._read_until(deadline)
        complete = self._read == len(self._text)
        if complete or not self._placed:
            self._placed = len(self._slots)
        complete = complete and adapted
        self._release_beyond(top - _KEEP, bottom + _KEEP)
        made = False
        index, last = self._extents.index_at(top), max(self._viewed, default=-1)
        index = min(index, *self._viewed) if self._viewed else index
        y = self._extents.top(index)
        while index < self._placed:
            slot = self._slots[index]
            if self._folds.is_hidden(slot):
                index = self._folds.end_of_hidden(slot)
                continue
            slot.top = y + slot.gap
            if slot.top > bottom and index > last:
                break
            wanted = slot.bottom >= top and slot.top <= bottom
            if slot.view is None and wanted:
                if made and time.perf_counter() > deadline:
                    complete = False
                else:
                    self._make_view(slot)
                    made = True
            if slot.view:
                complete = self._fit(slot) and complete
            y, index = slot.bottom, index + 1
        return self._extents.top(self._placed), complete

    def _adapt(self, deadline: float) -> bool:
        """Estimate heights for another width, until `deadline`; whether all of them are."""
        while self._adapted < len(self._slots):
            self._estimate_height(self._slots[self._adapted])
            self._adapted += 1
            if time.perf_counter() > deadline:
                break
        return self._adapted == len(self._slots)

    def _estimate_height(self, slot: Slot) -> None:
        """Until it has been measured."""
        room = self._room_of(slot)
        if self._folds.is_hidden(slot):
            self._release(slot)
            slot.gap, slot.height, slot.width = 0, 0, -1
        elif slot.view is None and slot.width != room:
            slot.height, slot.width = self._estimate(slot.block, room), room
        self._set_extent(slot)

    def _set_extent(self, slot: Slot) -> None:
        extent = slot.gap + slot.height
        if slot.index == len(self._extents):
            self._extents.append(extent)
        elif extent != self._extents[slot.index]:
            self._extents[slot.index] = extent

    def _release_beyond(self, top: int, bottom: int) -> None:
        for slot in self._viewed_slots():
            if slot.bottom < top or slot.top > bottom:
                self._release(slot)

    def _room_of(self, slot: Slot) -> int:
        return max(self._room - slot.indent, min(self._room, 40))

    def _fit(self, slot: Slot) -> bool:
        """Measure and move the view; whether all of it is measured."""
        assert slot.view is not None
        room = self._room_of(slot)
        measured = slot.width != room
        if measured:
            slot.height = slot.view.height_for(room)
            slot.width = room if slot.view.is_measured else -1
            self._set_extent(slot)
        slot.view.setGeometry(0 if slot.mirrored else slot.indent, slot.top, room, slot.height)
        if measured and slot.indent:  # its marker and bar
            self.update(0, slot.top - slot.gap, self._room, slot.height + slot.gap)
        return slot.width == room

    def place_at(self, y: int) -> tuple[int, int]:
        """The block at a height, and the offset in it: the anchor while scrolling. Below all of
        them it is their number, and the offset below their end."""
        index = self._extents.index_at(y)
        return index, y - self.top_of(index)

    def top_of(self, index: int) -> int:
        if index >= len(self._slots):
            return self.height()
        return self._extents.top(index) + self._slots[index].gap

    def _make_view(self, slot: Slot) -> None:
        view = slot.view = make_view(slot.block, self._style, self._inline, self)
        if isinstance(view, AlertTitle):
            view.set_mirrored(slot.mirrored)
        elif isinstance(view, SummaryView):
            view.set_unfolded(self._folds.is_unfolded(slot.index))
            view.toggled.connect(partial(self._on_toggled, slot))
        view.resized.connect(partial(self._view_resized, slot))
        view.save_requested.connect(self.save_requested)
        view.set_block(slot.block)
        if self._is_complete() or slot is not self._slots[-1]:
            view.finish()
        self._viewed[slot.index] = slot
        self._view_made(slot.index, view)
        view.move(0, slot.top)  # where it is shown first it is painted, too
        view.show()
        slot.width = -1

    def _view_resized(self, slot: Slot) -> None:
        slot.width = -1
        self.resized.emit()

    def _view_made(self, index: int, view: BlockView) -> None:
        """Called with each view that was made."""

    def _release(self, slot: Slot) -> None:
        if slot.view:
            slot.view.hide()
            slot.view.deleteLater()
            slot.view = None
            del self._viewed[slot.index]

    def _estimate(self, block: Block, width: int) -> int:
        if block.kind is BlockKind.CODE:
            lines = self._code_line_height * (block.text.count("\n") + 1)
            return header_height(self._style, block.language) + PADDING + lines
        if block.kind is BlockKind.TABLE:
            return round(len(block.rows) * (self._line_height + 14))
        if block.kind is BlockKind.RULE:
            return 17
        per_line, ends = max(width / self._letter_width, 1), block.text.count("\n")
        lines = max(ends + 1, ends + -(-len(block.text) // per_line))
        return round(self._line_height * lines)

    def _is_mirrored(self, block: Block) -> bool:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if block.kind is BlockKind.CODE:
            return rtl
        return is_right_to_left(without_formulas(block.text), rtl)

    # -- painting ---------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Markers and quote bars, in the margin the blocks leave."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for slot in self._viewed_slots():
            if not slot.block.within:
                continue
            if slot.top <= event.rect().bottom() and slot.bottom >= event.rect().top():
                before = self._slots[slot.index - 1].block if slot.index else None
                paint_margin(painter, self.width(), self._style, slot, before)
