"""One search: the passages of several indexes that answer a question best.

They are found by their words, and by their meaning as far as the indexes have vectors of the model
that the question's vector is of.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.core.collections import index_search, vectors
from app.core.collections.index_search import CANDIDATES, Candidate, address_of
from app.core.collections.ranking import Ranking, fused
from app.core.collections.records import FoundPassage
from app.core.collections.terms import Vocabulary, terms_of
from app.core.sqlite import dbapi2


class SearchedIndex(NamedTuple):
    """`collection` and `name` are those of its collection; the document `left_out` is not found."""

    collection: str
    name: str
    connection: dbapi2.Connection
    vocabulary: Vocabulary
    left_out: int = 0


class QuestionVector(NamedTuple):
    model: str
    vector: bytes


_Found = tuple[SearchedIndex, Candidate]


def search(
    indexes: Sequence[SearchedIndex], question: str, meaning: QuestionVector | None, limit: int
) -> list[FoundPassage]:
    """The best ones first."""
    ranking = Ranking(*terms_of(question, [(each.connection, each.vocabulary) for each in indexes]))
    by_words = _by_words(indexes, ranking, max(limit, CANDIDATES))
    by_meaning = _by_meaning(indexes, meaning) if meaning is not None else {}
    scores = {text: score for text, (score, _) in by_words.items()}
    if by_meaning:
        best_score = max(scores.values(), default=0.0)
        scores = fused(list(by_words), list(by_meaning), ranking.coverage(best_score))
    found = by_meaning | {text: each for text, (_, each) in by_words.items()}
    best = sorted(scores, key=lambda text: -scores[text])[:limit]
    return [_passage(scores[text], *found[text]) for text in best]


def _by_words(
    indexes: Sequence[SearchedIndex], ranking: Ranking, most: int
) -> dict[str, tuple[float, _Found]]:
    """By their texts, the best first: the same text in two files is one answer."""
    if not ranking.query:
        return {}
    found: list[_Found] = []
    for each in indexes:
        candidates = index_search.candidates(each.connection, ranking.query, most, each.left_out)
        found += [(each, candidate) for candidate in candidates]
    scores = ranking.scores([(each.text, f"{each.title} {each.place}") for _, each in found])
    best: dict[str, tuple[float, _Found]] = {}
    for score, (index, candidate) in sorted(zip(scores, found, strict=True), key=_rank):
        best.setdefault(candidate.text, (score, (index, candidate)))
    return best


def _by_meaning(indexes: Sequence[SearchedIndex], meaning: QuestionVector) -> dict[str, _Found]:
    """As `_by_words`."""
    found: list[tuple[float, _Found]] = []
    for each in indexes:
        if vectors.model_of(each.connection) == meaning.model:
            near = dict(vectors.nearest(each.connection, meaning.vector, CANDIDATES))
            candidates = index_search.candidates_of(each.connection, list(near))
            found += [(-near[candidate.passage], (each, candidate)) for candidate in candidates]
    best: dict[str, _Found] = {}
    for _, (index, candidate) in sorted(found, key=_rank)[:CANDIDATES]:
        best.setdefault(candidate.text, (index, candidate))
    return best


def _rank(scored: tuple[float, _Found]) -> tuple[float, str, str, int]:
    score, (index, candidate) = scored
    return -score, index.name, candidate.place, candidate.start


def _passage(score: float, index: SearchedIndex, found: Candidate) -> FoundPassage:
    return FoundPassage(
        index.collection,
        found.document,
        address_of(index.name, found.place),
        found.title,
        found.text,
        found.start,
        found.start + len(found.text),
        index_search.section_at(found.sections, found.start),
        score,
    )
