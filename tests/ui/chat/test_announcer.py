"""What a screen reader says of an answer: a status now and then, and all of it once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.core.settings.declarations import ANNOUNCE_ANSWER, ANNOUNCE_NOTHING, ANNOUNCE_STATUS
from app.ui.chat.announcer import Announcer
from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.trail import StepPhase, ToolStep
from app.ui.threads.runner import Lane, Runner

pytestmark = pytest.mark.usefixtures("qapp")

WRITING = MessageItem(7, Author.GLOSS, "", state=ItemState.WAITING)


class Heard:
    """`said` is what was announced, `choice` that of the settings, `runs` whether there is a
    screen reader."""

    def __init__(self, window: QWidget, runner: Runner) -> None:
        self.said: list[str] = []
        self.choice = ANNOUNCE_ANSWER
        self.runs = True
        self.runner = runner
        self.announcer = Announcer(window, runner, lambda: self.choice, window, lambda: self.runs)
        self.announcer.announced.connect(self.said.append)

    def seven_seconds_pass(self) -> None:
        timer = self.announcer.findChild(QTimer)
        assert timer.isActive()
        assert timer.interval() == 7000
        timer.timeout.emit()  # seven seconds later

    def settle(self) -> None:
        self.runner.wait(Lane.POOL, 10)
        QTest.qWait(0)


@pytest.fixture
def heard() -> Iterator[Heard]:
    runner, window = Runner(), QWidget()
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield Heard(window, runner)
    runner.close()
    window.close()


def test_a_status_now_and_then_and_the_whole_answer_once(heard: Heard) -> None:
    heard.announcer.set_item(WRITING)
    reasoning = replace(WRITING, state=ItemState.REASONING, reasoning_seconds=6.8)
    for _ in range(50):
        heard.announcer.set_item(reasoning)
    heard.seven_seconds_pass()
    answer = replace(WRITING, state=ItemState.ANSWERING, answer="# Title\n\nSome **bold** text.")
    for _ in range(50):
        heard.announcer.set_item(answer)
    heard.seven_seconds_pass()
    heard.announcer.set_item(replace(answer, state=ItemState.COMPLETE))
    heard.settle()
    assert heard.said == [
        "Gloss is answering.",
        "Reasoning for 7 s.",
        "Writing, 28 characters so far.",
        "Title\nSome bold text.",
    ]
    assert not heard.announcer.findChild(QTimer).isActive()


def test_a_reference_to_a_footnote_is_said_as_one(heard: Heard) -> None:
    heard.announcer.set_item(WRITING)
    answer = "Water[^1] and `[^1]`.\n\n[^1]: With salts."
    heard.announcer.set_item(replace(WRITING, state=ItemState.COMPLETE, answer=answer))
    heard.settle()
    assert heard.said[1:] == ["Water (footnote 1) and [^1].\n1 With salts."]


def test_the_end_is_said_in_short_where_only_the_status_is_wanted(heard: Heard) -> None:
    heard.choice = ANNOUNCE_STATUS
    heard.announcer.set_item(WRITING)
    heard.announcer.set_item(replace(WRITING, state=ItemState.COMPLETE, answer="Text"))
    heard.settle()
    assert heard.said == ["Gloss is answering.", "The answer is complete."]


def test_it_can_be_switched_off_and_works_for_nobody_in_vain(heard: Heard) -> None:
    for heard.choice, heard.runs in ((ANNOUNCE_NOTHING, True), (ANNOUNCE_ANSWER, False)):
        heard.announcer.set_item(WRITING)
        heard.seven_seconds_pass()
        heard.announcer.set_item(replace(WRITING, state=ItemState.COMPLETE, answer="Text"))
        heard.settle()
    assert heard.said == []


def test_why_an_answer_was_cut_is_said(heard: Heard) -> None:
    heard.announcer.set_item(WRITING)
    heard.announcer.set_item(
        replace(WRITING, state=ItemState.STOPPED, answer="Te", notice="You stopped the answer.")
    )
    assert heard.said == ["Gloss is answering.", "You stopped the answer."]


def test_an_answer_that_is_not_being_written_is_not_read_aloud(heard: Heard) -> None:
    heard.announcer.set_item(replace(WRITING, state=ItemState.COMPLETE, answer="Old"))
    heard.announcer.set_item(MessageItem(3, Author.PERSON, "Question"))
    heard.announcer.set_item(WRITING)
    heard.announcer.clear()  # another conversation
    assert heard.said == ["Gloss is answering."]
    assert not heard.announcer.findChild(QTimer).isActive()


def test_what_asks_for_permission_while_another_call_runs_says_so_once(heard: Heard) -> None:
    step = ToolStep(0, 1, "functions.f", "{}", StepPhase.ASKED)
    heard.announcer.set_item(WRITING)
    for _ in range(3):
        heard.announcer.set_item(replace(WRITING, trail=(step,)))
    assert heard.said == ["Gloss is answering.", "Gloss asks for your permission."]
    heard.announcer.clear()
