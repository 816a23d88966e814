"""`WindowSettings`: settings that the window changes and follows, saved without making it wait."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.core.settings.declarations import CHAT_EFFORT
from app.core.settings.setting import Setting
from app.core.settings.store import SettingsStore
from app.ui.threads.runner import Lane, Runner


class WindowSettings(QObject):
    effort_changed = Signal(str)  # Effort, wherever it was chosen
    failed = Signal(object)  # UserError
    _told = Signal(str)

    def __init__(
        self, runner: Runner, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        settings.on_changed(lambda key, _: self._told.emit(key))  # in the thread that saves

    def keep(self, setting: Setting[Any], value: Any) -> None:
        settings = self._settings
        self._runner.submit(
            Lane.STORE, lambda: settings.set(setting, value), lambda _: None, self.failed.emit
        )

    @Slot(str)
    def _tell(self, key: str) -> None:
        if key == CHAT_EFFORT.key:
            self.effort_changed.emit(self._settings.get(CHAT_EFFORT))
