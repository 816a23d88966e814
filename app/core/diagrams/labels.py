"""The texts of an SVG, each line placed by itself: renderers differ in how they place the lines of
one element, and in what they know of baselines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from app.core.diagrams.lengths import length
from app.core.diagrams.metrics import TextMetrics, is_bold
from app.core.diagrams.protocol import TEXT_SIZE
from app.core.diagrams.stylesheet import Declarations, StyledNode

Style = Callable[[Element, list[StyledNode], Declarations], Declarations]
_SPACE = re.compile(r"\s+")
_LOOKS: Final = (
    "fill", "font-size", "font-weight", "font-style", "dominant-baseline", "alignment-baseline",
)  # fmt: skip
_ANCHORS: Final = {"middle": 0.5, "end": 1.0}


@dataclass(slots=True)
class Label:
    text: str
    attributes: dict[str, str]
    styles: Declarations


@dataclass(slots=True)
class _Run:
    text: str
    styles: Declarations
    shift: float  # sideways, before it


@dataclass(slots=True)
class _Line:
    x: float
    y: float
    runs: list[_Run] = field(default_factory=list)


class LabelWriter:
    def __init__(self, metrics: TextMetrics) -> None:
        self._metrics = metrics

    def labels(self, node: StyledNode, styles: Declarations, style: Style) -> Iterator[Label]:
        """`style` resolves that of an element within `node`."""
        lines = [_Line(0, 0)]
        self._read(node.element, [*node.around, node], styles, style, lines)
        for line in lines:
            yield from self._placed(line)

    def width(self, text: str, element: Element, styles: Declarations) -> float:
        """Of a text within `element`, in the size that is named in it."""
        named = next((size for each in element.iter() if (size := each.get("font-size"))), "")
        return self._metrics.width(text, length(named or styles["font-size"], TEXT_SIZE))

    def _read(
        self,
        element: Element,
        around: list[StyledNode],
        styles: Declarations,
        style: Style,
        lines: list[_Line],
    ) -> None:
        size = length(styles["font-size"], TEXT_SIZE)
        x, y = element.get("x"), element.get("y")
        inner = element[0].attrib if len(element) and not (element.text or "").strip() else {}
        dx, dy = (
            0.0 if name in inner else length(element.get(name, "0"), size) for name in ("dx", "dy")
        )
        last = lines[-1]
        if x is not None or y is not None or dy:
            left = length(x, size) if x is not None else self._end(last)
            top = length(y, size) if y is not None else last.y
            lines.append(_Line(left + dx, top + dy))
            dx = 0
        self._add(element.text, styles, dx, lines)
        for child in element:
            if isinstance(child.tag, str) and child.tag.endswith("tspan"):
                self._read(child, around, style(child, around, styles), style, lines)
            self._add(child.tail, styles, 0, lines)

    def _add(self, text: str | None, styles: Declarations, dx: float, lines: list[_Line]) -> None:
        if not text:
            return
        runs = lines[-1].runs
        shown = text if styles.get("white-space") == "pre" else _SPACE.sub(" ", text)
        if runs and runs[-1].text.endswith(" "):
            shown = shown.removeprefix(" ")
        if runs and not dx and _look(runs[-1].styles) == _look(styles):
            runs[-1].text += shown
        else:
            runs.append(_Run(shown, styles, dx))

    def _placed(self, line: _Line) -> Iterator[Label]:
        runs = line.runs
        if not "".join(run.text for run in runs).strip():
            return
        runs[0].text, runs[-1].text = runs[0].text.lstrip(), runs[-1].text.rstrip()
        if len(runs) == 1:
            run = runs[0]
            attributes = self._attributes(run, line.x + run.shift, line.y)
            if (anchor := run.styles.get("text-anchor", "")) in _ANCHORS:
                attributes["text-anchor"] = anchor
            yield Label(run.text, attributes, run.styles)
            return
        whole = sum(run.shift + self._width(run) for run in runs)
        x = line.x - whole * _ANCHORS.get(runs[0].styles.get("text-anchor", ""), 0.0)
        for run in runs:
            x += run.shift
            if run.text.strip():
                space = run.text[: len(run.text) - len(run.text.lstrip())]
                start = x + self._width(_Run(space, run.styles, 0))
                attributes = self._attributes(run, start, line.y)
                yield Label(run.text.strip(), attributes, run.styles)
            x += self._width(run)

    def _attributes(self, run: _Run, x: float, y: float) -> dict[str, str]:
        size = length(run.styles["font-size"], TEXT_SIZE)
        found = {"x": f"{x:g}", "y": f"{y + self._baseline(run.styles) * size:g}"}
        found["font-size"] = f"{size:g}"
        if is_bold(run.styles.get("font-weight")):
            found["font-weight"] = "bold"
        if run.styles.get("font-style") in ("italic", "oblique"):
            found["font-style"] = "italic"
        return found

    def _baseline(self, styles: Declarations) -> float:
        """How far below the named line it is, in ems."""
        face = self._metrics.typeface
        name = styles.get("alignment-baseline") or styles.get("dominant-baseline", "")
        return {
            "central": (face.ascent - face.descent) / 2,
            "middle": face.x_height / 2,
            "hanging": face.ascent * 0.8,
            "text-before-edge": face.ascent,
            "before-edge": face.ascent,
            "text-top": face.ascent,
            "text-after-edge": -face.descent,
            "after-edge": -face.descent,
            "ideographic": -face.descent,
        }.get(name, 0.0)

    def _end(self, line: _Line) -> float:
        return line.x + sum(run.shift + self._width(run) for run in line.runs)

    def _width(self, run: _Run) -> float:
        size = length(run.styles["font-size"], TEXT_SIZE)
        bold = is_bold(run.styles.get("font-weight"))
        return self._metrics.width(run.text, size, bold=bold)


def _look(styles: Declarations) -> tuple[str | None, ...]:
    return tuple(styles.get(name) for name in _LOOKS)
