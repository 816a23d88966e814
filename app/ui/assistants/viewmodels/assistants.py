"""`AssistantsViewModel`: all assistants, and the one of the conversation that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.assistants.assistant import Assistant, cleaned
from app.core.assistants.shared_file import read_shared, write_shared
from app.core.assistants.store import AssistantStore
from app.core.loading.options import AnswerChoice, TurnOptions
from app.core.messages import Effort
from app.texts.assistants import shipped_assistants
from app.ui.text.language import LANGUAGE
from app.ui.threads.runner import Lane, Runner

Assistants = tuple[Assistant, ...]

NONE: Final = ""
"""The id of no assistant."""


class AssistantsViewModel(QObject):
    """`own` are those that the user made, `shipped` those that come with Gloss, which are never
    changed. `assistant_of` returns the id that a conversation remembers, `model_path` the file of
    a model by its name, if it is on this computer.

    What is changed counts at once, and is saved behind it.
    """

    changed = Signal()  # any of them
    current_changed = Signal()
    instructions_changed = Signal(str)  # those that a new conversation begins with
    collections_changed = Signal(object)  # the ids of those that a new conversation begins with
    permissions_changed = Signal(object)  # likewise those of tools, by their names
    added = Signal(str)  # the id of a new one
    deleted = Signal(object)  # Assistant, which `restore` brings back
    previewed = Signal(object)  # Assistant that was read from a file
    shared = Signal(object)  # Path
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: AssistantStore,
        *,
        assistant_of: Callable[[int], str],
        model_path: Callable[[str], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._assistant_of = assistant_of
        self._model_path = model_path
        self._deleted: dict[str, tuple[Assistant, int]] = {}  # with the place of each
        self._conversation: int | None = None
        self._chosen = NONE  # for the conversation that is new
        self._by_hand: set[str] = set()  # what the user chose over the assistant's
        self._current: Assistant | None = None
        self.own: Assistants = ()
        self.shipped: Assistants = shipped_assistants(LANGUAGE)

    @property
    def current(self) -> Assistant | None:
        """That of the conversation that is open; None also where it was deleted."""
        return self._current

    def find(self, id: str) -> Assistant | None:
        return next((each for each in (*self.own, *self.shipped) if each.id == id), None)

    def is_own(self, id: str) -> bool:
        return any(each.id == id for each in self.own)

    @Slot()
    def refresh(self) -> None:
        """Read them again: another process may have changed them."""
        self._runner.submit(Lane.SETTINGS, self._store.all, self._show, self.failed.emit)

    def republish(self) -> None:
        """In the language of now."""
        self.shipped = shipped_assistants(LANGUAGE)
        self._show(self.own)

    # The conversation that is open

    @Slot(object)
    def open(self, conversation_id: int | None) -> None:
        if conversation_id == self._conversation:
            return
        begun = self._conversation is None and self._assistant_of(conversation_id) == self._chosen
        if not begun:
            self._by_hand.clear()
        self._conversation = conversation_id
        self._chosen = NONE
        self.update_current()

    @Slot()
    def update_current(self) -> None:
        """Also when what is known of the conversation has changed."""
        current = self._of(self._conversation)
        if current != self._current:
            self._current = current
            self.current_changed.emit()

    def choose(self, id: str) -> None:
        """For the conversation that is new; `NONE`: without one."""
        if self._conversation is None:
            self._chosen = id
            self._by_hand.clear()
            self.update_current()
            self._suggest()

    @Slot()
    def choose_effort_by_hand(self) -> None:
        """Here the effort of the settings counts, until another conversation is opened."""
        self._by_hand.add("effort")

    @Slot()
    def choose_model_by_hand(self) -> None:
        if "model" not in self._by_hand:
            self._by_hand.add("model")
            self.current_changed.emit()

    @property
    def effort_in_use(self) -> Effort | None:
        """The assistant's own, unless the user chose another here."""
        here = self._current is not None and "effort" not in self._by_hand
        return self._current.effort if here else None

    @property
    def model_in_use(self) -> str:
        """The name of the assistant's own model, where it is the one that answers."""
        name = self._current.model if self._current else ""
        here = "model" not in self._by_hand and name and self._model_path(name) is not None
        return name if here else ""

    def applied_to(self, choice: AnswerChoice, conversation: int | None) -> AnswerChoice:
        """`choice`, with what the assistant of this conversation says where it says nothing."""
        assistant = self._of(conversation)
        if assistant is None:
            return choice
        by_hand = self._by_hand if conversation == self._conversation else set()
        if choice.effort is None and "effort" not in by_hand:
            choice = replace(choice, effort=assistant.effort)
        if choice.temperature is None:
            choice = replace(choice, temperature=assistant.temperature)
        if choice.model is None and assistant.model and "model" not in by_hand:
            choice = replace(choice, model=self._model_path(assistant.model))
        return choice

    def named_in(self, options: TurnOptions) -> TurnOptions:
        """With the id that a conversation which begins now remembers."""
        return replace(options, assistant=self._chosen)

    def _suggest(self) -> None:
        self.instructions_changed.emit(self._current.instructions if self._current else "")
        self.collections_changed.emit(self._current.collections if self._current else ())
        self.permissions_changed.emit(self._current.permissions if self._current else {})

    def _of(self, conversation: int | None) -> Assistant | None:
        id = self._chosen if conversation is None else self._assistant_of(conversation)
        return self.find(id) if id else None

    # Changes

    def add(self, assistant: Assistant) -> None:
        """A new one; `added` follows."""
        store = self._store

        def done(found: tuple[Assistant, Assistants]) -> None:
            added, everything = found
            self._show(everything)
            self.added.emit(added.id)

        self._runner.submit(Lane.SETTINGS, lambda: store.add(assistant), done, self.failed.emit)

    @Slot(object)
    def update(self, assistant: Assistant) -> None:
        store, new = self._store, cleaned(assistant)
        if self.find(new.id) != new and self.is_own(new.id):
            self._show(tuple(new if each.id == new.id else each for each in self.own))
            self._save(lambda: store.update(new))
            if new.id == self._chosen:
                self._suggest()

    @Slot(str)
    def delete(self, id: str) -> None:
        store = self._store
        place = next((at for at, each in enumerate(self.own) if each.id == id), None)
        if place is None:
            return
        assistant = self.own[place]
        self._deleted[id] = assistant, place
        self._show(tuple(each for each in self.own if each.id != id))
        self._save(lambda: store.delete(id))
        if id == self._chosen:
            self.choose(NONE)
        self.deleted.emit(assistant)

    def restore(self, id: str) -> None:
        store = self._store
        if id not in self._deleted:
            return
        assistant, place = self._deleted.pop(id)
        own = [each for each in self.own if each.id != id]
        own.insert(place, assistant)
        self._show(tuple(own))
        self._save(lambda: store.restore(assistant, place))
        self.added.emit(id)

    def share(self, id: str, path: Path) -> None:
        """As a file at `path`; `shared` follows."""
        assistant = self.find(id)
        if assistant is not None:
            self._runner.submit(
                Lane.POOL,
                lambda: write_shared(path, assistant),
                lambda _: self.shared.emit(path),
                self.failed.emit,
            )

    @Slot(object)
    def preview(self, path: Path) -> None:
        """Read a file that was shared; `previewed` follows, and nothing is added."""
        self._runner.submit(
            Lane.POOL, lambda: read_shared(path), self.previewed.emit, self.failed.emit
        )

    def _save(self, work: Callable[[], Assistants]) -> None:
        """What could not be saved stays as it was typed."""
        self._runner.submit(Lane.SETTINGS, work, lambda _: None, self.failed.emit)

    def _show(self, own: Assistants) -> None:
        self.own = own
        self.changed.emit()
        self.update_current()
