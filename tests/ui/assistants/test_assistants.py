"""Assistants: chosen, made, changed and shared in the real window, with a real store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)

from app.core.assistants.assistant import Assistant
from app.core.assistants.shared_file import write_shared
from app.core.assistants.store import AssistantStore
from app.core.messages import Effort
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_EFFORT, CHAT_INSTRUCTIONS
from app.ui.assistants.pane import AssistantsOverlay
from app.ui.assistants.widgets.assistant_button import AssistantButton
from app.ui.controls.text_button import TextButton
from tests.ui.find import choose, named, pick, visible_text
from tests.ui.stage import STARTER, Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LATIN = Assistant(
    name="Latin & Greek",
    icon="L",
    description="Patient with beginners.",
    instructions="Teach Latin.",
    effort=Effort.HIGH,
    temperature=0.3,
    starters=("What is the ablative?",),
)


def button(it: Stage) -> AssistantButton:
    return it.window.pane.composer.findChild(AssistantButton)


def manager(it: Stage) -> AssistantsOverlay:
    focus = it.window.focusWidget() or it.window
    QTest.keyClick(focus, Qt.Key.Key_A, _CONTROL | _SHIFT)
    overlay = it.window.findChild(AssistantsOverlay)
    assert overlay.isVisible()
    it.settle()
    return overlay


def names(overlay: AssistantsOverlay) -> list[str]:
    rows = named(overlay, QListWidget, "Assistants")
    return [rows.item(row).text() for row in range(rows.count())]


def type_over(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def in_header(it: Stage) -> list[str]:
    found = it.window.pane.header.findChildren(TextButton)
    return [each.text() for each in found if each.isVisible()]


def dialog(it: Stage) -> QFileDialog:
    found: list[QFileDialog] = []

    def look() -> bool:
        found[:] = [each for each in it.window.findChildren(QFileDialog) if each.isVisible()]
        return bool(found)

    it.until(look)
    return found[0]


def import_file(it: Stage, overlay: AssistantsOverlay, path: Path) -> None:
    it.click("Import…", overlay)
    asked = dialog(it)
    asked.fileSelected.emit(str(path))
    asked.close()
    it.settle()


def test_a_new_conversation_begins_with_the_one_that_was_chosen(profile: AppPaths) -> None:
    with stage(profile) as it:
        choose(button(it), "Coder")
        assert button(it).accessibleName() == "Assistant: Coder"
        assert "Coder" in in_header(it)
        it.ask("Hello?")
        it.until_idle()
        prompt = it.engine.prompts[0]
        assert prompt.instructions.startswith("You are an experienced programmer")
        assert prompt.effort is Effort.HIGH
        assert it.services.store.path(1)[-1].generation.sampling.temperature == 0.6
        assert not button(it).isVisible()
        assert "Coder" in in_header(it)
        it.click("Coder", it.window.pane.header)
        field = named(it.window, QPlainTextEdit, "Instructions")
        assert "experienced programmer" in field.toPlainText()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        it.click("New chat")
        it.settle()
        assert button(it).isVisible()
        assert button(it).text() == "Assistant"
        assert "Coder" not in in_header(it)
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[1].instructions == ""
        assert it.engine.prompts[1].effort is Effort.MEDIUM


def test_a_restart_keeps_it_and_deleting_it_leaves_the_conversation(profile: AppPaths) -> None:
    AssistantStore(profile.assistants).add(LATIN)
    with stage(profile) as it:
        choose(button(it), "Latin")
        it.ask("Salve!")
        it.until_idle()
    with stage(profile) as it:
        QTest.keyClick(it.window, Qt.Key.Key_Tab, _CONTROL)
        it.settle()
        assert "Latin & Greek" in in_header(it)
        it.ask("Again?")
        it.until_idle()
        assert it.engine.prompts[0].effort is Effort.HIGH
        assert it.engine.prompts[0].instructions == "Teach Latin."
        overlay = manager(it)
        it.click("Delete", overlay)
        it.settle()
        it.click("Close", overlay)
        assert "Latin & Greek" not in in_header(it)
        assert "Instructions" in in_header(it)
        it.ask("And now?")
        it.until_idle()
        assert it.engine.prompts[1].instructions == "Teach Latin."
        assert it.engine.prompts[1].effort is Effort.MEDIUM


def test_without_one_what_was_there_before_counts_again(profile: AppPaths) -> None:
    with stage(profile, attach=False) as it:
        it.services.settings.set(CHAT_INSTRUCTIONS, "From the settings.")
        it.attach()
        it.settle()
        choose(button(it), "Support writer")
        choose(button(it), "None")
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[0].instructions == "From the settings."
        assert it.services.store.conversations()[0].assistant == ""


def test_its_questions_are_offered_and_sent(profile: AppPaths) -> None:
    with stage(profile) as it:
        choose(button(it), "Tutor")
        welcome = it.window.pane.welcome
        assert "Why is the sky blue" not in visible_text(welcome)
        it.click("Teach me how fractions work.", welcome)
        it.until_idle()
        assert it.engine.prompts[0].messages[-1].text == "Teach me how fractions work."
        assert it.engine.prompts[0].instructions.startswith("You are a patient tutor")


def test_an_effort_chosen_by_hand_goes_before_that_of_the_assistant(profile: AppPaths) -> None:
    with stage(profile) as it:
        choose(button(it), "Coder")
        effort = it.button("Reasoning effort", it.window.pane.composer)
        assert effort.text() == "Effort: High"
        choose(effort, "Low")
        it.settle()
        assert effort.text() == "Effort: Low"
        for number in range(2):
            it.ask("Hello?")
            it.until_idle()
            assert it.engine.prompts[number].effort is Effort.LOW
        assert it.services.settings.get(CHAT_EFFORT) == Effort.LOW


def test_its_own_model_answers_until_another_is_chosen(profile: AppPaths) -> None:
    AssistantStore(profile.assistants).add(Assistant(name="Small", model=STARTER.name))
    with stage(profile) as it:
        choose(button(it), "Small")
        assert f"Small · {STARTER.name}" in in_header(it)
        it.ask("Hello?")
        it.until_idle()
        assert it.services.store.path(1)[-1].generation.model == STARTER.name
        it.window.pane.header.open_picker()
        pick("gpt-oss-20b  ·  12.1 GB")
        it.settle()
        assert "Small" in in_header(it)
        it.ask("And you?")
        it.until_idle()
        assert it.services.store.path(1)[-1].generation.model == "gpt-oss-20b"


def test_one_is_made_changed_duplicated_and_deleted(profile: AppPaths) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        shipped = names(overlay)
        assert len(shipped) == 7
        it.click("New", overlay)
        it.settle()
        name = named(overlay, QLineEdit, "Name")
        assert name.hasFocus() and name.selectedText() == "New assistant"
        QTest.keyClicks(name, "Cook")
        type_over(named(overlay, QPlainTextEdit, "Instructions"), "Cook for one.")
        temperature = named(overlay, QDoubleSpinBox, "Temperature")
        temperature.setFocus()
        QTest.keyClick(temperature, Qt.Key.Key_PageUp)
        effort = named(overlay, QComboBox, "Reasoning effort")
        effort.setFocus()
        QTest.keyClick(effort, Qt.Key.Key_Down)
        type_over(named(overlay, QLineEdit, "Starter question 1"), "What now?")
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Escape)
        assert not overlay.isVisible()
        it.settle()
        [kept] = AssistantStore(profile.assistants).all()
        assert (kept.name, kept.instructions) == ("Cook", "Cook for one.")
        assert kept.starters == ("What now?",)
        assert kept.effort is Effort.LOW
        assert kept.temperature == 0.9
        overlay = manager(it)
        assert names(overlay) == ["Cook", *shipped]
        it.click("Duplicate", overlay)
        it.settle()
        assert names(overlay) == ["Cook", "Copy of Cook", *shipped]
        it.click("Delete", overlay)
        it.settle()
        assert names(overlay) == ["Cook", *shipped]
        assert "“Copy of Cook” was deleted." in visible_text(overlay.notices)
        it.click("Undo", overlay)
        it.settle()
        assert names(overlay) == ["Cook", "Copy of Cook", *shipped]
        saved = AssistantStore(profile.assistants).all()
        assert [each.name for each in saved] == ["Cook", "Copy of Cook"]
        it.click("Start a chat", overlay)
        assert not overlay.isVisible()
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[0].instructions == "Cook for one."


def test_one_of_gloss_stays_as_it_is_and_its_copy_can_be_changed(profile: AppPaths) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        assert not it.button("Delete", overlay).isEnabled()
        assert named(overlay, QLineEdit, "Name").isReadOnly()
        assert "This one comes with Gloss." in visible_text(overlay)
        it.click("Duplicate", overlay)
        it.settle()
        name = named(overlay, QLineEdit, "Name")
        assert name.text() == "Copy of Research reader"
        assert not name.isReadOnly()
        [copy] = AssistantStore(profile.assistants).all()
        assert copy.icon == "book"
        assert copy.effort is Effort.HIGH


def test_a_name_that_is_empty_is_marked_and_the_old_one_stays(profile: AppPaths) -> None:
    AssistantStore(profile.assistants).add(LATIN)
    with stage(profile) as it:
        overlay = manager(it)
        name = named(overlay, QLineEdit, "Name")
        name.setFocus()
        name.selectAll()
        QTest.keyClick(name, Qt.Key.Key_Delete)
        it.until(lambda: name.property("wrong"))
        assert AssistantStore(profile.assistants).all()[0].name == LATIN.name
        QTest.keyClicks(name, "Greek")
        it.until(lambda: names(overlay)[0] == "Greek")
        assert not name.property("wrong")


def test_one_is_shared_and_imported_after_a_look_at_it(profile: AppPaths, tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    with stage(profile) as it:
        write_shared(path, LATIN)
        overlay = manager(it)
        before = names(overlay)
        import_file(it, overlay, path)
        it.until(lambda: "Patient with beginners." in visible_text(overlay))
        seen = [each.toPlainText() for each in overlay.findChildren(QPlainTextEdit)]
        assert "Teach Latin." in seen
        assert names(overlay) == before
        it.click("Cancel", overlay)
        assert AssistantStore(profile.assistants).all() == ()
        import_file(it, overlay, path)
        it.click("Add", overlay)
        it.until(lambda: names(overlay) == ["Latin & Greek", *before])
        it.click("Share…", overlay)
        asked = dialog(it)
        other = tmp_path / "other.json"
        asked.fileSelected.emit(str(other))
        asked.close()
        it.until(other.exists)
        it.until(lambda: "other.json" in visible_text(overlay.notices))
        assert json.loads(other.read_text()) == json.loads(path.read_text())


def test_a_hostile_file_is_refused_in_one_sentence(profile: AppPaths, tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_text('{"format": "gloss-assistant", "version": 1, "assistant": {"tools": []}}')
    with stage(profile) as it:
        overlay = manager(it)
        before = names(overlay)
        import_file(it, overlay, path)
        it.until(lambda: "hostile.json is not an assistant" in visible_text(overlay.notices))
        assert names(overlay) == before


def test_tab_reaches_every_part_of_the_manager(profile: AppPaths) -> None:
    AssistantStore(profile.assistants).add(LATIN)
    with stage(profile) as it:
        overlay = manager(it)
        seen: list[str] = []
        for _ in range(40):
            focus = it.window.focusWidget()
            seen.append(focus.accessibleName() or getattr(focus, "text", str)())
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert set(seen) >= {
            *("Assistants", "New", "Import…", "Name", "Icon", "Description", "Instructions"),
            *("Reasoning effort", "Temperature", "Model", "Starter question 3"),
            *("Duplicate", "Share…", "Delete", "Start a chat", "Close"),
        }
        assert overlay.isVisible()
        assert "" not in seen
        assert seen[:4] == ["Assistants", "New", "Import…", "Saved prompts…"]


def test_another_language_keeps_the_one_that_was_chosen(profile: AppPaths) -> None:
    with stage(profile) as it:
        choose(button(it), "Tutor")
        it.window.retranslate()
        it.settle()
        assert button(it).text() == "Tutor"
        assert "Tutor" in in_header(it)
        assert "Teach me how fractions work." in visible_text(it.window.pane.welcome)
        it.ask("Hello?")
        it.until_idle()
        assert it.engine.prompts[0].instructions.startswith("You are a patient tutor")
        assert it.services.store.conversations()[0].assistant == "tutor"


def test_a_queued_message_is_answered_as_its_own_conversation_says(profile: AppPaths) -> None:
    gate = Gate("Wait ", "for it.")
    with stage(profile, [gate, lambda prompt: answer("Yes.")]) as it:
        choose(button(it), "Coder")
        it.ask("First?")
        it.until(lambda: it.window.chat.conversation is not None)
        it.ask("Second?")
        it.click("New chat")
        it.settle()
        gate.open.set()
        it.until(lambda: len(it.engine.prompts) == 2 and it.window.chat.turn is None)
        assert [prompt.effort for prompt in it.engine.prompts] == [Effort.HIGH, Effort.HIGH]
