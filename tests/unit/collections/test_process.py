"""The process that updates an index: killed, paused, stopped, fed with hostile files."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.collections.indexer import Indexer
from app.core.collections.protocol import Progress
from app.core.errors import Cancelled, Code, UserError
from tests.unit.collections.stage import Shelf

FILES = 1500
TEXT = "Some words of a text that is long enough to take a moment. " * 20


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    for number in range(FILES):
        shelf.write(f"{number // 100}/{number}.txt", f"{TEXT} number{number}")
    return shelf


def indexer(shelf: Shelf) -> Indexer:
    return Indexer(shelf.store.path_of(shelf.record.id), shelf.record.sources)


def children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def processes(command: str) -> list[psutil.Process]:
    """Those of ours that run a command of Gloss."""
    found = []
    for each in children():
        with contextlib.suppress(psutil.Error):  # it has ended meanwhile
            if command in each.cmdline():
                found.append(each)
    return found


def kill(command: str) -> list[int]:
    """The ids of those that were killed."""
    killed = []
    for each in processes(command):
        with contextlib.suppress(psutil.Error):
            each.kill()
            killed.append(each.pid)
    return killed


def test_the_process_fills_the_index(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.write("page.html", "<html><body><p>beta</p></body></html>")
    seen: list[Progress] = []
    result = indexer(shelf).run(CancelToken(), seen.append)
    assert (result.read, result.failed, result.missing) == (2, 0, ())
    assert (seen[-1].done, seen[-1].total) == (2, 2)
    assert shelf.names("beta") == ["page.html"]
    assert processes("index") == []


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_killed_update_goes_on_where_it_was(full: Shelf, share: float) -> None:
    def look(progress: Progress) -> None:
        if progress.done > share * FILES:
            kill("index")

    with pytest.raises(UserError) as failure:
        indexer(full).run(CancelToken(), look)
    assert failure.value.code is Code.INDEXING_ENDED
    before = full.record.documents
    result = full.index()
    assert result.read == FILES - before
    assert full.record.documents == FILES
    assert full.names("number77") == ["0/77.txt"]


def test_no_process_outlives_the_one_that_asked(full: Shelf) -> None:
    own = children()

    def look(progress: Progress) -> None:
        if progress.done > 10:
            kill("index")

    with pytest.raises(UserError):
        indexer(full).run(CancelToken(), look)
    deadline = time.monotonic() + 20
    while set(children()) - set(own) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert set(children()) <= set(own)


def test_a_stop_keeps_what_was_read(full: Shelf) -> None:
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.done > 100:
            cancel.cancel()

    with pytest.raises(Cancelled):
        indexer(full).run(cancel, stop)
    before = full.record.documents
    assert 100 <= before < FILES
    assert full.index().read == FILES - before


def test_it_pauses_between_two_files_and_goes_on(full: Shelf) -> None:
    update = indexer(full)
    paused = threading.Event()
    seen: list[int] = []

    def pause(progress: Progress) -> None:
        seen.append(progress.done)
        if progress.done > 100 and not paused.is_set():
            update.pause()
            paused.set()

    thread = threading.Thread(target=update.run, args=(CancelToken(), pause))
    thread.start()
    assert paused.wait(60)
    deadline = time.monotonic() + 30
    while (before := full.record.documents) < 100 and time.monotonic() < deadline:
        time.sleep(0.05)  # what was read is written before it waits
    time.sleep(1)
    assert full.record.documents == before < FILES
    update.resume()
    thread.join(120)
    assert full.record.documents == FILES


def test_an_update_that_was_cancelled_before_does_not_begin(shelf: Shelf) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        indexer(shelf).run(cancel)
    assert not shelf.store.path_of(shelf.record.id).exists()


def test_two_updates_of_one_collection_do_not_meet(full: Shelf) -> None:
    first = indexer(full)
    codes: list[Code] = []

    def second(progress: Progress) -> None:
        if progress.done > 10 and not codes:
            try:
                full.index()
            except UserError as error:
                codes.append(error.code)

    first.run(CancelToken(), second)
    assert codes == [Code.COLLECTION_BUSY]
    assert full.record.documents == FILES


def test_a_rebuilt_index_waits_for_the_update_that_runs(full: Shelf) -> None:
    codes: list[Code] = []

    def rebuild(progress: Progress) -> None:
        if progress.done > 10 and not codes:
            try:
                indexer(full).run(CancelToken(), rebuild=True)
            except UserError as error:
                codes.append(error.code)

    indexer(full).run(CancelToken(), rebuild)
    assert codes == [Code.COLLECTION_BUSY]
    assert full.record.documents == FILES
    full.store.close()
    full.store.path_of(full.record.id).write_bytes(b"no index" * 1000)
    with pytest.raises(UserError):
        full.index()
    assert indexer(full).run(CancelToken(), rebuild=True).read == FILES


def test_hostile_files_end_nothing(shelf: Shelf) -> None:
    shelf.write("0 first.txt", "alpha")
    shelf.write("1 bomb.docx", b"PK\x03\x04" + bytes(5000))
    shelf.write("2 deep.html", "<div>" * 200_000)
    shelf.write("3 deep.json", "[" * 1_000_000)
    shelf.write("4 truncated.pdf", b"%PDF-1.7\n1 0 obj <<" * 500 + b"%%EOF")
    shelf.write("5 nested.eml", b"Content-Type: message/rfc822\n\n" * 3000)
    shelf.write("6 line.txt", "x" * 3_000_000)
    shelf.write("7 controls.txt", "".join(map(chr, range(32, 256))) * 1000)
    shelf.write("8 nul.ipynb", '{"cells": [{"source": null}]}')
    shelf.write("9 last.txt", "omega")
    result = shelf.index()
    assert result.read == 10
    assert shelf.names("alpha") == ["0 first.txt"]
    assert shelf.names("omega") == ["9 last.txt"]


def test_a_reader_that_dies_costs_one_file(shelf: Shelf) -> None:
    """Whichever process reads a file, the update goes on when that one is killed."""
    for number in range(800):
        shelf.write(f"{number:04}.txt", TEXT)
    killed: list[int] = []

    def look(progress: Progress) -> None:
        if progress.done > 100 and len(killed) < 3:
            killed.extend(kill("extract"))

    result = indexer(shelf).run(CancelToken(), look)
    assert killed
    assert result.read == 800
    assert result.failed <= len(killed)
    assert shelf.index().read == result.failed  # those are tried again
    assert shelf.record.documents == 800


def test_a_command_that_is_no_program_is_said(shelf: Shelf, tmp_path: Path) -> None:
    for command in ([str(tmp_path / "none")], [sys.executable, "-c", "raise SystemExit(3)"]):
        with pytest.raises(UserError) as failure:
            Indexer(tmp_path / "x.db", [], command).run(CancelToken())
        assert failure.value.code is Code.INDEXING_ENDED


@pytest.mark.soak
def test_100_000_tiny_files_take_little_memory(shelf: Shelf) -> None:
    for number in range(100_000):
        shelf.write(f"{number // 1000}/{number}.txt", f"tiny number{number}")
    most = 0

    def look(progress: Progress) -> None:
        nonlocal most
        for each in processes("index"):
            with contextlib.suppress(psutil.Error):
                most = max(most, each.memory_info().rss)

    assert indexer(shelf).run(CancelToken(), look).read == 100_000
    print(f"{most / 1e6:.0f} MB")
    assert most < 250e6
    assert shelf.names("number99999") == ["99/99999.txt"]
    assert indexer(shelf).run(CancelToken()).read == 0
