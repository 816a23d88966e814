"""`Durable`: has what is written brought to the disk while more of it arrives."""

from __future__ import annotations

import os
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO

_SYNC_BYTES = 64 << 20
_SYNC_SECONDS = 5.0


class Durable:
    """Flushes in its own thread, so that the writer never waits for the disk. A context manager.

    A power cut costs what came after the last time, not all that the system still held in
    memory. Both methods raise OSError, also that of a disk which failed to keep what was
    written a while ago.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "durable")
        self._running: Future[None] | None = None
        self._pending_bytes = 0
        self._begun_at = time.monotonic()

    def __enter__(self) -> Durable:
        return self

    def __exit__(self, *error: object) -> None:
        self._pool.shutdown()

    def written(self, file: BinaryIO, count: int) -> None:
        """`count` bytes more were written to `file`, which is not buffered."""
        self._pending_bytes += count
        now = time.monotonic()
        if self._pending_bytes < _SYNC_BYTES and now - self._begun_at < _SYNC_SECONDS:
            return
        if self._running is None or self._running.done():
            self.wait()
            self._pending_bytes, self._begun_at = 0, now
            # of its own, for `file` may be closed before its turn comes
            self._running = self._pool.submit(_sync, os.dup(file.fileno()))

    def wait(self) -> None:
        """Until the disk has done what was begun."""
        running, self._running = self._running, None
        if running is not None:
            running.result()


def _sync(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
