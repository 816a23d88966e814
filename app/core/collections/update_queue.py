"""`UpdateQueue`: which collection is to be updated when, and which needs vectors afterwards."""

from __future__ import annotations

import dataclasses
import time

from app.core.cancel import CancelToken
from app.core.collections.indexer import Indexer


@dataclasses.dataclass(eq=False, slots=True)
class Update:
    """The one under way: files are read, or vectors made. It has no `indexer` yet while its
    collection is looked up. `gave_way` is set when files of some collection are to be read now."""

    id: str
    embeds: bool = False
    gave_way: bool = False
    cancel: CancelToken = dataclasses.field(default_factory=CancelToken)
    indexer: Indexer | None = None


class UpdateQueue:
    """Files are read before vectors are made. Not for several threads at once: its user has the
    lock. All times are seconds."""

    def __init__(self, again_seconds: float, settled_seconds: float) -> None:
        """Between two updates of a collection because of changed files there are at least
        `again_seconds`, and `settled_seconds` after the change."""
        self._again_seconds = again_seconds
        self._settled_seconds = settled_seconds
        self._due: dict[str, float] = {}  # when to update what, in the time of `monotonic`
        self._ended: dict[str, float] = {}
        self._unembedded: dict[str, None] = {}  # whose passages may lack vectors, in order

    def add(self, id: str, seconds: float) -> None:
        """Due in so many seconds, or sooner if it is due sooner already."""
        due = time.monotonic() + seconds
        self._due[id] = min(due, self._due.get(id, due))

    def settles_in(self, id: str) -> float:
        """How long to wait before a collection is read whose files have changed just now."""
        again = self._ended.get(id, 0.0) + self._again_seconds
        return max(self._settled_seconds, again - time.monotonic())

    def add_unembedded(self, id: str) -> None:
        self._unembedded[id] = None

    def remove(self, id: str) -> bool:
        """Whether it was waiting for anything."""
        waiting = id in self._due or id in self._unembedded
        self._due.pop(id, None)
        self._unembedded.pop(id, None)
        return waiting

    def has_ended(self, update: Update) -> None:
        if not update.embeds:
            self._ended[update.id] = time.monotonic()
        if update.gave_way:
            self.add_unembedded(update.id)

    def is_due(self) -> bool:
        """Whether files are to be read now."""
        return any(time.monotonic() >= each for each in self._due.values())

    def wait_seconds(self) -> float | None:
        """Until the next one is due; None if none is."""
        if not self._due:
            return None
        return max(0.0, min(self._due.values()) - time.monotonic())

    def take(self) -> Update | None:
        """The one whose turn it is now, taken out."""
        if self.is_due():
            id = min(self._due, key=lambda each: self._due[each])
            del self._due[id]
            return Update(id)
        if self._unembedded:
            id = next(iter(self._unembedded))
            del self._unembedded[id]
            return Update(id, embeds=True)
        return None
