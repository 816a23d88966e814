"""What the settings mean for the rest of the window, and the window for them."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from app.cli.doctor import doctor
from app.core.components import components
from app.core.diagnostics.doctor import examine
from app.core.errors import Code
from app.core.models.library.installed import InstalledModel
from app.core.models.transfer.connections import Purpose
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.core.settings.setting import Section, Setting
from app.core.settings.store import SettingsStore
from app.texts.report import report
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.drop_button import DropButton
from app.ui.settings.pane import SettingsPane
from app.ui.settings.widgets.about_panels import PartsPanel, ReportPanel
from app.ui.settings.widgets.connections_panel import ConnectionsPanel
from app.ui.settings.widgets.setting_row import SettingRow
from tests.helpers.scripted import ScriptedEngine
from tests.ui.find import area_of, choose, complete, entries, licences, named, visible_text
from tests.ui.stage import STARTER, FakeLibrary, Stage, core_services, stage

pytestmark = pytest.mark.usefixtures("qapp")


def open_row(it: Stage, key: str) -> SettingRow:
    """The settings pane, at the row of this setting."""
    it.window.navigation.show_settings()
    pane = it.window.findChild(SettingsPane)
    pane.show_setting(key)
    it.until(lambda: pane.row(key).isVisible() and complete(pane))
    return pane.row(key)


def tab(it: Stage, key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
    """One step of the keyboard; where it leads to."""
    QTest.keyClick(it.window.focusWidget(), key)
    return it.window.focusWidget()


def walk(it: Stage, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Of the settings pane, from where the keyboard is until it leaves the pane."""
    pane = it.window.findChild(SettingsPane)
    reached = [it.window.focusWidget()]
    while pane.isAncestorOf(there := tab(it, key)):
        assert there not in reached
        reached.append(there)
    return reached


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
        button = named(it.window.pane.composer, QAbstractButton, "Reasoning effort")
        assert button.text() == "Effort: Medium"
        row = open_row(it, d.CHAT_EFFORT.key)
        QTest.keyClick(row.control, Qt.Key.Key_Down)
        it.until(lambda: button.text() == "Effort: High")
        row.reset.click()
        it.until(lambda: button.text() == "Effort: Medium")
        it.settle()


@pytest.mark.parametrize("width", [700, 1400])
@pytest.mark.parametrize("section", Section)
def test_the_keyboard_goes_through_the_settings_as_the_eye_does(
    profile: AppPaths, section: Section, width: int
) -> None:
    """Search, sections, notices, rows; in each of them line by line. And back again."""
    write(profile, '[chat]\neffort = "extreme"\n[models]\nfolders = ["/a", "/b"]\n')
    with stage(profile) as it:
        it.window.resize(width, 700)
        open_row(it, d.APPEARANCE_THEME.key)  # so that the pages are not made in their order
        pane = it.window.findChild(SettingsPane)
        pane.show_section(section)
        it.settle()
        panel = pane.findChild(PartsPanel)
        it.until(lambda: section is not Section.ABOUT or len(licences(panel)) == len(components()))
        pane.findChild(ReportPanel).set_report("All is well.")
        it.settle()
        pane.setFocus()
        drop = named(pane, ChoiceBox, "Section")
        narrow = drop.isVisible()
        if narrow:
            tab(it, Qt.Key.Key_Backtab)
        forward = walk(it)
        area = area_of(pane.pages[section])

        def part(widget: QWidget) -> int:
            regions = (drop.parentWidget(), pane.sections.parentWidget(), pane.notices, area)
            return next(number for number, each in enumerate(regions) if each.isAncestorOf(widget))

        def place(widget: QWidget) -> tuple[int, int, int]:
            where = widget.mapTo(pane, QPoint(0, 0))
            return part(widget), where.y(), where.x()

        assert forward[0] is (drop if narrow else pane.search)
        assert {part(each) for each in forward} == ({0, 2, 3} if narrow else {1, 2, 3})
        if not narrow:
            assert sum(map(pane.sections.isAncestorOf, forward)) == len(Section)
        area.verticalScrollBar().setValue(0)
        assert forward == sorted(forward, key=place)
        forward[-1].setFocus()
        assert walk(it, Qt.Key.Key_Backtab) == forward[::-1]
        it.settle()


def test_the_keyboard_comes_into_the_settings_at_the_search(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.window.resize(1400, 700)
        open_row(it, d.GENERAL_LANGUAGE.key)
        pane = it.window.findChild(SettingsPane)
        pane.setFocus()
        before = tab(it, Qt.Key.Key_Backtab)
        assert not pane.isAncestorOf(before)
        assert tab(it) is pane.search
        it.settle()


@pytest.mark.parametrize("pane", ["chat", "models", "settings"])
def test_ctrl_f_searches_the_settings_where_they_are_shown(profile: AppPaths, pane: str) -> None:
    with stage(profile) as it:
        it.window.activateWindow()
        getattr(it.window.actions_, pane).trigger()
        it.settle()
        it.window.sidebar.list.setFocus()
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        settings = it.window.findChild(SettingsPane)
        sidebar_search = named(it.window.sidebar, QLineEdit, "Search all conversations")
        wanted = settings.search if settings is not None else sidebar_search
        assert it.window.focusWidget() is wanted
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert it.window.focusWidget() is sidebar_search
        it.settle()


# What changes while the pane is not shown


def leave_and_return(it: Stage, section: Section, meanwhile: Callable[[], object]) -> SettingsPane:
    """Look at a section, then at the chat while something happens, then at the settings."""
    it.window.navigation.show_section(section)
    pane = it.window.findChild(SettingsPane)
    it.until(lambda: complete(pane))
    it.settle()
    it.window.actions_.chat.trigger()
    meanwhile()
    it.settle()
    it.window.actions_.settings.trigger()
    return pane


def test_a_connection_made_meanwhile_is_there_on_return(profile: AppPaths) -> None:
    with stage(profile) as it:
        note = partial(it.services.connections.record, "huggingface.co", Purpose.SEARCH, 1200)
        pane = leave_and_return(it, Section.PRIVACY, note)
        panel = pane.pages[Section.PRIVACY].panels[ConnectionsPanel]
        it.until(lambda: len(entries(panel)) == 1)
        assert "never" not in visible_text(panel)
        it.settle()


def test_the_plan_is_of_the_model_chosen_meanwhile(profile: AppPaths) -> None:
    with stage(profile) as it:
        pane = leave_and_return(
            it,
            Section.ENGINE,
            partial(choose, it.window.pane.header.findChild(DropButton), STARTER.name),
        )
        plan = pane.pages[Section.ENGINE].plan
        it.until(lambda: STARTER.name in visible_text(plan))
        it.until(lambda: it.engine.loaded is not None)
        it.settle()


def test_a_model_that_came_meanwhile_can_be_chosen_for_the_start(profile: AppPaths) -> None:
    new = InstalledModel("new", Path("/models/new.gguf"), 1000)
    with stage(profile) as it:
        arrive = partial(it.services.library.models.append, new)
        pane = leave_and_return(it, Section.GENERAL, arrive)
        box = pane.row(d.MODELS_AT_START).control
        it.until(lambda: box.findData(str(new.path)) >= 0)
        it.settle()


def test_the_report_and_doctor_name_the_models_folder_that_was_chosen(
    profile: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = tmp_path / "chosen"
    base = core_services(profile, ScriptedEngine([]), FakeLibrary([], folder=chosen))
    diagnosis = examine(base, base.plan_service)
    base.close()
    assert f"Models folder: {chosen}" in report(diagnosis)
    doctor(diagnosis, Namespace(json=True))
    assert json.loads(capsys.readouterr().out)["paths"]["models"] == str(chosen)


# What is being typed

TYPED: list[tuple[Setting[Any], str, object]] = [
    (d.SAMPLING_TOP_K, "40", 40),
    (d.SAMPLING_TEMPERATURE, "0.75", 0.75),
    (d.NETWORK_ENDPOINT, "https://mirror.example", "https://mirror.example"),
    (d.CHAT_INSTRUCTIONS, "Be brief.", "Be brief."),
]
FIELDS = pytest.mark.parametrize(
    ("setting", "text", "value"), TYPED, ids=[setting.key for setting, _, _ in TYPED]
)


def type_into(it: Stage, key: str, text: str) -> None:
    row = open_row(it, key)
    field = next(
        each
        for kind in (QLineEdit, QPlainTextEdit)
        for each in row.findChildren(kind)
        if each.isVisible()
    )
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


@FIELDS
def test_a_change_from_elsewhere_does_not_replace_it(
    profile: AppPaths, setting: Setting[Any], text: str, value: object
) -> None:
    with stage(profile) as it:
        it.window.activateWindow()
        type_into(it, setting.key, text)
        pane = it.window.findChild(SettingsPane)
        other = "" if isinstance(value, str) else 1
        it.services.settings.set(setting, other)  # as another process does
        it.settle()
        pane.search.setFocus()
        it.until(lambda: it.services.settings.get(setting) == value)


@FIELDS
def test_it_is_saved_when_the_window_closes(
    profile: AppPaths, setting: Setting[Any], text: str, value: object
) -> None:
    with stage(profile) as it:
        it.window.activateWindow()
        type_into(it, setting.key, text)
        it.window.close()
    assert SettingsStore(profile.settings).get(setting) == value
