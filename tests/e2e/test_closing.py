"""However much hangs, a window that was closed leaves no process behind, and loses nothing."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.folders import download_id
from app.core.models.downloads.saved import SavedDownloads
from app.core.models.downloads.states import Download
from app.core.paths import AppPaths
from app.core.settings.declarations import PRIVACY_NETWORK
from app.core.settings.store import SettingsStore
from app.ui.shell.window_state import WindowStateFile
from tests.helpers.desktop import Desktop, Program, missing_tools, wait_for, window_command

pytestmark = [
    pytest.mark.skipif(
        bool(missing_tools()),
        reason=f"needs {', '.join(missing_tools())} (make test installs them)",
    ),
    pytest.mark.skipif(sys.platform == "win32", reason="a screen of its own"),
]
GONE_SECONDS = 6  # 3 are promised; the machine that runs the tests may be busy
DRAFT = "A thought that is not sent yet"


def hanging(part: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.helpers.hanging_window", part, str(folder)]


def close(program: Program, window: str) -> None:
    """By its title bar; asserts that all its processes are gone soon after."""
    family = [psutil.Process(pid) for pid in program.pids()]
    program.close_window(window)
    wait_for(lambda: not program.windows(), "the window to go", 10)
    _gone, alive = psutil.wait_procs(family, timeout=GONE_SECONDS)
    assert not alive, [each.cmdline() for each in alive]
    status, output = program.finish(5)
    assert (status, output) == (0, "")


def drafts(folder: Path) -> list[str]:
    file = AppPaths.of_profile(folder).data / "window.json"
    return list(WindowStateFile(file).read().drafts.values())


def questions(folder: Path) -> list[str]:
    database = AppPaths.of_profile(folder).database
    with closing(ConversationStore.open(database)) as store:
        assert store.check() == []
        paths = [store.path(record.id) for record in store.conversations()]
        return [path[0].message.text for path in paths if path]


def wait_for_engine(program: Program) -> psutil.Process:
    """The model is being loaded as soon as it is there."""

    def engine() -> psutil.Process | None:
        children = psutil.Process(program.process.pid).children(recursive=True)
        return next((child for child in children if "engine" in child.cmdline()), None)

    return wait_for(engine, "the engine", 60)


def wait_for_question(folder: Path, text: str) -> None:
    database = AppPaths.of_profile(folder).database

    def stored() -> bool:
        if not database.exists():
            return False
        with contextlib.suppress(UserError):  # the program is just making it
            return text in questions(folder)
        return False

    wait_for(stored, "the question", 60)


def test_nothing_hangs(desktop: Desktop, folder: Path) -> None:
    with desktop.start(window_command(folder)) as program:
        window = program.wait_for_window()
        wait_for_engine(program)
        desktop.type(DRAFT)
        close(program, window)
    assert drafts(folder) == [DRAFT]


def test_every_lane_is_busy_for_a_minute(desktop: Desktop, folder: Path) -> None:
    with desktop.start(hanging("lanes", folder)) as program:
        window = program.wait_for_window()
        desktop.type(DRAFT)
        close(program, window)
    assert drafts(folder) == [DRAFT]


def test_the_keyring_asks_and_nobody_answers(desktop: Desktop, folder: Path) -> None:
    """A download waits for the token, and so would all that the Hub is asked for."""
    paths, asked = AppPaths.of_profile(folder), folder / "asked"
    SettingsStore(paths.settings).set(PRIVACY_NETWORK, True)
    spec = ModelSpec("a model", "an/owner", "main", (SpecFile("a.gguf", 1000, "0" * 64),))
    SavedDownloads(paths.data / "downloads.json").put(Download(download_id(spec), spec))
    backend = "tests.helpers.keyrings.LockedKeyring"
    keyring = {"PYTHON_KEYRING_BACKEND": backend, "KEYRING_ASKED": str(asked)}
    with desktop.start(window_command(folder), keyring) as program:
        window = program.wait_for_window()
        wait_for_engine(program)
        desktop.type(DRAFT)
        wait_for(asked.exists, "the keyring to be asked")
        close(program, window)
    assert drafts(folder) == [DRAFT]


def test_the_database_stands_still(desktop: Desktop, folder: Path) -> None:
    """What was sent before is stored; what was sent since is a draft."""
    with desktop.start(hanging("store", folder)) as program:
        window = program.wait_for_window()
        wait_for_engine(program)
        desktop.type("Before")
        desktop.press("Return")
        wait_for_question(folder, "Before")
        desktop.press("ctrl+k")
        desktop.type("x")
        desktop.press("ctrl+l")
        desktop.type(DRAFT)
        desktop.press("Return")
        close(program, window)
    assert questions(folder) == ["Before"]
    assert drafts(folder) == [DRAFT]


def test_the_disk_of_the_settings_stands_still(desktop: Desktop, folder: Path) -> None:
    with desktop.start(hanging("settings", folder)) as program:
        window = program.wait_for_window()
        wait_for_engine(program)
        desktop.press("ctrl+b")  # whether the sidebar is shown is a setting
        desktop.type("Sent")
        desktop.press("Return")
        wait_for_question(folder, "Sent")
        desktop.type(DRAFT)
        close(program, window)
    assert drafts(folder) == [DRAFT]


def test_the_disk_of_the_drafts_stands_still(desktop: Desktop, folder: Path) -> None:
    with desktop.start(hanging("state file", folder)) as program:
        window = program.wait_for_window()
        wait_for_engine(program)
        desktop.type("Sent")
        desktop.press("Return")
        wait_for_question(folder, "Sent")
        desktop.type(DRAFT)
        close(program, window)
    assert questions(folder) == ["Sent"]


def test_the_engine_is_deaf(desktop: Desktop, folder: Path) -> None:
    with desktop.start(window_command(folder)) as program:
        window = program.wait_for_window()
        engine = wait_for_engine(program)
        os.kill(engine.pid, signal.SIGSTOP)
        desktop.type("Sent")
        desktop.press("Return")
        close(program, window)
        assert not engine.is_running()
    assert questions(folder) == ["Sent"] or drafts(folder) == ["Sent"]
