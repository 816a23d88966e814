"""The styles of a Word file: which paragraph is a heading, which an item of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from app.core.documents.package import attribute, local, whole_number

_HEADING: Final = re.compile(r"heading (\d)$", re.IGNORECASE)
_BODY_LEVEL: Final = 9  # an outline level that means "no heading"
_MOST_STEPS: Final = 32
_DEEPEST_LIST: Final = 8


@dataclass(frozen=True, slots=True)
class Style:
    """`heading` is its level from 1, 0 for none; `list_id` that of its list, "" for none."""

    heading: int = 0
    list_id: str = ""
    list_level: int = 0


class Styles:
    def __init__(self, root: etree._Element | None) -> None:
        elements = () if root is None else (each for each in root if local(each) == "style")
        self._elements = {attribute(each, "styleId"): each for each in elements}
        self._known: dict[str, Style] = {}

    def of(self, properties: etree._Element | None) -> Style:
        """Of the paragraph with these properties (`w:pPr`)."""
        if properties is None:
            return Style()
        return _with_properties(self._named(_value(properties, "pStyle")), properties)

    def _named(self, name: str) -> Style:
        if name not in self._known:
            self._known[name] = self._read(name)
        return self._known[name]

    def _read(self, name: str) -> Style:
        """From the style that is the base of all to this one."""
        chain: list[etree._Element] = []
        while name in self._elements and len(chain) < _MOST_STEPS:
            chain.append(self._elements[name])
            name = _value(chain[-1], "basedOn")
        style = Style()
        for element in reversed(chain):
            if heading := _HEADING.match(_value(element, "name")):
                style = replace(style, heading=int(heading[1]))
            elif _value(element, "name").casefold() == "title":
                style = replace(style, heading=1)
            for properties in element.iterfind("{*}pPr"):
                style = _with_properties(style, properties)
        return style


def _with_properties(style: Style, properties: etree._Element) -> Style:
    level = _value(properties, "outlineLvl")
    if level:
        number = whole_number(level, _BODY_LEVEL, _BODY_LEVEL)
        style = replace(style, heading=number + 1 if number < _BODY_LEVEL else 0)
    for numbering in properties.iterfind("{*}numPr"):
        list_id = _value(numbering, "numId")
        if list_id:
            style = replace(style, list_id="" if list_id == "0" else list_id)
        list_level = _value(numbering, "ilvl")
        if list_level:
            style = replace(style, list_level=whole_number(list_level, 0, _DEEPEST_LIST))
    return style


def _value(element: etree._Element, name: str) -> str:
    child = next((each for each in element if local(each) == name), None)
    return "" if child is None else attribute(child, "val")
