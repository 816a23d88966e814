"""`AnswerWriter`: stores a growing answer, so that a crash loses no more than half a second."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final

from app.core.errors import UserError

INTERVAL: Final = 0.4  # seconds from one write to the next


class AnswerWriter:
    """Calls `save` in a thread of its own, soon after `touch`, until the `with` block ends.

    A `save` that fails is tried again at the next touch: the turn itself writes once more at
    its end and reports what is still wrong then.
    """

    def __init__(self, save: Callable[[], object], interval: float = INTERVAL) -> None:
        self._save = save
        self._interval = interval
        self._dirty = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="answer-writer")
        self._saving = threading.Lock()  # so that nothing older is written after something newer

    def touch(self) -> None:
        """There is something new to write."""
        self._dirty.set()

    def flush(self) -> None:
        """Store what there is now. Raises what `save` raises."""
        with self._saving:
            self._save()

    def __enter__(self) -> AnswerWriter:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._dirty.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            self._dirty.wait()
            if self._closing.is_set():
                return
            self._dirty.clear()
            with contextlib.suppress(UserError):
                self.flush()
            self._closing.wait(self._interval)
