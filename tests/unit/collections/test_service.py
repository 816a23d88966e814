"""Collections that follow their folders while the program runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.collections.service import CollectionService, UpdateKind, UpdateState
from tests.unit.collections.stage import Shelf

SECONDS = 60


@pytest.fixture
def service(shelf: Shelf) -> Iterator[CollectionService]:
    service = CollectionService(shelf.store, again_seconds=0.0, settled_seconds=0.1)
    yield service
    service.close()


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


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


def test_closing_ends_a_running_update(shelf: Shelf, service: CollectionService) -> None:
    for number in range(2000):
        shelf.write(f"{number}.txt", "word " * 300)
    service.update(shelf.record.id)
    wait_until(lambda: service.state(shelf.record.id).kind is UpdateKind.RUNNING)
    service.close()
    wait_until(lambda: not [each for each in threading.enumerate() if each.name == "collections"])
