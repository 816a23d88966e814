"""The formulas of Office (`m:oMath`) as LaTeX, which models read and write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from lxml import etree

from app.core.documents.package import attribute, local

_OPERATORS: Final = {"∑": r"\sum", "∏": r"\prod", "∫": r"\int", "": r"\int"}
_ACCENTS: Final = {"\u0303": r"\tilde", "\u20d7": r"\vec", "\u0307": r"\dot"}
_FORMS: Final = {
    "f": r"\frac{%(num)s}{%(den)s}",
    "func": "%(fName)s %(e)s",
    "sSup": "{%(e)s}^{%(sup)s}",
    "sSub": "{%(e)s}_{%(sub)s}",
    "sSubSup": "{%(e)s}_{%(sub)s}^{%(sup)s}",
    "limLow": "{%(e)s}_{%(lim)s}",
    "limUpp": "{%(e)s}^{%(lim)s}",
    "bar": r"\overline{%(e)s}",
}
_MOST_DEPTH: Final = 60


def formula(element: etree._Element) -> str:
    """Between dollar signs; "" for an empty one."""
    text = " ".join(_latex(element, 0).split())
    return f"${text}$" if text else ""


def _latex(element: etree._Element, depth: int) -> str:
    return "".join(_part(child, depth + 1) for child in element) if depth < _MOST_DEPTH else ""


def _part(element: etree._Element, depth: int) -> str:
    name = local(element)
    if name == "r":
        return "".join(each.text or "" for each in element if local(each) == "t")
    if name in _FORMS:
        return _FORMS[name] % _Parts(element, depth)
    if name in _WRITERS:
        return _WRITERS[name](element, depth)
    return "" if name.endswith("Pr") else _latex(element, depth)


class _Parts(dict[str, str]):
    """The LaTeX of each part by its name, "" for one that is missing."""

    def __init__(self, element: etree._Element, depth: int) -> None:
        super().__init__((local(child), _latex(child, depth)) for child in element)

    def __missing__(self, name: str) -> str:
        return ""


def _sum(element: etree._Element, depth: int) -> str:
    parts = _Parts(element, depth)
    mark = _property(element, "chr")
    low = f"_{{{parts['sub']}}}" if parts["sub"] else ""
    high = f"^{{{parts['sup']}}}" if parts["sup"] else ""
    return f"{_OPERATORS.get(mark, mark)}{low}{high} {parts['e']}"


def _root(element: etree._Element, depth: int) -> str:
    parts = _Parts(element, depth)
    degree = f"[{parts['deg']}]" if parts["deg"] else ""
    return rf"\sqrt{degree}{{{parts['e']}}}"


def _accented(element: etree._Element, depth: int) -> str:
    mark = _ACCENTS.get(_property(element, "chr"), r"\hat")
    return f"{mark}{{{_Parts(element, depth)['e']}}}"


def _bracketed(element: etree._Element, depth: int) -> str:
    begin, end = _property(element, "begChr") or "(", _property(element, "endChr") or ")"
    texts = ", ".join(_latex(each, depth) for each in element if local(each) == "e")
    return rf"\left{_escaped(begin)}{texts}\right{_escaped(end)}"


def _escaped(mark: str) -> str:
    return f"\\{mark}" if mark in "{}" else mark


def _matrix(element: etree._Element, depth: int) -> str:
    rows = [
        [_latex(cell, depth) for cell in row if local(cell) == "e"] or [_latex(row, depth)]
        for row in element
        if local(row) in ("mr", "e")
    ]
    lines = r" \\ ".join(" & ".join(cells) for cells in rows)
    return rf"\begin{{matrix}}{lines}\end{{matrix}}"


_WRITERS: Final[Mapping[str, Callable[[etree._Element, int], str]]] = {
    "nary": _sum,
    "rad": _root,
    "acc": _accented,
    "d": _bracketed,
    "m": _matrix,
    "eqArr": _matrix,
}


def _property(element: etree._Element, name: str) -> str:
    found = element.find(f"{{*}}{local(element)}Pr/{{*}}{name}")
    return "" if found is None else attribute(found, "val")
