"""What the window remembers of itself: its place, the sidebar, drafts. One small file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.core.files import read_json, write_atomically


class WindowState(msgspec.Struct, frozen=True):
    """`geometry` is Qt's own bytes; widths in device-independent pixels."""

    geometry: bytes = b""
    sidebar_width: int = 264
    drafts: dict[str, str] = {}


def read(path: Path) -> WindowState:
    """What was remembered; a file that is gone or cannot be understood is as none."""
    return read_json(path, WindowState) or WindowState()


def write(path: Path, state: WindowState) -> None:
    """Raises UserError(DISK_FULL, WRITE_FAILED)."""
    write_atomically(path, msgspec.json.encode(state))
