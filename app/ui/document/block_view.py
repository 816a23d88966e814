"""One block of a message: its height, its painting, its selection.

Blocks do not take the mouse; the message they are in selects over all of them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
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

from app.ui.document.blocks import Block, BlockKind
from app.ui.document.cursor_moves import Move, caret, moved, nearest
from app.ui.document.formula import FormulaKey
from app.ui.document.formula_text import OBJECT, sources
from app.ui.document.grounds import Ground, grounds_in, paint_grounds
from app.ui.document.inline import InlineReader, Run
from app.ui.document.markdown_writer import inline_markdown, paragraph_markdown
from app.ui.document.prose import FIRST_ISOLATE, LAST_ISOLATE, ProseStyle, ProseWriter
from app.ui.document.titles import alert_title, with_summary
from app.ui.text.utf16 import units
from app.ui.text.word_bounds import character_at, select_word

Selection = tuple[int, int]  # first and last position, in characters of the block's text
Mark = tuple[int, int, bool]  # likewise, and whether it is the one that was gone to
NOTHING: Selection = (0, 0)
_RULE = "———"
_TYPED = str.maketrans({"\u2028": "\n", "\u00a0": " ", FIRST_ISOLATE: "", LAST_ISOLATE: ""})


class BlockView(QWidget):
    """The interface of a block of any kind."""

    resized = Signal()  # its height is another one now
    save_requested = Signal(str, object)  # the name proposed for the file; its text, or its maker

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.selection = NOTHING
        self.marks: list[Mark] = []
        self.is_measured = True  # all of it, the last time; else it is to be measured again

    def set_block(self, block: Block) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Called when the block will not change any more."""

    def height_for(self, width: int) -> int:
        """Lay out in `width` pixels and return the height."""
        raise NotImplementedError

    def first_ascent(self) -> float:
        """From its upper edge to the baseline of its first line; 0 if it has none."""
        return 0

    def length(self) -> int:
        return 0

    def position_at(self, point: QPoint) -> int:
        return 0

    def link_at(self, point: QPoint) -> str:
        return ""

    def tip_at(self, point: QPoint) -> str:
        """What there is to say about the place, for a tool tip."""
        return ""

    def links(self) -> list[str]:
        """Addresses, and targets of footnotes."""
        return []

    def word_at(self, point: QPoint) -> Selection:
        return NOTHING

    def text_between(self, start: int, end: int) -> str:
        return ""

    def caret_at(self, position: int) -> QRect:
        """Where the end of a selection stands that ends there."""
        return QRect(0, 0, 1, self.height())

    def moved(self, position: int, move: Move) -> int | None:
        """Where a step along the text ends; None if it leads out of the block."""
        return None

    def part(self, block: Block, start: int, end: int) -> Block | None:
        """What of `block`, which it shows, is between two positions; None if that is nothing."""
        return block if end > start else None

    def span(self, start: int, end: int) -> Selection:
        """The positions of characters of the text as it is shown."""
        return (start, end)

    def mark(self, marks: list[Mark]) -> None:
        """Mark what was found, by characters of the text as it is shown."""
        placed = [(*self.span(start, end), current) for start, end, current in marks]
        if placed != self.marks:
            self.marks = placed
            self.update()

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
        self._runs: list[Run] = []
        self._grows = False
        self._waiting = False  # for formulas
        self._grounds: list[Ground] | None = None  # as they are laid out; None: not looked for yet

    def set_block(self, block: Block) -> None:
        before, self._block = self._block, block
        old, self._runs = self._runs, self._writer.runs(block)
        if before and _only_grew(before, old, block, self._runs):
            self._writer.extend(self._document, block.text[len(before.text) :])
        else:
            self._grows = before is not None
            self._write()
        self._grounds = None
        self.update()

    def _write(self) -> None:
        """A text that grows shows the source of a formula until that is set."""
        assert self._block is not None
        self._writer.write(self._document, self._block, self._runs, reserve=not self._grows)
        if self._writer.pending and self._style.formulas and not self._waiting:
            self._waiting = True
            self._style.formulas.arrived.connect(self._formulas_arrived)

    @Slot(object)
    def _formulas_arrived(self, keys: frozenset[FormulaKey]) -> None:
        if keys & self._writer.pending:
            self._write()
            self._grounds = None
            self.update()
            self.resized.emit()

    def height_for(self, width: int) -> int:
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
            self._grounds = None
        return round(self._document.size().height())

    def first_ascent(self) -> float:
        return first_ascent(self._document)

    def length(self) -> int:
        return self._document.characterCount() - 1

    def position_at(self, point: QPoint) -> int:
        return nearest(self._document, QPointF(point))

    def link_at(self, point: QPoint) -> str:
        return self._document.documentLayout().anchorAt(QPointF(point))

    def tip_at(self, point: QPoint) -> str:
        return tip_in(self._document, QPointF(point))

    def links(self) -> list[str]:
        return [run.target for run in self._runs if run.target]

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

    def span(self, start: int, end: int) -> Selection:
        return span_in(self._document, start, end)

    def caret_at(self, position: int) -> QRect:
        return caret(self._document, position).toAlignedRect()

    def moved(self, position: int, move: Move) -> int | None:
        return moved(self._document, position, move)

    def part(self, block: Block, start: int, end: int) -> Block | None:
        if end <= start or (start <= 0 and end >= self.length()):
            return super().part(block, start, end)
        before, text = self.text_between(0, start), self.text_between(start, end)
        if block.kind is not BlockKind.PLAIN:
            write = inline_markdown if block.kind is BlockKind.HEADING else paragraph_markdown
            text = write(_cut(self._runs, len(before), len(before) + len(text)))
        return replace(block, text=text, marker=block.marker if start <= 0 else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._style.text_colour))
        context.clip = QRectF(event.rect())
        context.selections = painted_marks(self._document, self.marks, self._style)
        context.selections += painted_selection(self._document, self.selection, self._style)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        if self._grounds is None:
            self._grounds = grounds_in(self._document)
        paint_grounds(painter, self._grounds, self._style.colours)
        self._document.documentLayout().draw(painter, context)


def _cut(runs: list[Run], start: int, end: int) -> list[Run]:
    """The runs of the text from `start` to `end`."""
    found, at = [], 0
    for run in runs:
        if at < end and at + len(run.text) > start:
            whole = bool(run.formula)  # of which there is no part
            text = run.text if whole else run.text[max(start - at, 0) : end - at]
            found.append(run.with_text(text))
        at += len(run.text)
    return found


def _only_grew(before: Block, old: list[Run], block: Block, new: list[Run]) -> bool:
    """Whether `block` is `before` with more text and neither has any format, links included."""
    if block.kind is not before.kind or not block.text.startswith(before.text):
        return False
    return old in ([], [Run(before.text)]) and new == [Run(block.text)]


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
        return _RULE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 8, self.width(), 1, QColor(self._colour))


def whole_text(block: Block, inline: InlineReader) -> str:
    """The result of `text_between` for a whole block, without creating a view."""
    if block.kind in (BlockKind.CODE, BlockKind.PLAIN, BlockKind.FORMULA):
        return block.text
    if block.kind is BlockKind.RULE:
        return _RULE
    if block.kind is BlockKind.ALERT:
        return alert_title(block.within[-1])
    if block.kind is BlockKind.DETAILS:
        block = with_summary(block)
    rows = block.rows or ((block.text,),)
    lines = ("\t".join(_shown(cell, block, inline) for cell in row) for row in rows)
    return "\n".join(lines)


def _shown(text: str, block: Block, inline: InlineReader) -> str:
    runs = inline.runs(text, block.references)
    return typed("".join(run.text for run in runs))


def typed(text: str) -> str:
    """What is shown, as a user would type it."""
    return text.translate(_TYPED)


def text_of(document: QTextDocument, start: int, end: int) -> str:
    """The characters from `start` to `end`, as a user would type them."""
    cursor = _selected(document, (start, end))
    text = typed(cursor.selection().toPlainText())
    if OBJECT not in text:
        return text
    written = sources(document, cursor.selectionStart(), cursor.selectionEnd())
    return re.sub(OBJECT, lambda _: next(written, OBJECT), text)


def first_ascent(document: QTextDocument) -> float:
    line = document.firstBlock().layout().lineAt(0)
    return line.y() + line.ascent() if line.isValid() else 0


def tip_in(document: QTextDocument, point: QPointF) -> str:
    """Of the text at `point`."""
    at = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
    if at < 0:
        return ""
    cursor = QTextCursor(document)
    cursor.setPosition(min(at + 1, document.characterCount() - 1))
    return cursor.charFormat().toolTip()


def span_in(document: QTextDocument, start: int, end: int) -> Selection:
    """The positions of characters of `text_of` the document."""
    cursor = _selected(document, (0, document.characterCount()))
    written = sources(document, 0, document.characterCount() - 1)
    found, shown, at = [0, 0], 0, 0
    for letter in cursor.selectedText():
        for number, wanted in enumerate((start, end)):
            if shown < wanted:
                found[number] = at + units(letter)
        if letter == OBJECT:
            shown += len(next(written, OBJECT))
        elif letter not in (FIRST_ISOLATE, LAST_ISOLATE):
            shown += 1
        at += units(letter)
    return (found[0], found[1])


def painted_marks(
    document: QTextDocument, marks: list[Mark], style: ProseStyle
) -> list[QAbstractTextDocumentLayout.Selection]:
    """The selections of a paint context that show what was found."""
    found = []
    for start, end, current in marks:
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = _selected(document, (start, end))
        selection.format = mark_format(style, current=current)
        found.append(selection)
    return found


def mark_format(style: ProseStyle, *, current: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(style.colours.accent if current else style.colours.mark))
    if current:
        look.setForeground(QColor(style.colours.on_accent))
    return look


def painted_selection(
    document: QTextDocument, selection: Selection, style: ProseStyle
) -> list[QAbstractTextDocumentLayout.Selection]:
    """The selections of a paint context that show `selection`."""
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
