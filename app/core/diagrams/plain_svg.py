"""What Mermaid made, as an SVG of plain shapes and texts.

Every style is resolved and every text placed, so that any renderer draws it, also one without style
sheets. Only what is named here gets through: no link, image, script, font or address.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from app.core.diagrams.colours import contrast, read_colour
from app.core.diagrams.labels import LabelWriter
from app.core.diagrams.lengths import Box, length, lengths, viewport
from app.core.diagrams.metrics import TextMetrics
from app.core.diagrams.protocol import MOST_SIDE, TEXT_SIZE, DiagramReply, Fault, Palette
from app.core.diagrams.stylesheet import Declarations, StyledNode, Stylesheet

NAMESPACE: Final = "http://www.w3.org/2000/svg"
_GEOMETRY: Final = {
    "rect": ("x", "y", "width", "height", "rx", "ry"),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "line": ("x1", "y1", "x2", "y2"),
    "polygon": ("points",),
    "polyline": ("points",),
    "path": ("d",),
}
_MARKERS: Final = ("marker-start", "marker-mid", "marker-end")
_INHERITED: Final = (
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "color",
    "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "visibility",
    *_MARKERS,
)  # fmt: skip
_OWN: Final = ("opacity", "display", "transform", "transform-origin", "alignment-baseline")
_WORDS: Final = {
    "fill-rule": ("evenodd",),
    "stroke-linecap": ("round", "square"),
    "stroke-linejoin": ("round", "bevel"),
}
_GRADIENTS: Final = ("linearGradient", "radialGradient")
_GROUPS: Final = ("g", "a", "svg", "switch")
_PATH = re.compile(r"[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*")
_TRANSFORM = re.compile(
    r"(?:\s*(?:translate|rotate|scale|matrix|skewX|skewY)\([-+\d.eE,\s]*\),?)*\s*"
)
_UNITS = re.compile(r"(?<=\d)(?:px|deg)")
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')]+)[\"']?\s*\)")
_CENTRED = re.compile(r"\s*translate\(\s*0[,\s]")
_SIDEWAYS = re.compile(r"\s*translate\(\s*([\d.]+)[,\s]+0\s*\)")
_GAP: Final = 8  # between the labels of an axis
_TITLE = re.compile(r"title", re.IGNORECASE)
_LEGIBLE: Final = 3.0  # less contrast between a label and what is behind it, and it gets another


def plain_svg(svg: str, palette: Palette, metrics: TextMetrics) -> DiagramReply:
    """Raises ParseError and RecursionError."""
    root = fromstring(svg)
    box = viewport(root)
    if box is None or min(box[2:]) <= 0:
        return DiagramReply(fault=Fault.EMPTY)
    if max(box[2:]) > MOST_SIDE:
        return DiagramReply(fault=Fault.TOO_LARGE)
    return _Writer(root, palette, metrics).write(box)


@dataclass(slots=True)
class _Place:
    """Where in the picture: the styles handed down; and within a node the colours of its shapes,
    on which its labels are."""

    styles: Declarations
    around: list[StyledNode]
    grounds: list[str] | None = None


class _Writer:
    def __init__(self, root: Element, palette: Palette, metrics: TextMetrics) -> None:
        self._root = root
        self._palette = palette
        self._start: Declarations = {
            "fill": "#000000", "stroke": "none", "stroke-width": "1",
            "font-size": f"{TEXT_SIZE}px", "color": palette.text,
        }  # fmt: skip
        self._family = metrics.typeface.family
        sheets = (element.text or "" for element in root.iter() if _tag(element) == "style")
        self._sheet = Stylesheet("".join(sheets))
        self._markers = {
            element.get("id", ""): (element, around)
            for element, around in _walk(root, [])
            if _tag(element) == "marker"
        }
        self._used: dict[str, str] = {}  # markers by what they are called in the picture
        self._definitions = Element("defs")
        self._labels = LabelWriter(metrics)
        self._title = ""
        self._kind = root.get("aria-roledescription", "")
        self._gradients = {
            element.get("id", ""): element for element in root.iter() if _tag(element) in _GRADIENTS
        }
        self._backdrops: list[tuple[float, float, float, float, str]] = []
        self._last_mark = self._last_start = -math.inf  # the end of a label, and its middle

    def write(self, box: tuple[float, float, float, float]) -> DiagramReply:
        size = {"width": f"{box[2]:g}", "height": f"{box[3]:g}"}
        picture = Element("svg", {"xmlns": NAMESPACE, **size})
        picture.set("viewBox", " ".join(f"{value:g}" for value in box))
        picture.append(self._definitions)
        self._write(self._root, _Place(self._start, []), picture, is_root=True)
        if not len(self._definitions):
            picture.remove(self._definitions)
        if not len(picture):
            return DiagramReply(fault=Fault.EMPTY)
        said = {_tag(child): "".join(child.itertext()).strip() for child in self._root}
        return DiagramReply(
            svg=tostring(picture, encoding="unicode"),
            width=box[2],
            height=box[3],
            kind=self._kind,
            title=said.get("title", "") or self._title,
            description=said.get("desc", ""),
        )

    def _write(
        self, element: Element, place: _Place, parent: Element, *, is_root: bool = False
    ) -> None:
        tag = _tag(element)
        if tag not in _GROUPS and tag not in _GEOMETRY and tag != "text":
            return
        node = StyledNode(element, tag, set(element.get("class", "").split()), place.around)
        styles, own = self._styles(node, place.styles)
        if own.get("display") == "none" or styles.get("visibility") == "hidden":
            return
        if tag in _GROUPS:
            self._write_group(node, styles, own, place, parent, is_root=is_root)
        elif tag == "text":
            self._write_text(node, styles, own, place, parent)
        else:
            self._write_shape(node, styles, own, place, parent)

    def _styles(self, node: StyledNode, handed: Declarations) -> tuple[Declarations, Declarations]:
        """Those that are handed down, and its own."""
        attributes = {
            name: value for name in (*_INHERITED, *_OWN) if (value := node.element.get(name))
        }
        found = attributes | self._sheet.declarations(node)
        if "font-size" in found:  # in pixels, before it is handed down
            size = length(handed["font-size"], TEXT_SIZE)
            found["font-size"] = f"{length(found['font-size'], size, of=size) or size:g}px"
        styles = handed | {
            name: found[name] for name in _INHERITED if found.get(name, "inherit") != "inherit"
        }
        return styles, {name: found[name] for name in _OWN if name in found}

    def _write_group(
        self,
        node: StyledNode,
        styles: Declarations,
        own: Declarations,
        place: _Place,
        parent: Element,
        *,
        is_root: bool,
    ) -> None:
        group = parent if is_root else SubElement(parent, "g", _placed(own))
        if node.tag == "svg" and not is_root:
            x, y = (length(node.element.get(name, "0"), TEXT_SIZE) for name in ("x", "y"))
            group.set("transform", f"translate({x:g},{y:g})")
        if self._kind == "mindmap" and _CENTRED.match(node.element.get("transform", "")):
            styles = {"text-anchor": "middle"} | styles  # there Mermaid counts on HTML for it
        grounds = [] if "node" in node.classes else place.grounds
        inner = _Place(styles, [*place.around, node], grounds)
        children = [child for child in node.element if not self._is_crowded(child, styles)]
        for child in children:
            self._write(child, inner, group)
        if not is_root and not len(group):
            parent.remove(group)

    # -- shapes -----------------------------------------------------------------------

    def _write_shape(
        self,
        node: StyledNode,
        styles: Declarations,
        own: Declarations,
        place: _Place,
        parent: Element,
    ) -> None:
        geometry = _geometry(node)
        paint = self._paint(styles)
        if geometry is None or (paint["fill"] == "none" and paint["stroke"] == "none"):
            return
        if paint["fill"].startswith("#") and float(paint.get("fill-opacity", 1)) > 0.5:
            if place.grounds is not None:
                place.grounds.append(paint["fill"])
            elif self._kind == "sequence" and (box := _box(geometry)):
                self._backdrops.append((*box, paint["fill"]))
        shape = SubElement(parent, node.tag, geometry | paint | _placed(own))
        for name in _MARKERS:
            if node.tag in ("path", "line", "polyline") and (
                found := self._marker(styles.get(name))
            ):
                shape.set(name, f"url(#{found})")

    def _paint(self, styles: Declarations) -> dict[str, str]:
        found = {}
        for name in ("fill", "stroke"):
            value = styles.get(name, "none")
            colour = read_colour(self._plain(value, styles))
            found[name] = self._visible(colour[0]) if colour else "none"
            if colour:
                opacity = colour[1] * _opacity(styles.get(f"{name}-opacity"))
                if opacity < 1:
                    found[f"{name}-opacity"] = f"{opacity:.3g}"
        if found["stroke"] != "none":
            width = length(styles.get("stroke-width", "1"), TEXT_SIZE)
            found["stroke-width"] = f"{width:g}"
            if width <= 0:
                found["stroke"] = "none"
            dashes = lengths(styles.get("stroke-dasharray", ""), TEXT_SIZE)
            if any(dashes) and min(dashes) >= 0 and len(dashes) < 9 and dashes[-1:] != [0.0]:
                found["stroke-dasharray"] = " ".join(f"{dash:g}" for dash in dashes)
            else:  # also in a marker, or Qt takes that of the line
                found["stroke-dasharray"] = "none"
        for name, words in _WORDS.items():
            if styles.get(name) in words:
                found[name] = styles[name]
        return found

    def _plain(self, paint: str, styles: Declarations) -> str:
        """One colour for it, also for a gradient."""
        if paint.lower() == "currentcolor":
            return styles["color"]
        match = _REFERENCE.match(paint)
        stops = self._gradients.get(match[1], ()) if match else ()
        return next((each.get("stop-color", "") for each in stops), "none") if match else paint

    def _visible(self, colour: str) -> str:
        """What Mermaid draws in black whatever the theme."""
        return self._palette.text if colour == "#000000" else colour

    def _marker(self, value: str | None) -> str:
        """What the marker is called in the picture, "" if there is none."""
        match = _REFERENCE.search(value or "")
        if match is None or match[1] not in self._markers:
            return ""
        name = match[1]
        if name not in self._used:
            self._used[name] = called = f"end{len(self._used)}"
            element, around = self._markers[name]
            marker = SubElement(self._definitions, "marker", {"id": called})
            for key in ("refX", "refY", "markerWidth", "markerHeight"):
                marker.set(key, f"{length(element.get(key, '3'), TEXT_SIZE):g}")
            for key, words in (("markerUnits", ("userSpaceOnUse",)), ("orient", ("auto",))):
                if element.get(key, "") in words or key == "orient":
                    marker.set(key, words[0])
            if box := viewport(element):
                marker.set("viewBox", " ".join(f"{value:g}" for value in box))
            node = StyledNode(element, "marker", set(element.get("class", "").split()), around)
            styles, _ = self._styles(node, self._start)
            for marker_name in _MARKERS:
                styles.pop(marker_name, None)
            inner = _Place(styles, [*around, node])
            for child in element:
                self._write(child, inner, marker)
        return self._used[name]

    # -- text -------------------------------------------------------------------------

    def _write_text(
        self,
        node: StyledNode,
        styles: Declarations,
        own: Declarations,
        place: _Place,
        parent: Element,
    ) -> None:
        def style(element: Element, around: list[StyledNode], handed: Declarations) -> Declarations:
            inner = StyledNode(element, "tspan", set(element.get("class", "").split()), around)
            inherited, its_own = self._styles(inner, handed)
            return inherited | its_own

        shown = ""
        for label in self._labels.labels(node, styles, style):
            colour = self._paint(label.styles)
            if colour["fill"] == "none":
                continue
            text = SubElement(parent, "text", _placed(own) | label.attributes)
            text.text = label.text
            behind = place.grounds[0] if place.grounds else self._backdrop(label.attributes)
            text.set("fill", _legible(colour["fill"], behind))
            text.set("font-family", self._family)
            if "fill-opacity" in colour:
                text.set("fill-opacity", colour["fill-opacity"])
            shown += label.text
        if not self._title and any(map(_TITLE.search, node.classes)):
            self._title = shown

    def _backdrop(self, place: dict[str, str]) -> str:
        x, y = float(place["x"]), float(place["y"])
        for left, top, right, bottom, colour in reversed(self._backdrops):
            if left <= x <= right and top <= y <= bottom:
                return colour
        return ""

    def _is_crowded(self, element: Element, styles: Declarations) -> bool:
        """Whether it is a mark of an axis whose label would touch that of the one before."""
        if "tick" not in element.get("class", "").split():
            return False
        match = _SIDEWAYS.match(element.get("transform", ""))
        label = "".join(element.itertext()).strip()
        if match is None or not label:
            return False
        x, width = float(match[1]), self._labels.width(label, element, styles)
        if x - width / 2 < self._last_mark and x > self._last_start:
            return True
        self._last_mark, self._last_start = x + width / 2 + _GAP, x
        return False


def _legible(colour: str, behind: str) -> str:
    """On a colour of its own that a source gives to a node, its label may have to change."""
    if not behind or contrast(colour, behind) >= _LEGIBLE:
        return colour
    return max("#000000", "#ffffff", key=partial(contrast, behind))


def _walk(element: Element, around: list[StyledNode]) -> Iterator[tuple[Element, list[StyledNode]]]:
    yield element, around
    node = StyledNode(element, _tag(element), set(element.get("class", "").split()), around)
    for child in element:
        yield from _walk(child, [*around, node])


def _tag(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _geometry(node: StyledNode) -> dict[str, str] | None:
    """None: it is not to be drawn."""
    found = {}
    for name in _GEOMETRY[node.tag]:
        value = node.element.get(name)
        if name in ("d", "points"):
            if not value or not _PATH.fullmatch(value):
                return None
            found[name] = value
        elif value is not None:
            number = length(value, TEXT_SIZE)
            if not math.isfinite(number):
                return None
            found[name] = f"{number:g}"
    return found


def _box(geometry: dict[str, str]) -> Box | None:
    """The corners of a rectangle or polygon."""
    if "points" in geometry:
        numbers = lengths(geometry["points"], TEXT_SIZE)
        xs, ys = numbers[::2], numbers[1::2]
        return (min(xs), min(ys), max(xs), max(ys)) if ys else None
    if "width" not in geometry:
        return None
    x, y, wide, high = (float(geometry.get(name, 0)) for name in _GEOMETRY["rect"][:4])
    return (x, y, x + wide, y + high)


def _placed(own: Declarations) -> dict[str, str]:
    """The attributes for a transformation and an opacity."""
    found = {}
    transform = _UNITS.sub("", own.get("transform", ""))
    if transform and _TRANSFORM.fullmatch(transform):
        if origin := lengths(own.get("transform-origin", ""), TEXT_SIZE)[:2]:
            x, y = (*origin, 0.0)[:2]
            transform = f"translate({x:g},{y:g}) {transform} translate({-x:g},{-y:g})"
        found["transform"] = transform
    opacity = _opacity(own.get("opacity"))
    if opacity < 1:
        found["opacity"] = f"{opacity:.3g}"
    return found


def _opacity(text: str | None) -> float:
    try:
        return min(max(float(text or 1), 0.0), 1.0)
    except ValueError:
        return 1.0
