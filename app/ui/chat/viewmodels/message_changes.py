"""`MessageChanges`: what a user does to stored messages, for which no model is needed."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from math import inf

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.session import ChatSession
from app.core.conversations.records import (
    Changes,
    ConversationRecord,
    DeletedMessage,
    GenerationRecord,
    MessageRecord,
    SummaryRecord,
)
from app.core.conversations.store import ConversationStore
from app.ui.threads.runner import Lane, Runner


@dataclass(frozen=True, slots=True)
class DeletedSummary:
    """What `restore_summary` needs."""

    conversation_id: int
    record: SummaryRecord


@dataclass(frozen=True, slots=True)
class AnswerDetails:
    """How an answer came to be; `raw_output` is None where it was not kept."""

    generation: GenerationRecord
    raw_output: str | None


class MessageChanges(QObject):
    """Everything runs on the store's lane, and what came of it is emitted. A deletion can be undone
    until the program ends."""

    changed = Signal(int)  # conversation whose messages are others now
    answer_edited = Signal(int)  # the answer that was changed: its text is stored
    deleted = Signal(object)  # DeletedMessage
    restored = Signal(object)  # DeletedMessage
    summary_edited = Signal(int)  # the message whose summary it is: the text is stored
    summary_deleted = Signal(object)  # DeletedSummary
    summary_restored = Signal(object)  # DeletedSummary
    forked = Signal(object)  # ConversationRecord
    details_found = Signal(object)  # AnswerDetails
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        session: ChatSession,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._session = session
        # With the time of each, in order
        self._deleted: list[tuple[float, DeletedMessage | DeletedSummary]] = []

    @property
    def last_deletion(self) -> float:
        """When the message that `undo_delete` restores was deleted, by the monotonic clock."""
        return self._deleted[-1][0] if self._deleted else -inf

    def edit_answer(self, message_id: int, text: str, *, keep_reasoning: bool) -> None:
        def done(record: MessageRecord) -> None:
            self.answer_edited.emit(message_id)
            self.changed.emit(record.conversation_id)

        work = partial(self._session.edit_answer, message_id, text, keep_reasoning=keep_reasoning)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def delete(self, message_id: int) -> None:
        def done(deleted: DeletedMessage) -> None:
            self._deleted.append((time.monotonic(), deleted))
            self.changed.emit(deleted.conversation_id)
            self.deleted.emit(deleted)

        work = partial(self._store.messages.delete, message_id)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def restore(self, deleted: DeletedMessage) -> None:
        self._deleted = [entry for entry in self._deleted if entry[1] != deleted]

        def done(changes: Changes) -> None:
            above = [
                each
                for _, each in self._deleted
                if isinstance(each, DeletedMessage) and each.id in changes.messages
            ]
            self._deleted = [entry for entry in self._deleted if entry[1] not in above]
            for each in (*above, deleted):
                self.restored.emit(each)
            self.changed.emit(deleted.conversation_id)

        work = partial(self._store.messages.restore, deleted)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def edit_summary(self, message_id: int, text: str) -> None:
        def done(changes: Changes) -> None:
            self.summary_edited.emit(message_id)
            self._emit_changed(changes)

        work = partial(self._store.summaries.edit, message_id, text)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def delete_summary(self, message_id: int) -> None:
        store = self._store

        def work() -> DeletedSummary:
            conversation_id = store.message(message_id).conversation_id
            return DeletedSummary(conversation_id, store.summaries.delete(message_id))

        def done(deleted: DeletedSummary) -> None:
            self._deleted.append((time.monotonic(), deleted))
            self.changed.emit(deleted.conversation_id)
            self.summary_deleted.emit(deleted)

        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def restore_summary(self, deleted: DeletedSummary) -> None:
        self._deleted = [entry for entry in self._deleted if entry[1] != deleted]

        def done(changes: Changes) -> None:
            self._emit_changed(changes)
            self.summary_restored.emit(deleted)

        work = partial(self._store.summaries.restore, deleted.record)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def _emit_changed(self, changes: Changes) -> None:
        for conversation_id in changes.conversations:
            self.changed.emit(conversation_id)

    def undo_delete(self) -> None:
        """Restores the message or the summary deleted last, if any."""
        last = self._deleted[-1][1] if self._deleted else None
        if isinstance(last, DeletedSummary):
            self.restore_summary(last)
        elif last is not None:
            self.restore(last)

    @Slot(object)
    def conversations_purged(self, changes: Changes) -> None:
        """What was deleted in them cannot be restored any more."""
        gone: Iterable[int] = changes.conversations
        self._deleted = [entry for entry in self._deleted if entry[1].conversation_id not in gone]

    def fork(self, message_id: int, title: str) -> None:
        """A copy of the branch that ends at this message, as a conversation of its own."""

        def done(record: ConversationRecord) -> None:
            self.forked.emit(record)

        work = partial(self._store.messages.fork, message_id, title)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def find_details(self, message_id: int) -> None:
        store = self._store

        def work() -> AnswerDetails | None:
            generation = store.message(message_id).generation
            if generation is None:
                return None
            return AnswerDetails(generation, store.messages.raw_output(message_id))

        def done(details: AnswerDetails | None) -> None:
            if details is not None:
                self.details_found.emit(details)

        self._runner.submit(Lane.STORE, work, done, self.failed.emit)
