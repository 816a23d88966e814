"""The lines of a page, joined to paragraphs, tables and headings."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final
from unicodedata import east_asian_width

from app.core.documents.markdown import table
from app.core.documents.readers.pdf_lines import HYPHENS, PdfLine
from app.core.documents.readers.pdf_tables import PdfTable, table_at

_HYPHENED: Final = re.compile(f"(\\w+)[-\u2010\u00ad{HYPHENS}]$")
_WORD: Final = re.compile(r"\w+")
_BULLET: Final = re.compile(r"([•‣▪▫◦●○■□–—-]|\(?\w{1,3}[.)]|\[\w{1,8}\])\s")
_SENTENCE_END: Final = re.compile(r"[.!?:;。！？…][\"'”’»)\]]*$")
_LEADERS: Final = re.compile(r" ?(?:\. ?){5,}")  # of a table of contents
_HANGUL: Final = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
_REMAINING_HYPHENS: Final = {ord(HYPHENS[0]): "-", ord(HYPHENS[1]): "-", 0xAD: None}

# Shares, and multiples of a line's height
_SAME_HEIGHT: Final = 0.12
_WIDER_THAN_USUAL: Final = 1.3
_WIDEST: Final = 1.6
_SAME_TABLE: Final = 3.0
_FULL: Final = 0.82
_INDENT: Final = 0.6
_HEADINGS: Final = ((1.6, "# "), (1.22, "## "))

_MOST_HEADING_CHARACTERS: Final = 120
_NEAR_LINES: Final = 20


def joined_lines(lines: Sequence[PdfLine]) -> str:
    if not lines:
        return ""
    words = frozenset(word for line in lines for word in line.text.split() if "-" in word)
    text = "\n\n".join(_blocks(lines, words)).translate(_REMAINING_HYPHENS)
    return _LEADERS.sub(" … ", text)


def _blocks(lines: Sequence[PdfLine], compounds: frozenset[str]) -> Iterator[str]:
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height, 1)] += len(line.text)
    (height, _), *_ = heights.most_common(1)
    for group in _groups(lines):
        if isinstance(group, PdfTable):
            yield table(group.rows)
            continue
        text = _paragraphs(group, compounds)
        mark = next((mark for least, mark in _HEADINGS if group[0].height > least * height), "")
        if mark and len(text) <= _MOST_HEADING_CHARACTERS and not _BULLET.match(text):
            yield mark + " ".join(text.split())
        else:
            yield text


def _groups(lines: Sequence[PdfLine]) -> Iterator[list[PdfLine] | PdfTable]:
    """Tables, and lines of one height at the usual distance; also those that go on at the top of
    another column."""
    steps = [before.bottom - line.bottom for before, line in pairwise(lines)]
    near = [step for step, line in zip(steps, lines, strict=False) if 0 < step < 3 * line.height]
    usual = statistics.median(near) if near else 0.0
    group: list[PdfLine] = []
    number = tried = 0
    while number < len(lines):
        line, found = lines[number], None
        if number >= tried:
            found, tried = table_at(lines, number)
        number += found.lines if found else 1
        if group and not found and _goes_on(group[-1], line, usual):
            group.append(line)
            continue
        if group:
            yield group
        if found:
            yield found
        group = [] if found else [line]
    if group:
        yield group


def _goes_on(before: PdfLine, line: PdfLine, usual: float) -> bool:
    return _is_same_row(before, line) or _is_same_text(before, line, usual)


def _is_same_row(before: PdfLine, line: PdfLine) -> bool:
    """Whether each gap is below one of the other, as in tables of two rows."""
    if not line.gaps or len(line.gaps) != len(before.gaps):
        return False
    if not 0 < before.bottom - line.bottom < _SAME_TABLE * line.height:
        return False
    pairs = zip(before.gaps, line.gaps, strict=True)
    return all(max(a.left, b.left) < min(a.right, b.right) for a, b in pairs)


def _is_same_text(before: PdfLine, line: PdfLine, usual: float) -> bool:
    if line.gaps or before.gaps or abs(line.height - before.height) > _SAME_HEIGHT * before.height:
        return False
    step = before.bottom - line.bottom
    if 0 < step <= _WIDER_THAN_USUAL * usual:
        return True
    in_sentence = line.text[0].islower() and not _SENTENCE_END.search(before.text)
    return in_sentence and (step < 0 or 0 < step < _WIDEST * line.height)  # < 0: in a new column


def _paragraphs(group: Sequence[PdfLine], compounds: frozenset[str]) -> str:
    pieces = [group[0].text]
    for number, (before, line) in enumerate(pairwise(group)):
        near = group[max(0, number - _NEAR_LINES) : number + _NEAR_LINES]
        beside = [each for each in near if each.left < line.right and line.left < each.right]
        left, right = min(e.left for e in beside), max(e.right for e in beside)
        full = before.right - before.left >= _FULL * (right - left)
        indented = line.left - left > _INDENT * line.height
        hyphened, rest = _HYPHENED.search(pieces[-1]), _WORD.match(line.text)
        if hyphened and rest:
            pieces[-1] = pieces[-1][: hyphened.end(1)]
            pieces += [_hyphen(hyphened[1], rest[0], compounds), line.text]
        elif _BULLET.match(line.text):
            pieces += ["\n", line.text]
        elif indented and _SENTENCE_END.search(before.text):
            pieces += ["\n\n", line.text]
        elif not full:
            pieces += ["\n", line.text]
        elif _is_ideograph(before.text[-1]) and _is_ideograph(line.text[0]):
            pieces += [line.text]
        else:
            pieces += [" ", line.text]
    return "".join(pieces)


def _hyphen(before: str, after: str, compounds: frozenset[str]) -> str:
    """Between the parts of a word; the hyphen of a compound stays, which is one that stands on
    the page elsewhere, or does not go on with a small letter."""
    if not after[0].islower() or not before[-1].isalpha():
        return "-"
    return "-" if any(f"{before}-{after}" in compound for compound in compounds) else ""


def _is_ideograph(character: str) -> bool:
    """Of a script that is written without spaces."""
    return east_asian_width(character) in "WF" and not _HANGUL.match(character)
