"""How long the GUI thread is held up while files are attached, shown and sent.

    python -m tests.benchmarks.attachments

A PDF of 300 pages and a text of 32 MB, in the whole window with an engine that counts words. A gap
between two beats of a heartbeat of a millisecond is time in which the window answered to nothing;
`*_cpu_*` counts only time this thread spent computing. Prints one JSON object, in milliseconds.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.core.paths import AppPaths
from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from tests.benchmarks.documents import LINE, PAGES
from tests.helpers.pdf_files import column, write_pdf
from tests.ui.stage import Stage, stage

TEXT_BYTES = 32_000_000


class Heart(QObject):
    """Keeps the longest gap between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self.reset()
        self._timer.start(1)

    def reset(self) -> None:
        self.gap = self.cpu_gap = 0.0
        self._at, self._cpu = time.perf_counter(), time.thread_time()

    @Slot()
    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.gap = max(self.gap, now - self._at)
        self.cpu_gap = max(self.cpu_gap, cpu - self._cpu)
        self._at, self._cpu = now, cpu


def measure() -> dict[str, float]:
    """The longest stall of each step."""
    found: dict[str, float] = {}
    heart = Heart()

    def step(name: str, act: Callable[[], object], done: Callable[[], object]) -> None:
        heart.reset()
        started = time.perf_counter()
        act()
        it.until(done, 120)
        found[f"{name}_stall_ms"] = round(heart.gap * 1000, 1)
        found[f"{name}_cpu_stall_ms"] = round(heart.cpu_gap * 1000, 1)
        found[f"{name}_ms"] = round((time.perf_counter() - started) * 1000)

    with tempfile.TemporaryDirectory() as folder:
        pdf = write_pdf(Path(folder) / "book.pdf", *[column(50, 790, [LINE] * 45)] * PAGES)
        text = Path(folder) / "log.txt"
        line = "2026-11-23 10:00:00 a line of a log that is long, and like the others\n"
        text.write_text(line * (TEXT_BYTES // len(line)))
        with stage(AppPaths.of_profile(Path(folder) / "profile")) as it:
            files = it.window.models.attachments
            for name, path in (("pdf", pdf), ("text", text)):
                step(f"attach_{name}", partial(files.add, [path]), lambda: _counted(it))
                key = _items(it)[0].key
                show = partial(it.window.models.opened_documents.open_of_draft, key)
                step(f"open_{name}", show, lambda: _open(it))
                it.click("Close")
                files.remove(key)
                it.settle()
    return found


def _items(it: Stage):  # type: ignore[no-untyped-def]
    return [chip.item for chip in it.window.pane.composer.files.chips()]


def _counted(it: Stage) -> bool:
    items = _items(it)
    return bool(items) and items[0].tokens is not None


def _open(it: Stage) -> bool:
    viewer = it.window.findChild(DocumentViewer)
    return viewer is not None and viewer.isVisible()


def main() -> int:
    app = QApplication([])
    GarbageCollector(app)  # as the window does
    theme.apply(app, theme.scheme_of(theme.Appearance.LIGHT, app), theme.Look())
    sys.stdout.write(json.dumps(measure()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
