"""Excel's .xlsx: sheet by sheet, the values as they were shown last."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final

from openpyxl import load_workbook

from app.core.documents.extracted import Label, Section, SectionKind
from app.core.documents.markdown import table
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean
from app.core.errors import Code, UserError

_MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MIDNIGHT: Final = " 00:00:00"
_MOST_CELLS: Final = 8_000_000  # of a sheet: with the marks between them more than is read


def open_workbook(data: bytes) -> Content:
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    title = clean(str(book.properties.title or "")).strip()
    return Content(_MEDIA_TYPE, _sections(book.worksheets), title, len(book.worksheets))


def _sections(sheets: Sequence[Any]) -> Iterator[Section]:
    for number, sheet in enumerate(sheets, 1):
        sheet.reset_dimensions()  # what it claims may be a million rows of 16,384 cells
        text = tables(_row(cells) for cells in sheet.iter_rows())
        yield Section(Label(SectionKind.SHEET, number, clean(sheet.title)), text)


def _row(cells: Sequence[Any]) -> list[str]:
    return [_shown(cell) for cell in cells]


def _shown(cell: Any) -> str:
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case int() | float():
            percent = "%" in (cell.number_format or "")
            return f"{value * 100:.12g}%" if percent else f"{value:.15g}"
        case datetime.datetime():
            return value.isoformat(" ", "seconds").removesuffix(_MIDNIGHT)
        case _:
            return clean(str(value))


def tables(rows: Iterator[list[str]]) -> str:
    """The rows of a sheet; an empty one begins another table. Empty columns before and after a
    table are left out."""
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
