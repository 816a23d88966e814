"""How much of a text without line breaks is laid out at once."""

from __future__ import annotations

import regex

from app.core.graphemes import boundary_before

# Qt needs a time that grows with the square of the signs that stand on one letter.
_PILED = regex.compile(r"[\p{M}\u200d\U000e0000-\U000e0fff]{100}")
_MOST_PILED = 1000


def piece_end(text: str, start: int, most: int) -> int:
    """Where a piece of `text` from `start` on ends that has `most` characters or fewer."""
    if len(text) - start <= _MOST_PILED:
        return len(text)
    if _PILED.search(text, start, start + most):
        most = _MOST_PILED
    if len(text) - start <= most:
        return len(text)
    end = boundary_before(text, start + most)
    return end if end > start else start + most
