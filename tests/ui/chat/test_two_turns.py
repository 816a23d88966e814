"""Two answers at once, one of which waits for a tool: with keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.paths import AppPaths
from app.core.tools import tool_run
from app.ui.document.selectable_text import SelectableText
from app.ui.sidebar.widgets.conversation_list import ListRole
from tests.helpers.tools import CALLED, HeldTool, call, end, say
from tests.ui.stage import Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Iterator[HeldTool]:
    monkeypatch.setattr(tool_run, "SLOW_SECONDS", 0.05)
    tool = HeldTool()
    yield tool
    tool.may_end.set()


ASKS = (call("functions.f", a=1), CALLED)
ENDS = (say("So it is."), end())


def at_tool(it: Stage, text: str = "First") -> None:
    it.ask(text)
    it.until(lambda: it.window.chat.busy_here and it.window.chat.turn is None)


def new_chat(it: Stage) -> None:
    QTest.keyClick(it.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    it.until(lambda: it.window.chat.conversation is None)


def shown(it: Stage) -> str:
    """The texts of all messages in view."""
    it.until(lambda: not it.window.pane.transcript.busy)
    found = it.window.pane.transcript.findChildren(SelectableText)
    texts: list[str] = []
    for each in found:
        if each.isVisible():
            each.select_all()
            texts.append(each.selected_text())
    return "\n".join(texts)


def live(it: Stage) -> list[str]:
    model = it.window.sidebar.list.model()
    rows = (model.index(number, 0) for number in range(model.rowCount()))
    return [row.data() for row in rows if row.data(ListRole.LIVE)]


def test_another_conversation_is_answered_while_a_tool_takes_long(
    profile: AppPaths, tool: HeldTool
) -> None:
    gate = Gate("Hel", "lo.")
    with stage(profile, [ASKS, gate, ENDS], tools=[lambda _: tool]) as it:
        it.activate()
        at_tool(it)
        new_chat(it)
        it.ask("Other")
        it.until(lambda: "Hel" in shown(it))
        assert sorted(live(it)) == ["First", "Other"]
        tool.may_end.set()  # now the first one waits for the engine
        it.open("First")
        it.until(lambda: "Found." in tool_results(it))
        assert it.window.chat.busy_here
        assert not it.window.chat.send("And?")  # one answer at a time in a conversation
        gate.open.set()
        it.until_idle()
        assert "So it is." in shown(it)
        assert live(it) == []
        it.open("Other")
        assert "Hello." in shown(it)
        assert it.bugs == []


def tool_results(it: Stage) -> list[str]:
    path = it.services.store.path(it.window.chat.conversation)
    return [part.text for part in path[-1].message.parts if part.author is not None]


def test_stop_ends_the_answer_in_view(profile: AppPaths, tool: HeldTool) -> None:
    gate = Gate("Hel", "lo.")
    with stage(profile, [ASKS, gate, ENDS], tools=[lambda _: tool]) as it:
        it.activate()
        at_tool(it)
        new_chat(it)
        it.ask("Other")
        it.until(lambda: "Hel" in shown(it))
        it.open("First")
        it.click("Stop")
        it.until(lambda: not it.window.chat.busy_here)
        assert live(it) == ["Other"]
        gate.open.set()
        it.until_idle()
        it.open("Other")
        assert "Hello." in shown(it)


def test_what_was_queued_elsewhere_is_sent_while_a_tool_takes_long(
    profile: AppPaths, tool: HeldTool
) -> None:
    gate = Gate("Wait", "ed.")
    turns = [lambda prompt: answer("One."), gate, ASKS, lambda prompt: answer("Two."), ENDS]
    with stage(profile, turns, tools=[lambda _: tool]) as it:
        it.activate()
        it.ask("Cats")
        it.until_idle()
        new_chat(it)
        it.ask("Dogs")
        it.until(lambda: "Wait" in shown(it))
        it.ask("Dogs again")  # queued behind the answer that is written
        it.open("Cats")
        it.ask("Cats again")  # likewise, and behind that
        gate.open.set()
        it.until(lambda: "Two." in shown(it))  # while the tool of the other one runs
        it.until(lambda: live(it) == ["Dogs"])  # its words are seen before it has ended
        tool.may_end.set()
        it.until_idle()
        it.open("Dogs")
        assert "So it is." in shown(it)


def test_an_answer_that_waits_for_the_engine_says_so(profile: AppPaths, tool: HeldTool) -> None:
    gate = Gate("Hel", "lo.")
    with stage(profile, [ASKS, gate, ENDS], tools=[lambda _: tool]) as it:
        it.activate()
        at_tool(it)
        new_chat(it)
        it.ask("Other")
        it.until(lambda: "Hel" in shown(it))
        it.open("First")
        turn = it.window.chat.turns.in_conversation(it.window.chat.conversation)
        assert turn is not None and turn.answer is not None
        assert not turn.answer.item().waits_for_engine  # but for the tool
        tool.may_end.set()
        it.until(lambda: turn.answer.item().waits_for_engine)
        gate.open.set()
        it.until_idle()
        assert "So it is." in shown(it)


def test_a_deleted_conversation_stops_its_own_answer_only(
    profile: AppPaths, tool: HeldTool
) -> None:
    gate = Gate("Hel", "lo.")
    with stage(profile, [ASKS, gate, ENDS], tools=[lambda _: tool]) as it:
        it.activate()
        at_tool(it)
        first = next(r for r in it.window.conversations.records if r.title == "First")
        new_chat(it)
        it.ask("Other")
        it.until(lambda: "Hel" in shown(it))
        it.window.conversations.delete(first.id)
        it.until(lambda: live(it) == ["Other"])
        gate.open.set()
        it.until_idle()
        assert "Hello." in shown(it)
