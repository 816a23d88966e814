"""The window in a language with long words: nothing is cut, and nothing is still English."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.paths import AppPaths
from app.ui.style import theme
from app.ui.text import translation
from tests.helpers.clipping import clipped
from tests.helpers.pseudo import write
from tests.ui import (
    gallery,
    gallery_help,
    gallery_languages,
    gallery_models,
    gallery_settings,
)
from tests.ui.languages import FOLDER, speaking
from tests.ui.settings_stage import settings_stage
from tests.ui.stage import stage

SMALLEST_LARGE = 800  # pixels: large text in a window that is small as well has too few words


def _fits(spoken: int, width: int) -> bool:
    return spoken == 100 or width >= SMALLEST_LARGE


# Of the words that people look for by their English name: those states press buttons.
_PRESSED = {
    *("error", "diagram-large", "settings-report", "settings-licence"),
    *("settings-import-failed", "settings-tool-servers-edited"),
    *("settings-tool-server-form", "settings-tool-servers-many"),
}
# A list that drops down or a menu is as wide as its words.
_POPPED = {"menu", "model-menu", "settings-engine-list"}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture(params=[100, 200])
def spoken(request, qapp: QApplication, compiled: Path) -> Iterator[int]:
    """The size of the text in percent."""
    translator = QTranslator()
    assert translator.load(str(compiled))
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    qapp.installTranslator(translator)
    theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(text_percent=request.param))
    yield request.param
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    theme.apply(qapp, Qt.ColorScheme.Light, theme.Look())


def cut(widget: QWidget) -> list[str]:
    """Once it is laid out: what was measured last moves what stands below it."""
    deadline = time.monotonic() + 3
    while (found := clipped(widget)) and time.monotonic() < deadline:
        QTest.qWait(10)
    return found


@pytest.mark.parametrize(
    "state",
    [each for each in gallery.STATES if each.name not in _PRESSED | _POPPED],
    ids=lambda s: s.name,
)
def test_the_chat(spoken: int, profile: AppPaths, state: gallery.State) -> None:
    with stage(profile, **state.options) as it:
        state.act(it)
        it.settle()
        assert cut(it.window) == []


@pytest.mark.parametrize(
    "state",
    [each for each in gallery_settings.STATES if each.name not in _PRESSED | _POPPED],
    ids=lambda s: s.name,
)
def test_the_settings(spoken: int, profile: AppPaths, state: gallery_settings.State) -> None:
    if not _fits(spoken, state.options.get("size", (1000, 0))[0]):
        pytest.skip("large text in a small window")
    with settings_stage(profile, **state.options) as it:
        state.act(it)
        it.settle()
        assert cut(it.pane) == []


@pytest.mark.parametrize("state", gallery_help.STATES, ids=lambda s: s.name)
def test_the_help(spoken: int, state: gallery_help.State) -> None:
    if not _fits(spoken, state.size[0]):
        pytest.skip("large text in a small window")
    with gallery_help.opened(state) as pane:
        assert cut(pane) == []


_PRESSED_MODELS = {"models-failed", "models-unfolded", "models-remove"}


@pytest.mark.parametrize(
    "state",
    [each for each in gallery_models.STATES if each.name not in _PRESSED_MODELS],
    ids=lambda s: s.name,
)
def test_the_models(spoken: int, qapp: QApplication, state: gallery_models.State) -> None:
    if not _fits(spoken, state.size[0]):
        pytest.skip("large text in a small window")
    with gallery_models.opened(qapp, state) as view:
        assert cut(view) == []


@pytest.fixture(params=[name for name in translation.languages(FOLDER) if name != "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


def test_in_each_language(language: str, qapp: QApplication, profile: AppPaths) -> None:
    """The panes as most people see them."""
    found = {}
    for opened, names in gallery_languages.PLACES.items():
        for name in {*names} - _POPPED:
            with opened(qapp, name) as widget:
                found[name] = cut(widget)
    assert {name: lines for name, lines in found.items() if lines} == {}
