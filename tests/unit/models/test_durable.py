"""What has arrived survives a power cut: it is brought to the disk on the way."""

from __future__ import annotations

import errno
import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads import durable
from app.core.models.downloads.durable import Durable
from app.core.models.downloads.fetch import Fetcher
from app.core.models.transfer.protocol import Address, Fetch
from tests.helpers.downloads import FILE, MB, REPOSITORY, Stage, finish

PIECE = bytes(MB)
PIECES = 12


@dataclass
class _Pieces:
    """The second half comes once some of the first is on the disk."""

    start: int
    on_disk: threading.Event

    @property
    def pieces(self) -> Iterator[bytes]:
        yield from [PIECE] * (PIECES // 2)
        assert self.on_disk.wait(20)
        yield from [PIECE] * (PIECES // 2)


@dataclass
class _Source:
    on_disk: threading.Event

    @contextmanager
    def open(self, repository: str, revision: str, file: SpecFile, start: int) -> Iterator[_Pieces]:
        yield _Pieces(start, self.on_disk)


def fetch(folder: Path, on_disk: threading.Event) -> Path:
    sha256 = hashlib.sha256(PIECE * PIECES).hexdigest()
    request = Fetch(
        Address(""),
        "model",
        REPOSITORY,
        "1",
        "",
        (SpecFile(FILE, MB * PIECES, sha256),),
        str(folder / "partial"),
        str(folder / "models"),
    )
    return Fetcher(request, _Source(on_disk), lambda event: None).run()


def test_it_reaches_the_disk_on_the_way_and_before_it_counts_as_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, synced, some = os.fsync, [], threading.Event()

    def fsync(descriptor: int) -> None:
        partial = tmp_path / "partial" / FILE
        if partial.exists() and os.path.samestat(os.fstat(descriptor), partial.stat()):
            synced.append(partial.stat().st_size)
            some.set()
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(durable, "_SYNC_BYTES", 2 * MB)
    assert fetch(tmp_path, some).stat().st_size == MB * PIECES
    assert synced[0] <= MB * PIECES // 2
    assert synced[-1] == MB * PIECES


def test_a_disk_that_fails_to_keep_it_ends_the_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Event()

    def fsync(descriptor: int) -> None:
        tried.set()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(durable, "_SYNC_BYTES", 2 * MB)
    with pytest.raises(UserError) as caught:
        fetch(tmp_path, tried)
    assert caught.value.code is Code.DISK_FULL


def test_nobody_waits_for_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    synced: list[int] = []

    def fsync(descriptor: int) -> None:
        begun.set()
        assert go_on.wait(20)
        synced.append(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    with Durable() as bringing, (tmp_path / "file").open("wb", buffering=0) as file:
        for _ in range(5):
            bringing.written(file, 64 << 20)
        assert begun.wait(20)
        assert synced == []
        go_on.set()
        bringing.wait()
    assert len(synced) == 1


def test_after_a_power_cut_an_end_that_was_lost_is_found_out(tmp_path: Path) -> None:
    """The size came to the disk and what belongs there did not."""
    with Stage(tmp_path) as stage:
        spec = stage.spec()
        partial = stage.partial(stage.queue.add(spec))
        stage.queue.close()
        published = stage.hub.repositories[REPOSITORY].files[FILE]
        partial.mkdir(parents=True, exist_ok=True)
        (partial / FILE).write_bytes(b"".join(published.pieces(0, 9 * MB)) + bytes(MB))
        queue = stage.new_queue()
        download = queue.add(spec)
        with pytest.raises(UserError) as caught:
            finish(queue, download.id)
        assert caught.value.code is Code.DOWNLOAD_CORRUPT
        assert not list(stage.models.glob("*/*.gguf"))
        queue.resume(download.id)
        path = finish(queue, download.id).path
        assert path is not None
        assert hashlib.sha256(path.read_bytes()).hexdigest() == published.sha256
