"""One block of a message: how tall it is, how it is painted, what of it is selected.

Blocks do not take the mouse; the message they are in selects over all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from app.ui.document.blocks import Block, Kind
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle, ProseWriter
from app.ui.text.word_bounds import character_at, select_word

Selection = tuple[int, int]  # first and last position, in characters of the block's text
NOTHING: Selection = (0, 0)


class BlockView(QWidget):
    """What the message asks of each of its blocks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.selection = NOTHING

    def set_block(self, block: Block) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Nothing more comes."""

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

    def links(self) -> list[str]:
        return []

    def word_at(self, point: QPoint) -> Selection:
        return NOTHING

    def text_between(self, start: int, end: int) -> str:
        return ""

    def select(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.update()


class ProseView(BlockView):
    """A paragraph or heading."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._writer = ProseWriter(style, inline)
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._block: Block | None = None
        self._unmarked = False

    def set_block(self, block: Block) -> None:
        before, self._block = self._block, block
        if before and self._only_grew(before, block):
            self._writer.extend(self._document, block.text[len(before.text) :])
        else:
            self._unmarked = self._writer.write(self._document, block)
        self.update()

    def _only_grew(self, before: Block, block: Block) -> bool:
        """Text without marks that got longer: put the rest behind it, lay out no more than that."""
        if block.kind is not before.kind or not block.text.startswith(before.text):
            return False
        if block.kind is Kind.PLAIN:
            return True
        return self._unmarked and [run.text for run in self._writer.runs(block)] == [block.text]

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

    def links(self) -> list[str]:
        if self._block is None or self._unmarked:
            return []
        return [run.link for run in self._writer.runs(self._block) if run.link]

    def word_at(self, point: QPoint) -> Selection:
        block = self._document.findBlock(self.position_at(point))
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        cursor = QTextCursor(block)
        at = character_at(block.layout(), QPointF(point) - corner)
        cursor.setPosition(block.position() + at)
        select_word(cursor)
        return (cursor.selectionStart(), cursor.selectionEnd())

    def text_between(self, start: int, end: int) -> str:
        return text_of(self._document, start, end)

    def paintEvent(self, event: QPaintEvent) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._style.text_colour))
        context.clip = QRectF(event.rect())
        context.selections = painted_selection(self._document, self.selection, self._style)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._document.documentLayout().draw(painter, context)


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


def text_of(document: QTextDocument, start: int, end: int) -> str:
    """The characters from `start` to `end`, as a person would type them."""
    text = _selected(document, (start, end)).selection().toPlainText()
    return text.replace("\u2028", "\n").replace("\u00a0", " ")


def painted_selection(
    document: QTextDocument, selection: Selection, style: ProseStyle
) -> list[QAbstractTextDocumentLayout.Selection]:
    """What a paint context needs to show `selection`."""
    if selection[0] >= selection[1]:
        return []
    found = QAbstractTextDocumentLayout.Selection()
    found.cursor = _selected(document, selection)
    look = QTextCharFormat()
    look.setBackground(QColor(style.colours.selection))
    found.format = look
    return [found]


def _selected(document: QTextDocument, selection: Selection) -> QTextCursor:
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(max(selection[0], 0), last))
    cursor.setPosition(min(max(selection[1], 0), last), QTextCursor.MoveMode.KeepAnchor)
    return cursor
