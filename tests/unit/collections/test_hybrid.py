"""Questions in other words than the documents have are answered by meaning, beside the words."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.collections.question_vectors import QuestionVectors
from app.core.collections.store import CollectionStore
from app.core.errors import Code, UserError
from tests.helpers.embedders import WordEmbedder
from tests.unit.collections.stage import Shelf, fill, shelf_in


class Chosen:
    """The embedder that is chosen now."""

    def __init__(self, embedder: WordEmbedder | None) -> None:
        self.embedder = embedder

    def __call__(self) -> WordEmbedder | None:
        return self.embedder


@pytest.fixture
def chosen() -> Chosen:
    return Chosen(WordEmbedder("one"))


@pytest.fixture
def shelf(tmp_path: Path, chosen: Chosen) -> Iterator[Shelf]:
    with shelf_in(tmp_path, QuestionVectors(chosen)) as shelf:
        shelf.write("handbook.txt", "Everybody has thirty days of annual leave.")
        shelf.write("garage.txt", "The automobile is inspected each spring.")
        for number in range(30):
            shelf.write(f"{number}.txt", f"Minutes of meeting number {number}: nothing new.")
        shelf.update()
        yield shelf


def test_without_vectors_the_model_is_not_asked(shelf: Shelf, chosen: Chosen) -> None:
    assert shelf.names("vacation") == []
    assert chosen.embedder is not None
    assert chosen.embedder.asked == []


def test_other_words_find_the_passage_by_its_meaning(shelf: Shelf) -> None:
    fill(shelf, WordEmbedder("one"))
    assert shelf.names("vacation days")[0] == "handbook.txt"
    assert shelf.names("vehicle")[0] == "garage.txt"


def test_what_the_words_find_stays_first(shelf: Shelf) -> None:
    words = shelf.names("meeting number 7")
    fill(shelf, WordEmbedder("one"))
    assert shelf.names("meeting number 7")[0] == words[0] == "7.txt"


def test_a_passage_that_both_find_is_there_once(shelf: Shelf) -> None:
    shelf.write("copy/handbook.txt", "Everybody has thirty days of annual leave.")
    shelf.update()
    fill(shelf, WordEmbedder("one"))
    texts = [each.text for each in shelf.search("days of annual leave")]
    assert len(texts) == len(set(texts))
    scores = [each.score for each in shelf.search("days of annual leave")]
    assert scores == sorted(scores, reverse=True)


def test_half_of_the_vectors_are_as_good_as_there_are(shelf: Shelf) -> None:
    fill(shelf, WordEmbedder("one"))
    shelf.write("clinic.txt", "Who is unwell calls the clinic.")
    shelf.update()
    assert shelf.names("clinic")[0] == "clinic.txt"
    assert shelf.names("vehicle")[0] == "garage.txt"


def test_vectors_of_another_model_are_not_compared(shelf: Shelf, chosen: Chosen) -> None:
    fill(shelf, WordEmbedder("one"))
    chosen.embedder = other = WordEmbedder("two")
    assert shelf.names("vehicle") == []
    assert other.asked == []
    chosen.embedder = None
    assert shelf.names("vehicle") == []


def test_several_collections_are_searched_by_meaning_together(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf, WordEmbedder("one"))
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "fleet.txt").write_text("A vehicle is a vehicle.", "utf-8")
    more = Shelf(folder, shelf.store, shelf.store.create("More", [folder]))
    more.update()
    ids = [shelf.record.id, more.record.id]
    (first, *_) = shelf.store.search(ids, "automobile", 2)
    assert first.address == "Papers/garage.txt"
    fill(more, WordEmbedder("one"))
    found = [each.address for each in shelf.store.search(ids, "car", 2)]
    assert found == ["More/fleet.txt", "Papers/garage.txt"]


def test_a_model_that_fails_is_reported_once_and_words_go_on(shelf: Shelf, chosen: Chosen) -> None:
    fill(shelf, WordEmbedder("one"))
    reported: list[UserError] = []
    shelf.store.questions.on_failed(reported.append)
    assert chosen.embedder is not None
    chosen.embedder.failure = UserError(Code.ENGINE_CRASHED)
    for _ in range(3):
        assert shelf.names("annual leave")[0] == "handbook.txt"
    assert [each.code for each in reported] == [Code.SEARCHED_BY_WORDS]
    assert len(chosen.embedder.asked) == 1  # not every search waits for another failure


def test_where_vectors_cannot_be_compared_words_go_on(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a system without sqlite-vec, to which the indexes were copied."""
    fill(shelf, WordEmbedder("one"))
    monkeypatch.setattr(importlib.util, "find_spec", _no_module)
    reported: list[UserError] = []
    store = CollectionStore(shelf.store.folder, questions=shelf.store.questions)
    store.questions.on_failed(reported.append)
    for _ in range(2):
        (found, *_) = store.search([shelf.record.id], "annual leave", 3)
        assert found.address == "Papers/handbook.txt"
    store.close()
    assert [each.code for each in reported] == [Code.SEARCHED_BY_WORDS]


def test_the_store_of_a_command_searches_by_words(shelf: Shelf) -> None:
    fill(shelf, WordEmbedder("one"))
    store = CollectionStore(shelf.store.folder)
    assert store.search([shelf.record.id], "vehicle", 3) == []
    store.close()


def _no_module(name: str) -> None:
    return None
