"""`SavedFiles`: text that leaves its place, as a file, through the clipboard, or as a quotation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.files import write_atomically
from app.ui.threads.runner import Lane, Runner


class SavedFiles(QObject):
    """Nothing makes the window wait; a file is written whole or not at all."""

    saved = Signal(object)  # Path
    converted = Signal(object)  # the result of `convert`
    quoted = Signal(str, object)  # the result of `quote`, and the conversation it was asked for
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def convert(self, work: Callable[[], object]) -> None:
        """Run `work`, which takes a while, for `converted`."""
        self._runner.submit(Lane.POOL, work, self.converted.emit, self.failed.emit)

    def quote(self, work: Callable[[], str], conversation: int | None) -> None:
        """Run `work`, which takes a while, for `quoted`."""

        def done(text: str) -> None:
            self.quoted.emit(text, conversation)

        self._runner.submit(Lane.POOL, work, done, self.failed.emit)

    def save(self, content: str | Callable[[], bytes], path: Path) -> None:
        """A text gets a line break at its end, as programs expect; bytes are made by a worker."""

        def work() -> Path:
            write_atomically(path, _lines(content) if isinstance(content, str) else content())
            return path

        self._runner.submit(Lane.POOL, work, self.saved.emit, self.failed.emit)


def _lines(text: str) -> bytes:
    data = text if text.endswith("\n") or not text else f"{text}\n"
    return data.encode("utf-8", "replace")
