"""Where the window stands, on screens of all sizes, and how the sidebar shares it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from app.core.paths import AppPaths
from tests.ui.stage import stage

# In a process of its own, for the screens are fixed when Qt starts. It prints what can be seen.
PROBE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QAbstractButton
from app.core.paths import AppPaths
from tests.ui.stage import stage

app = QApplication([])
wanted = json.loads(sys.argv[2])
with stage(AppPaths.of_profile(Path(sys.argv[1])), size=None) as it:
    window = it.window
    if wanted:
        window.setGeometry(*wanted)
    it.settle()
    QTest.qWait(50)
    send = next(
        button for button in window.findChildren(QAbstractButton)
        if button.accessibleName().startswith("Send") and button.isVisible()
    )
    corner = send.mapToGlobal(send.rect().topLeft())
    available, frame = window.screen().availableGeometry(), window.frameGeometry()
    print(json.dumps({
        "screen": window.screen().name(),
        "within": available.contains(frame),
        "send": available.contains(QRect(corner, send.size())),
        "size": [window.width(), window.height()],
    }))
"""
SMALL = {"name": "small", "x": 0, "y": 0, "width": 1280, "height": 720, "dpr": 1}
SCALED = {"name": "scaled", "x": 0, "y": 0, "width": 1280, "height": 720, "dpr": 1.5}
TINY = {"name": "tiny", "x": 0, "y": 0, "width": 800, "height": 480, "dpr": 1}
LARGE = {"name": "large", "x": 1280, "y": 0, "width": 2560, "height": 1440, "dpr": 1}
MAIN = {"name": "main", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}


def probe(
    tmp_path: Path, screens: list[dict[str, Any]], wanted: list[int] | None = None
) -> dict[str, Any]:
    """What the window is like on these screens, moved to `wanted` first."""
    file = tmp_path / "screens.json"
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [screen | dots for screen in screens]}))
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path / "profile"), json.dumps(wanted)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("screen", [SMALL, SCALED, TINY], ids=lambda screen: screen["name"])
def test_the_first_window_fits_the_screen(tmp_path: Path, screen: dict[str, Any]) -> None:
    found = probe(tmp_path, [screen])
    assert found["within"]
    assert found["send"]


def test_on_a_large_screen_it_has_the_size_it_likes(tmp_path: Path) -> None:
    assert probe(tmp_path, [MAIN])["size"] == [1120, 760]


def test_it_comes_back_where_it_was(tmp_path: Path) -> None:
    screens = [SMALL, LARGE]
    probe(tmp_path, screens, [1500, 100, 1700, 1100])
    found = probe(tmp_path, screens)
    assert (found["screen"], found["size"]) == ("large", [1700, 1100])
    assert found["within"]


def test_a_window_of_a_screen_that_has_gone_comes_to_one_that_is_there(tmp_path: Path) -> None:
    assert probe(tmp_path, [SMALL, LARGE], [1500, 100, 1700, 1100])["screen"] == "large"
    found = probe(tmp_path, [SMALL])
    assert found["screen"] == "small"
    assert found["within"]
    assert found["send"]


def test_a_window_half_outside_is_brought_in(tmp_path: Path) -> None:
    probe(tmp_path, [MAIN], [1500, 700, 1000, 700])
    assert probe(tmp_path, [MAIN])["within"]


def test_a_screen_that_goes_while_the_window_is_shown(
    qapp: QApplication, profile: AppPaths
) -> None:
    with stage(profile) as it:
        it.window.setGeometry(5000, 4000, 3000, 2000)
        qapp.screenRemoved.emit(it.window.screen())  # as Qt does once it has gone
        available = it.window.screen().availableGeometry()
        it.until(lambda: available.contains(it.window.frameGeometry()))


def drag_the_sidebar(it: Any, pixels: int) -> None:
    handle = it.window.findChild(QSplitter).handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(pixels, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(pixels, 0))


def test_a_wide_sidebar_leaves_a_narrow_window_to_the_conversation(
    qapp: QApplication, profile: AppPaths
) -> None:
    with stage(profile) as it:
        it.window.resize(1400, 700)
        it.settle()
        drag_the_sidebar(it, 160)
        wide = it.window.sidebar.width()
        assert wide > 390
        for width in (800, 600, 480):
            its_buttons = it.window.sidebar.minimumSizeHint().width()
            share, kept = max(its_buttons, 0.36 * width), 0.5 * width
            it.window.resize(width, 700)
            it.until(lambda share=share: it.window.sidebar.width() <= share)
            it.until(lambda kept=kept: it.window.pane.width() >= kept)
        it.window.resize(1400, 700)
        it.until(lambda: it.window.sidebar.width() == wide)
        it.window.resize(800, 700)
        it.settle()
    with stage(profile) as it:
        it.window.resize(1400, 700)
        it.until(lambda: it.window.sidebar.width() == wide)
