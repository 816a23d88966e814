"""How fast a download is, smoothed, so that the time left does not jump about."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

_MEMORY_SECONDS = 5.0
_SETTLE_SECONDS = 1.0


class DownloadSpeed:
    """An exponentially weighted mean with a memory of about five seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun_at = 0.0
        self._at: float | None = None
        self._done = 0
        self._rate = 0.0

    def restart(self) -> None:
        """Forget everything: another phase begins, or the same one after a pause."""
        self._at = None
        self._rate = 0.0

    def measure(self, done_bytes: int) -> float:
        """Bytes a second, once `done_bytes` are done; 0.0 in the first second."""
        now = self._clock()
        if self._at is None:
            self._begun_at = self._at = now
            self._done = done_bytes
            return 0.0
        elapsed = now - self._at
        if elapsed > 0:
            # Divided by the weight of what there was: right from the first measurement on
            fade = math.exp(-elapsed / _MEMORY_SECONDS)
            current = max(0, done_bytes - self._done) / elapsed
            self._rate = fade * self._rate + (1 - fade) * current
            self._at, self._done = now, done_bytes
        age = now - self._begun_at
        if age < _SETTLE_SECONDS:
            return 0.0
        return self._rate / (1 - math.exp(-age / _MEMORY_SECONDS))
