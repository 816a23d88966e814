"""Copies of the database from before each migration."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.core.sqlite import connect, dbapi2

KEPT = 3


def back_up(connection: dbapi2.Connection, path: Path, version: int) -> Path:
    """Copies the open database to a file beside it and returns that; keeps the last few.

    SQLite's own backup, so what is still in the journal is in the copy too.
    """
    now = datetime.now(UTC)
    copy = path.with_name(f"{path.stem}-backup-{now:%Y%m%d-%H%M%S-%f}-schema{version}{path.suffix}")
    partial = copy.with_name(copy.name + ".part")
    try:
        partial.touch(mode=0o600)
        with closing(connect(partial)) as target:
            connection.backup(target)
        partial.replace(copy)
    finally:
        partial.unlink(missing_ok=True)
    for old in backups_of(path)[KEPT:]:
        old.unlink()
    return copy


def backups_of(path: Path) -> list[Path]:
    """The backups of this database, the newest first."""
    return sorted(path.parent.glob(f"{path.stem}-backup-*{path.suffix}"), reverse=True)
