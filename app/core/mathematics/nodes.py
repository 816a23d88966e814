"""Kinds of nodes that ziamath lacks, put into its list of nodes by defining them."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from ziafont.fonttypes import BBox
from ziamath.drawable import HLine, VLine
from ziamath.nodes.menclose import Menclose
from ziamath.nodes.moperator import Moperator
from ziamath.nodes.mrow import Mrow
from ziamath.nodes.mtable import Mtable

_ROOM = 0.14  # ems within a frame


class Arrow(Moperator, tag="arrow"):
    """An arrow `length` ems long."""

    def __init__(self, element: Element, parent: Any, **kwargs: Any) -> None:
        kwargs["width"] = float(element.get("length", "1")) * parent.size
        super().__init__(element, parent, **kwargs)


class Padding(Mrow, tag="padding"):
    """A row with room around it."""

    def _setup(self, **kwargs: Any) -> None:
        super()._setup(**kwargs)
        room = _ROOM * self.glyphsize
        self.nodexy = [(x + room, y) for x, y in self.nodexy]
        box = self.bbox
        self.bbox = BBox(box.xmin, box.xmax + 2 * room, box.ymin - room, box.ymax + room)
        self._xadvance = box.xmax + 2 * room


class Enclosed(Menclose, tag="menclose"):
    """A frame or a stroke, whose height ziamath takes for its ascent."""

    def _setup(self, **kwargs: Any) -> None:
        super()._setup(**kwargs)
        below = self.base.bbox.ymin - self.bbox.ymin
        self.bbox = self.bbox._replace(ymax=self.base.bbox.ymax + below)


class RuledTable(Mtable, tag="mtable"):
    """A table with lines between its columns and rows."""

    def _setup(self, **kwargs: Any) -> None:
        super()._setup(**kwargs)
        thick = self.units_to_points(self.font.math.consts.fractionRuleThickness)
        box = self.bbox
        cells = [
            (row, column, x, y, node)
            for (row, column), (x, y), node in zip(
                _places(self.element), self.nodexy, self.nodes, strict=False
            )
        ]
        for after in _solid(self.element.get("columnlines", "")):
            right = [x + node.bbox.xmax for _, column, x, _, node in cells if column == after]
            left = [x + node.bbox.xmin for _, column, x, _, node in cells if column == after + 1]
            if right and left:
                self._draw(
                    VLine(box.ymax - box.ymin, thick, self.style, **kwargs),
                    ((max(right) + min(left)) / 2, -box.ymax),
                )
        for after in _solid(self.element.get("rowlines", "")):
            bottom = [y - node.bbox.ymin for row, _, _, y, node in cells if row == after]
            top = [y - node.bbox.ymax for row, _, _, y, node in cells if row == after + 1]
            if bottom and top:
                self._draw(
                    HLine(box.xmax - box.xmin, thick, self.style, **kwargs),
                    (box.xmin, (max(bottom) + min(top)) / 2),
                )

    def _draw(self, line: HLine | VLine, where: tuple[float, float]) -> None:
        self.nodes.append(line)
        self.nodexy.append(where)


def _places(table: Element) -> list[tuple[int, int]]:
    """Row and column of each cell."""
    return [(row, column) for row, cells in enumerate(table) for column in range(len(cells))]


def _solid(lines: str) -> list[int]:
    return [at for at, kind in enumerate(lines.split()) if kind != "none"]
