"""Garbage is collected on the GUI thread, when it is due, and never in a worker thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer

from app.ui.threads.garbage import GarbageCollector
from app.ui.threads.runner import Lane, Runner


class View(QObject):
    """In a cycle, as a view with its callbacks is."""

    def __init__(self) -> None:
        super().__init__()
        self.callback = self.setObjectName


@pytest.fixture
def collector(qtbot) -> Iterator[GarbageCollector]:
    collector = GarbageCollector()
    collector.freeze()
    yield collector
    collector.unfreeze()
    collector.deleteLater()


def garbage(count: int) -> None:
    for _ in range(count):
        cycle: list[object] = []
        cycle.append(cycle)


def test_a_busy_worker_destroys_no_view(collector: GarbageCollector, qtbot) -> None:
    runner, ends = Runner(), []
    weakref.finalize(View(), lambda: ends.append(threading.current_thread()))
    done: list[None] = []
    runner.submit(Lane.STORE, lambda: garbage(50_000), done.append, pytest.fail)
    assert runner.wait(Lane.STORE, 30)
    assert not ends
    qtbot.waitUntil(lambda: bool(done and ends))
    assert ends == [threading.main_thread()]
    runner.close()


@pytest.mark.parametrize("generation", [0, 1, 2])
def test_each_generation_is_collected_when_it_is_due(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch, generation: int
) -> None:
    kept = [[number] for number in range(1_000)]
    gc.collect(1)
    over = [threshold + (place <= generation) for place, threshold in enumerate((700, 10, 10))]
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: tuple(over))
    before = [each["collections"] for each in gc.get_stats()]
    collector.collect_when_due()
    after = [each["collections"] for each in gc.get_stats()]
    assert [new - old for new, old in zip(after, before, strict=True)] == [
        int(each == generation) for each in range(3)
    ]
    assert kept


def test_nothing_is_collected_before(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (0, 999, 999))
    before = gc.get_stats()
    collector.collect_when_due()
    assert gc.get_stats() == before


def test_a_full_collection_waits_for_a_quarter_more(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))

    def full_collections() -> int:
        return gc.get_stats()[2]["collections"]

    kept = [[number] for number in range(10_000)]
    gc.collect(1)
    collector.collect_when_due()
    once = full_collections()
    kept += [[number] for number in range(1_000)]
    collector.collect_when_due()
    assert full_collections() == once
    kept += [[number] for number in range(4_000)]
    collector.collect_when_due()  # outlives the young generations
    collector.collect_when_due()
    assert full_collections() == once + 1


def test_a_collection_of_many_objects_waits_until_little_happens(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    full: list[int] = []
    loop, end = QEventLoop(), QTimer()
    end.timeout.connect(loop.quit)

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop" and info["generation"] == 2:
            full.append(info["generation"])
            loop.quit()

    kept = [[number] for number in range(40_000)]
    gc.collect(1)
    gc.callbacks.append(note)
    try:
        for _ in range(130):  # as while a text is laid out, or an answer written
            qtbot.wait(10)
        assert not full
        end.start(20_000)
        loop.exec()
    finally:
        end.stop()
        gc.callbacks.remove(note)
    assert full
    assert kept
