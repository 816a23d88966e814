"""What of a text is put into the index, and what of a question is looked up there.

A token is a folded word. Where a script puts no spaces between words, each character begins a
token of two characters, or three in the scripts of South-East Asia, whose words are longer; the
last ones of a run are shorter, so that a search for one character finds all of its places.
"""

from __future__ import annotations

import re
from typing import Final

import regex

from app.core.folding import normalize_for_search

MOST_CHARACTERS: Final = 40
"""Longer words are cut: they are encoded data, of which each would be a term of its own."""

_ASCII_WORD: Final = re.compile(f"([a-z0-9]{{1,{MOST_CHARACTERS}}})[a-z0-9]*")
_WORD: Final = regex.compile(r"[\p{L}\p{N}\p{M}\p{Co}]+")
_EAST_ASIAN: Final = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}ー々]+"
_SOUTH_EAST_ASIAN: Final = r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]+"
_UNSPACED: Final = regex.compile(f"{_EAST_ASIAN}|{_SOUTH_EAST_ASIAN}")
_SPLIT: Final = regex.compile(f"({_EAST_ASIAN})|({_SOUTH_EAST_ASIAN})")
_ARABIC_ARTICLE: Final = re.compile("[وفبك]?ال(?=...)|لل(?=...)")


def tokens(text: str) -> list[str]:
    """In the order of the text."""
    folded = normalize_for_search(text)
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    found: list[str] = []
    for word in _WORD.findall(folded):
        if word.isascii() or not _UNSPACED.search(word):
            found.append(_without_article(word)[:MOST_CHARACTERS])
        else:
            for run, length in _runs(word):
                found += _grams(run, length) if length else [run[:MOST_CHARACTERS]]
    return found


def query_tokens(text: str) -> list[tuple[str, bool]]:
    """The tokens to look up for `text`, without repetition; True for one that is the beginning of
    those in the index. Of a run without spaces only the tokens of full length count."""
    found: dict[tuple[str, bool], None] = {}
    for word in _WORD.findall(normalize_for_search(text)):
        for run, length in _runs(word):
            if not length:
                found[_without_article(run)[:MOST_CHARACTERS], False] = None
            elif len(run) < length:
                found[run, True] = None
            else:
                for start in range(len(run) - length + 1):
                    found[run[start : start + length], False] = None
    return list(found)


def is_inflected(token: str) -> bool:
    """Whether it is of a script with spaces and has no digit: other forms of it may be sought."""
    return token.isalpha() and not _UNSPACED.search(token)


def _runs(word: str) -> list[tuple[str, int]]:
    """Its parts, each with the length of its tokens; 0: the part is one token."""
    if word.isascii():
        return [(word, 0)]
    runs: list[tuple[str, int]] = []
    at = 0
    for match in _SPLIT.finditer(word):
        if at < match.start():
            runs.append((word[at : match.start()], 0))
        runs.append((match[0], 2 if match[1] else 3))
        at = match.end()
    if at < len(word):
        runs.append((word[at:], 0))
    return runs


def _grams(run: str, length: int) -> list[str]:
    return [run[start : start + length] for start in range(len(run))]


def _without_article(word: str) -> str:
    """Arabic writes its article, and what stands before it, together with the word."""
    article = _ARABIC_ARTICLE.match(word)
    return word[article.end() :] if article else word
