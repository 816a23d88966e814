"""A few words around what was found, with the finds marked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.folding import normalize_for_search
from app.core.graphemes import boundary_after, boundary_before

BEFORE, AFTER = 30, 110
START, END = "\x02", "\x03"

_WORD = 12  # characters; a longer one is cut, and so is a language without spaces
_OWN = "[\x20-\x7e\u3400-\u9fff\uac00-\ud7a3]"  # letters that stand for themselves
_PLAIN = re.compile(f"{_OWN}+(?={_OWN}|$)")  # a mark may belong to the last before another


def snippet(text: str, words: list[str]) -> str:
    """One line of `text` around the first match; each match is between \\x02 and \\x03.

    About 140 characters, with an ellipsis where text was left out. A
    grapheme is never cut in two.
    """
    text = re.sub(r"[\s\x00-\x1f]+", " ", text).strip()
    found = finds(text, words)
    first = next(found, None)
    found_at = first[0] if first else 0
    start = _start(text, min(found_at - BEFORE, len(text) - BEFORE - AFTER), found_at)
    end = _end(text, found_at + AFTER, found_at)
    pieces = ["…" if start > 0 else ""]
    at = start
    while first and first[0] < end:
        left, right = first
        pieces += [text[at:left], START, text[left:right], END]
        at = right
        first = next(found, None)
    end = max(at, end)
    return "".join([*pieces, text[at:end], "…" if end < len(text) else ""])


def _start(text: str, at: int, found_at: int) -> int:
    """Near `at`: where a word begins, if one does soon."""
    if at <= 0:
        return 0
    space = text.find(" ", at - 1, min(at + _WORD, found_at))
    return boundary_before(text, at) if space < 0 else space + 1


def _end(text: str, at: int, found_at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", max(at - _WORD, found_at), at + 1)
    return boundary_after(text, at) if space < 0 else space


def finds(text: str, words: list[str]) -> Iterator[tuple[int, int]]:
    """From where to where in `text` the words are, in whole characters, none in another."""
    needles = sorted({normalize_for_search(word) for word in words} - {""}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, needles)) or r"(?!)")
    for run in re.finditer(r"[^ ]+", text):
        if not pattern.search(normalize_for_search(run.group())):
            continue
        folded, starts, ends = normalize_with_origins(run.group())
        at = 0
        for find in pattern.finditer(folded):
            left, right = max(starts[find.start()], at), ends[find.end() - 1]
            if left < right:
                yield run.start() + left, run.start() + right
                at = right


def phrase(wanted: str) -> re.Pattern[str]:
    """Of normalized text: the words of `wanted` one after the other."""
    words = normalize_for_search(wanted).split()
    return re.compile(r"\s+".join(map(re.escape, words)) or r"(?!)")


def phrases(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """From where to where in `text` a `phrase` is, in whole characters."""
    if not pattern.search(normalize_for_search(text)):
        return []
    folded, starts, ends = normalize_with_origins(text)
    found: list[tuple[int, int]] = []
    for each in pattern.finditer(folded):
        left, right = starts[each.start()], ends[each.end() - 1]
        if not found or left >= found[-1][1]:
            found.append((left, right))
    return found


def normalize_with_origins(text: str) -> tuple[str, list[int], list[int]]:
    """`text` normalized, with the start and the end in `text` of the source of each character."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known: dict[str, str] = {}  # it takes long, and few characters make a text
    at = 0
    while at < len(text):
        if plain := _PLAIN.match(text, at):
            end = plain.end()
            folded.append(plain.group().lower())
            starts += range(at, end)
            ends += range(at + 1, end + 1)
        else:
            end = boundary_after(text, at + 1)
            character = text[at:end]
            if character not in known:
                known[character] = normalize_for_search(character)
            piece = known[character]
            folded.append(piece)
            starts += [at] * len(piece)
            ends += [end] * len(piece)
        at = end
    return "".join(folded), starts, ends
