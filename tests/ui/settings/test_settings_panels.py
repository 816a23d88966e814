"""The panels among the rows of the settings: the journal, the token, the parts, the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from app.core.components import components
from app.core.errors import Code, UserError
from app.core.hardware.plan import LoadPreferences, Placement
from app.core.hardware.planner import plan
from app.core.hardware.room import needs
from app.core.models.transfer.connections import Connections, Purpose
from app.core.paths import AppPaths
from app.core.settings.secrets import Secrets
from app.core.settings.setting import Section
from app.texts.plans import plan_sentence
from app.ui.controls.detail_box import DetailBox
from app.ui.engine.widgets.plan_panel import PlanPanel
from app.ui.engine.widgets.plan_table import PlanTable
from app.ui.settings.values import TokenState
from app.ui.settings.widgets.about_panels import PartsPanel, ReportPanel
from app.ui.settings.widgets.connections_panel import ConnectionsPanel
from app.ui.settings.widgets.token_panel import TokenPanel
from app.ui.text.language import LANGUAGE
from tests.helpers.keyrings import MemoryKeyring
from tests.ui.find import entries, licences, named, press, visible_text
from tests.ui.settings_stage import (
    Keyring,
    SettingsStage,
    journal,
)
from tests.unit.hardware.conftest import machine, shape

Stage = Callable[..., SettingsStage]


def token_field(panel: TokenPanel) -> QLineEdit:
    return named(panel, QLineEdit, "Hugging Face token")


def forget_button(panel: TokenPanel) -> QPushButton:
    return named(panel, QPushButton, "Forget the token")


def test_the_journal_says_when_where_why_and_how_much(stage: Stage) -> None:
    it = stage(fill=journal)
    it.pane.show_section("privacy")
    panel = it.pane.pages[Section.PRIVACY].panels[ConnectionsPanel]
    assert isinstance(panel, ConnectionsPanel)
    it.until(lambda: len(entries(panel)) == 10)
    newest = max(it.parts.connections.all(), key=lambda each: each.at)
    first = entries(panel)[0]
    assert first.startswith("Search for models, 48.2 kB, ")
    assert first.endswith(f" · {newest.host}")
    more = named(panel, QPushButton, "Show more")
    press(more)
    it.until(lambda: len(entries(panel)) == len(it.parts.connections.all()) == 19)
    assert not more.isVisible()


def test_the_oldest_connections_are_one_entry_that_counts(stage: Stage, profile: AppPaths) -> None:
    def fill(connections: Connections) -> None:
        connections.record("hub", Purpose.SEARCH, 1000)
        path = profile.data / "connections.jsonl"
        with path.open("a") as file:  # as it is when the file became too large
            print(
                '{"at":"2026-01-02T03:04:05Z","host":"hub","purpose":"search",'
                '"received_bytes":4999000,"times":4999}',
                file=file,
            )

    it = stage(fill=fill)
    it.pane.show_section("privacy")
    panel = it.pane.pages[Section.PRIVACY].panels[ConnectionsPanel]
    it.until(lambda: len(entries(panel)) == 2)
    assert ": 5000 time" in visible_text(panel)  # the plural is a translation's
    assert ", 5.0 MB received" in visible_text(panel)
    names = entries(panel)
    assert ", 4999 time" in names[1]
    assert " until " in names[1]
    assert "until" not in names[0]


def test_an_empty_journal_says_that_gloss_never_connected(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("privacy")
    it.settle()
    panel = it.pane.pages[Section.PRIVACY].panels[ConnectionsPanel]
    assert "Gloss has never connected to anything." in visible_text(panel)


def test_a_token_is_saved_shown_as_saved_and_forgotten(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    assert isinstance(panel, TokenPanel)
    it.until(lambda: it.model.token.state is TokenState.NONE)
    field, forget = token_field(panel), forget_button(panel)
    assert not forget.isVisible()
    QTest.keyClicks(field, "hf_secret")
    assert field.displayText() != "hf_secret"
    QTest.keyClick(field, Qt.Key.Key_Return)
    it.until(lambda: it.model.token.state is TokenState.SAVED)
    assert it.parts.secrets.token() == "hf_secret"
    assert field.text() == ""
    press(forget)
    it.until(lambda: it.model.token.state is TokenState.NONE)
    assert it.parts.secrets.token() == ""
    assert not it.settings.path.exists()


def test_without_a_keyring_the_token_is_for_this_run(stage: Stage) -> None:
    it = stage(secrets=Keyring(works=False))
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    it.until(lambda: it.model.token.state is TokenState.NONE)
    it.model.token.save("hf_x")
    it.until(lambda: it.model.token.state is TokenState.THIS_RUN)
    assert "until you close Gloss" in panel.state.text()


@pytest.mark.parametrize("way", ["ask again", "write another"])
def test_a_locked_keyring_is_said_and_can_be_asked_again(stage: Stage, way: str) -> None:
    keyring = MemoryKeyring()
    Secrets(keyring).set_token("hf_x")
    keyring.failure = KeyringLocked("no")
    it = stage(secrets=Secrets(keyring))
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    it.until(lambda: "did not answer" in panel.state.text())
    again = named(panel, QPushButton, "Ask the keyring again")
    assert not forget_button(panel).isVisible()
    keyring.failure = None
    if way == "ask again":
        press(again)
    else:
        QTest.keyClicks(token_field(panel), "hf_other")
        QTest.keyClick(token_field(panel), Qt.Key.Key_Return)
    it.until(lambda: it.model.token.state is TokenState.SAVED)
    assert it.parts.secrets.token() == ("hf_x" if way == "ask again" else "hf_other")
    assert forget_button(panel).isVisible()
    assert not again.isVisible()


def test_a_token_that_cannot_be_forgotten_leaves_the_panel_usable(stage: Stage) -> None:
    keyring = MemoryKeyring()
    it = stage(secrets=Secrets(keyring))
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    it.model.token.save("hf_x")
    it.until(lambda: it.model.token.state is TokenState.SAVED)
    keyring.failure = KeyringLocked("no")
    press(forget_button(panel))
    it.until(token_field(panel).isEnabled)
    assert "did not answer" in panel.state.text()
    (notice,) = it.pane.notices.shown()
    assert "forget the token again" in notice.sentence


def test_a_failure_nobody_expects_brings_the_state_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    it = stage(secrets=Keyring("hf_x"))
    it.pane.show_section("accounts")
    panel = it.pane.pages[Section.ACCOUNTS].panels[TokenPanel]
    it.until(lambda: it.model.token.state is TokenState.SAVED)

    def fail() -> None:
        raise UserError(Code.WRITE_FAILED, path="/x")

    monkeypatch.setattr(it.parts.secrets, "forget_token", fail)
    press(forget_button(panel))
    it.until(it.pane.notices.isVisible)
    assert token_field(panel).isEnabled()
    assert "saved in the keyring" in panel.state.text()


def test_a_licence_is_shown_on_a_press(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("about")
    panel = it.pane.pages[Section.ABOUT].panels[PartsPanel]
    it.until(lambda: len(licences(panel)) == len(components()))
    button = next(
        each for each in licences(panel) if each.accessibleName().startswith("Licence of llama")
    )
    press(button)
    box = panel.findChild(DetailBox)
    it.until(box.isVisible)
    assert "MIT License" in box.toPlainText()
    press(button)
    assert not box.isVisible()


def test_the_report_is_shown_before_it_can_be_copied(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    it = stage()
    monkeypatch.setenv("HOME", str(it.parts.paths.models.parent))
    it.pane.show_section("about")
    it.settle()
    panel = it.pane.pages[Section.ABOUT].panels[ReportPanel]
    copy = named(panel, QPushButton, "Copy")
    assert not copy.isVisible()
    press(named(panel, QPushButton, "Make a report"))
    box = named(panel, DetailBox, "Report")
    it.until(box.isVisible)
    report = box.toPlainText()
    assert "Nothing is wrong." in report
    assert str(it.parts.paths.models.parent) not in report
    assert "~/models" in report
    press(copy)
    assert QGuiApplication.clipboard().text() == report


@pytest.mark.parametrize("look", [PlanPanel, PlanTable])
def test_what_is_missing_is_the_same_in_words_and_figures(
    qapp: QApplication, look: type[PlanPanel | PlanTable]
) -> None:
    """Also where it would fit if nothing were kept free."""
    preferences = LoadPreferences(gpu_layers=25, cpu_experts=0)
    devices = machine(32, 12)
    needed = plan(shape("gpt-oss-20b"), devices, preferences, cores=8).uses[1].used_bytes
    devices[1] = replace(devices[1], free_bytes=needed + 1)
    found = plan(shape("gpt-oss-20b"), devices, preferences, cores=8)
    assert found.placement is Placement.TOO_LARGE
    missing = LANGUAGE.size(needs(found.uses)[1].missing_bytes)
    assert f"is {missing} short" in plan_sentence(found)
    window = QWidget()
    widget = look(window)
    if isinstance(widget, PlanPanel):
        widget.show_plan("gpt-oss-20b", found)
    else:
        widget.set_plan(found)
    said = [label.text() for label in widget.findChildren(QLabel)]
    assert [each for each in said if "too little" in each] == [f"{missing} too little"]
