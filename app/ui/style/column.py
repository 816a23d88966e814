"""The columns in which text stands in the middle of a pane. Their lines hold as many words
whatever the size of the text."""

from __future__ import annotations

from app.ui.style import reading, spacing, theme

_NARROWEST = 120
MARGIN = spacing.XL  # beside it, at least


def column(width: int) -> tuple[int, int]:
    """The left edge and the width of the column in a pane of `width` pixels."""
    return _placed(width, reading.ReadingWidth.COMFORTABLE)


def reading_column(width: int) -> tuple[int, int]:
    """That of the conversation and everything below it, as wide as the user wants it."""
    return _placed(width, theme.reading_width())


def _placed(width: int, chosen: reading.ReadingWidth) -> tuple[int, int]:
    widest = theme.scaled_pixels(reading.widest(chosen))
    wide = max(min(widest, width - 2 * MARGIN), _NARROWEST)
    return (width - wide) // 2, wide
