"""Lengths as SVG writes them, in the units of the picture."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element

_LENGTH = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(px|em|ex|pt|rem|%)?", re.I)
_EX: Final = 0.5
_POINT: Final = 4 / 3

Box = tuple[float, float, float, float]


def length(text: str, em: float, *, of: float = 0.0) -> float:
    """The first of `text`; `of` is what a percentage is of. 0 where there is none."""
    match = _LENGTH.match(text)
    if match is None:
        return 0.0
    value, unit = float(match[1]), (match[2] or "").lower()
    factor = {"em": em, "rem": em, "ex": em * _EX, "pt": _POINT, "%": of / 100}.get(unit, 1.0)
    return value * factor


def lengths(text: str, em: float) -> list[float]:
    return [length(part, em) for part in re.split(r"[\s,]+", text.strip()) if _LENGTH.match(part)]


def viewport(element: Element) -> Box | None:
    """Its `viewBox`."""
    numbers = lengths(element.get("viewBox", ""), 0)
    return (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else None
