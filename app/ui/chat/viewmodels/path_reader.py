"""`PathReader`: reads the conversation that is shown, and drops what comes too late."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.conversations.store import ConversationStore
from app.ui.chat.viewmodels.conversation_path import ConversationPath, read_path
from app.ui.threads.runner import Lane, Runner

_FIRST_READ = 50  # messages from the end, which fill any window


class PathReader(QObject):
    """`was_read` brings a whole conversation; of a long one that was not shown first the end."""

    was_read = Signal(object)  # ConversationPath
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, store: ConversationStore, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._asked = 0  # distinguishes a late answer of the store from the expected one
        self._received = 0  # the last of them that came, and was whole
        self.shown: int | None = None
        """The conversation whose messages were read last."""

    @property
    def is_reading(self) -> bool:
        """What is on its way may be older than what is known."""
        return self._received != self._asked

    def read(self, conversation: int | None) -> None:
        """Again, if it is shown."""
        self._asked += 1
        if conversation is None:
            self._receive(self._asked, None, ConversationPath())
        else:
            self._read(conversation, None if self.shown == conversation else _FIRST_READ)

    def _read(self, conversation: int, last: int | None) -> None:
        work = partial(read_path, self._store, conversation, last)
        done = partial(self._receive, self._asked, conversation)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def _receive(self, asked: int, conversation: int | None, path: ConversationPath) -> None:
        if asked != self._asked:
            return
        if path.whole:
            self._received = asked
        elif conversation is not None:
            self._read(conversation, None)
        self.shown = conversation
        self.was_read.emit(path)
