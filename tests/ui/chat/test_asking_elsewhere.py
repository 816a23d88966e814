"""A tool that asks for permission in a conversation that is not in view: with keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.core.messages import Permission
from app.core.paths import AppPaths
from app.ui.sidebar.widgets.conversation_list import ListRole
from tests.helpers.tools import CALLED, FakeTool, HeldTool, call, end, say
from tests.ui.chat.permission_cards import card
from tests.ui.stage import Gate, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

ASKS = "In “First”, the model asks for your permission to use a tool."
ENDS = [say("Thank you."), end()]


class AsksLater(Gate):
    """It calls the tool when the test lets it go on."""

    def __init__(self, calls: Sequence[Any] = (call("functions.f", a=1), CALLED)) -> None:
        super().__init__("")
        self._calls = calls

    def __call__(self, prompt: object) -> Iterator[Any]:
        yield from super().__call__(prompt)
        yield from self._calls


def tool() -> FakeTool:
    return FakeTool("f", Permission.ASK)


def begun(it: Stage, gate: Gate) -> None:
    it.activate()
    it.ask("First")
    it.until(lambda: it.window.chat.conversation is not None)


def rows(it: Stage, role: int) -> list[str]:
    model = it.window.sidebar.list.model()
    found = (model.index(number, 0) for number in range(model.rowCount()))
    return [row.data() for row in found if row.data(role)]


def spoken(it: Stage, title: str) -> str:
    model = it.window.sidebar.list.model()
    found = (model.index(number, 0) for number in range(model.rowCount()))
    return next(
        row.data(Qt.ItemDataRole.AccessibleTextRole) for row in found if row.data() == title
    )


def said(it: Stage) -> list[str]:
    return [each.text() for each in it.window.findChildren(QLabel) if each.isVisible()]


def test_one_that_is_not_in_view_is_marked_and_leads_there(profile: AppPaths) -> None:
    gate, used = AsksLater(), tool()
    with stage(profile, [gate, ENDS], tools=[lambda _: used]) as it:
        begun(it, gate)
        QTest.keyClick(it.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert spoken(it, "First") == "First, an answer is being written"
        gate.open.set()
        it.until(lambda: ASKS in said(it))
        assert rows(it, ListRole.ASKING) == ["First"]
        assert rows(it, ListRole.LIVE) == []
        assert spoken(it, "First") == "First, asks for your permission"
        it.click("Open it")
        it.until(lambda: card(it) is not None)
        assert ASKS not in said(it)
        assert rows(it, ListRole.ASKING) == ["First"]  # it still waits
        it.click("Allow once")
        it.until_idle()
        assert len(used.calls) == 1
        assert rows(it, ListRole.ASKING) == []
        assert spoken(it, "First") == "First"
        assert it.bugs == []


def test_it_is_said_in_another_pane_too(profile: AppPaths) -> None:
    gate, used = AsksLater(), tool()
    with stage(profile, [gate, ENDS], tools=[lambda _: used]) as it:
        begun(it, gate)
        QTest.keyClick(it.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        it.until(lambda: not it.window.pane.isVisible())
        gate.open.set()
        it.until(lambda: ASKS in said(it))
        it.click("Open it")
        it.until(it.window.pane.isVisible)
        assert card(it) is not None
        it.click("Refuse")
        it.until_idle()
        assert used.calls == []
        assert rows(it, ListRole.ASKING) == []
        QTest.keyClick(it.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        it.until(lambda: not it.window.pane.isVisible())
        assert ASKS not in said(it)  # it was answered


def test_in_view_the_card_alone_asks(profile: AppPaths) -> None:
    gate, used = AsksLater(), tool()
    with stage(profile, [gate, ENDS], tools=[lambda _: used]) as it:
        begun(it, gate)
        gate.open.set()
        it.until(lambda: card(it) is not None)
        assert ASKS not in said(it)
        QTest.keyClick(it.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        it.until(lambda: it.window.chat.conversation is None)
        assert rows(it, ListRole.ASKING) == ["First"]


def test_it_is_said_while_another_call_still_runs(profile: AppPaths) -> None:
    used, long = tool(), HeldTool("g")
    both = [call("functions.g"), call("functions.f", a=1), CALLED]
    gate = AsksLater(both)
    with stage(profile, [gate, ENDS], tools=[lambda _: used, lambda _: long]) as it:
        begun(it, gate)
        QTest.keyClick(it.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        gate.open.set()
        it.until(lambda: ASKS in said(it))
        assert spoken(it, "First") == "First, asks for your permission"
        assert rows(it, ListRole.LIVE) == ["First"]  # the other call runs
        it.click("Open it")
        it.until(lambda: card(it) is not None)
        it.click("Allow once")
        it.until(lambda: rows(it, ListRole.ASKING) == [])
        assert spoken(it, "First") == "First, an answer is being written"
        long.may_end.set()
        it.until_idle()
        assert len(used.calls) == 1
        assert spoken(it, "First") == "First"
        assert ASKS not in said(it)
