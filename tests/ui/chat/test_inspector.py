"""What the model is sent: in the real window, with a scripted engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.chat.widgets.context_gauge import ContextGauge
from app.ui.chat.widgets.inspector_overlay import InspectorOverlay
from tests.ui.find import named, visible_text
from tests.ui.gallery import talk
from tests.ui.stage import Gate, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")


def fill(store: ConversationStore) -> None:
    talk(store, "Other", [("What is zero?", "", "Nothing.")])
    talk(store, "First", [("What is one?", "", "One is a number."), ("And two?", "", "Another.")])


@pytest.fixture
def it(profile: AppPaths) -> Iterator[Stage]:
    with stage(profile, fill=fill) as it:
        QTest.keyClick(it.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        it.settle()
        yield it


def inspect(it: Stage) -> InspectorOverlay:
    focus = it.window.focusWidget() or it.window
    QTest.keyClick(focus, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    overlay = it.window.findChild(InspectorOverlay)
    assert overlay.isVisible()
    return overlay


def rows(overlay: InspectorOverlay) -> list[str]:
    messages = named(overlay, QListWidget, "Messages")
    return [messages.item(n).text().split("\n")[0] for n in range(messages.count())]


def shown(overlay: InspectorOverlay) -> str:
    return named(overlay, QPlainTextEdit, "Text of the message").toPlainText()


def test_each_message_is_there_with_what_is_being_written(it: Stage) -> None:
    it.engine.cached = 6
    it.type("And three?")
    overlay = inspect(it)
    it.until(lambda: rows(overlay))
    assert rows(overlay) == ["Question", "Answer", "Question", "Answer", "Beginning of the answer"]
    messages = named(overlay, QListWidget, "Messages")
    assert messages.hasFocus()
    assert "read already" in messages.item(0).text()
    assert "read already" not in messages.item(2).text()
    assert "It has read the first 6 of them already." in visible_text(overlay)
    QTest.keyClick(messages, Qt.Key.Key_Home)
    assert shown(overlay) == "<|start|>user<|message|>What is one?<|end|>"
    QTest.keyClick(messages, Qt.Key.Key_End)
    assert "And three?" in shown(overlay)
    assert it.field.toPlainText() == "And three?"


def test_the_focus_is_where_it_was_also_when_it_was_asked_for_twice(it: Stage) -> None:
    it.field.setFocus()
    overlay = inspect(it)
    it.until(lambda: rows(overlay))
    inspect(it)
    it.until(lambda: rows(overlay))
    QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert it.field.hasFocus()


def test_the_tokens_and_a_copy(it: Stage) -> None:
    overlay = inspect(it)
    it.until(lambda: rows(overlay))
    QTest.keyClick(named(overlay, QListWidget, "Messages"), Qt.Key.Key_Home)
    it.click("Show tokens", overlay)
    assert shown(overlay) == "0\tWhat\n1\tis\n2\tone?"
    it.click("Copy all", overlay)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("<|start|>user<|message|>What is one?<|end|><|start|>assistant")


def test_it_opens_from_the_gauge_and_gives_the_focus_back(it: Stage) -> None:
    it.ask("And three?")
    it.until_idle()
    QTest.keyClick(it.field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    it.settle()
    gauge = it.window.pane.header.findChild(ContextGauge)
    assert gauge.isVisible()
    QTest.mouseClick(gauge, Qt.MouseButton.LeftButton)
    overlay = it.window.findChild(InspectorOverlay)
    it.until(lambda: rows(overlay))
    QTest.keyClick(named(overlay, QListWidget, "Messages"), Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_it_waits_for_an_answer_that_is_being_written(profile: AppPaths) -> None:
    gate = Gate("Some", "thing")
    with stage(profile, [gate], fill=fill) as it:
        it.ask("Hello?")
        it.until(lambda: it.window.chat.turn is not None)
        overlay = inspect(it)
        assert "when the answer that is being written has ended" in visible_text(overlay)
        gate.open.set()
        it.until(lambda: rows(overlay))
        assert rows(overlay)[0] == "Question"


def test_without_a_model_that_is_said(profile: AppPaths) -> None:
    with stage(profile, models=[]) as it:
        QTest.keyClick(it.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        it.settle()
        assert not it.window.findChild(InspectorOverlay).isVisible()
        assert it.window.pane.notices.shown()
