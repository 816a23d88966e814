"""`RatingsViewModel`: answers that the user rates, and what they should have been."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.conversations.records import Changes, Verdict
from app.core.conversations.store import ConversationStore
from app.ui.threads.runner import Lane, Runner


class RatingsViewModel(QObject):
    """Everything runs on the store's lane, and what came of it is emitted."""

    changed = Signal(int)  # conversation in which an answer is rated otherwise now
    opened = Signal(object)  # MessageRecord, of which the better answer is to be written
    corrected = Signal(int, str)  # an answer: this correction of it is stored
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, store: ConversationStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store

    def rate(self, message_id: int, verdict: Verdict | None) -> None:
        work = partial(self._store.ratings.rate, message_id, verdict)
        self._runner.submit(Lane.STORE, work, self._emit_changed, self.failed.emit)

    def open(self, message_id: int) -> None:
        work = partial(self._store.message, message_id)
        self._runner.submit(Lane.STORE, work, self.opened.emit, self.failed.emit)

    def correct(self, message_id: int, text: str) -> None:
        """Empty removes the correction."""

        def done(changes: Changes) -> None:
            self.corrected.emit(message_id, text)
            self._emit_changed(changes)

        work = partial(self._store.ratings.correct, message_id, text)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def _emit_changed(self, changes: Changes) -> None:
        for conversation in changes.conversations:
            self.changed.emit(conversation)
