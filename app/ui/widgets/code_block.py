"""Code in a panel: its language, a Copy button, colours, and lines that scroll sideways.

Only the lines in sight are ever laid out, so that a file of any length streams as fast as
a short one.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from app.ui.markdown.blocks import Block
from app.ui.markdown.highlight import Highlighter
from app.ui.markdown.prose import ProseStyle
from app.ui.markdown.syntax import colour
from app.ui.theme import RADIUS
from app.ui.widgets.block_view import BlockView, Selection
from app.ui.widgets.glyph_button import GlyphButton
from app.ui.widgets.glyphs import Glyph

HEADER = 34
PADDING = 12
_BAR = 12
_LONGEST = 2000  # characters; a longer line is shown in pieces of this size
_SLICE = 0.002  # seconds of colouring at a time
_COPIED_MS = 1500


class CodeBlock(BlockView):
    """A block of code."""

    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._text = ""
        self._lines: list[str] = []
        self._starts: list[int] = []
        self._widest = 0.0
        self._language: str | None = None
        self._highlighter = Highlighter("")
        self._metrics = QFontMetricsF(style.mono)
        self._line_height = round(self._metrics.height() * 1.3)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.valueChanged.connect(self.update)
        self._bar.hide()
        self._copy = GlyphButton(Glyph.COPY, self.tr("Copy this code"), self, word=self.tr("Copy"))
        self._copy.clicked.connect(self._copy_all)
        self._colouring = QTimer(self)
        self._colouring.setInterval(0)
        self._colouring.timeout.connect(self._colour_more)

    # -- BlockView --------------------------------------------------------------------

    def set_block(self, block: Block) -> None:
        if block.language != self._language:
            self._language = block.language
            self._highlighter = Highlighter(block.language)
            self._text, self._lines, self._starts, self._widest = "", [], [], 0.0
            self.setAccessibleName(self.tr("Code: {0}").format(block.language or "-"))
        grew = block.text.startswith(self._text)
        first = max(len(self._lines) - 1, 0) if grew else 0
        self._take(block.text, first)
        self._highlighter.grow(self._lines)
        if not grew:
            self._highlighter.restart()
        self._colour_more()
        self.update(QRect(0, self._top_of(first), self.width(), self.height()))

    def finish(self) -> None:
        """Nothing more comes: read the colours once more, now from the start."""
        self._highlighter.restart()
        self._colouring.start()

    def height_for(self, width: int) -> int:
        bar = _BAR if self._widest + 2 * PADDING > width else 0
        lines = max(len(self._lines), 1) * self._line_height
        return HEADER + lines + PADDING + bar

    def ideal_width(self) -> int:
        return round(self._widest) + 2 * PADDING

    def length(self) -> int:
        return len(self._text)

    def position_at(self, point: QPoint) -> int:
        row = min(max(point.y() - HEADER, 0) // self._line_height, len(self._lines) - 1)
        if row < 0:
            return 0
        x = point.x() - PADDING + self._bar.value()
        return self._starts[row] + self._layout(row).lineAt(0).xToCursor(x)

    def word_at(self, position: int) -> Selection:
        start = end = position
        while start > 0 and (self._text[start - 1].isalnum() or self._text[start - 1] == "_"):
            start -= 1
        while end < len(self._text) and (self._text[end].isalnum() or self._text[end] == "_"):
            end += 1
        return (start, end)

    def text_between(self, start: int, end: int) -> str:
        return self._text[start:end]

    # -- text -------------------------------------------------------------------------

    def _take(self, text: str, first: int) -> None:
        """Split `text` into lines again, from line `first` on."""
        position = self._starts[first] if first < len(self._starts) else 0
        if position == 0:
            first, self._widest = 0, 0.0
        del self._lines[first:], self._starts[first:]
        for line in text[position:].split("\n"):
            for at in range(0, max(len(line), 1), _LONGEST):
                piece = line[at : at + _LONGEST]
                self._lines.append(piece)
                self._starts.append(position + at)
                self._widest = max(self._widest, self._metrics.horizontalAdvance(piece))
            position += len(line) + 1
        self._text = text

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copy.set_glyph(Glyph.DONE)
        QTimer.singleShot(_COPIED_MS, self, self._copied)

    def _copied(self) -> None:
        self._copy.set_glyph(Glyph.COPY)

    def _colour_more(self) -> None:
        first, last = self._highlighter.work(_SLICE)
        if last > first:
            top, bottom = self._top_of(first), self._top_of(last)
            self.update(QRect(0, top, self.width(), bottom - top))
        if self._highlighter.pending:
            self._colouring.start()
        else:
            self._colouring.stop()

    # -- geometry and painting --------------------------------------------------------

    def _top_of(self, line: int) -> int:
        return HEADER + line * self._line_height

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        hint = self._copy.sizeHint()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 4 if rtl else self.width() - hint.width() - 4
        self._copy.setGeometry(x, (HEADER - hint.height()) // 2, hint.width(), hint.height())
        over = round(self._widest) + 2 * PADDING - self.width()
        self._bar.setVisible(over > 0)
        if over > 0:
            self._bar.setRange(0, over)
            self._bar.setPageStep(self.width())
            self._bar.setSingleStep(round(self._metrics.averageCharWidth() * 4))
            self._bar.setGeometry(4, self.height() - _BAR - 2, self.width() - 8, _BAR)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        sideways = delta.x()
        if not sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = delta.y()
        if sideways and self._bar.isVisible():
            self._bar.setValue(self._bar.value() - sideways)
        else:
            event.ignore()  # up and down is the conversation's

    def _layout(self, row: int) -> QTextLayout:
        layout = QTextLayout(self._lines[row], self._style.mono)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTabStopDistance(4 * self._metrics.horizontalAdvance(" "))
        layout.setTextOption(option)
        layout.setFormats(self._formats(row))
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
            look = QTextCharFormat()
            look.setForeground(QColor(colour(tint, self._style.colours)))
            formats.append(_range(start, length, look))
        return formats

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._style.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.code_background))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if event.rect().top() < HEADER:
            self._paint_header(painter)
        top, bottom = event.rect().top() - HEADER, event.rect().bottom() - HEADER
        first = max(top // self._line_height, 0)
        last = min(bottom // self._line_height, len(self._lines) - 1)
        painter.setClipRect(event.rect() & self.rect().adjusted(PADDING // 2, 0, -PADDING // 2, 0))
        painter.setPen(QColor(colours.text))
        leading = (self._line_height - self._metrics.height()) / 2
        for row in range(first, last + 1):
            point = QPointF(PADDING - self._bar.value(), self._top_of(row) + leading)
            self._layout(row).draw(painter, point, self._selected(row))

    def _paint_header(self, painter: QPainter) -> None:
        font = QFont(self._style.font)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        painter.setPen(QColor(self._style.colours.muted))
        area = QRectF(PADDING, 0, self.width() - 2 * PADDING, HEADER)
        side = Qt.AlignmentFlag.AlignLeading  # the painter mirrors it
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self._language or "")

    def _selected(self, row: int) -> list[QTextLayout.FormatRange]:
        start, end = self.selection
        offset, size = self._starts[row], len(self._lines[row])
        start, end = max(start - offset, 0), min(end - offset, size)
        if start >= end:
            return []
        look = QTextCharFormat()
        look.setBackground(QColor(self._style.colours.selection))
        return [_range(start, end - start, look)]

    def sizeHint(self) -> QSize:
        return QSize(self.ideal_width(), self.height_for(self.ideal_width()))

    def line_at(self, position: int) -> int:
        """The line that the character at `position` stands in."""
        return bisect_right(self._starts, position) - 1


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found
