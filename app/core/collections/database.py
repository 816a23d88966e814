"""The SQLite file of one collection: how it is opened, lent out, and its errors mapped.

It is an index: all of it can be made again from the collection's sources.
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.core.collections.migrations import MIGRATIONS, Migration
from app.core.collections.sqlite import dbapi2
from app.core.errors import Code, UserError
from app.core.files import make_private_folder

APPLICATION_ID: Final = 0x474C4349  # "GLCI": a file of another program is not taken for ours
FILES: Final = ("", "-wal", "-shm")
_BUSY_SECONDS: Final = 10.0  # an update writes in short transactions
_MEMORY: Final = ":memory:"
_CACHE_KIB: Final = 16_384

# Primary result codes, https://www.sqlite.org/rescode.html
_LOCKED = frozenset({5, 6})
_DAMAGED = frozenset({1, 11, 18, 20, 26})  # 1: a table that is not there
_FULL = 13


class CollectionDatabase:
    """A connection that any thread may use, one at a time. A `write()` is one transaction."""

    def __init__(self, path: Path | None, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
        """Opens or makes it; without a path in memory. Raises UserError(COLLECTION_DAMAGED,
        COLLECTION_NEWER, COLLECTION_BUSY, COLLECTION_FAILED or DISK_FULL)."""
        self.path = path or Path(_MEMORY)
        self._lock = threading.RLock()
        self._closed = False
        with mapped(self.path):
            if path is not None:
                make_private_folder(path.parent)
                if not path.exists():
                    path.touch(mode=0o600)
            self._connection = _connect(self.path, migrations)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._connection.close()

    @contextmanager
    def read(self) -> Iterator[dbapi2.Connection]:
        """All within it sees the same state of the index, whatever an update writes meanwhile.
        Raises UserError(COLLECTION_BUSY) after `close`: it is being made anew."""
        with self._lock, mapped(self.path):
            if self._closed:
                raise UserError(Code.COLLECTION_BUSY, path=str(self.path))
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def write(self) -> Iterator[dbapi2.Connection]:
        with self._lock, mapped(self.path), _transaction(self._connection):
            yield self._connection

    def empty_journal(self) -> None:
        """Brings what was written into the file itself, unless somebody reads right now."""
        with self._lock, mapped(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def files_of(path: Path) -> list[Path]:
    """The index and what SQLite keeps beside it."""
    return [path.with_name(path.name + suffix) for suffix in FILES]


def delete_database(path: Path) -> None:
    """With all that belongs to it. Raises UserError(COLLECTION_FAILED)."""
    with mapped(path):
        for each in files_of(path):
            each.unlink(missing_ok=True)


def size_of(path: Path) -> int:
    """Bytes on the disk, with all that belongs to it."""
    return sum(_size(each) for each in files_of(path))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _connect(path: Path, migrations: tuple[Migration, ...]) -> dbapi2.Connection:
    connection = dbapi2.connect(
        str(path), isolation_level=None, timeout=_BUSY_SECONDS, check_same_thread=False
    )
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        if version > len(migrations):
            raise UserError(Code.COLLECTION_NEWER, path=str(path))
        if version and owner != APPLICATION_ID:
            raise UserError(Code.COLLECTION_DAMAGED, "not an index", path=str(path))
        if not version:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # the text of files that are gone
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        for number, migrate in enumerate(migrations[version:], start=version + 1):
            with _transaction(connection):
                # Another process may have come first while this one waited for the lock
                if connection.execute("PRAGMA user_version").fetchone()[0] < number:
                    migrate(connection)
                    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                    connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: dbapi2.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite has rolled back by itself on some errors
            connection.execute("ROLLBACK")
        raise


@contextmanager
def mapped(path: Path) -> Iterator[None]:
    """Maps exceptions of SQLite and the system within to UserError. Programming errors are bugs
    and pass."""
    try:
        yield
    except (dbapi2.ProgrammingError, dbapi2.InterfaceError):
        raise
    except dbapi2.Error as error:
        raise _of_sqlite(path, error) from None  # its message may quote text
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        code = Code.DISK_FULL if full else Code.COLLECTION_FAILED
        raise UserError(code, error.strerror or "", path=str(path)) from error


def _of_sqlite(path: Path, error: dbapi2.Error) -> UserError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if not code or code in _DAMAGED:  # no code: text that is no UTF-8
        return UserError(Code.COLLECTION_DAMAGED, f"SQLite {code}", path=str(path))
    if code in _LOCKED:
        return UserError(Code.COLLECTION_BUSY, path=str(path))
    if code == _FULL:
        return UserError(Code.DISK_FULL, path=str(path))
    return UserError(Code.COLLECTION_FAILED, f"SQLite {code}", path=str(path))
