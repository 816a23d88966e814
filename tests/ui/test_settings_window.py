"""What the settings mean for the rest of the window, and the window for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Code
from app.core.paths import AppPaths
from tests.ui.stage import stage

pytestmark = pytest.mark.usefixtures("qapp")


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
