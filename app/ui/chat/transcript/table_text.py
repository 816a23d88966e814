"""The beginning of a table in columns as Markdown, in GitHub's form of a table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from app.core.printable import escaped

MOST_ROWS: Final = 20
MOST_COLUMNS: Final = 20
_LONGEST: Final = 200  # characters of a cell
_READ: Final = 200_000  # characters that are looked at
_INLINE: Final = re.compile(r"[\\`*_<>&$|~^=!@]")  # what could begin something in a cell
_BRACKETS: Final = {"[": "&#91;", "]": "&#93;"}  # behind a backslash they are those of a formula
_NUMBER: Final = re.compile(r"[-+−]?[\d.,\u00a0 ]*\d[\d.,]*(e[-+]?\d+)? ?%?", re.IGNORECASE)


class TableText(NamedTuple):
    """`is_whole` is false where rows, columns or cells of it are left out."""

    markdown: str
    is_whole: bool


def table_text(text: str, separator: str) -> TableText | None:
    """None where it is no table; its first row is the header."""
    beginning = text[:_READ]
    cut = len(beginning) < len(text)
    if cut:  # the last line may be half of one
        beginning = beginning.rpartition("\n")[0]
    reader = csv.reader(io.StringIO(beginning, newline=""), delimiter=separator)
    try:
        read = list(islice(filter(None, reader), MOST_ROWS + 2))
    except csv.Error:
        return None
    if not read:
        return None
    columns = max(map(len, read))
    shown = [row[:MOST_COLUMNS] for row in read[: MOST_ROWS + 1]]
    whole = not cut and len(read) <= MOST_ROWS + 1 and columns <= MOST_COLUMNS
    whole = whole and all(len(cell) <= _LONGEST for row in shown for cell in row)
    width = min(columns, MOST_COLUMNS)
    padded = [[*row, *[""] * (width - len(row))] for row in shown]
    head, *rows = [[_cell(cell) for cell in row] for row in padded]
    rules = [
        "--:" if _is_numeric([row[at] for row in padded[1:]]) else "---" for at in range(width)
    ]
    return TableText("\n".join(map(_line, (head, rules, *rows))), whole)


def _cell(text: str) -> str:
    """In one line, as it is."""
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]}…"
    return plain(text)


def plain(text: str) -> str:
    """One line of Markdown that shows `text` as it is."""
    return _INLINE.sub(r"\\\g<0>", escaped(text)).translate(str.maketrans(_BRACKETS))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _is_numeric(cells: Sequence[str]) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and all(_NUMBER.fullmatch(cell) for cell in filled)
