"""Text that breaks off in the middle of its marks, made whole for the time being.

Without this a streamed `**word` shows its stars until the closing ones arrive, and then
the line jumps. What is guessed here is forgotten with the next piece of text.
"""

from __future__ import annotations

import re

from app.ui.document.inline_patterns import mathematics_to_close, without_unfinished_address

_OPEN_LINK = re.compile(r"!?\[([^\[\]\n]*)(?:\]?|\]\([^()\s]*)$")
_MARKS = re.compile(r"\*+|_+|~~|~$")
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
    if closing := mathematics_to_close(text[last:]):
        return text + closing
    rest = _OPEN_LINK.sub(r"\1", text[last:])
    text = text[:last] + without_unfinished_address(rest)
    outside = _NO_MARKS.sub(_crossed_out, text)
    still_open, dangling = _open_marks(outside)
    text = text[: len(text) - dangling]
    if not still_open:
        return text
    # A mark closes only right after a letter.
    return text.rstrip() + "".join(reversed(still_open))


def _crossed_out(found: re.Match[str]) -> str:
    return "x" * len(found[0])


def _open_marks(text: str) -> tuple[list[str], int]:
    """The marks not closed yet, and how many characters at the end are still ambiguous."""
    still_open: list[str] = []
    for found in _MARKS.finditer(text):
        sign, count = found[0][0], len(found[0])
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
