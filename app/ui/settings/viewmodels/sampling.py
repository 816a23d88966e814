"""`SamplingInUse`: the sampling values in effect where the user has not set any."""

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
    """Models other than gpt-oss have defaults of their own. `model` is the name of the chosen one,
    empty before the first `refresh` or when there is none."""

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
        """The value in effect for `setting`; None if unknown, or not a sampling setting."""
        if self._chosen is None or not setting.key.startswith(_TABLE):
            return None
        sampling = turn_options(self._chosen, self._settings).sampling
        return getattr(sampling, setting.key.removeprefix(_TABLE))  # type: ignore[no-any-return]

    @Slot()
    def refresh(self) -> None:
        """Read which model is chosen now."""
        library, settings = self._library, self._settings
        if self._job is not None:
            self._job.drop()
        self._job = self._runner.submit(
            Lane.POOL, lambda: choose_model(library, settings), self._model_arrived, self._absent
        )

    def _model_arrived(self, model: InstalledModel | None) -> None:
        self._chosen = model
        self.changed.emit()

    def _absent(self, _: UserError) -> None:
        """No model; other views report why."""
        self._model_arrived(None)
