"""The lines of a page in the order of reading.

PDF knows characters at places, no more. PDFium finds the lines, in the order in which they were
drawn, which most programs choose as a reader would; here columns that were drawn line by line
across the page are put one after the other.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import Final, Protocol

Edges = tuple[float, float, float, float]
"""Left, bottom, right and top of a character's box; upwards from the bottom of the page."""

HYPHENS: Final = "\ufffe\x02"
"""What PDFium puts for a hyphen at the end of a line, in the place of the line break."""

_LINE: Final = re.compile(f"\\s*([^\r\n{HYPHENS}]*[^\\s{HYPHENS}][{HYPHENS}]?)")
_SPACES: Final = re.compile(r"\s+")
_LEAST_OPENINGS: Final = 3
_MOST_OPENINGS: Final = 2000  # a page of prose has some hundred lines
_LEAST_COLUMN: Final = 100.0  # wide, in points
_FILLED: Final = 0.75
_MOST_GUTTERS: Final = 4


class PdfPage(Protocol):
    """`characters` has line breaks where PDFium sees them; `edges` is that of one of them."""

    characters: str

    def edges(self, place: int) -> Edges: ...


@dataclass(frozen=True, slots=True)
class Gap:
    """A wide one: `behind` is where the text behind it begins in its line."""

    left: float
    right: float
    behind: int


@dataclass(frozen=True, slots=True)
class PdfLine:
    """Without space at its beginning and end."""

    text: str
    left: float
    right: float
    bottom: float
    height: float
    gaps: tuple[Gap, ...]

    @property
    def cells(self) -> list[str]:
        """What stands between its gaps."""
        places = [0, *(gap.behind for gap in self.gaps), len(self.text)]
        return [self.text[start:end].strip() for start, end in pairwise(places)]


def ordered_lines(page: PdfPage) -> list[PdfLine]:
    lines = [_line(page, match.start(1), match.end(1)) for match in _LINE.finditer(page.characters)]
    for _ in range(_MOST_GUTTERS):
        gutter = _gutter(lines)
        if gutter is None:
            break
        lines = _in_two(lines, gutter)
    return lines


def _line(page: PdfPage, start: int, end: int) -> PdfLine:
    text = page.characters[start:end]
    visible = text.rstrip(HYPHENS) or text
    first, last = page.edges(start), page.edges(start + len(visible) - 1)
    height = max(first[3] - first[1], last[3] - last[1])
    gaps = []
    for match in _SPACES.finditer(visible):
        left, right = page.edges(start + match.start() - 1)[2], page.edges(start + match.end())[0]
        if right - left > height:
            gaps.append(Gap(left, right, match.end()))
    return PdfLine(
        text, min(first[0], last[0]), max(first[2], last[2]), min(first[1], last[1]), height,
        tuple(gaps),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Opening:
    """A gap in a line, or between two lines beside each other; and how wide the texts are there."""

    left: float
    right: float
    before: float
    behind: float


def _openings(lines: Sequence[PdfLine]) -> Iterator[_Opening]:
    for line in lines:
        for gap in line.gaps:
            yield _Opening(gap.left, gap.right, gap.left - line.left, line.right - gap.right)
    for line, next_line in pairwise(lines):
        beside = abs(next_line.bottom - line.bottom) < line.height
        if beside and next_line.left - line.right > line.height:
            before, behind = line.right - line.left, next_line.right - next_line.left
            yield _Opening(line.right, next_line.left, before, behind)


def _gutter(lines: Sequence[PdfLine]) -> float | None:
    """Where the most openings are one above the other, with prose on both sides: the texts in the
    columns of a table are shorter."""
    openings = list(islice(_openings(lines), _MOST_OPENINGS))
    best: list[_Opening] = []
    for middle in {round((each.left + each.right) / 2) for each in openings}:
        here = [each for each in openings if each.left < middle < each.right]
        best = max(best, here, key=len)
    if len(best) < _LEAST_OPENINGS:
        return None
    for widths in ([each.before for each in best], [each.behind for each in best]):
        if statistics.median(widths) < max(_FILLED * max(widths), _LEAST_COLUMN):
            return None
    return (max(each.left for each in best) + min(each.right for each in best)) / 2


def _in_two(lines: Sequence[PdfLine], gutter: float) -> list[PdfLine]:
    """First what stands before the gutter, then what stands behind it; a line that has no gap
    there, such as a heading, comes between."""
    ordered: list[PdfLine] = []
    behind: list[PdfLine] = []
    for line in lines:
        gap = next((gap for gap in line.gaps if gap.left < gutter < gap.right), None)
        if line.right <= gutter:
            ordered.append(line)
        elif line.left >= gutter:
            behind.append(line)
        elif gap is not None:
            first, second = _parted(line, gap)
            ordered.append(first)
            behind.append(second)
        else:
            ordered += [*behind, line]
            behind.clear()
    return ordered + behind


def _parted(line: PdfLine, at: Gap) -> tuple[PdfLine, PdfLine]:
    earlier = tuple(gap for gap in line.gaps if gap.behind < at.behind)
    later = tuple(
        replace(gap, behind=gap.behind - at.behind) for gap in line.gaps if gap.behind > at.behind
    )
    return (
        replace(line, text=line.text[: at.behind].rstrip(), right=at.left, gaps=earlier),
        replace(line, text=line.text[at.behind :], left=at.right, gaps=later),
    )
