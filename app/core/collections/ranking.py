"""Which passages answer a question best: BM25 over its terms, all indexes taken as one.

FTS5 finds the candidates in each index; they are ranked here, for its own scores can neither be
compared from index to index nor say that one form of a word counts less than another. A second
list, found by meaning, is fused with this one by reciprocal rank.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from app.core.collections.question_words import QUESTION_WORDS
from app.core.collections.terms import Term
from app.core.collections.tokens import tokens

_K1: Final = 1.2  # how soon a word that comes again counts no more
_B: Final = 0.6  # how much a long passage loses
_FORM: Final = 0.6
_QUESTION: Final = 0.2
_IN_TITLE: Final = 0.5
_NEIGHBOURS: Final = 0.4

_MOST_MATCHES: Final = 20_000  # passages to score, roughly; a search has to be quick
_COMMON: Final = 0.15  # share of the passages from which on a word says little
_FEWEST: Final = 2

_RANK: Final = 3  # how little the first places differ
_POOR: Final = 0.25
_GOOD: Final = 0.5
"""Shares of what a question says: passages that have less of its words are found rather by meaning;
where one has more, its words are what was meant."""
_WHERE_POOR: Final = 1.2  # what a place found by meaning counts beside one found by words
_WHERE_GOOD: Final = 0.2


class Ranking:
    """Of one question."""

    def __init__(self, terms: Sequence[Term], passages: int) -> None:
        self._terms = terms
        self._weights = [
            (_weight(term, term.exact, passages), _weight(term, term.passages, passages) * _FORM)
            for term in terms
        ]
        self._passages = passages
        self._wanted = frozenset(token for term in terms for token in term.tokens)

    @property
    def query(self) -> str:
        """For FTS5: any of the terms that tell passages apart. A token needs no quoting, but
        quotes keep FTS5 from taking one for its syntax. "" where no term is in the index."""
        chosen: list[Term] = []
        matches = 0
        telling = [term for term in self._terms if term.token not in QUESTION_WORDS]
        if not any(term.passages for term in telling):
            telling = list(self._terms)
        for term in sorted(telling, key=_passages_of):
            if not term.passages:
                continue
            matches += term.passages
            common = term.passages > _COMMON * self._passages or matches > _MOST_MATCHES
            if common and len(chosen) >= _FEWEST:
                break
            chosen.append(term)
        return " OR ".join(f'"{token}"' for term in chosen for token in term.tokens)

    def scores(self, candidates: Sequence[tuple[str, str]]) -> list[float]:
        """Of passages, each the text and its document's title; a higher one is better."""
        texts = [tokens(text) for text, _ in candidates]
        titles = {title: frozenset(tokens(title)) for _, title in candidates}
        usual = sum(map(len, texts)) / len(texts) if texts else 1.0
        return [
            self._score(text, titles[title], usual)
            for text, (_, title) in zip(texts, candidates, strict=True)
        ]

    def coverage(self, score: float) -> float:
        """How much of what the question says a passage with this score has, roughly: from 0 to 1,
        and more where its words also stand in the title or beside each other."""
        most = sum(map(max, self._weights)) * (_K1 + 1)
        return score / most if most else 0.0

    def _score(self, text: list[str], title: frozenset[str], usual_length: float) -> float:
        counts: dict[str, int] = {}
        neighbours: set[tuple[str, str]] = set()
        before = ""
        for token in text:
            if token in self._wanted:
                counts[token] = counts.get(token, 0) + 1
                neighbours.add((before, token))
            before = token
        longer = _K1 * (1 - _B + _B * len(text) / usual_length)
        score = 0.0
        last = ""
        for term, (weight, form_weight) in zip(self._terms, self._weights, strict=True):
            often = counts.get(term.token, 0)
            forms = sum(counts.get(form, 0) for form in term.forms) if term.forms else 0
            exact = weight * often / (often + longer)
            of_form = form_weight * forms / (forms + longer)
            score += max(exact, of_form) * (_K1 + 1)
            if term.token in title:
                score += _IN_TITLE * weight
            elif not title.isdisjoint(term.forms):
                score += _IN_TITLE * form_weight
            if (last, term.token) in neighbours:
                score += _NEIGHBOURS * weight
            last = term.token
        return score


def fused(words: Sequence[str], meaning: Sequence[str], coverage: float) -> dict[str, float]:
    """The scores of what is in two lists, each with the best first: found by words and by meaning.
    `coverage` is that of the best one found by words."""
    good = min(max((coverage - _POOR) / (_GOOD - _POOR), 0.0), 1.0)
    scores: dict[str, float] = {}
    for weight, places in (
        (1.0, words),
        (_WHERE_POOR + good * (_WHERE_GOOD - _WHERE_POOR), meaning),
    ):
        for place, each in enumerate(places, start=1):
            scores[each] = scores.get(each, 0.0) + weight / (_RANK + place)
    return scores


def _weight(term: Term, passages: int, of: int) -> float:
    """How much a term says: its inverse frequency."""
    weight = math.log(1 + (max(of - passages, 0) + 0.5) / (passages + 0.5))
    return weight * _QUESTION if term.token in QUESTION_WORDS else weight


def _passages_of(term: Term) -> int:
    return term.passages
