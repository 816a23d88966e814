"""SQLite as `sqlcipher3` brings it: the same on every system, with FTS5.

Whatever the program keeps in it is opened here, and nowhere else. The package has no types of its
own but the standard library's interface, so it borrows those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3 as dbapi2
else:
    from sqlcipher3 import dbapi2

__all__ = [
    "DAMAGED",
    "FULL",
    "LOCKED",
    "NO_SUCH",
    "Migration",
    "clean",
    "connect",
    "dbapi2",
    "migrated",
    "result_code",
    "transaction",
]

# Primary result codes, https://www.sqlite.org/rescode.html
NO_SUCH: Final = 1  # table or column; also an error in a statement
LOCKED: Final = frozenset({5, 6})
FULL: Final = 13
DAMAGED: Final = frozenset({11, 18, 20, 26})  # also a value too long or of a wrong type

Migration = Callable[[dbapi2.Connection], None]
"""One step of a schema's history, within a transaction."""


def connect(path: Path | None, *, mode: str = "", wait_seconds: float = 0) -> dbapi2.Connection:
    """A connection that any thread may use, one at a time; its transactions are begun by hand.

    It makes a file that is not there, unless a `mode` of SQLite's URIs forbids it; without a path
    it is in memory. It waits for the locks of others. Raises dbapi2.Error.
    """
    place = ":memory:" if path is None else str(path)
    if path is not None and mode:
        place = f"{path.absolute().as_uri()}?mode={mode}"
    return dbapi2.connect(
        place,
        uri=bool(mode),
        isolation_level=None,
        timeout=wait_seconds,
        check_same_thread=False,
    )


def migrated(
    path: Path | None,
    application_id: int,
    migrations: tuple[Migration, ...],
    *,
    wait_seconds: float,
    inspect: Callable[[dbapi2.Connection, int], None] | None = None,
    back_up: Callable[[dbapi2.Connection, int], None] | None = None,
) -> dbapi2.Connection:
    """Opens or makes a database, for its owner alone, and brings its schema up to date.

    Both are called with its version: `inspect` before anything is written, `back_up` before the
    schema of one that exists is changed. Raises dbapi2.Error, OSError and what they raise.
    """
    if path is not None and not path.exists():
        path.touch(mode=0o600)  # SQLite gives its journal the same rights
    connection = connect(path, wait_seconds=wait_seconds)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if inspect is not None:
            inspect(connection, version)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # overwrite deleted text
        if back_up is not None and 0 < version < len(migrations):
            back_up(connection, version)
        for number, migrate in enumerate(migrations[version:], start=version + 1):
            with transaction(connection):
                # Another process may have come first while this one waited for the lock.
                if connection.execute("PRAGMA user_version").fetchone()[0] < number:
                    migrate(connection)
                    connection.execute(f"PRAGMA application_id = {application_id}")
                    connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: dbapi2.Connection) -> Iterator[None]:
    """Undone when the block raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite has rolled back by itself on some errors
            connection.execute("ROLLBACK")
        raise


def result_code(error: dbapi2.Error) -> int:
    """The primary one; 0 of an error about text that is no UTF-8, which is not SQLite's."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def clean(text: str) -> str:
    """`text` as SQLite can hold it: a lone surrogate, which is no character, becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")
