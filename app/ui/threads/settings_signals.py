"""`SettingsSignals`: changes of settings, whichever thread or process made them, as a Qt signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.settings.setting import Value
from app.ui.threads.mailbox import Mailbox

if TYPE_CHECKING:
    from app.core.settings.store import SettingsStore


class SettingsSignals(QObject):
    """One for each store; `changed` is emitted on the GUI thread."""

    changed = Signal(str)  # key

    def __init__(self, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self, 0)
        self._mailbox.delivered.connect(self._deliver)
        self.close = settings.on_changed(self._post)

    def _post(self, key: str, value: Value) -> None:
        """In the thread that saves."""
        self._mailbox.post(key, key)

    @Slot(object)
    def _deliver(self, keys: list[str]) -> None:
        for key in keys:
            self.changed.emit(key)
