"""A text that is shown, and the buttons in its blocks, as a screen reader finds them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextSelectionEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from app.ui.document.accessible_blocks import BlockTree
from app.ui.document.accessible_parts import (
    Role,
    area_on_screen,
    child_at,
    child_in,
    index_in,
    offered,
    shown_children,
)
from app.ui.document.block_view import BlockView, whole_text
from app.ui.document.blocks import Block
from app.ui.document.diagram_block import DiagramBlock
from app.ui.document.rich_copy import plain_of
from app.ui.document.selector import Place, Selector, Text, TextPosition
from app.ui.document.spoken_notes import (
    Reference,
    SpokenInlines,
    shown_offset,
    spoken_offset,
)
from app.ui.document.spoken_text import SpokenText
from app.ui.document.table_block import TableBlock
from app.ui.text.language import LANGUAGE
from app.ui.text.utf16 import units

_NAMED = 20_000  # characters of a text that are in its name


class ShownText(Text, Protocol):
    """The widget of a text."""

    spoken_name: str

    @property
    def selector(self) -> Selector: ...

    def version(self) -> int: ...

    def blocks(self) -> Sequence[Block]: ...

    def is_hidden(self, index: int) -> bool: ...

    def view_of(self, index: int) -> BlockView | None: ...

    def area_of(self, index: int) -> QRect: ...


class ShownBlocks:
    """The blocks of a text that is shown; as `BlockSource`."""

    def __init__(self, widget: QWidget, text: ShownText) -> None:
        self._widget = widget
        self._text = text
        self.version = text.version
        self.blocks = text.blocks
        self.is_hidden = text.is_hidden
        self.view_of = text.view_of

    def area_of(self, index: int) -> QRect:
        return area_on_screen(self._widget, self._text.area_of(index))

    def cell_of(self, index: int, row: int, column: int) -> QRect:
        view = self._text.view_of(index)
        if not isinstance(view, TableBlock):
            return self.area_of(index)
        return area_on_screen(view, view.cell_area(row, column))

    def controls_of(self, index: int) -> QAccessibleInterface | None:
        view = self._text.view_of(index)
        if view is None or view.findChild(QAbstractButton) is None:
            return None
        return QAccessible.queryAccessibleInterface(view)

    def picture_of(self, index: int) -> str:
        view = self._text.view_of(index)
        return view.picture_name if isinstance(view, DiagramBlock) else ""

    def selected_in(self, index: int) -> tuple[int, int]:
        view = self._text.view_of(index)
        if view is None or view.selection[0] >= view.selection[1]:
            return (0, 0)
        return tuple(len(view.text_between(0, at)) for at in view.selection)

    def select_in(self, index: int, start: int, end: int) -> None:
        self.select_between((index, start), (index, end))

    def select_between(self, start: TextPosition, end: TextPosition) -> None:
        """Each is a block and a place in its characters."""
        places = [Place(self._text.key, self._position(*each)) for each in (start, end)]
        self._text.selector.select_between(*places)

    def _position(self, index: int, offset: int) -> TextPosition:
        view = self._text.view_of(index)
        return (index, view.span(offset, offset)[0] if view else 0)


class AccessibleText(QAccessibleWidget):
    """A whole text: its children are its blocks, its text interface has all of it."""

    def __init__(self, widget: QWidget, text: ShownText) -> None:
        super().__init__(widget, Role.Section, "")
        self._widget = widget
        self._shown = text
        self._source = ShownBlocks(widget, text)
        self._inline = inline = SpokenInlines()
        self._spoken = SpokenText(widget)
        self.tree = BlockTree(self._source, self, widget, inline, self._spoken)
        self._read: object = None  # the version of the text whose words these are
        self._words = ""
        self._starts: list[tuple[int, int]] = []  # where in them a block begins, and which
        self._pieces: list[tuple[Block, str]] = []  # the words of each block

    def words(self) -> str:
        version = self._source.version()
        if version != self._read:
            self._read = version
            self._read_blocks(self._source.blocks())
        return self._words

    def _read_blocks(self, blocks: Sequence[Block]) -> None:
        """Those that are the same as before are not read again."""
        known, self._pieces, self._starts = self._pieces, [], []
        joined, length = [], 0
        for index, block in enumerate(blocks):
            same = index < len(known) and known[index][0] is block
            piece = known[index][1] if same else whole_text(block, self._inline)
            self._pieces.append((block, piece))
            if self._source.is_hidden(index):
                continue
            before = block.joint if length else ""
            before += f"{block.marker} " if block.marker and piece else ""
            self._starts.append((length + len(before), index))
            joined += (before, piece)
            length += len(before) + len(piece)
        self._words = "".join(joined)

    def area(self) -> QRect:
        return area_on_screen(self._widget, self._widget.rect())

    def selected(self) -> tuple[int, int]:
        """Of the blocks that have a view."""
        if self._shown.selector.range_in(self._shown) is None:
            return (0, 0)
        found = []
        for start, index in self._starts:
            part = self._source.selected_in(index)
            if part != (0, 0):
                references = self._references(index)
                found += (start + spoken_offset(references, at) for at in part)
        return (found[0], found[-1]) if found else (0, 0)

    def select(self, start: int, end: int) -> None:
        first = self._place(start, after=start > end)
        self._source.select_between(first, self._place(end, after=end > start))

    def _place(self, offset: int, *, after: bool) -> TextPosition:
        """The block at an offset in all the words, and how far it is in that."""
        if not self._starts:
            return (0, 0)
        start, index = self._starts[max(bisect_right(self._starts, (offset, 1 << 60)) - 1, 0)]
        within = max(offset - start, 0)
        return (index, shown_offset(self._references(index), within, after=after))

    def _references(self, index: int) -> list[Reference]:
        return self._inline.references(self._pieces[index][0])

    def leaf_of(self, view: QWidget) -> QAccessibleInterface | None:
        """The part for the block that a view shows."""
        views = (self._source.view_of(n) for n in range(len(self._source.blocks())))
        index = next((n for n, each in enumerate(views) if each is view), -1)
        return self.tree.leaf(index)

    def childCount(self) -> int:
        return len(self.tree.parts())

    def child(self, index: int) -> QAccessibleInterface | None:
        return child_in(self.tree.parts(), index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return index_in(self.tree.parts(), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return child_at(self.tree.parts(), x, y)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.selectableText = state.multiLine = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """All of it, as this is read when it gets the focus; of a very long text the beginning."""
        if kind is not QAccessible.Text.Name:
            return super().text(kind)
        pattern, words = self._shown.spoken_name, self._first_words()
        return LANGUAGE.fill(pattern, text=words) if pattern else words

    def _first_words(self) -> str:
        if self._read == self._source.version() and len(self._words) <= _NAMED:
            return self._words
        length, first = 0, []
        for index, block in enumerate(self._source.blocks()):
            if length > _NAMED:
                break
            if not self._source.is_hidden(index):
                first.append(block)
                length += len(block.text) or sum(len(cell) for row in block.rows for cell in row)
        return plain_of(first, self._inline)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind is QAccessible.InterfaceType.TextInterface:
            return offered(self._spoken.lend(self))
        return offered(super().interface_cast(kind))


def notify_selection(widget: QWidget) -> None:
    """Screen readers say what the user has just selected in a text."""
    iface = QAccessible.queryAccessibleInterface(widget) if QAccessible.isActive() else None
    if isinstance(iface, AccessibleText):
        words = iface.words()
        ends = (units(words[:each]) for each in iface.selected())
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(widget, *ends))


class AccessibleGroup(QAccessibleWidget):
    """A widget with others in it: those that are shown, in reading order."""

    def __init__(self, view: QWidget, role: Role = Role.Grouping) -> None:
        super().__init__(view, role, "")
        self._view = view

    def childCount(self) -> int:
        return len(shown_children(self._view))

    def child(self, index: int) -> QAccessibleInterface | None:
        return child_in(shown_children(self._view), index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return index_in(shown_children(self._view), child)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return offered(super().interface_cast(kind))


class AccessibleControls(AccessibleGroup):
    """The view of a block, with the buttons in it; it stands below the part for the block."""

    def parent(self) -> QAccessibleInterface | None:
        text = self._view.parentWidget()
        above = QAccessible.queryAccessibleInterface(text) if text else None
        leaf = above.leaf_of(self._view) if isinstance(above, AccessibleText) else None
        return leaf or super().parent()

    def text(self, kind: QAccessible.Text) -> str:
        return "" if kind is QAccessible.Text.Name else super().text(kind)
