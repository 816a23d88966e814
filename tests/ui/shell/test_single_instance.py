"""One window per profile, and nobody else between a start and that window."""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer

from app.core.paths import AppPaths
from app.ui.shell import single_instance
from app.ui.shell.single_instance import SingleInstance

unix = pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(single_instance, "_CONFIRM_MS", 300)
    monkeypatch.setattr(single_instance, "_RETRY_MS", 20)
    monkeypatch.setattr(single_instance, "_HAND_OVER_SECONDS", 0.1)


class Requests(QObject):
    """What the first window is asked."""

    def __init__(self, instance: SingleInstance) -> None:
        super().__init__()
        self.raised = 0
        self.files: list[Path] = []
        instance.raise_requested.connect(self._raise)
        instance.file_handed.connect(self._take)

    @Slot()
    def _raise(self) -> None:
        self.raised += 1

    @Slot(object)
    def _take(self, file: Path) -> None:
        self.files.append(file)


@pytest.fixture
def make(qapp, profile: AppPaths) -> Iterator[Callable[..., SingleInstance]]:
    made: list[SingleInstance] = []

    def instance(data: Path = profile.data) -> SingleInstance:
        made.append(SingleInstance(data))
        return made[-1]

    yield instance
    for each in made:
        each.release()


START = """
import os, sys
from pathlib import Path
from app.ui.shell.single_instance import SingleInstance
file = Path(os.fsdecode(bytes.fromhex(sys.argv[2]))) if sys.argv[2] else None
sys.exit(0 if SingleInstance(Path(sys.argv[1])).raise_first(file) else 3)
"""


def start(qtbot, data: Path, file: Path | None = None) -> bool:
    """Another process that asks the first window; whether that one confirmed."""
    name = os.fsencode(file).hex() if file is not None else ""
    process = subprocess.Popen([sys.executable, "-c", START, str(data), name])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20000)
    assert process.returncode in (0, 3)
    return process.returncode == 0


def mute_server(path: Path) -> socket.socket:
    """It accepts, for the system does so, and says nothing."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen()
    return server


def test_one_window_for_each_profile(qtbot, profile: AppPaths, make) -> None:
    first, elsewhere = make(), make(profile.data / "another")
    requests = Requests(first)
    assert first.claim()
    assert elsewhere.claim()
    assert not make().claim()
    assert start(qtbot, profile.data)
    assert (requests.raised, requests.files) == (1, [])
    first.release()
    assert not make().raise_first()
    assert make().claim()


@pytest.mark.parametrize("name", ["tiny.gguf", "zwei Wörter/a%20b\n\u0915.gguf", "x" * 4000])
def test_the_first_window_is_handed_the_file(qtbot, profile: AppPaths, make, name: str) -> None:
    first = make()
    requests = Requests(first)
    assert first.claim()
    assert start(qtbot, profile.data, profile.models / name)
    assert (requests.raised, requests.files) == (1, [profile.models / name])


def test_who_takes_the_old_name_in_the_shared_folder_learns_nothing(
    qtbot, profile: AppPaths, make
) -> None:
    """Where version 0.1 listened."""
    profile.data.mkdir(parents=True)
    digest = hashlib.sha256(str(profile.data.resolve()).encode()).hexdigest()[:16]
    thief = QLocalServer()
    assert thief.listen(f"gloss-{digest}")
    first = make()
    requests = Requests(first)
    assert first.claim()
    assert start(qtbot, profile.data, profile.models / "private.gguf")
    assert requests.files == [profile.models / "private.gguf"]
    assert not thief.hasPendingConnections()
    thief.close()


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder of the user's own with a short path: that of a socket has about 100 bytes."""
    with tempfile.TemporaryDirectory(prefix="gloss-") as folder:
        yield Path(folder)


@unix
def test_the_socket_stands_where_nobody_else_can_put_one(
    profile: AppPaths, make, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    first = make()
    assert first.claim()
    (address,) = runtime.iterdir()
    assert (profile.data / "window.address").read_text() == str(address)
    assert not stat.S_IMODE(address.stat().st_mode) & 0o077
    first.release()
    runtime.chmod(0o777)
    assert make().claim()
    address = Path((profile.data / "window.address").read_text())
    assert address.parent != runtime
    assert not address.parent.stat().st_mode & 0o022


@unix
def test_a_profile_with_a_long_path_is_reached(qtbot, tmp_path: Path, make) -> None:
    data = tmp_path / ("long" * 40)
    first = make(data)
    requests = Requests(first)
    assert first.claim()
    assert start(qtbot, data)
    assert requests.raised == 1


@unix
@pytest.mark.expect_logs("cannot reach this window")
def test_a_folder_of_somebody_else_is_not_used(
    tmp_path: Path, make, monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    """The window opens all the same; another start opens one of its own."""
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / f"gloss-{os.getuid()}").symlink_to(tmp_path)
    data = tmp_path / ("long" * 40)
    assert make(data).claim()
    assert "cannot reach this window" in caplog.text
    assert not (data / "window.address").exists()
    other = make(data)
    assert not other.claim()
    assert not other.hand_over(Path("/m/private.gguf"))


@unix
def test_a_socket_that_a_dead_window_left_is_taken_over(qtbot, profile: AppPaths, make) -> None:
    first = make()
    assert first.claim()
    address = (profile.data / "window.address").read_text()
    first.release()
    mute_server(Path(address)).close()  # its file stays
    assert Path(address).exists()
    assert not make().raise_first()
    again = make()
    requests = Requests(again)
    assert again.claim()
    assert start(qtbot, profile.data)
    assert requests.raised == 1


@unix
def test_a_window_that_says_nothing_does_not_keep_another_from_opening(
    profile: AppPaths, make, tmp_path: Path
) -> None:
    hung = make()
    assert hung.claim()
    hung.stop_listening()
    with mute_server(tmp_path / "mute"):
        (profile.data / "window.address").write_text(str(tmp_path / "mute"))
        second = make()
        assert not second.claim()
        assert not second.hand_over()


@unix
def test_neither_side_talks_to_another_user(
    qtbot, profile: AppPaths, make, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make()
    requests = Requests(first)
    assert first.claim()
    ours = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: ours + 1)  # as it looks from here
    assert not start(qtbot, profile.data, Path("/m/private.gguf"))
    assert not make().raise_first(Path("/m/private.gguf"))
    qtbot.wait(50)
    assert (requests.raised, requests.files) == (0, [])


@pytest.mark.parametrize("text", ["", "\n", "/nowhere/at/all", "\0", "x" * 100_000])
def test_an_address_that_makes_no_sense_is_no_window(profile: AppPaths, make, text: str) -> None:
    profile.data.mkdir(parents=True)
    (profile.data / "window.address").write_text(text)
    assert not make().raise_first(Path("/m/a.gguf"))
