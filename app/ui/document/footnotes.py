"""`Footnotes`: from a reference to its footnote, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.ui.document.block_view import whole_text
from app.ui.document.blocks import Block
from app.ui.document.inline import BACK, NOTE, InlineReader
from app.ui.document.references import note_key

ShownPart = tuple[int, int, int]  # a block; from where to where, in characters as it is shown


class PlacedBlock(Protocol):
    block: Block
    index: int


class Footnotes:
    """Of the blocks in a list that grows. A target is `NOTE` or `BACK` with the label."""

    def __init__(self, slots: Sequence[PlacedBlock], inline: InlineReader) -> None:
        self._slots = slots
        self._inline = inline
        self._followed: dict[str, int] = {}  # the block of the reference that was followed last

    def find(self, target: str, origin: int) -> ShownPart | None:
        """Where a target in the block at `origin` leads; None if that is not there."""
        if target.startswith(BACK):
            return self._reference(note_key(target.removeprefix(BACK)))
        key = note_key(target.removeprefix(NOTE))
        for slot in self._slots:
            if slot.block.note and note_key(slot.block.note) == key:
                self._followed[key] = origin
                return slot.index, 0, len(whole_text(slot.block, self._inline))
        return None

    def _reference(self, key: str) -> ShownPart | None:
        """The one that was followed, or else the first."""
        followed = self._followed.get(key, -1)
        first: ShownPart | None = None
        for slot in self._slots:
            if slot.index != followed and first is not None:
                continue
            for start, end in self._references_in(slot.block, key):
                if slot.index == followed:
                    return slot.index, start, end
                first = first or (slot.index, start, end)
        return first

    def _references_in(self, block: Block, key: str) -> Iterator[tuple[int, int]]:
        if not any(label == key for label, _ in block.references):
            return
        at = 0
        cells = [cell for row in block.rows for cell in row] or [block.text]
        for cell in cells:
            for run in self._inline.runs(cell, block.references):
                if run.note and note_key(run.text) == key:
                    yield at, at + len(run.text)
                at += len(run.text)
            at += 1  # between two cells


def label_of(target: str) -> str:
    """The label of a footnote that a target is about."""
    return target.removeprefix(NOTE).removeprefix(BACK)


def is_in_text(target: str) -> bool:
    """Whether it leads to another place in the same text."""
    return target.startswith((NOTE, BACK))
