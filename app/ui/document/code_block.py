"""Code in a panel: its language, a Copy button, colours, and lines that scroll sideways.

Only visible lines are laid out, so that a file of any length streams as fast as a short
one.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from app.ui.controls.icon_button import IconButton
from app.ui.document.block_view import NOTHING, Selection
from app.ui.document.blocks import Block
from app.ui.document.highlight import Highlighter, Tint
from app.ui.document.pieces import piece_end
from app.ui.document.prose import ProseStyle
from app.ui.document.syntax import colour
from app.ui.document.wide_block import BAR, WideBlockView
from app.ui.style.theme import RADIUS, line_room
from app.ui.text.language import LANGUAGE
from app.ui.text.utf16 import place, units
from app.ui.text.word_bounds import character_at, select_word

_HEADER = 34
PADDING = 12
_LONGEST = 8000  # characters; a longer line is shown in pieces of this size
_CACHED = 150  # lines whose layout is kept
_SLICE = 0.002  # seconds of colouring at a time
_COPIED_MS = 1500
# Characters that make code read in another order than it runs are shown as a sign.
_MISLEADING = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd"
)


class CodeBlock(WideBlockView):
    """Code with its language and a button that copies it."""

    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._text = ""
        self._lines: list[str] = []
        self._starts: list[int] = []
        self._widest = 0.0
        self._columns = 0  # of the longest line in ASCII
        self._language: str | None = None  # until the block is set
        self._highlighter = Highlighter("")
        self._metrics = QFontMetricsF(style.mono)
        self._line_height = round(self._metrics.height() * 1.3)
        self._header = header_height(style, "")
        self._copy = IconButton("copy", self.tr("Copy this code"), self, word=self.tr("Copy"))
        self._copy.clicked.connect(self._copy_all)
        self._copied_timer = QTimer(self)
        self._copied_timer.setSingleShot(True)
        self._copied_timer.setInterval(_COPIED_MS)
        self._copied_timer.timeout.connect(self._copied)
        self._colour_timer = QTimer(self)
        self._colour_timer.setInterval(0)
        self._colour_timer.timeout.connect(self._colour_more)
        self._finished = False
        self._tint_formats = {tint: _format(colour(tint, style.colours)) for tint in Tint}
        self._layouts: OrderedDict[int, QTextLayout] = OrderedDict()
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    # -- BlockView --------------------------------------------------------------------

    def set_block(self, block: Block) -> None:
        if block.language != self._language:
            self._language = block.language
            self._highlighter = Highlighter(block.language)
            self._header = header_height(self._style, block.language)
            self._text, self._lines, self._starts = "", [], []
            self.setAccessibleName(
                LANGUAGE.fill(self.tr("Code: {language}"), language=block.language or "-")
            )
        grew = block.text.startswith(self._text)
        first = max(len(self._lines) - 1, 0) if grew else 0
        self._split(block.text, first)
        self._highlighter.grow(self._lines)
        if not grew:
            self._highlighter.restart()
        self._colour_more()
        self.update(QRect(0, self._top_of(first), self.width(), self.height()))

    def finish(self) -> None:
        """Colour it all once more, now from the start."""
        self._finished = True
        self._highlighter.restart()
        self._colour_timer.start()

    def height_for(self, width: int) -> int:
        self.fit_bar()
        lines = max(len(self._lines), 1) * self._line_height
        return self._header + lines + PADDING + self.bar_height(width)

    def content_width(self) -> int:
        beside = 0 if self._language else self._copy.sizeHint().width()  # not under the button
        return round(self._widest) + 2 * PADDING + beside

    def length(self) -> int:
        return len(self._text)

    def position_at(self, point: QPoint) -> int:
        row, x = self._row_at(point)
        if row < 0:
            return 0
        unit = self._layout(row).lineAt(0).xToCursor(x)
        return self._starts[row] + place(self._lines[row], unit)

    def word_at(self, point: QPoint) -> Selection:
        row, x = self._row_at(point)
        if row < 0:
            return NOTHING
        start, line = self._starts[row], self._lines[row]
        document = QTextDocument(line)
        cursor = QTextCursor(document)
        cursor.setPosition(character_at(self._layout(row), QPointF(x, 0)))
        select_word(cursor)
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        return (start + place(line, first), start + place(line, last))

    def _row_at(self, point: QPoint) -> tuple[int, int]:
        """The line at `point`, or the nearest, -1 if there is none; and how far in it that is."""
        row = min(max(point.y() - self._header, 0) // self._line_height, len(self._lines) - 1)
        return row, point.x() - PADDING + self.shift

    def text_between(self, start: int, end: int) -> str:
        return self._text[start:end]

    # -- text -------------------------------------------------------------------------

    def _split(self, text: str, first: int) -> None:
        """Split `text` into lines again, from line `first` on."""
        position = self._starts[first] if first < len(self._starts) else 0
        if position == 0:
            first, self._widest, self._columns = 0, 0.0, 0
        del self._lines[first:], self._starts[first:]
        self._forget_layouts(first)
        for line in text[position:].split("\n"):
            at = 0
            while at < len(line) or at == 0:
                end = piece_end(line, at, _LONGEST)
                piece = line[at:end].translate(_MISLEADING)
                self._lines.append(piece)
                self._starts.append(position + at)
                self._measure(piece)
                at = max(end, 1)
            position += len(line) + 1
        self._text = text

    def _measure(self, line: str) -> None:
        """Of lines in ASCII only one longer than those before can be wider."""
        columns = len(line.expandtabs(4)) if line.isascii() else 0
        if columns == 0 or columns > self._columns:
            self._columns = max(columns, self._columns)
            self._widest = max(self._widest, self._metrics.horizontalAdvance(line))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copy.set_icon_name("check")
        self._copied_timer.start()

    def _copied(self) -> None:
        self._copy.set_icon_name("copy")

    def _colour_more(self) -> None:
        first, last = self._highlighter.work(_SLICE)
        if last > first:
            self._forget_layouts(first, last)
            top, bottom = self._top_of(first), self._top_of(last)
            self.update(QRect(0, top, self.width(), bottom - top))
        # While more comes, the next piece of it goes on: the engine needs the processor too.
        if self._highlighter.pending and self._finished:
            self._colour_timer.start()
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
        hint = self._copy.sizeHint()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 4 if rtl else self.width() - hint.width() - 4
        y = (self._header - hint.height()) // 2
        if not self._language:  # beside the first line
            y = self._header + (self._line_height - hint.height()) // 2
        self._copy.setGeometry(x, y, hint.width(), hint.height())

    def _layout(self, row: int) -> QTextLayout:
        layout = self._layouts.get(row)
        if layout is None:
            layout = self._layouts[row] = self._make_layout(row)
            if len(self._layouts) > _CACHED:
                self._layouts.popitem(last=False)
        return layout

    def _forget_layouts(self, first: int, last: int | None = None) -> None:
        for row in [r for r in self._layouts if r >= first and (last is None or r < last)]:
            del self._layouts[row]

    def _make_layout(self, row: int) -> QTextLayout:
        layout = QTextLayout(self._lines[row], self._style.mono)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTabStopDistance(4 * self._metrics.horizontalAdvance(" "))
        layout.setTextOption(option)
        layout.setFormats(self._formats(row) + self._warnings(row))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        return layout

    def _formats(self, row: int) -> list[QTextLayout.FormatRange]:
        if row >= len(self._highlighter.stretches):
            return []
        formats = []
        for start, length, tint in self._highlighter.stretches[row]:
            formats.append(
                _range(self._lines[row], start, start + length, self._tint_formats[tint])
            )
        return formats

    def _warnings(self, row: int) -> list[QTextLayout.FormatRange]:
        line, char_format = self._lines[row], self._tint_formats[Tint.DELETED]
        return [
            _range(line, at, at + 1, char_format)
            for at, sign in enumerate(line)
            if sign == "\ufffd"
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._style.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.code_background))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._language and event.rect().top() < self._header:
            self._paint_header(painter)
        top, bottom = event.rect().top() - self._header, event.rect().bottom() - self._header
        first = max(top // self._line_height, 0)
        last = min(bottom // self._line_height, len(self._lines) - 1)
        painter.setClipRect(event.rect() & self.rect().adjusted(PADDING // 2, 0, -PADDING // 2, 0))
        painter.setPen(QColor(colours.text))
        leading = (self._line_height - self._metrics.height()) / 2
        for row in range(first, last + 1):
            point = QPointF(PADDING - self.shift, self._top_of(row) + leading)
            self._layout(row).draw(painter, point, self._selected(row))
        painter.fillRect(self._copy.geometry(), QColor(colours.code_background))

    def _paint_header(self, painter: QPainter) -> None:
        font = QFont(self._style.font)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        painter.setPen(QColor(self._style.colours.muted))
        area = QRectF(PADDING, 0, self.width() - 2 * PADDING, self._header)
        side = Qt.AlignmentFlag.AlignLeading  # the painter mirrors it
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self._language)

    def _selected(self, row: int) -> list[QTextLayout.FormatRange]:
        start, end = self.selection
        offset, size = self._starts[row], len(self._lines[row])
        start, end = max(start - offset, 0), min(end - offset, size)
        if start >= end:
            return []
        char_format = QTextCharFormat()
        char_format.setBackground(QColor(self._style.colours.selection))
        return [_range(self._lines[row], start, end, char_format)]


def header_height(style: ProseStyle, language: str) -> int:
    """Of the title above the code, which is there only if it has a language."""
    return line_room(_HEADER, QFontMetrics(style.font)) if language else PADDING


def _format(colour: str) -> QTextCharFormat:
    char_format = QTextCharFormat()
    char_format.setForeground(QColor(colour))
    return char_format


def _range(
    line: str, start: int, end: int, char_format: QTextCharFormat
) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = (
        units(line[:start]),
        units(line[start:end]),
        char_format,
    )
    return found
