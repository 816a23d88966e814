"""`SavedFiles`: text that is saved as a file where the user wants it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.files import write_atomically
from app.ui.threads.runner import Lane, Runner


class SavedFiles(QObject):
    """A file is written whole or not at all, without making the window wait."""

    saved = Signal(object)  # Path
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def save(self, text: str, path: Path) -> None:
        """With a line break at its end, as programs expect."""
        data = text if text.endswith("\n") or not text else f"{text}\n"

        def work() -> Path:
            write_atomically(path, data.encode("utf-8", "replace"))
            return path

        self._runner.submit(Lane.POOL, work, self.saved.emit, self.failed.emit)
