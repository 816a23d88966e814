"""What is said of a collection and of its update."""

from __future__ import annotations

import pytest

from app.core.collections.protocol import Progress
from app.core.collections.records import CollectionRecord, Vectors
from app.core.collections.service import UpdateKind, UpdateState
from app.texts.indexing import meaning_of, update_sentence


def record(passages: int, vectors: Vectors) -> CollectionRecord:
    return CollectionRecord("1", "Papers", (), 3, passages, vectors=vectors)


EMBEDDING = UpdateState(UpdateKind.RUNNING, Progress(7, 10, embedding=True))


@pytest.mark.parametrize(
    ("vectors", "state", "model", "start"),
    [
        (Vectors("id", 10, 4320), UpdateState(), "", "Searched by words. With an embedding model"),
        (Vectors("id", 10, 4320), UpdateState(), "Gemma", "Searched by words and by meaning"),
        (Vectors("id", 4, 1728), UpdateState(), "Gemma", "Searched by words, and 4 of 10"),
        (Vectors("id", 4, 1728), EMBEDDING, "Gemma", "Searched by words. The search by meaning"),
        (Vectors("old", 10, 4320), UpdateState(), "Gemma", "Searched by words. The search by mea"),
        (Vectors(), UpdateState(), "Gemma", "Searched by words. The search by meaning"),
    ],
)
def test_how_a_collection_is_searched(
    vectors: Vectors, state: UpdateState, model: str, start: str
) -> None:
    said = meaning_of(record(10, vectors), state, model, "id")
    assert said.startswith(start)
    assert ("Gemma" in said) is bool(model)


def test_the_size_of_the_vectors_is_said() -> None:
    assert "4.3 kB" in meaning_of(record(10, Vectors("id", 10, 4320)), UpdateState(), "M", "id")


def test_passages_are_counted_while_vectors_are_made() -> None:
    assert "passage 8 of 10" in update_sentence(EMBEDDING)
    paused = UpdateState(UpdateKind.PAUSED, EMBEDDING.progress)
    assert update_sentence(paused) == "Paused at passage 8 of 10"
