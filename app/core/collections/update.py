"""`Update`: brings an index up to date with the files of its sources.

First the sources are walked through and compared with what is known: by size and time, where
they differ by hash. Then the new and changed files are read, a batch in each transaction, so a
process that is killed loses no more than the last one; the next update finds the rest.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final, Protocol, TypeVar

from app.core.cancel import CancelToken
from app.core.collections.database import CollectionDatabase, size_of
from app.core.collections.index_writer import Reading, delete, merge, touch, write
from app.core.collections.protocol import Complete, Progress
from app.core.collections.walk import FoundFile, Walk
from app.core.documents.extracted import ExtractedDocument
from app.core.documents.protocol import Limits
from app.core.errors import Code, UserError
from app.core.files import sha256_of
from app.core.sqlite import dbapi2

_BATCH_SECONDS: Final = 1.0  # what a kill costs
_BATCH_CHARACTERS: Final = 4_000_000
_WALK_BATCH: Final = 500
_PROGRESS_SECONDS: Final = 0.1
_MERGE_FROM: Final = 200  # files from which on it is worth the time
_MOST_FILE_BYTES: Final = Limits().file_bytes

_PASSING: Final = (
    *(Code.FILE_NOT_READABLE, Code.DOCUMENT_CHANGED, Code.DOCUMENT_PROCESS_ENDED),
    *(Code.DOCUMENT_TOOK_TOO_LONG, Code.COLLECTION_FULL),
)
"""Failures that the same file may not have the next time."""

_GONE: Final = (Code.FILE_MISSING, Code.DOCUMENT_MISSING)

_T = TypeVar("_T")


class TextSource(Protocol):
    def extract(self, path: Path) -> ExtractedDocument:
        """Raises UserError."""


class Control(Protocol):
    """What the user wants of a running update."""

    @property
    def is_wanted(self) -> bool:
        """Whether `wait` has something to do."""

    def wait(self) -> None:
        """Until it may go on. Raises Cancelled when it is to stop."""


class Update:
    """Of one index, once. `now` is the system's clock."""

    def __init__(
        self,
        database: CollectionDatabase,
        sources: tuple[Path, ...],
        texts: TextSource,
        *,
        control: Control,
        on_progress: Callable[[Progress], None],
        most_bytes: int,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._sources = sources
        self._texts = texts
        self._control = control
        self._on_progress = on_progress
        self._most_bytes = most_bytes
        self._now = now
        self._waiting: list[Reading] = []  # read, and not written yet
        self._characters = 0  # of those
        self._written_at = time.monotonic()
        self._shown_at = 0.0
        self._done = self._total = 0
        self._read = self._failed = self._passages = self._bytes = 0

    def run(self) -> Complete:
        """Raises Cancelled, or UserError as `CollectionDatabase`."""
        walk = Walk(self._sources, self._database.path.parent)
        self._compare(walk)
        removed = self._remove_gone(walk)
        for file in self._pending():
            self._pause_or_stop()
            self._read_file(file)
            self._done += 1
            self._show(file.path.name)
            self._flush(at_once=False)
        self._flush()
        if self._read + removed >= _MERGE_FROM:
            for _ in merge(self._database):
                self._pause_or_stop()
        with self._database.write() as connection:
            connection.execute("UPDATE state SET updated_at = ?", (self._now(),))
            connection.execute("PRAGMA incremental_vacuum").fetchall()
        self._database.empty_journal()
        missing = tuple(os.fsencode(source) for source in walk.missing)
        return Complete(self._read, removed, self._failed, missing)

    def _pause_or_stop(self) -> None:
        if self._control.is_wanted:
            self._flush()
            self._control.wait()

    def _show(self, name: str = "", *, counting: bool = False) -> None:
        now = time.monotonic()
        if now - self._shown_at < _PROGRESS_SECONDS and self._done < self._total:
            return
        self._shown_at = now
        self._on_progress(
            Progress(self._done, self._total, name, self._passages, self._bytes, counting)
        )

    # Comparing

    def _compare(self, walk: Walk) -> None:
        """Into `seen` every file that is there, into `pending` those that are to be read."""
        with self._database.write() as connection:
            for statement in _TEMPORARY:
                connection.execute(statement)
        for batch in _batches(walk.files()):
            self._pause_or_stop()
            with self._database.write() as connection:
                for file in batch:
                    self._total += _compare_file(connection, file)
            self._show(counting=True)

    def _remove_gone(self, walk: Walk) -> int:
        """What is in a source or folder that cannot be looked into now is not gone."""
        kept = [os.fsencode(path) for path in (*walk.missing, *walk.closed)]
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT id, path FROM document WHERE path NOT IN (SELECT path FROM temp.seen)"
            )
            gone = [id for id, path in rows if not any(_is_in(path, folder) for folder in kept)]
        for batch in _batches(gone):
            self._pause_or_stop()
            with self._database.write() as connection:
                delete(connection, batch)
        return len(gone)

    def _pending(self) -> Iterator[FoundFile]:
        after = 0
        while True:
            with self._database.read() as connection:
                rows = connection.execute(
                    "SELECT id, source, path, size, modified FROM temp.pending"
                    " WHERE id > ? ORDER BY id LIMIT ?",
                    (after, _WALK_BATCH),
                ).fetchall()
            if not rows:
                return
            for after, source, path, size, modified in rows:  # noqa: B007 - goes on from the last
                yield FoundFile(_path(source), _path(path), size, modified)

    # Reading

    def _read_file(self, file: FoundFile) -> None:
        try:
            reading = self._reading(file)
        except UserError as error:
            if error.code in _GONE:  # meanwhile: the next update does not see it
                return
            reading = Reading(file, self._now(), failure=error)
        if reading is None:
            return
        self._waiting.append(reading)
        self._read += 1
        self._failed += reading.failure is not None
        self._passages += len(reading.spans)
        self._bytes += file.size
        self._characters += len(reading.text)

    def _reading(self, file: FoundFile) -> Reading | None:
        """None when the file is what it was. Raises UserError."""
        if file.size > _MOST_FILE_BYTES:
            raise UserError(Code.DOCUMENT_TOO_LARGE)
        if size_of(self._database.path) > self._most_bytes:
            raise UserError(Code.COLLECTION_FULL)
        read_at = self._now()
        sha256 = sha256_of(file.path, _no_progress, CancelToken())
        with self._database.read() as connection:
            known = connection.execute(
                "SELECT failure FROM document WHERE path = ? AND sha256 = ?",
                (os.fsencode(file.path), sha256),
            ).fetchone()
        if known and known[0] not in _PASSING:
            with self._database.write() as connection:
                touch(connection, file, read_at)
            return None
        try:
            document = self._texts.extract(file.path)
        except UserError as error:
            return Reading(file, read_at, sha256, failure=error)
        return Reading.of(file, read_at, sha256, document)

    def _flush(self, *, at_once: bool = True) -> None:
        """Writes what was read, now or if it is time."""
        late = time.monotonic() - self._written_at >= _BATCH_SECONDS
        if not at_once and not late and self._characters < _BATCH_CHARACTERS:
            return
        with self._database.write() as connection:
            for reading in self._waiting:
                write(connection, reading, self._sources[0])
        self._waiting.clear()
        self._characters = 0
        self._written_at = time.monotonic()


_TEMPORARY: Final = (
    "DROP TABLE IF EXISTS temp.seen",
    "DROP TABLE IF EXISTS temp.pending",
    "CREATE TEMP TABLE seen (path BLOB PRIMARY KEY) WITHOUT ROWID",
    """
    CREATE TEMP TABLE pending (
        id INTEGER PRIMARY KEY, source BLOB NOT NULL, path BLOB NOT NULL,
        size INTEGER NOT NULL, modified INTEGER NOT NULL
    )
    """,
)


def _compare_file(connection: dbapi2.Connection, file: FoundFile) -> bool:
    """Whether it is to be read. There is nothing in an empty file, which is as good as gone."""
    path = os.fsencode(file.path)
    if not file.size:
        return False
    seen = connection.execute("INSERT OR IGNORE INTO temp.seen VALUES (?)", (path,))
    if not seen.rowcount:  # in two of the sources
        return False
    known = connection.execute(
        "SELECT size, modified, failure FROM document WHERE path = ?", (path,)
    ).fetchone()
    if known and known[:2] == (file.size, file.modified) and known[2] not in _PASSING:
        return False
    connection.execute(
        "INSERT INTO temp.pending (source, path, size, modified) VALUES (?, ?, ?, ?)",
        (os.fsencode(file.source), path, file.size, file.modified),
    )
    return True


def _batches(items: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(items)
    while batch := list(islice(rest, _WALK_BATCH)):
        yield batch


def _is_in(path: bytes, folder: bytes) -> bool:
    return path == folder or path.startswith(
        folder.rstrip(os.fsencode(os.sep)) + os.fsencode(os.sep)
    )


def _path(encoded: bytes) -> Path:
    return Path(os.fsdecode(encoded))


def _no_progress(done: int, total: int) -> None:
    pass
