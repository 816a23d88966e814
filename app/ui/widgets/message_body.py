"""The blocks of one text below one another, with one selection over all of them.

Only blocks near the part in sight have a view; the others are known by their height,
measured once or estimated. A growing text touches only the blocks at its end.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.markdown.blocks import Block, BlockStream, Container, Kind, plain
from app.ui.markdown.direction import is_right_to_left
from app.ui.markdown.inline import InlineReader
from app.ui.markdown.prose import ProseStyle
from app.ui.widgets.block_view import NOTHING, BlockView, ProseView, RuleView
from app.ui.widgets.code_block import HEADER, PADDING, CodeBlock
from app.ui.widgets.table_block import TableBlock

ITEM_INDENT = 26
QUOTE_INDENT = 18
_GAP = 12
_ITEM_GAP = 6
_HEADING_GAP = 22
_KEEP = 3000  # pixels beyond the part wanted within which a view is kept

Place = tuple[int, int]  # block, position in it


@dataclass(slots=True)
class _Slot:
    block: Block
    height: int = 0
    width: int = -1  # the width `height` is for, -1 when it is to be found again
    top: int = 0
    gap: int = 0  # above it
    indent: int = 0
    mirrored: bool = False  # reads right to left
    view: BlockView | None = None


class MessageBody(QWidget):
    """One text of a message."""

    link_activated = Signal(str, QPoint)
    copied = Signal()

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._inline = inline
        self._stream = BlockStream()
        self._slots: list[_Slot] = []
        self._anchor: Place = (0, 0)
        self._cursor: Place = (0, 0)
        self._pressed_link = ""
        self._selecting = False
        self._finished = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    # -- content ----------------------------------------------------------------------

    def set_markdown(self, text: str, *, finished: bool) -> None:
        """Show `text`, of which more may come unless it is `finished`."""
        first, blocks = self._stream.update(text, finished=finished)
        done, self._finished = self._finished, finished
        self._replace(first, blocks)
        if finished and not done:
            self._settle()

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
                self._slots.append(_Slot(block))
            elif self._slots[index].block == block:
                continue
            slot = self._slots[index]
            if slot.view and _view_kind(slot.block) is not _view_kind(block):
                self._release(slot)
            slot.block, slot.width = block, -1
            slot.gap = _gap(self._slots[index - 1].block, block) if index else 0
            slot.indent = sum(_INDENTS[container] for container in block.within)
            slot.mirrored = self._is_mirrored(block)
            if block.within:
                self.update()  # its marker and bar
            if slot.view:
                slot.view.set_block(block)
        if len(blocks) > 1 and first < len(self._slots) and (view := self._slots[first].view):
            view.finish()
        for slot in self._slots[first + len(blocks) :]:
            self._release(slot)
        del self._slots[first + len(blocks) :]

    def _settle(self) -> None:
        for slot in self._slots:
            if slot.view:
                slot.view.finish()

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
            room = max(width - slot.indent, 40)
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
                if slot.width != room:
                    slot.height, slot.width = slot.view.height_for(room), room
                x = 0 if slot.mirrored else slot.indent
                slot.view.setGeometry(x, y, room, slot.height)
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

    def _realise(self, slot: _Slot) -> None:
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
        slot.view.select(self._selected_in(self._slots.index(slot), slot.view))
        slot.view.show()
        slot.width = -1

    def _release(self, slot: _Slot) -> None:
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
            return HEADER + PADDING + lines * round(height * 1.3)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Markers and quote bars, in the margin the blocks leave."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for slot in self._slots:
            if slot.view is None or not slot.block.within:
                continue
            if slot.top <= event.rect().bottom() and slot.top + slot.height >= event.rect().top():
                self._paint_margin(painter, slot)

    def _paint_margin(self, painter: QPainter, slot: _Slot) -> None:
        mirrored = slot.mirrored
        x = 0
        for depth, container in enumerate(slot.block.within):
            if container is Container.QUOTE:
                bar = QRectF(self.width() - x - 3 if mirrored else x, slot.top, 3, slot.height)
                index = self._slots.index(slot)
                before = self._slots[index - 1].block.within if index else ()
                if before[: depth + 1] == slot.block.within[: depth + 1]:
                    bar.setTop(slot.top - slot.gap)
                painter.fillRect(bar, QColor(self._style.colours.border))
            x += _INDENTS[container]
        if slot.block.marker and isinstance(slot.view, ProseView):
            self._paint_marker(painter, slot, mirrored)
        elif slot.block.marker:
            painter.drawText(QRectF(x - ITEM_INDENT, slot.top, ITEM_INDENT, 20), slot.block.marker)

    def _paint_marker(self, painter: QPainter, slot: _Slot, mirrored: bool) -> None:
        assert isinstance(slot.view, ProseView)
        baseline = slot.top + slot.view.baseline()
        area = QRectF(slot.view.geometry())
        painter.setFont(self._style.font)
        painter.setPen(QColor(self._style.colours.muted))
        metrics = QFontMetricsF(self._style.font)
        if slot.block.marker == "•":
            x = area.right() + 11 if mirrored else area.left() - 11
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._style.text_colour))
            middle = baseline - metrics.xHeight() / 2
            painter.drawEllipse(QRectF(x - 2.4, middle - 2.4, 4.8, 4.8))
            return
        wide = metrics.horizontalAdvance(slot.block.marker)
        x = area.right() + 7 if mirrored else area.left() - 7 - wide
        painter.drawText(
            QRectF(x, baseline - metrics.ascent(), wide + 2, metrics.height()), slot.block.marker
        )

    # -- selection --------------------------------------------------------------------

    def selected_text(self) -> str:
        start, end = sorted((self._anchor, self._cursor))
        pieces = []
        for index in range(start[0], min(end[0] + 1, len(self._slots))):
            slot = self._slots[index]
            made = slot.view is None
            if made:
                self._realise(slot)
            assert slot.view is not None
            first = start[1] if index == start[0] else 0
            last = end[1] if index == end[0] else slot.view.length()
            piece = slot.view.text_between(first, last)
            if slot.block.marker and first == 0 and piece:
                piece = f"{slot.block.marker} {piece}"
            pieces.append(piece)
            if made:
                self._release(slot)
        return "\n".join(pieces) if start != end else ""

    def select_all(self) -> None:
        self._anchor, self._cursor = (0, 0), (len(self._slots), 0)
        self._show_selection()

    def clear_selection(self) -> None:
        self._anchor = self._cursor = (0, 0)
        self._show_selection()

    @property
    def has_selection(self) -> bool:
        return self._anchor != self._cursor

    def _selected_in(self, index: int, view: BlockView) -> tuple[int, int]:
        start, end = sorted((self._anchor, self._cursor))
        if not start[0] <= index <= end[0] or start == end:
            return NOTHING
        first = start[1] if index == start[0] else 0
        return (first, end[1] if index == end[0] else view.length())

    def _show_selection(self) -> None:
        for index, slot in enumerate(self._slots):
            if slot.view:
                slot.view.select(self._selected_in(index, slot.view))

    def _place_of(self, point: QPoint) -> Place:
        for index, slot in enumerate(self._slots):
            if slot.view and point.y() < slot.top + slot.height:
                if point.y() < slot.top:
                    return (index, 0)
                return (index, slot.view.position_at(slot.view.mapFromParent(point)))
        return (len(self._slots), 0)

    def _link_at(self, point: QPoint) -> str:
        for slot in self._slots:
            if slot.view and slot.view.geometry().contains(point):
                return slot.view.link_at(slot.view.mapFromParent(point))
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._selecting = True
        self._pressed_link = self._link_at(point)
        self._cursor = self._place_of(point)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._cursor
        self._show_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._selecting:
            self._cursor = self._place_of(point)
            self._show_selection()
            return
        link = self._link_at(point)
        self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor)
        self.setToolTip(link)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._selecting = False
        link = self._link_at(point)
        if link and link == self._pressed_link and not self.has_selection:
            self.link_activated.emit(link, self.mapToGlobal(point))
        self._pressed_link = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_of(event.position().toPoint())
        if place[0] < len(self._slots) and (view := self._slots[place[0]].view):
            start, end = view.word_at(place[1])
            self._anchor, self._cursor = (place[0], start), (place[0], end)
            self._show_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.has_selection:
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            event.ignore()

    def copy_selection(self) -> None:
        QGuiApplication.clipboard().setText(self.selected_text())
        self.copied.emit()


_INDENTS = {Container.ITEM: ITEM_INDENT, Container.QUOTE: QUOTE_INDENT}


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
