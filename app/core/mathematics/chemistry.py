r"""`\ce{…}`: the common part of mhchem's notation, as LaTeX."""

from __future__ import annotations

import re
from typing import Final

_ARROWS: Final = {
    "<=>": r"\rightleftharpoons ",
    "<->": r"\leftrightarrow ",
    "->": r"\longrightarrow ",
    "<-": r"\longleftarrow ",
    "→": r"\longrightarrow ",
    "⇌": r"\rightleftharpoons ",
    "<=>>": r"\rightleftharpoons ",
    "<<=>": r"\rightleftharpoons ",
}
_BONDS: Final = {"-": r"{-}", "=": r"{=}", "#": r"{\equiv}", "~": r"{\sim}"}
_STATES = re.compile(r"\((?:s|l|g|aq|cr|am)\)")
_TOKEN = re.compile(
    r"(?P<math>\$[^$]*\$)"
    r"|(?P<arrow><<=>|<=>>|<=>|<->|->|<-|→|⇌)(?P<labels>(?:\[[^\]]*\]){0,2})"
    r"|(?P<gas>(?<=\s)\^(?=\s|$))"
    r"|(?P<solid>(?<=\s)v(?=\s|$))"
    r"|(?P<raised>\^(?:\{[^}]*\}|[0-9]*[+-]|[0-9]+|[A-Za-z+-]))"
    r"|(?P<lowered>_(?:\{[^}]*\}|[0-9]+|[A-Za-z]))"
    r"|(?P<charge>(?<=[A-Za-z0-9)\]}])[+-]+(?=\s|$|[)\]},])|(?<=[A-Za-z0-9)\]}])[+-](?=\())"
    r"|(?P<fraction>(?<![A-Za-z0-9)\]])\d+/\d+)"
    r"|(?P<index>(?<=[A-Za-z)\]])\d+)"
    r"|(?P<amount>\d+(?:\.\d+)?)"
    r"|(?P<element>[A-Za-z]+)"
    r"|(?P<command>\\[A-Za-z]+(?:\{[^{}]*\})?|\\.)"
    r"|(?P<plus>\s\+\s)"
    r"|(?P<dot>[.*·•])"
    r"|(?P<bond>(?<=[A-Za-z0-9)\]])[-=#~](?=[A-Za-z(\[]))"
    r"|(?P<space>\s+)"
    r"|(?P<other>.)",
    re.DOTALL,
)


def chemistry(text: str) -> str:
    """The argument of a `\\ce` as LaTeX."""
    written: list[str] = []
    after_letters = False  # where a number is an index
    for found in _TOKEN.finditer(text.strip()):
        kind = found.lastgroup or ""
        if kind == "labels":
            kind = "arrow"
        written.append(_written(kind, found, after_letters))
        after_letters = kind in ("element", "index", "raised", "lowered", "charge")
    return "".join(written)


def _written(kind: str, found: re.Match[str], after_letters: bool) -> str:
    text = found[0]
    match kind:
        case "math":
            return text[1:-1]
        case "arrow":
            return _arrow(found["arrow"], found["labels"])
        case "gas":
            return r"{\uparrow}"
        case "solid":
            return r"{\downarrow}"
        case "raised" | "lowered":
            inner = text[1:].removeprefix("{").removesuffix("}")
            sign = "^" if kind == "raised" else "_"
            return ("" if after_letters else "{}") + rf"{sign}{{\mathrm{{{inner}}}}}"
        case "charge":
            return f"^{{{text}}}"
        case "fraction":
            above, _, below = text.partition("/")
            return rf"\tfrac{{{above}}}{{{below}}}\,"
        case "index":
            return f"_{{{text}}}"
        case "amount":
            follows = found.string[found.end() : found.end() + 1]
            return text + (r"\," if follows.isalpha() or follows in "([" and follows else "")
        case "element":
            return rf"\mathrm{{{text}}}"
        case "plus":
            return " + "
        case "dot":
            return r"\cdot "
        case "bond":
            return _BONDS[text]
        case "space":
            return r"\ "
    return text


def _arrow(sign: str, labels: str) -> str:
    above, _, below = labels.strip("[]").partition("][")
    arrow = _ARROWS[sign]
    if not labels:
        return rf"\;{arrow}\;"
    command = {"->": r"\xrightarrow", "<-": r"\xleftarrow", "→": r"\xrightarrow"}.get(
        sign, r"\xrightleftharpoons" if "=" in sign or sign == "⇌" else r"\xleftrightarrow"
    )
    lower = f"[{_label(below)}]" if below else ""
    return rf"\;{command}{lower}{{{_label(above)}}}\;"


def _label(text: str) -> str:
    """A condition over an arrow: a substance, or a formula."""
    if not text:
        return r"\;"
    return text if "\\" in text or "$" in text else chemistry(text)
