"""One SQLite connection, its lock, and how it is opened."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.core.conversations.backups import back_up
from app.core.conversations.failures import damaged, mapped
from app.core.conversations.migrations import MIGRATIONS, Migration
from app.core.conversations.process_lock import ProcessLock
from app.core.conversations.quarantine import JOURNAL, beside
from app.core.conversations.sqlite import dbapi2
from app.core.errors import Code, UserError

APPLICATION_ID = 0x474C4F53  # "GLOS", so that a file of another program is not taken for ours
BUSY_SECONDS = 2.0
SMALLEST = 512  # bytes; SQLite's smallest page


class Database:
    """A connection that any thread may use, one at a time, with errors mapped.

    `read()` and `write()` lend the connection; a `write()` is one transaction, undone when
    the block raises. Opening refuses, without changing a byte of it, a file that is
    damaged, from a newer Gloss or from another program.
    """

    def __init__(self, path: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
        """Raises UserError(DATABASE_* or DISK_FULL)."""
        self.path = path
        self._lock = threading.RLock()
        with mapped(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._presence = ProcessLock(path)
            try:
                if not path.exists():
                    path.touch(mode=0o600)  # for its owner alone, as SQLite makes its journal too
                if path.stat().st_size > 0:
                    _inspect(path, len(migrations), thoroughly=self._presence.alone)
                self._connection = _connect(path, migrations)
            except BaseException:
                self._presence.close()
                raise

    @property
    def alone(self) -> bool:
        """Whether no other process had it open, so that what a crash left can be repaired."""
        return self._presence.alone

    def share(self) -> None:
        """Lets other processes in; call it once repairs are done."""
        with mapped(self.path):
            self._presence.share()

    def close(self) -> None:
        with self._lock:
            self._connection.close()
            self._presence.close()

    @contextmanager
    def read(self) -> Iterator[dbapi2.Connection]:
        with self._lock, mapped(self.path):
            yield self._connection

    @contextmanager
    def write(self) -> Iterator[dbapi2.Connection]:
        with self._lock, mapped(self.path), _transaction(self._connection):
            yield self._connection


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


def _inspect(path: Path, known: int, *, thoroughly: bool) -> None:
    """Looks at the file before anything may write to it.

    A journal left behind means that the last close was not clean; then every page is
    read, if nobody else is at work on them.
    """
    if path.stat().st_size < SMALLEST:  # SQLite would take it for empty and write over it
        raise damaged(path, "too short for a database")
    journal = beside(path, JOURNAL)
    unclean = journal.exists() and journal.stat().st_size > 0
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with closing(dbapi2.connect(uri, uri=True, timeout=BUSY_SECONDS)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        if version > known:
            raise UserError(Code.DATABASE_NEWER, path=str(path), version=version, known=known)
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and owner != APPLICATION_ID:
            raise UserError(Code.DATABASE_FAILED, "not a database of Gloss", path=str(path))
        if unclean and thoroughly and (found := _damage(connection)):
            raise damaged(path, "\n".join(found))


def _damage(connection: dbapi2.Connection) -> list[str]:
    """What `quick_check` says of each table, when not "ok".

    The search index is looked at as the table it is kept in; to check it as an index
    takes ten times as long as all the rest, and it can be made again.
    """
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    checks = (connection.execute(f"PRAGMA quick_check('{name}')") for (name,) in tables)
    return [line for check in checks for (line,) in check if line != "ok"]


def _connect(path: Path, migrations: tuple[Migration, ...]) -> dbapi2.Connection:
    connection = dbapi2.connect(
        str(path), isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: dbapi2.Connection, path: Path, migrations: tuple[Migration, ...]) -> None:
    """Brings the schema up to date, each step in a transaction, after a backup."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if 0 < version < len(migrations):
        back_up(connection, path, version)
    for number, migrate in enumerate(migrations[version:], start=version + 1):
        with _transaction(connection):
            # Another process may have come first while this one waited for the lock.
            if connection.execute("PRAGMA user_version").fetchone()[0] < number:
                migrate(connection)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number}")
