"""Excel's .xlsx: sheet by sheet, the values as they were shown last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.package import Package, attribute, local, relation_id, whole_number
from app.core.documents.readers.sheet_numbers import NumberForm, forms_of_styles, shown_number
from app.core.documents.readers.sheet_tables import tables
from app.core.documents.readers.word import office_title
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean

_MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PLACE: Final = re.compile(r"([A-Z]{1,3})\d+$")
_MOST_COLUMNS: Final = 16_384
_MOST_ROWS: Final = 1 << 20


def open_workbook(package: Package) -> Content:
    part = package.main_part()
    relations = package.relations(part)
    book = package.xml(part)
    sheets = [
        (attribute(each, "name"), relation.target)
        for each in book.iterfind("{*}sheets/{*}sheet")
        if (relation := relations.get(relation_id(each)))
        and relation.kind == "worksheet"
        and relation.target in package.names
    ]
    parts = {each.kind: each.target for each in relations.values()}
    reader = _Reader(
        package,
        parts.get("sharedStrings", ""),
        forms_of_styles(package.xml_if_there(parts.get("styles", ""))),
        since_1904=any(
            attribute(each, "date1904") in ("1", "true") for each in book.iterfind("{*}workbookPr")
        ),
    )
    return Content(_MEDIA_TYPE, reader.sections(sheets), office_title(package), len(sheets))


class _Reader:
    def __init__(
        self, package: Package, strings: str, forms: list[NumberForm], *, since_1904: bool
    ) -> None:
        self._package = package
        self._strings_part = strings
        self._strings: list[str] = []
        self._forms = forms
        self._since_1904 = since_1904

    def sections(self, sheets: list[tuple[str, str]]) -> Iterator[DocumentSection]:
        if self._strings_part in self._package.names:
            items = self._package.elements(self._strings_part, "si")
            self._strings = [_text(item) for item in items]
        for number, (name, part) in enumerate(sheets, 1):
            text = tables(self._rows(part))
            yield DocumentSection(SectionLabel(SectionKind.SHEET, number, clean(name)), text)

    def _rows(self, part: str) -> Iterator[list[str]]:
        """An empty one for all that are missing between two."""
        before = 0
        for row in self._package.elements(part, "row"):
            number = whole_number(row.get("r") or "", before + 1, _MOST_ROWS)
            if number > before + 1:
                yield []
            before = number
            cells: list[str] = []
            for cell in row:
                column = _column(cell.get("r") or "")
                cells += [""] * (column - len(cells))
                cells.append(self._cell(cell))
            yield cells

    def _cell(self, cell: etree._Element) -> str:
        kind = cell.get("t") or "n"
        if kind == "inlineStr":
            return clean(_text(cell))
        value = formula = ""
        for child in cell:
            match local(child):
                case "v":
                    value = child.text or ""
                case "f":
                    formula = child.text or ""
        if not value:  # of a formula that was never computed
            return f"={clean(formula)}" if formula else ""
        match kind:
            case "s":
                place = whole_number(value, len(self._strings), len(self._strings))
                return self._strings[place] if place < len(self._strings) else ""
            case "b":
                return "FALSE" if value == "0" else "TRUE"
            case "n":
                style = whole_number(cell.get("s") or "", 0, len(self._forms))
                form = self._forms[style] if style < len(self._forms) else NumberForm.PLAIN
                return clean(shown_number(value, form, since_1904=self._since_1904))
        return clean(value)


def _text(element: etree._Element) -> str:
    """Of a string, without how its signs are read aloud."""
    texts = (each.text or "" for each in element.iter("{*}t") if local(each.getparent()) != "rPh")
    return clean("".join(texts))


def _column(place: str) -> int:
    """The number of the column in “B7”, from 0; 0 when it is none."""
    match = _PLACE.match(place)
    number = 0
    for letter in match[1] if match else "":
        number = 26 * number + ord(letter) - ord("A") + 1
    return max(min(number, _MOST_COLUMNS) - 1, 0)
