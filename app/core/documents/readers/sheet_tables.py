"""The rows of a sheet as tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.core.documents.markdown import table
from app.core.errors import Code, UserError

_MOST_CELLS: Final = 8_000_000  # of a sheet: with the marks between them more than is read


def tables(rows: Iterator[list[str]]) -> str:
    """An empty row begins another table. Empty columns before and after a table are left out.

    Raises UserError(DOCUMENT_TOO_LARGE).
    """
    blocks: list[str] = []
    block: list[list[str]] = []
    cells = 0
    for row in rows:
        cells += len(row)
        if cells > _MOST_CELLS:
            raise UserError(Code.DOCUMENT_TOO_LARGE)
        if any(row):
            block.append(row)
        elif block:
            blocks.append(_table(block))
            block = []
    if block:
        blocks.append(_table(block))
    return "\n\n".join(filter(None, blocks))


def _table(rows: list[list[str]]) -> str:
    first = min(next(place for place, text in enumerate(row) if text) for row in rows)
    return table(row[first:] for row in rows)
