"""The instructions of a conversation: in the real window, with a real store."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Loading
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_INSTRUCTIONS
from app.ui.chat.widgets.instructions_overlay import InstructionsOverlay
from app.ui.controls.text_button import TextButton
from app.ui.shell.window_state import WindowStateFile
from tests.ui.find import named, visible_text
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def fill(store: ConversationStore) -> None:
    talk(store, "First", [("What is one?", "", "One is a number.")])


def open_overlay(it: Stage) -> InstructionsOverlay:
    focus = it.window.focusWidget() or it.window
    QTest.keyClick(focus, Qt.Key.Key_I, _CONTROL | _SHIFT)
    overlay = it.window.findChild(InstructionsOverlay)
    assert overlay.isVisible()
    return overlay


def field(overlay: InstructionsOverlay) -> QPlainTextEdit:
    return named(overlay, QPlainTextEdit, "Instructions")


def label(it: Stage) -> TextButton | None:
    found = it.window.pane.header.findChildren(TextButton)
    return next(
        (each for each in found if each.text() == "Instructions" and each.isVisible()), None
    )


def test_what_is_not_saved_belongs_to_its_conversation(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "For the new one.")
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        assert not overlay.isVisible()
        open_overlay(it)
        assert field(overlay).toPlainText() == ""
        QTest.keyClicks(field(overlay), "For the first.")
        it.click("Save", overlay)
        it.settle()
        assert it.services.store.conversations()[0].instructions == "For the first."
        it.click("New chat")
        open_overlay(it)
        assert field(overlay).toPlainText() == "For the new one."


def test_those_of_a_new_conversation_wait_until_it_begins(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "Be brief.")
        it.click("Save", overlay)
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        assert label(it) is None
        it.click("New chat")
        assert label(it) is not None
    with stage(profile) as it:
        assert label(it) is not None
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[0].instructions == "Be brief."
        it.click("New chat")
        it.settle()
        assert label(it) is None


def test_those_saved_while_a_conversation_begins_are_its_own(profile: AppPaths) -> None:
    with stage(profile, loading=[(0.5, Loading(0, 0.5))]) as it:
        it.ask("Hello?")
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "Be brief.")
        it.click("Save", overlay)
        assert it.engine.prompts == []
        it.until_idle()
        assert it.services.store.conversations()[0].instructions == "Be brief."
        assert label(it) is not None


def test_those_of_an_assistant_that_was_chosen_afterwards_are_not_replaced(
    profile: AppPaths,
) -> None:
    with stage(profile, fill=fill) as it:
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "Rhyme.")
        it.click("Save", overlay)
        it.settle()
        it.window.models.assistants.choose("tutor")
        text = it.window.models.instructions.text
        assert text and text != "Rhyme."
        it.ask("What is one?")
        it.until_idle()
        begun = it.services.store.conversation(it.window.chat.conversation)
        assert begun.instructions == text == it.window.models.instructions.text


def test_a_new_conversation_begins_with_them(profile: AppPaths) -> None:
    with stage(profile) as it:
        assert label(it) is None
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "Be brief.")
        it.click("Save", overlay)
        assert not overlay.isVisible()
        assert label(it) is not None
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[0].instructions == "Be brief."
        assert it.services.store.conversations()[0].instructions == "Be brief."
        it.click("New chat")
        it.settle()
        assert label(it) is None


def test_those_of_a_conversation_are_changed_from_the_next_answer_on(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "In French.")
        it.click("Save", overlay)
        it.until(lambda: not overlay.isVisible())
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[0].instructions == "In French."
        button = label(it)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert field(overlay).toPlainText() == "In French."


def test_what_was_written_survives_escape_and_not_cancel(profile: AppPaths) -> None:
    with stage(profile) as it:
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "Half a thou")
        QTest.keyClick(field(overlay), Qt.Key.Key_Escape)
        assert not overlay.isVisible()
        open_overlay(it)
        assert field(overlay).toPlainText() == "Half a thou"
        it.click("Cancel", overlay)
        open_overlay(it)
        assert field(overlay).toPlainText() == ""


@pytest.mark.parametrize("way", ["restart", "kill", "language"])
def test_what_was_written_and_not_saved_outlives_the_window(
    profile: AppPaths, tmp_path: Path, way: str
) -> None:
    def write(it: Stage) -> None:
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "For the new one.")
        QTest.keyClick(field(overlay), Qt.Key.Key_Escape)
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        QTest.keyClicks(field(open_overlay(it)), "For the first.")

    def check(it: Stage) -> None:
        overlay = open_overlay(it)
        assert field(overlay).toPlainText() == "For the first."
        QTest.keyClick(field(overlay), Qt.Key.Key_Escape)
        it.click("New chat")
        open_overlay(it)
        assert field(overlay).toPlainText() == "For the new one."
        it.click("Cancel", overlay)
        state = WindowStateFile(profile.data / "window.json")
        it.until(lambda: [each.text for each in state.read().instructions] == ["For the first."])

    with stage(profile, fill=fill) as it:
        write(it)
        if way == "language":
            it.window.retranslate()
            it.settle()
            check(it)
            return
        state = WindowStateFile(profile.data / "window.json")
        it.until(lambda: len(state.read().instructions) == 2)
        it.settle()
        shutil.copytree(profile.data, tmp_path / "killed")
    if way == "kill":
        shutil.rmtree(profile.data)
        shutil.copytree(tmp_path / "killed", profile.data)
    with stage(profile) as it:
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        check(it)


def test_what_was_written_goes_with_its_conversation(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "In French.")
        QTest.keyClick(field(overlay), Qt.Key.Key_Escape)
        state = WindowStateFile(profile.data / "window.json")
        it.until(lambda: state.read().instructions)
        gone = it.window.chat.conversation
        it.window.conversations.delete(gone)
        it.settle()
        it.window.conversations.purge([gone])
        it.until(lambda: not state.read().instructions)
    assert state.read().instructions == []


def test_a_failure_keeps_the_text(profile: AppPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: ConversationStore, id: int, text: str) -> None:
        raise UserError(Code.DISK_FULL, path="gloss.db")

    with stage(profile, fill=fill) as it:
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        monkeypatch.setattr(ConversationStore, "set_instructions", fail)
        overlay = open_overlay(it)
        QTest.keyClicks(field(overlay), "In French.")
        it.click("Save", overlay)
        it.settle()
        assert overlay.isVisible()
        assert field(overlay).toPlainText() == "In French."
        assert "gloss.db" in visible_text(it.window.pane.notices)


def test_those_of_the_settings_are_seen_and_given_to_a_new_conversation(
    profile: AppPaths,
) -> None:
    with stage(profile, attach=False) as it:
        it.services.settings.set(CHAT_INSTRUCTIONS, "From the settings.")
        it.attach()
        it.settle()
        assert label(it) is not None
        assert field(open_overlay(it)).toPlainText() == "From the settings."
