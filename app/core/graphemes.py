"""Where a text may be cut: never inside a character as a reader counts them (UAX #29)."""

from __future__ import annotations

_CHARACTER = r"\X"
_ASCII = r"(?r)[\x00-\x7f]"  # searches backwards
_LOOKED_BACK = 256  # longer characters are cut: no writing has them


def boundary_before(text: str, at: int) -> int:
    """The last place up to `at` where `text` may be cut."""
    start, end = _character_at(text, at)
    return end if end <= at else start


def boundary_after(text: str, at: int) -> int:
    """The first place from `at` on where `text` may be cut."""
    start, end = _character_at(text, at)
    return start if start >= at else end


def _character_at(text: str, at: int) -> tuple[int, int]:
    """The character that ends at `at` or goes on beyond it."""
    if at <= 0 or at >= len(text):
        place = min(max(at, 0), len(text))
        return place, place
    import regex  # not sooner: the window waits for what is imported with this module

    # What stands before an ASCII character does not matter to what comes after it.
    first = max(at - _LOOKED_BACK, 0)
    known = regex.compile(_ASCII).search(text, first, at)
    start = known.start() if known else first
    for found in regex.compile(_CHARACTER).finditer(text, start):
        if found.end() >= at:
            return found.start(), found.end()
    return at, at
