"""Which view shows which kind of block."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.document.alerts import AlertTitle
from app.ui.document.block_view import BlockView, ProseView, RuleView
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.code_block import CodeBlock
from app.ui.document.details import SummaryView
from app.ui.document.diagram_block import DiagramBlock
from app.ui.document.diagrams import is_drawn
from app.ui.document.formula_block import FormulaBlock
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.table_block import TableBlock

_QUIET: dict[BlockKind, type[CodeBlock | RuleView | AlertTitle]] = {
    BlockKind.CODE: CodeBlock,
    BlockKind.RULE: RuleView,
    BlockKind.ALERT: AlertTitle,
}
_WITH_INLINES: dict[BlockKind, type[TableBlock | SummaryView | FormulaBlock]] = {
    BlockKind.TABLE: TableBlock,
    BlockKind.FORMULA: FormulaBlock,
    BlockKind.DETAILS: SummaryView,
}


def view_kind(block: Block) -> type[BlockView]:
    if _is_diagram(block):
        return DiagramBlock
    return _QUIET.get(block.kind) or _WITH_INLINES.get(block.kind) or ProseView


def make_view(block: Block, style: ProseStyle, inline: InlineReader, parent: QWidget) -> BlockView:
    if _is_diagram(block):
        return DiagramBlock(style, parent)
    if quiet := _QUIET.get(block.kind):
        return quiet(style, parent)
    return _WITH_INLINES.get(block.kind, ProseView)(style, inline, parent)


def _is_diagram(block: Block) -> bool:
    return block.kind is BlockKind.CODE and is_drawn(block.language)
