"""Vectors are made in a process of their own, and by the service while there is nothing to read."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.collections.indexer import Indexer
from app.core.collections.protocol import Progress
from app.core.collections.question_vectors import QuestionVectors
from app.core.collections.service import CollectionService, UpdateKind, UpdateState
from app.core.errors import Cancelled, Code, UserError
from tests.helpers import polling
from tests.helpers.embedders import COMMAND, WordEmbedder
from tests.unit.collections.stage import Shelf, shelf_in

SLOW = Path("model.20")  # milliseconds for a passage
FILES = 200
SECONDS = 150  # the process gives way to all else on a busy machine
wait_until = partial(polling.wait_until, seconds=SECONDS)


class Model:
    def __init__(self) -> None:
        self.path: Path | None = None

    def __call__(self) -> Path | None:
        return self.path

    def embedder(self) -> WordEmbedder | None:
        return None if self.path is None else WordEmbedder(self.path.name)


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def shelf(tmp_path: Path, model: Model) -> Iterator[Shelf]:
    with shelf_in(tmp_path, QuestionVectors(model.embedder)) as shelf:
        yield shelf


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    for number in range(FILES):
        shelf.write(f"{number:03}.txt", f"The text of the file with the number {number}.")
    shelf.update()
    return shelf


@pytest.fixture
def service(shelf: Shelf, model: Model) -> Iterator[CollectionService]:
    service = CollectionService(
        shelf.store, make_indexer, model, again_seconds=0.0, settled_seconds=0.1
    )
    yield service
    service.close()


def make_indexer(index: Path, sources: Sequence[Path]) -> Indexer:
    return Indexer(index, sources, COMMAND)


def indexer(shelf: Shelf) -> Indexer:
    return make_indexer(shelf.store.path_of(shelf.record.id), shelf.record.sources)


def count(shelf: Shelf) -> int:
    return shelf.record.vectors.count


def test_the_process_makes_vectors(full: Shelf) -> None:
    seen: list[Progress] = []
    result = indexer(full).embed(Path("one"), CancelToken(), seen.append)
    assert (result.embedded, result.read, count(full)) == (FILES, 0, FILES)
    assert (seen[-1].done, seen[-1].total, seen[-1].embedding) == (FILES, FILES, True)
    assert indexer(full).embed(Path("one"), CancelToken()).embedded == 0


def test_a_killed_process_loses_one_batch(full: Shelf) -> None:
    def kill(progress: Progress) -> None:
        if progress.done >= FILES // 2:
            for each in psutil.Process().children():
                if "tests.helpers.embedders" in each.cmdline():
                    each.kill()

    with pytest.raises(UserError) as failure:
        indexer(full).embed(SLOW, CancelToken(), kill)
    assert failure.value.code is Code.INDEXING_ENDED
    before = count(full)
    assert FILES // 2 <= before < FILES
    assert indexer(full).embed(SLOW, CancelToken()).embedded == FILES - before


def test_it_stops_and_what_was_made_stays(full: Shelf) -> None:
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.done:
            cancel.cancel()

    with pytest.raises(Cancelled):
        indexer(full).embed(SLOW, cancel, stop)
    assert 0 < count(full) < FILES


def test_it_pauses_and_goes_on(full: Shelf) -> None:
    update = indexer(full)
    paused = threading.Event()

    def pause(progress: Progress) -> None:
        if progress.done and not paused.is_set():
            update.pause()
            paused.set()

    thread = threading.Thread(target=update.embed, args=(SLOW, CancelToken(), pause))
    thread.start()
    assert paused.wait(SECONDS)
    time.sleep(1.0)
    before = count(full)
    time.sleep(0.5)
    assert 0 < before == count(full) < FILES
    update.resume()
    thread.join(SECONDS)
    assert count(full) == FILES


def test_words_are_searched_while_vectors_are_made(full: Shelf) -> None:
    found: list[list[str]] = []

    def search(progress: Progress) -> None:
        found.append(full.names("number 77"))

    indexer(full).embed(SLOW, CancelToken(), search)
    assert all(names[0] == "077.txt" for names in found)


def test_files_are_read_by_another_process_meanwhile(full: Shelf) -> None:
    full.write("new.txt", "A word that is new: zeppelin.")
    read: list[int] = []

    def update(progress: Progress) -> None:
        if progress.done and not read:
            read.append(indexer(full).run(CancelToken()).read)
            with pytest.raises(UserError) as failure:
                indexer(full).run(CancelToken(), rebuild=True)
            assert failure.value.code is Code.COLLECTION_BUSY

    indexer(full).embed(SLOW, CancelToken(), update)
    assert read == [1]
    assert full.names("zeppelin") == ["new.txt"]
    assert count(full) == FILES + 1


def test_the_service_makes_them_after_the_files_were_read(
    shelf: Shelf, service: CollectionService, model: Model
) -> None:
    model.path = Path("one")
    shelf.write("a.txt", "The vehicle is blue.")
    seen: list[UpdateState] = []
    service.on_changed(lambda id, state: seen.append(state))
    service.update(shelf.record.id)
    wait_until(lambda: count(shelf) == 1)
    wait_until(lambda: service.state(shelf.record.id).kind is UpdateKind.IDLE)
    assert any(each.progress is not None and each.progress.embedding for each in seen)
    assert shelf.names("automobile") == ["a.txt"]


def test_a_model_that_is_chosen_later_and_another_one(
    full: Shelf, service: CollectionService, model: Model
) -> None:
    service.start()
    wait_until(lambda: service.state(full.record.id).result is not None)
    assert count(full) == 0
    for name in ("one", "two"):
        model.path = Path(name)
        service.embedding_model_changed()
        wait_until(lambda name=name: full.record.vectors.model == name and count(full) == FILES)


def test_files_are_read_before_more_vectors_are_made(
    full: Shelf, service: CollectionService, model: Model, tmp_path: Path
) -> None:
    """Whatever has to be read: the model may take hours for what is there."""
    model.path = SLOW
    service.update(full.record.id)
    wait_until(lambda: count(full) > 0)
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "b.txt").write_text("beta", "utf-8")
    more = service.add("More", [folder])
    wait_until(lambda: full.store.get(more.id).documents == 1)
    assert count(full) < FILES
    wait_until(lambda: count(full) == FILES)
    wait_until(lambda: full.store.get(more.id).vectors.count == 1)


def test_a_stop_holds_until_the_next_update(
    full: Shelf, service: CollectionService, model: Model
) -> None:
    model.path = SLOW
    service.update(full.record.id)
    wait_until(lambda: count(full) > 0)
    service.stop(full.record.id)
    wait_until(lambda: service.state(full.record.id).kind is UpdateKind.STOPPED)
    before = count(full)
    time.sleep(1.0)
    assert count(full) == before < FILES
    service.update(full.record.id)
    wait_until(lambda: count(full) == FILES)
