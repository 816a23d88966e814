"""Keeping a database that cannot be used: it is copied or moved, never overwritten."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

COMPANIONS = ("-wal", "-shm")


def copy_aside(path: Path) -> Path:
    """A copy of the database and its journal beside it; the copy's path.

    Named by the time the file last changed, so that opening the same damaged file
    again makes no second copy. Raises OSError.
    """
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    copy = path.with_name(f"{path.stem}-damaged-{changed:%Y%m%d-%H%M%S}{path.suffix}")
    if not copy.exists():
        for suffix in ("-wal", ""):  # the file itself last: it stands for a whole copy
            if _beside(path, suffix).exists():
                shutil.copy2(_beside(path, suffix), _beside(copy, suffix))
    return copy


def set_aside(path: Path) -> Path:
    """Moves the database away so that a new one can be made; where it went.

    Nothing may have it open. Raises OSError.
    """
    now = datetime.now(UTC)
    away = path.with_name(f"{path.stem}-set-aside-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")
    for suffix in ("", *COMPANIONS):
        if _beside(path, suffix).exists():
            _beside(path, suffix).rename(_beside(away, suffix))
    return away


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)
