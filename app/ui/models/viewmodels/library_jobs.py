"""`LibraryJobs`: long jobs on gigabytes of data: verifying models, moving their folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from app.ui.models.page_state import ProgressState
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner

_MOVING = "moving"


class LibraryJobs(QObject):
    """`changed`: something began or ended; `progressed` brings the path of the model that is being
    verified, at most ten times a second."""

    changed = Signal()
    progressed = Signal(object)  # Path
    verified = Signal(object)  # InstalledModel
    moved = Signal(object)  # Path
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, library: ModelLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library
        self._verifying: dict[Path, tuple[InstalledModel, CancelToken]] = {}
        self._moving: CancelToken | None = None
        self._progress: dict[Path | str, ProgressState] = {}
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._progress_arrived)

    @property
    def moving(self) -> ProgressState | None:
        return self._progress.get(_MOVING)

    def verifying(self, path: Path) -> ProgressState | None:
        return self._progress.get(path)

    def verify(self, model: InstalledModel) -> None:
        """One after another: two would only make the disk slower for both."""
        if model.path in self._verifying:
            return
        self._verifying[model.path] = (model, CancelToken())
        self._progress[model.path] = ProgressState(0, model.size_bytes)
        self.changed.emit()
        if len(self._verifying) == 1:
            self._verify_next()

    def stop_verifying(self, model: InstalledModel) -> None:
        if (known := self._verifying.get(model.path)) is not None:
            known[1].cancel()

    def move(self, folder: Path) -> None:
        """Take the models folder to another place."""
        if self._moving is not None:
            return
        cancel = self._moving = CancelToken()
        self._progress[_MOVING] = ProgressState()
        self.changed.emit()
        library, on_progress = self._library, self._progress_poster(_MOVING)

        def over(then: Callable[[], None] | None = None) -> None:
            self._moving = None
            self._over(_MOVING, then)

        self._runner.submit(
            Lane.LONG,
            lambda: library.move(folder, on_progress, cancel),
            lambda _: over(partial(self.moved.emit, folder)),
            lambda error: over(partial(self.failed.emit, error)),
            over,
            cancel=cancel,
        )

    @Slot()
    def stop_moving(self) -> None:
        if self._moving is not None:
            self._moving.cancel()

    def _verify_next(self) -> None:
        if not self._verifying:
            return
        path, (model, cancel) = next(iter(self._verifying.items()))
        library, on_progress = self._library, self._progress_poster(path)

        def work() -> InstalledModel:
            cancel.raise_if_cancelled()
            return library.verify(model, on_progress, cancel)

        def over(then: Callable[[], None] | None = None) -> None:
            del self._verifying[path]
            self._over(path, then)
            self._verify_next()

        def failed(error: UserError) -> None:
            over(partial(self.failed.emit, error))

        self._runner.submit(
            Lane.LONG,
            work,
            lambda found: over(partial(self.verified.emit, found)),
            failed,
            over,
            cancel=cancel,
        )

    def _progress_poster(self, key: Path | str) -> Callable[[int, int], None]:
        """To be called by the worker."""
        return lambda done, total: self._mailbox.post((key, ProgressState(done, total)), key)

    def _over(self, key: Path | str, then: Callable[[], None] | None) -> None:
        self._progress.pop(key, None)
        self.changed.emit()
        if then is not None:
            then()

    @Slot(object)
    def _progress_arrived(self, news: list[tuple[Path | str, ProgressState]]) -> None:
        for key, progress in news:
            if key not in self._progress:  # over meanwhile
                continue
            self._progress[key] = progress
            if isinstance(key, Path):
                self.progressed.emit(key)
            else:
                self.changed.emit()
