"""`CollectionsViewModel`: all collections, and the updates of their indexes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.records import CollectionRecord
from app.core.collections.service import CollectionService, UpdateKind, UpdateState
from app.core.errors import UserError
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Job, Lane, Runner

_UNDER_WAY: Final = (UpdateKind.WAITING, UpdateKind.RUNNING, UpdateKind.PAUSED)


@dataclass(frozen=True, slots=True)
class EmbeddingModel:
    """The one that is chosen, by which passages are found by meaning; "" without one. `identity`
    is that of its vectors."""

    name: str = ""
    identity: str = ""


class CollectionsViewModel(QObject):
    """`records` are sorted by name. What is changed is read again from the disk, and then emitted
    as `changed`."""

    changed = Signal()
    update_changed = Signal(str)  # the id of the collection whose update went on
    added = Signal(str)  # the id of a new one
    restored = Signal(str)
    removed = Signal(object)  # CollectionRecord, which `restore` brings back
    unreadable_found = Signal(str, list)  # an id and its UnreadableFiles
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, service: CollectionService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._service = service
        self._reading: Job | None = None
        self.records: tuple[CollectionRecord, ...] = ()
        self.embedding_model = EmbeddingModel()
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._updates_arrived)
        service.on_changed(self._post)
        self._failures = Mailbox(self)
        self._failures.delivered.connect(self._embedding_failed)
        service.store.questions.on_failed(self._post_failure)

    def find(self, id: str) -> CollectionRecord | None:
        return next((each for each in self.records if each.id == id), None)

    def names(self) -> list[tuple[str, str]]:
        """The id and the name of each, and of the one that is made of the conversations."""
        names = [(each.id, each.name) for each in self.records]
        if self._service.store.has_conversations:
            names.append((CONVERSATIONS, self.tr("My conversations")))
        return names

    def hints(self) -> dict[str, str]:
        """What is to be known of some of them, by id."""
        return {
            CONVERSATIONS: self.tr(
                "The questions and answers of your other conversations, without deleted ones. "
                "The model only reads them, and nothing leaves this computer."
            )
        }

    def state(self, id: str) -> UpdateState:
        return self._service.state(id)

    @property
    def is_paused(self) -> bool:
        return self._service.is_paused

    @Slot()
    def refresh(self) -> None:
        """Read them again: another process may have changed them."""
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._runner.submit(Lane.POOL, self._read, self._show, self.failed.emit)

    @Slot(str)
    def setting_changed(self, key: str) -> None:
        if key == DOCUMENTS_EMBEDDING_MODEL.key:
            self.refresh()

    def add(
        self,
        name: str,
        sources: Sequence[Path],
        done: Callable[[CollectionRecord], object] | None = None,
    ) -> None:
        """A new one of these files and folders; `added` follows, or a call of `done`."""

        def made(record: object) -> None:
            assert isinstance(record, CollectionRecord)
            self._insert(record)
            if done is not None:
                done(record)
            else:
                self.added.emit(record.id)

        self._change(lambda: self._service.add(name, sources), made)

    def add_sources(self, id: str, sources: Sequence[Path]) -> None:
        self._change(lambda: self._service.change_sources(id, added=sources))

    def remove_source(self, id: str, source: Path) -> None:
        self._change(lambda: self._service.change_sources(id, removed=[source]))

    def rename(self, id: str, name: str) -> None:
        self._change(lambda: self._service.store.rename(id, name))

    def remove(self, id: str) -> None:
        record = self.find(id)
        if record is not None:
            self._change(lambda: self._service.remove(id), lambda _: self.removed.emit(record))

    def restore(self, id: str) -> None:
        self._change(lambda: self._service.restore(id), self._restored)

    def rebuild(self, id: str) -> None:
        self._change(lambda: self._service.rebuild(id))

    def update(self, id: str) -> None:
        self._service.update(id)

    def stop(self, id: str) -> None:
        self._change(lambda: self._service.stop(id))

    def set_paused(self, paused: bool) -> None:
        (self._service.pause if paused else self._service.resume)()
        self.changed.emit()  # no update goes on with it where none is under way

    def list_unreadable(self, id: str) -> None:
        """`unreadable_found` follows."""
        self._runner.submit(
            Lane.POOL,
            lambda: self._service.store.unreadable(id),
            lambda files: self.unreadable_found.emit(id, files),
            self.failed.emit,
        )

    def _change(
        self,
        work: Callable[[], object],
        done: Callable[[object], object] = lambda _: None,
    ) -> None:
        def finished(result: object) -> None:
            done(result)
            self.refresh()

        def failed(error: UserError) -> None:
            self.failed.emit(error)
            self.refresh()  # another process may have changed what was shown

        self._runner.submit(Lane.POOL, work, finished, failed)

    def _restored(self, record: object) -> None:
        assert isinstance(record, CollectionRecord)
        self._insert(record)
        self.restored.emit(record.id)

    def _insert(self, record: CollectionRecord) -> None:
        """So that it is there before all of them are read again."""
        if self.find(record.id) is None:
            self.records = (*self.records, record)
            self.changed.emit()

    def _read(self) -> tuple[tuple[CollectionRecord, ...], EmbeddingModel]:
        path, store = self._service.embedding_model(), self._service.store
        model = (
            EmbeddingModel() if path is None else EmbeddingModel(path.stem, store.questions.model)
        )
        return store.all(), model

    def _show(self, read: tuple[tuple[CollectionRecord, ...], EmbeddingModel]) -> None:
        self.records, self.embedding_model = read
        self.changed.emit()

    def _post(self, id: str, state: UpdateState) -> None:
        """In a thread of the service's."""
        self._mailbox.post((id, state.kind), id)

    def _post_failure(self, error: UserError) -> None:
        """In any thread that searches."""
        self._failures.post(error, error.code)

    @Slot(object)
    def _embedding_failed(self, errors: list[UserError]) -> None:
        for each in errors:
            self.failed.emit(each)

    @Slot(object)
    def _updates_arrived(self, updates: list[tuple[str, UpdateKind]]) -> None:
        for id, _ in updates:
            self.update_changed.emit(id)
        if any(kind not in _UNDER_WAY for _, kind in updates):
            self.refresh()
