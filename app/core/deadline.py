"""`Deadline`: one moment until which everything that is closed may be waited for."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

_log = logging.getLogger(__name__)


class Deadline:
    def __init__(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds, at least 0."""
        return max(0.0, self._at - time.monotonic())

    def run(self, *steps: Callable[[], object]) -> bool:
        """Run the steps side by side, each in a thread; whether all of them ended in time.

        A step that hangs is left alone: its thread is a daemon, which ends with the process. One
        that fails is logged.
        """
        threads = [
            threading.Thread(target=_run, args=(step,), name="gloss-closing", daemon=True)
            for step in steps
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(self.left)
        return not any(thread.is_alive() for thread in threads)


def _run(step: Callable[[], object]) -> None:
    try:
        step()
    except Exception:  # noqa: BLE001 - what else is to be closed must not suffer
        _log.exception("Closing failed")
