"""Whether another process has the database open.

An answer left `streaming` by a crash and one that another process is writing right now
look alike in the table; only the system knows which processes live. So each store holds
a shared lock on a small file beside the database, which the system drops when the
process ends, however it ends. The lock is SQLite's own, for it works on every system.
"""

from __future__ import annotations

from pathlib import Path

from app.core.files import can_lock
from app.core.sqlite import LOCKED, connect, dbapi2, result_code


class ProcessLock:
    """Held while the database is open.

    `alone` is whether no other process had it open, `first` whether none ever had.
    """

    def __init__(self, database: Path) -> None:
        """Raises dbapi2.Error or OSError when the file cannot be made or locked."""
        path = database.with_name(database.name + "-open")
        self._folder = database.parent
        self.first = not path.exists()
        path.touch(mode=0o600)
        self._connection = connect(path)
        try:
            self.alone = self._is_alone()
            if not self.alone:
                self._share()
        except BaseException:
            self._connection.close()
            raise

    def share(self) -> None:
        """From the exclusive lock to a shared one: other processes can open the database now."""
        if self.alone:
            self._connection.execute("ROLLBACK")
            self._share()

    def close(self) -> None:
        self._connection.close()

    def _is_alone(self) -> bool:
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except dbapi2.OperationalError as error:
            if result_code(error) not in LOCKED or not can_lock(self._folder):
                raise
            return False
        return True

    def _share(self) -> None:
        # The process with the exclusive lock is opening or migrating the database: wait for it.
        self._connection.execute("PRAGMA busy_timeout = 10000")
        self._connection.execute("BEGIN")
        self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
