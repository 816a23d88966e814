"""Text that was typed is never lost, whatever else goes on: with real keys and clicks."""

from __future__ import annotations

import threading
from contextlib import closing

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_WHEN_FULL
from app.texts import left_out
from app.ui.shell import window_state
from app.ui.shell.window_state import WindowStateFile
from app.ui.threads.runner import Lane
from tests.ui.gallery import talk
from tests.ui.stage import Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")

EXAMPLE = "Why is the sky blue? Explain it in three sentences."


def fill(store: ConversationStore) -> None:
    talk(store, "Cats", [("about cats", "", "they purr")], state=MessageState.STOPPED)


def stream_elsewhere(it: Stage) -> None:
    """An answer to "Dogs?" is being written; the stored conversation is in view."""
    it.ask("Dogs?")
    it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
    it.open("Cats")


def notices(it: Stage) -> list[str]:
    return [notice.sentence for notice in it.window.pane.notices.shown()]


def message_editor(it: Stage) -> QPlainTextEdit:
    (field,) = it.window.pane.transcript.findChildren(QPlainTextEdit)
    return field


def edit(it: Stage, text: str) -> QPlainTextEdit:
    it.click("Edit this message")
    field = message_editor(it)
    assert field.hasFocus()
    QTest.keyClicks(field, text)
    return field


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def gate() -> Gate:
    return Gate("bark", ".")


def test_a_changed_question_waits_in_its_editor_until_it_is_accepted(
    profile: AppPaths, gate: Gate
) -> None:
    with stage(profile, [gate, lambda prompt: answer("They meow.")], fill=fill) as it:
        it.open("Cats")
        field = edit(it, " and kittens")
        it.ask("Another question")
        it.until(lambda: it.window.chat.turn is not None)
        send = it.button("Send", it.window.pane.transcript)
        assert not send.isEnabled() and "stop" in send.toolTip()
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.click("Send", it.window.pane.transcript)
        assert message_editor(it).toPlainText() == "about cats and kittens"
        assert len(notices(it)) == 1 and "Your text stays here" in notices(it)[0]
        gate.open.set()
        it.until_idle()
        assert notices(it) == []
        assert send.isEnabled() and not send.toolTip()
        it.click("Send", it.window.pane.transcript)
        it.until_idle()
        path = it.services.store.path(it.window.chat.conversation)
        assert [record.message.text for record in path] == ["about cats and kittens", "They meow."]
        assert it.window.pane.transcript.editors.states() == {}


def test_what_cannot_be_asked_now_is_disabled_and_says_why(profile: AppPaths, gate: Gate) -> None:
    with stage(profile, [gate], fill=fill) as it:
        stream_elsewhere(it)
        controls = ("Edit this message", "Answer again", "Continue")
        for name in controls:
            assert not it.button(name).isEnabled(), name
            assert "“Dogs?”" in it.button(name).toolTip()
            it.click(name)
        assert len(it.engine.prompts) == 1
        gate.open.set()
        it.until_idle()
        for name in controls:
            assert it.button(name).isEnabled(), name
            assert "Dogs" not in it.button(name).toolTip()


def test_an_answer_elsewhere_is_stopped_only_by_name(profile: AppPaths, gate: Gate) -> None:
    with stage(profile, [gate, lambda prompt: answer("Yes.")], fill=fill) as it:
        stream_elsewhere(it)
        QTest.keyClick(it.field, Qt.Key.Key_Escape)
        assert not it.window.chat.turn.cancel.cancelled
        it.type("And lions?")
        it.click("Stop that answer")
        it.until_idle()
        assert it.field.toPlainText() == "And lions?"


def test_an_example_leaves_a_draft_alone(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.type("half a thought")
        it.click(EXAMPLE)
        it.until_idle()
        path = it.services.store.path(it.window.chat.conversation)
        assert path[0].message.text == EXAMPLE
        assert it.field.toPlainText() == "half a thought"
    with stage(profile) as it:
        it.window.conversation.open(it.window.conversations.records[0].id)
        assert it.field.toPlainText() == "half a thought"


def test_an_example_that_is_queued_leaves_the_draft_alone(profile: AppPaths, gate: Gate) -> None:
    with stage(profile, [gate, lambda prompt: answer("Because.")]) as it:
        it.ask("Dogs?")
        it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
        it.window.conversation.start_new()
        it.type("half a thought")
        it.click(EXAMPLE)
        assert it.field.toPlainText() == "half a thought"
        gate.open.set()
        it.until(lambda: len(it.engine.prompts) == 2)
        it.until_idle()
        path = it.services.store.path(it.window.chat.conversation)
        assert [record.message.text for record in path] == [EXAMPLE, "Because."]
        assert it.field.toPlainText() == "half a thought"


def test_an_open_editor_outlives_another_conversation_and_the_window(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        edit(it, " and kittens")
        it.window.conversation.start_new()
        it.settle()
        it.open("Cats")
        assert message_editor(it).toPlainText() == "about cats and kittens"
    with stage(profile) as it:
        it.open("Cats")
        assert message_editor(it).toPlainText() == "about cats and kittens"
        QTest.keyClick(message_editor(it), Qt.Key.Key_Escape)
        it.settle()
    with stage(profile) as it:
        it.open("Cats")
        assert it.window.pane.transcript.findChildren(QPlainTextEdit) == []


def test_a_changed_question_that_cannot_be_stored_comes_back(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/gloss.db")

    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.type("a draft")
        field = edit(it, " and kittens")
        monkeypatch.setattr(it.services.store, "add_message", full)
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.until_idle()
        assert it.field.toPlainText() == "about cats and kittens\na draft"


def test_a_notice_of_one_conversation_is_not_shown_in_another(
    profile: AppPaths, gate: Gate
) -> None:
    words = "word " * 300

    def long(store: ConversationStore) -> None:
        fill(store)
        talk(store, "Long", [(f"{n} {words}", "", words) for n in range(20)])

    with stage(profile, [gate], fill=long) as it:
        it.open("Long")
        it.services.settings.set(CHAT_WHEN_FULL, "leave_out")
        it.ask("And now?")
        it.until(lambda: any("no longer sees" in sentence for sentence in notices(it)))
        it.open("Cats")
        assert not any("no longer sees" in sentence for sentence in notices(it))
        gate.open.set()
        it.until_idle()
        assert notices(it) == []


def test_a_notice_waits_for_its_conversation(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        cats = it.window.chat.conversation
        it.window.conversation.start_new()
        it.window.chat.trimmed.emit(3, cats)
        assert notices(it) == []
        it.open("Cats")
        assert notices(it) == [left_out(3)]


def test_an_open_editor_outlives_a_change_of_the_language_and_of_the_colours(
    profile: AppPaths,
) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.type("a draft")
        edit(it, " and kittens")
        it.window.retranslate()
        it.settle()
        it.until(lambda: it.window.pane.transcript.findChildren(QPlainTextEdit))
        assert message_editor(it).toPlainText() == "about cats and kittens"
        assert it.field.toPlainText() == "a draft"
        font = it.window.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)  # every view is made again
        it.window.pane.transcript.setFont(font)
        it.settle()
        it.until(lambda: it.window.pane.transcript.findChildren(QPlainTextEdit))
        assert message_editor(it).toPlainText() == "about cats and kittens"


def test_a_message_of_the_conversation_before_begins_nothing(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        other = talk(it.services.store, "Dogs", [("about dogs", "", "they bark")])
        field = edit(it, " and kittens")
        reading = threading.Event()
        it.runner.submit(Lane.STORE, lambda: reading.wait(10), lambda _: None, lambda _: None)
        it.window.conversation.open(other)  # its messages are not read yet
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        assert it.window.chat.turn is None
        it.type("typed at once")
        reading.set()
        it.settle()
        assert it.field.toPlainText() == "typed at once"
        assert it.window.chat.conversation == other
        it.open("Cats")
        assert message_editor(it).toPlainText() == "about cats and kittens"


def test_what_was_written_for_what_is_deleted_for_good_goes_too(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        edit(it, " and kittens")
        it.type("half a thought")
        cats = it.window.chat.conversation
        it.window.conversation.start_new()
        it.type("kept")
    state = WindowStateFile(profile.data / "window.json")
    assert state.read().edits and set(state.read().drafts) == {"new", str(cats)}
    with closing(ConversationStore.open(profile.database)) as store:  # as a command does
        store.delete(cats)
        store.purge([cats])
    with stage(profile) as it:
        it.until(lambda: set(state.read().drafts) == {"new"})
        assert state.read().edits == {}
        assert it.field.toPlainText() == "kept"


def saved(profile: AppPaths) -> list[str]:
    state = WindowStateFile(profile.data / "window.json").read()
    return sorted([*state.drafts.values(), *(edit.text for edit in state.edits.values())])


def is_idle(it: Stage) -> bool:
    return not any(timer.isActive() for timer in it.window.findChildren(QTimer))


def test_what_is_typed_is_on_the_disk_soon_and_an_idle_window_never_wakes(
    profile: AppPaths,
) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.type("a draft")
        it.until(lambda: saved(profile) == ["a draft"])
        field = edit(it, " and kittens")
        it.until(lambda: saved(profile) == ["a draft", "about cats and kittens"])
        QTest.keyClicks(field, "!")
        it.until(lambda: saved(profile) == ["a draft", "about cats and kittens!"])
        it.until(lambda: is_idle(it))
        QTest.keyClick(field, Qt.Key.Key_Escape)
        it.until(lambda: saved(profile) == ["a draft"])
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        it.until_idle()
        it.until(lambda: saved(profile) == [])
        it.until(lambda: is_idle(it))


def test_what_the_disk_refused_is_saved_when_the_window_closes(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = threading.Event()

    def full(*_: object) -> None:
        refused.set()
        raise UserError(Code.DISK_FULL, path="/x/window.json")

    with stage(profile) as it:
        pass  # so that nothing but the draft is new at the end of the next one
    with stage(profile) as it, monkeypatch.context() as patch:
        patch.setattr(window_state, "write_atomically", full)
        it.type("a draft")
        it.until(refused.is_set)
        it.settle()
    assert saved(profile) == ["a draft"]


def test_a_draft_that_goes_on_from_the_text_of_an_accepted_editor_stays(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.type("about cats")
        it.until(lambda: saved(profile) == ["about cats"])
        field = edit(it, "")
        it.type("!")
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.until_idle()
        assert it.field.toPlainText() == "about cats!"
