"""What a list of results shows of a passage."""

from __future__ import annotations

import re
from typing import Final

from app.core.folding import normalize_for_search

LENGTH: Final = 400  # characters
_BEFORE: Final = 100  # characters before the first word that was looked for
_SHORT: Final = 4  # letters; shorter words are in every text
_WORD: Final = re.compile(r"\w+")


def snippet(passage: str, query: str) -> str:
    """All of a short passage, else a stretch of it around what was looked for."""
    if len(passage) <= LENGTH:
        return passage
    wanted = {word for word in _WORD.findall(normalize_for_search(query)) if len(word) >= _SHORT}
    words = list(_WORD.finditer(passage))
    found = (each.start() for each in words if normalize_for_search(each[0]) in wanted)
    begin = max(next(found, 0) - _BEFORE, 0)
    begin = min(begin, len(passage) - LENGTH + _BEFORE)
    end = begin + LENGTH
    stretch = passage[begin:end]
    if begin:
        stretch = "… " + stretch[_edge(stretch) :]
    if end < len(passage):
        stretch = stretch[: len(stretch) - _edge(stretch[::-1])] + " …"
    return stretch


def _edge(text: str) -> int:
    """The characters of `text` before its first white space near the beginning."""
    found = re.search(r"\s", text[:40])
    return found.end() if found else 0
