"""A conversation's title, until the user gives it one."""

from __future__ import annotations

import re

from app.core.graphemes import boundary_before

LENGTH = 48

# Where a line may end: at a space, after punctuation that has none behind it, and in Japanese
# where kana end, for what follows them is the next word.
_ENDS = re.compile(
    r"\s|(?<=[、。，．；：！？…）」』】》])|(?<=[ぁ-ゟ])(?=[^ぁ-ゟー、。，．；：！？…）」』】》])"
)
_TRAILING = " ,;:.…،؛、。，．；：।"


def title_of(text: str) -> str:
    """The first words of `text`, on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= LENGTH:
        return line
    ends = [end.start() for end in _ENDS.finditer(line, 0, LENGTH) if end.start() < LENGTH]
    # One endless word (an address, a language without spaces) is cut where it must be.
    cut = ends[-1] if ends and ends[-1] > LENGTH // 2 else boundary_before(line, LENGTH - 1)
    return (line[:cut].rstrip(_TRAILING) or line[:cut]) + "…"
