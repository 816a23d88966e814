"""The calls of tools in a conversation: one line each, which unfolds to all of the call."""

from __future__ import annotations

import threading

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.core.browser.records import Link, PageDocument, PageKind, PageRecord, encoded
from app.core.cancel import CancelToken
from app.core.errors import Cancelled
from app.core.mcp_servers.tool import McpData, McpFigure
from app.core.messages import Channel
from app.core.paths import AppPaths
from app.core.python_tool.tool import Figure, PythonData, Table
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from app.ui.document.collapsible_text import FoldButton
from app.ui.document.picture_block import PictureBlock
from app.ui.document.selectable_text import SelectableText
from tests.helpers.tools import (
    CALLED,
    Answer,
    FakeBrowser,
    FakePython,
    FakeTool,
    call,
    end,
    say,
    think,
)
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

CTRL = Qt.KeyboardModifier.ControlModifier
DOCUMENT = PageDocument("c1", 1, "Handbook/leave.md", "Handbook/leave.md")


def browse(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    if call.recipient == "browser.search":
        links = (Link("a", 0), Link("b", 0))
        page = PageRecord(0, PageKind.SEARCH, "", "leave", 0, 3, (DOCUMENT,), links=links)
        return ToolResult("L0: two results", encoded(page))
    page = PageRecord(1, PageKind.DOCUMENT, DOCUMENT.address, DOCUMENT.title, 0, 39, (DOCUMENT,))
    return ToolResult("L0: carry over\nL1: ten days", encoded(page))


def compute(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    data = PythonData(
        stdout="2\n",
        seconds=0.31,
        figures=[Figure("rain.png", "image/png", png())],
        tables=[Table("rain.csv", "day,mm\n1,4\n")],
    )
    return ToolResult("2", msgspec.json.encode(data).decode())


def png() -> bytes:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366aa"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


class Held:
    """A tool that runs until it is stopped or let go."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def __call__(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        stopped = threading.Event()
        cancel.on_cancel(stopped.set)
        while not self.go.wait(0.01):
            if stopped.is_set():
                raise Cancelled
        return ToolResult("done")


def steps(it: Stage) -> list[FoldButton]:
    """The lines above the answer, from top to bottom."""
    it.until(lambda: not it.window.pane.transcript.busy)
    found = [
        each for each in it.window.pane.transcript.findChildren(FoldButton) if each.isVisible()
    ]
    return sorted(found, key=lambda each: each.mapToGlobal(each.pos()).y())


def lines(it: Stage) -> list[str]:
    return [each.text() for each in steps(it)]


def browsing(profile: AppPaths, answer: Answer = browse):
    turns = [
        [think("I look."), call("browser.search", query="leave policy"), CALLED],
        [think("That one."), call("browser.open", id=0), CALLED],
        [say("Ten days carry over."), end()],
    ]
    return stage(profile, turns, tools=[lambda _: FakeBrowser(answer=answer)])


def test_reasoning_and_steps_stand_in_their_order_above_the_answer(profile: AppPaths) -> None:
    with browsing(profile) as it:
        it.ask("How many days?")
        it.until_idle()
        assert lines(it) == [
            "Reasoning",
            "Searched your documents for “leave policy” · 2 result(s)",
            "Reasoning",
            "Opened Handbook/leave.md, lines 0–39",
        ]
        names = [each.accessibleName() for each in steps(it)]
        assert names[1].startswith("Step 1: Searched your documents")
        assert names[3].startswith("Step 2: Opened")


def test_enter_unfolds_a_step_to_its_arguments_and_its_result(profile: AppPaths) -> None:
    with browsing(profile) as it:
        it.ask("How many days?")
        it.until_idle()
        step = steps(it)[3]
        step.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(step, Qt.Key.Key_Return)
        it.until(lambda: not it.window.pane.transcript.busy)
        shown = [
            each for each in step.parentWidget().findChildren(SelectableText) if each.isVisible()
        ]
        shown[0].setFocus()
        QTest.keySequence(shown[0], QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(shown[0], QKeySequence(QKeySequence.StandardKey.Copy))
        copied = QGuiApplication.clipboard().text()
        assert '"id": 0' in copied
        assert "L1: ten days" in copied
        assert shown[0].accessibleName() == "Step 2: Opened Handbook/leave.md, lines 0–39"
        QTest.keyClick(step, Qt.Key.Key_Return)
        assert not shown[0].isVisible()


def test_finding_unfolds_the_step_in_which_the_words_are(profile: AppPaths) -> None:
    with browsing(profile) as it:
        it.ask("How many days?")
        it.until_idle()
        QTest.keySequence(it.window, QKeySequence(QKeySequence.StandardKey.Find))
        bar = it.window.pane.find_bar
        it.until(bar.isVisible)
        QTest.keyClicks(it.window.focusWidget(), "L1: ten")
        it.until(lambda: any(each.isChecked() for each in steps(it)))
        assert [each.isChecked() for each in steps(it)] == [False, False, False, True]


def test_a_step_is_shown_while_it_runs_and_can_be_stopped_alone(profile: AppPaths) -> None:
    held = Held()
    turns = [[call("functions.wait"), CALLED], [say("Then without."), end()]]
    with stage(profile, turns, tools=[lambda _: FakeTool("wait", answer=held)]) as it:
        it.ask("Wait")
        it.until(lambda: lines(it) == ["Calling wait…"])
        assert it.button("Stop this step").isVisible()
        assert it.button("Stop").isVisible()  # in the place of Send
        it.click("Stop this step")
        it.until_idle()
        assert lines(it) == ["Call wait · stopped"]
        shown = [each.item.answer for each in it.window.pane.transcript.messages.views()]
        assert shown[-1] == "Then without."
        assert not [
            each
            for each in it.window.pane.transcript.findChildren(QAbstractButton)
            if each.isVisible() and each.accessibleName() == "Stop this step"
        ]


def test_stopping_the_answer_stops_the_step_too(profile: AppPaths) -> None:
    held = Held()
    turns = [[think("Hm."), call("functions.wait"), CALLED], [say("Later."), end()]]
    with stage(profile, turns, tools=[lambda _: FakeTool("wait", answer=held)]) as it:
        it.ask("Wait")
        it.until(lambda: "Calling wait…" in lines(it))
        it.click("Stop")
        it.until_idle()
        assert lines(it)[1] == "Call wait · not run"
        held.go.set()
        it.click("Continue")
        it.until_idle()
        assert lines(it)[1] == "Called wait"


def test_figures_and_tables_of_a_program_are_there_at_once(profile: AppPaths) -> None:
    turns = [[call("python", channel=Channel.ANALYSIS, code="1+1"), CALLED], [say("2"), end()]]
    with stage(profile, turns, tools=[lambda _: FakePython(answer=compute)]) as it:
        it.ask("Sum?")
        it.until_idle()
        transcript = it.window.pane.transcript
        it.until(lambda: [b for b in transcript.findChildren(PictureBlock) if b.isVisible()])
        assert lines(it) == ["Ran Python · 0.3 s"]
        (figure,) = transcript.findChildren(PictureBlock)
        assert figure.accessibleName() == "rain.png"
        tables = [
            each
            for each in transcript.findChildren(SelectableText)
            if each.isVisible() and each.accessibleName() == "Tables"
        ]
        tables[0].setFocus()
        QTest.keySequence(tables[0], QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(tables[0], QKeySequence(QKeySequence.StandardKey.Copy))
        copied = QGuiApplication.clipboard()
        assert "<table" in copied.mimeData().html()
        assert copied.text().split()[-4:] == ["day", "mm", "1", "4"]


def test_a_figure_that_is_no_picture_can_be_saved(profile: AppPaths) -> None:
    torn = PythonData(figures=[Figure("torn.png", "image/png", b"\x89PNG torn")])
    answer = ToolResult("done", msgspec.json.encode(torn).decode())
    turns = [[call("python", channel=Channel.ANALYSIS, code="1+1"), CALLED], [say("2"), end()]]
    with stage(profile, turns, tools=[lambda _: FakePython(answer=lambda *_: answer)]) as it:
        it.ask("Draw")
        it.until_idle()
        transcript = it.window.pane.transcript
        it.until(
            lambda: [
                each
                for each in transcript.findChildren(QAbstractButton)
                if each.accessibleName() == "Save torn.png" and each.isVisible()
            ]
        )
        assert not transcript.findChildren(PictureBlock)


def test_of_a_long_table_the_beginning_is_shown_and_all_can_be_saved(profile: AppPaths) -> None:
    text = "a,b\n" * 20 + "last,shown\nfirst,not shown\n"
    data = PythonData(tables=[Table("long.csv", text), Table("short.csv", "c,d\n")])
    answer = ToolResult("done", msgspec.json.encode(data).decode())
    turns = [[call("python", channel=Channel.ANALYSIS, code="1+1"), CALLED], [say("2"), end()]]
    with stage(profile, turns, tools=[lambda _: FakePython(answer=lambda *_: answer)]) as it:
        it.ask("List")
        it.until_idle()
        it.settle()
        transcript = it.window.pane.transcript
        names = [each.accessibleName() for each in transcript.findChildren(QAbstractButton)]
        assert "Save long.csv" in names
        assert "Save short.csv" in names
        (tables,) = (
            each
            for each in transcript.findChildren(SelectableText)
            if each.accessibleName() == "Tables"
        )
        tables.setFocus()
        QTest.keySequence(tables, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(tables, QKeySequence(QKeySequence.StandardKey.Copy))
        copied = QGuiApplication.clipboard().text()
        assert "long.csv · its beginning" in copied
        assert "shown" in copied
        assert "not shown" not in copied


def draw(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    shown = McpFigure("image-1.png", "image/png", png())
    saved = McpFigure("image-2.jpeg", "image/jpeg", b"\xff\xd8")
    data = McpData(figures=[shown], files=[saved])
    return ToolResult("A picture", msgspec.json.encode(data).decode())


def test_images_of_an_mcp_server_are_shown_or_can_be_saved(profile: AppPaths) -> None:
    turns = [[call("functions.paint", a=1), CALLED], [say("There."), end()]]
    with stage(profile, turns, tools=[lambda _: FakeTool("paint", answer=draw)]) as it:
        it.ask("Paint?")
        it.until_idle()
        transcript = it.window.pane.transcript
        it.until(lambda: [b for b in transcript.findChildren(PictureBlock) if b.isVisible()])
        (figure,) = transcript.findChildren(PictureBlock)
        assert figure.accessibleName() == "image-1.png"
        names = [button.accessibleName() for button in transcript.findChildren(QAbstractButton)]
        assert "Save image-2.jpeg" in names


def test_what_fails_says_so(profile: AppPaths) -> None:
    turns = [[call("functions.gone"), CALLED], [say("Sorry."), end()]]
    with stage(profile, turns, tools=[lambda _: FakeTool("f")]) as it:
        it.ask("Try")
        it.until_idle()
        assert lines(it) == ["Call gone · failed"]


def test_steps_are_there_again_after_a_restart(profile: AppPaths) -> None:
    with browsing(profile) as it:
        it.ask("How many days?")
        it.until_idle()
        before = lines(it)
    with stage(profile) as it:
        it.open("How many days?")
        assert lines(it) == before
