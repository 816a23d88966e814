"""Between Python's places in a text and Qt's, which counts in UTF-16 units."""

from __future__ import annotations


def units(text: str) -> int:
    """How long Qt takes it to be."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def place(text: str, unit: int) -> int:
    """Where in `text` that unit is."""
    if text.isascii():
        return unit
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * unit]
    return len(before.decode("utf-16-le", "replace"))
