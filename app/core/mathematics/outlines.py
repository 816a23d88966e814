"""The SVG elements that ziamath draws, as outlines and labels."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element

from app.core.mathematics.protocol import Outline, TextLabel

SIZE = 100.0
"""The size of the font that is drawn with, which is an em."""

TEXT_COLOUR = "currentColor"

_MOVE, _LINE, _CURVE, _CURVE_DATA = range(4)  # of QPainterPath's elements
_WINDING = 1
_STEP = re.compile(r"([MLQCZ])([^MLQCZ]*)")

Point = tuple[float, float]
_Path = list[tuple[int, float, float]]


def outlines(elements: list[Element]) -> list[Outline]:
    """Of the shapes among `elements`, those of one colour after another in one."""
    shapes = [element for element in elements if element.tag in ("path", "rect")]
    found = []
    for colour, group in groupby(shapes, _colour):
        path: _Path = []
        for element in group:
            _SHAPES[element.tag](element, path)
        if path:
            found.append(Outline(colour, _serialized(path)))
    return found


def labels(elements: list[Element]) -> list[TextLabel]:
    """Of the characters among `elements`, those that follow one another in one."""
    found: list[TextLabel] = []
    for element in elements:
        if element.tag != "text":
            continue
        x, y, width, size = (_number(element, key) for key in ("x", "y", "width", "font-size"))
        label = TextLabel(element.text or "", x, y, width, size, _colour(element))
        last = found[-1] if found else label
        end = last.x + last.width
        if found and (last.y, last.size) == (y, size) and abs(end - x) < 0.05:
            last.text += label.text
            last.width = x + width - last.x
        else:
            found.append(label)
    return found


def _number(element: Element, key: str) -> float:
    return float(element.get(key, "0")) / SIZE


def _colour(element: Element) -> str:
    fill = element.get("fill") or TEXT_COLOUR
    colour = element.get("stroke", TEXT_COLOUR) if fill == "none" else fill
    return "" if colour in (TEXT_COLOUR, "black") else colour


def _add_path(element: Element, path: _Path) -> None:
    points = list(_steps(element.get("d", "")))
    if "stroke" in element.attrib and len(points) == 2:
        _add_line(points[0][1][0], points[1][1][0], _number(element, "stroke-width"), path)
        return
    at = (0.0, 0.0)
    for step, where in points:
        if step == "M":
            path.append((_MOVE, *where[0]))
        elif step == "L":
            path.append((_LINE, *where[0]))
        elif step == "Q":
            control, end = where
            first = _between(at, control, 2 / 3)
            second = _between(end, control, 2 / 3)
            path += [(_CURVE, *first), (_CURVE_DATA, *second), (_CURVE_DATA, *end)]
        else:
            path += [(_CURVE, *where[0]), (_CURVE_DATA, *where[1]), (_CURVE_DATA, *where[2])]
        at = where[-1]


def _steps(data: str) -> Iterator[tuple[str, list[Point]]]:
    for letter, rest in _STEP.findall(data):
        if letter != "Z":  # what is filled is closed
            values = [float(value) / SIZE for value in rest.replace(",", " ").split()]
            yield letter, list(zip(values[::2], values[1::2], strict=True))


def _between(one: Point, other: Point, part: float) -> Point:
    return (one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part)


def _add_line(one: Point, other: Point, thick: float, path: _Path) -> None:
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    ox, oy = -dy / length * thick / 2, dx / length * thick / 2
    corners = [
        (one[0] + ox, one[1] + oy),
        (other[0] + ox, other[1] + oy),
        (other[0] - ox, other[1] - oy),
        (one[0] - ox, one[1] - oy),
    ]
    _add_polygon(corners, path)


def _add_rectangle(element: Element, path: _Path) -> None:
    x, y, width, height = (_number(element, key) for key in ("x", "y", "width", "height"))
    if element.get("fill") != "none":
        _add_polygon(_corners(x, y, width, height, 0), path)
        return
    half = _number(element, "stroke-width") / 2
    _add_polygon(_corners(x, y, width, height, -half), path)
    _add_polygon(_corners(x, y, width, height, half)[::-1], path)


def _corners(x: float, y: float, width: float, height: float, inset: float) -> list[Point]:
    left, right = x + inset, x + width - inset
    top, bottom = y + inset, y + height - inset
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _add_polygon(corners: list[Point], path: _Path) -> None:
    path.append((_MOVE, *corners[0]))
    path += [(_LINE, *corner) for corner in [*corners[1:], corners[0]]]


_SHAPES = {"path": _add_path, "rect": _add_rectangle}


def _serialized(path: _Path) -> bytes:
    """As QDataStream writes a QPainterPath."""
    parts = [struct.pack(">i", len(path))]
    parts += [struct.pack(">idd", *element) for element in path]
    return b"".join([*parts, struct.pack(">ii", 0, _WINDING)])
