"""A conversation that gets longer than the model can hold: said, chosen, summarised, left out."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.core.chat.summaries import REQUEST, SUMMARY_HEADING
from app.core.conversations.records import GenerationRecord, MessageRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta
from app.core.errors import Code, UserError
from app.core.messages import Channel, Effort, Message, Prompt, Role, Sampling, Usage, WhenFull
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_WHEN_FULL
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.question_view import QuestionView
from app.ui.chat.transcript.summary_view import SummaryView
from app.ui.chat.widgets.inspector_overlay import InspectorOverlay
from tests.ui.find import named, pick, visible_text
from tests.ui.stage import LOADED, Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")

CTRL = Qt.KeyboardModifier.ControlModifier
LEAVE_OUT = "Leave out the oldest messages"
SUMMARISE = "Summarise the conversation so far"
STOP = "Send nothing more"
SUMMARY = "The user keeps **cats**."


def fill_up(store: ConversationStore, tokens: int = 6500, turns: int = 3) -> int:
    """A conversation whose last answer was made from so many tokens, of 8,192."""
    conversation = store.create(title="Cats", date="2026-11-23")
    parent = None
    for number in range(turns):
        asked = store.add_message(
            conversation.id, parent, Message.of(Role.USER, f"question {number}")
        )
        made = GenerationRecord(
            "gpt-oss-20b",
            Effort.MEDIUM,
            Sampling(),
            Usage(tokens - 100, 0, 100),
            context_length=8192,
        )
        told = Message.of(Role.ASSISTANT, f"answer {number}")
        parent = store.add_message(conversation.id, asked.id, told, generation=made).id
    return conversation.id


def fill_whole(store: ConversationStore) -> None:
    fill_up(store, 7280)


def open_cats(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.open("Cats")


def path(it: Stage) -> list[MessageRecord]:
    return it.services.store.path(it.window.chat.conversation)


def notices(it: Stage) -> list[str]:
    return [notice.sentence for notice in it.window.pane.notices.shown()]


def offered(it: Stage) -> list[str]:
    shown = it.window.pane.notices.shown()
    return [action.text for notice in shown for action in notice.actions]


def choice(it: Stage) -> WhenFull | None:
    return it.services.store.conversation(it.window.chat.conversation).when_full


def scripted(prompt: Prompt) -> Iterator[Any]:
    asks = prompt.messages[-1].text == REQUEST
    return answer(SUMMARY if asks else "They purr.")


def views(it: Stage) -> list[QWidget]:
    it.until(lambda: not it.window.pane.transcript.busy)
    transcript = it.window.pane.transcript
    kinds = (QuestionView, AnswerView)
    found = [view for kind in kinds for view in transcript.findChildren(kind) if view.isVisible()]
    return sorted(found, key=QWidget.y)


def card(it: Stage) -> SummaryView:
    (found,) = [view for view in views(it) if isinstance(view, SummaryView)]
    return found


def undo(it: Stage) -> None:
    it.activate()
    QTest.keyClick(it.field, Qt.Key.Key_Z, CTRL)
    it.settle()


def test_it_is_said_before_it_is_full_and_chosen_by_keys(profile: AppPaths) -> None:
    with stage(profile, [scripted], fill=fill_up) as it:
        open_cats(it)
        (sentence,) = notices(it)
        assert "6,500 of the 8,192 tokens" in sentence
        assert offered(it) == [LEAVE_OUT, SUMMARISE, STOP]
        it.activate()
        it.field.setFocus()
        for _ in range(4):
            focus = QApplication.focusWidget()
            if isinstance(focus, QPushButton) and focus.text() == SUMMARISE:
                break
            QTest.keyClick(focus, Qt.Key.Key_Backtab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        assert focus.text() == SUMMARISE
        QTest.keyClick(focus, Qt.Key.Key_Space)
        it.settle()
        assert choice(it) is WhenFull.SUMMARISE
        assert it.field.hasFocus()
        assert offered(it) == ["Do this in every conversation"]
        assert it.services.settings.get(CHAT_WHEN_FULL) == "ask"
        it.click("Do this in every conversation")
        it.settle()
        assert it.services.settings.get(CHAT_WHEN_FULL) == "summarise"
        assert it.engine.prompts == []
        it.window.conversation.start_new()
        open_cats(it)
        assert notices(it) == []


def test_what_does_not_fit_is_not_sent_until_something_was_chosen(profile: AppPaths) -> None:
    with stage(profile, [scripted], fill=fill_whole) as it:
        open_cats(it)
        it.ask("and dogs?")
        it.settle()
        assert it.engine.prompts == []
        assert it.field.toPlainText() == "and dogs?"
        assert len(path(it)) == 6
        assert any("Your text stays here" in sentence for sentence in notices(it))
        it.click(LEAVE_OUT)
        it.settle()
        assert it.engine.prompts == []  # that was the choice, and not the sending
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        it.until_idle()
        assert it.field.toPlainText() == ""
        assert [record.message.text for record in path(it)][-2:] == ["and dogs?", "They purr."]


def test_a_summary_is_written_before_the_question_and_sent_from_then_on(profile: AppPaths) -> None:
    gate = Gate("The user ", "keeps **cats**.")
    turns = [gate, answer("They bark."), answer("Yes.")]
    with stage(profile, turns, fill=fill_whole) as it:
        open_cats(it)
        it.click(SUMMARISE)
        it.settle()
        it.ask("and dogs?")
        it.until(lambda: any(isinstance(view, SummaryView) for view in views(it)))
        it.until(lambda: "and dogs?" in [view.item.answer for view in views(it)])
        shown = [view.item.answer for view in views(it)]
        assert shown[-3:] == ["The user ", "and dogs?", ""]
        assert len(path(it)) == 6  # the question waits
        gate.open.set()
        it.until_idle()
        assert [view.item.answer for view in views(it)][-3:] == [
            SUMMARY,
            "and dogs?",
            "They bark.",
        ]
        assert card(it).accessibleName().startswith("Summary of the messages above")
        first, second = it.engine.prompts
        assert first.messages[-1].text == REQUEST
        assert first.answer_now
        assert [each.text for each in second.messages] == ["and dogs?"]
        assert SUMMARY_HEADING in second.summary
        assert SUMMARY in second.summary
        it.ask("really?")
        it.until_idle()
        assert it.engine.prompts[-1].summary == second.summary
    with stage(profile, [scripted]) as it:  # after a restart
        open_cats(it)
        assert card(it).item.answer == SUMMARY


def test_a_stopped_summary_gives_the_question_back(profile: AppPaths) -> None:
    gate = Gate("The user ")
    with stage(profile, [gate, scripted], fill=fill_whole) as it:
        open_cats(it)
        it.click(SUMMARISE)
        it.settle()
        it.ask("and dogs?")
        it.until(lambda: any(isinstance(view, SummaryView) for view in views(it)))
        QTest.keyClick(it.field, Qt.Key.Key_Escape)
        it.until_idle()
        assert it.field.toPlainText() == "and dogs?"
        assert len(path(it)) == 6
        stopped = path(it)[-1].summary
        assert stopped is not None
        assert stopped.state is MessageState.STOPPED
        assert "not complete" in visible_text(card(it))
        it.click("Retry", card(it))
        it.until_idle()
        assert card(it).item.answer == SUMMARY
        assert "not complete" not in visible_text(card(it))


def test_nothing_more_is_sent_if_that_was_chosen(profile: AppPaths) -> None:
    with stage(profile, [scripted], fill=fill_whole) as it:
        open_cats(it)
        it.click(STOP)
        it.settle()
        assert choice(it) is WhenFull.STOP
        it.ask("and dogs?")
        it.settle()
        assert it.engine.prompts == []
        assert it.field.toPlainText() == "and dogs?"
        assert offered(it)[-4:] == ["New chat", LEAVE_OUT, SUMMARISE, "Choose a longer context"]
        it.click("Choose a longer context")
        it.settle()
        assert not it.window.navigation.at_chat
        assert "Context length" in visible_text(it.window)
        it.window.navigation.show_chat()
        assert it.field.toPlainText() == "and dogs?"
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        it.click("New chat", it.window.pane.notices)
        it.settle()
        assert it.window.chat.conversation is None
        open_cats(it)
        assert it.field.toPlainText() == "and dogs?"


def test_a_summary_is_edited_deleted_and_brought_back(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        fill_up(store, 3000)

    with stage(profile, [scripted], fill=fill) as it:
        open_cats(it)
        assert notices(it) == []  # there is room
        QTest.keyClick(it.window, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
        it.until_idle()
        assert card(it).item.answer == SUMMARY
        QTest.keyClick(it.window, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
        it.until_idle()
        assert any("nothing to summarise" in sentence for sentence in notices(it))
        it.click("More actions", card(it))
        pick("Edit")
        (field,) = it.window.pane.transcript.findChildren(QPlainTextEdit)
        QTest.keyClicks(field, " And dogs.")
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.settle()
        assert card(it).item.answer == f"{SUMMARY} And dogs."
        assert card(it).item.edited
        it.ask("really?")
        it.until_idle()
        assert "And dogs." in it.engine.prompts[-1].summary
        it.click("More actions", card(it))
        pick("Delete")
        it.settle()
        assert not any(isinstance(view, SummaryView) for view in views(it))
        assert [record.message.text for record in path(it)][-2:] == ["really?", "They purr."]
        undo(it)
        assert card(it).item.answer == f"{SUMMARY} And dogs."
        it.click("Copy this message", card(it))
        assert QGuiApplication.clipboard().text() == f"{SUMMARY} And dogs."


def test_a_summary_is_not_changed_while_an_answer_is_written(profile: AppPaths) -> None:
    gate = Gate("They ", "bark.")

    def fill(store: ConversationStore) -> None:
        last = store.path(fill_up(store, 3000))[-1].id
        store.summaries.begin(last, "gpt-oss-20b")
        store.summaries.write(last, SUMMARY, MessageState.COMPLETE)

    with stage(profile, [gate], fill=fill) as it:
        open_cats(it)
        it.click("More actions", card(it))
        pick("Edit")
        (field,) = it.window.pane.transcript.findChildren(QPlainTextEdit)
        QTest.keyClicks(field, " And dogs.")
        it.ask("really?")
        it.until(lambda: it.window.chat.turn is not None and it.window.chat.turn.answer)
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        assert any("Your text stays here" in each for each in notices(it))
        gate.open.set()
        it.until_idle()
        assert path(it)[-3].summary.text == SUMMARY
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.settle()
        assert path(it)[-3].summary.text == f"{SUMMARY} And dogs."


def test_the_inspector_says_why_messages_are_not_sent(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        conversation = fill_up(store, 3000)
        last = store.path(conversation)[-1]
        store.summaries.begin(last.id, "gpt-oss-20b")
        store.summaries.write(last.id, SUMMARY, MessageState.COMPLETE)

    with stage(profile, [scripted], fill=fill) as it:
        open_cats(it)
        it.type("and dogs?")
        QTest.keyClick(it.field, Qt.Key.Key_I, CTRL)
        overlay = it.window.findChild(InspectorOverlay)
        messages = named(overlay, QListWidget, "Messages")
        it.until(messages.count)
        rows = [messages.item(row).text() for row in range(messages.count())]
        assert rows[0].startswith("Summary\n")
        assert "The messages before the summary are left out" in visible_text(overlay)


def test_a_summary_is_asked_for_where_the_prompt_is_seen(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        fill_up(store, 3000)

    with stage(profile, [scripted], fill=fill) as it:
        open_cats(it)
        it.click("Conversation 37 % full")
        overlay = it.window.findChild(InspectorOverlay)
        it.until(lambda: named(overlay, QPushButton, "Summarise now").isEnabled())
        it.click("Summarise now", overlay)
        it.until_idle()
        assert not overlay.isVisible()
        assert card(it).item.answer == SUMMARY


def test_what_is_left_out_is_marked_also_after_a_restart(profile: AppPaths) -> None:
    def long(store: ConversationStore) -> None:
        conversation = store.create(title="Cats", date="2026-11-23")
        store.choices.set_when_full(conversation.id, WhenFull.LEAVE_OUT)
        parent = None
        for number in range(8):
            for role in (Role.USER, Role.ASSISTANT):
                text = f"{number} " + "word " * 120
                parent = store.add_message(conversation.id, parent, Message.of(role, text)).id

    small = replace(LOADED, context_length=1024)
    line = "The model no longer sees the messages above."
    with stage(profile, [scripted], fill=long, loaded=small) as it:
        open_cats(it)
        assert line not in visible_text(it.window.pane.transcript)
        it.ask("and dogs?")
        it.until_idle()
        it.until(lambda: line in visible_text(it.window.pane.transcript))
        sent = it.engine.prompts[-1].messages[0].text
    with stage(profile, [scripted], loaded=small) as it:
        open_cats(it)
        items = [row.item for row in it.window.pane.transcript.messages.rows]
        marked = [item.answer for item in items if item.unseen_above]
        assert marked == [sent]


def test_an_answer_that_found_no_room_waits_for_a_summary(profile: AppPaths) -> None:
    """What is known before was too little: the engine alone knows the tokens."""

    def unknown(store: ConversationStore) -> None:
        fill_up(store, 400)
        (record,) = store.conversations()
        last = store.path(record.id)[-1]
        long = Message.of(Role.USER, "question")
        asked = store.add_message(record.id, last.id, long)
        made = GenerationRecord("gpt-oss-20b", Effort.MEDIUM, Sampling(), Usage(300, 0, 10))
        store.add_message(
            record.id,
            asked.id,
            Message.of(Role.ASSISTANT, "a " * 7850),
            generation=made,
        )

    turns = [answer(SUMMARY), answer("They bark.")]
    with stage(profile, turns, fill=unknown, loaded=replace(LOADED, context_length=9000)) as it:
        open_cats(it)
        it.ask("and dogs? " * 100)
        it.until_idle()
        assert path(it)[-1].generation is not None
        assert "conversation_full" in path(it)[-1].generation.error
        assert offered(it) == [LEAVE_OUT, SUMMARISE, "Choose a longer context"]
        it.click(SUMMARISE)
        it.until(lambda: len(it.engine.prompts) == 1)
        it.until_idle()
        assert path(it)[-3].summary is not None
        it.click("Retry")
        it.until_idle()
        assert path(it)[-1].message.text == "They bark."
        (question,) = it.engine.prompts[-1].messages
        assert question.text.startswith("and dogs?")


def test_a_queued_message_waits_for_the_choice(profile: AppPaths) -> None:
    gate = Gate("They ", "purr.", Channel.FINAL)

    def nearly(store: ConversationStore) -> None:
        fill_up(store, 7000)

    with stage(profile, [gate, scripted], fill=nearly) as it:
        open_cats(it)
        it.ask("a")
        it.until(lambda: it.window.chat.turn is not None and it.window.chat.turn.answer)
        it.ask("word " * 900)
        gate.open.set()
        it.until_idle()
        assert len(it.engine.prompts) == 1
        assert len(it.window.chat.queued()) == 1
        assert it.window.chat.queued()[0].held


def test_a_message_that_waits_for_the_summary_finds_room(profile: AppPaths) -> None:
    gate = Gate("The user ", "keeps cats.", Channel.FINAL)
    with stage(profile, [gate, scripted], fill=fill_whole) as it:
        open_cats(it)
        it.window.activateWindow()
        QTest.keyClick(it.field, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
        it.until(lambda: it.window.chat.turn is not None)
        it.ask("and dogs?")
        gate.open.set()
        it.until(lambda: len(it.engine.prompts) == 2)
        it.until_idle()
        assert it.window.chat.queued() == []
        assert [each.message.text for each in path(it)][-2:] == ["and dogs?", "They purr."]
        assert it.engine.prompts[-1].summary


def test_no_room_for_a_summary_is_said_of_its_conversation(profile: AppPaths) -> None:
    gate = threading.Event()

    def full(prompt: Prompt) -> Iterator[Any]:
        while not gate.is_set():
            yield 0.01, Delta(0, Channel.FINAL, "")
        raise UserError(Code.CONVERSATION_FULL, prompt_tokens=8000, context_length=8192)

    with stage(profile, [full, full], fill=fill_whole) as it:
        open_cats(it)
        it.click(SUMMARISE)
        it.settle()
        it.ask("and dogs?")
        it.until(lambda: it.window.chat.turn is not None)
        it.window.conversation.start_new()
        gate.set()
        it.until_idle()
        assert notices(it)[-1].startswith("In “Cats”: There is no room left for a summary")
        assert LEAVE_OUT not in offered(it)
        it.click("Open it", it.window.pane.notices)
        it.settle()
        it.until(lambda: not it.window.pane.transcript.busy)
        assert it.field.toPlainText() == "and dogs?"
        assert not any("no room left" in each for each in notices(it))
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        it.until(lambda: LEAVE_OUT in offered(it))
        it.window.conversation.start_new()
        assert LEAVE_OUT not in offered(it)


def test_an_answer_is_written_again_after_a_summary(profile: AppPaths) -> None:
    gate = Gate("The user ", "keeps **cats**.")
    with stage(profile, [gate, answer("They purr.")], fill=fill_whole) as it:
        open_cats(it)
        it.click(SUMMARISE)
        it.settle()
        before = path(it)
        it.click("Answer again")
        it.until(lambda: any(isinstance(view, SummaryView) for view in views(it)))
        shown = [view.item.answer for view in views(it)]
        assert shown[-3:] == ["The user ", "question 2", "answer 2"]
        assert path(it)[-1] == before[-1]
        gate.open.set()
        it.until_idle()
        shown = [view.item.answer for view in views(it)]
        assert shown[-3:] == [SUMMARY, "question 2", "They purr."]
        assert [each.text for each in it.engine.prompts[-1].messages] == ["question 2"]
        assert SUMMARY in it.engine.prompts[-1].summary


def test_an_answer_goes_on_after_a_summary(profile: AppPaths) -> None:
    def stopped(store: ConversationStore) -> None:
        last = store.path(fill_up(store, 7280))[-1]
        store.update_message(last.id, state=MessageState.STOPPED)

    gate = Gate("The user ", "keeps **cats**.")
    with stage(profile, [gate, answer(" and purr.")], fill=stopped) as it:
        open_cats(it)
        it.click(SUMMARISE)
        it.settle()
        it.click("Continue")
        it.until(lambda: any(isinstance(view, SummaryView) for view in views(it)))
        shown = [view.item.answer for view in views(it)]
        assert shown[-3:] == ["The user ", "question 2", "answer 2"]
        gate.open.set()
        it.until_idle()
        shown = [view.item.answer for view in views(it)]
        assert shown[-3:] == [SUMMARY, "question 2", "answer 2 and purr."]
        assert SUMMARY in it.engine.prompts[-1].summary


def test_a_stopped_summary_leaves_the_answer_that_was_to_be_written_again(
    profile: AppPaths,
) -> None:
    gate = Gate("The user ")
    with stage(profile, [gate], fill=fill_whole) as it:
        open_cats(it)
        it.click(SUMMARISE)
        it.settle()
        before = [record.id for record in path(it)]
        it.click("Answer again with…")
        pick("With high effort")
        it.until(lambda: any(isinstance(view, SummaryView) for view in views(it)))
        QTest.keyClick(it.field, Qt.Key.Key_Escape)
        it.until_idle()
        assert [record.id for record in path(it)] == before
        assert "not complete" in visible_text(card(it))


def test_a_changed_question_that_finds_no_room_is_not_lost(profile: AppPaths) -> None:
    """There is no room for the summary before it, and that is said."""

    full = UserError(Code.CONVERSATION_FULL, prompt_tokens=8200, context_length=8192)
    with stage(profile, [[(0.0, full)]], fill=fill_whole) as it:
        open_cats(it)
        it.services.settings.set(CHAT_WHEN_FULL, "summarise")
        question = views(it)[-2]
        it.click("Edit this message", question)
        (field,) = it.window.pane.transcript.findChildren(QPlainTextEdit)
        QTest.keyClicks(field, " of cats")
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.until_idle()
        assert any("no room left for a summary" in each for each in notices(it))
        assert it.field.toPlainText() == "question 2 of cats"
        assert len(path(it)) == 6


def test_a_summary_is_found_in_the_sidebar_and_shown(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        conversation = fill_up(store, 3000, turns=20)
        middle = store.path(conversation)[9].id
        store.summaries.begin(middle, "gpt-oss-20b")
        store.summaries.write(middle, SUMMARY, MessageState.COMPLETE)

    with stage(profile, [scripted], fill=fill) as it:
        box = it.window.sidebar.findChild(QLineEdit)
        QTest.keyClicks(box, "user keeps")
        it.until(lambda: any(row.in_summary for row in it.window.sidebar.list.rows()))
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        it.settle()
        it.until(lambda: any(isinstance(view, SummaryView) for view in views(it)))
        assert not card(it).visibleRegion().isEmpty()
