"""`ConnectionsViewModel`: the list of all network connections Gloss has made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.threads.runner import Job, Lane, Runner

if TYPE_CHECKING:
    from app.core.models.transfer.connections import Connections


class ConnectionsViewModel(QObject):
    changed = Signal(object)  # list[Connection], the newest first
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, connections: Connections, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._connections = connections
        self._job: Job | None = None

    @Slot()
    def refresh(self) -> None:
        connections = self._connections
        if self._job is not None:
            self._job.drop()
        self._job = self._runner.submit(
            Lane.POOL,
            lambda: sorted(connections.all(), key=lambda each: each.at, reverse=True),
            self.changed.emit,
            self.failed.emit,
        )
