"""`SamplingInUse`: what answers are really sampled with, where the person has not decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import UserError
from app.core.loading.options import choose_model, turn_options
from app.core.models.library.installed import InstalledModel
from app.core.settings.setting import Setting, Value
from app.ui.threads.runner import Job, Lane, Runner

if TYPE_CHECKING:
    from app.core.services import Services

_TABLE = "sampling."


class SamplingInUse(QObject):
    """Models other than gpt-oss get values of their own. `model` is the name of the chosen one,
    empty while nobody has looked or there is none."""

    changed = Signal()

    def __init__(self, runner: Runner, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library, self._settings = services.library, services.settings
        self._chosen: InstalledModel | None = None
        self._job: Job | None = None

    @property
    def model(self) -> str:
        return self._chosen.name if self._chosen else ""

    def of(self, setting: Setting[Any]) -> Value | None:
        """What counts for `setting`; None where that is not known, or not sampling."""
        if self._chosen is None or not setting.key.startswith(_TABLE):
            return None
        sampling = turn_options(self._chosen, self._settings).sampling
        return getattr(sampling, setting.key.removeprefix(_TABLE))  # type: ignore[no-any-return]

    @Slot()
    def look(self) -> None:
        """Which model is chosen by now."""
        library, settings = self._library, self._settings
        if self._job is not None:
            self._job.drop()
        self._job = self._runner.submit(
            Lane.POOL, lambda: choose_model(library, settings), self._arrived, self._absent
        )

    def _arrived(self, model: InstalledModel | None) -> None:
        self._chosen = model
        self.changed.emit()

    def _absent(self, _: UserError) -> None:
        """Elsewhere it is said that there is no model, and why."""
        self._arrived(None)
