"""Code in a panel: its language, buttons, colours, and lines that scroll sideways or wrap.

Only visible lines are laid out, so that a file of any length streams as fast as a short
one.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from app.ui.document.block_view import NOTHING, Selection, mark_format
from app.ui.document.blocks import Block
from app.ui.document.code_formats import char_format, format_range, line_layout, sign_formats
from app.ui.document.code_header import PADDING, CodeHeader, header_height
from app.ui.document.code_rows import TAB, CodeRows, hidden_characters
from app.ui.document.cursor_moves import Move, moved
from app.ui.document.file_names import file_name_for
from app.ui.document.highlight import Highlighter, Tint
from app.ui.document.prose import ProseStyle
from app.ui.document.syntax import colour, diff_colour
from app.ui.document.titles import code_name
from app.ui.document.wide_block import BAR, WideBlockView
from app.ui.style.theme import RADIUS
from app.ui.text.utf16 import place, units
from app.ui.text.word_bounds import character_at, select_word

_CACHED = 150  # rows whose layout is kept
_SLICE = 0.002  # seconds of colouring at a time
_LOADING_MS = 15  # between two looks whether the colours of a language are there
_DIFFS = frozenset({"diff", "patch", "udiff"})


class CodeBlock(WideBlockView):
    """Code with its language, a button that copies it and a menu with the rest."""

    def __init__(
        self, style: ProseStyle, parent: QWidget, header: CodeHeader | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._options = style.code
        self._options.changed.connect(self._options_changed)
        self._text = ""
        self._rows = CodeRows()
        self._language: str | None = None  # until the block is set
        self._hidden: list[str] = []  # characters that are shown as signs
        self._highlighter = Highlighter("")
        self._metrics = QFontMetricsF(style.mono)
        self._widths = _Widths(self._metrics)
        self._letter_width = self._metrics.horizontalAdvance("m")
        self._line_height = round(self._metrics.height() * 1.3)
        self._header = header_height(style, "")
        self._title = header or CodeHeader(style, self)
        self._title.setParent(self)
        self._title.copy_requested.connect(self._copy_all)
        self._title.save_requested.connect(self._save)
        self._colour_timer = QTimer(self)
        self._colour_timer.timeout.connect(self._colour_more)
        self._finished = False
        self._tint_formats = {tint: char_format(colour(tint, style.colours)) for tint in Tint}
        self._layouts: OrderedDict[int, QTextLayout] = OrderedDict()
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    # -- BlockView --------------------------------------------------------------------

    def set_block(self, block: Block) -> None:
        if block.language != self._language:
            self._language = block.language
            language = "diff" if self._is_diff else block.language
            self._highlighter = Highlighter(language, self._options.lexers)
            self._text, self._rows = "", CodeRows()
        grew = block.text.startswith(self._text)
        first = max(len(self._rows.lines) - 1, 0) if grew else 0
        self._split(block.text, first)
        self._name()
        self._highlighter.grow(self._rows.lines)
        if not grew:
            self._highlighter.restart()
        self._colour_more()
        top = self._top_of(self._rows.first_row_of(first))
        self.update(QRect(0, top, self.width(), self.height()))

    @property
    def _is_diff(self) -> bool:
        return (self._language or "").lower() in _DIFFS

    def _name(self) -> None:
        """The title, and the name for a screen reader, with what else must be known."""
        warning = self.tr("Has hidden characters") if self._hidden else ""
        self._title.set_title(self._language or "", warning)
        self._header = header_height(self._style, self._title.title)
        self._title.place(self.width(), self._line_height)
        name = code_name(self._language or "")
        self.setAccessibleName(f"{name}. {warning}" if warning else name)
        self.setToolTip(", ".join(f"U+{ord(sign):04X}" for sign in self._hidden))

    def finish(self) -> None:
        """Colour it all once more, now from the start."""
        self._finished = True
        self._highlighter.restart()
        self._colour_timer.start(0)

    def height_for(self, width: int) -> int:
        self._wrap_to(width)
        self.fit_bar()
        lines = max(len(self._rows), 1) * self._line_height
        return self._header + lines + PADDING + self.bar_height(width)

    def content_width(self) -> int:
        if self._rows.columns:
            return 0
        return round(self._widths.widest) + 2 * PADDING + self._gutter() + self._beside()

    def _beside(self) -> int:
        """The first line does not go under the buttons where there is no title."""
        return 0 if self._title.title else self._title.buttons_width()

    def _gutter(self) -> int:
        """The room for the numbers of lines."""
        if not self._options.numbers:
            return 0
        digits = len(str(max(self._rows.numbers, default=1)))
        return round((digits + 2) * self._letter_width)

    def _wrap_to(self, width: int) -> None:
        columns = 0
        if self._options.wrap:
            room = width - 2 * PADDING - self._gutter() - self._beside()
            columns = max(int(room / self._letter_width), 8)
        if self._rows.set_columns(columns):
            self._forget_layouts(0)

    def _options_changed(self) -> None:
        self._forget_layouts(0)
        self.update()
        self.resized.emit()

    def length(self) -> int:
        return len(self._text)

    def position_at(self, point: QPoint) -> int:
        index, x = self._row_at(point)
        if index < 0:
            return 0
        row = self._rows.row(index)
        unit = self._layout(index).lineAt(0).xToCursor(x)
        return self._rows.start_of(row) + place(self._rows.text_of(index), unit)

    def word_at(self, point: QPoint) -> Selection:
        index, x = self._row_at(point)
        if index < 0:
            return NOTHING
        start, text = self._rows.start_of(self._rows.row(index)), self._rows.text_of(index)
        document = QTextDocument(text)
        cursor = QTextCursor(document)
        cursor.setPosition(character_at(self._layout(index), QPointF(x, 0)))
        select_word(cursor)
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        return (start + place(text, first), start + place(text, last))

    def _row_at(self, point: QPoint) -> tuple[int, int]:
        """The row at `point`, or the nearest, -1 if there is none; and how far in it that is."""
        row = min(max(point.y() - self._header, 0) // self._line_height, len(self._rows) - 1)
        return row, point.x() - self._left()

    def _left(self) -> int:
        """Where the rows begin."""
        return PADDING + self._gutter() - self.shift

    def text_between(self, start: int, end: int) -> str:
        return self._text[start:end]

    def caret_at(self, position: int) -> QRect:
        index = self._rows.row_at(position)
        unit = units(
            self._rows.text_of(index)[: position - self._rows.start_of(self._rows.row(index))]
        )
        x = self._layout(index).lineAt(0).cursorToX(unit)
        at = x[0] if isinstance(x, tuple) else x
        return QRect(round(self._left() + at), self._top_of(index), 1, self._line_height)

    def moved(self, position: int, move: Move) -> int | None:
        index = self._rows.row_at(position)
        found = _moved_in(self._rows, index, position, move)
        if found is not None:
            return found
        index += 1 if move.is_forward else -1
        if not 0 <= index < len(self._rows):
            return None
        row = self._rows.row(index)
        edge = self._rows.start_of(row) + (0 if move.is_forward else row.last - row.first)
        return edge if edge != position else _moved_in(self._rows, index, position, move)

    def part(self, block: Block, start: int, end: int) -> Block | None:
        code = self._text[start:end]
        return replace(block, text=code) if code else None

    # -- text -------------------------------------------------------------------------

    def _split(self, text: str, first: int) -> None:
        """Split `text` into lines again, from line `first` on."""
        if first == 0:
            self._widths, self._hidden = _Widths(self._metrics), []
        start = self._rows.starts[first] if first else 0
        self._rows.set_text(text, first)
        self._forget_layouts(self._rows.first_row_of(first))
        for line in self._rows.lines[first:]:
            self._widths.add(line)
        new = hidden_characters(text[start:])
        self._hidden += [sign for sign in new if sign not in self._hidden]
        self._text = text

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _save(self) -> None:
        self.save_requested.emit(file_name_for(self._language or ""), self._text)

    def _colour_more(self) -> None:
        first, last = self._highlighter.work(_SLICE)
        if last > first:
            first, last = self._rows.first_row_of(first), self._rows.first_row_of(last)
            self._forget_layouts(first, last)
            top, bottom = self._top_of(first), self._top_of(last)
            self.update(QRect(0, top, self.width(), bottom - top))
        # While more comes, the next piece of it goes on: the engine needs the processor too.
        if self._highlighter.pending and self._finished:
            self._colour_timer.start(_LOADING_MS if self._highlighter.loading else 0)
        else:
            self._colour_timer.stop()

    # -- geometry and painting --------------------------------------------------------

    def _top_of(self, line: int) -> int:
        return self._header + line * self._line_height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        old, new = event.oldSize(), event.size()
        if old.width() != new.width():
            self.update()
        else:  # the lower edge has moved
            edge = PADDING + BAR
            self.update(0, min(old.height(), new.height()) - edge, new.width(), edge)
        self._title.place(self.width(), self._line_height)

    def _layout(self, row: int) -> QTextLayout:
        layout = self._layouts.get(row)
        if layout is None:
            text, formats = self._rows.text_of(row), self._formats(row)
            formats += sign_formats(text, self._style.colours)
            layout = self._layouts[row] = line_layout(text, self._style.mono, formats)
            if len(self._layouts) > _CACHED:
                self._layouts.popitem(last=False)
        return layout

    def _forget_layouts(self, first: int, last: int | None = None) -> None:
        for row in [r for r in self._layouts if r >= first and (last is None or r < last)]:
            del self._layouts[row]

    def _formats(self, index: int) -> list[QTextLayout.FormatRange]:
        row = self._rows.row(index)
        if row.line >= len(self._highlighter.stretches):
            return []
        text, formats = self._rows.text_of(index), []
        for start, length, tint in self._highlighter.stretches[row.line]:
            first, last = max(start, row.first), min(start + length, row.last)
            if first < last:
                span = (first - row.first, last - row.first)
                formats.append(format_range(text, *span, self._tint_formats[tint]))
        return formats

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._style.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.code_background))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        top, bottom = event.rect().top() - self._header, event.rect().bottom() - self._header
        first = max(top // self._line_height, 0)
        last = min(bottom // self._line_height, len(self._rows) - 1)
        painter.setClipRect(event.rect() & self.rect().adjusted(PADDING // 2, 0, -PADDING // 2, 0))
        painter.setPen(QColor(colours.text))
        leading = (self._line_height - self._metrics.height()) / 2
        for row in range(first, last + 1):
            self._paint_ground(painter, row)
            point = QPointF(self._left(), self._top_of(row) + leading)
            self._layout(row).draw(painter, point, self._selected(row))
        self._paint_numbers(painter, first, last)

    def _paint_ground(self, painter: QPainter, index: int) -> None:
        """Of a line that a diff takes away or adds."""
        line = self._rows.lines[self._rows.row(index).line] if self._is_diff else ""
        if line[:1] in ("+", "-") and not line.startswith(("+++ ", "--- ")):
            ground = QColor(diff_colour(line[0] == "+", self._style.colours))
            area = (1, self._top_of(index), self.width() - 2, self._line_height)
            painter.fillRect(*area, ground)

    def _paint_numbers(self, painter: QPainter, first: int, last: int) -> None:
        gutter = self._gutter()
        if not gutter:
            return
        colours = self._style.colours
        area = QRect(1, self._top_of(first), PADDING + gutter - 4, 0)
        area.setBottom(self._top_of(last + 1) - 1)
        painter.fillRect(area, QColor(colours.code_background))  # over what is scrolled sideways
        painter.setFont(self._style.mono)
        painter.setPen(QColor(colours.muted))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        for index in range(first, last + 1):
            row = self._rows.row(index)
            number = self._rows.numbers[row.line]
            if number and row.first == 0:
                width = PADDING + gutter - self._letter_width
                box = QRectF(0, self._top_of(index), width, self._line_height)
                painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _selected(self, index: int) -> list[QTextLayout.FormatRange]:
        """What was found, and over it what is selected."""
        look = QTextCharFormat()
        look.setBackground(QColor(self._style.colours.selection))
        looks = [
            (start, end, mark_format(self._style, current=current))
            for start, end, current in self.marks
        ]
        row, text = self._rows.row(index), self._rows.text_of(index)
        offset, found = self._rows.start_of(row), []
        for start, end, each in [*looks, (*self.selection, look)]:
            first, last = max(start - offset, 0), min(end - offset, row.last - row.first)
            if first < last:
                found.append(format_range(text, first, last, each))
        return found


def _moved_in(rows: CodeRows, index: int, position: int, move: Move) -> int | None:
    """Within one row."""
    text, start = rows.text_of(index), rows.start_of(rows.row(index))
    at = moved(QTextDocument(text), units(text[: position - start]), move)
    return None if at is None else start + place(text, at)


class _Widths:
    """Of lines in ASCII only one longer than those before can be wider."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        self._metrics = metrics
        self._columns = 0
        self.widest = 0.0

    def add(self, line: str) -> None:
        columns = len(line.expandtabs(TAB)) if line.isascii() else 0
        if columns == 0 or columns > self._columns:
            self._columns = max(columns, self._columns)
            self.widest = max(self.widest, self._metrics.horizontalAdvance(line))
