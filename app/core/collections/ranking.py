"""Which passages answer a question best: BM25 over its terms, all indexes taken as one.

FTS5 finds the candidates in each index; they are ranked here, for its own scores can neither be
compared from index to index nor say that one form of a word counts less than another. A second
list of candidates, found by meaning, would be fused with this one by rank.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.core.collections.terms import Term
from app.core.collections.tokens import tokens

_K1: Final = 1.2  # how soon a word that comes again counts no more
_B: Final = 0.6  # how much a long passage loses
_FORM: Final = 0.6
_IN_TITLE: Final = 0.5
_NEIGHBOURS: Final = 0.4

_MOST_MATCHES: Final = 30_000  # passages to score, roughly; a search has to be quick
_COMMON: Final = 0.15  # share of the passages from which on a word says little
_FEWEST: Final = 2


class Ranking:
    """Of one question."""

    def __init__(self, terms: Sequence[Term], passages: int) -> None:
        self._terms = terms
        self._weights = [_weight(term.passages, passages) for term in terms]
        self._passages = passages

    @property
    def query(self) -> str:
        """For FTS5: any of the terms that tell passages apart. A token needs no quoting, but
        quotes keep FTS5 from taking one for its syntax. "" where no term is in the index."""
        chosen: list[Term] = []
        matches = 0
        for term in sorted(self._terms, key=_passages_of):
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
        usual = sum(map(len, texts)) / len(texts) if texts else 1.0
        return [
            self._score(text, title, usual)
            for text, (_, title) in zip(texts, candidates, strict=True)
        ]

    def _score(self, text: list[str], title: str, usual_length: float) -> float:
        counts, in_title = Counter(text), set(tokens(title))
        pairs = set(pairwise(text))
        longer = _K1 * (1 - _B + _B * len(text) / usual_length)
        score = 0.0
        before: Term | None = None
        for term, weight in zip(self._terms, self._weights, strict=True):
            often = counts[term.token] + _FORM * sum(counts[form] for form in term.forms)
            score += weight * often * (_K1 + 1) / (often + longer)
            if not in_title.isdisjoint(term.tokens):
                score += _IN_TITLE * weight
            if before is not None and (before.token, term.token) in pairs:
                score += _NEIGHBOURS * weight
            before = term
        return score


def _weight(passages: int, of: int) -> float:
    """How much a term says: its inverse frequency."""
    return math.log(1 + (max(of - passages, 0) + 0.5) / (passages + 0.5))


def _passages_of(term: Term) -> int:
    return term.passages
