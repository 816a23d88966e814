"""The widths of texts in a font that only the window has: it sends those of the words."""

from __future__ import annotations

import re
from typing import Final

from app.core.diagrams.protocol import Typeface

WORD: Final = re.compile(r"\w+")
_BOLD = 600
_WIDE = 0x1100  # from here on many characters are as wide as they are high
_PIECE = re.compile(r"\w+|.", re.DOTALL)

Box = list[float]


class TextMetrics:
    """Sizes are in pixels."""

    def __init__(self, typeface: Typeface) -> None:
        self.typeface = typeface

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        widths = self.typeface.bold if bold else self.typeface.regular
        total = 0.0
        for piece in _PIECE.findall(text):
            known = widths.get(piece)
            total += sum(_of(widths, letter) for letter in piece) if known is None else known
        return total * size

    def full(self, text: str, size: float, *, bold: bool = False) -> dict[str, float]:
        """As the measures of a browser's canvas."""
        return {
            "width": self.width(text, size, bold=bold),
            "ascent": self.typeface.ascent * size,
            "descent": self.typeface.descent * size,
            "xHeight": self.typeface.x_height * size,
        }

    def ink(self, text: str, size: float, *, bold: bool = False) -> list[Box]:
        """One box around all of it: start, left, right, top and bottom."""
        width = self.width(text, size, bold=bold)
        top, bottom = -self.typeface.ascent * size, self.typeface.descent * size
        return [[0.0, 0.0, width, top, bottom]] if text.strip() else []


def is_bold(weight: str | float | None) -> bool:
    text = str(weight or "").strip().lower()
    return text in ("bold", "bolder") or (text.isdecimal() and int(text) >= _BOLD)


def _of(widths: dict[str, float], letter: str) -> float:
    return widths.get(letter, 1.0 if ord(letter) >= _WIDE else 0.6)
