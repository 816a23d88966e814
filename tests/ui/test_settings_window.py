"""What the settings mean for the rest of the window, and the window for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.errors import Code
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.ui.widgets.setting_row import SettingRow
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")


def open_row(it: Stage, key: str) -> SettingRow:
    """The settings pane, at the row of this setting."""
    it.window.navigation.show_settings()
    pane = it.window.navigation._settings
    pane.show_setting(key)
    it.until(lambda: pane.row(key).isVisible() and not pane._next.isActive())
    return pane.row(key)


def write(paths: AppPaths, text: str) -> None:
    """The settings file, as it is found when Gloss starts."""
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text(text, encoding="utf-8")


def test_the_chat_names_all_rows_of_the_file_that_make_no_sense(profile: AppPaths) -> None:
    write(profile, '[chat]\neffort = "extreme"\n[sampling]\ntemperature = 9\ntop_k = -1\n')
    with stage(profile) as it:
        (notice,) = it.window.pane.notices.shown()
        assert notice.key == Code.SETTING_INVALID
        assert "Reasoning effort, Temperature, Top K" in notice.sentence
        assert "extreme" in notice.detail


def test_the_chat_says_where_a_file_is_kept_that_could_not_be_read(profile: AppPaths) -> None:
    write(profile, "[chat\neffort=")
    with stage(profile) as it:
        (notice,) = it.window.pane.notices.shown()
        assert notice.key == Code.SETTINGS_DAMAGED
        (kept,) = profile.settings.parent.glob("*.broken-1.toml")
        assert Path(kept).name in notice.sentence


def test_the_composer_shows_the_effort_that_is_chosen_in_the_settings(profile: AppPaths) -> None:
    with stage(profile) as it:
        button = it.window.pane.composer._effort
        assert button.text() == "Effort: Medium"
        row = open_row(it, d.CHAT_EFFORT.key)
        QTest.keyClick(row.control, Qt.Key.Key_Down)
        it.until(lambda: button.text() == "Effort: High")
        row.reset.click()
        it.until(lambda: button.text() == "Effort: Medium")
        it.settle()
