"""`ChosenCollections`: the collections that the model may read in the open conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.core.loading.options import TurnOptions
from app.core.messages import ToolChoice
from app.ui.threads.runner import Job, Lane, Runner


class ChosenCollections(QObject):
    """Those of a new conversation wait until it begins; before the user chooses any, they are those
    of its assistant. `ids` may name some that are gone."""

    changed = Signal()
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, store: ConversationStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._conversation: int | None = None
        self._reading: Job | None = None
        self._waiting: tuple[str, ...] | None = None  # what the user chose
        self._suggested: tuple[str, ...] = ()  # by an assistant
        self.ids: tuple[str, ...] = ()

    @Slot(object)
    def open(self, conversation: int | None) -> None:
        """Another conversation is open now."""
        self._conversation = conversation
        self._read()

    @Slot(int)
    def begun(self, conversation: int) -> None:
        """The new conversation is stored, and they with it. The next one begins without any."""
        self._waiting = None
        self._suggested = ()

    @Slot(object)
    def suggest(self, ids: Sequence[str]) -> None:
        """Those of the assistant that is chosen for a new conversation."""
        if self._conversation is None:
            self._suggested = tuple(ids)
            self._show(self._of_new())

    @property
    def conversation(self) -> int | None:
        """The one that is open."""
        return self._conversation

    def choose(self, ids: Sequence[str]) -> None:
        """For the open conversation, from the next answer on."""
        chosen = tuple(ids)
        if self._conversation is None:
            self._waiting = chosen
            self._show(chosen)
            return
        conversation, store, before = self._conversation, self._store, self.ids

        def work() -> None:
            """What was ticked and what was not, for `before` may not be those that are stored."""
            tools = store.conversation(conversation).tools
            kept = [id for id in tools.collections if id in chosen or id not in before]
            ids = dict.fromkeys((*kept, *(id for id in chosen if id not in before)))
            store.choices.set_tools(conversation, replace(tools, collections=tuple(ids)))

        self._show(chosen)
        self._runner.submit(Lane.STORE, work, lambda _: None, self.failed.emit)
        self._read()

    def set_chosen(self, conversation: int | None, id: str, chosen: bool) -> None:
        """Whether the model may read this one, in a conversation that need not be open."""
        if conversation == self._conversation:
            self.choose(_changed(self.ids, id, chosen))
            return
        if conversation is None:
            self._waiting = _changed(self._of_new(), id, chosen)
            return
        store = self._store

        def work() -> None:
            tools = store.conversation(conversation).tools
            ids = _changed(tools.collections, id, chosen)
            store.choices.set_tools(conversation, replace(tools, collections=ids))

        self._runner.submit(Lane.STORE, work, lambda _: None, self.failed.emit)

    def applied_to(self, options: TurnOptions) -> TurnOptions:
        """With those of a conversation that begins now."""
        ids = self._of_new()
        if not ids:
            return options
        return replace(options, tools=ToolChoice(ids, options.tools.permissions))

    def _of_new(self) -> tuple[str, ...]:
        return self._suggested if self._waiting is None else self._waiting

    def _read(self) -> None:
        """Show those that are stored, once all that was chosen before is."""
        if self._reading is not None:
            self._reading.drop()
        conversation, store = self._conversation, self._store
        if conversation is None:
            self._suggested = ()
            self._show(self._of_new())
            return

        def work() -> tuple[str, ...]:
            return store.conversation(conversation).tools.collections

        self._reading = self._runner.submit(Lane.STORE, work, self._show, self._not_read)

    def _not_read(self, error: UserError) -> None:
        self.failed.emit(error)
        self._show(())

    def _show(self, ids: tuple[str, ...]) -> None:
        self.ids = ids
        self.changed.emit()


def _changed(ids: tuple[str, ...], id: str, chosen: bool) -> tuple[str, ...]:
    others = tuple(each for each in ids if each != id)
    return (*others, id) if chosen else others
