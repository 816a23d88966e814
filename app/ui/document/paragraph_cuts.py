"""Where a paragraph too long to lay out at once goes on in a new block."""

from __future__ import annotations

import re
from itertools import islice

from app.ui.document.pieces import piece_end
from app.ui.document.unfinished import completed

MAX_TEXT = 3000  # characters in a block
_ENOUGH = 2000  # from here on a block ends with a sentence
_TRIED = 30  # ends of sentences; all may lie within one pair of marks

_SENTENCE_END = re.compile(r"[.!?…][\"')\]”’»]*(?= )|[。！？](?=[^。！？])")


def paragraph_cut(lines: list[str], size: int, text: str) -> int | None:
    """Where to cut `text`, a line to be added to `lines`; None to add all of it.

    Past `_ENOUGH` characters at the end of a sentence outside of all marks; past `MAX_TEXT`
    between words; within a word only when a word is as long as that.
    """
    if size + len(text) <= _ENOUGH:
        return None
    before = "\n".join(lines)
    if size > _ENOUGH and completed(before) == before:
        return 0
    first, last = max(_ENOUGH - size, 0), max(MAX_TEXT - size, 0)
    for end in islice(_SENTENCE_END.finditer(text, first, last), _TRIED):
        head = text[: end.end()]
        whole = f"{before}\n{head}" if lines else head
        if completed(whole) == whole:
            return end.end()
    end = piece_end(text, 0, MAX_TEXT)
    if end == len(text) and size + end <= MAX_TEXT:
        return None
    space = text.rfind(" ", 0, max(MAX_TEXT - size, 0) + 1)
    if space > 0:
        return space
    return 0 if lines else end
