"""Passages of documents that came with a question: the user sees what the model was sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.core.messages import ToolChoice
from app.core.paths import AppPaths
from app.ui.chat.transcript.given_view import GivenView
from tests.helpers.tools import end, say
from tests.ui.stage import LOADED, Gate, Stage, stage
from tests.unit.collections.stage import Shelf

pytestmark = pytest.mark.usefixtures("qapp")

LINE = re.compile(r"2 passages?\S* of your documents sent with the question")


@pytest.fixture
def it(profile: AppPaths, tmp_path: Path) -> Iterator[Stage]:
    """With a model that cannot look anything up, and a collection of two small files."""
    folder = tmp_path / "Handbook"
    folder.mkdir()
    (folder / "leave.md").write_text("# Leave\n\nEverybody has 28 days.\n", encoding="utf-8")
    (folder / "pay.md").write_text("# Pay\n\nPaid on the 25th.\n", encoding="utf-8")
    gate = Gate("You have ", "28【0†L2】.")
    with stage(profile, [gate, [say("Yes."), end()]], loaded=replace(LOADED, tools=False)) as it:
        it.gate = gate  # type: ignore[attr-defined]
        store = it.services.collections
        collection = store.create("Handbook", [folder])
        Shelf(folder, store, collection).update()
        conversation = it.services.store.create(
            title="Leave", date="2026-11-23", tools=ToolChoice((collection.id,))
        )
        it.window.conversations.refresh()
        it.settle()
        it.window.conversation.open(conversation.id)
        it.settle()
        yield it
        gate.open.set()


def given(it: Stage) -> list[GivenView]:
    it.until(lambda: not it.window.pane.transcript.busy)
    found = it.window.pane.transcript.findChildren(GivenView)
    return [each for each in found if each.isVisible()]


def line(view: GivenView) -> QAbstractButton:
    return view.findChild(QAbstractButton)


def test_they_are_shown_while_the_answer_is_written_and_after(it: Stage) -> None:
    it.ask("How many days?")
    it.until(lambda: given(it))
    assert LINE.match(line(given(it)[0]).accessibleName())
    it.gate.open.set()  # type: ignore[attr-defined]
    it.until_idle()
    assert len(given(it)) == 1
    it.window.chat.republish()  # as it is read from the store
    it.settle()
    assert len(given(it)) == 1


def test_they_unfold_to_all_that_was_sent(it: Stage) -> None:
    it.gate.open.set()  # type: ignore[attr-defined]
    it.ask("How many days?")
    it.until_idle()
    (view,) = given(it)
    line(view).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line(view), Qt.Key.Key_Return)
    it.until(lambda: not view.body.visibleRegion().isEmpty())
    view.body.select_all()
    text = view.body.selected_text()
    (sent,) = it.engine.prompts
    for part in sent.messages[-1].parts:
        if part.author is not None:
            assert part.text.strip() in text
    assert "Everybody has 28 days." in text and "Paid on the 25th." in text


def test_the_next_answer_has_those_of_its_own_question_only(it: Stage) -> None:
    it.gate.open.set()  # type: ignore[attr-defined]
    it.ask("How many days?")
    it.until_idle()
    it.services.store.choices.set_tools(it.window.chat.conversation, ToolChoice())
    it.ask("Really?")
    it.until_idle()
    assert len(given(it)) == 1
