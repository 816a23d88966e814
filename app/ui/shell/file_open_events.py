"""Files that the system hands to the running program, as macOS does with a double-clicked one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenedFiles(QObject):
    """An event filter of the application."""

    opened = Signal(object)  # Path

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.opened.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
