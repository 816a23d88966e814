"""How long the models pane holds up the GUI thread.

    python -m tests.benchmarks.models_pane [--gigabytes 1] [--models 200]

The real pane over the real library, planner, queue and Hub client: opening it with 200 models
of the true vocabulary, scrolling through them, and a download of that size from a Hub on
loopback, in a process of its own, that is then hashed while the Hub is searched. The gaps are
those of `stall`. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.core.devices import Device
from app.core.loading.placement import PlanService
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.states import DownloadState
from app.core.paths import AppPaths
from app.core.settings.declarations import NETWORK_ENDPOINT
from app.main import SWITCH_SECONDS, build_core_services
from app.ui.models.page_state import ModelsPageState, ModelsPageStatus, SearchResults, SearchState
from app.ui.models.pane import ModelsPane
from app.ui.models.viewmodels.downloads import DownloadsViewModel
from app.ui.models.viewmodels.models import ModelsViewModel
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from app.ui.threads.runner import Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.benchmarks.stall import Heartbeat
from tests.helpers.models import SHARED_MODELS

DEVICES = (Device("CPU", "CPU", "cpu", 24 * 10**9, 32 * 10**9),)
REPOSITORY, FILE = "someone/large-GGUF", "large.gguf"
SEARCH_MS = 1000
PATIENCE_SECONDS = 500.0

HUB = """
import sys
from tests.helpers.hub_server import Generated, Hub
with Hub() as hub:
    made = hub.add(sys.argv[1], {sys.argv[2]: Generated(int(sys.argv[3]))})
    print(hub.url, made.commit, made.files[sys.argv[2]].sha256, flush=True)
    sys.stdin.read()
"""


class Desk:
    """The pane with all that stands behind it, as the window has it."""

    def __init__(self, paths: AppPaths, endpoint: str) -> None:
        built = build_core_services(paths)
        built.settings.set(NETWORK_ENDPOINT, endpoint)
        self.services = replace(built, plan_service=PlanService(built.settings, lambda: DEVICES))
        self.runner = Runner()
        self.settings_signals = SettingsSignals(self.services.settings, self.runner)
        self.downloads = DownloadsViewModel(self.runner, self.services.downloads)
        self.model = ModelsViewModel(
            self.runner, self.services, self.settings_signals, self.downloads
        )
        self.page = ModelsPageState()
        self.model.page_changed.connect(self._keep)
        self.pane = ModelsPane(self.model)
        self.pane.resize(1000, 760)

    def _keep(self, page: ModelsPageState) -> None:
        self.page = page

    def close(self) -> None:
        self.runner.close()
        self.services.close()
        self.pane.close()


@contextmanager
def hub(size: int) -> Iterator[tuple[str, ModelSpec]]:
    """The address of a Hub with one file of `size` bytes, and that file."""
    command = [sys.executable, "-c", HUB, REPOSITORY, FILE, str(size)]
    process = subprocess.Popen(command, stdin=-1, stdout=-1, text=True)
    try:
        address, commit, sha256 = process.stdout.readline().split()
        yield address, ModelSpec("large", REPOSITORY, commit, (SpecFile(FILE, size, sha256),))
    finally:
        process.communicate("")


def until(condition: Callable[[], bool]) -> None:
    """Runs the event loop until it holds, without holding it up."""
    loop, deadline = QEventLoop(), time.monotonic() + PATIENCE_SECONDS
    look = QTimer()
    look.setInterval(20)
    look.timeout.connect(lambda: (condition() or time.monotonic() > deadline) and loop.quit())
    look.start()
    loop.exec()
    assert condition(), "waited in vain"


def fill(folder: Path, count: int) -> None:
    """That many models, which take the room of one."""
    original = SHARED_MODELS / "tiny-gpt-oss-full-mxfp4.gguf"
    first = folder / "model-000" / "model-000.gguf"
    first.parent.mkdir(parents=True)
    first.write_bytes(original.read_bytes())
    for number in range(1, count):
        path = folder / f"model-{number:03}" / f"model-{number:03}.gguf"
        path.parent.mkdir()
        path.hardlink_to(first)


def measure_opening(desk: Desk) -> dict[str, float]:
    heartbeat = Heartbeat()
    desk.pane.show()
    until(lambda: desk.page.state is ModelsPageStatus.READY and not desk.pane.cards.busy)
    until(lambda: all(card.plan or card.problem for card in desk.page.installed))
    return heartbeat.stop().figures("open")


def measure_scrolling(desk: Desk) -> dict[str, float]:
    heartbeat = Heartbeat()
    bar = desk.pane.cards.verticalScrollBar()
    step = QTimer()
    step.timeout.connect(lambda: bar.setValue(bar.value() + 120))
    step.start(16)
    until(lambda: bar.value() == bar.maximum() and not desk.pane.cards.busy)
    step.stop()
    bar.setValue(0)
    until(lambda: not desk.pane.cards.busy)
    return heartbeat.stop().figures("scroll")


def measure_download(desk: Desk, spec: ModelSpec) -> dict[str, float]:
    states: list[DownloadState] = []
    found: list[SearchResults] = []

    def search_again(search: SearchResults) -> None:
        if search.state is SearchState.FOUND:
            found.append(search)
            QTimer.singleShot(SEARCH_MS, lambda: desk.model.search.look_for("large"))

    desk.model.search.search_changed.connect(search_again)
    heartbeat = Heartbeat()
    desk.model.search.look_for("large")
    desk.model.downloads.add(spec)

    def over() -> bool:
        states.extend(each.state for each in desk.services.downloads.downloads())
        assert DownloadState.FAILED not in states, desk.services.downloads.downloads()
        return DownloadState.DONE in states and bool(found)

    until(over)
    return heartbeat.stop().figures("download")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gigabytes", type=float, default=1.0)
    parser.add_argument("--models", type=int, default=200)
    options = parser.parse_args(arguments)
    sys.setswitchinterval(SWITCH_SECONDS)  # as the window does
    app = QApplication.instance() or QApplication(["models_pane"])
    theme.apply(app, Qt.ColorScheme.Light)
    with (
        tempfile.TemporaryDirectory() as folder,
        hub(int(options.gigabytes * 10**9)) as (address, spec),
    ):
        os.environ["HOME"] = folder  # other programs' models are not of this measurement
        paths = AppPaths.of_profile(Path(folder) / "profile")
        fill(paths.models, options.models)
        desk = Desk(paths, address)
        GarbageCollector(QCoreApplication.instance()).freeze()  # as the window does
        try:
            figures = measure_opening(desk) | measure_scrolling(desk)
            figures |= measure_download(desk, spec)
        finally:
            desk.close()
            QCoreApplication.processEvents()
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
