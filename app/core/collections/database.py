"""The SQLite file of one collection: how it is opened, lent out, and its errors mapped.

It is an index: all of it can be made again from the collection's sources.
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from app.core.collections.migrations import MIGRATIONS
from app.core.errors import Code, UserError
from app.core.files import make_private_folder
from app.core.sqlite import (
    DAMAGED,
    FULL,
    LOCKED,
    NO_SUCH,
    Migration,
    dbapi2,
    migrated,
    result_code,
    transaction,
)

APPLICATION_ID: Final = 0x474C4349  # "GLCI": a file of another program is not taken for ours
FILES: Final = ("", "-wal", "-shm")
_BUSY_SECONDS: Final = 10.0  # an update writes in short transactions
_MEMORY: Final = ":memory:"
_CACHE_KIB: Final = 16_384


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
            self._connection = migrated(
                path,
                APPLICATION_ID,
                migrations,
                wait_seconds=_BUSY_SECONDS,
                inspect=partial(_inspect, self.path, len(migrations)),
            )

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
        with self._lock, mapped(self.path), transaction(self._connection):
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


def _inspect(path: Path, known: int, connection: dbapi2.Connection, version: int) -> None:
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    if version > known:
        raise UserError(Code.COLLECTION_NEWER, path=str(path))
    if version and owner != APPLICATION_ID:
        raise UserError(Code.COLLECTION_DAMAGED, "not an index", path=str(path))
    if not version:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


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
    code = result_code(error)
    if not code or code == NO_SUCH or code in DAMAGED:
        return UserError(Code.COLLECTION_DAMAGED, f"SQLite {code}", path=str(path))
    if code in LOCKED:
        return UserError(Code.COLLECTION_BUSY, path=str(path))
    if code == FULL:
        return UserError(Code.DISK_FULL, path=str(path))
    return UserError(Code.COLLECTION_FAILED, f"SQLite {code}", path=str(path))
