"""Keeping a database that cannot be used: it is copied or moved, never overwritten."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

JOURNAL = "-wal"
INDEX = "-shm"

_FILES = ("", JOURNAL, INDEX)


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
    away = _name_of_old(path)
    for suffix in _FILES:
        if beside(path, suffix).exists():
            beside(path, suffix).rename(beside(away, suffix))
    return away


def quarantine_link(path: Path) -> Path:
    """A second name for the database and its journal, or a copy where the disk knows none.

    Raises OSError.
    """
    old = _name_of_old(path)
    for suffix in (JOURNAL, ""):
        if beside(path, suffix).exists():
            try:
                os.link(beside(path, suffix), beside(old, suffix))
            except OSError:
                shutil.copy2(beside(path, suffix), beside(old, suffix))
    return old


def old_of(path: Path) -> list[Path]:
    """The databases in whose place this one was put."""
    return list(path.parent.glob(f"{path.stem}-old-*{path.suffix}"))


def _name_of_old(path: Path) -> Path:
    return path.with_name(f"{path.stem}-old-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{path.suffix}")


def remove(path: Path) -> None:
    """Deletes a database that is only being made, if it is there. Raises OSError."""
    for suffix in _FILES:
        beside(path, suffix).unlink(missing_ok=True)


def beside(path: Path, suffix: str) -> Path:
    """The file SQLite keeps beside the database under this suffix."""
    return path.with_name(path.name + suffix)
