"""`LibraryActions`: short actions on installed models, such as add, remove and open the folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import Code, UserError
from app.core.models.library.installed import InstalledModel, ModelSource
from app.core.models.library.library import ModelLibrary
from app.ui.models.page_state import PartialItem
from app.ui.threads.runner import Lane, Runner


class LibraryActions(QObject):
    """`changed` is emitted after each action: the library has to be scanned again."""

    changed = Signal()
    added = Signal(list)  # of InstalledModel
    refused = Signal(list)  # of UserError: files that could not be added
    removed = Signal(object)  # InstalledModel, now in the bin
    forgotten = Signal(object)  # InstalledModel, which `add` brings back
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, library: ModelLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library

    def add(self, paths: Sequence[Path]) -> None:
        """Files, or folders with all that is in them. They stay where they are."""
        library = self._library

        def done(outcome: tuple[list[InstalledModel], list[UserError]]) -> None:
            added, refused = outcome
            if refused:
                self.refused.emit(refused)
            if added:
                self.added.emit(added)
                self.changed.emit()

        self._submit(lambda: _add_all(library, paths), done)

    def remove(self, model: InstalledModel) -> None:
        """To the system's bin; whose it is was asked before."""
        library, foreign = self._library, model.place is not ModelSource.GLOSS

        def done(_: None) -> None:
            self.removed.emit(model)
            self.changed.emit()

        self._submit(lambda: library.remove(model, foreign=foreign), done)

    def unlist(self, model: InstalledModel) -> None:
        """Remove an added file from the list; it stays on the disk."""
        library = self._library

        def done(_: None) -> None:
            self.forgotten.emit(model)
            self.changed.emit()

        self._submit(lambda: library.unlist(model.path), done)

    def delete_partial(self, item: PartialItem) -> None:
        library = self._library

        def work() -> None:
            for each in library.partials():
                if each.path == item.path:
                    library.delete_partial(each)

        self._submit(work, lambda _: self.changed.emit())

    def open_folder(self, show: Callable[[Path], None]) -> None:
        """Have the models folder, which may have to be made, shown."""
        folder = self._library.folder

        def work() -> None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                detail = error.strerror or ""
                raise UserError(Code.WRITE_FAILED, detail, path=str(folder)) from error

        self._submit(work, lambda _: show(folder))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.LIBRARY, work, done, self.failed.emit)


def _add_all(
    library: ModelLibrary, paths: Iterable[Path]
) -> tuple[list[InstalledModel], list[UserError]]:
    """Each file, or all in each folder; returns the added models, and the errors of the rest."""
    added: list[InstalledModel] = []
    refused: list[UserError] = []
    for path in paths:
        try:
            added.append(library.add(path))
        except UserError as error:
            refused.append(error)
    return added, refused
