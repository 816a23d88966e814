"""Which way a text reads."""

from __future__ import annotations

import unicodedata

_LOOKED_AT = 200  # characters; text without a letter in them has no direction of its own


def is_right_to_left(text: str, otherwise: bool) -> bool:
    """Whether the first letter that has a direction reads right to left."""
    for letter in text[:_LOOKED_AT]:
        match unicodedata.bidirectional(letter):
            case "L":
                return False
            case "R" | "AL":
                return True
    return otherwise
