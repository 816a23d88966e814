"""Cancelling is a value that is passed along."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.core.errors import Cancelled


class CancelToken:
    """Set once, from any thread. `on_cancel` callbacks run in the thread that cancels, which may
    be the GUI's: they must not wait. `closing` is set when not the user but
    the closing program cancelled."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self.closing = False
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self, *, closing: bool = False) -> None:
        with self._lock:
            if self._cancelled:
                return
            self._cancelled = True
            self.closing = closing
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """Call `callback` on cancel, or now if that has happened already."""
        with self._lock:
            if not self._cancelled:
                self._callbacks.append(callback)
                return
        callback()

    def raise_if_cancelled(self) -> None:
        """Raises Cancelled once the token is cancelled."""
        if self._cancelled:
            raise Cancelled
