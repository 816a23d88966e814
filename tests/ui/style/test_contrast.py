"""All text can be read in every theme: its contrast, measured from pictures of the galleries."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import AppPaths
from app.ui.style import theme
from tests.helpers.contrast import faint_text
from tests.ui import gallery, gallery_models, gallery_settings, gallery_steering
from tests.ui.settings_stage import settings_stage
from tests.ui.stage import stage
from tests.ui.variants import VARIANTS

LEAST = 4.5
THEMES = ("light", "dark", "contrast", "contrast-dark")
# Those that show most kinds of text; the others are for the long run.
USUAL = {
    "typography-0",
    "typography-1",
    "error",
    "selection",
    "code-numbered",
    "edited-answer",
    "settings-answers",
    "models-typical",
}
VEILED = {"models-drop"}  # while something is dragged over it
POPUPS = {"model-menu", "menu", "retry-menu", "message-menu"}


def states() -> list[Any]:
    kinds = {
        "chat": gallery.STATES,
        "steering": gallery_steering.STATES,
        "settings": gallery_settings.STATES,
        "models": gallery_models.STATES,
    }
    return [
        pytest.param(kind, state, id=state.name, marks=[] if state.name in USUAL else _LONG)
        for kind, found in kinds.items()
        for state in found
        if state.name not in POPUPS | VEILED
    ]


_LONG = [pytest.mark.soak]


@pytest.fixture(params=THEMES)
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    scheme, look = VARIANTS[request.param]
    theme.apply(qapp, scheme, look)
    yield request.param
    theme.apply(qapp, theme.scheme_of(theme.Look().appearance, qapp), theme.Look())


@pytest.mark.parametrize(("kind", "state"), states())
def test_text_stands_out(
    kind: str, state: Any, dressed: str, qapp: QApplication, profile: AppPaths
) -> None:
    if kind == "models":
        with gallery_models.opened(qapp, state) as view:
            found = faint_text(view, LEAST)
    elif kind == "settings":
        with settings_stage(profile, **state.options) as it:
            state.act(it)
            it.settle()
            found = faint_text(it.pane, LEAST)
    else:
        options = {"fill": gallery.fill} if kind == "steering" else {}
        with stage(profile, **options, **state.options) as it:
            state.act(it)
            for _ in range(20):
                qapp.processEvents()
            end = time.monotonic() + 0.15
            it.until(lambda: time.monotonic() > end)
            found = faint_text(it.window, LEAST)
    assert found == []


@pytest.mark.parametrize(("colour", "found"), [("#757575", 0), ("#808080", 1)])
def test_the_measure_itself(colour: str, found: int, qtbot: QtBot) -> None:
    """On white, 4.6 and 3.9 to 1."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(f"background: #ffffff; color: {colour}")
    window.resize(300, 60)
    QLabel("Little words, light", window).move(10, 20)
    window.show()
    faint = faint_text(window, LEAST)
    assert len(faint) == found
    assert all(3.8 < each.contrast < 4.1 for each in faint)
