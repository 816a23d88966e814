"""Which blocks are folded away: those of details that the user has not unfolded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from app.ui.document.blocks import Block, BlockKind, Container


class FoldableBlock(Protocol):
    """A block with its place, and the summaries of the details that it stands in."""

    block: Block
    index: int
    folds: tuple[int, ...]


class Folds:
    """Of the blocks in a list that grows."""

    def __init__(self, slots: Sequence[FoldableBlock]) -> None:
        self._slots = slots
        self._chosen: dict[int, bool] = {}  # by the user: unfolded or not, by the summary's index

    def around(self, slot: FoldableBlock) -> tuple[int, ...]:
        """The summaries of the details it stands in; those before it are known."""
        depth = slot.block.within.count(Container.DETAILS)
        if not depth or not slot.index:
            return ()
        before = self._slots[slot.index - 1]
        summary = (before.index,) if before.block.kind is BlockKind.DETAILS else ()
        return (before.folds + summary)[:depth]

    def choose(self, summary: int, *, unfolded: bool) -> None:
        self._chosen[summary] = unfolded

    def is_unfolded(self, summary: int) -> bool:
        return self._chosen.get(summary, bool(self._slots[summary].block.level))

    def is_hidden(self, slot: FoldableBlock) -> bool:
        return bool(slot.folds) and not all(map(self.is_unfolded, slot.folds))

    def end(self, summary: int) -> int:
        """The index of the first block after those that belong to the summary."""

        def is_beyond(slot: FoldableBlock) -> bool:
            return slot.index > summary and summary not in slot.folds

        return bisect_left(self._slots, True, summary + 1, key=is_beyond)

    def end_of_hidden(self, slot: FoldableBlock) -> int:
        """The index of the first block after those hidden with this one."""
        return self.end(next(each for each in slot.folds if not self.is_unfolded(each)))
