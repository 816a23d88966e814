"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import pytest

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.files import (
    free_bytes,
    nearest_existing,
    open_regular,
    read_regular,
    sha256_of,
    write_atomically,
)
from tests.helpers.models import ROOT


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    write_atomically(path, b"one")
    assert path.read_bytes() == b"one"
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, Code.DISK_FULL), (errno.EIO, Code.WRITE_FAILED)],
)
def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    path = tmp_path / "settings.toml"
    write_atomically(path, b"old")

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserError) as caught:
        write_atomically(path, b"new")
    assert caught.value.code is code
    assert caught.value.facts == {"path": str(path)}
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_pieces_that_end_in_the_middle_leave_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "ratings.jsonl"
    write_atomically(path, (b"%d\n" % number for number in range(3)))
    assert path.read_bytes() == b"0\n1\n2\n"

    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise UserError(Code.DOCUMENT_LOST)

    with pytest.raises(UserError, match=Code.DOCUMENT_LOST):
        write_atomically(path, pieces())
    assert path.read_bytes() == b"0\n1\n2\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_its_place_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(UserError, match=Code.WRITE_FAILED):
        write_atomically(tmp_path / "there", b"x")
    assert list(tmp_path.iterdir()) == [tmp_path / "there"]


REWRITE = """
import sys
from pathlib import Path, PureWindowsPath
from app.core.files import write_atomically
print("ready", flush=True)
while True:
    for letter in b"ab":
        write_atomically(Path(sys.argv[1]), bytes([letter]) * 300_000)
"""


def test_a_reader_and_a_kill_see_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"a" * 300_000)
    with subprocess.Popen(
        [sys.executable, "-c", REWRITE, str(path)], cwd=ROOT, stdout=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        seen = set()
        while len(seen) < 2:
            data = path.read_bytes()
            assert len(data) == 300_000 and len(set(data)) == 1
            seen.add(data[0])
        writer.send_signal(signal.SIGKILL)
    data = path.read_bytes()
    assert len(data) == 300_000 and len(set(data)) == 1


def test_a_hash_tells_its_progress(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    data = os.urandom(3_000_000)
    path.write_bytes(data)
    told: list[tuple[int, int]] = []

    digest = sha256_of(path, lambda done, total: told.append((done, total)), CancelToken())

    assert digest == hashlib.sha256(data).hexdigest()
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (3_000_000, 3_000_000)
    assert len(told) > 1


def test_a_hash_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(bytes(3_000_000))
    cancel = CancelToken()
    told: list[int] = []

    def progress(done: int, total: int) -> None:
        told.append(done)
        cancel.cancel()

    with pytest.raises(Cancelled):
        sha256_of(path, progress, cancel)
    assert len(told) == 1


def test_a_file_that_cannot_be_hashed(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=Code.FILE_MISSING):
        sha256_of(tmp_path / "none", lambda done, total: None, CancelToken())
    with pytest.raises(UserError, match=Code.FILE_NOT_READABLE):
        sha256_of(tmp_path, lambda done, total: None, CancelToken())


def test_free_room_is_known_before_the_folder_is_made(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") == pytest.approx(free_bytes(tmp_path), rel=0.2)
    assert free_bytes(tmp_path) > 0


@pytest.mark.timeout(20)
def test_a_drive_that_is_not_plugged_in_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is its own parent, as the root of every system is."""
    assert PureWindowsPath("E:\\").parent == PureWindowsPath("E:\\")
    path = Path("/unplugged/models")
    monkeypatch.setattr(Path, "exists", lambda path: False)
    for look in (free_bytes, nearest_existing):
        with pytest.raises(UserError) as caught:
            look(path)
        assert caught.value.code is Code.FOLDER_MISSING
        assert caught.value.facts == {"path": str(path)}


def test_room_is_known_above_a_folder_that_may_not_be_entered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exists, locked = Path.exists, tmp_path / "locked"

    def ask(path: Path) -> bool:
        if locked in path.parents:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return exists(path)

    locked.mkdir()
    monkeypatch.setattr(Path, "exists", ask)
    assert nearest_existing(locked / "models" / "deep") == locked


@pytest.fixture
def special_files(tmp_path: Path) -> list[Path]:
    """What is not a regular file: opening or reading some of it would never end."""
    pipe, link, folder = tmp_path / "pipe", tmp_path / "link", tmp_path / "folder"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    folder.mkdir()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
    devices = [Path("/dev") / name for name in ("zero", "null", "full", "tty")]
    return [pipe, link, folder, tmp_path / "socket", *devices]


@pytest.mark.skipif(sys.platform == "win32", reason="needs the special files of POSIX")
def test_only_regular_files_are_read(special_files: list[Path], tmp_path: Path) -> None:
    for path in special_files:
        with pytest.raises(OSError, match=re.escape(path.name)):
            open_regular(path)
        with pytest.raises(OSError, match=re.escape(path.name)):
            read_regular(path, 100)
    with pytest.raises(UserError, match=Code.FILE_NOT_READABLE):
        sha256_of(tmp_path / "pipe", lambda done, total: None, CancelToken())
    for name in ("with\0nul", "with\ud800surrogate", "nothing", "x" * 5000):
        with pytest.raises(OSError):
            open_regular(tmp_path / name)


def test_no_more_than_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 100)
    assert read_regular(path, 100) == b"x" * 100
    with pytest.raises(OSError, match="too large"):
        read_regular(path, 99)
    with open_regular(path) as file:
        assert file.read() == b"x" * 100
