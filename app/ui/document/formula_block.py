"""A formula on lines of its own: in the middle, or scrolled sideways when it is wide."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from app.ui.document.block_view import (
    Selection,
    first_ascent,
    painted_marks,
    painted_selection,
    span_in,
    text_of,
    tip_in,
)
from app.ui.document.blocks import Block
from app.ui.document.formula import FormulaKey
from app.ui.document.formula_text import OBJECT
from app.ui.document.grounds import grounds_in, paint_grounds
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle, ProseWriter
from app.ui.document.wide_block import WideBlockView
from app.ui.style import spacing

_SPACE = spacing.XS  # pixels above and below


class FormulaBlock(WideBlockView):
    """Its document holds one character, or the source while the formula is not set."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._writer = ProseWriter(style, inline)
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._block: Block | None = None
        self._room = 0
        self._grows = False
        self._waiting = False

    # -- BlockView --------------------------------------------------------------------

    def set_block(self, block: Block) -> None:
        self._grows = self._block is not None
        self._block = block
        self._write()

    def height_for(self, width: int) -> int:
        self._room = width
        self._document.setTextWidth(max(width, self.content_width()))
        self.fit_bar()
        return ceil(self._document.size().height()) + 2 * _SPACE + self.bar_height(width)

    def content_width(self) -> int:
        return ceil(self._document.idealWidth()) if self._is_set else 0

    def first_ascent(self) -> float:
        return _SPACE + first_ascent(self._document)

    def length(self) -> int:
        return self._document.characterCount() - 1

    def position_at(self, point: QPoint) -> int:
        layout = self._document.documentLayout()
        return layout.hitTest(self._inside(point), Qt.HitTestAccuracy.FuzzyHit)

    def tip_at(self, point: QPoint) -> str:
        return tip_in(self._document, self._inside(point))

    def word_at(self, point: QPoint) -> Selection:
        return (0, self.length())

    def span(self, start: int, end: int) -> Selection:
        return span_in(self._document, start, end)

    def text_between(self, start: int, end: int) -> str:
        return text_of(self._document, start, end)

    # -- formula ----------------------------------------------------------------------

    @property
    def _is_set(self) -> bool:
        return self._document.characterAt(0) == OBJECT

    def _write(self) -> None:
        assert self._block is not None
        runs = self._writer.runs(self._block)
        self._writer.write(self._document, self._block, runs, reserve=not self._grows)
        if self._is_set and not self._block.within:
            cursor = QTextCursor(self._document)
            shape = cursor.blockFormat()
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cursor.setBlockFormat(shape)
        if self._writer.pending and self._style.formulas and not self._waiting:
            self._waiting = True
            self._style.formulas.arrived.connect(self._formulas_arrived)
        self.update()

    @Slot(object)
    def _formulas_arrived(self, keys: frozenset[FormulaKey]) -> None:
        if keys & self._writer.pending:
            self._write()
            self.resized.emit()

    def _inside(self, point: QPoint) -> QPointF:
        return QPointF(point) + QPointF(self.shift, -_SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._style.text_colour))
        context.clip = QRectF(event.rect()).translated(self.shift, -_SPACE)
        context.selections = painted_marks(self._document, self.marks, self._style)
        context.selections += painted_selection(self._document, self.selection, self._style)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.translate(-self.shift, _SPACE)
        paint_grounds(painter, grounds_in(self._document), self._style.colours)
        self._document.documentLayout().draw(painter, context)
