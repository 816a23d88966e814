"""One block of a message: how tall it is, how it is painted, what of it is selected.

Blocks do not take the mouse; the message they are in selects over all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from app.ui.markdown.blocks import Block, Kind
from app.ui.markdown.inline import InlineReader
from app.ui.markdown.prose import ProseStyle, ProseWriter

Selection = tuple[int, int]  # first and last position, in characters of the block's text
NOTHING: Selection = (0, 0)


class BlockView(QWidget):
    """What the message asks of each of its blocks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.selection = NOTHING

    def set_block(self, block: Block) -> None:
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """Lay out in `width` pixels and say how many are needed below one another."""
        raise NotImplementedError

    def ideal_width(self) -> int:
        return 0

    def length(self) -> int:
        return 0

    def position_at(self, point: QPoint) -> int:
        return 0

    def link_at(self, point: QPoint) -> str:
        return ""

    def word_at(self, position: int) -> Selection:
        return (position, position)

    def text_between(self, start: int, end: int) -> str:
        return ""

    def select(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.update()


class ProseView(BlockView):
    """A paragraph, heading or table."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._writer = ProseWriter(style, inline)
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._block: Block | None = None

    def set_block(self, block: Block) -> None:
        before, self._block = self._block, block
        if before and self._only_grew(before, block):
            self._writer.extend(self._document, block.text[len(before.text) :])
        else:
            self._writer.write(self._document, block)
        self.update()

    def _only_grew(self, before: Block, block: Block) -> bool:
        """Plain text that got longer: put the rest behind it, lay out no more than that."""
        if block.kind is not before.kind or not block.text.startswith(before.text):
            return False
        if block.kind is Kind.PLAIN:
            return True
        runs = self._writer.runs(block)
        return (
            block.kind is Kind.PARAGRAPH
            and len(runs) == 1
            and runs[0].text == block.text
            and self._writer.runs(before) == [type(runs[0])(before.text)]
        )

    def height_for(self, width: int) -> int:
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
        return round(self._document.size().height())

    def ideal_width(self) -> int:
        return int(self._document.idealWidth()) + 1

    def length(self) -> int:
        return self._document.characterCount() - 1

    def position_at(self, point: QPoint) -> int:
        layout = self._document.documentLayout()
        return layout.hitTest(QPointF(point), Qt.HitTestAccuracy.FuzzyHit)

    def link_at(self, point: QPoint) -> str:
        return self._document.documentLayout().anchorAt(QPointF(point))

    def word_at(self, position: int) -> Selection:
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(position, self.length()))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return (cursor.selectionStart(), cursor.selectionEnd())

    def text_between(self, start: int, end: int) -> str:
        cursor = self._cursor((start, end))
        text = cursor.selection().toPlainText()
        return text.replace("\u2028", "\n").replace("\u00a0", " ")

    def _cursor(self, selection: Selection) -> QTextCursor:
        last = self.length()
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(selection[0], last))
        cursor.setPosition(min(selection[1], last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def paintEvent(self, event: QPaintEvent) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._style.text_colour))
        context.clip = QRectF(event.rect())
        if self.selection[0] != self.selection[1]:
            selected = QAbstractTextDocumentLayout.Selection()
            selected.cursor = self._cursor(self.selection)
            look = QTextCharFormat()
            look.setBackground(QColor(self._style.colours.selection))
            selected.format = look
            context.selections = [selected]
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._document.documentLayout().draw(painter, context)

    def baseline(self) -> float:
        """Where the first line of text stands, for the marker beside it."""
        return QFontMetricsF(self._document.defaultFont()).ascent()


class RuleView(BlockView):
    """A thematic break."""

    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = style.colours.border

    def set_block(self, block: Block) -> None:
        pass

    def height_for(self, width: int) -> int:
        return 17

    def text_between(self, start: int, end: int) -> str:
        return "———"

    def sizeHint(self) -> QSize:
        return QSize(0, 17)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 8, self.width(), 1, QColor(self._colour))
