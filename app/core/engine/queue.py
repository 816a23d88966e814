"""`EngineQueue`: who may use the engine, one at a time and in the order in which they asked."""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType

from app.core.cancel import CancelToken


class EngineQueue:
    """A load and the answer that follows it are one use: no other model can come between them.
    Any thread may call it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._leases: deque[EngineLease] = deque()  # the first one has the engine

    def lease(self) -> EngineLease:
        return EngineLease(self._changed, self._leases)


class EngineLease:
    """Of one thread. It is not held before `take`, and not any more after a `with` block."""

    def __init__(self, changed: threading.Condition, leases: deque[EngineLease]) -> None:
        self._changed = changed
        self._leases = leases

    @property
    def held(self) -> bool:
        with self._changed:
            return bool(self._leases) and self._leases[0] is self

    def take(self, cancel: CancelToken) -> None:
        """Wait for the engine. Does nothing where it is held. Raises Cancelled."""
        with self._changed:
            if self in self._leases:
                return
            self._leases.append(self)
        try:
            if not self.held:
                cancel.on_cancel(self._notify)
                self._wait(cancel)
            cancel.raise_if_cancelled()
        except BaseException:
            self.give_back()
            raise

    def give_back(self) -> None:
        """For the next one. Does nothing where it is not held."""
        with self._changed:
            if self in self._leases:
                self._leases.remove(self)
                self._changed.notify_all()

    def _wait(self, cancel: CancelToken) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._leases[0] is self or cancel.cancelled)

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def __enter__(self) -> EngineLease:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.give_back()
