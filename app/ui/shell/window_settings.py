"""`WindowSettings`: settings that the window changes and follows, saved without making it wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.settings.declarations import CHAT_EFFORT, CHAT_THINKING
from app.core.settings.setting import Setting
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals

if TYPE_CHECKING:
    from app.core.settings.store import SettingsStore


class WindowSettings(QObject):
    changed = Signal(str)  # key
    effort_changed = Signal(str)  # Effort, wherever it was chosen
    thinking_changed = Signal(bool)
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        settings: SettingsStore,
        settings_signals: SettingsSignals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        settings_signals.changed.connect(self._setting_changed)
        settings_signals.changed.connect(self.changed)

    def value(self, setting: Setting[Any]) -> Any:
        return self._settings.get(setting)

    def keep(self, setting: Setting[Any], value: Any) -> None:
        settings = self._settings
        self._runner.submit(
            Lane.SETTINGS, lambda: settings.set(setting, value), lambda _: None, self.failed.emit
        )

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == CHAT_EFFORT.key:
            self.effort_changed.emit(self._settings.get(CHAT_EFFORT))
        elif key == CHAT_THINKING.key:
            self.thinking_changed.emit(self._settings.get(CHAT_THINKING))
