"""`CatalogueRefresh`: asking the Hub what the catalogue's repositories publish now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.catalogue.refresh import refresh
from app.core.models.hub import Hub
from app.ui.threads.runner import Job, Lane, Runner


class CatalogueRefresh(QObject):
    """Only when the user asks. `changed`: a refresh began or ended."""

    changed = Signal()
    refreshed = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, catalogue: Catalogue, hub: Hub, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._catalogue = catalogue
        self._hub = hub
        self._cancel = CancelToken()
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    @Slot()
    def begin(self) -> None:
        if self._job is None:
            self._ask()
            self.changed.emit()

    @Slot()
    def network_changed(self) -> None:
        """Cancel the running refresh, and start it again with the new settings."""
        if self._job is not None:
            self._job.drop()
            self._cancel.cancel()
            self._cancel = CancelToken()
            self._ask()

    def _ask(self) -> None:
        catalogue, hub, cancel = self._catalogue, self._hub, self._cancel
        self._job = self._runner.submit(
            Lane.HUB,
            lambda: refresh(catalogue, lambda repository: hub.specs(repository, cancel)),
            self._done,
            self._failed,
            self._over,
            cancel=cancel,
        )

    def _over(self) -> None:
        self._job = None
        self.changed.emit()

    def _done(self, _: object) -> None:
        self._over()
        self.refreshed.emit()

    def _failed(self, error: UserError) -> None:
        self._over()
        self.failed.emit(error)
