"""A screen for tests and pictures where there is none, as large as a usual one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

OFFSCREEN: Final = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
"""For QT_QPA_PLATFORM, before Qt is first loaded: no window shows up on a display."""
