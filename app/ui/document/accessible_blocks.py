"""The blocks of a text as a screen reader finds them: headings, lists, tables, code, formulas."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTableCellInterface
from PySide6.QtWidgets import QWidget

from app.ui.document.accessible_parts import (
    AccessiblePart,
    LazyParts,
    PartKeeper,
    Role,
)
from app.ui.document.block_view import whole_text
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.formula_patterns import display_formula
from app.ui.document.outline import Group, GroupKind, leaves, outline
from app.ui.document.rich_copy import plain_of
from app.ui.document.spoken_notes import SpokenInlines, shown_offset, spoken_offset
from app.ui.document.spoken_text import SpokenText
from app.ui.document.titles import alert_title, code_name
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

    def picture_of(self, index: int) -> str:
        """What the picture is called that a block shows in place of its code; "" without one."""

    def selected_in(self, index: int) -> tuple[int, int]:
        """As `AccessiblePart.selected`, in the characters that are shown."""

    def select_in(self, index: int, start: int, end: int) -> None: ...


class BlockTree:
    """The parts for the blocks of `source`, made when they are asked for."""

    def __init__(
        self,
        source: BlockSource,
        above: QAccessibleInterface,
        host: QWidget,
        inline: SpokenInlines,
        spoken: SpokenText,
    ) -> None:
        self.source = source
        self.inline = inline
        self._above = above
        self.host = host
        self._spoken = spoken
        self._keeper = PartKeeper(host)
        self._version: object = None
        self._blocks: Sequence[Block] = ()
        self._content: list[Group | int] = []
        self._valid: set[Hashable] = set()  # the keys of what there is now, made or not

    def parts(self) -> Sequence[QAccessibleInterface]:
        """Those that are not within others."""
        version = self.source.version()
        if version != self._version:
            self._version = version
            self._blocks = self.source.blocks()
            self._content = outline(self._blocks, self.source.is_hidden)
            self._valid = set()
            self._refresh(self._content, ())
            self._keeper.keep_only(self._with_cells())
        return self.parts_of(self._content, self._above, ())

    def parts_of(
        self, content: Sequence[Group | int], above: QAccessibleInterface, key: Key
    ) -> LazyParts:
        """`key` is that of the part above."""

        def make(index: int) -> AccessiblePart:
            return self._part(content[index], above, key)

        def place(part: QAccessibleInterface) -> int:
            found = (self._keeper.find(self._key(each, key)) for each in content)
            return next((n for n, each in enumerate(found) if each is part), -1)

        return LazyParts(len(content), make, place)

    def leaf(self, index: int) -> AccessiblePart | None:
        """The part for a block."""
        self.parts()
        return self._leaf(self._content, self._above, (), index)

    def _leaf(
        self, content: Sequence[Group | int], above: QAccessibleInterface, key: Key, index: int
    ) -> AccessiblePart | None:
        for each in content:
            if each == index:
                return self._part(each, above, key)
            if isinstance(each, Group) and index in leaves(each.content):
                return self._leaf(
                    each.content, self._part(each, above, key), self._key(each, key), index
                )
        return None

    def blocks_in(self, group: Group) -> list[Block]:
        return [self._blocks[n] for n in leaves(group.content) if n < len(self._blocks)]

    def _key(self, content: Group | int, above: Key) -> Key:
        """By what it stands in, too: a block that becomes an item gets another parent."""
        if isinstance(content, Group):
            return (above, *content.key)
        return (above, content, self._blocks[content].kind)

    def _refresh(self, content: Sequence[Group | int], above: Key) -> None:
        """Give the parts that are made what they are for now."""
        for each in content:
            key = self._key(each, above)
            self._valid.add(key)
            part = self._keeper.find(key)
            if isinstance(part, GroupPart) and isinstance(each, Group):
                part.group = each
            elif isinstance(part, BlockPart) and isinstance(each, int):
                part.set_block(self._blocks[each])
            if isinstance(each, Group):
                self._refresh(each.content, key)

    def _with_cells(self) -> set[Hashable]:
        """The keys of all that there is, and of the rows and cells of the tables among them."""
        parts = (self._keeper.find(key) for key in self._keeper.known() if key in self._valid)
        tables = {id(part) for part in parts if isinstance(part, _TablePart)}
        return self._valid | {key for key in self._keeper.known() if key[0] in tables}

    def _part(
        self, content: Group | int, above: QAccessibleInterface, above_key: Key
    ) -> AccessiblePart:
        key = self._key(content, above_key)

        def make() -> AccessiblePart:
            if isinstance(content, Group):
                return GroupPart(self, content, key, above)
            block = self._blocks[content]
            kind = _TablePart if block.kind is BlockKind.TABLE else BlockPart
            part = kind(self, content, above)
            part.set_block(block)
            return part

        return self.keep(key, make)

    def keep(self, key: Key, make: Callable[[], AccessiblePart]) -> AccessiblePart:
        part = self._keeper.get(key, make)
        part.spoken = self._spoken
        return part


class BlockPart(AccessiblePart):
    """One block."""

    def __init__(self, tree: BlockTree, index: int, above: QAccessibleInterface) -> None:
        super().__init__(Role.Paragraph, above, tree.host)
        self._tree = tree
        self.index = index
        self.block = Block(BlockKind.PARAGRAPH)

    def set_block(self, block: Block) -> None:
        self.block = block
        self._role = _ROLES.get(block.kind, Role.Paragraph)
        self.level = block.level if block.kind is BlockKind.HEADING else 0

    def role(self) -> Role:
        return Role.Graphic if self._picture else self._role

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Description and self._picture:
            return self.block.text
        return super().text(kind)

    @property
    def _picture(self) -> str:
        is_code = self.block.kind is BlockKind.CODE
        return self._tree.source.picture_of(self.index) if is_code else ""

    def label(self) -> str:
        if self.block.kind is BlockKind.CODE:
            return self._picture or code_name(self.block.language)
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
        start, end = self._tree.source.selected_in(self.index)
        references = self._tree.inline.references(self.block)
        return spoken_offset(references, start), spoken_offset(references, end)

    def select(self, start: int, end: int) -> None:
        references = self._tree.inline.references(self.block)
        first = shown_offset(references, start, after=start > end)
        last = shown_offset(references, end, after=end > start)
        self._tree.source.select_in(self.index, first, last)


class GroupPart(AccessiblePart):
    """A list, an item, a quote, details, a footnote."""

    def __init__(
        self, tree: BlockTree, group: Group, key: Key, above: QAccessibleInterface
    ) -> None:
        super().__init__(_GROUP_ROLES[group.kind], above, tree.host)
        self._tree = tree
        self._key = key
        self.group = group

    def label(self) -> str:
        match self.group.kind:
            case GroupKind.LIST:
                text = translate("AccessibleText", "List of {count}")
                return LANGUAGE.fill(text, count=len(self.group.content))
            case GroupKind.QUOTE:
                return translate("AccessibleText", "Quote")
            case GroupKind.ALERT:
                assert self.group.container is not None
                return alert_title(self.group.container)
            case GroupKind.FOOTNOTES:
                return translate("AccessibleText", "Footnotes")
        return self.words()

    def words(self) -> str:
        return plain_of(self._tree.blocks_in(self.group), self._tree.inline)

    def area(self) -> QRect:
        area = QRect()
        for index in leaves(self.group.content):
            area |= self._tree.source.area_of(index)
        return area

    def children(self) -> Sequence[QAccessibleInterface]:
        return self._tree.parts_of(self.group.content, self, self._key)


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
