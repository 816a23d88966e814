"""`WindowSettings`: settings that the window changes, saved without making it wait."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.settings.setting import Setting
from app.core.settings.store import SettingsStore
from app.ui.runner import Lane, Runner


class WindowSettings(QObject):
    failed = Signal(object)  # UserError

    def __init__(
        self, runner: Runner, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings

    def keep(self, setting: Setting[Any], value: Any) -> None:
        settings = self._settings
        self._runner.submit(
            Lane.STORE, lambda: settings.set(setting, value), lambda _: None, self.failed.emit
        )
