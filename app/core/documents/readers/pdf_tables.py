"""Tables among the lines of a page, also those with empty cells and with cells of several lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from app.core.documents.readers.pdf_lines import Gap, PdfLine

_LEAST_ROWS: Final = 3
_MOST_COLUMNS: Final = 50
_NUMBER: Final = re.compile(r"[•‣▪▫◦●○■□–—-]|\(?\w{1,3}[.)]|\[\w{1,8}\]")
# Multiples of a line's height
_NEXT_ROW: Final = 3.0
_SAME_ROW: Final = 1.6
_LEVEL: Final = 0.4
_NEARER: Final = 0.75  # than rows are to each other: the lines of one cell


@dataclass(frozen=True, slots=True)
class PdfTable:
    rows: list[list[str]]
    lines: int  # that it takes up


def table_at(lines: Sequence[PdfLine], start: int) -> tuple[PdfTable | None, int]:
    """The table that begins with this line, None if it begins none; and before which line no other
    begins. Of a long list that is its end, or each of its lines would be looked at from each."""
    before, end = _whole_line(lines, start)
    if not before.gaps:
        return None, start + 1
    gutters = [(gap.left, gap.right) for gap in before.gaps]
    rows = [before.cells]
    pitch = 0.0  # the least from row to row so far
    while end < len(lines):
        line, after = _whole_line(lines, end)
        step = before.bottom - line.bottom
        cells = _placed(line, gutters)
        if cells is None or not 0 < step < _NEXT_ROW * line.height:
            break
        full = len(cells) == len(gutters) + 1
        near = step < min(_SAME_ROW * line.height, _NEARER * pitch)
        if 0 in cells and len(cells) > 1 and (full or not near):
            rows.append([cells.get(column, "") for column in range(len(gutters) + 1)])
            pitch = min(pitch or step, step)
        elif step < _SAME_ROW * line.height and (
            len(cells) > 1 or 0 not in cells or _row_follows(lines, after, gutters)
        ):
            for column, text in cells.items():
                rows[-1][column] = f"{rows[-1][column]}\n{text}".strip()
        else:
            break
        if full:
            narrowed = zip(gutters, line.gaps, strict=True)
            gutters = [(max(g[0], gap.left), min(g[1], gap.right)) for g, gap in narrowed]
        before, end = line, after
    listed = len(gutters) == 1 and all(_NUMBER.fullmatch(row[0]) for row in rows)
    if listed or len(rows) < _LEAST_ROWS:
        return None, end if listed else start + 1
    return PdfTable(rows, end - start), end


def _whole_line(lines: Sequence[PdfLine], start: int) -> tuple[PdfLine, int]:
    """With what stands beside it, which PDFium takes for lines of their own if it is far away; and
    where the next one begins."""
    line, end = lines[start], start + 1
    while end < min(len(lines), start + _MOST_COLUMNS):
        beside = lines[end]
        level = abs(beside.bottom - line.bottom) < _LEVEL * line.height
        if not level or beside.left - line.right < line.height:
            break
        behind = len(line.text) + 1
        gaps = (replace(gap, behind=gap.behind + behind) for gap in beside.gaps)
        line = replace(
            line,
            text=f"{line.text} {beside.text}",
            right=beside.right,
            gaps=(*line.gaps, Gap(line.right, beside.left, behind), *gaps),
        )
        end += 1
    return line, end


def _placed(line: PdfLine, gutters: Sequence[tuple[float, float]]) -> dict[int, str] | None:
    """What of the line is in which column; None if it is not within them."""
    edges = [line.left, *(edge for gap in line.gaps for edge in (gap.left, gap.right)), line.right]
    middles = [(left + right) / 2 for left, right in gutters]
    cells: dict[int, str] = {}
    for (left, right), text in zip(list(pairwise(edges))[::2], line.cells, strict=True):
        column = sum(middle < left for middle in middles)
        if column in cells or any(left < middle < right for middle in middles):
            return None
        cells[column] = text
    return cells


def _row_follows(lines: Sequence[PdfLine], at: int, gutters: Sequence[tuple[float, float]]) -> bool:
    """Else a line in the first column alone is the text below a table."""
    following = _placed(_whole_line(lines, at)[0], gutters) if at < len(lines) else None
    return following is not None and len(following) > 1 and 0 in following
