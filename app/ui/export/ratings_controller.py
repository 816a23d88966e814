"""`RatingsExport`: from the wish to export the rated answers to the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.core.export.ratings import (
    DataKind,
    TrainingContents,
    TrainingData,
    training_data,
    training_file,
)
from app.core.files import write_atomically
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import notice_of
from app.ui.controls.save_dialog import ask_where_to_save
from app.ui.export.widgets.ratings_overlay import RatingsOverlay
from app.ui.export.widgets.saved_notice import saved_notice
from app.ui.threads.runner import Job, Lane, Runner

_Found = tuple[TrainingData, dict[DataKind, TrainingContents]]


class RatingsExport(QObject):
    """Reads the ratings, shows what a file of them will contain, and writes it whole; a notice says
    where it is."""

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        notices: Callable[[], NoticeArea],
        window: QWidget,
    ) -> None:
        """`notices` returns the area that is in view."""
        super().__init__(window)
        self._runner = runner
        self._store = store
        self._notices = notices
        self._window = window
        self._data = TrainingData()
        self._job: Job | None = None  # the reading
        self._overlay = RatingsOverlay(window)
        self._overlay.save_requested.connect(self._choose_file)

    def open(self) -> None:
        store = self._store

        def work() -> _Found:
            data = training_data(store)
            return data, {kind: data.contents(kind) for kind in DataKind}

        self.stop()
        self._job = self._runner.submit(Lane.STORE, work, self._opened, self._failed)

    def stop(self) -> None:
        """Ignore what is being read; needed before the window's widgets are deleted."""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _opened(self, found: _Found) -> None:
        self._data, contents = found
        self._overlay.open(contents)

    @Slot(str, bool, bool)
    def _choose_file(self, kind: str, reasoning: bool, documents: bool) -> None:
        save = partial(self._save, DataKind(kind), reasoning, documents)
        ask_where_to_save(self._window, self.tr("Export ratings"), f"gloss-{kind}.jsonl", save)

    def _save(self, kind: DataKind, reasoning: bool, documents: bool, path: Path) -> None:
        examples, store = self._data.of(kind), self._store.documents
        self._overlay.close_sheet()

        def work() -> Path:
            content = training_file(examples, store, reasoning=reasoning, documents=documents)
            write_atomically(path, content)
            return path

        self._runner.submit(Lane.POOL, work, self._written, self._failed)

    def _written(self, path: Path) -> None:
        self._notices().show_notice(saved_notice(path))

    def _failed(self, error: UserError) -> None:
        self._notices().show_notice(notice_of(error))
