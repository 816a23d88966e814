"""Changes that are reported, and those that are not."""

from __future__ import annotations

import queue
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.core.collections.watcher import Watcher

SECONDS = 150  # the process gives way to all else on a busy machine


@pytest.fixture
def changed() -> queue.Queue[str]:
    return queue.Queue()


@pytest.fixture
def watcher(tmp_path: Path, changed: queue.Queue[str]) -> Iterator[Watcher]:
    watcher = Watcher(tmp_path / "one/index", changed.put)
    yield watcher
    watcher.stop()
    deadline = time.monotonic() + SECONDS
    while watchers() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert watchers() == []


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, tuple[Path, ...]]:
    found = {}
    for name in ("one", "two"):
        (tmp_path / name / "deep").mkdir(parents=True)
        found[name] = (tmp_path / name, tmp_path / "missing")
    (tmp_path / "one/index").mkdir()
    (tmp_path / "one/.git").mkdir()
    return found


def watchers() -> list[int]:
    found = []
    for each in psutil.Process().children():
        try:
            if "watch" in each.cmdline():
                found.append(each.pid)
        except psutil.Error:
            continue
    return found


def until_watched(folder: Path, changed: queue.Queue[str]) -> None:
    """To begin takes a moment, which nothing reports."""
    for number in range(SECONDS * 2):
        (folder / "probe.txt").write_text(str(number), encoding="utf-8")
        try:
            changed.get(timeout=0.5)
        except queue.Empty:
            continue
        break
    else:
        pytest.fail("it was not watched")
    while True:
        try:
            changed.get(timeout=3)
        except queue.Empty:
            return


def test_a_change_is_reported_for_its_collection(
    watcher: Watcher, folders: dict[str, tuple[Path, ...]], changed: queue.Queue[str]
) -> None:
    watcher.watch(folders)
    until_watched(folders["one"][0], changed)
    (folders["two"][0] / "deep/new.txt").write_text("x", encoding="utf-8")
    assert changed.get(timeout=SECONDS) == "two"


def test_what_an_update_would_not_read_is_not_reported(
    watcher: Watcher, folders: dict[str, tuple[Path, ...]], changed: queue.Queue[str]
) -> None:
    watcher.watch(folders)
    one = folders["one"][0]
    until_watched(one, changed)
    for name in ("index/x.db-wal", ".git/HEAD", "photo.jpg", "~$open.docx", ".hidden"):
        (one / name).write_text("x", encoding="utf-8")
    time.sleep(3)
    assert changed.empty()
    (one / "deep/a.txt").write_text("x", encoding="utf-8")
    assert changed.get(timeout=SECONDS) == "one"


def test_other_sources_take_the_place_of_those_before(
    watcher: Watcher, folders: dict[str, tuple[Path, ...]], changed: queue.Queue[str]
) -> None:
    watcher.watch(folders)
    watcher.watch({"two": folders["two"]})
    until_watched(folders["two"][0], changed)
    (folders["one"][0] / "a.txt").write_text("x", encoding="utf-8")
    time.sleep(3)
    assert changed.empty()


def test_without_sources_there_is_no_process(watcher: Watcher) -> None:
    watcher.watch({})
    watcher.watch({"one": ()})
    assert watchers() == []


def test_a_process_that_cannot_watch_is_no_failure(
    tmp_path: Path, changed: queue.Queue[str]
) -> None:
    for command in ([str(tmp_path / "none")], [sys.executable, "-c", "raise SystemExit(1)"]):
        watcher = Watcher(tmp_path, changed.put, command)
        watcher.watch({"one": (tmp_path,)})
        watcher.stop()
