"""Bounds on what Qt lays out at once: its time grows with the square of the signs on a letter."""

from __future__ import annotations

import regex

from app.core.graphemes import boundary_before

_MOST_SIGNS = 64  # on one letter; no writing needs more than ten
_SIGN = r"[\p{M}\u200d\U000e0000-\U000e0fff]"
_PILE = regex.compile(rf"({_SIGN}{{{_MOST_SIGNS}}}){_SIGN}+")
_PILED_PIECE = 1000  # characters


def without_piles(text: str) -> str:
    """The text without the signs that are too many on a letter to be seen."""
    return text if text.isascii() else _PILE.sub(r"\1", text)


def piece_end(text: str, start: int, most: int) -> int:
    """Where a piece of `text` from `start` on ends that has `most` characters or fewer."""
    if not text.isascii() and _PILE.search(text, start, start + most):
        most = _PILED_PIECE
    if len(text) - start <= most:
        return len(text)
    end = boundary_before(text, start + most)
    return end if end > start else start + most
