"""The advanced settings: collapsed, and there when they are asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.settings import declarations as d
from app.core.settings.setting import Section
from app.ui.document.collapsible_text import FoldButton
from tests.ui.settings_stage import SettingsStage

Stage = Callable[..., SettingsStage]
ADVANCED = [setting for setting in d.SETTINGS.values() if setting.advanced]
SECTIONS = sorted({setting.section for setting in ADVANCED})


def shown(it: SettingsStage) -> set[str]:
    return {
        each.key for each in d.SETTINGS.values() if each.shown and it.pane.row(each).isVisible()
    }


def button(it: SettingsStage) -> FoldButton:
    (found,) = (each for each in it.pane.findChildren(FoldButton) if each.isVisible())
    return found


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_advanced_settings_unfold_and_fold_again(stage: Stage, section: Section, by: str) -> None:
    def press() -> None:
        if by == "mouse":
            QTest.mouseClick(button(it), Qt.MouseButton.LeftButton)
        else:
            button(it).setFocus()
            QTest.keyClick(button(it), Qt.Key.Key_Space)
        it.settle()

    it = stage()
    it.pane.show_section(section)
    it.settle()
    all_of_it = {each.key for each in d.SETTINGS.values() if each.section is section and each.shown}
    advanced = {each.key for each in ADVANCED if each.section is section}
    assert button(it).text() == "Advanced"
    assert shown(it) == all_of_it - advanced
    press()
    assert shown(it) == all_of_it
    tops = {key: it.pane.row(key).mapTo(it.pane, QPoint(0, 0)).y() for key in all_of_it}
    assert min(tops[key] for key in advanced) > max(tops[key] for key in all_of_it - advanced)
    press()
    assert shown(it) == all_of_it - advanced


def test_a_search_shows_the_advanced_settings_that_it_finds(stage: Stage) -> None:
    it = stage()
    it.pane.search.setFocus()
    QTest.keyClicks(it.pane.search, "likely words that together")
    it.settle()
    assert shown(it) == {d.SAMPLING_TOP_P.key}
    assert not [each for each in it.pane.findChildren(FoldButton) if each.isVisible()]
    it.pane.search.selectAll()
    QTest.keyClicks(it.pane.search, "advanced")
    it.settle()
    assert shown(it) == {each.key for each in ADVANCED}
    QTest.keyClick(it.pane.search, Qt.Key.Key_Escape)
    it.pane.show_section(Section.ANSWERS)
    it.settle()
    assert d.SAMPLING_TOP_P.key not in shown(it)


@pytest.mark.parametrize("setting", ADVANCED, ids=lambda each: each.key)
def test_the_way_to_an_advanced_setting_unfolds_it(stage: Stage, setting: d.Setting) -> None:
    it = stage()
    it.pane.show_setting(setting.key)
    it.settle()
    row = it.pane.row(setting)
    assert row.isVisible()
    assert row.isAncestorOf(QApplication.focusWidget())
    assert not row.visibleRegion().isEmpty()  # scrolled to


def test_sections_without_advanced_settings_have_no_such_button(stage: Stage) -> None:
    it = stage()
    for section in set(Section) - set(SECTIONS) - {Section.ABOUT}:
        it.pane.show_section(section)
        it.settle()
        assert not [each for each in it.pane.findChildren(FoldButton) if each.isVisible()], section
