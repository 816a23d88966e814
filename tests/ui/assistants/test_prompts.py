"""Saved prompts: inserted by "/", filled in, saved, changed and deleted in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit

from app.core.assistants.prompt import SavedPrompt
from app.core.assistants.store import PromptStore
from app.core.paths import AppPaths
from app.ui.assistants.prompts_overlay import PromptsOverlay
from app.ui.assistants.widgets.prompt_picker import PromptPicker
from app.ui.chat.transcript.question_view import QuestionView
from tests.ui.find import named, pick, visible_text
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

_Key = Qt.Key


@pytest.fixture
def saved(profile: AppPaths) -> PromptStore:
    store = PromptStore(profile.prompts)
    store.add(SavedPrompt("Translate", "Translate 🌧 {{text}} into {{language}}, please."))
    store.add(SavedPrompt("Café plan", "Plan a café."))
    return store


def picker(it: Stage) -> PromptPicker:
    return it.window.pane.findChild(PromptPicker)


def offered(it: Stage) -> list[str]:
    rows = picker(it).findChild(QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def press(it: Stage, key: Qt.Key) -> None:
    QTest.keyClick(it.window.focusWidget(), key)


def overlay(it: Stage) -> PromptsOverlay:
    found = it.window.findChild(PromptsOverlay)
    assert found is not None and found.isVisible()
    it.settle()
    return found


def names(it: Stage) -> list[str]:
    rows = named(overlay(it), QListWidget, "Saved prompts")
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_slash_offers_them_and_enter_inserts_one(profile: AppPaths, saved: PromptStore) -> None:
    with stage(profile) as it:
        it.field.setFocus()
        it.type("/")
        assert picker(it).isVisible()
        assert offered(it) == ["Translate", "Café plan", "Manage prompts…"]
        it.type("cafe")
        assert offered(it) == ["Café plan"]
        press(it, _Key.Key_Return)
        assert not picker(it).isVisible()
        assert it.field.toPlainText() == "Plan a café."
        press(it, _Key.Key_Return)
        it.until_idle()
        assert it.engine.prompts[0].messages[-1].text == "Plan a café."


def test_a_prompt_with_a_line_without_end_is_inserted_as_it_is(profile: AppPaths) -> None:
    """In blocks: one block so long is wrapped for seconds."""
    line = "x" * 90_000
    PromptStore(profile.prompts).add(SavedPrompt("Long", line))
    with stage(profile) as it:
        it.field.setFocus()
        it.type("/")
        press(it, _Key.Key_Return)
        assert it.field.toPlainText() == line
        assert it.field.blockCount() > 1
        it.field.undo()
        assert it.field.toPlainText() == "/"


def test_tab_goes_through_the_variables(profile: AppPaths, saved: PromptStore) -> None:
    with stage(profile) as it:
        it.field.setFocus()
        it.type("/")
        press(it, _Key.Key_Down)
        press(it, _Key.Key_Up)
        press(it, _Key.Key_Return)
        assert it.field.textCursor().selectedText() == "{{text}}"
        it.type("Hello")
        press(it, _Key.Key_Tab)
        assert it.field.textCursor().selectedText() == "{{language}}"
        it.type("Latin")
        assert it.field.toPlainText() == "Translate 🌧 Hello into Latin, please."
        press(it, _Key.Key_Tab)
        assert not it.field.hasFocus()


def test_escape_leaves_the_slash_and_other_text_is_only_text(
    profile: AppPaths, saved: PromptStore
) -> None:
    with stage(profile) as it:
        it.field.setFocus()
        it.type("/")
        press(it, _Key.Key_Escape)
        assert not picker(it).isVisible()
        assert it.field.toPlainText() == "/"
        it.type("home")
        assert not picker(it).isVisible()
        it.field.selectAll()
        press(it, _Key.Key_Delete)
        it.type("/home/ada")
        assert not picker(it).isVisible()
        assert it.field.toPlainText() == "/home/ada"
        it.field.selectAll()
        press(it, _Key.Key_Delete)
        it.type("and/or")
        assert not picker(it).isVisible()


def test_a_draft_is_saved_from_the_menu_of_the_message(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.field.setFocus()
        it.type("Explain {{thing}} to me")
        where = QPoint(5, 5)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, where, it.field.viewport().mapToGlobal(where)
        )
        QApplication.sendEvent(it.field.viewport(), event)
        pick("Save as a prompt…")
        it.settle()
        assert names(it) == ["Explain {{thing}} to me"]
        name = named(overlay(it), QLineEdit, "Name")
        assert it.window.focusWidget() is name
        QTest.keyClicks(name, "Explain")
        press(it, _Key.Key_Escape)
        it.settle()
        [kept] = PromptStore(profile.prompts).all()
        assert (kept.name, kept.text) == ("Explain", "Explain {{thing}} to me")
        assert it.field.toPlainText() == "Explain {{thing}} to me"


def test_a_question_is_saved_from_its_menu(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.ask("Why is it so?")
        it.until_idle()
        it.click("More actions", it.window.pane.transcript.findChild(QuestionView))
        pick("Save as a prompt…")
        it.settle()
        assert names(it) == ["Why is it so?"]


def test_they_are_made_changed_and_deleted(profile: AppPaths, saved: PromptStore) -> None:
    with stage(profile) as it:
        it.field.setFocus()
        it.type("/")
        press(it, _Key.Key_Up)  # round to the last
        press(it, _Key.Key_Return)
        assert it.field.toPlainText() == ""
        assert names(it) == ["Translate", "Café plan"]
        it.click("New", overlay(it))
        it.settle()
        QTest.keyClicks(it.window.focusWidget(), "Third")
        text = named(overlay(it), QPlainTextEdit, "Text of the prompt")
        text.setFocus()
        QTest.keyClicks(text, "Do {{it}}.")
        it.until(lambda: names(it) == ["Translate", "Café plan", "Third"])
        it.click("Delete", overlay(it))
        it.settle()
        assert names(it) == ["Translate", "Café plan"]
        assert "“Third” was deleted." in visible_text(overlay(it).notices)
        it.click("Undo", overlay(it))
        it.settle()
        assert names(it) == ["Translate", "Café plan", "Third"]
        it.click("Close", overlay(it))
        it.settle()
        assert [each.text for each in saved.all()][-1] == "Do {{it}}."
    with stage(profile) as it:
        it.field.setFocus()
        it.type("/third")
        assert offered(it) == ["Third"]


def test_tab_leaves_a_message_whatever_braces_are_in_it(
    profile: AppPaths, saved: PromptStore
) -> None:
    with stage(profile) as it:
        it.field.setFocus()
        it.type("What is {{this}}?")
        press(it, _Key.Key_Tab)
        assert not it.field.hasFocus()
        it.field.setFocus()
        it.field.selectAll()
        press(it, _Key.Key_Delete)
        it.type("/")
        press(it, _Key.Key_Return)
        for _ in range(2):  # none of the two is filled in
            press(it, _Key.Key_Tab)
        assert not it.field.hasFocus()
        assert it.field.toPlainText() == "Translate 🌧 {{text}} into {{language}}, please."
