"""`Meter`: how much a server sends, and when that is too much."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

MOST_BYTES: Final = 64 << 20
MOST_MESSAGES: Final = 20_000
_STEP_BYTES: Final = 1 << 16


class FloodError(Exception):
    """A server sent more than anybody asked for."""


class Meter:
    """What is received counts from what was last sent to the server."""

    def __init__(self, on_traffic: Callable[[int], None]) -> None:
        """`on_traffic` is called with all that came so far, now and then."""
        self._on_traffic = on_traffic
        self._total = self._reported = 0
        self._bytes = self._messages = 0

    def sent(self) -> None:
        self._bytes = self._messages = 0

    def received(self, count: int, messages: int = 0) -> None:
        """Raises FloodError."""
        self._total += count
        self._bytes += count
        self._messages += messages
        if self._bytes > MOST_BYTES or self._messages > MOST_MESSAGES:
            raise FloodError
        if self._total - self._reported >= _STEP_BYTES:
            self.report()

    def report(self) -> None:
        self._reported = self._total
        self._on_traffic(self._total)
