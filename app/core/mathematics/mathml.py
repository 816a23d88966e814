"""MathML as latex2mathml writes it, mended for ziamath: spaces, accents, arrows, tables."""

from __future__ import annotations

import html
from collections.abc import Iterator
from itertools import count
from typing import Final
from xml.etree.ElementTree import Element

from app.core.mathematics.protocol import Fault
from app.core.mathematics.tokens import FormulaError

_MOST_DEPTH = 60
_MOST_ELEMENTS = 3000

_MINUS = "\u2212"
_THIN, _MEDIUM, _THICK = "thinmathspace", "mediummathspace", "thickmathspace"
_BINARY: Final = frozenset("×∪∩∨∧⊕⊗⊖⊙∖⧵÷⋅∘∗·∙⋆⊔⊓△⋈")
_RELATIONS: Final = frozenset("⊂∼~⊥⊧∌⟂⊏⊐≺≻⟶⟵⟷⟹⟸⟺↦⟼↪⇌")
_SIGNS: Final = frozenset("+±∓" + _MINUS)
_OPENING: Final = frozenset("([{⟨⌊⌈|‖∣")
_CLOSING: Final = frozenset(")]}⟩⌋⌉|‖∣!…⋯⋮°%")
_CLOSE: Final = frozenset("∂∇∅∆¬∞∀∃")  # to what follows
# Brackets grow only behind \left; what large operators take is seen only if they do not grow.
_LARGE: Final = frozenset("∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨀⨆⨄")
_NOT_STRETCHED: Final = _LARGE | frozenset("↑↓⟨⟩⌊⌋⌈⌉")
_ITALIC: Final = str.maketrans("ϕϵϑϱϖϰ", "𝜙𝜖𝜗𝜚𝜛𝜘")  # letters that ziamath leaves upright
_SCRIPTS: Final = frozenset(("msub", "msup", "msubsup", "munder", "mover", "munderover"))
_OPERANDS: Final = {"msub": 2, "msup": 2, "msubsup": 3, "munder": 2, "mover": 2, "munderover": 3}
_ROWS: Final = frozenset(("mrow", "mtd", "math", "mstyle", "mpadded", "msqrt"))
_HAT, _WIDE_HAT, _WIDE_TILDE = "\u02c6", "\u0302", "\u0303"


def mend(tree: Element) -> None:
    """Raises FormulaError for a command that has become a text, and for a tree too large."""
    for number, (element, depth) in zip(count(), _elements(tree), strict=False):
        if number > _MOST_ELEMENTS or depth > _MOST_DEPTH:
            raise FormulaError(Fault.TOO_LARGE)
        _mend_text(element)
    for element, _ in list(_elements(tree)):
        _mend_tag(element)
    for element, _ in list(_elements(tree)):
        if element.tag in _ROWS:
            _space(element)


def _elements(element: Element, depth: int = 0) -> Iterator[tuple[Element, int]]:
    yield element, depth
    for child in element:
        yield from _elements(child, depth + 1)


def _mend_text(element: Element) -> None:
    text = html.unescape(element.text or "")
    if text[:1] == "\\" and text[1:].isalpha():
        raise FormulaError(Fault.UNKNOWN, text)
    if element.tag in ("mo", "mn", "mi"):
        text = text.replace("-", _MINUS)
    elif element.tag == "mtext":
        text = text.replace("-", "\u2010")  # it draws hyphens as lines
    element.text = text


def _mend_tag(element: Element) -> None:
    text = element.text or ""
    if text in _NOT_STRETCHED and element.get("fence") != "true":
        element.set("stretchy", "false")
    elif text and text in _CLOSE:
        element.attrib |= {"lspace": "0em", "rspace": "0em"}
    elif text and text in _BINARY | _RELATIONS:
        element.tag = "mo"
    elif element.tag == "mi" and len(text) == 1 and "mathvariant" not in element.attrib:
        element.text = text.translate(_ITALIC)
    if element.tag in _OPERANDS and len(element) > _OPERANDS[element.tag]:
        _group_first(element, len(element) - _OPERANDS[element.tag] + 1)
    if element.tag == "menclose" and element.get("notation") == "box":
        _pad(element)
    if element.tag == "mtable":
        _mend_table(element)
    elif element.tag in ("mover", "munder", "munderover") and len(element) > 1:
        _mend_accent(element)
        _mend_arrow(element)


def _group_first(element: Element, number: int) -> None:
    """A matrix with its brackets is one operand, but comes as three."""
    row = Element("mrow")
    for child in list(element)[:number]:
        element.remove(child)
        row.append(child)
    element.insert(0, row)


def _pad(box: Element) -> None:
    """Some room between a frame and what is in it."""
    inner = Element("padding")
    inner.extend(list(box))
    if box.text:
        inner.append(Element("mtext"))
        inner[-1].text, box.text = box.text, None
    for child in list(box):
        box.remove(child)
    box.append(inner)


def _mend_table(table: Element) -> None:
    aligned = table.get("displaystyle") == "true"
    table.set("columnspacing", "0em 1.2em" if aligned else table.get("columnspacing", "0.7em"))
    spread = aligned or "solid" in table.get("rowlines", "")
    table.set("rowspacing", "0.45em" if spread else table.get("rowspacing", "0.35em"))
    for row in list(table):
        if not len(row):
            table.remove(row)


def _mend_accent(element: Element) -> None:
    accent = element[1]
    if accent.text == "^":
        accent.text = _HAT if element.get("accent") else _WIDE_HAT
    elif accent.text == "~" and accent.get("stretchy") != "false":
        accent.text = _WIDE_TILDE


def _mend_arrow(element: Element) -> None:
    r"""The arrow of an `\xrightarrow` gets the length of what stands on it."""
    base = element[0]
    if base.tag == "mstyle" and len(base) == 1 and base[0].tag == "mo":
        letters = max(len("".join(label.itertext())) for label in element[1:])
        arrow = Element("arrow", {"length": f"{0.42 * letters + 0.9:.2f}", "stretchy": "true"})
        arrow.text = base[0].text
        element[0] = arrow


def _space(row: Element) -> None:
    """The spaces around operators as TeX has them, by what stands before and behind."""
    children = list(row)
    for at, child in enumerate(children):
        before = children[at - 1] if at else None
        after = children[at + 1] if at + 1 < len(children) else None
        text = child.text or ""
        if child.tag == "mo" and text in _SIGNS and (before is None or _expects(before)):
            child.set("form", "prefix")
            child.set("lspace", "0em")
            child.set("rspace", "0em")
        elif child.tag == "mo" and before is not None and after is not None:
            _space_infix(child, text, before)
        if child.tag == "mo" and text == "!":
            child.set("lspace", "0em")
        if (_is_name(child) or _is_large(child)) and after is not None and _needs_space(after):
            row.insert(list(row).index(child) + 1, Element("mspace", {"width": "0.125em"}))


def _space_infix(operator: Element, text: str, before: Element) -> None:
    if text in _BINARY and not _expects(before):
        operator.set("lspace", _MEDIUM)
        operator.set("rspace", _MEDIUM)
    elif text in _RELATIONS:
        operator.set("lspace", _THICK)
        operator.set("rspace", _THICK)
    elif text in (",", ";"):
        operator.set("rspace", _THIN)


def _expects(before: Element) -> bool:
    """Whether an operand must follow, so that a sign is one of a number."""
    return before.tag == "mo" and (before.text or "")[-1:] not in _CLOSING


def _is_name(element: Element) -> bool:
    """Of a function, with or without limits: lim, sin, log_2."""
    base = element[0] if element.tag in _SCRIPTS and len(element) else element
    text = "".join((base.text or "").split())
    scripted = base is not element
    return (
        len(text) > 1 and text.isalpha() and (base.tag == "mo" or (scripted and base.tag == "mi"))
    )


def _is_large(element: Element) -> bool:
    """A large operator with its limits beside or around it."""
    return element.tag in _SCRIPTS and len(element) > 0 and (element[0].text or "") in _LARGE


def _needs_space(after: Element) -> bool:
    if after.tag == "mspace":
        return False
    first = after
    while len(first) and first.tag in ("mrow", *_SCRIPTS):
        first = first[0]
    return first.tag != "mo" or (first.text or "")[:1] not in _OPENING | _CLOSING | set(",;=")
