"""Messages queued while an answer is written: sent in order, never lost, with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta
from app.core.errors import Code, UserError
from app.core.messages import Channel
from app.core.paths import AppPaths
from app.ui.chat.message_item import QueuedMessage
from app.ui.chat.viewmodels.message_queue import MessageQueue
from app.ui.chat.widgets.queue_panel import QueuePanel
from app.ui.shell.window_state import WindowStateFile
from tests.ui.find import visible_text
from tests.ui.gallery import talk
from tests.ui.stage import Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")

WAITING = "These messages wait until you send them:"


def fill(store: ConversationStore) -> None:
    talk(store, "Cats", [("about cats", "", "They purr.")])


def begin(it: Stage, text: str = "Dogs?") -> None:
    it.ask(text)
    it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)


def panel(it: Stage) -> QueuePanel:
    return it.window.findChild(QueuePanel)


def queued(it: Stage) -> list[str]:
    """As they are shown."""
    if not panel(it).isVisible():
        return []
    lines = visible_text(panel(it)).split("\n")
    return lines[1:]


def state(it: Stage) -> str:
    return visible_text(panel(it)).split("\n")[0]


def row_button(it: Stage, name: str, number: int = 0) -> QAbstractButton:
    found = [
        each
        for each in panel(it).findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName().startswith(name)
    ]
    return sorted(found, key=lambda each: each.mapToGlobal(each.rect().topLeft()).y())[number]


def press(it: Stage, name: str, number: int = 0) -> None:
    QTest.mouseClick(row_button(it, name, number), Qt.MouseButton.LeftButton)


def texts(it: Stage) -> list[str]:
    return [m.message.text for m in it.services.store.path(it.window.chat.conversation)]


def finish(it: Stage, prompts: int) -> None:
    it.until(lambda: len(it.engine.prompts) == prompts)
    it.until_idle()


def saved(profile: AppPaths) -> list[str]:
    return sorted(WindowStateFile(profile.data / "window.json").read().drafts.values())


@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_messages_are_sent_in_order_when_the_answers_are_complete(
    profile: AppPaths, way: str
) -> None:
    gate = Gate("bark", ".")
    replies = iter(("Two.", "Three."))
    with stage(profile, [gate, lambda prompt: answer(next(replies))]) as it:
        begin(it)
        for text in ("second?", "third?"):
            it.type(text)
            if way == "keys":
                QTest.keyClick(it.field, Qt.Key.Key_Return)
            else:
                it.click("Queue the message")
            assert it.field.toPlainText() == "" and it.window.focusWidget() is it.field
        assert queued(it) == ["second?", "third?"]
        assert state(it) == "Sent when the answer is complete:"
        it.type("a draft")
        gate.open.set()
        finish(it, 3)
        assert texts(it) == ["Dogs?", "bark.", "second?", "Two.", "third?", "Three."]
        assert queued(it) == [] and it.field.toPlainText() == "a draft"
        assert len(it.window.conversations.records) == 1


def test_a_message_is_queued_before_its_conversation_is_stored(profile: AppPaths) -> None:
    """The engine is still loading a model."""
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: answer("Two.")]) as it:
        it.ask("Dogs?")
        it.ask("second?")
        assert queued(it) == ["second?"]
        gate.open.set()
        finish(it, 2)
        assert texts(it) == ["Dogs?", "bark.", "second?", "Two."]
        assert len(it.window.conversations.records) == 1


def test_new_chats_are_begun_in_order(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: answer("Two.")]) as it:
        begin(it)
        it.window.conversation.start_new()
        it.settle()
        it.ask("Birds?")
        it.ask("Which?")
        assert queued(it) == ["Birds?", "Which?"]
        gate.open.set()
        finish(it, 3)
        assert texts(it) == ["Birds?", "Two.", "Which?", "Two."]
        assert len(it.window.conversations.records) == 2


def test_a_message_in_another_conversation_waits_its_turn(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: answer("Yes.")], fill=fill) as it:
        begin(it)
        dogs = it.window.chat.conversation
        it.open("Cats")
        it.ask("And lions?")
        assert it.field.toPlainText() == "" and queued(it) == ["And lions?"]
        it.window.conversation.open(dogs)
        it.settle()
        assert queued(it) == []
        it.ask("And wolves?")
        gate.open.set()
        finish(it, 3)
        assert texts(it) == ["Dogs?", "bark.", "And wolves?", "Yes."]
        it.open("Cats")
        assert texts(it) == ["about cats", "They purr.", "And lions?", "Yes."]


def stop(it: Stage, gate: Gate) -> None:
    QTest.keyClick(it.field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("end", ["stop", "failure"])
def test_a_stop_or_a_failure_holds_what_is_queued_and_says_so(profile: AppPaths, end: str) -> None:
    gate = Gate("bark", ".")

    def dies(prompt: object) -> object:
        yield from gate(prompt)
        yield 0.0, UserError(Code.ENGINE_CRASHED, reason="SIGSEGV")

    turn: Callable[[object], object] = gate if end == "stop" else dies
    with stage(profile, [turn, lambda prompt: answer("Yes.")]) as it:
        begin(it)
        it.ask("second?")
        it.ask("third?")
        if end == "stop":
            QTest.keyClick(it.field, Qt.Key.Key_Escape)
        else:
            gate.open.set()
        it.until_idle()
        assert queued(it) == ["second?", "third?"] and state(it) == WAITING
        it.ask("another?")  # goes first, and takes none of them along
        it.until_idle()
        assert texts(it)[2:] == ["another?", "Yes."] and state(it) == WAITING
        press(it, "Send now")
        finish(it, 4)
        assert texts(it)[4:] == ["second?", "Yes.", "third?", "Yes."] and queued(it) == []


def test_one_is_sent_now_and_stops_the_answer(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: answer("Yes.")]) as it:
        begin(it)
        it.ask("second?")
        it.ask("third?")
        assert row_button(it, "Send now").accessibleName() == "Send now and stop the answer"
        press(it, "Send now", 1)
        finish(it, 3)
        assert texts(it) == ["Dogs?", "bark", "third?", "Yes.", "second?", "Yes."]


def test_one_is_edited_in_the_composer_before_what_is_there(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: answer("Yes.")]) as it:
        begin(it)
        it.ask("second?")
        it.ask("third?")
        it.type("a draft")
        press(it, "Edit this queued message")
        assert it.field.toPlainText() == "second?\na draft"
        assert it.window.focusWidget() is it.field and queued(it) == ["third?"]
        gate.open.set()
        finish(it, 2)


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_one_is_removed_and_comes_back_in_its_place(profile: AppPaths, way: str) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate]) as it:
        begin(it)
        it.ask("second?")
        it.ask("third?")
        if way == "mouse":
            press(it, "Remove this queued message")
        else:
            button = row_button(it, "Remove this queued message")
            button.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(button, Qt.Key.Key_Space)
            assert it.window.focusWidget() is it.field
        assert queued(it) == ["third?"]
        it.click("Undo")
        assert queued(it) == ["second?", "third?"]


def test_the_queue_outlives_the_window_and_is_not_sent_by_itself(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate], fill=fill) as it:
        begin(it)
        dogs = it.window.chat.conversation
        it.ask("second?")
        it.ask("third?")
        it.open("Cats")
        it.ask("And lions?")
        it.window.conversation.start_new()
        it.ask("Birds?")
        it.until(lambda: len(saved(profile)) == 4)
    with stage(profile, [lambda prompt: answer("Yes.")]) as it:
        assert it.engine.prompts == []
        assert queued(it) == ["Birds?"] and state(it) == WAITING
        it.window.conversation.open(dogs)
        it.settle()
        assert queued(it) == ["second?", "third?"] and state(it) == WAITING
        it.open("Cats")
        press(it, "Send now")
        it.until_idle()
        assert texts(it)[-2:] == ["And lions?", "Yes."] and len(it.engine.prompts) == 1
        it.window.conversation.start_new()
        press(it, "Send now")
        it.until_idle()
        assert texts(it) == ["Birds?", "Yes."]
        it.until(lambda: len(saved(profile)) == 2)


def test_the_queue_outlives_a_change_of_the_language(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate]) as it:
        begin(it)
        it.ask("second?")
        it.window.retranslate()
        it.settle()
        assert queued(it) == ["second?"]


def test_nothing_is_sent_into_a_deleted_conversation(profile: AppPaths) -> None:
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: answer("Yes.")], fill=fill) as it:
        begin(it)
        it.open("Cats")
        cats = it.window.chat.conversation
        it.ask("And lions?")
        it.window.conversations.delete(cats)
        it.settle()
        gate.open.set()
        it.until_idle()
        assert len(it.engine.prompts) == 1
        it.window.conversations.restore(cats)
        it.settle()
        assert queued(it) == ["And lions?"] and state(it) == WAITING
        it.window.conversations.delete(cats)
        it.settle()
        it.window.conversations.purge([cats])
        it.settle()
        it.until(lambda: saved(profile) == [])


def test_a_queued_message_that_cannot_be_stored_is_a_draft_again(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate("bark", ".")

    def full(*_: object, **__: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/gloss.db")

    with stage(profile, [gate, lambda prompt: answer("Yes.")]) as it:
        begin(it)
        it.ask("second?")
        it.ask("third?")
        it.type("a draft")
        monkeypatch.setattr(it.services.store, "add_message", full)
        gate.open.set()
        it.until(lambda: it.field.toPlainText() == "second?\na draft")
        it.until_idle()
        assert queued(it) == ["third?"] and state(it) == WAITING
    assert saved(profile) == ["second?\na draft", "third?"]


def test_closing_in_the_middle_keeps_everything(profile: AppPaths) -> None:
    """The answer is complete at the very moment the window closes."""
    gate = Gate("bark", ".")
    with stage(profile, [gate, lambda prompt: iter([(60.0, Delta(0, Channel.FINAL, "x"))])]) as it:
        begin(it)
        it.ask("second?")
        it.ask("third?")
        gate.open.set()
        it.until(lambda: len(it.engine.prompts) == 2)
        stored = texts(it)
    assert stored[2] == "second?"
    assert saved(profile) == ["third?"]


def test_what_was_queued_is_read_back_in_its_order() -> None:
    queue = MessageQueue({})
    queue.add(7, "a", follows=False)
    queue.add(None, "b", follows=False)
    queue.add(7, "c", follows=False)
    kept = queue.texts() | {"7": "a draft", "edit-3": "x", "queue-x": "no message"}
    back = MessageQueue(kept)
    assert back.of(7, follows=False) == [
        QueuedMessage(1, 7, "a", held=True),
        QueuedMessage(3, 7, "c", held=True),
    ]
    assert back.of(None, follows=False) == [QueuedMessage(2, None, "b", held=True)]
    assert back.next() is None
    back.release(7)
    assert back.next() == QueuedMessage(1, 7, "a")
    assert back.texts() == queue.texts()
