"""A table. Column widths come from its first rows, so that a row that is added costs a row.

A table that needs more than the width of the column scrolls sideways.
"""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from app.ui.document.block_view import (
    Selection,
    painted_marks,
    painted_selection,
    span_in,
    text_of,
    tip_in,
)
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.cursor_moves import Move, caret, moved, nearest
from app.ui.document.formula import FormulaKey
from app.ui.document.grounds import grounds_in, paint_grounds
from app.ui.document.inline import InlineReader, has_marks
from app.ui.document.inline_patterns import CJK
from app.ui.document.markdown_writer import as_markdown
from app.ui.document.prose import ProseStyle, ProseWriter
from app.ui.document.wide_block import WideBlockView
from app.ui.style import type_scale
from app.ui.style.theme import scaled
from app.ui.text.direction import is_right_to_left

_PAD_X, _PAD_Y = 10, 8
_NARROWEST = 56
_COMFORTABLE = 130  # a column of sentences is not made narrower
_LONGEST_WORD = 320  # pixels; a longer word, mostly an address, is broken
_SLICE = 0.006  # seconds of measuring at a time
_JUDGED = 30  # rows that column widths are taken from, at the most
_JUDGED_CELLS = 200  # so that the window does not wait for a table of many columns
_CACHED = 400  # cells whose documents are kept
_CELL = 4096  # positions a cell takes up in the numbering of the whole table
_TALL = re.compile(r"[<$\\]")  # line breaks and formulas
_BREAKS = re.compile(rf"[\s{CJK}]+|(?<=[-/])")  # where a line may end


class TableBlock(WideBlockView):
    """Rows and columns; position p lies in cell p // _CELL, counted row by row."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._writer = ProseWriter(style, inline)
        self._metrics = QFontMetricsF(style.font)
        self._bold_metrics = QFontMetricsF(
            scaled(style.font, type_scale.BODY, QFont.Weight.DemiBold)
        )
        self._code_metrics = QFontMetricsF(style.mono)
        self._block: Block | None = None
        self._cells: OrderedDict[tuple[int, int], QTextDocument] = OrderedDict()
        self._measured: list[list[tuple[float, float]]] = []  # by row: wanted and least widths
        self._natural: list[float] = []
        self._least: list[float] = []
        self._widths: list[int] = []
        self._heights: list[int] = []
        self._known = 0  # rows whose height is measured; that of the others is an estimate
        self._width = -1
        self._mirrored = False
        self._waiting = False  # for formulas

    # -- BlockView --------------------------------------------------------------------

    def set_block(self, block: Block) -> None:
        before, self._block = self._block, block
        same = 0
        if before and before.aligns == block.aligns:
            for old, new in zip(before.rows, block.rows, strict=False):
                if old != new:
                    break
                same += 1
        for place in [place for place in self._cells if place[0] >= same]:
            del self._cells[place]
        del self._measured[same:]
        self._known = min(self._known, same)
        if same < _judged(block):
            self._measure()
            self._width = -1
        first = " ".join(block.rows[0])
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._mirrored = is_right_to_left(first, rtl)
        direction = Qt.LayoutDirection
        self._bar.setLayoutDirection(
            direction.RightToLeft if self._mirrored else direction.LeftToRight
        )
        self.update()

    def height_for(self, width: int) -> int:
        assert self._block is not None
        if width != self._width:
            widths = _shared(self._natural, self._least, width)
            if widths != self._widths:
                self._widths = widths
                self._known = 0
                self._cells.clear()
            self._width = width
            self.fit_bar()
        self._measure_rows(time.perf_counter() + _SLICE)
        return sum(self._heights) + 1 + self.bar_height(width)

    def content_width(self) -> int:
        return sum(self._widths)

    def length(self) -> int:
        return len(self._block.rows) * len(self._natural) * _CELL if self._block else 0

    def position_at(self, point: QPoint) -> int:
        place = self._place_at(point)
        if place is None:
            return self.length()
        row, column, inside = place
        offset = nearest(self._document(row, column), inside)
        return (row * len(self._widths) + column) * _CELL + min(offset, _CELL - 1)

    def link_at(self, point: QPoint) -> str:
        place = self._place_at(point)
        if place is None:
            return ""
        row, column, inside = place
        return self._document(row, column).documentLayout().anchorAt(inside)

    def tip_at(self, point: QPoint) -> str:
        place = self._place_at(point)
        return tip_in(self._document(*place[:2]), place[2]) if place else ""

    def links(self) -> list[str]:
        block = self._block
        if block is None:
            return []
        cells = (self._writer.cell_runs(cell, block) for row in block.rows for cell in row)
        return [run.target for runs in cells for run in runs if run.target]

    def word_at(self, point: QPoint) -> Selection:
        cell = self.position_at(point) // _CELL
        return (cell * _CELL, cell * _CELL + _CELL - 1)

    def text_between(self, start: int, end: int) -> str:
        assert self._block is not None
        columns = len(self._natural)
        lines: list[str] = []
        for cell in range(start // _CELL, min(-(-end // _CELL), len(self._block.rows) * columns)):
            document = self._document(*divmod(cell, columns), fitted=False)
            text = text_of(document, max(start - cell * _CELL, 0), end - cell * _CELL)
            if lines and cell % columns:
                lines[-1] += "\t" + text
            else:
                lines.append(text)
        return "\n".join(lines)

    def span(self, start: int, end: int) -> Selection:
        """A tab or a line break is between two cells."""
        shown, found = 0, [0, 0]
        for cell in range(self.length() // _CELL):
            document = self._document(*divmod(cell, len(self._natural)), fitted=False)
            size = len(text_of(document, 0, document.characterCount()))
            for number, wanted in enumerate((start, end)):
                if shown <= wanted <= shown + size:
                    inside = span_in(document, 0, wanted - shown)[1]
                    found[number] = cell * _CELL + min(inside, _CELL - 1)
            shown += size + 1
        return (found[0], found[1])

    def caret_at(self, position: int) -> QRect:
        row, column = self._cell_of(position)
        place = caret(self._document(row, column), position % _CELL)
        place.translate(self._left_of(column) + _PAD_X, sum(self._heights[:row]) + _PAD_Y)
        return place.toAlignedRect()

    def cell_area(self, row: int, column: int) -> QRect:
        if row >= len(self._heights) or column >= len(self._widths):
            return QRect()
        top = sum(self._heights[:row])
        return QRect(self._left_of(column), top, self._widths[column], self._heights[row])

    def moved(self, position: int, move: Move) -> int | None:
        """Through the cells, row by row."""
        row, column = self._cell_of(position)
        cell = row * len(self._natural) + column
        inside = moved(self._document(row, column), position % _CELL, move)
        if inside is not None:
            return cell * _CELL + inside
        cell += 1 if move.is_forward else -1
        if not 0 <= cell < self.length() // _CELL:
            return None
        last = self._document(*divmod(cell, len(self._natural))).characterCount() - 1
        return cell * _CELL + (0 if move.is_forward else min(last, _CELL - 1))

    def part(self, block: Block, start: int, end: int) -> Block | None:
        """The rows in which something is selected; within one cell, its text."""
        if end <= start:
            return None
        first, last = self._cell_of(start), self._cell_of(max(end - 1, start))
        if first == last:
            return Block(BlockKind.PARAGRAPH, as_markdown(self.text_between(start, end)))
        rows = block.rows[first[0] : last[0] + 1]
        return replace(block, rows=rows, header=block.header and first[0] == 0)

    def _cell_of(self, position: int) -> tuple[int, int]:
        cell = min(max(position, 0), max(self.length() - 1, 0)) // _CELL
        return divmod(cell, len(self._natural))

    # -- measuring --------------------------------------------------------------------

    def _measure(self) -> None:
        """The widths each column would like and those it needs, padding included."""
        assert self._block is not None
        columns = range(len(self._block.aligns))
        for row in range(len(self._measured), min(len(self._block.rows), _judged(self._block))):
            self._measured.append([self._cell_widths(row, column) for column in columns])
        self._natural = [max(row[column][0] for row in self._measured) for column in columns]
        self._least = [max(row[column][1] for row in self._measured) for column in columns]

    def _cell_widths(self, row: int, column: int) -> tuple[float, float]:
        assert self._block is not None
        padding = 2 * _PAD_X + 2
        text = self._block.rows[row][column]
        metrics = self._metrics_of(row, text)
        if has_marks(text):
            natural = self._document(row, column, fitted=False).idealWidth() + padding
        else:  # without laying it out
            natural = ceil(metrics.horizontalAdvance(text)) + padding
        word = max(map(metrics.horizontalAdvance, _BREAKS.split(text)))
        least = max(min(word, _LONGEST_WORD) + padding, _COMFORTABLE)
        return max(natural, _NARROWEST), max(min(natural, least), _NARROWEST)

    def _metrics_of(self, row: int, text: str) -> QFontMetricsF:
        if "`" in text:
            return self._code_metrics
        return self._bold_metrics if row == 0 else self._metrics

    def _measure_rows(self, deadline: float) -> None:
        """From the first one on; those after `deadline` the next time."""
        assert self._block is not None
        rows = self._block.rows
        del self._heights[self._known :]
        while self._known < len(rows):
            self._heights.append(self._row_height(self._known))
            self._known += 1
            if time.perf_counter() > deadline:
                break
        self._heights += map(self._estimated_height, rows[self._known :])
        self.is_measured = self._known == len(rows)

    def _estimated_height(self, row: tuple[str, ...]) -> int:
        letter, lines = self._metrics.averageCharWidth(), 1
        for text, width in zip(row, self._widths, strict=True):
            lines = max(lines, ceil(len(text) * letter / (width - 2 * _PAD_X)))
        return round(lines * self._style.line_height) + 2 * _PAD_Y

    def _row_height(self, row: int) -> int:
        assert self._block is not None
        tallest = self._style.line_height
        for column, text in enumerate(self._block.rows[row]):
            room = self._widths[column] - 2 * _PAD_X
            # Most cells are one short line, which is known without laying it out.
            if _TALL.search(text) or self._metrics_of(row, text).horizontalAdvance(text) > room:
                tallest = max(tallest, self._document(row, column).size().height())
        return round(tallest) + 2 * _PAD_Y

    def _document(self, row: int, column: int, *, fitted: bool = True) -> QTextDocument:
        assert self._block is not None
        document = self._cells.get((row, column))
        if document is None:
            document = QTextDocument()
            document.setUndoRedoEnabled(False)
            self._writer.write_cell(document, self._block, row, column)
            self._cells[row, column] = document
            if self._writer.pending and self._style.formulas and not self._waiting:
                self._waiting = True
                self._style.formulas.arrived.connect(self._formulas_arrived)
            if len(self._cells) > _CACHED:
                self._cells.popitem(last=False)
        if fitted:
            room = self._widths[column] - 2 * _PAD_X
            if document.textWidth() != room:
                document.setTextWidth(room)
        return document

    @Slot(object)
    def _formulas_arrived(self, keys: frozenset[FormulaKey]) -> None:
        if keys & self._writer.pending:
            self._writer.pending -= keys
            self._cells.clear()
            self._known = 0
            self._measured.clear()
            self._measure()
            self._width = -1
            self.update()
            self.resized.emit()

    def _left_of(self, column: int) -> int:
        left = sum(self._widths[:column])
        if self._mirrored:
            return self.width() - left - self._widths[column] + self.shift
        return left - self.shift

    def _place_at(self, point: QPoint) -> tuple[int, int, QPointF] | None:
        top = 0
        for row, height in enumerate(self._heights):
            if point.y() < top + height:
                for column, width in enumerate(self._widths):
                    left = self._left_of(column)
                    if left <= point.x() < left + width or column == len(self._widths) - 1:
                        inside = QPointF(point.x() - left - _PAD_X, point.y() - top - _PAD_Y)
                        return row, column, inside
            top += height
        return None

    # -- painting ---------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(self.content_width(), self.width())
        left = self.width() - wide if self._mirrored else 0
        top = 0
        for row, height in enumerate(self._heights):
            if top > event.rect().bottom():
                break
            if top + height >= event.rect().top():
                for column in range(len(self._widths)):
                    self._paint_cell(painter, row, column, top)
                line = 2 if row == 0 and self._block and self._block.header else 1
                colour = QColor(self._style.colours.border)
                painter.fillRect(QRectF(left, top + height - line + 1, wide, line), colour)
            top += height

    def _paint_cell(self, painter: QPainter, row: int, column: int, top: int) -> None:
        left = self._left_of(column)
        if left + self._widths[column] < 0 or left > self.width():
            return
        document = self._document(row, column)
        start = (row * len(self._widths) + column) * _CELL
        first, last = max(self.selection[0] - start, 0), min(self.selection[1] - start, _CELL)
        context = QAbstractTextDocumentLayout.PaintContext()
        marks = [
            (max(begin - start, 0), min(end - start, _CELL), current)
            for begin, end, current in self.marks
            if begin < start + _CELL and end > start
        ]
        context.selections = painted_marks(document, marks, self._style)
        context.selections += painted_selection(document, (first, last), self._style)
        painter.save()
        painter.translate(left + _PAD_X, top + _PAD_Y)
        paint_grounds(painter, grounds_in(document), self._style.colours)
        document.documentLayout().draw(painter, context)
        painter.restore()


def _judged(block: Block) -> int:
    """The head and at least one row."""
    return min(_JUDGED, max(_JUDGED_CELLS // len(block.aligns), 2))


def _shared(natural: list[float], least: list[float], width: int) -> list[int]:
    """The widths wanted if they fit into `width`; otherwise all give way towards the least."""
    over = sum(natural) - width
    spare = sum(natural) - sum(least)
    part = min(over / spare, 1.0) if over > 0 < spare else 0.0
    pairs = zip(natural, least, strict=True)
    return [int(wanted - (wanted - needed) * part) for wanted, needed in pairs]
