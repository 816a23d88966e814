"""Lines of a page: at most 80 columns, as the standard library's `textwrap` cuts them, which the
pages were made with that gpt-oss learned to read. Each line knows where in the text it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from textwrap import TextWrapper
from typing import Final, NamedTuple

WIDTH: Final = 80
_TAB: Final = 8


class Line(NamedTuple):
    """`start` and `end` are in the text that was wrapped; a tab in it is spaces in `text`."""

    text: str
    start: int
    end: int


def wrap(text: str) -> list[Line]:
    lines: list[Line] = []
    start = 0
    for line in text.split("\n"):
        if len(line) <= WIDTH and "\t" not in line:
            lines.append(Line(line, start, start + len(line)))
        else:
            lines += _wrapped(line, start)
        start += len(line) + 1
    return lines


def _wrapped(line: str, offset: int) -> Iterator[Line]:
    shown = line.expandtabs(_TAB)
    places = list(_places(line)) if "\t" in line else None
    for start, end in _spans(shown):
        if places is None:
            yield Line(shown[start:end], offset + start, offset + end)
        else:
            first, last = (_index(places, each) for each in (start, end))
            yield Line(shown[start:end], offset + first, offset + last)


def _places(line: str) -> Iterator[int]:
    """Where each character is in the line with spaces for tabs, and where that ends."""
    place = column = 0
    for letter in line:
        yield place
        width = _TAB - column % _TAB if letter == "\t" else 1
        column = 0 if letter == "\r" else column + width
        place += width
    yield place


def _index(places: list[int], place: int) -> int:
    return bisect_right(places, place) - 1


def _spans(line: str) -> Iterator[tuple[int, int]]:
    """The lines of `TextWrapper` without dropping white space, by position: it copies what is left
    of a long word for each line, so that megabytes without a space would take hours."""
    start = end = 0  # of the line that grows
    for chunk in TextWrapper.wordsep_re.split(line):
        begin = end
        if end - start + len(chunk) > WIDTH and len(chunk) <= WIDTH:
            yield start, end
            start = end
        stop = begin + len(chunk)
        while stop - start > WIDTH:
            end = _cut(line, begin, start + WIDTH)
            yield start, end
            start = begin = end
        end = stop
    if end > start:
        yield start, end


def _cut(line: str, begin: int, limit: int) -> int:
    """Where the word that begins at `begin` is cut: after a hyphen, if it has one."""
    hyphen = line.rfind("-", begin, limit)
    if hyphen > begin and line[begin:hyphen].strip("-"):
        return hyphen + 1
    return limit
