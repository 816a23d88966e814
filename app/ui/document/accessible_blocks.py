"""The blocks of a text as a screen reader finds them: headings, lists, tables, code, formulas."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTableCellInterface
from PySide6.QtWidgets import QWidget

from app.ui.document.accessible_parts import (
    AccessiblePart,
    PartKeeper,
    Role,
)
from app.ui.document.block_view import whole_text
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.formula_patterns import display_formula
from app.ui.document.inline import InlineReader
from app.ui.document.outline import Group, GroupKind, outline
from app.ui.document.rich_copy import plain_of
from app.ui.document.spoken_text import SpokenText
from app.ui.document.titles import alert_title
from app.ui.text.language import LANGUAGE

Key = tuple[Hashable, ...]
translate = QCoreApplication.translate  # the name lupdate looks for

_ROLES = {
    BlockKind.HEADING: Role.Heading,
    BlockKind.CODE: Role.Section,
    BlockKind.RULE: Role.Separator,
    BlockKind.TABLE: Role.Table,
    BlockKind.FORMULA: Role.Equation,
}
_GROUP_ROLES = {
    GroupKind.LIST: Role.List,
    GroupKind.ITEM: Role.ListItem,
    GroupKind.QUOTE: Role.BlockQuote,
    GroupKind.ALERT: Role.Note,
    GroupKind.DETAILS: Role.Grouping,
    GroupKind.FOOTNOTES: Role.List,
    GroupKind.FOOTNOTE: Role.ListItem,
    GroupKind.DEFINITION: Role.Grouping,
}


class BlockSource(Protocol):
    """Where blocks come from: a text that is shown, or one that has no view yet."""

    def version(self) -> object:
        """Another one when its blocks have changed, or were folded."""

    def blocks(self) -> Sequence[Block]: ...

    def is_hidden(self, index: int) -> bool:
        """Whether the block is folded away."""

    def area_of(self, index: int) -> QRect:
        """Of a block, in the pixels of the screen."""

    def cell_of(self, index: int, row: int, column: int) -> QRect:
        """Likewise of a cell of a table."""

    def controls_of(self, index: int) -> QAccessibleInterface | None:
        """The buttons in a block."""

    def selected_in(self, index: int) -> tuple[int, int]:
        """As `AccessiblePart.selected`."""

    def select_in(self, index: int, start: int, end: int) -> None: ...


class BlockTree:
    """The parts for the blocks of `source`, made when they are asked for."""

    def __init__(
        self,
        source: BlockSource,
        above: QAccessibleInterface,
        host: QWidget,
        inline: InlineReader,
        spoken: SpokenText,
    ) -> None:
        self.source = source
        self.inline = inline
        self._above = above
        self._host = host
        self._spoken = spoken
        self._keeper = PartKeeper(host)
        self._version: object = None
        self._top: list[AccessiblePart] = []
        self._used: set[Hashable] = set()

    def parts(self) -> list[AccessiblePart]:
        """Those that are not within others."""
        version = self.source.version()
        if version != self._version:
            self._version = version
            self._used = set()
            blocks = self.source.blocks()
            tree = outline(blocks, self.source.is_hidden)
            self._top = [self._part(each, self._above, blocks) for each in tree]
            self._keeper.keep_only(self._with_cells())
        return self._top

    def leaf(self, index: int) -> AccessiblePart | None:
        """The part for a block."""
        leaves = _leaves(self.parts())
        return next((leaf for leaf in leaves if leaf.index == index), None)

    def _with_cells(self) -> set[Hashable]:
        """The parts in use, and the rows and cells of the tables among them."""
        tables = {id(leaf) for leaf in _leaves(self._top) if isinstance(leaf, _TablePart)}
        return self._used | {key for key in self._keeper.known() if key[0] in tables}

    def _part(
        self, content: Group | int, above: QAccessibleInterface, blocks: Sequence[Block]
    ) -> AccessiblePart:
        if isinstance(content, Group):
            return self._group(content, above, blocks)
        kind = blocks[content].kind
        make = _TablePart if kind is BlockKind.TABLE else BlockPart
        # By what it stands in, too: a block that becomes an item gets another parent.
        part = self.keep((content, kind, id(above)), lambda: make(self, content, above, self._host))
        assert isinstance(part, BlockPart)
        part.set_block(blocks[content])
        return part

    def _group(
        self, group: Group, above: QAccessibleInterface, blocks: Sequence[Block]
    ) -> AccessiblePart:
        key = (*group.key, id(above))
        part = self.keep(key, lambda: GroupPart(self, group, above, self._host))
        assert isinstance(part, GroupPart)
        part.group = group
        part.parts = [self._part(each, part, blocks) for each in group.content]
        return part

    def keep(self, key: Key, make: Callable[[], AccessiblePart]) -> AccessiblePart:
        self._used.add(key)
        part = self._keeper.get(key, make)
        part.spoken = self._spoken
        return part


def _leaves(parts: Sequence[QAccessibleInterface]) -> Iterator[BlockPart]:
    for part in parts:
        if isinstance(part, BlockPart):
            yield part
        elif isinstance(part, GroupPart):
            yield from _leaves(part.parts)


class BlockPart(AccessiblePart):
    """One block."""

    def __init__(
        self, tree: BlockTree, index: int, above: QAccessibleInterface, host: QWidget
    ) -> None:
        super().__init__(Role.Paragraph, above, host)
        self._tree = tree
        self.index = index
        self.block = Block(BlockKind.PARAGRAPH)

    def set_block(self, block: Block) -> None:
        self.block = block
        self._role = _ROLES.get(block.kind, Role.Paragraph)
        self.level = block.level if block.kind is BlockKind.HEADING else 0

    def label(self) -> str:
        if self.block.kind is BlockKind.CODE:
            name = translate("CodeBlock", "Code: {language}")
            return LANGUAGE.fill(name, language=self.block.language or "-")
        if self.block.kind is BlockKind.FORMULA:
            return display_formula(self.block.text) or self.words()
        return self.words()

    def words(self) -> str:
        if self.block.kind is BlockKind.RULE:
            return ""
        return whole_text(self.block, self._tree.inline)

    def area(self) -> QRect:
        return self._tree.source.area_of(self.index)

    def children(self) -> Sequence[QAccessibleInterface]:
        controls = self._tree.source.controls_of(self.index)
        return [] if controls is None else [controls]

    def selected(self) -> tuple[int, int]:
        return self._tree.source.selected_in(self.index)

    def select(self, start: int, end: int) -> None:
        self._tree.source.select_in(self.index, start, end)


class GroupPart(AccessiblePart):
    """A list, an item, a quote, details, a footnote."""

    def __init__(
        self, tree: BlockTree, group: Group, above: QAccessibleInterface, host: QWidget
    ) -> None:
        super().__init__(_GROUP_ROLES[group.kind], above, host)
        self._tree = tree
        self.group = group

    def label(self) -> str:
        match self.group.kind:
            case GroupKind.LIST:
                text = translate("AccessibleText", "List of {count}")
                return LANGUAGE.fill(text, count=len(self.parts))
            case GroupKind.QUOTE:
                return translate("AccessibleText", "Quote")
            case GroupKind.ALERT:
                assert self.group.container is not None
                return alert_title(self.group.container)
            case GroupKind.FOOTNOTES:
                return translate("AccessibleText", "Footnotes")
        return self.words()

    def words(self) -> str:
        return plain_of([leaf.block for leaf in _leaves(self.parts)], self._tree.inline)


class _TablePart(BlockPart):
    """Its children are the rows, theirs the cells."""

    def label(self) -> str:
        text = translate("AccessibleText", "Table, rows: {rows}, columns: {columns}")
        rows, columns = len(self.block.rows), len(self.block.aligns)
        return LANGUAGE.fill(text, rows=rows, columns=columns)

    def children(self) -> Sequence[QAccessibleInterface]:
        return [self.row(number) for number in range(len(self.block.rows))]

    def row(self, row: int) -> AccessiblePart:
        def make() -> AccessiblePart:
            return _RowPart(self, row)

        return self._tree.keep((id(self), row), make)

    def cell(self, row: int, column: int) -> AccessiblePart:
        def make() -> AccessiblePart:
            return _CellPart(self, row, column)

        return self._tree.keep((id(self), row, column), make)

    def cells(self, row: int) -> list[AccessiblePart]:
        return [self.cell(row, column) for column in range(len(self.block.aligns))]

    def cell_words(self, row: int, column: int) -> str:
        block = self.block
        if row >= len(block.rows) or column >= len(block.rows[row]):
            return ""
        runs = self._tree.inline.runs(block.rows[row][column], block.references)
        return "".join(run.text for run in runs)

    def cell_area(self, row: int, column: int) -> QRect:
        return self._tree.source.cell_of(self.index, row, column)


class _RowPart(AccessiblePart):
    def __init__(self, table: _TablePart, row: int) -> None:
        super().__init__(Role.Row, table, table.host)
        self._table = table
        self._row = row

    def words(self) -> str:
        return "\t".join(cell.words() for cell in self._table.cells(self._row))

    def children(self) -> Sequence[QAccessibleInterface]:
        return self._table.cells(self._row)


class _CellPart(AccessiblePart):
    def __init__(self, table: _TablePart, row: int, column: int) -> None:
        super().__init__(Role.Cell, table.row(row), table.host)
        self.table = table
        self.row, self.column = row, column
        self._place = _CellPlace(self)

    def role(self) -> Role:
        return Role.ColumnHeader if self.is_header else Role.Cell

    @property
    def is_header(self) -> bool:
        return self.row == 0 and self.table.block.header

    def words(self) -> str:
        return self.table.cell_words(self.row, self.column)

    def area(self) -> QRect:
        return self.table.cell_area(self.row, self.column)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind is QAccessible.InterfaceType.TableCellInterface:
            return self._place
        return super().interface_cast(kind)


class _CellPlace(QAccessibleTableCellInterface):
    def __init__(self, cell: _CellPart) -> None:
        super().__init__()
        self._cell = cell

    def table(self) -> QAccessibleInterface:
        return self._cell.table

    def rowIndex(self) -> int:
        return self._cell.row

    def columnIndex(self) -> int:
        return self._cell.column

    def rowExtent(self) -> int:
        return 1

    def columnExtent(self) -> int:
        return 1

    def isSelected(self) -> bool:
        return False

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        table = self._cell.table
        if not table.block.header or self._cell.is_header:
            return []
        return [table.cell(0, self._cell.column)]

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        return []
