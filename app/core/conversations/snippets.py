"""A few words around what was found, with the finds marked."""

from __future__ import annotations

import re
import unicodedata

BEFORE, AFTER = 30, 110
START, END = "\x02", "\x03"


def snippet(text: str, words: list[str]) -> str:
    """One line of `text` around the first word found; each find stands between \\x02 and \\x03.

    About 140 characters, with an ellipsis where text was left out.
    """
    text = re.sub(r"[\s\x00-\x1f]+", " ", text).strip()
    folded, origin = _fold(text)
    needles = sorted({_fold(word)[0] for word in words} - {""}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, needles)) or r"(?!)")
    finds = [(origin[m.start()], origin[m.end()]) for m in pattern.finditer(folded)]
    first = finds[0][0] if finds else 0
    start = max(0, first - BEFORE)
    end = min(len(text), first + AFTER)
    pieces = ["…" if start > 0 else ""]
    at = start
    for left, right in finds:
        if left >= end:
            break
        pieces += [text[at:left], START, text[left:right], END]
        at = right
    pieces += [text[at : max(at, end)], "…" if max(at, end) < len(text) else ""]
    return "".join(pieces)


def _fold(text: str) -> tuple[str, list[int]]:
    """`text` without case and diacritics, and for each of its characters, and its end, the
    position in `text` it came from. Only U+0300..U+036F go: other marks are letters' parts."""
    folded: list[str] = []
    origin: list[int] = []
    for position, character in enumerate(text):
        for base in unicodedata.normalize("NFD", character).lower():
            if not "\u0300" <= base <= "\u036f":
                folded.append(base)
                origin.append(position)
    return "".join(folded), [*origin, len(text)]
