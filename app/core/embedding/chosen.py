"""`ChosenEmbedder`: the embedding model that the user chose for documents, if any."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from app.core.embedding.embedder import Embedder
from app.core.errors import Code, UserError
from app.core.gguf import present_shards
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.installed import InstalledModel
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL
from app.core.settings.store import SettingsStore


class ChosenEmbedder:
    """Follows the setting. Nothing is loaded before `current` is asked for a vector. Any thread may
    use it."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._embedder: Embedder | None = None
        self._files: tuple[tuple[int, ...], ...] = ()  # as they were when it was made
        self._closed = False
        self._callbacks: list[Callable[[], None]] = []
        self._unsubscribe = settings.on_changed(self._setting_changed)

    def path(self) -> Path | None:
        """The file of the model."""
        chosen = self._settings.get(DOCUMENTS_EMBEDDING_MODEL)
        return Path(chosen) if chosen else None

    def current(self) -> Embedder | None:
        """The same one until another model is chosen, or stands in its file. It is not the caller's
        to close."""
        path = self.path()
        files = _files_of(path) if path is not None else ()
        with self._lock:
            before = self._embedder
            replaced = before is not None and before.path == path and files not in {(), self._files}
            if before is not None and (before.path != path or replaced):
                before.close()
                self._embedder = None
            if self._embedder is None and path is not None and not self._closed:
                self._embedder = Embedder(path)
                self._files = files
            embedder = self._embedder
        if replaced:
            self._notify()
        return embedder

    def on_changed(self, callback: Callable[[], None]) -> None:
        """`callback` runs after another model, or none, was chosen, in the thread that did it, or
        after `current` met another one in the same file."""
        self._callbacks.append(callback)

    def close(self) -> None:
        self._unsubscribe()
        with self._lock:
            self._closed = True
            if self._embedder is not None:
                self._embedder.close()
                self._embedder = None

    def _setting_changed(self, key: str, _: object) -> None:
        if key == DOCUMENTS_EMBEDDING_MODEL.key:
            self.current()  # the process of the one before ends now
            self._notify()

    def _notify(self) -> None:
        for callback in self._callbacks:
            callback()


def _files_of(path: Path) -> tuple[tuple[int, ...], ...]:
    """What changes with the files of a model; nothing where one is not there."""
    try:
        found = [shard.stat() for shard in present_shards(path)]
    except (OSError, UserError):
        return ()
    return tuple((each.st_dev, each.st_ino, each.st_size, each.st_mtime_ns) for each in found)


def check_embeds(model: InstalledModel) -> None:
    """Raises UserError(MODEL_NOT_EMBEDDING; name), or why it cannot be loaded."""
    if model.kind is not ModelKind.EMBEDDING:
        raise UserError(Code.MODEL_NOT_EMBEDDING, name=model.name)
    if model.problem is not None and model.problem is not model.kind.problem:
        raise UserError(model.problem, path=str(model.path))
