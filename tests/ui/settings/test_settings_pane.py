"""The settings pane over a real settings file: each row, the search, the panels, the plan."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from app.core.components import components
from app.core.errors import Code
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Form, Section, Setting
from app.core.settings.store import SettingsStore
from app.texts import settings as words
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.folder_fields import FolderField, FoldersField
from app.ui.controls.number_field import NumberField
from app.ui.controls.switch import Switch
from app.ui.controls.text_fields import LineField, LinesField
from app.ui.settings.widgets.about_panels import PartsPanel
from app.ui.settings.widgets.file_panel import FilePanel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.style import spacing, theme
from app.ui.text.translation import languages
from tests.ui.find import area_of, licences, named, press, visible_text, visible_texts
from tests.ui.settings_stage import (
    Keyring,
    SettingsStage,
    journal,
    shown_value,
)

SHOWN = [setting for setting in d.SETTINGS.values() if setting.shown]
LONG = f"""
[models]
folder = "/media/{"a long folder/" * 20}"
folders = ["/media/{"no-break-in-it" * 20}"]
at_start = "/media/{"model" * 40}.gguf"
[engine]
device = "{"A card with a long name " * 8}"
[chat]
instructions = "{"word " * 200}"
[network]
endpoint = "https://{"mirror." * 20}example"
"""
PAUSE_MS = 1100  # longer than a change waits before it counts
Stage = Callable[..., SettingsStage]


def change(row: SettingRow) -> object:
    """Change the row as a person does; the value that it should have then."""
    control = row.control
    if isinstance(control, Switch):
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        return control.isChecked()
    if isinstance(control, ChoiceBox):
        control.setFocus()
        before = control.currentData()
        key = Qt.Key.Key_Down if control.currentIndex() + 1 < control.count() else Qt.Key.Key_Up
        QTest.keyClick(control, key)
        assert control.currentData() != before
        return control.currentData()
    if isinstance(control, NumberField):
        target = control.focusProxy()
        before = control.value()
        QTest.keyClick(target, Qt.Key.Key_Up)
        if control.value() == before:
            QTest.keyClick(target, Qt.Key.Key_Down)
        assert control.value() != before
        return control.value()
    if isinstance(control, LineField):
        control.setFocus()
        QTest.keyClicks(control, "https://mirror.example")
        QTest.keyClick(control, Qt.Key.Key_Return)
        return "https://mirror.example"
    if isinstance(control, LinesField):
        control.setFocus()
        QTest.keyClicks(control, "Be brief.")
        return "Be brief."
    assert isinstance(control, FolderField | FoldersField)
    value = "/media/models" if isinstance(control, FolderField) else ("/media/models",)
    press(control.findChild(QPushButton))
    control.findChild(QFileDialog).fileSelected.emit("/media/models")  # the system's dialog
    return value


@pytest.mark.parametrize("setting", SHOWN, ids=lambda each: each.key)
def test_each_row_sets_its_setting_and_resets_it(stage: Stage, setting: Setting) -> None:
    it = stage()
    it.pane.show_setting(setting.key)
    it.settle()
    row = it.pane.row(setting)
    assert row.isVisible()
    assert not row.reset.isVisible()
    wanted = change(row)
    it.until(lambda: it.settings.is_set(setting))
    it.until(row.reset.isVisible)
    assert it.settings.get(setting) == wanted
    assert SettingsStore(it.settings.path).get(setting) == wanted  # on the disk
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    it.until(lambda: not it.settings.is_set(setting))
    it.until(lambda: not row.reset.isVisible())
    assert it.settings.get(setting) == setting.default


@pytest.mark.parametrize(
    ("file", "key"),
    [
        ("[sampling]\ntemperature = 0.3\n", d.SAMPLING_TEMPERATURE.key),
        ('[chat]\ninstructions = "Hi."\n', d.CHAT_INSTRUCTIONS.key),
        ('[network]\nendpoint = "https://a.example"\n', d.NETWORK_ENDPOINT.key),
    ],
    ids=["number", "lines", "line"],
)
def test_a_reset_outlives_a_change_that_was_just_made(stage: Stage, file: str, key: str) -> None:
    it = stage(file=file)
    it.pane.show_setting(key)
    it.settle()
    row = it.pane.row(key)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert shown_value(row) != it.settings.get(key)
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    it.until(lambda: not row.reset.isVisible())
    QApplication.focusWidget().clearFocus()
    it.settle()
    QTest.qWait(PAUSE_MS)
    it.settle()
    assert shown_value(row) == SETTINGS[key].default
    assert not it.settings.is_set(key)


def test_a_change_from_elsewhere_reaches_the_row(stage: Stage) -> None:
    it = stage()
    for setting in SHOWN:
        row = it.pane.row(setting)
        make: dict[Form, Callable[[], object]] = {
            Form.SWITCH: lambda setting=setting: not setting.default,
            Form.NUMBER: lambda setting=setting: setting.maximum,
            Form.LINES: lambda: "one\ntwo",
            Form.FOLDERS: lambda: ("/one", "/two"),
            Form.CHOICE: lambda setting=setting: (setting.choices or setting.offered or ("/one",))[
                -1
            ],
        }
        value = make.get(setting.form, lambda: "https://one.example")()
        it.settings.set(setting, type(setting.default)(value))
        it.until(lambda row=row: not row.reset.isHidden())
        assert shown_value(row) == it.settings.get(setting) == value


def test_each_section_is_made_and_each_setting_stands_in_its_own(stage: Stage) -> None:
    it = stage()
    assert list(it.pane.pages) and set(it.pane.pages) == set(Section)
    for section, page in it.pane.pages.items():
        assert set(page.rows) == {each.key for each in SHOWN if each.section is section}


def test_all_that_takes_the_keyboard_has_a_name(stage: Stage) -> None:
    it = stage(fill=journal, secrets=Keyring("hf_x"))
    it.pane.search.setText("e")  # all sections at once
    it.settle()
    nameless = []
    for widget in it.pane.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            nameless.append(widget)
    assert nameless == []


def test_the_keyboard_reaches_every_row_in_the_order_of_the_eye(stage: Stage) -> None:
    it = stage()
    it.pane.show_setting(d.SAMPLING_TOP_K.key)  # with the advanced ones
    it.settle()
    page = it.pane.pages[Section.ANSWERS]
    page.rows["chat.effort"].control.setFocus()
    reached = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        row = next((row for row in page.rows.values() if row.isAncestorOf(widget)), None)
        if row is not None and row.setting.key not in reached:
            reached.append(row.setting.key)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    places = {
        key: page.rows[key].mapTo(page, page.rows[key].rect().topLeft()).y() for key in reached
    }
    assert set(reached) == set(page.rows)
    assert reached == sorted(reached, key=places.__getitem__)


def test_the_sections_are_walked_with_the_arrow_keys(stage: Stage) -> None:
    it = stage()
    QTest.keyClick(it.pane.search, Qt.Key.Key_Tab)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(QApplication.focusWidget(), key)
        seen += [section for section, page in it.pane.pages.items() if page.isVisible()]
    assert seen == [Section.APPEARANCE, Section.MODELS, Section.APPEARANCE]


# Search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("temperature", {"sampling.temperature"}),
        ("q8_0", {"engine.kv_type"}),
        ("HIGH contrast", {"appearance.theme"}),
        ("cóntrast hıgh", {"appearance.theme"}),
        ("ＨＩＧＨ ontras", {"appearance.theme"}),
        ("engine.swa_full", {"engine.swa_full"}),
        ("hub token", {"network.endpoint"}),
    ],
)
def test_search_finds_across_sections(stage: Stage, text: str, found: set[str]) -> None:
    it = stage()
    it.pane.search.setText(text)
    it.settle()
    rows = {
        key for page in it.pane.pages.values() for key, row in page.rows.items() if row.isVisible()
    }
    assert rows == found


def test_a_search_for_nothing_says_so_and_escape_ends_it(stage: Stage) -> None:
    it = stage()
    it.pane.search.setFocus()
    QTest.keyClicks(it.pane.search, "submarine")
    it.settle()
    assert "Nothing found for “submarine”." in visible_texts(it.pane)
    QTest.keyClick(it.pane.search, Qt.Key.Key_Escape)
    assert it.pane.search.text() == ""
    assert it.pane.pages[Section.GENERAL].isVisible()
    assert "Nothing found" not in visible_text(it.pane)


def test_down_goes_from_the_search_to_what_was_found(stage: Stage) -> None:
    it = stage()
    it.pane.search.setText("top_k")
    it.settle()
    it.pane.search.setFocus()
    QTest.keyClick(it.pane.search, Qt.Key.Key_Down)
    assert it.pane.row("sampling.top_k").isAncestorOf(QApplication.focusWidget())


def test_a_section_without_a_match_can_be_chosen_where_there_is_little_room(stage: Stage) -> None:
    it = stage(size=(480, 760))
    it.pane.search.setText("temperature")
    it.settle()
    drop = named(it.pane, ChoiceBox, "Section")
    assert drop.isVisible()
    QTest.keyClick(drop, Qt.Key.Key_Down)
    it.settle()
    assert drop.currentData() == Section.APPEARANCE
    assert it.pane.pages[Section.APPEARANCE].isVisible()
    assert not it.pane.pages[Section.ANSWERS].isVisible()
    assert it.pane.search.text() == ""


# All at once


def test_reset_all_can_be_undone(stage: Stage) -> None:
    it = stage(file='[chat]\neffort = "high"\n[sampling]\ntop_k = 40\n[chat_x]\na = 1\n')
    panel = it.pane.pages[Section.GENERAL].panels[FilePanel]
    assert isinstance(panel, FilePanel)
    panel.reset.click()
    it.until(it.pane.notices.isVisible)
    assert not it.settings.values()
    (notice,) = it.pane.notices.shown()
    notice.actions[0].run()
    it.settle()
    assert dict(it.settings.values()) == {"chat.effort": "high", "sampling.top_k": 40}
    assert shown_value(it.pane.row("sampling.top_k")) == 40


def test_a_folder_that_another_gloss_added_stays_when_one_is_added_here(stage: Stage) -> None:
    it = stage(file='[models]\nfolders = ["/a", "/b"]\n')
    SettingsStore(it.settings.path).update(d.MODELS_FOLDERS, lambda now: (*now, "/theirs"))
    it.model.set("models.folders", ("/a", "/b", "/ours"))
    it.settle()
    assert it.settings.get(d.MODELS_FOLDERS) == ("/a", "/b", "/theirs", "/ours")
    it.model.set("models.folders", ("/b", "/theirs", "/ours"))
    it.settle()
    assert SettingsStore(it.settings.path).get(d.MODELS_FOLDERS) == ("/b", "/theirs", "/ours")


def test_export_and_import_go_round(stage: Stage, tmp_path: Path) -> None:
    it = stage(file='[chat]\neffort = "high"\n[appearance]\ntext_size = 120\n')
    it.model.export_to(tmp_path / "out.toml")
    it.until(it.pane.notices.isVisible)
    assert tomllib.loads((tmp_path / "out.toml").read_text()) == {
        "chat": {"effort": "high"},
        "appearance": {"text_size": 120},
    }
    it.settings.reset_all()
    it.pane.notices.clear()
    it.model.import_from(tmp_path / "out.toml")
    it.until(it.pane.notices.isVisible)
    it.settle()
    assert shown_value(it.pane.row("chat.effort")) == "high"
    (notice,) = it.pane.notices.shown()
    assert ": 2 setting" in notice.sentence  # the plural is a translation's
    notice.actions[0].run()
    it.settle()
    assert not it.settings.values()


def test_an_import_names_the_rows_it_could_not_use(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "in.toml").write_text('[chat]\neffort = "low"\n[sampling]\ntemperature = 9\n')
    it = stage()
    it.model.import_from(tmp_path / "in.toml")
    it.until(it.pane.notices.isVisible)
    (notice,) = it.pane.notices.shown()
    assert "Temperature" in notice.sentence
    assert it.settings.get(d.CHAT_EFFORT) == "low"


def test_an_import_of_something_else_is_said_and_changes_nothing(
    stage: Stage, tmp_path: Path
) -> None:
    (tmp_path / "in.toml").write_text("[chat")
    it = stage()
    it.model.import_from(tmp_path / "in.toml")
    it.until(it.pane.notices.isVisible)
    (notice,) = it.pane.notices.shown()
    assert notice.key == Code.SETTINGS_NOT_IMPORTED
    assert not it.settings.values()


# What was wrong


def test_bad_rows_are_named_and_one_press_leads_there(stage: Stage) -> None:
    it = stage(file='[chat]\neffort = "extreme"\n[sampling]\ntemperature = 9\n')
    (notice,) = it.pane.notices.shown()
    assert "Reasoning effort" in notice.sentence
    assert "Temperature" in notice.sentence
    notice.actions[0].run()
    it.settle()
    names = {notice.actions[0].text: it.pane.pages[Section.ANSWERS]}
    assert all(page.isVisible() for page in names.values())
    focus = QApplication.focusWidget()
    assert any(
        it.pane.row(key).isAncestorOf(focus) for key in ("chat.effort", "sampling.temperature")
    )


def test_a_broken_file_is_said(stage: Stage) -> None:
    it = stage(file="[chat\neffort=")
    (notice,) = it.pane.notices.shown()
    assert "broken-1" in notice.sentence


def test_a_save_that_fails_is_said_and_the_row_shows_what_counts(
    stage: Stage, profile: AppPaths
) -> None:
    it = stage()
    profile.config.parent.mkdir(parents=True, exist_ok=True)
    profile.config.write_text("a file where the folder should be")
    it.pane.show_setting("privacy.network")
    it.settle()
    row = it.pane.row("privacy.network")
    QTest.mouseClick(row.control, Qt.MouseButton.LeftButton)
    it.until(it.pane.notices.isVisible)
    assert row.control.isChecked()
    assert not row.reset.isVisible()


@pytest.mark.parametrize("text", ["mirror", "ftp://x.example", "http://", "https:// a"])
def test_an_address_that_is_none_is_not_saved(stage: Stage, text: str) -> None:
    it = stage()
    it.pane.show_setting("network.endpoint")
    it.settle()
    row = it.pane.row("network.endpoint")
    QTest.keyClicks(row.control, text)
    QTest.keyClick(row.control, Qt.Key.Key_Return)
    it.settle()
    assert not it.settings.is_set(d.NETWORK_ENDPOINT)
    assert "Not saved: write an address" in visible_text(row)
    row.control.clear()
    QTest.keyClicks(row.control, "http://mirror.example:8080")
    QTest.keyClick(row.control, Qt.Key.Key_Return)
    it.until(lambda: it.settings.is_set(d.NETWORK_ENDPOINT))
    assert "Not saved" not in visible_text(row)


# Room


@pytest.mark.parametrize(("width", "percent"), [(480, 100), (640, 140), (1000, 100), (760, 200)])
def test_nothing_is_wider_than_the_pane(
    stage: Stage, qapp: QApplication, width: int, percent: int
) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(text_percent=percent))
    try:
        it = stage(size=(width, 700), fill=journal, file=LONG)
        for section in Section:
            it.pane.show_section(section)
            if section is Section.ABOUT:
                panel = it.pane.pages[section].panels[PartsPanel]
                it.until(lambda panel=panel: len(licences(panel)) == len(components()))
            it.settle()
            area = area_of(it.pane.pages[section])
            assert area.widget().width() <= area.viewport().width(), section
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def test_the_size_of_text_changes_rows_that_are_there(stage: Stage, qapp: QApplication) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light)
    it = stage()
    row = it.pane.row("chat.effort")
    it.pane.show_section("answers")
    it.settle()
    explanation = named(row, QLabel, words.explanation(row.setting))
    before = row.height(), explanation.font().pointSizeF()
    try:
        theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(text_percent=200))
        it.settle()
        assert row.height() > before[0] * 1.5
        assert explanation.font().pointSizeF() == pytest.approx(before[1] * 2)
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def test_density_changes_rows_and_panels_that_are_there(stage: Stage, qapp: QApplication) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light)
    it = stage()
    page = it.pane.pages[Section.GENERAL]
    pieces = [*page.rows.values(), *page.panels.values()]

    def tops() -> set[int]:
        return {piece.layout().contentsMargins().top() for piece in pieces}

    assert tops() == {theme.gap(spacing.M)}
    try:
        theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(density=theme.Density.COMPACT))
        it.settle()
        assert tops() == {theme.gap(spacing.M)}
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def test_languages_are_those_that_are_there(tmp_path: Path) -> None:
    assert languages(tmp_path) == ("en",)
    for name in ("gloss_de.qm", "gloss_pt_BR.qm", "gloss_en.qm", "other.qm"):
        (tmp_path / name).touch()
    assert languages(tmp_path) == ("de", "en", "pt_BR")


def test_titles_of_rows_are_the_declared_words(stage: Stage) -> None:
    it = stage()
    for setting in SHOWN:
        assert visible_texts(it.pane.row(setting))[0] == words.title(setting)
