"""Collections that follow their folders while the program runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.collections.indexer import IndexResult
from app.core.collections.service import CollectionService, UpdateKind, UpdateState
from tests.helpers import polling
from tests.unit.collections.stage import Shelf

SECONDS = 150  # the process gives way to all else on a busy machine
wait_until = partial(polling.wait_until, seconds=SECONDS)


@pytest.fixture
def service(shelf: Shelf) -> Iterator[CollectionService]:
    service = CollectionService(shelf.store, again_seconds=0.0, settled_seconds=0.1)
    yield service
    service.close()


def test_a_collection_that_is_added_fills_itself(
    shelf: Shelf, service: CollectionService, tmp_path: Path
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "a.txt").write_text("alpha", "utf-8")
    seen: list[tuple[str, UpdateState]] = []
    service.on_changed(lambda id, state: seen.append((id, state)))
    record = service.add("More", [folder])
    wait_until(lambda: service.state(record.id).result is not None)
    kinds = [state.kind for id, state in seen if id == record.id]
    assert kinds[0] is UpdateKind.WAITING
    assert kinds[-1] is UpdateKind.IDLE
    assert UpdateKind.RUNNING in kinds
    assert shelf.store.search([record.id], "alpha", 1)


def test_a_change_is_noticed_and_a_deletion(shelf: Shelf, service: CollectionService) -> None:
    shelf.write("a.txt", "alpha")
    service.start()
    wait_until(lambda: shelf.record.documents == 1)

    def is_noticed() -> bool:  # once the watch has begun, which nothing reports
        shelf.write(f"new/{time.monotonic_ns()}.txt", "beta")
        time.sleep(0.5)
        return bool(shelf.search("beta"))

    wait_until(is_noticed)
    (shelf.documents / "a.txt").unlink()
    wait_until(lambda: shelf.search("alpha") == [])


def test_nothing_happens_before_the_start(shelf: Shelf, service: CollectionService) -> None:
    shelf.write("a.txt", "alpha")
    time.sleep(0.3)
    assert shelf.record.documents == 0
    assert service.state(shelf.record.id).kind is UpdateKind.IDLE


def test_a_pause_holds_until_resume(shelf: Shelf, service: CollectionService) -> None:
    shelf.write("a.txt", "alpha")
    service.pause()
    service.update(shelf.record.id)
    time.sleep(0.5)
    assert shelf.record.documents == 0
    service.resume()
    wait_until(lambda: shelf.record.documents == 1)


def test_a_stop_ends_the_update_and_a_later_one_goes_on(
    shelf: Shelf, service: CollectionService
) -> None:
    for number in range(2000):
        shelf.write(f"{number}.txt", "word " * 300)
    running = threading.Event()

    def note(id: str, state: UpdateState) -> None:
        if state.progress is not None and state.progress.done > 50:
            running.set()

    service.on_changed(note)
    service.update(shelf.record.id)
    assert running.wait(SECONDS)
    service.stop(shelf.record.id)
    wait_until(lambda: service.state(shelf.record.id).kind is UpdateKind.STOPPED)
    assert shelf.record.documents < 2000
    service.update(shelf.record.id)
    wait_until(lambda: shelf.record.documents == 2000)


def test_what_is_removed_is_not_updated_and_can_come_back(
    shelf: Shelf, service: CollectionService
) -> None:
    shelf.write("a.txt", "alpha")
    service.update(shelf.record.id)
    wait_until(lambda: shelf.record.documents == 1)
    service.remove(shelf.collection.id)
    assert shelf.store.all() == ()
    shelf.write("b.txt", "beta")
    service.restore(shelf.collection.id)
    wait_until(lambda: shelf.record.documents == 2)


def test_a_damaged_index_is_said_and_rebuilt(shelf: Shelf, service: CollectionService) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.store.close()
    shelf.store.path_of(shelf.record.id).write_bytes(b"nothing of SQLite's" * 1000)
    shelf.store.close()
    service.update(shelf.collection.id)
    wait_until(lambda: service.state(shelf.collection.id).kind is UpdateKind.FAILED)
    service.rebuild(shelf.collection.id)
    wait_until(lambda: service.state(shelf.collection.id).result is not None)
    assert shelf.names("alpha") == ["a.txt"]


class Slow:
    """A store that takes its time to look a collection up, and an update that never ends."""

    def __init__(self, shelf: Shelf) -> None:
        self.looked_up, self.goes_on = threading.Event(), threading.Event()
        self.runs = 0
        self.service = CollectionService(shelf.store, self.indexer)  # type: ignore[arg-type]

    def indexer(self, index: Path, sources: Sequence[Path]) -> Slow:
        self.looked_up.set()
        assert self.goes_on.wait(SECONDS)
        return self

    def run(self, cancel: CancelToken, on_progress: object, *, rebuild: bool) -> IndexResult:
        cancel.raise_if_cancelled()
        self.runs += 1
        return IndexResult(0, 0, 0)

    def pause(self) -> None:
        """There is nothing to pause."""

    resume = pause


def test_a_stop_comes_in_time_while_the_collection_is_looked_up(shelf: Shelf) -> None:
    slow = Slow(shelf)
    slow.service.update(shelf.collection.id)
    assert slow.looked_up.wait(SECONDS)
    stop = threading.Thread(target=slow.service.stop, args=(shelf.collection.id,))
    stop.start()
    time.sleep(0.1)
    slow.goes_on.set()
    stop.join(SECONDS)
    assert slow.service.state(shelf.collection.id).kind is UpdateKind.STOPPED
    assert slow.runs == 0
    slow.service.close()


def test_a_pause_before_the_process_is_there_is_not_forgotten(shelf: Shelf) -> None:
    slow = Slow(shelf)
    slow.service.update(shelf.collection.id)
    assert slow.looked_up.wait(SECONDS)
    slow.service.pause()
    assert slow.service.state(shelf.collection.id).kind is UpdateKind.PAUSED
    seen: list[UpdateKind] = []
    slow.service.on_changed(lambda _, state: seen.append(state.kind))
    slow.goes_on.set()
    wait_until(
        lambda: slow.runs == 1 and slow.service.state(shelf.collection.id).result is not None
    )
    assert seen == [UpdateKind.PAUSED, UpdateKind.IDLE]
    slow.service.resume()
    assert slow.service.state(shelf.collection.id).kind is UpdateKind.IDLE
    slow.service.close()


def test_closing_ends_a_running_update(shelf: Shelf, service: CollectionService) -> None:
    for number in range(2000):
        shelf.write(f"{number}.txt", "word " * 300)
    service.update(shelf.record.id)
    wait_until(lambda: service.state(shelf.record.id).kind is UpdateKind.RUNNING)
    service.close()
    wait_until(lambda: not [each for each in threading.enumerate() if each.name == "collections"])
