"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import AppPaths
from app.ui.widgets.transcript import TranscriptView
from tests.ui.settings_stage import SettingsStage, settings_stage


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    transcript = TranscriptView()
    qtbot.addWidget(transcript)
    transcript.resize(900, 600)
    with qtbot.waitExposed(transcript):
        transcript.show()
    return transcript


@pytest.fixture
def stage(qapp: QApplication, profile: AppPaths) -> Iterator[Callable[..., SettingsStage]]:
    """Opens the settings pane; it is closed at the end of the test."""
    opened = []

    def open_(**options: object) -> SettingsStage:
        manager = settings_stage(profile, **options)  # type: ignore[arg-type]
        opened.append(manager)
        it = manager.__enter__()
        it.settle()
        return it

    yield open_
    for manager in opened:
        manager.__exit__(None, None, None)
