"""LaTeX to outlines: latex2mathml reads the formula, ziamath sets it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring

from latex2mathml.converter import convert_to_element
from ziamath.config import config
from ziamath.zmath import Math

from app.core.mathematics import font
from app.core.mathematics.latex import readable
from app.core.mathematics.mathml import mend
from app.core.mathematics.nodes import RuledTable
from app.core.mathematics.outlines import SIZE, TEXT_COLOUR, labels, outlines
from app.core.mathematics.protocol import MOST_BYTES, MOST_EMS, Fault, FormulaReply
from app.core.mathematics.tokens import FormulaError

# Of MathML Core, without those that lead anywhere or style anything.
_ATTRIBUTES = frozenset((
    "accent", "accentunder", "columnalign", "columnlines", "columnspan", "depth", "display",
    "displaystyle", "fence", "form", "height", "largeop", "linethickness", "lspace", "mathcolor",
    "mathvariant", "maxsize", "minsize", "movablelimits", "rowlines", "rowspan", "rspace",
    "scriptlevel", "separator", "stretchy", "symmetric", "voffset", "width",
))  # fmt: skip


def prepare() -> None:
    """To be called once, before a formula is set."""
    logging.disable()
    config.svg2 = False
    config.math.color = TEXT_COLOUR
    font.load()
    assert RuledTable.mtag == "mtable"  # its module has been imported


def typeset(source: str, *, display: bool) -> FormulaReply:
    """Raises FormulaError."""
    tree = _mathml(source, display)
    drawing = Element("svg")
    formula = Math(tree, size=SIZE, font=font.NAME)
    formula.node.draw(0, 0, drawing)
    elements = list(_shapes(drawing))
    box = formula.node.bbox
    shapes = outlines(elements)
    if sum(len(shape.data) for shape in shapes) > MOST_BYTES:
        raise FormulaError(Fault.TOO_LARGE)
    if box.xmax - box.xmin > MOST_EMS * SIZE or box.ymax - box.ymin > MOST_EMS * SIZE:
        raise FormulaError(Fault.TOO_LARGE)
    letters = labels(elements)
    if not shapes and not letters:
        raise FormulaError(Fault.WRONG)  # what would show nothing is shown as it is written
    return FormulaReply(
        width=max(box.xmax, formula.node.xadvance()) / SIZE,
        ascent=box.ymax / SIZE,
        descent=-box.ymin / SIZE,
        outlines=shapes,
        labels=letters,
    )


def mathml(source: str, *, display: bool) -> FormulaReply:
    """For a browser. Raises FormulaError."""
    tree = _mathml(source, display)
    for element in tree.iter():
        for name in set(element.attrib) - _ATTRIBUTES:
            del element.attrib[name]
    return FormulaReply(mathml=tostring(tree, encoding="unicode"))


def _mathml(source: str, display: bool) -> Element:
    try:
        text = readable(source, display=display)
        tree = convert_to_element(text, xmlns="", display="block" if display else "inline")
        mend(tree)
    except FormulaError:
        raise
    except Exception as error:  # noqa: BLE001 - latex2mathml has many, IndexError among them
        raise FormulaError(Fault.WRONG, type(error).__name__) from None
    return tree


def _shapes(drawing: Element) -> Iterator[Element]:
    """Those within a group have its colour."""
    for element in drawing:
        if element.tag == "g":
            for shape in element:
                shape.set("fill", element.get("fill", TEXT_COLOUR))
                yield shape
        else:
            yield element
