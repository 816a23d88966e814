"""`ConversationsViewModel`: the list of conversations, and the search over them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from math import inf

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.conversations.records import Changes, ConversationRecord, SearchHit
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.ui.threads.runner import Job, Lane, Runner

_DEBOUNCE_MS = 150


class ConversationsViewModel(QObject):
    """`conversations_changed` brings the whole list, pinned first, then the newest.

    `found` brings the text that was searched and its hits; an empty text ends the search.
    """

    conversations_changed = Signal(list)
    found = Signal(str, list)
    bin_changed = Signal(list)  # the deleted conversations, the last deleted first
    deleted = Signal(object)  # ConversationRecord, which `restore` brings back
    restored = Signal(int)
    left_bin = Signal(int)  # restored or deleted for good
    purged = Signal(object)  # Changes: what was deleted for good
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, store: ConversationStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._records: dict[int, ConversationRecord] = {}
        self._binned: list[ConversationRecord] = []
        self._deleted: list[tuple[float, int]] = []  # with the time of each, in order
        self._wanted = ""
        self._search: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def records(self) -> list[ConversationRecord]:
        return list(self._records.values())

    @property
    def last_deletion(self) -> float:
        """When the conversation that `undo_delete` restores was deleted, by the monotonic clock."""
        return self._deleted[-1][0] if self._deleted else -inf

    def title_of(self, conversation_id: int) -> str:
        record = self._records.get(conversation_id)
        return record.title if record else ""

    def assistant_of(self, conversation_id: int) -> str:
        """The id of the assistant it was begun with; empty: none."""
        record = self._records.get(conversation_id)
        return record.assistant if record else ""

    @Slot()
    def refresh(self) -> None:
        self._runner.submit(
            Lane.STORE, self._store.conversations, self._list_arrived, self.failed.emit
        )
        self._runner.submit(Lane.STORE, self._store.binned, self._bin_arrived, self.failed.emit)

    @Slot(object)
    def update_record(self, record: ConversationRecord) -> None:
        """A turn has stored this conversation: no need to read the whole list again."""
        if record.deleted_at is None:
            self._list_arrived(
                sorted(
                    (self._records | {record.id: record}).values(),
                    key=lambda each: (each.pinned, each.updated_at, each.id),
                    reverse=True,
                )
            )

    @Slot(str)
    def search(self, text: str) -> None:
        """Search once typing rests; the results replace the list until the text is empty."""
        self._wanted = text.strip()
        if self._search is not None:
            self._search.drop()
            self._search = None
        if self._wanted:
            self._timer.start()
        else:
            self._timer.stop()
            self.found.emit("", [])

    def republish(self) -> None:
        """The whole list and the bin; a search is over."""
        self.search("")
        self.conversations_changed.emit(self.records)
        self.bin_changed.emit(self._binned)

    def rename(self, conversation_id: int, title: str) -> None:
        title = " ".join(title.split())
        if title and title != self.title_of(conversation_id):
            self._show(conversation_id, title=title)
            self._change(partial(self._store.rename, conversation_id, title))

    def pin(self, conversation_id: int, pinned: bool) -> None:
        self._change(partial(self._store.pin, conversation_id, pinned))

    def delete(self, conversation_id: int) -> None:
        """To the bin; `deleted` follows."""
        record = self._records.get(conversation_id)
        if record is None:
            return

        def done(_: Changes) -> None:
            self._deleted.append((time.monotonic(), conversation_id))
            self.deleted.emit(record)

        self._change(partial(self._store.delete, conversation_id), done)

    def restore(self, conversation_id: int) -> None:
        """From the bin; `restored` follows."""
        self._forget_deleted([conversation_id])
        self._change(
            partial(self._store.restore, conversation_id),
            lambda _: self.restored.emit(conversation_id),
        )

    @Slot()
    def undo_delete(self) -> None:
        """Restores the conversation deleted last, if any."""
        if self._deleted:
            self.restore(self._deleted[-1][1])

    @Slot(list)
    def purge(self, conversation_ids: list[int]) -> None:
        """Deletes from the bin for good."""
        self._forget_deleted(conversation_ids)
        self._change(partial(self._store.purge, conversation_ids), self.purged.emit)

    def find_purged(self, conversations: Collection[int], messages: Collection[int]) -> None:
        """`purged` follows for those of these that were deleted for good before."""

        def done(changes: Changes) -> None:
            if changes.conversations or changes.messages:
                self.purged.emit(changes)

        work = partial(self._store.messages.purged, conversations, messages)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def _forget_deleted(self, conversation_ids: list[int]) -> None:
        self._deleted = [entry for entry in self._deleted if entry[1] not in conversation_ids]
        for conversation_id in conversation_ids:
            self.left_bin.emit(conversation_id)

    def _bin_arrived(self, records: list[ConversationRecord]) -> None:
        self._binned = records
        self.bin_changed.emit(records)

    def _show(self, conversation_id: int, **changes: object) -> None:
        """Update at once, without waiting for the store; the next list overrides it."""
        record = self._records.get(conversation_id)
        if record is not None:
            self._records[conversation_id] = replace(record, **changes)
            self.conversations_changed.emit(self.records)

    def _change(
        self, work: Callable[[], Changes], then: Callable[[Changes], None] | None = None
    ) -> None:
        def done(changes: Changes) -> None:
            if then is not None:
                then(changes)
            self.refresh()
            if self._wanted:
                self._ask()

        def failed(error: UserError) -> None:
            self.refresh()  # what was shown ahead of the store is not so
            self.failed.emit(error)

        self._runner.submit(Lane.STORE, work, done, failed)

    def _list_arrived(self, records: list[ConversationRecord]) -> None:
        self._records = {record.id: record for record in records}
        self.conversations_changed.emit(records)

    @Slot()
    def _ask(self) -> None:
        text, store = self._wanted, self._store
        self._search = self._runner.submit(
            Lane.STORE, lambda: store.search(text), partial(self._hits, text), self.failed.emit
        )

    def _hits(self, text: str, hits: list[SearchHit]) -> None:
        if text == self._wanted:
            self.found.emit(text, hits)
