"""The switch for reasoning stands where the effort does, for models that have it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.core.messages import ReasoningControl
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_THINKING
from app.core.settings.store import SettingsStore
from app.ui.controls.switch import Switch
from tests.ui.picture import save_picture
from tests.ui.stage import GPT_OSS, LOADED, STARTER, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

SWITCHED = replace(LOADED, reasoning=ReasoningControl.SWITCH)


def _switch(it: Stage) -> Switch:
    (found,) = it.window.pane.composer.findChildren(Switch)
    return found


def _effort(it: Stage) -> QToolButton:
    buttons = it.window.pane.composer.findChildren(QToolButton)
    (found,) = (b for b in buttons if b.accessibleName() == "Reasoning effort")
    return found


def test_a_model_that_can_be_switched_shows_the_switch(profile: AppPaths) -> None:
    with stage(profile, models=[STARTER], loaded=SWITCHED) as it:
        it.until(_switch(it).isVisible)
        assert not _effort(it).isVisible()
        assert _switch(it).isChecked()
        it.ask("First")
        it.until_idle()
        assert it.engine.prompts[-1].thinking is True

        it.window.pane.composer.setFocus()
        QTest.mouseClick(_switch(it), Qt.MouseButton.LeftButton)
        assert not _switch(it).hasFocus()
        it.until(lambda: it.services.settings.get(CHAT_THINKING) is False)
        it.ask("Second")
        it.until_idle()
        assert it.engine.prompts[-1].thinking is False
        if folder := os.environ.get("GLOSS_PICTURES"):
            save_picture(it.window, Path(folder) / "thinking.png")
    with stage(profile, models=[STARTER], loaded=SWITCHED) as it:
        it.until(_switch(it).isVisible)
        assert not _switch(it).isChecked()
        _switch(it).setFocus()
        QTest.keyClick(_switch(it), Qt.Key.Key_Space)
        it.until(lambda: SettingsStore(profile.settings).get(CHAT_THINKING) is True)


@pytest.mark.parametrize(
    ("model", "control"),
    [(GPT_OSS, ReasoningControl.EFFORT), (STARTER, ReasoningControl.NONE)],
)
def test_other_models_do_not(profile: AppPaths, model: object, control: ReasoningControl) -> None:
    with stage(profile, models=[model], loaded=replace(LOADED, reasoning=control)) as it:
        it.until(lambda: it.engine.loaded is not None)
        it.settle()
        assert not _switch(it).isVisible()
        assert _effort(it).isVisible() is (control is ReasoningControl.EFFORT)
