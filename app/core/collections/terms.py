"""The words of a question as the indexes have them: their forms, and how rare they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from app.core.collections.tokens import is_inflected, query_tokens
from app.core.sqlite import dbapi2

MOST_TERMS: Final = 60
"""Of a question: the rest of a longer one is not looked up."""

_MOST_FORMS: Final = 12
_ENDING: Final = {5: 1, 6: 1, 7: 2, 8: 2, 9: 3}
"""How many letters of a word of so many may be an ending."""

_LAST: Final = "\U0010ffff"
_KEPT: Final = 2048  # counts


@dataclass(frozen=True, slots=True)
class Term:
    """A token of the question, which is in `exact` passages, and with its forms in at most so many
    `passages`. `forms` are other tokens of the index that count for it, but
    less: with another ending, or with the beginning of a token that has a fuller form only."""

    token: str
    forms: tuple[str, ...]
    exact: int
    passages: int

    @property
    def tokens(self) -> tuple[str, ...]:
        return (self.token, *self.forms)


class Vocabulary:
    """What one index has, with the counts kept until the index changes."""

    def __init__(self) -> None:
        self._version = -1
        self._passages = 0
        self._counts: dict[tuple[str, str], dict[str, int]] = {}

    def passages(self, connection: dbapi2.Connection) -> int:
        """How many the index has."""
        self._refresh(connection)
        return self._passages

    def counts(self, connection: dbapi2.Connection, token: str, prefix: bool) -> dict[str, int]:
        """The tokens of the index that count for `token`, each with the number of its passages."""
        self._refresh(connection)
        stem = token if prefix else _stem(token)
        found = self._counts.get((token, stem))
        if found is None:
            found = _read_counts(connection, token, stem, prefix)
            if len(self._counts) >= _KEPT:
                self._counts.clear()
            self._counts[token, stem] = found
        return found

    def _refresh(self, connection: dbapi2.Connection) -> None:
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = version
            self._counts.clear()
            row = connection.execute("SELECT coalesce(sum(passages), 0) FROM document").fetchone()
            self._passages = row[0]


def _read_counts(
    connection: dbapi2.Connection, token: str, stem: str, prefix: bool
) -> dict[str, int]:
    if stem == token and not prefix:
        rows = connection.execute("SELECT term, doc FROM passage_terms WHERE term = ?", (token,))
    else:
        rows = connection.execute(
            "SELECT term, doc FROM passage_terms WHERE term BETWEEN ? AND ?", (stem, stem + _LAST)
        )
    found = Counter(
        {term: doc for term, doc in rows if prefix or term == token or _is_form(term, token, stem)}
    )
    exact = found.pop(token, 0)
    return {token: exact, **dict(found.most_common(_MOST_FORMS))}


def _stem(token: str) -> str:
    """What the forms of a word have in common, roughly, in languages that change its end."""
    if not is_inflected(token) or len(token) < 4:
        return token
    return token[: -_ENDING[min(len(token), 9)]] if len(token) > 4 else token


def _is_form(term: str, token: str, stem: str) -> bool:
    return term.startswith(token) or len(term) <= len(stem) + 4


def terms_of(
    text: str, indexes: list[tuple[dbapi2.Connection, Vocabulary]]
) -> tuple[list[Term], int]:
    """The terms of a question in its order, and the passages there are, in all of the indexes."""
    terms: list[Term] = []
    for token, prefix in query_tokens(text)[:MOST_TERMS]:
        counts: Counter[str] = Counter()
        for connection, vocabulary in indexes:
            counts.update(vocabulary.counts(connection, token, prefix))
        forms = tuple(form for form, count in counts.items() if count and form != token)
        terms.append(Term(token, forms, counts[token], counts.total()))
    return terms, sum(vocabulary.passages(connection) for connection, vocabulary in indexes)
