"""One SQLite connection, its lock, and how it is opened."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.core.conversations.backups import back_up, backups_of
from app.core.conversations.failures import damaged, mapped, marker_of
from app.core.conversations.migrations import MIGRATIONS
from app.core.conversations.process_lock import ProcessLock
from app.core.conversations.quarantine import JOURNAL, beside, remove
from app.core.conversations.rows import read_all
from app.core.errors import Code, UserError
from app.core.files import make_private_folder
from app.core.sqlite import Migration, connect, dbapi2, migrated, transaction

APPLICATION_ID = 0x474C4F53  # "GLOS", so that a file of another program is not taken for ours
BUSY_SECONDS = 2.0
_LIKELY = 3  # how much newer a schema may be before its number is taken for damage
SMALLEST = 512  # bytes; SQLite's smallest page
_READABLE = frozenset({Code.DATABASE_READ_ONLY, Code.DISK_FULL})


class Database:
    """A connection that any thread may use, one at a time, with errors mapped.

    `read()` and `write()` lend the connection to the calling thread; until the block ends, the
    lock keeps all other threads out. A `write()` is one transaction, undone when the block
    raises. Opening refuses, without changing a byte of it, a file that is damaged, from a newer
    Gloss or from another program.

    Where the disk is full or may not be written, it is read-only, and `problem` has the reason.
    """

    def __init__(self, path: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
        """Raises UserError(DATABASE_* or DISK_*)."""
        self.path = path
        self.problem: UserError | None = None
        self._lock = threading.RLock()
        self._process_lock: ProcessLock | None = None
        try:
            with mapped(path):
                self._connection = self._open(migrations)
        except UserError as error:
            if error.code not in _READABLE or not _has_content(path):
                raise
            with mapped(path):
                self._connection = _connect_to_read(path, migrations, error)
            self.problem = error

    @property
    def alone(self) -> bool:
        """Whether no other process had it open, so that what a crash left can be repaired."""
        return self._process_lock is not None and self._process_lock.alone

    def share(self) -> None:
        """Lets other processes in; call it once repairs are done."""
        if self._process_lock is not None:
            with mapped(self.path):
                self._process_lock.share()

    def close(self) -> None:
        with self._lock:
            self._connection.close()
            if self._process_lock is not None:
                self._process_lock.close()

    @contextmanager
    def read(self) -> Iterator[dbapi2.Connection]:
        with self._lock, mapped(self.path, migrated=True):
            yield self._connection

    @contextmanager
    def write(self) -> Iterator[dbapi2.Connection]:
        if self.problem is not None:
            raise UserError(self.problem.code, self.problem.detail, **self.problem.facts)
        with self._lock, mapped(self.path, migrated=True), transaction(self._connection):
            yield self._connection

    def _open(self, migrations: tuple[Migration, ...]) -> dbapi2.Connection:
        make_private_folder(self.path.parent)
        lock = ProcessLock(self.path)
        try:
            _require_content(self.path, lock)
            if not self.path.exists():
                _create(self.path, migrations)
            _inspect(self.path, migrations, alone=lock.alone)
            connection = open_database(self.path, migrations)
        except BaseException:
            lock.close()
            raise
        self._process_lock = lock
        return connection


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _require_content(path: Path, lock: ProcessLock) -> None:
    """A file that was in use and is empty was not emptied by Gloss, which makes it whole."""
    orphan = _has_content(beside(path, JOURNAL))
    if path.exists():
        if path.stat().st_size == 0:
            if orphan or not lock.first or backups_of(path):
                raise UserError(Code.DATABASE_EMPTY, path=str(path))
            path.unlink()
    elif orphan:
        raise UserError(Code.DATABASE_EMPTY, path=str(path))


def _create(path: Path, migrations: tuple[Migration, ...]) -> None:
    """All of it under another name first, so that a crash leaves none that is empty."""
    new = beside(path, "-new")
    remove(new)
    open_database(new, migrations).close()
    new.replace(path)


def _inspect(path: Path, migrations: tuple[Migration, ...], *, alone: bool) -> None:
    """Looks at the file before anything may write to it.

    A full check where damage was met before, and a check of every page where a journal was left
    behind by an unclean close; both only if no other process has the database open.
    """
    if path.stat().st_size < SMALLEST:  # SQLite would take it for empty and write over it
        raise damaged(path, "too short for a database")
    with path.open("rb") as file:
        if any(byte > 2 for byte in file.read(20)[18:]):  # SQLite would take it for read-only
            raise damaged(path, "of an unknown file format")
    known = len(migrations)
    unclean = _has_content(beside(path, JOURNAL))
    suspect = marker_of(path).exists()
    with closing(connect(path, mode="ro", wait_seconds=BUSY_SECONDS)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        schema = _schema(connection)
        newer = version > known
        if newer and (version <= known + _LIKELY or schema != _schema_after(migrations)):
            raise UserError(Code.DATABASE_NEWER, path=str(path), version=version, known=known)
        if schema and owner != APPLICATION_ID and schema != _schema_after(migrations[:version]):
            raise UserError(Code.DATABASE_FAILED, "not a database of Gloss", path=str(path))
        if schema and (newer or owner != APPLICATION_ID):
            raise damaged(path, f"version {version} of application {owner:x}")
        if version < known and schema != _schema_after(migrations[:version]):
            raise damaged(path, f"not of version {version}")
        if alone and (unclean or suspect) and (found := _damage(connection)):
            raise damaged(path, "\n".join(found))
        if alone and suspect:
            if version == known:
                read_all(connection)
            marker_of(path).unlink()


def _schema(connection: dbapi2.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()


def _schema_after(migrations: tuple[Migration, ...]) -> list[tuple[str, ...]]:
    with closing(connect(None)) as connection:
        for migrate in migrations:
            migrate(connection)
        return _schema(connection)


def _damage(connection: dbapi2.Connection) -> list[str]:
    """The result of `quick_check` for each table that is not "ok".

    The search index is checked as the table it is kept in; to check it as an index
    takes ten times as long as all the rest, and it can be made again.
    """
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    checks = (connection.execute(f"PRAGMA quick_check('{name}')") for (name,) in tables)
    return [line for check in checks for (line,) in check if line != "ok"]


def open_database(path: Path, migrations: tuple[Migration, ...]) -> dbapi2.Connection:
    """Opens or makes it, with today's schema, after a backup. Raises dbapi2.Error or OSError."""

    def keep_copy(connection: dbapi2.Connection, version: int) -> None:
        back_up(connection, path, version)

    return migrated(path, APPLICATION_ID, migrations, wait_seconds=BUSY_SECONDS, back_up=keep_copy)


def _connect_to_read(
    path: Path, migrations: tuple[Migration, ...], reason: UserError
) -> dbapi2.Connection:
    """For a disk on which SQLite cannot make the files it needs beside the database.

    Raises `reason` where the schema is not today's.
    """
    if not _has_content(beside(path, JOURNAL)):
        mode = "ro&immutable=1"
    else:  # read with the index of the journal in memory, where there is none in a file
        mode = "rw" if os.access(path, os.W_OK) else "ro"
    connection = connect(path, mode=mode, wait_seconds=BUSY_SECONDS)
    try:
        if mode == "rw":
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA query_only = ON")
        if connection.execute("PRAGMA user_version").fetchone()[0] != len(migrations):
            raise reason
    except BaseException:
        connection.close()
        raise
    return connection
