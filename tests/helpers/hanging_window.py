"""The real window with one part that hangs. The arguments: the part, and the profile's folder."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.core.settings.store import SettingsStore
from app.main import run_window
from app.ui.shell import window_state
from app.ui.shell.main_window import MainWindow
from app.ui.threads.runner import Lane, Runner

_LONG = 60


def hang(*_: Any) -> None:
    time.sleep(_LONG)


def hold_the_store(store: ConversationStore, *_: Any) -> None:
    """As a disk that does not answer, in the middle of a call."""
    with store._database.write():
        hang()


def occupy_every_lane(window: MainWindow, runner: Runner, paths: AppPaths) -> None:
    _init(window, runner, paths)
    for lane in Lane:
        if lane is not Lane.STORE:  # which opens the conversations
            for _ in range(lane.value[1]):
                runner.submit(lane, hang, hang, hang)


_init = MainWindow.__init__


def main(part: str, profile: str) -> int:
    if part == "lanes":
        MainWindow.__init__ = occupy_every_lane
    elif part == "store":
        ConversationStore.search = hold_the_store
    elif part == "state file":
        window_state.write_atomically = hang
    elif part == "settings":
        SettingsStore.set = hang
    return run_window(AppPaths.of_profile(Path(profile)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
