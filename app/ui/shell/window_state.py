"""`WindowState`: geometry, sidebar and drafts of the window, kept in one small file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from app.core.files import read_json, write_atomically
from app.ui.chat.message_item import MessageEdit
from app.ui.chat.values import UnsavedInstructions


class WindowState(msgspec.Struct, frozen=True):
    """`geometry` is Qt's own bytes; widths in device-independent pixels."""

    geometry: bytes = b""
    sidebar_width: int = 264
    drafts: dict[str, str] = {}
    edits: dict[int, MessageEdit] = {}  # by message
    instructions: list[UnsavedInstructions] = []
    new_instructions: str | None = None  # of a conversation that is not begun


class WindowStateFile:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._last = self._saved_last = 0
        self._saved = WindowState()

    def read(self) -> WindowState:
        """The state that was saved, or the first one if the file is gone or damaged."""
        self._saved = read_json(self._path, WindowState) or WindowState()
        return self._saved

    def saving(self, state: WindowState) -> Callable[[], None]:
        """The job that saves `state` on a worker; does nothing if it is saved already, or a later
        one. It raises UserError(DISK_FULL, WRITE_FAILED)."""
        self._last += 1
        return partial(self._save, state, self._last)

    def _save(self, state: WindowState, number: int) -> None:
        with self._lock:
            if number < self._saved_last:
                return
            if state != self._saved:
                write_atomically(self._path, msgspec.json.encode(state))
            self._saved, self._saved_last = state, number
