"""`PromptsViewModel`: the prompts that the user saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.core.assistants.prompt import SavedPrompt, cleaned_prompt
from app.core.assistants.store import PromptStore
from app.ui.threads.runner import Lane, Runner

Prompts = tuple[SavedPrompt, ...]


class PromptsViewModel(QObject):
    """What is changed counts at once, and is saved behind it."""

    changed = Signal()
    added = Signal(str)  # the id of a new one
    deleted = Signal(object)  # SavedPrompt, which `restore` brings back
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, store: PromptStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._deleted: dict[str, tuple[SavedPrompt, int]] = {}  # with the place of each
        self.prompts: Prompts = ()

    def find(self, id: str) -> SavedPrompt | None:
        return next((each for each in self.prompts if each.id == id), None)

    @Slot()
    def refresh(self) -> None:
        """Read them again: another process may have changed them."""
        self._runner.submit(Lane.SETTINGS, self._store.all, self._show, self.failed.emit)

    def add(self, prompt: SavedPrompt) -> None:
        """A new one; `added` follows."""
        store = self._store

        def done(found: tuple[SavedPrompt, Prompts]) -> None:
            added, everything = found
            self._show(everything)
            self.added.emit(added.id)

        self._runner.submit(Lane.SETTINGS, lambda: store.add(prompt), done, self.failed.emit)

    @Slot(object)
    def update(self, prompt: SavedPrompt) -> None:
        store, new = self._store, cleaned_prompt(prompt)
        old = self.find(new.id)
        if old is not None and old != new:
            self._show(tuple(new if each.id == new.id else each for each in self.prompts))
            self._save(lambda: store.update(new))

    def delete(self, id: str) -> None:
        store, prompt = self._store, self.find(id)
        if prompt is not None:
            self._deleted[id] = prompt, self.prompts.index(prompt)
            self._show(tuple(each for each in self.prompts if each.id != id))
            self._save(lambda: store.delete(id))
            self.deleted.emit(prompt)

    def restore(self, id: str) -> None:
        if id not in self._deleted:
            return
        store = self._store
        prompt, place = self._deleted.pop(id)
        prompts = list(self.prompts)
        prompts.insert(place, prompt)
        self._show(tuple(prompts))
        self._save(lambda: store.restore(prompt, place))
        self.added.emit(id)

    def _save(self, work: Callable[[], Prompts]) -> None:
        """What could not be saved stays as it was typed."""
        self._runner.submit(Lane.SETTINGS, work, lambda _: None, self.failed.emit)

    def _show(self, prompts: Prompts) -> None:
        self.prompts = prompts
        self.changed.emit()
