r"""`\ce{…}`: the common part of mhchem's notation, as LaTeX."""

from __future__ import annotations

import re
from collections.abc import Callable
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
        kind = "arrow" if found["arrow"] else found.lastgroup or ""
        if kind in _WRITERS:
            written.append(_WRITERS[kind](found, after_letters))
        elif kind == "math":
            written.append(found[0][1:-1])
        elif kind == "bond":
            written.append(_BONDS[found[0]])
        else:
            written.append(_FORMS.get(kind, "%s").replace("%s", found[0]))
        after_letters = kind in ("element", "index", "raised", "lowered", "charge")
    return "".join(written)


def _raised_or_lowered(found: re.Match[str], after_letters: bool) -> str:
    sign, inner = found[0][0], found[0][1:].removeprefix("{").removesuffix("}")
    return ("" if after_letters else "{}") + rf"{sign}{{\mathrm{{{inner}}}}}"


def _fraction(found: re.Match[str], _after_letters: bool) -> str:
    above, below = found[0].split("/")
    return rf"\tfrac{{{above}}}{{{below}}}\,"


def _amount(found: re.Match[str], _after_letters: bool) -> str:
    follows = found.string[found.end() : found.end() + 1]
    return found[0] + (r"\," if follows.isalpha() or follows in ("(", "[") else "")


def _arrow(found: re.Match[str], _after_letters: bool) -> str:
    sign, labels = found["arrow"], found["labels"]
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


_WRITERS: Final[dict[str, Callable[[re.Match[str], bool], str]]] = {
    "arrow": _arrow,
    "raised": _raised_or_lowered,
    "lowered": _raised_or_lowered,
    "fraction": _fraction,
    "amount": _amount,
}
_FORMS: Final = {
    "gas": r"{\uparrow}",
    "solid": r"{\downarrow}",
    "charge": "^{%s}",
    "index": "_{%s}",
    "element": r"\mathrm{%s}",
    "plus": " + ",
    "dot": r"\cdot ",
    "space": r"\ ",
}
