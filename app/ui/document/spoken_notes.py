"""References to footnotes as a screen reader has them: in words, not as a number that belongs to
the word before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.browser.citations import MARK_START
from app.ui.document.block_view import typed
from app.ui.document.blocks import Block
from app.ui.document.inline import UNCITED, InlineReader, Run, citation_of
from app.ui.document.inline_patterns import is_note
from app.ui.text.language import LANGUAGE


class SpokenInlines(InlineReader):
    """The runs with the words for each reference."""

    def runs(self, text: str, references: tuple[tuple[str, str], ...] = ()) -> list[Run]:
        return [
            run.with_text(_words(run)) if _is_spoken(run) else run
            for run in super().runs(text, references)
        ]

    def references(self, block: Block) -> list[Reference]:
        """Those to footnotes and sources, in order."""
        found: list[Reference] = []
        shown = spoken = 0
        cells = [cell for row in block.rows for cell in row] or [block.text]
        cites = any(MARK_START in cell for cell in cells)
        if not cites and not any(is_note(label) for label, _ in block.references):
            return found
        for cell in cells:
            for run in super().runs(cell, block.references):
                text = typed(run.text)
                words = _words(run) if _is_spoken(run) else text
                if _is_spoken(run):
                    found.append(Reference(shown, len(text), spoken, len(words)))
                shown += len(text)
                spoken += len(words)
            shown += 1  # between two cells
            spoken += 1
        return found


@dataclass(frozen=True, slots=True)
class Reference:
    """Where it begins in a block as it is shown, and in the words of the block; and how long it is
    in each."""

    shown: int
    shown_length: int
    spoken: int
    spoken_length: int


def spoken_offset(references: Sequence[Reference], shown: int) -> int:
    """Where in the words of a block what is shown at `shown` stands."""
    for each in reversed(references):
        if shown > each.shown:
            inside = shown - each.shown
            added = 0 if inside < each.shown_length else each.spoken_length - each.shown_length
            return each.spoken + inside + added
    return shown


def shown_offset(references: Sequence[Reference], spoken: int, *, after: bool) -> int:
    """The reverse; from within the words for a reference it leads before or `after` that."""
    for each in reversed(references):
        if spoken > each.spoken:
            inside = spoken - each.spoken
            if inside < each.spoken_length:
                return each.shown + (each.shown_length if after else 0)
            return each.shown + each.shown_length + inside - each.spoken_length
    return spoken


def _is_spoken(run: Run) -> bool:
    return run.note or run.is_citation


def _words(run: Run) -> str:
    number = citation_of(run.link)
    if number is None:
        said = QCoreApplication.translate("Announcer", " (footnote {label})")
        return LANGUAGE.fill(said, label=typed(run.text))
    said = QCoreApplication.translate("Announcer", " (source {number})")
    if run.link.startswith(UNCITED):
        said = QCoreApplication.translate("Announcer", " (source {number}, not found)")
    return LANGUAGE.fill(said, number=number)
