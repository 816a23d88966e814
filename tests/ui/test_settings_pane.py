"""The settings pane over a real settings file: each row, the search, the panels, the plan."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from app.core.errors import Code
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.core.settings.setting import Form, Section, Setting
from app.core.settings.store import SettingsStore
from app.texts import settings as words
from app.ui import theme
from app.ui.setting_states import TokenState
from app.ui.viewmodels.setting_choices import languages
from app.ui.widgets.about_panels import PartsPanel, ReportPanel
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.connections_panel import ConnectionsPanel
from app.ui.widgets.file_panel import FilePanel
from app.ui.widgets.folder_fields import FolderField, FoldersField
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.sampling_panel import SamplingPanel
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.switch import Switch
from app.ui.widgets.text_fields import LineField, LinesField
from app.ui.widgets.token_panel import TokenPanel
from tests.ui.settings_stage import (
    CARD,
    MEMORY,
    MODEL,
    Keyring,
    SettingsStage,
    journal,
    settings_stage,
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
Stage = Callable[..., SettingsStage]


@pytest.fixture
def stage(qapp: QApplication, profile: AppPaths) -> Iterator[Stage]:
    """Opens the pane; it is closed at the end of the test."""
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
    control.chosen.emit(value)  # what the system's dialog leads to
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


def shown_value(row: SettingRow) -> object:
    control = row.control
    if isinstance(control, Switch):
        return control.isChecked()
    if isinstance(control, ChoiceBox):
        return control.currentData()
    if isinstance(control, NumberField):
        return control.value()
    if isinstance(control, LineField):
        return control.text()
    if isinstance(control, LinesField):
        return control.toPlainText()
    return control._value


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
    it.pane.show_section(Section.ANSWERS)
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
    it.pane.sections.focus_current()
    with qt_signals(it.pane.section_changed) as seen:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert seen == [Section.APPEARANCE, Section.MODELS, Section.APPEARANCE]
    assert it.pane.pages[Section.APPEARANCE].isVisible()
    assert not it.pane.pages[Section.MODELS].isVisible()


@contextmanager
def qt_signals(signal: object) -> Iterator[list[object]]:
    seen: list[object] = []
    signal.connect(seen.append)  # type: ignore[attr-defined]
    try:
        yield seen
    finally:
        signal.disconnect(seen.append)  # type: ignore[attr-defined]


# Search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("temperature", {"sampling.temperature"}),
        ("q8_0", {"engine.kv_type"}),
        ("HIGH contrast", {"appearance.theme"}),
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
    assert it.pane._empty.isVisible()
    assert "submarine" in it.pane._empty.text()
    QTest.keyClick(it.pane.search, Qt.Key.Key_Escape)
    assert it.pane.search.text() == ""
    assert it.pane.pages[Section.GENERAL].isVisible()
    assert not it.pane._empty.isVisible()


def test_down_goes_from_the_search_to_what_was_found(stage: Stage) -> None:
    it = stage()
    it.pane.search.setText("top_k")
    it.settle()
    it.pane.search.setFocus()
    QTest.keyClick(it.pane.search, Qt.Key.Key_Down)
    assert it.pane.row("sampling.top_k").isAncestorOf(QApplication.focusWidget())


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
    assert "2 settings" in notice.sentence
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
    assert row._wrong.isVisible()
    row.control.clear()
    QTest.keyClicks(row.control, "http://mirror.example:8080")
    QTest.keyClick(row.control, Qt.Key.Key_Return)
    it.until(lambda: it.settings.is_set(d.NETWORK_ENDPOINT))
    assert not row._wrong.isVisible()


# The engine


def engine(stage: Stage, **options: object) -> SettingsStage:
    it = stage(**options)
    it.pane.show_section("engine")
    panel = it.pane.pages[Section.ENGINE].plan
    it.until(lambda: panel is not None and panel._legend.isVisible())
    return it


def test_the_plan_follows_the_slider_and_nothing_is_saved_before_it_is_let_go(
    stage: Stage,
) -> None:
    it = engine(stage)
    seen: list[int] = []
    it.model.plan.changed.connect(lambda view: seen.append(view.plan.gpu_layers))
    slider = it.pane.row("engine.gpu_layers").control._slider
    assert slider.maximum() == it.parts.planner.shape(MODEL).layers + 2  # from "automatic" on
    slider.setSliderDown(True)
    for place in (5, 9, 13):
        slider.setSliderPosition(place)
    assert seen == [4, 8, 12]
    it.settle()
    assert not it.settings.is_set(d.ENGINE_GPU_LAYERS)
    slider.setSliderDown(False)
    it.until(lambda: it.settings.get(d.ENGINE_GPU_LAYERS) == 12)


def test_each_row_of_the_engine_says_what_it_costs(stage: Stage) -> None:
    it = engine(stage, file='[engine]\ncontext_length = 65536\nkv_type = "q8_0"\n')
    rows = it.pane.pages[Section.ENGINE].rows
    assert (
        "MB" in rows["engine.context_length"]._cost or "GB" in rows["engine.context_length"]._cost
    )
    assert "Automatic:" in rows["engine.context_length"]._cost
    assert "Full (f16):" in rows["engine.kv_type"]._cost
    for key in ("engine.load_timeout", "engine.generate_timeout"):
        assert rows[key]._cost == ""


def test_costs_are_differences_between_two_plans(stage: Stage) -> None:
    it = engine(stage, file="[engine]\ncontext_length = 65536\n")
    cost = it.model.plan._view.costs["engine.context_length"]
    planner = it.parts.planner
    now = planner.plan(MODEL)
    it.settings.reset(d.ENGINE_CONTEXT_LENGTH)
    automatic = planner.plan(MODEL)
    assert cost.takes == sum(use.kv_cache for use in now.uses)
    assert cost.with_other == sum(use.kv_cache for use in automatic.uses)


def test_devices_are_named_in_words(stage: Stage) -> None:
    it = engine(stage)
    box = it.pane.row("engine.device").control
    assert [box.itemText(n) for n in range(box.count())] == [
        "Automatic",
        "Processor only",
        CARD.description,
    ]


def test_a_chosen_device_that_is_gone_stays_to_be_seen(stage: Stage) -> None:
    it = engine(stage, file='[engine]\ndevice = "CUDA7"\n', devices=(MEMORY,))
    assert it.pane.row("engine.device").control.currentData() == "CUDA7"


def test_without_a_model_the_panel_says_why(stage: Stage) -> None:
    it = stage(models=())
    it.pane.show_section("engine")
    panel = it.pane.pages[Section.ENGINE].plan
    it.until(lambda: "no model" in panel._sentence.text())
    assert not panel._legend.isVisible()


# Answers


def test_openai_values_are_marked_and_one_press_away(stage: Stage) -> None:
    it = stage(file="[sampling]\ntemperature = 0.3\nmin_p = 0.1\n")
    it.pane.show_section("answers")
    it.settle()
    marked = {
        key
        for key in d.OPENAI_SAMPLING
        if (badge := it.pane.row(key)._badge) is not None and badge.isVisible()
    }
    assert marked == {"sampling.top_p", "sampling.top_k"}
    panel = it.pane.pages[Section.ANSWERS].panels[SamplingPanel]
    button = panel.findChild(QPushButton)
    assert button.isVisible()
    button.click()
    it.settle()
    assert {key: it.settings.get(key) for key in d.OPENAI_SAMPLING} == dict(d.OPENAI_SAMPLING)
    assert not button.isVisible()


# Panels


def test_the_journal_says_when_where_why_and_how_much(stage: Stage) -> None:
    it = stage(fill=journal)
    it.pane.show_section("privacy")
    panel = it.pane.pages[Section.PRIVACY].panels[ConnectionsPanel]
    assert isinstance(panel, ConnectionsPanel)
    it.until(lambda: panel._rows.count() == 10)
    newest = max(it.parts.connections.all(), key=lambda each: each.at)
    first = panel._rows.itemAt(0).widget().accessibleName()
    assert first.startswith("Search for models, 48.2 kB, ")
    assert first.endswith(f" · {newest.host}")
    panel._more.click()
    assert panel._rows.count() == len(it.parts.connections.all()) == 19
    assert not panel._more.isVisible()


def test_an_empty_journal_says_that_gloss_never_connected(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("privacy")
    it.settle()
    panel = it.pane.pages[Section.PRIVACY].panels[ConnectionsPanel]
    assert "Gloss has never connected to anything." in panel._explanation.text()


def test_a_token_is_saved_shown_as_saved_and_forgotten(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    assert isinstance(panel, TokenPanel)
    it.until(lambda: it.model.token.state is TokenState.NONE)
    assert not panel._forget.isVisible()
    QTest.keyClicks(panel._field, "hf_secret")
    assert panel._field.displayText() != "hf_secret"
    QTest.keyClick(panel._field, Qt.Key.Key_Return)
    it.until(lambda: it.model.token.state is TokenState.SAVED)
    assert it.parts.secrets.token() == "hf_secret"
    assert panel._field.text() == ""
    panel._forget.click()
    it.until(lambda: it.model.token.state is TokenState.NONE)
    assert it.parts.secrets.token() == ""
    assert not it.settings.path.exists()


def test_without_a_keyring_the_token_is_for_this_run(stage: Stage) -> None:
    it = stage(secrets=Keyring(works=False))
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    it.until(lambda: it.model.token.state is TokenState.UNKNOWN)
    it.model.token.save("hf_x")
    it.until(lambda: it.model.token.state is TokenState.THIS_RUN)
    assert "until you close Gloss" in panel.state.text()


def test_a_token_that_may_still_be_in_the_keyring_is_said(stage: Stage) -> None:
    it = stage(secrets=Keyring("hf_x"))
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    assert isinstance(panel, TokenPanel)
    it.until(lambda: it.model.token.state is TokenState.SAVED)
    it.parts.secrets.persistent = False
    panel._forget.click()
    it.until(it.pane.notices.isVisible)
    (notice,) = it.pane.notices.shown()
    assert "forget the token again" in notice.sentence
    assert "there may be a token in it" in panel.state.text()
    it.parts.secrets.persistent = True
    panel._forget.click()
    it.until(lambda: it.model.token.state is TokenState.NONE)


def test_a_licence_is_shown_on_a_press(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("about")
    panel = it.pane.pages[Section.ABOUT].panels[PartsPanel]
    it.until(lambda: panel._places and not panel._pending)
    button = next(
        each
        for each in panel.findChildren(QAbstractButton)
        if each.accessibleName().startswith("Licence of llama")
    )
    button.click()
    it.until(panel._box.isVisible)
    assert "MIT License" in panel._box.toPlainText()
    button.click()
    assert not panel._box.isVisible()


def test_the_report_is_shown_before_it_can_be_copied(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    it = stage()
    monkeypatch.setenv("HOME", str(it.parts.paths.models.parent))
    it.pane.show_section("about")
    it.settle()
    panel = it.pane.pages[Section.ABOUT].panels[ReportPanel]
    assert not panel._copy.isVisible()
    panel._make.click()
    it.until(panel._box.isVisible)
    text = panel._box.toPlainText()
    assert "Nothing is wrong." in text
    assert str(it.parts.paths.models.parent) not in text
    assert "~/models" in text
    panel._copy.click()
    assert QGuiApplication.clipboard().text() == text
    panel._back.stop()


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
                it.until(lambda panel=panel: panel._places and not panel._pending)
            it.settle()
            holder = it.pane._area.widget()
            assert holder.width() <= it.pane._area.viewport().width(), section
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def test_the_size_of_text_changes_rows_that_are_there(stage: Stage, qapp: QApplication) -> None:
    it = stage()
    row = it.pane.row("chat.effort")
    it.pane.show_section("answers")
    it.settle()
    before = row.height(), row._explanation.font().pointSizeF()
    try:
        theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(text_percent=200))
        it.settle()
        assert row.height() > before[0] * 1.5
        assert row._explanation.font().pointSizeF() == pytest.approx(before[1] * 2)
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def test_the_appearance_is_told_when_it_changes_and_only_then(stage: Stage) -> None:
    it = stage()
    told: list[None] = []
    it.model.appearance_changed.connect(partial(told.append, None))
    it.settings.set(d.APPEARANCE_DENSITY, "compact")
    it.settings.set(d.CHAT_EFFORT, "low")
    it.settings.set(d.WINDOW_SIDEBAR_VISIBLE, False)
    it.settle()
    assert len(told) == 1


def test_languages_are_those_that_are_there(tmp_path: Path) -> None:
    assert languages(tmp_path) == ("en",)
    for name in ("gloss_de.qm", "gloss_pt_BR.qm", "gloss_en.qm", "other.qm"):
        (tmp_path / name).touch()
    assert languages(tmp_path) == ("de", "en", "pt_BR")


def test_titles_of_rows_are_the_declared_words(stage: Stage) -> None:
    it = stage()
    for setting in SHOWN:
        assert it.pane.row(setting)._title.text() == words.title(setting)
