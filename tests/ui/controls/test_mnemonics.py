"""The underlined letters of the menus, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from app.core.paths import AppPaths
from app.ui.controls.mnemonics import give_mnemonics, without_mnemonic
from app.ui.shell.actions import WindowActions
from app.ui.text import translation
from tests.ui.languages import FOLDER, speaking
from tests.ui.stage import stage


@pytest.fixture(params=translation.languages(FOLDER))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


def letters(menu: QMenu) -> list[str]:
    texts = [action.text() for action in menu.actions() if action.text()]
    return [QKeySequence.mnemonic(text).toString().casefold() for text in texts]


def test_each_entry_of_the_menu_has_a_letter_of_its_own(language: str, qtbot) -> None:
    holder = QObject()
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = WindowActions(holder)
    named = [action.text() for action in actions.with_keys()]
    actions.fill_menu(menu)
    for each in (menu, *menu.findChildren(QMenu)):
        found = letters(each)
        assert all(found)
        assert len(set(found)) == len(found)
    assert [without_mnemonic(action.text()) for action in actions.with_keys()] == named


def test_the_menus_of_the_window_too(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.ask("Hi?")
        it.until_idle()
        rows = it.window.sidebar.list
        menus = [rows.menu_at(rows.model().index(1, 0)), *it.window.findChildren(QMenu)]
        it.window.pane.header.open_picker()
        for menu in menus:
            found = [letter for letter in letters(menu) if letter]
            assert len(set(found)) == len(found)


def test_signs_that_are_not_typed_get_a_letter_behind(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    fresh = menu.addAction("新しいチャット")
    fresh.setShortcut("Ctrl+N")
    menu.addAction("モデルファイルを開く…")
    give_mnemonics(menu)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["新しいチャット(&N)", "モデルファイルを開く(&A)…"]
    assert [*map(without_mnemonic, texts)] == ["新しいチャット", "モデルファイルを開く…"]


def test_a_name_with_an_ampersand_stays_a_name(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    action: QAction = menu.addAction("R&&D")
    give_mnemonics(menu)
    assert without_mnemonic(action.text()) == "R&D"
    assert letters(menu) == ["alt+r"]
