"""Vectors of passages: kept with their passages, of one model, and made in the background."""

from __future__ import annotations

import random
from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.collections import vectors
from app.core.collections.database import CollectionDatabase
from app.core.collections.filling import Filling
from app.core.collections.migrations import MIGRATIONS
from app.core.collections.records import Vectors
from app.core.errors import Cancelled
from tests.helpers.embedders import DIMENSIONS, WordEmbedder
from tests.unit.collections.stage import GoesOn, Shelf, fill

FILES = 40


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    for number in range(FILES):
        shelf.write(f"{number:02}.txt", f"The text of the file with the number {number}.")
    shelf.update()
    return shelf


class StopsAfter:
    """A control that stops once it was asked so often."""

    def __init__(self, batches: int) -> None:
        self._left = batches

    @property
    def is_wanted(self) -> bool:
        self._left -= 1
        return self._left < 0

    def wait(self) -> None:
        raise Cancelled


def test_every_passage_gets_a_vector(full: Shelf) -> None:
    seen = fill(full, WordEmbedder("one"))
    found = full.record.vectors
    assert (found.model, found.count) == ("one", FILES)
    assert found.size_bytes == FILES * (DIMENSIONS + DIMENSIONS // 8)
    assert all(each.embedding for each in seen)
    assert (seen[0].done, seen[0].total) == (0, FILES)
    assert (seen[-1].done, seen[-1].total) == (FILES, FILES)


def test_a_filling_that_was_stopped_goes_on(full: Shelf) -> None:
    first, second = WordEmbedder("one"), WordEmbedder("one")
    with pytest.raises(Cancelled):
        fill(full, first, StopsAfter(2))
    assert 0 < full.record.vectors.count < FILES
    seen = fill(full, second)
    assert full.record.vectors.count == FILES
    assert seen[0].done == len(first.embedded)
    assert sorted(first.embedded + second.embedded) == sorted(set(first.embedded + second.embedded))


def test_vectors_go_with_their_passages(full: Shelf) -> None:
    fill(full, WordEmbedder("one"))
    full.write("00.txt", "Another text of this file, which is longer.")
    (full.documents / "01.txt").unlink()
    full.update()
    assert full.record.vectors.count == FILES - 2
    again = WordEmbedder("one")
    fill(full, again)
    assert again.embedded == ["Another text of this file, which is longer."]
    assert full.record.vectors.count == full.record.passages == FILES - 1


def test_a_file_that_is_written_on_needs_vectors_of_what_is_new_only(shelf: Shelf) -> None:
    def text(days: int) -> str:
        return "".join(f"On day {day} {'it rained all day long. ' * 50}\n\n" for day in range(days))

    shelf.write("log.txt", text(20))
    shelf.update()
    fill(shelf, WordEmbedder("one"))
    before = stored(shelf)
    shelf.write("log.txt", f"A new beginning, {'with many words. ' * 70}\n\n{text(21)}")
    shelf.update()
    again = WordEmbedder("one")
    fill(shelf, again)
    assert len(again.embedded) == 2
    assert before.items() <= stored(shelf).items()
    assert shelf.record.vectors.count == shelf.record.passages


def test_with_another_title_all_vectors_are_made_anew(shelf: Shelf) -> None:
    body = "<p>The same words as before, in a page of another name.</p>"
    shelf.write("page.html", f"<title>One</title>{body}")
    shelf.update()
    fill(shelf, WordEmbedder("one"))
    shelf.write("page.html", f"<title>Another</title>{body}")
    shelf.update()
    again = WordEmbedder("one")
    fill(shelf, again)
    assert [each.partition("\n")[0] for each in again.embedded] == ["Another"]


def stored(shelf: Shelf) -> dict[str, tuple[bytes, bytes]]:
    """The vectors by the texts of their passages."""
    database = CollectionDatabase(shelf.store.path_of(shelf.record.id))
    with database.read() as connection:
        rows = connection.execute(
            "SELECT text, bits, bytes FROM passage JOIN vector_bits ON vector_bits.passage_id = id"
            " JOIN vector ON vector.passage_id = id"
        ).fetchall()
    database.close()
    return {text: (bits, numbers) for text, bits, numbers in rows}


def test_vectors_of_another_model_are_deleted(full: Shelf) -> None:
    fill(full, WordEmbedder("one"))
    with pytest.raises(Cancelled):
        fill(full, WordEmbedder("two"), StopsAfter(3))
    assert full.record.vectors.model == "two"
    assert full.record.vectors.count < FILES
    fill(full, WordEmbedder("two"))
    assert full.record.vectors.count == FILES


def test_no_vector_of_another_model_is_compared_while_they_are_deleted(full: Shelf) -> None:
    fill(full, WordEmbedder("one"))
    with pytest.raises(Cancelled):
        fill(full, WordEmbedder("two"), StopsAfter(0))
    assert full.record.vectors == Vectors("one", FILES, FILES * 72)


def test_a_passage_that_changed_meanwhile_gets_no_vector_of_its_old_text(full: Shelf) -> None:
    """Not even where the new one has its number."""
    new = "Quite another text than before, and longer."

    class Slow(WordEmbedder):
        def passages(self, texts: Sequence[str], cancel: CancelToken) -> memoryview:
            if any("number 39" in text for text in texts):
                full.write("39.txt", new)
                full.update()
            return super().passages(texts, cancel)

    fill(full, Slow("one"))
    assert full.record.vectors.count == full.record.passages - 1
    again = WordEmbedder("one")
    fill(full, again)
    assert again.embedded == [new]


def test_a_full_index_gets_no_more_vectors(full: Shelf) -> None:
    database = CollectionDatabase(full.store.path_of(full.record.id))
    filling = Filling(
        database, WordEmbedder("one"), control=GoesOn(), on_progress=[].append, most_bytes=1
    )
    assert filling.run() == 0
    database.close()


def test_blank_passages_and_odd_text_get_one_too(shelf: Shelf) -> None:
    shelf.write("blank.txt", "a" + "\n" * 4000)
    shelf.write("odd.txt", "\ufdd0 \u202e e\u0301 🜁")
    shelf.update()
    fill(shelf, WordEmbedder("one"))
    assert shelf.record.vectors.count == shelf.record.passages > 2


def test_a_title_is_embedded_with_the_passage_but_no_name_of_a_file(shelf: Shelf) -> None:
    shelf.write("page.html", "<html><head><title>Tea</title></head><p>Three minutes.</p></html>")
    shelf.write("notes.txt", "Four minutes.")
    shelf.update()
    embedder = WordEmbedder("one")
    fill(shelf, embedder)
    assert sorted(embedder.embedded) == ["Four minutes.", "Tea\nThree minutes."]


def test_an_index_of_before_there_were_vectors_opens(tmp_path: Path) -> None:
    CollectionDatabase(tmp_path / "old.db", MIGRATIONS[:1]).close()
    database = CollectionDatabase(tmp_path / "old.db")
    with database.read() as connection:
        assert vectors.totals(connection) == Vectors()
    database.close()


@pytest.mark.parametrize("dimensions", [64, 384, 768])
def test_the_nearest_are_nearly_those_by_exact_numbers(tmp_path: Path, dimensions: int) -> None:
    """Although bits, and then bytes, are compared in place of them."""
    chance = random.Random(3)
    middles = [[chance.gauss(0, 1) for _ in range(dimensions)] for _ in range(20)]

    def near(middle: list[float]) -> list[float]:
        return [each + chance.gauss(0, 0.8) for each in middle]

    rows = [_unit(near(middles[number % 20])) for number in range(2000)]
    questions = [_unit(near(middle)) for middle in middles]
    database = CollectionDatabase(tmp_path / "x.db")
    with database.write() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute(
            "INSERT INTO document VALUES (1, '', '', '', 0, 0, '', '', '', '', 0, '', '')"
        )
        connection.executemany(
            "INSERT INTO passage VALUES (?, 1, 0, '')", ((id,) for id in range(len(rows)))
        )
        vectors.write(
            connection,
            (
                (vectors.Unembedded(id, "", ""), array("f", row).tobytes())
                for id, row in enumerate(rows)
            ),
        )
    hits = 0
    for question in questions:
        cosines = [sum(map(float.__mul__, question, row)) for row in rows]
        exact = sorted(range(len(rows)), key=lambda id: -cosines[id])[:10]
        with database.read() as connection:
            found = vectors.nearest(connection, array("f", question).tobytes(), 10)
        hits += len(set(exact) & {id for id, _ in found})
        assert [distance for _, distance in found] == sorted(distance for _, distance in found)
    database.close()
    assert hits >= 0.95 * 10 * len(questions)


def _unit(numbers: list[float]) -> list[float]:
    length = sum(each * each for each in numbers) ** 0.5
    return [each / length for each in numbers]
