"""A conversation's title, until the person gives it one."""

from __future__ import annotations

LENGTH = 48


def title_of(text: str) -> str:
    """The first words of the first message, on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= LENGTH:
        return line
    words = line[:LENGTH].rpartition(" ")[0]
    # one endless word (an address, a language without spaces) is cut where it must be
    return (words if len(words) > LENGTH // 2 else line[: LENGTH - 1]).rstrip(" ,;:.") + "…"
