"""`CollectionService`: keeps the collections up to date while the program runs."""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.core.collections.indexer import Indexer, IndexResult
from app.core.collections.protocol import Progress
from app.core.collections.records import CollectionRecord
from app.core.collections.store import CollectionStore
from app.core.collections.update_queue import Update, UpdateQueue
from app.core.collections.watcher import Watcher
from app.core.errors import Cancelled, Code, UserError

_log = logging.getLogger(__name__)

_AGAIN_SECONDS: Final = 30.0  # between two updates because of changes: a log is written all day
_SETTLED_SECONDS: Final = 2.0
_ALL_AGAIN_SECONDS: Final = 900.0  # for disks that report no changes, as those of networks
_CLOSE_SECONDS: Final = 1.5


class UpdateKind(StrEnum):
    IDLE = "idle"
    WAITING = "waiting"  # for its turn
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"  # by the user, until the next update
    FAILED = "failed"


@dataclasses.dataclass(frozen=True, slots=True)
class UpdateState:
    """Of the update of one collection. `result` is that of the last one, `failure` of one that
    failed."""

    kind: UpdateKind = UpdateKind.IDLE
    progress: Progress | None = None
    result: IndexResult | None = None
    failure: UserError | None = None


OnUpdateChanged = Callable[[str, UpdateState], None]
"""Called with the id of the collection, from any thread."""

MakeIndexer = Callable[[Path, Sequence[Path]], Indexer]


def no_model() -> Path | None:
    return None


class CollectionService:
    """One update at a time, each in a process of its own. Vectors, which may take hours, are made
    while no files are to be read. Any thread may call every method; those
    that change a collection wait for the disk, the others for nothing.

    Nothing is updated by itself before `start`, so that a command which only searches does not
    begin to read files.
    """

    def __init__(
        self,
        store: CollectionStore,
        make_indexer: MakeIndexer = Indexer,
        embedding_model: Callable[[], Path | None] = no_model,
        again_seconds: float = _AGAIN_SECONDS,
        settled_seconds: float = _SETTLED_SECONDS,
    ) -> None:
        """`embedding_model` returns the file of the one that is chosen now."""
        self.store = store
        self._make_indexer = make_indexer
        self.embedding_model = embedding_model
        self._changed = threading.Condition()  # guards all below
        self._queue = UpdateQueue(again_seconds, settled_seconds)
        self._rebuilt: set[str] = set()  # whose next update makes the index anew
        self._states: dict[str, UpdateState] = {}
        self._current: Update | None = None
        self._started = False
        self._paused = False
        self._closed = False
        self._callbacks: list[OnUpdateChanged] = []
        self._worker: threading.Thread | None = None
        self._watcher = Watcher(store.folder, self._files_changed)

    def on_changed(self, callback: OnUpdateChanged) -> None:
        self._callbacks.append(callback)

    def start(self) -> None:
        """Updates all collections now, and each one again when its files change."""
        self._started = True
        self.store.purge()
        records = self.store.all()
        self._watch(records)
        for each in records:
            self.update(each.id)

    def close(self) -> None:
        """Stops the update that runs; the next start goes on with it."""
        self._watcher.stop()
        with self._changed:
            self._closed = True
            current, worker = self._current, self._worker
            self._changed.notify_all()
        if current is not None:
            current.cancel.cancel(closing=True)
        if worker is not None:
            worker.join(_CLOSE_SECONDS)

    # What the user does

    def add(self, name: str, sources: Iterable[Path]) -> CollectionRecord:
        """A new collection, to be filled from now on."""
        record = self.store.create(name, sources)
        self._follow(record.id)
        return record

    def change_sources(
        self, id: str, added: Iterable[Path] = (), removed: Iterable[Path] = ()
    ) -> CollectionRecord:
        record = self.store.change_sources(id, added, removed)
        self._follow(id)
        return record

    def remove(self, id: str) -> None:
        """It can be restored for a day."""
        self.stop(id)
        self.store.remove(id)
        self._watch(self.store.all())

    def restore(self, id: str) -> CollectionRecord:
        record = self.store.restore(id)
        self._follow(id)
        return record

    def rebuild(self, id: str) -> None:
        """Reads everything anew, into a new index."""
        self.stop(id)
        with self._changed:
            self._rebuilt.add(id)
        self.update(id)

    def update(self, id: str) -> None:
        """As soon as the others are done."""
        self._schedule(id, 0.0)

    def embedding_model_changed(self) -> None:
        """All collections get vectors of the one that is chosen now, if any. Waits for nothing."""
        with self._changed:
            current, started = self._current, self._started
        if current is not None and current.embeds:
            self._give_way(current)
        if started:
            threading.Thread(target=self._embed_all, name="embedding-model", daemon=True).start()

    def stop(self, id: str) -> None:
        """What was read stays. Waits until its process has ended, for a moment."""
        with self._changed:
            waiting = self._queue.remove(id)
            current = self._current
        if current is not None and current.id == id:
            current.cancel.cancel()
            with self._changed:
                self._changed.wait_for(lambda: self._current is not current, _CLOSE_SECONDS)
        elif waiting:
            self._set(id, UpdateState(UpdateKind.STOPPED))

    def pause(self) -> None:
        """All updates, until `resume`. The one that runs ends the file at hand first."""
        self._set_paused(True)

    def resume(self) -> None:
        self._set_paused(False)

    @property
    def is_paused(self) -> bool:
        return self._paused

    def state(self, id: str) -> UpdateState:
        with self._changed:
            return self._states.get(id, UpdateState())

    # Inside

    def _follow(self, id: str) -> None:
        self._watch(self.store.all())
        self.update(id)

    def _watch(self, records: Iterable[CollectionRecord]) -> None:
        self._watcher.watch({each.id: each.sources for each in records})

    def _files_changed(self, id: str) -> None:
        if self.state(id).kind is UpdateKind.STOPPED:
            return
        with self._changed:
            seconds = self._queue.settles_in(id)
        self._schedule(id, seconds)

    def _schedule(self, id: str, seconds: float) -> None:
        with self._changed:
            if self._closed:
                return
            running = self._current is not None and self._current.id == id
        if not seconds and not running:  # first, so that its turn is reported afterwards
            self._set(id, UpdateState(UpdateKind.WAITING))
        with self._changed:
            self._queue.add(id, seconds)
            current = self._current
            self._wake()
        if not seconds and current is not None and current.embeds:
            self._give_way(current)

    def _embed_all(self) -> None:
        with contextlib.suppress(UserError):  # the next update tries again
            for each in self.store.all():
                self._embed_later(each.id)

    def _embed_later(self, id: str) -> None:
        """When no files are to be read, if some of its passages lack vectors."""
        if self._lacks_vectors(id):
            with self._changed:
                self._queue.add_unembedded(id)
                self._wake()

    def _lacks_vectors(self, id: str) -> bool:
        model = self.store.questions.model
        try:
            record = self.store.get(id)
        except UserError:
            return False
        complete = record.vectors.model == model and record.vectors.count >= record.passages
        return bool(model) and record.problem is None and not complete

    def _give_way(self, update: Update) -> None:
        """Vectors are made later, from where they are now."""
        update.gave_way = True
        update.cancel.cancel()

    def _wake(self) -> None:
        """With the lock."""
        if self._worker is None and not self._closed:
            self._worker = threading.Thread(target=self._work, name="collections", daemon=True)
            self._worker.start()
        self._changed.notify_all()

    def _set_paused(self, paused: bool) -> None:
        with self._changed:
            self._paused = paused
            current = self._current
            if current is not None:
                kind = UpdateKind.PAUSED if paused else UpdateKind.RUNNING
                before = self._states.get(current.id, UpdateState())
                state = self._states[current.id] = dataclasses.replace(before, kind=kind)
            self._changed.notify_all()
        if current is not None:
            if current.indexer is not None:
                (current.indexer.pause if paused else current.indexer.resume)()
            self._notify(current.id, state)

    def _work(self) -> None:
        while (update := self._next()) is not None:
            state = UpdateState(UpdateKind.STOPPED)
            try:
                result = self._run(update)
                state = UpdateState(UpdateKind.IDLE, result=result)
            except Cancelled:
                if update.gave_way:
                    state = UpdateState(UpdateKind.WAITING)
            except UserError as error:
                state = UpdateState(UpdateKind.FAILED, failure=error)
            except Exception:  # noqa: BLE001 - the other collections must not suffer
                _log.exception("An update failed")
                path = self.store.path_of(update.id)
                failure = UserError(Code.INDEXING_ENDED, path=str(path))
                state = UpdateState(UpdateKind.FAILED, failure=failure)
            with self._changed:
                self._current = None
                self._queue.has_ended(update)
                self._states[update.id] = state  # now, so that `stop` returns with it
                self._changed.notify_all()
            self._notify(update.id, state)
            if not update.embeds and state.kind is not UpdateKind.STOPPED:
                self._schedule(update.id, _ALL_AGAIN_SECONDS)
                self._embed_later(update.id)

    def _next(self) -> Update | None:
        """That of the collection whose turn it is; None when the program closes."""
        with self._changed:
            while not self._closed:
                if not self._paused and (update := self._queue.take()) is not None:
                    self._current = update
                    return update
                self._changed.wait(None if self._paused else self._queue.wait_seconds())
            return None

    def _run(self, update: Update) -> IndexResult:
        try:
            record = self.store.get(update.id)
        except UserError as error:
            if error.code is Code.COLLECTION_UNKNOWN:  # it was removed, by another process perhaps
                raise Cancelled from None
            raise
        indexer = self._make_indexer(self.store.path_of(update.id), record.sources)
        with self._changed:
            update.indexer = indexer
            if self._paused:
                indexer.pause()
        if update.embeds:
            return self._embed(update, indexer)
        with self._changed:
            rebuild = update.id in self._rebuilt
            self._rebuilt.discard(update.id)
        if rebuild:
            self.store.release(update.id)
        self._show(update.id, None)
        return indexer.run(update.cancel, lambda each: self._show(update.id, each), rebuild=rebuild)

    def _embed(self, update: Update, indexer: Indexer) -> IndexResult:
        before = self.state(update.id).result or IndexResult()
        model = self.embedding_model()
        if model is None:  # it was given up meanwhile
            return before

        def show(progress: Progress) -> None:
            self._show(update.id, progress)
            with self._changed:
                is_due = self._queue.is_due()
            if is_due:
                self._give_way(update)

        indexer.embed(model, update.cancel, show)
        return before

    def _show(self, id: str, progress: Progress | None) -> None:
        with self._changed:
            kind = UpdateKind.PAUSED if self._paused else UpdateKind.RUNNING
            state = self._states[id] = UpdateState(kind, progress=progress)
        self._notify(id, state)

    def _set(self, id: str, state: UpdateState) -> None:
        with self._changed:
            self._states[id] = state
        self._notify(id, state)

    def _notify(self, id: str, state: UpdateState) -> None:
        for callback in self._callbacks:
            callback(id, state)
