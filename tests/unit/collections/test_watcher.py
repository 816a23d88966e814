"""Changes that are reported, and those that are not."""

from __future__ import annotations

import queue
import shutil
import sys
import time
from collections.abc import Callable, Iterator
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
    watcher = Watcher(tmp_path / "one/index", changed.put, look_seconds=0.5)
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
    until_quiet(changed)


def until_reported(id: str, changed: queue.Queue[str]) -> None:
    while changed.get(timeout=SECONDS) != id:
        pass


def until_quiet(changed: queue.Queue[str]) -> None:
    while True:
        try:
            changed.get(timeout=1.5)
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


def appear(source: Path) -> None:
    source.mkdir()


def come_back(source: Path) -> None:
    source.with_name("away").rename(source)


def file_appears(source: Path) -> None:
    source.write_text("x", encoding="utf-8")


def saved_by_renaming(source: Path) -> None:
    new = source.with_name("new")
    new.write_text("other", encoding="utf-8")
    new.replace(source)


def made_again(source: Path) -> None:
    shutil.rmtree(source)
    source.mkdir()


def led_elsewhere(source: Path) -> None:
    source.unlink()
    source.symlink_to(source.with_name("away"))


def renamed_above(source: Path) -> None:
    source.parent.rename(source.parent.with_name("moved"))
    (source.parent.with_name("elsewhere") / source.name).mkdir(parents=True)
    source.parent.with_name("elsewhere").rename(source.parent)


@pytest.mark.parametrize(
    ("before", "change"),
    [
        ("nothing", appear),
        ("nothing", come_back),
        ("nothing", file_appears),
        ("file", saved_by_renaming),
        ("file", Path.unlink),
        ("folder", made_again),
        ("folder", renamed_above),
        ("link", led_elsewhere),
    ],
)
def test_a_source_that_is_another_is_noticed_and_watched(
    watcher: Watcher,
    tmp_path: Path,
    changed: queue.Queue[str],
    before: str,
    change: Callable[[Path], None],
) -> None:
    source = tmp_path / "above/source"
    (tmp_path / "above/away").mkdir(parents=True)
    (tmp_path / "known").mkdir()
    match before:
        case "file":
            source.write_text("x", encoding="utf-8")
        case "folder":
            source.mkdir()
        case "link":
            try:
                source.symlink_to(tmp_path / "known")
            except OSError:
                pytest.skip("this system's users may not make links")
    watcher.watch({"known": (tmp_path / "known",), "other": (source,)})
    until_watched(tmp_path / "known", changed)
    change(source)
    until_reported("other", changed)
    if source.is_dir():
        until_quiet(changed)
        (source / "later.txt").write_text("x", encoding="utf-8")
        until_reported("other", changed)
    until_quiet(changed)
    (tmp_path / "known/a.txt").write_text("x", encoding="utf-8")
    assert changed.get(timeout=SECONDS) == "known"


def test_a_source_that_goes_and_comes_back_is_watched(
    watcher: Watcher, tmp_path: Path, changed: queue.Queue[str]
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    watcher.watch({"one": (source,)})
    until_watched(source, changed)
    source.rename(tmp_path / "away")
    until_reported("one", changed)
    until_quiet(changed)
    (tmp_path / "away").rename(source)
    until_reported("one", changed)
    until_quiet(changed)
    (source / "later.txt").write_text("x", encoding="utf-8")
    assert changed.get(timeout=SECONDS) == "one"


def test_what_is_missing_is_not_reported(
    watcher: Watcher, folders: dict[str, tuple[Path, ...]], changed: queue.Queue[str]
) -> None:
    watcher.watch(folders)
    until_watched(folders["one"][0], changed)
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
