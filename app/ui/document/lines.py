"""The parts of a single line of Markdown: list marker, indentation, table cells."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BULLET = re.compile(r"([-*+])(\s+|$)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(\s+|$)")
_DELIMITER = re.compile(r":?-+:?")


@dataclass(frozen=True, slots=True)
class Marker:
    """The marker of a list item; `width` is how far its content is indented by it."""

    bullet: str
    ordinal: int | None
    width: int
    rest: str


def list_marker(text: str) -> Marker | None:
    if found := _BULLET.match(text):
        return Marker(found[1], None, _content_column(found[1], found[2]), text[found.end() :])
    if found := _NUMBER.match(text):
        mark = found[1] + found[2]
        width = _content_column(mark, found[3])
        return Marker(found[2], int(found[1]), width, text[found.end() :])
    return None


def _content_column(mark: str, space: str) -> int:
    # Five columns or more after the marker would be code by indentation: not from a model.
    return len(mark) + (len(space) if 1 <= len(space) <= 4 else 1)


def is_rule(text: str) -> bool:
    """Whether the line is a thematic break."""
    signs = "".join(text.split())
    return len(signs) >= 3 and signs[0] in "*-_" and not signs.strip(signs[0])


def heading_text(text: str) -> str:
    """The text of a heading without the `#` that may close it."""
    text = text.strip()
    without = text.rstrip("#")
    return text if without.strip() and not without[-1].isspace() else without.rstrip()


def with_spaces(line: str) -> str:
    """The line with its indentation in spaces."""
    text = line.lstrip(" \t")
    return line[: len(line) - len(text)].expandtabs(4) + text


def indent_of(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def without_blank_end(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def _split_row(line: str) -> list[str]:
    """Cells of a row; a bar after a backslash or within backticks is part of its cell."""
    row = line.strip().removeprefix("|")
    cells, start, code, position = [], 0, False, 0
    last_tick = row.rfind("`")
    while position < len(row):
        mark = row[position]
        if mark == "\\":
            position += 1
        elif mark == "`":
            code = not code
        elif mark == "|" and not (code and position < last_tick):
            cells.append(row[start:position])
            start = position + 1
        position += 1
    if row[start:].strip():
        cells.append(row[start:])
    return [cell.strip().replace("\\|", "|") for cell in cells]


def cells(line: str, width: int) -> tuple[str, ...]:
    """The `width` cells of a row; missing ones are empty, what is too much is in the last."""
    found = _split_row(line)
    if len(found) > width:
        found = [*found[: width - 1], " | ".join(found[width - 1 :])]
    return tuple(found + [""] * (width - len(found)))


def cell_count(line: str) -> int:
    return len(_split_row(line))


def alignments(text: str) -> tuple[str, ...]:
    """The columns' alignments if this is a table's second row."""
    if "-" not in text or text.strip("|-: \t"):
        return ()
    columns = _split_row(text)
    if not all(map(_DELIMITER.fullmatch, columns)):
        return ()
    marks = {(False, False): "", (True, False): "l", (False, True): "r", (True, True): "c"}
    return tuple(marks[cell.startswith(":"), cell.endswith(":")] for cell in columns)
