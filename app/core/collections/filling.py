"""`Filling`: gives the passages of an index their vectors, after their words can be searched.

Each batch is a transaction of its own, so a process that is killed loses no more than the last
one; the next filling goes on from there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from app.core.cancel import CancelToken
from app.core.collections import vectors
from app.core.collections.database import CollectionDatabase, size_of
from app.core.collections.embedding import Embedder
from app.core.collections.protocol import Progress
from app.core.collections.update import Control

_BATCH: Final = 16  # passages; a large model takes seconds for them
_DELETED: Final = 2000  # vectors in one transaction
_PROGRESS_SECONDS: Final = 0.1
_BLANK: Final = "-"  # in place of a passage of blank lines


class Filling:
    """Of one index, once."""

    def __init__(
        self,
        database: CollectionDatabase,
        embedder: Embedder,
        *,
        control: Control,
        on_progress: Callable[[Progress], None],
        most_bytes: int,
    ) -> None:
        self._database = database
        self._embedder = embedder
        self._control = control
        self._on_progress = on_progress
        self._most_bytes = most_bytes
        self._shown_at = 0.0

    def run(self) -> int:
        """The number of passages that got a vector. Those of another model are deleted first.
        It ends where the index is as large as it may be. Raises Cancelled, and UserError as the
        embedder and `CollectionDatabase`."""
        self._forget_other_model()
        with self._database.read() as connection:
            before = vectors.totals(connection).count
            (total,) = connection.execute(
                "SELECT coalesce(sum(passages), 0) FROM document"
            ).fetchone()
        added = last = 0
        while True:
            self._show(before + added, total)
            if self._control.is_wanted:
                self._control.wait()
            with self._database.read() as connection:
                batch = vectors.unembedded(connection, last, _BATCH)
            if not batch or size_of(self._database.path) > self._most_bytes:
                break
            texts = [f"{each.title}\n{each.text}".strip() or _BLANK for each in batch]
            rows = memoryview(self._embedder.passages(texts, CancelToken())).cast("B")
            length = len(rows) // len(batch)
            with self._database.write() as connection:
                vectors.write(
                    connection,
                    (
                        (each, bytes(rows[number * length : (number + 1) * length]))
                        for number, each in enumerate(batch)
                    ),
                )
            added += len(batch)
            last = batch[-1].passage
        self._database.empty_journal()
        return added

    def _forget_other_model(self) -> None:
        with self._database.read() as connection:
            if vectors.model_of(connection) == self._embedder.identity:
                return
        deleted = 1
        while deleted:
            if self._control.is_wanted:
                self._control.wait()
            with self._database.write() as connection:
                deleted = vectors.delete_some(connection, _DELETED)
                if not deleted:
                    vectors.set_model(connection, self._embedder.identity)

    def _show(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._shown_at >= _PROGRESS_SECONDS or done >= total:
            self._shown_at = now
            self._on_progress(Progress(min(done, total), total, embedding=True))
