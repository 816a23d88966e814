"""A few words around what was found, with the finds marked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

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
    first = pattern.search(folded)
    found_at = origin[first.start()] if first else 0
    start = max(0, min(found_at - BEFORE, len(text) - BEFORE - AFTER))
    end = min(len(text), found_at + AFTER)
    pieces = ["…" if start > 0 else ""]
    at = start
    for find in pattern.finditer(folded, first.start() if first else len(folded)):
        left, right = origin[find.start()], origin[find.end()]
        if left >= end:
            break
        pieces += [text[at:left], START, text[left:right], END]
        at = right
    end = max(at, end)
    return "".join([*pieces, text[at:end], "…" if end < len(text) else ""])


def without_marks(text: str) -> str:
    """`text` without the diacritics that FTS5 takes off too (U+0300..U+036F); marks that are
    part of a letter, as in Devanagari, stay."""
    bare = (c for c in unicodedata.normalize("NFD", text) if not "\u0300" <= c <= "\u036f")
    return unicodedata.normalize("NFC", "".join(bare))


@lru_cache(maxsize=4096)
def _bare(character: str) -> str:
    return without_marks(character).lower()


def _fold(text: str) -> tuple[str, Sequence[int]]:
    """`text` without case and diacritics, and for each of its characters, and its end, the
    position in `text` it came from."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    folded: list[str] = []
    origin: list[int] = []
    for position, character in enumerate(text):
        bare = _bare(character)
        folded.append(bare)
        origin += [position] * len(bare)
    return "".join(folded), [*origin, len(text)]
