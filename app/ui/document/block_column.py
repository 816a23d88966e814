"""The blocks of one text below one another.

Only blocks near the part in sight have a view; the others are known by their height,
measured once or estimated. A growing text touches only the blocks at its end.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.document.block_margin import INDENTS, paint_margin
from app.ui.document.block_view import BlockView, ProseView, RuleView
from app.ui.document.block_stream import BlockStream, plain
from app.ui.document.blocks import Block, Container, Kind
from app.ui.document.code_block import PADDING, CodeBlock, header_height
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.table_block import TableBlock
from app.ui.text.direction import is_right_to_left

_GAP = 12
_ITEM_GAP = 6
_HEADING_GAP = 22
_KEEP = 3000  # pixels beyond the part wanted within which a view is kept


@dataclass(slots=True)
class Slot:
    """A block's place in the column."""

    block: Block
    height: int = 0
    width: int = -1  # the width `height` is for, -1 when it is to be found again
    top: int = 0
    gap: int = 0  # above it
    indent: int = 0
    mirrored: bool = False  # reads right to left
    view: BlockView | None = None


class BlockColumn(QWidget):
    """Shows one text, given whole or growing."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._inline = inline
        self._stream = BlockStream()
        self._slots: list[Slot] = []
        self._finished = False
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    # -- content ----------------------------------------------------------------------

    def set_markdown(self, text: str, *, finished: bool) -> None:
        """Show `text`, of which more may come unless it is `finished`."""
        first, blocks = self._stream.update(text, finished=finished)
        done, self._finished = self._finished, finished
        self._replace(first, blocks)
        if finished and not done:
            for view in self.block_views():
                view.finish()

    def set_plain(self, text: str) -> None:
        self._replace(0, plain(text))

    def ideal_width(self) -> int:
        """The width beyond which nothing gets shorter; of what has a view."""
        return max(
            (slot.view.ideal_width() + slot.indent for slot in self._slots if slot.view),
            default=0,
        )

    def _replace(self, first: int, blocks: list[Block]) -> None:
        for index, block in enumerate(blocks, first):
            if index == len(self._slots):
                self._slots.append(Slot(block))
            elif self._slots[index].block == block:
                continue
            slot = self._slots[index]
            if slot.view and _view_kind(slot.block) is not _view_kind(block):
                self._release(slot)
            slot.block, slot.width = block, -1
            slot.gap = _gap(self._slots[index - 1].block, block) if index else 0
            slot.indent = sum(INDENTS[container] for container in block.within)
            slot.mirrored = self._is_mirrored(block)
            if slot.view:
                slot.view.set_block(block)
        if len(blocks) > 1 and first < len(self._slots) and (view := self._slots[first].view):
            view.finish()
        for slot in self._slots[first + len(blocks) :]:
            self._release(slot)
        del self._slots[first + len(blocks) :]

    @property
    def made_blocks(self) -> int:
        """How many blocks have a view now."""
        return len(self.block_views())

    def block_views(self) -> list[BlockView]:
        """The views that exist, from top to bottom."""
        return [slot.view for slot in self._slots if slot.view]

    # -- layout -----------------------------------------------------------------------

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """Lay out what lies between `top` and `bottom`, in this widget's pixels.

        Returns the height of all and whether everything in that range has its view;
        stops making views at `deadline` (`time.perf_counter` seconds) but makes one.
        """
        y, complete, made = 0, True, 0
        for slot in self._slots:
            y += slot.gap
            slot.top = y
            room = max(width - slot.indent, min(width, 40))
            if slot.view is None:
                if slot.width != room:
                    slot.height, slot.width = self._estimate(slot.block, room), room
                if y + slot.height >= top and y <= bottom:
                    if made and time.perf_counter() > deadline:
                        complete = False
                    else:
                        self._realise(slot)
                        made += 1
            elif y + slot.height < top - _KEEP or y > bottom + _KEEP:
                self._release(slot)
            if slot.view:
                measured = slot.width != room
                if measured:
                    slot.height, slot.width = slot.view.height_for(room), room
                x = 0 if slot.mirrored else slot.indent
                slot.view.setGeometry(x, y, room, slot.height)
                if measured and slot.indent:  # its marker and bar
                    self.update(0, y - slot.gap, width, slot.height + slot.gap)
            y += slot.height
        return y, complete

    def place_at(self, y: int) -> tuple[int, int]:
        """The block at a height, and how far below its top: what stays put while scrolling."""
        for index, slot in enumerate(self._slots):
            if slot.top + slot.height > y:
                return index, y - slot.top
        return len(self._slots), 0

    def top_of(self, index: int) -> int:
        return self._slots[index].top if index < len(self._slots) else self.height()

    def _realise(self, slot: Slot) -> None:
        if slot.block.kind is Kind.CODE:
            slot.view = CodeBlock(self._style, self)
        elif slot.block.kind is Kind.RULE:
            slot.view = RuleView(self._style, self)
        elif slot.block.kind is Kind.TABLE:
            slot.view = TableBlock(self._style, self._inline, self)
        else:
            slot.view = ProseView(self._style, self._inline, self)
        slot.view.set_block(slot.block)
        if self._finished or slot is not self._slots[-1]:
            slot.view.finish()
        self._made(self._slots.index(slot), slot.view)
        slot.view.show()
        slot.width = -1

    def _made(self, index: int, view: BlockView) -> None:
        """Called with each view that was made."""

    def _release(self, slot: Slot) -> None:
        if slot.view:
            slot.view.hide()
            slot.view.deleteLater()
            slot.view = None

    def _estimate(self, block: Block, width: int) -> int:
        metrics = QFontMetricsF(self._style.font)
        line = self._style.line_height
        if block.kind is Kind.CODE:
            lines = block.text.count("\n") + 1
            height = QFontMetricsF(self._style.mono).height()
            return header_height(self._style) + PADDING + lines * round(height * 1.3)
        if block.kind is Kind.TABLE:
            return round(len(block.rows) * (line + 14))
        if block.kind is Kind.RULE:
            return 17
        per_line = max(width / metrics.averageCharWidth(), 1)
        pieces = block.text.count("\n") + 1
        return round(line * max(pieces, pieces - 1 + -(-len(block.text) // per_line)))

    def _is_mirrored(self, block: Block) -> bool:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return rtl if block.kind is Kind.CODE else is_right_to_left(block.text, rtl)

    # -- painting ---------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.update()

    def _before(self, slot: Slot) -> Block | None:
        index = self._slots.index(slot)
        return self._slots[index - 1].block if index else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Markers and quote bars, in the margin the blocks leave."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for slot in self._slots:
            if slot.view is None or not slot.block.within:
                continue
            if slot.top <= event.rect().bottom() and slot.top + slot.height >= event.rect().top():
                paint_margin(painter, self.width(), self._style, slot, self._before(slot))


def _view_kind(block: Block) -> type[BlockView]:
    return {Kind.CODE: CodeBlock, Kind.RULE: RuleView, Kind.TABLE: TableBlock}.get(
        block.kind, ProseView
    )


def _gap(before: Block, block: Block) -> int:
    if block.kind is Kind.PLAIN:
        return 0
    if block.kind is Kind.HEADING:
        return _HEADING_GAP
    if Container.ITEM in block.within and Container.ITEM in before.within:
        return _ITEM_GAP if block.kind is not Kind.CODE and before.kind is not Kind.CODE else 10
    if before.kind is Kind.HEADING:
        return 8
    return _GAP
