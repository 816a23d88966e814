"""`EmbeddingChoice`: which embedding model searches documents, chosen in the models pane."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.embedding.chosen import check_embeds
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL
from app.core.settings.store import SettingsStore
from app.ui.threads.runner import Lane, Runner


class EmbeddingChoice(QObject):
    """Nothing is loaded by choosing: that is left to the next update or search."""

    chosen = Signal(object)  # InstalledModel
    left = Signal(object)  # Path: of the one that is not used any more
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, library: ModelLibrary, settings: SettingsStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library
        self._settings = settings

    @property
    def path(self) -> Path | None:
        """The file of the one that is used."""
        chosen = self._settings.get(DOCUMENTS_EMBEDDING_MODEL)
        return Path(chosen) if chosen else None

    def choose(self, path: Path | None) -> None:
        """None: documents are searched by their words alone."""
        if path is None:
            self._leave()
            return
        library, settings = self._library, self._settings

        def work() -> InstalledModel:
            model = library.find(path)
            check_embeds(model)
            settings.set(DOCUMENTS_EMBEDDING_MODEL, str(path))
            return model

        self._runner.submit(Lane.LIBRARY, work, self.chosen.emit, self.failed.emit)

    def _leave(self) -> None:
        settings, before = self._settings, self.path
        if before is None:
            return

        def done(_: None) -> None:
            self.left.emit(before)

        def work() -> None:
            settings.reset(DOCUMENTS_EMBEDDING_MODEL)

        self._runner.submit(Lane.LIBRARY, work, done, self.failed.emit)
