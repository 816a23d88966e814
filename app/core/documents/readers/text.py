"""Plain text, source code and tables with separators."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO
from itertools import islice
from typing import Any, Final

from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.markdown import MarkdownWriter, table
from app.core.documents.text_cleaning import clean

_DELIMITERS: Final = ",;\t|"
_TRIED_ROWS: Final = 50
_MOST_IN_FIELD: Final = (1 << 31) - 1  # the most that every system takes


def read_text(text: str) -> Iterator[DocumentSection]:
    """As it is, line by line."""
    yield whole(clean(text))


def whole(text: str) -> DocumentSection:
    return DocumentSection(SectionLabel(SectionKind.WHOLE), text)


def read_table(text: str) -> Iterator[DocumentSection]:
    """Values with separators between them as one table; as it is when there are no columns."""
    text = clean(text)
    csv.field_size_limit(_MOST_IN_FIELD)
    delimiter = _delimiter(text)
    if delimiter:
        text = table(csv.reader(StringIO(text), delimiter=delimiter))
    yield whole(text)


def _delimiter(text: str) -> str:
    """Which splits the most of the first rows into the same number of fields; "" when none does."""
    best, best_score = "", 0.0
    for delimiter in _DELIMITERS:
        lines = StringIO(text)
        rows = [row for row in islice(csv.reader(lines, delimiter=delimiter), _TRIED_ROWS) if row]
        widths = Counter(len(row) for row in rows)
        width, count = widths.most_common(1)[0] if widths else (0, 0)
        score = count / len(rows) * min(width, 4) if width > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def read_notebook(text: str) -> Iterator[DocumentSection]:
    """The cells of a notebook of Jupyter, with the text of what they printed; as it is when it is
    none."""
    with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
        text = _cells(json.loads(text))
    yield whole(text)


def _cells(notebook: dict[str, Any]) -> str:
    kernel = notebook.get("metadata", {}).get("language_info", {}).get("name", "python")
    writer = MarkdownWriter()
    for cell in notebook["cells"]:
        source = _joined(cell.get("source", ""))
        if cell.get("cell_type") != "code":
            writer.block(source.strip("\n"))
            continue
        writer.code(source, str(kernel))
        for output in cell.get("outputs", ()):
            writer.code(_output(output))
    return writer.text


def _output(output: dict[str, Any]) -> str:
    if "traceback" in output:
        return f"{output.get('ename', '')}: {output.get('evalue', '')}"
    return _joined(output.get("text") or output.get("data", {}).get("text/plain", ""))


def _joined(lines: str | list[str]) -> str:
    return lines if isinstance(lines, str) else "".join(lines)
