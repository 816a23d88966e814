"""Blocks of prose to `QTextDocument`s, one document a block."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.core.mathematics.protocol import Fault
from app.ui.document.blocks import Block, BlockKind, Container
from app.ui.document.code_options import CodeOptions
from app.ui.document.diagram_store import Diagrams
from app.ui.document.formula import FormulaKey
from app.ui.document.formula_patterns import display_formula
from app.ui.document.formula_text import OBJECT, FormulaObjects
from app.ui.document.formulas import Formulas
from app.ui.document.grounds import mark_ground
from app.ui.document.inline import BACK, UNCITED, InlineReader, Run
from app.ui.document.pieces import without_piles
from app.ui.style import type_scale
from app.ui.style.theme import Tokens, scaled
from app.ui.text.direction import is_right_to_left

LEADING = 1.55  # baseline to baseline, in font sizes
_TIGHT = 1.3
_BOLD = QFont.Weight.DemiBold
FIRST_ISOLATE, LAST_ISOLATE = "\u2066", "\u2069"
_NORMAL = 14  # pixels of a font
ARROW_ROOM = 18  # pixels for the arrow beside a summary
_HEADINGS = {1: type_scale.HEADING, 2: type_scale.TITLE, 3: type_scale.LARGE}  # by level
_RAISED = {
    1: QTextCharFormat.VerticalAlignment.AlignSuperScript,
    -1: QTextCharFormat.VerticalAlignment.AlignSubScript,
}
_ALIGNMENT = {
    "": Qt.AlignmentFlag.AlignLeft,
    "l": Qt.AlignmentFlag.AlignLeft,
    "c": Qt.AlignmentFlag.AlignHCenter,
    "r": Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class ProseStyle:
    """Fonts and colours of prose; `muted` for reasoning, which is less important. Without
    `formulas` these stay LaTeX, without `diagrams` these stay code."""

    font: QFont
    mono: QFont
    colours: Tokens
    muted: bool = False
    code: CodeOptions = field(default_factory=CodeOptions, compare=False)
    formulas: Formulas | None = None
    diagrams: Diagrams | None = None

    @property
    def line_height(self) -> float:
        """Pixels from baseline to baseline of running text."""
        return QFontInfo(self.font).pixelSize() * LEADING

    @property
    def scale(self) -> float:
        """How much larger the text is than normal."""
        return QFontInfo(self.font).pixelSize() / _NORMAL

    @property
    def text_colour(self) -> str:
        return self.colours.muted if self.muted else self.colours.text


class ProseWriter:
    """Writes blocks into documents."""

    def __init__(self, style: ProseStyle, inline: InlineReader) -> None:
        self._style = style
        self._inline = inline
        self._objects = FormulaObjects(style.font)
        self._cell_looks: dict[tuple[bool, str], tuple[QFont, QTextBlockFormat]] = {}
        self.pending: set[FormulaKey] = set()  # formulas that may yet arrive

    def write(
        self, document: QTextDocument, block: Block, runs: list[Run], *, reserve: bool = True
    ) -> None:
        """Replace the content of `document` by `block`, whose text is `runs`. For a formula that
        is not there yet its room is kept, or else its source is shown."""
        document.clear()
        self.pending.clear()
        self._objects.register(document)
        document.setDefaultFont(self._font(block))
        document.setDocumentMargin(0)
        document.setIndentWidth(ARROW_ROOM * self._style.scale)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(_block_format(block, self._font(block)))
        if block.kind is BlockKind.PLAIN:
            cursor.insertText(without_piles(block.text), self._char_format(Run(block.text)))
        else:
            self._insert(cursor, runs, reserve=reserve)
            if block.note and not block.marker and runs and runs[0].raised:
                self._lead_back(cursor, block.note, len(runs[0].text))
        cursor.endEditBlock()

    def extend(self, document: QTextDocument, text: str) -> None:
        """Append text without marks to the content of `document`."""
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_broken(text), self._char_format(Run(text)))

    def runs(self, block: Block) -> list[Run]:
        if block.kind is BlockKind.PLAIN:
            return [Run(block.text)] if block.text else []
        if block.kind is BlockKind.FORMULA:
            return [Run(block.text, formula=display_formula(block.text), display=True)]
        return self._inline.runs(block.text, block.references)

    def _insert(self, cursor: QTextCursor, runs: list[Run], *, reserve: bool = True) -> None:
        """Code keeps its direction in a text that reads from right to left."""
        words = "".join(run.text for run in runs if not (run.formula or run.display))
        mirrored = is_right_to_left(words, False)
        font = cursor.document().defaultFont()
        for run in runs:
            if run.formula and self._insert_formula(cursor, run, reserve=reserve):
                continue
            fault = self._fault_of(run)
            # In single dollars it has been text until now, and is to be a formula in a moment.
            waits = run.formula and not fault and not run.display and run.text[0] == "$"
            code = run.code or run.display or bool(run.formula and not waits)
            text = _broken(run.text)
            isolated = code or run.formula
            text = f"{FIRST_ISOLATE}{text}{LAST_ISOLATE}" if isolated and mirrored else text
            shown = run if run.code == code else replace(run, code=code)
            look = self._char_format(shown, font)
            if tip := fault or self._text_of(run.tip):
                look.setToolTip(tip)  # "" would make two formats of two pieces of a text
            cursor.insertText(text, look)

    def _lead_back(self, cursor: QTextCursor, label: str, length: int) -> None:
        """A label too long for the margin begins the text of its footnote."""
        cursor.setPosition(0)
        cursor.setPosition(length, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setAnchor(True)
        look.setAnchorHref(BACK + label)
        look.setForeground(QColor(self._style.colours.accent))
        cursor.mergeCharFormat(look)

    def _insert_formula(self, cursor: QTextCursor, run: Run, *, reserve: bool) -> bool:
        """Whether it is set, or its room is kept."""
        if self._style.formulas is None:
            return False
        key = FormulaKey(run.formula, run.display)
        formula = self._style.formulas.get(key)
        if formula is None or formula.fault is Fault.UNAVAILABLE:
            self.pending.add(key)
        if formula.fault is not None if formula else not reserve:
            return False
        font = cursor.document().defaultFont()
        leading = cursor.blockFormat().lineHeight() / 100
        look = self._char_format(replace(run, bold=False, italic=False), font)
        cursor.insertText(
            OBJECT,
            self._objects.format(key, formula, look, source=run.text, font=font, leading=leading),
        )
        return True

    def _fault_of(self, run: Run) -> str:
        """Why a formula is shown as its source."""
        if not run.formula or self._style.formulas is None:
            return ""
        formula = self._style.formulas.get(FormulaKey(run.formula, run.display))
        return self._style.formulas.explanation(formula) if formula and formula.fault else ""

    def _text_of(self, markdown: str) -> str:
        return "".join(run.text for run in self._inline.runs(markdown))

    def _font(self, block: Block) -> QFont:
        font = QFont(self._style.font)
        if block.kind is BlockKind.HEADING:
            font.setPointSizeF(font.pointSizeF() * _HEADINGS.get(block.level, type_scale.BODY))
            font.setWeight(_BOLD)
        if block.kind is BlockKind.TERM:
            font.setWeight(_BOLD)
        if Container.FOOTNOTE in block.within:
            font = scaled(font, type_scale.SMALL)
        return font

    def _char_format(self, run: Run, font: QFont | None = None) -> QTextCharFormat:
        """The format of `run` in a text whose own font is `font`."""
        style = QTextCharFormat()
        style.setForeground(QColor(self._style.text_colour))
        if run.code or run.key:
            style.setFontFamilies(self._style.mono.families())
            scale = font.pointSizeF() / self._style.font.pointSizeF() if font else 1
            scale *= type_scale.SMALL if run.key else 1
            style.setFontPointSize(self._style.mono.pointSizeF() * scale)
            mark_ground(style, key=run.key)
        if run.marked:
            style.setBackground(QColor(self._style.colours.mark))
        if run.raised:
            style.setVerticalAlignment(_RAISED[run.raised])
        if run.note:
            style.setAnchor(True)
            style.setAnchorHref(run.target)
            style.setForeground(QColor(self._style.colours.accent))
        if run.bold:
            style.setFontWeight(_BOLD)
        if run.italic:
            style.setFontItalic(True)
        if run.struck:
            style.setFontStrikeOut(True)
        if run.link:
            doubtful = run.link.startswith(UNCITED)
            colours = self._style.colours
            style.setAnchor(True)
            style.setAnchorHref(run.target)
            style.setForeground(QColor(colours.muted if doubtful else colours.accent))
            style.setFontUnderline(not run.is_citation)
        return style

    def write_cell(self, document: QTextDocument, table: Block, row: int, column: int) -> None:
        """Replace the content of `document` by one cell of a table."""
        document.clear()
        font, look = self._cell_look(table, column, header=row == 0 and table.header)
        self._objects.register(document)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(look)
        self._insert(cursor, self.cell_runs(table.rows[row][column], table))
        cursor.endEditBlock()

    def _cell_look(
        self, table: Block, column: int, *, header: bool
    ) -> tuple[QFont, QTextBlockFormat]:
        """A table has many cells, and few looks."""
        key = (header, table.aligns[column])
        look = self._cell_looks.get(key)
        if look is None:
            font = scaled(self._style.font, type_scale.BODY, _BOLD if header else None)
            look = font, _block_format(table, self._style.font, key[1])
            self._cell_looks[key] = look
        return look

    def cell_runs(self, text: str, table: Block) -> list[Run]:
        return self._inline.runs(text, table.references)


def line_height(font: QFont, leading: float) -> float:
    """From baseline to baseline, for `leading` font sizes, in Qt's per cent of the font's
    natural line, which differs much between fonts."""
    own = QFontMetricsF(font).height() / QFontInfo(font).pixelSize()
    return max(100.0, 100 * leading / own)


def _block_format(block: Block, font: QFont, align: str = "") -> QTextBlockFormat:
    style = QTextBlockFormat()
    leading = _TIGHT if block.kind is BlockKind.HEADING else LEADING
    height = 100.0 if block.kind is BlockKind.FORMULA else line_height(font, leading)
    style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    style.setAlignment(_ALIGNMENT[align])
    if block.kind is BlockKind.HEADING:
        style.setHeadingLevel(block.level)
    if block.kind is BlockKind.DETAILS:
        style.setIndent(1)
    return style


def _broken(text: str) -> str:
    """A line's end within a block is a line break, not a new paragraph."""
    return without_piles(text).replace("\n", "\u2028")
