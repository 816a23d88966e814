"""A document's text cut into passages: runs of whole lines, best of whole paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

ENOUGH: Final = 1000
"""Characters from which on a passage ends with its paragraph."""

MOST: Final = 1500
"""Characters that a passage has at most; a longer line is cut."""

_LEAST: Final = 300  # a shorter rest of a section belongs to the passage before it
_SENTENCE_END: Final = re.compile(r"[.!?…。！？।؟]+[\"'”’»)\]]*\s+|[。！？।]+")
_SPACE: Final = re.compile(r"\s+")


class Span(NamedTuple):
    start: int
    end: int


def cut(text: str, sections: Sequence[int] = ()) -> list[Span]:
    """One after the other, all of the text; none goes over the start of one of the `sections`."""
    bounds = [*dict.fromkeys((0, *sections)), len(text)]
    spans: list[Span] = []
    for start, end in pairwise(bounds):
        if start < end:
            spans += _cut_section(text, start, end)
    return spans


def _cut_section(text: str, start: int, end: int) -> list[Span]:
    spans: list[Span] = []
    at = start  # where the passage at hand begins
    last = start  # where the line at hand begins
    for stop in _line_ends(text, start, end):
        if stop - at > MOST and last - at >= _LEAST:
            spans.append(Span(at, last))
            at = last
        while stop - at > MOST:
            cut_at = _place_in_line(text, at)
            spans.append(Span(at, cut_at))
            at = cut_at
        if stop - at >= ENOUGH and _paragraph_ends(text, stop, end):
            spans.append(Span(at, stop))
            at = stop
        last = stop
    if at < end:
        short = end - at < _LEAST and spans and end - spans[-1].start <= MOST
        spans[-1:] = [Span(spans[-1].start, end)] if short else [*spans[-1:], Span(at, end)]
    return spans


def _line_ends(text: str, start: int, end: int) -> Iterator[int]:
    while start < end:
        found = text.find("\n", start, end)
        start = end if found < 0 else found + 1
        yield start


def _paragraph_ends(text: str, at: int, end: int) -> bool:
    """Whether the line before `at` is empty, and the one behind it is not."""
    return at >= end or (text[at - 2 : at] == "\n\n" and text[at] != "\n")


def _place_in_line(text: str, start: int) -> int:
    """Where to cut a line that is too long: behind a sentence, else behind a word."""
    for pattern in (_SENTENCE_END, _SPACE):
        ends = [found.end() for found in pattern.finditer(text, start + ENOUGH, start + MOST)]
        if ends:
            return ends[-1]
    return start + MOST
