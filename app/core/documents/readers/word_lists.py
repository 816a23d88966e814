"""The numbers before paragraphs, which a Word file does not hold: they are counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.core.documents.package import attribute, local, whole_number

_PLACE: Final = re.compile(r"%(\d)")
_LEVELS: Final = 9
_MOST: Final = 100_000
_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(slots=True)
class _Level:
    """`text` has a place %n for the number of each level n: “%1.%2”."""

    form: str = "decimal"
    text: str = ""
    start: int = 1


class Numbering:
    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, list[_Level]] = {}  # by abstract list
        self._lists: dict[str, str] = {}  # the abstract list of each
        self._counts: dict[str, list[int]] = {}
        for element in () if root is None else root:
            if local(element) == "abstractNum":
                self._levels[attribute(element, "abstractNumId")] = _levels(element)
            elif local(element) == "num":
                abstract = next((e for e in element if local(e) == "abstractNumId"), None)
                if abstract is not None:
                    self._lists[attribute(element, "numId")] = attribute(abstract, "val")
                    if element.find("{*}lvlOverride/{*}startOverride") is not None:
                        self._begin_anew(attribute(element, "numId"), attribute(abstract, "val"))

    def _begin_anew(self, list_id: str, abstract: str) -> None:
        """A list that looks like another and counts from its own beginning."""
        if abstract in self._levels:
            own = f"{abstract}/{list_id}"
            self._levels[own] = self._levels[abstract]
            self._lists[list_id] = own

    def next_marker(self, list_id: str, level: int) -> tuple[str, int]:
        """Of the next item, and how deep it is; "-" for a bullet, "" for an unknown list."""
        abstract = self._lists.get(list_id, "")
        levels = self._levels.get(abstract)
        if not levels or level >= len(levels):
            return ("-", level) if list_id in self._lists else ("", 0)
        counts = self._counts.setdefault(abstract, [0] * len(levels))
        counts[level] = counts[level] + 1 if counts[level] else levels[level].start
        counts[level + 1 :] = [0] * (len(counts) - level - 1)
        if levels[level].form in ("bullet", "none"):
            return "-", level
        marker = _PLACE.sub(_numbers(levels, counts), levels[level].text).strip()
        return marker or "-", level


def _numbers(levels: list[_Level], counts: list[int]) -> Callable[[re.Match[str]], str]:
    def number(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        if not 0 <= place < len(levels):
            return ""
        return _written(counts[place] or levels[place].start, levels[place].form)

    return number


def _levels(abstract: etree._Element) -> list[_Level]:
    levels: list[_Level] = []
    for element in abstract:
        if local(element) != "lvl" or len(levels) == _LEVELS:
            continue
        level = _Level()
        for child in element:
            value = attribute(child, "val")
            match local(child):
                case "numFmt":
                    level.form = value
                case "lvlText":
                    level.text = value
                case "start":
                    level.start = whole_number(value, 1, _MOST)
        levels.append(level)
    return levels


def _written(number: int, form: str) -> str:
    match form:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 3)
            return letter.upper() if form == "upperLetter" else letter
        case "lowerRoman" | "upperRoman" if number < 4000:
            roman = ""
            for value, digits in _ROMAN:
                roman += digits * (number // value)
                number %= value
            return roman.upper() if form == "upperRoman" else roman
        case "decimalZero":
            return f"{number:02}"
    return str(number)
