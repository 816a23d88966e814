"""The parts of a single line of Markdown: list marker, indentation, table cells."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BULLET = re.compile(r"([-*+])([ \t]+|$)")
_NUMBER = re.compile(r"(\d{1,9})([.)])([ \t]+|$)")
_DELIMITER = re.compile(r":?-+:?")
_PREFIX = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*")


@dataclass(frozen=True, slots=True)
class Marker:
    """The marker of a list item; `width` is how far its content is indented by it."""

    bullet: str
    ordinal: int | None
    width: int
    rest: str


def list_marker(text: str) -> Marker | None:
    if found := _BULLET.match(text):
        return _marker(found[1], None, found[1], found[2], text[found.end() :])
    if found := _NUMBER.match(text):
        mark = found[1] + found[2]
        return _marker(found[2], int(found[1]), mark, found[3], text[found.end() :])
    return None


def _marker(bullet: str, ordinal: int | None, mark: str, space: str, rest: str) -> Marker:
    if not rest:
        return Marker(bullet, ordinal, len(mark) + 1, "")
    if len(space) > 4:  # code by indentation
        return Marker(bullet, ordinal, len(mark) + 1, space[1:] + rest)
    return Marker(bullet, ordinal, len(mark) + len(space), rest)


def is_rule(text: str) -> bool:
    """Whether the line is a thematic break."""
    if text.strip("*-_ \t"):
        return False
    signs = "".join(text.split())
    return len(signs) >= 3 and signs[0] in "*-_" and not signs.strip(signs[0])


def heading_text(text: str) -> str:
    """The text of a heading without the `#` that may close it."""
    text = text.strip()
    without = text.rstrip("#")
    if not without.strip():
        return ""
    return text if not without[-1].isspace() else without.rstrip()


def with_spaces(line: str) -> str:
    """The line with spaces for the tabs before its text and between its markers."""
    if "\t" not in line:
        return line
    found = _PREFIX.match(line)
    assert found is not None
    return found[0].expandtabs(4) + line[found.end() :]


def without_indent(line: str, columns: int) -> str:
    """The line with at most `columns` columns of its indentation taken off."""
    column = 0
    for at, sign in enumerate(line):
        if column >= columns or sign not in " \t":
            return line[at:]
        column = column + 1 if sign == " " else (column // 4 + 1) * 4
        if column > columns:  # in the middle of a tab
            return " " * (column - columns) + line[at + 1 :]
    return ""


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
