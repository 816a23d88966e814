"""The card that asks whether a call of a tool may be carried out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.core.messages import Permission
from app.core.paths import AppPaths
from app.ui.chat.transcript.permission_card import MOST_SHOWN, PermissionCard
from tests.helpers.tools import CALLED, FakePython, FakeTool, call, end, say
from tests.ui.chat.permission_cards import card
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")


def tool() -> FakeTool:
    return FakeTool("f", Permission.ASK)


TURNS = [[call("functions.f", a=1), CALLED], [say("Thank you."), end()]]


def answer(it: Stage) -> str:
    return it.services.store.path(it.window.chat.conversation)[-1].message.answer


def asked(it: Stage) -> PermissionCard:
    it.ask("Do it")
    it.until_idle()
    found = card(it)
    assert found is not None
    return found


def test_a_call_runs_once_it_is_allowed(profile: AppPaths) -> None:
    used = tool()
    with stage(profile, TURNS, tools=[lambda _: used]) as it:
        asked(it)
        assert used.calls == []
        assert it.field.hasFocus()  # no key that was meant for the message answers the card
        it.click("Allow once")
        it.until_idle()
        assert len(used.calls) == 1
        assert answer(it) == "Thank you."
        assert card(it) is None
        tools = it.services.store.conversation(it.window.chat.conversation).tools
        assert tools.permissions == {}


def test_always_holds_for_the_conversation(profile: AppPaths) -> None:
    used = tool()
    with stage(profile, TURNS * 2, tools=[lambda _: used]) as it:
        asked(it)
        it.click("Always in this conversation")
        it.until_idle()
        it.ask("And again")
        it.until_idle()
        assert card(it) is None
        assert len(used.calls) == 2
        tools = it.services.store.conversation(it.window.chat.conversation).tools
        assert tools.permissions == {"f": Permission.ALWAYS}


def test_the_model_reads_why_a_call_was_refused(profile: AppPaths) -> None:
    used = tool()
    with stage(profile, TURNS, tools=[lambda _: used]) as it:
        found = asked(it)
        note = found.findChild(QLineEdit)
        note.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(note, "Ask me first.")
        QTest.keyClick(note, Qt.Key.Key_Return)
        assert it.window.chat.turn is None  # Enter decides nothing
        QTest.keyClick(it.button("Refuse"), Qt.Key.Key_Space)
        it.until_idle()
        assert used.calls == []
        assert "Ask me first." in it.engine.prompts[-1].prefix[-1].text
        assert answer(it) == "Thank you."


def test_it_is_there_again_after_a_restart(profile: AppPaths) -> None:
    with stage(profile, TURNS, tools=[lambda _: tool()]) as it:
        asked(it)
    used = tool()
    with stage(profile, TURNS[1:], tools=[lambda _: used]) as it:
        it.until(lambda: it.engine.loaded is not None)
        it.open("Do it")
        assert card(it) is not None
        it.click("Allow once")
        it.until_idle()
        assert len(used.calls) == 1
        assert answer(it) == "Thank you."


def test_all_of_the_arguments_can_be_read_and_nothing_hides_in_them(profile: AppPaths) -> None:
    code = "x = 1  # \u202e hidden\n" + "y" * MOST_SHOWN
    turns = [[call("python", code=code), CALLED], [say("Well."), end()]]
    with stage(profile, turns, tools=[lambda _: FakePython(Permission.ASK)]) as it:
        found = asked(it)
        shown = found.findChild(QPlainTextEdit)
        assert shown.isReadOnly()
        assert "\\u202e hidden" in shown.toPlainText()
        assert len(shown.toPlainText()) == MOST_SHOWN
        rest = len(code) + 5 - MOST_SHOWN
        it.click(f"Show the other {rest:,} characters")
        assert len(shown.toPlainText()) == len(code) + 5


def test_a_queued_message_waits_for_the_decision(profile: AppPaths) -> None:
    turns = [
        [(0.5, call("functions.f", a=1)[1]), CALLED],
        [say("Thank you."), end()],
        [say("That, too."), end()],
    ]
    with stage(profile, turns, tools=[lambda _: tool()]) as it:
        it.ask("Do it")
        it.until(lambda: it.window.chat.turn is not None)
        it.ask("And that")
        it.until(lambda: it.window.chat.turn is None)
        it.settle()
        assert card(it) is not None
        assert len(it.engine.prompts) == 1
        it.click("Allow once")
        it.until_idle()
        assert answer(it) == "Thank you."
        it.click("Send now")
        it.until_idle()
        assert answer(it) == "That, too."


def test_what_the_user_went_on_from_is_asked_no_more(profile: AppPaths) -> None:
    with stage(profile, TURNS, tools=[lambda _: tool()]) as it:
        asked(it)
        it.ask("Never mind")
        it.until_idle()
        assert answer(it) == "Thank you."
        it.window.conversation.start_new()
        it.settle()
        it.open("Do it")
        assert card(it) is None
        assert it.button("Step 1: Call f · not run").isVisible()


def test_the_question_can_be_answered_again_instead(profile: AppPaths) -> None:
    used = tool()
    turns = [TURNS[0], [say("Without it."), end()]]
    with stage(profile, turns, tools=[lambda _: used]) as it:
        asked(it)
        it.click("Answer again")
        it.until_idle()
        assert answer(it) == "Without it."
        assert card(it) is None
        assert used.calls == []
