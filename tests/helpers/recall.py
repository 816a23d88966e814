"""Questions whose passages are known, made from an index by chance, and how many are found."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.collections.database import CollectionDatabase
from app.core.collections.store import CollectionStore
from app.core.collections.tokens import tokens

_WORD = re.compile(r"[a-z]{4,}")
_MOST_COMMON = 0.02  # of the passages that have the word
_PARAPHRASES = Path(__file__).with_name("paraphrases.txt")
_LEAST = 3  # passages: a word that is in one alone would be too easy


@dataclass(frozen=True, slots=True)
class Question:
    words: str
    passage: str


def questions(index: CollectionDatabase, count: int, seed: int = 5) -> Iterator[Question]:
    """Of a passage taken by chance, three to five of its rarer words in any order."""
    chance = random.Random(seed)
    with index.read() as connection:
        ids = [id for (id,) in connection.execute("SELECT id FROM passage ORDER BY id")]
    while count:
        with index.read() as connection:
            (text,) = connection.execute(
                "SELECT text FROM passage WHERE id = ?", (chance.choice(ids),)
            ).fetchone()
            rarer = [word for word in sorted(set(tokens(text))) if _WORD.fullmatch(word)]
            marks = ", ".join("?" * len(rarer))
            often = dict(
                connection.execute(
                    f"SELECT term, doc FROM passage_terms WHERE term IN ({marks})", rarer
                ).fetchall()
            )
        most = max(_LEAST + 1, _MOST_COMMON * len(ids))
        rarer = [word for word in rarer if _LEAST <= often.get(word, 0) <= most]
        if len(rarer) < 8:  # a table of numbers, a list of names
            continue
        yield Question(" ".join(chance.sample(rarer, chance.randint(3, 5))), text)
        count -= 1


def paraphrases(index: CollectionDatabase) -> list[Question]:
    """Questions of people in other words than the passage has; those whose passage is there."""
    asked = {}
    for line in _PARAPHRASES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            digest, _, words = line.partition(" ")
            asked.setdefault(digest, []).append(words)
    with index.read() as connection:
        texts = {text for (text,) in connection.execute("SELECT text FROM passage")}
    found = {digest_of(text): text for text in texts}
    return [
        Question(words, found[digest])
        for digest, several in asked.items()
        if digest in found
        for words in several
    ]


def digest_of(passage: str) -> str:
    return hashlib.sha256(passage.encode()).hexdigest()[:12]


def recall(
    store: CollectionStore, id: str, asked: list[Question], limit: int = 10
) -> tuple[float, float]:
    """The share of the questions whose passage is among the first ten, and the mean of one over
    its place. The same text in another file is as good."""
    hits, places = 0, 0.0
    for question in asked:
        texts = [found.text for found in store.search([id], question.words, limit)]
        if question.passage in texts:
            hits += 1
            places += 1 / (1 + texts.index(question.passage))
    return hits / len(asked), places / len(asked)
