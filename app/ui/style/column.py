"""Width of the column for the conversation and everything below it."""

from __future__ import annotations

from app.ui.style import spacing

_WIDEST = 720
_NARROWEST = 120
MARGIN = spacing.XL  # beside it, at least


def column(width: int) -> tuple[int, int]:
    """The left edge and the width of the column in a pane of `width` pixels."""
    wide = max(min(_WIDEST, width - 2 * MARGIN), _NARROWEST)
    return (width - wide) // 2, wide
