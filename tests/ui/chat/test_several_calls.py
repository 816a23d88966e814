"""Several calls of one generation: their cards, answered in any order, and the notes in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.core.messages import Permission
from app.core.paths import AppPaths
from app.core.tools.steps import StepState, calls_of
from app.ui.chat.transcript.permission_card import PermissionCard
from tests.helpers.tools import CALLED, FakeTool, HeldTool, call, end, say
from tests.ui.chat.permission_cards import cards
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

LAST = [say("Thank you."), end()]
THREE = [[call("functions.f", a=0), call("functions.g", a=1), call("functions.f", a=2), CALLED]]


def tools(slow: HeldTool) -> tuple[list[Callable[[object], FakeTool]], FakeTool]:
    asks = FakeTool("f", Permission.ASK)
    return [lambda _: asks, lambda _: slow], asks


def note(card: PermissionCard) -> QLineEdit:
    found = card.findChild(QLineEdit)
    assert found is not None
    return found


def write(card: PermissionCard, text: str) -> None:
    note(card).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(note(card), text)


def states(it: Stage) -> list[StepState]:
    answer = it.services.store.path(it.window.chat.conversation)[-1]
    return [step.state for step in calls_of(answer.message.parts)]


def asked(it: Stage, slow: HeldTool) -> None:
    """With both cards there while the call between them runs."""
    it.ask("Do it")
    it.until(slow.runs.is_set)
    it.until(lambda: len(cards(it)) == 2)


def test_cards_are_answered_in_any_order_while_another_call_runs(profile: AppPaths) -> None:
    slow = HeldTool("g", "late")
    sources, used = tools(slow)
    with stage(profile, [*THREE, LAST], tools=sources) as it:
        asked(it, slow)
        first, second = cards(it)
        it.click("Allow once", second)
        it.until(lambda: cards(it) == [first])
        write(first, "Not that one.")
        QTest.keyClick(it.button("Refuse", first), Qt.Key.Key_Space)
        it.until(lambda: cards(it) == [])
        assert used.calls == []  # one at a time
        slow.may_end.set()
        it.until_idle()
        assert states(it) == [StepState.REFUSED, StepState.DONE, StepState.DONE]
        assert "Not that one." in it.engine.prompts[-1].prefix[3].text
        assert [each.arguments for each, _ in used.calls] == ['{"a": 2}']
        assert it.services.store.path(it.window.chat.conversation)[-1].message.answer
        assert it.bugs == []


def test_what_is_not_decided_when_the_others_have_run_stays_there(profile: AppPaths) -> None:
    slow = HeldTool("g", "late")
    sources, used = tools(slow)
    with stage(profile, [*THREE, LAST], tools=sources) as it:
        asked(it, slow)
        it.click("Allow once", cards(it)[1])
        slow.may_end.set()
        it.until_idle()
        assert states(it) == [StepState.OPEN, StepState.DONE, StepState.DONE]
        (left,) = cards(it)
        assert len(it.engine.prompts) == 1
        it.click("Allow once", left)
        it.until_idle()
        assert states(it) == [StepState.DONE] * 3
        assert [each.arguments for each, _ in used.calls] == ['{"a": 2}', '{"a": 0}']


def test_always_lets_all_calls_of_the_tool_run(profile: AppPaths) -> None:
    slow = HeldTool("g", "late")
    sources, used = tools(slow)
    with stage(profile, [*THREE, LAST], tools=sources) as it:
        asked(it, slow)
        it.click("Always in this conversation", cards(it)[1])
        it.settle()
        slow.may_end.set()
        it.until_idle()
        assert states(it) == [StepState.DONE] * 3
        assert len(used.calls) == 2


def test_stop_ends_all_and_they_are_asked_again(profile: AppPaths) -> None:
    slow = HeldTool("g", "late")
    sources, used = tools(slow)
    with stage(profile, [*THREE, LAST], tools=sources) as it:
        asked(it, slow)
        it.click("Stop")
        it.until_idle()
        assert cards(it) == [] and used.calls == []
        assert states(it) == [StepState.OPEN] * 3
        it.click("Continue")
        it.until_idle()
        for _ in range(2):
            it.click("Allow once")
            it.until_idle()
        assert states(it) == [StepState.DONE] * 3


def _larger(it: Stage) -> None:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    it.window.pane.transcript.setFont(font)


def _other_language(it: Stage) -> None:
    it.window.retranslate()


def _elsewhere_and_back(it: Stage) -> None:
    it.window.conversation.start_new()
    it.settle()
    it.open("Do it")


@pytest.mark.parametrize("change", [_larger, _other_language, _elsewhere_and_back])
def test_a_note_stays_when_the_cards_are_made_again(
    profile: AppPaths, change: Callable[[Stage], None]
) -> None:
    slow = HeldTool("g", "late")
    slow.may_end.set()
    sources, _ = tools(slow)
    with stage(profile, [*THREE, LAST], tools=sources) as it:
        it.ask("Do it")
        it.until_idle()
        before = cards(it)
        write(before[0], "Rather not.")
        write(before[1], "Nor that.")
        change(it)
        it.settle()
        it.until(lambda: len(cards(it)) == 2)
        after = cards(it)
        assert not set(after) & set(before)
        assert [note(each).text() for each in after] == ["Rather not.", "Nor that."]
        it.click("Refuse", after[1])
        it.until_idle()
        (left,) = cards(it)
        assert note(left).text() == "Rather not."
        it.click("Refuse", left)
        it.until_idle()
        prefix = it.engine.prompts[-1].prefix
        assert "Rather not." in prefix[3].text and "Nor that." in prefix[5].text
        assert it.window.pane.transcript.editors.notes.texts() == {}


def test_a_note_is_there_after_a_restart(profile: AppPaths) -> None:
    slow = HeldTool("g", "late")
    slow.may_end.set()
    sources, _ = tools(slow)
    with stage(profile, THREE, tools=sources) as it:
        it.ask("Do it")
        it.until_idle()
        write(cards(it)[1], "Nor that.")
    with stage(profile, [LAST], tools=sources) as it:
        it.until(lambda: it.engine.loaded is not None)
        it.open("Do it")
        assert [note(each).text() for each in cards(it)] == ["", "Nor that."]
