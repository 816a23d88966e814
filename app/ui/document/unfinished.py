"""Text that breaks off in the middle of its marks, made whole for the time being.

Without this a streamed `**word` shows its stars until the closing ones arrive, and then
the line jumps. What is guessed here is forgotten with the next piece of text.
"""

from __future__ import annotations

import re

from app.ui.document.formula_patterns import unfinished_formula
from app.ui.document.inline_patterns import without_unfinished_address

_OPEN_LINK = re.compile(r"!?\[(?!\^)([^\[\]\n]*)(?:\]?|\]\([^()\s]*)$")
_OPEN_NOTE = re.compile(r"\[\^[^\[\]\s]*$")
_MARKS = re.compile(r"\*+|_+|~~|~$|</?(?:sub|sup|kbd|mark)>", re.IGNORECASE)
_OPEN_TAG = re.compile(r"<(?:/?[a-z]{0,7}|br\s?/?)$", re.IGNORECASE)
_TAGS = ("sub>", "sup>", "kbd>", "mark>", "br>", "br/>", "br />", "/summary>", "/details>")
_OPEN_ENTITY = re.compile(r"&(#\w{0,6}|[a-z]{0,6})$")
_ENTITIES = [
    "amp",
    "lt",
    "gt",
    "quot",
    "apos",
    "nbsp",
    "ndash",
    "mdash",
    "hellip",
    "times",
    "deg",
    "rarr",
    "larr",
    "copy",
    "reg",
    "trade",
    "euro",
    "le",
    "ge",
    "ne",
    "micro",
    "middot",
]
# Code, escapes, formulas and addresses: what looks like a mark in them is none.
_NO_MARKS = re.compile(
    r"`[^`]*`|\\\(.*?\\\)|\\\[.*?\\\]|\$\$.*?\$\$|\\."
    r"|\$(?![\s\d$])[^$\n]*(?:\$|$)|https?\\?://[^\s*<>)\]]*",
    re.DOTALL,
)


def completed(text: str) -> str:
    """`text` with what is open at its end closed, or taken off when nothing follows it yet."""
    before, mark, code = text.rpartition("`")
    if mark and text.count("`") % 2:
        return text + "`" if code.strip() else before.rstrip("`")
    if (len(text) - len(text.rstrip("\\"))) % 2:
        text = text[:-1]
    last = text.rfind("`") + 1
    begun = unfinished_formula(text[last:])
    if begun >= 0:
        return _with_source(text[: last + begun], text[last + begun :])
    rest = _OPEN_LINK.sub(r"\1", _without_begun(text[last:]))
    text = text[:last] + without_unfinished_address(rest)
    outside = _NO_MARKS.sub(_crossed_out, text)
    still_open, dangling = _open_marks(outside)
    text = text[: len(text) - dangling]
    if not still_open:
        return text
    # A mark closes only right after a letter.
    return text.rstrip() + "".join(reversed(still_open))


def _with_source(before: str, formula: str) -> str:
    """A formula is shown as it is written until it is whole."""
    shown = completed(before)
    space = " " if before[-1:].isspace() and not shown[-1:].isspace() else ""
    return f"{shown}{space}`{formula.rstrip()}`"


def _without_begun(text: str) -> str:
    """The text without a footnote's mark, a tag or an entity that it breaks off in."""
    text = _OPEN_NOTE.sub("", text)
    if (found := _OPEN_TAG.search(text)) and _is_begun_tag(found[0][1:].lower()):
        return text[: found.start()]
    if found := _OPEN_ENTITY.search(text):
        name = found[1]
        if name[:1] == "#" or any(entity.startswith(name) for entity in _ENTITIES):
            return text[: found.start()]
    return text


def _is_begun_tag(begun: str) -> bool:
    return any(tag.startswith(begun) or f"/{tag}".startswith(begun) for tag in _TAGS)


def _crossed_out(found: re.Match[str]) -> str:
    return "x" * len(found[0])


def _open_or_close(tag: str, still_open: list[str]) -> None:
    if tag[1] != "/":
        still_open.append(f"</{tag[1:]}")
    elif tag in still_open:
        del still_open[still_open.index(tag) :]


def _open_marks(text: str) -> tuple[list[str], int]:
    """The marks not closed yet, and how many characters at the end are still ambiguous."""
    still_open: list[str] = []
    for found in _MARKS.finditer(text):
        sign, count = found[0][0], len(found[0])
        if sign == "<":
            _open_or_close(found[0].lower(), still_open)
            continue
        before = text[found.start() - 1 : found.start()]
        after = text[found.end() : found.end() + 1]
        if before.strip():
            while count and still_open and still_open[-1][0] == sign:
                if len(still_open[-1]) > count:
                    if not after:  # the first half of a closing mark
                        return still_open, count
                    break
                count -= len(still_open.pop())
        if not count:
            continue
        if not after:
            return still_open, count
        if after.strip() and not (before.isalnum() and sign == "_") and count <= 3:
            still_open += {1: [sign], 2: [sign * 2], 3: [sign * 2, sign]}[count]
    return still_open, 0
