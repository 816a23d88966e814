"""The font of formulas, and what stands for the characters that it does not have."""

from __future__ import annotations

import unicodedata
from importlib.resources import as_file, files
from types import SimpleNamespace
from xml.etree.ElementTree import Element

from ziafont.fonttypes import BBox
from ziafont.glyph import SimpleGlyph
from ziamath import zmath
from ziamath.mathfont import MathFont
from ziamath.styles import MathVariant

from app.core.mathematics.outlines import SIZE

NAME = "formulas"
"""Of the font, for ziamath."""

_EM = 1000  # units
_ASCENT, _DESCENT = 780, -140


def load() -> None:
    """To be called once, before a formula is set."""
    with as_file(files("ziamath.fonts") / "STIXTwoMath-Regular.ttf") as path:
        zmath.loadedfonts[NAME] = _Font(path, SIZE)


class _Font(MathFont):
    def findglyph(self, char: str, variant: MathVariant) -> SimpleGlyph:
        glyph = super().findglyph(char, variant)
        if glyph.index == 0 and not char.isspace():
            plain = self.glyph(char)
            return plain if plain.index else _Missing(char, self)
        return glyph


class _Missing(SimpleGlyph):
    """Takes the room of a character, which is drawn in another font."""

    def __init__(self, letter: str, font: MathFont) -> None:
        wide = unicodedata.east_asian_width(letter) in "WF"
        self._width = 0 if unicodedata.combining(letter) else _EM if wide else 600
        self._letter = letter
        box = BBox(0, self._width, _DESCENT, _ASCENT)
        super().__init__(0, [], box, font)
        self.path = SimpleNamespace(bbox=box)

    def advance(self, nextchr: SimpleGlyph | None = None) -> int:
        return self._width

    def place(self, x: float, y: float, point_size: float) -> Element:
        places = {"x": x, "y": y, "width": self._width * point_size / _EM, "font-size": point_size}
        element = Element("text", {key: f"{value:.3f}" for key, value in places.items()})
        element.text = self._letter
        return element
