"""`AboutViewModel`: the third-party parts with their licences, and the report on this machine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.components import Component, components, licence_text
from app.core.errors import UserError
from app.ui.threads.runner import Lane, Runner


class AboutViewModel(QObject):
    parts_changed = Signal(object)  # tuple[Component, ...]
    licence_changed = Signal(object, str)  # Component, its text
    report_changed = Signal(str)
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, report: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._report = report

    @Slot()
    def refresh(self) -> None:
        """Read the components and their licences."""
        self._runner.submit(Lane.POOL, components, self.parts_changed.emit, self.failed.emit)

    @Slot(object)
    def open_licence(self, part: Component) -> None:
        self._runner.submit(
            Lane.POOL,
            partial(licence_text, part),
            lambda text: self.licence_changed.emit(part, text),
            self.failed.emit,
        )

    @Slot()
    def make_report(self) -> None:
        """With an engine of its own, so that the model in use stays loaded."""
        self._runner.submit(Lane.POOL, self._report, self.report_changed.emit, self._no_report)

    def _no_report(self, error: UserError) -> None:
        self.report_changed.emit("")
        self.failed.emit(error)
