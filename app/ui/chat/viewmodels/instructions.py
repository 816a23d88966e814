"""`InstructionsViewModel`: what the model is told before the conversation that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.conversations.store import ConversationStore
from app.core.loading.options import TurnOptions
from app.ui.threads.runner import Job, Lane, Runner


class InstructionsViewModel(QObject):
    """Those of a new conversation wait until it begins; without any it gets the `default`.
    `waiting` is what was saved for the next one."""

    changed = Signal(str)  # the instructions of the conversation that is open
    saved = Signal()
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        default: Callable[[], str],
        *,
        waiting: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._default = default
        self._conversation: int | None = None
        self.waiting = waiting
        self._suggested: str | None = None  # by an assistant; goes before what waits
        self._of_assistant = False  # whether the conversation that begins has those of one
        self._reading: Job | None = None
        self.text = self._of_new()

    @Slot(object)
    def open(self, conversation_id: int | None) -> None:
        """Another conversation is open now."""
        if conversation_id is None and self._conversation is None:
            self._show(self._of_new())  # the widgets are new, the conversation is not
            return
        self._conversation = conversation_id
        self._suggested = None
        if self._reading is not None:
            self._reading.drop()
        if conversation_id is None:
            self._of_assistant = False
            self._show(self._of_new())
            return
        store = self._store

        def work() -> str:
            return store.conversation(conversation_id).instructions

        self._reading = self._runner.submit(Lane.STORE, work, self._show, self.failed.emit)

    @Slot(int)
    def begun(self, conversation_id: int) -> None:
        """The new conversation is stored. What was saved for it while it was on its way there is
        its own, too."""
        waiting, self.waiting = self.waiting, None
        if waiting is not None and not self._of_assistant:
            work = partial(self._store.set_instructions, conversation_id, waiting)
            self._runner.submit(Lane.STORE, work, lambda _: None, self.failed.emit)

    @Slot(str)
    def suggest(self, text: str) -> None:
        """Those of the assistant that is chosen for a new conversation; without any, what was
        there before it counts again."""
        if self._conversation is None:
            self._suggested = text or None
            self._of_assistant = bool(text)
            self._show(self._of_new())

    def save(self, text: str) -> None:
        """`saved` follows when they are kept, else `failed`."""
        conversation, store = self._conversation, self._store
        if conversation is None:
            self.waiting, self._suggested, self._of_assistant = text, None, False
            self._accept(text)
            return

        def work() -> str:
            store.set_instructions(conversation, text)
            return text

        self._runner.submit(Lane.STORE, work, self._accept, self.failed.emit)

    def applied_to(self, options: TurnOptions) -> TurnOptions:
        """With those of a conversation that begins now."""
        if self.waiting is None and self._suggested is None:
            return options
        return replace(options, instructions=self._of_new())

    def republish(self) -> None:
        self.changed.emit(self.text)

    def _of_new(self) -> str:
        texts = (self._suggested, self.waiting)
        return next((text for text in texts if text is not None), self._default())

    def _accept(self, text: str) -> None:
        self._show(text)
        self.saved.emit()

    def _show(self, text: str) -> None:
        self.text = text
        self.changed.emit(text)
