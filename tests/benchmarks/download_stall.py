"""How long the whole window is held up while a large model arrives, is hashed, and the Hub is
searched.

    python -m tests.benchmarks.download_stall [--gigabytes 5]

The real window over real services, a model loaded, the models pane shown; the Hub is one of
ours on loopback, in a process of its own. The gaps are those of `stall`. Prints one JSON object:
`stall_download_*` and the seconds that it took.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.core.deadline import Deadline
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.states import DownloadState
from app.core.paths import AppPaths
from app.core.settings.declarations import MODELS_OTHER_PROGRAMS, NETWORK_ENDPOINT
from app.main import build_services
from app.ui.models.page_state import SearchResults, SearchState
from app.ui.models.pane import ModelsPane
from app.ui.shell.main_window import MainWindow
from app.ui.style import theme
from app.ui.threads.runner import Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.benchmarks.models_pane import hub, until
from tests.benchmarks.stall import Heartbeat

SEARCH_MS = 1000


def measure(window: MainWindow, queue: DownloadQueue, spec: ModelSpec) -> dict[str, float]:
    window.actions_.models.trigger()
    (pane,) = window.findChildren(ModelsPane)
    model, found = pane.model, []

    def search_again(search: SearchResults) -> None:
        if search.state is SearchState.FOUND:
            found.append(search)
            QTimer.singleShot(SEARCH_MS, lambda: model.search.look_for("large"))

    model.search.search_changed.connect(search_again)
    until(lambda: not pane.cards.busy)
    heartbeat, began = Heartbeat(), time.monotonic()
    model.search.look_for("large")
    model.downloads.add(spec)
    states: set[DownloadState] = set()

    def over() -> bool:
        states.update(each.state for each in queue.downloads())
        return bool(states & {DownloadState.DONE, DownloadState.FAILED})

    until(over)
    figures = heartbeat.stop().figures("stall_download")
    assert DownloadState.DONE in states and found, (states, len(found))
    return figures | {"stall_download_seconds": round(time.monotonic() - began, 1)}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gigabytes", type=float, default=5.0)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["download_stall"])
    theme.apply(app, Qt.ColorScheme.Light)
    with (
        tempfile.TemporaryDirectory() as folder,
        hub(int(options.gigabytes * 10**9)) as (address, spec),
    ):
        paths = AppPaths.of_profile(Path(folder))
        services = build_services(paths)
        services.settings.put({NETWORK_ENDPOINT.key: address, MODELS_OTHER_PROGRAMS.key: False})
        runner = Runner()
        window = MainWindow(runner, paths)
        window.show()
        try:
            window.populate(services, SettingsSignals(services.settings, window))
            until(lambda: window.engine.status.loaded is not None)
            figures = measure(window, services.downloads, spec)
        finally:
            window.finish(Deadline(10))
            window.save_state()
            services.engine.close()
            runner.close()
            services.close()
            window.close()
            QCoreApplication.processEvents()
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
