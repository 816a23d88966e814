"""Keeping a database that cannot be used: it is copied or moved, never overwritten."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

JOURNAL = "-wal"
INDEX = "-shm"


def quarantine_copy(path: Path) -> Path:
    """A copy of the database and its journal beside it; the copy's path.

    One a day: a file that stays damaged is met again at each start, and the first copy is
    the one worth having. Raises OSError.
    """
    copy = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%d}{path.suffix}")
    if not copy.exists():
        for suffix in (JOURNAL, ""):  # the database last: where it is, all of it is
            if beside(path, suffix).exists():
                partial = beside(copy, ".part")
                shutil.copy2(beside(path, suffix), partial)
                partial.replace(beside(copy, suffix))
    return copy


def quarantine(path: Path) -> Path:
    """Moves the database away so that a new one can be made; where it went.

    Nothing may have it open. Raises OSError.
    """
    away = path.with_name(f"{path.stem}-old-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{path.suffix}")
    for suffix in ("", JOURNAL, INDEX):
        if beside(path, suffix).exists():
            beside(path, suffix).rename(beside(away, suffix))
    return away


def beside(path: Path, suffix: str) -> Path:
    """The file SQLite keeps beside the database under this suffix."""
    return path.with_name(path.name + suffix)
