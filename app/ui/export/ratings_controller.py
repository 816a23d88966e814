"""`RatingsExport`: from the wish to export the rated answers to the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.core.cancel import CancelToken
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.core.export.ratings import (
    DataKind,
    TrainingContents,
    TrainingData,
    training_data,
    training_lines,
)
from app.core.files import write_atomically
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import notice_of
from app.ui.controls.save_dialog import ask_where_to_save
from app.ui.export.widgets.ratings_overlay import RatingsOverlay
from app.ui.export.widgets.saved_notice import saved_notice
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Job, Lane, Runner

_Found = tuple[TrainingData, dict[DataKind, TrainingContents]]


class RatingsExport(QObject):
    """Reads the ratings, shows what a file of them will contain, and writes it line by line, whole
    or not at all; a notice says where it is."""

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
        self._reading: Job | None = None
        self._writing: Job | None = None
        self._cancel = CancelToken()  # of what is written
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._show_progress)
        self._overlay = RatingsOverlay(window)
        self._overlay.save_requested.connect(self._choose_file)
        self._overlay.stop_requested.connect(self.stop)

    def open(self) -> None:
        """Nothing while a file is written."""
        if self._writing is not None:
            return
        store = self._store

        def work() -> _Found:
            data = training_data(store)
            return data, {kind: data.contents(kind) for kind in DataKind}

        self.stop()
        self._reading = self._runner.submit(Lane.STORE, work, self._opened, self._failed)

    @Slot()
    def stop(self) -> None:
        """Needed before the window's widgets are deleted. A file that is half written is not
        kept."""
        self._cancel.cancel()
        for job in (self._reading, self._writing):
            if job is not None:
                job.drop()
        self._reading = self._writing = None

    def _opened(self, found: _Found) -> None:
        self._data, contents = found
        self._overlay.open(contents)

    @Slot(str, bool, bool)
    def _choose_file(self, kind: str, reasoning: bool, documents: bool) -> None:
        save = partial(self._save, DataKind(kind), reasoning, documents)
        ask_where_to_save(self._window, self.tr("Export ratings"), f"gloss-{kind}.jsonl", save)

    def _save(self, kind: DataKind, reasoning: bool, documents: bool, path: Path) -> None:
        examples, store = self._data.of(kind), self._store.documents
        self._cancel = cancel = CancelToken()
        mailbox = self._mailbox

        def lines() -> Iterator[bytes]:
            made = training_lines(examples, store, reasoning=reasoning, documents=documents)
            for number, line in enumerate(made):
                cancel.raise_if_cancelled()
                mailbox.post((cancel, number / len(examples)), key="share")
                yield line

        def work() -> Path:
            write_atomically(path, lines())
            return path

        self._overlay.set_progress(0.0)
        self._writing = self._runner.submit(
            Lane.POOL, work, self._written, self._failed, cancel=cancel
        )

    @Slot(object)
    def _show_progress(self, steps: list[tuple[CancelToken, float]]) -> None:
        cancel, share = steps[-1]
        if cancel is self._cancel and not cancel.cancelled:
            self._overlay.set_progress(share)

    def _written(self, path: Path) -> None:
        self._overlay.close_sheet()
        self._notices().show_notice(saved_notice(path))

    def _failed(self, error: UserError) -> None:
        if not self._overlay.isHidden():
            self._overlay.close_sheet()
        self._notices().show_notice(notice_of(error))
