"""Random acts of a user in a hurry: every word that was typed is stored or is still a draft."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta
from app.core.messages import Channel
from app.core.paths import AppPaths
from app.ui.shell.window_state import WindowStateFile
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")


def fill(store: ConversationStore) -> None:
    for title in ("Cats", "Dogs"):
        talk(store, title, [(f"about {title}", "", "Well."), ("and more?", "", "No.")])


class User:
    def __init__(self, it: Stage, seed: int, finish: threading.Event) -> None:
        self.it, self.random, self.finish = it, random.Random(seed), finish
        self.words: list[str] = []

    def act(self) -> None:
        acts = [self.write, self.send, self.press, self.press, self.change, self.send_change]
        acts += [self.open, self.end_answer, self.stop]
        self.random.choice(acts)()
        QTest.qWait(self.random.choice((0, 0, 1, 20)))

    def _word(self) -> str:
        self.words.append(f" word{len(self.words):04}z")
        return self.words[-1]

    def write(self) -> None:
        self.it.type(self._word())

    def send(self) -> None:
        QTest.keyClick(self.it.field, Qt.Key.Key_Return)

    def press(self) -> None:
        """One of the buttons that begin or stop something, disabled or not."""
        names = ("Answer again", "Continue", "Previous version", "Next version", "Open it")
        names += ("Stop that answer", "Stop", "Send", "Edit this message")
        pane = self.it.window.pane
        buttons = [b for b in pane.findChildren(QAbstractButton) if b.isVisible()]
        wanted = [
            b
            for b in buttons
            if b.toolTip() == "Send this" or b.accessibleName() in names or b.text() in names
        ]
        if wanted:
            QTest.mouseClick(self.random.choice(wanted), Qt.MouseButton.LeftButton)

    def _editors(self) -> list[QPlainTextEdit]:
        return [
            field
            for field in self.it.window.pane.transcript.findChildren(QPlainTextEdit)
            if field.isVisible() and not field.isReadOnly()
        ]

    def change(self) -> None:
        for field in self._editors()[:1]:
            QTest.keyClicks(field, self._word())

    def send_change(self) -> None:
        for field in self._editors()[:1]:
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def open(self) -> None:
        records = self.it.window.conversations.records
        self.it.window.conversation.open(
            self.random.choice([None, *[record.id for record in records]])
        )

    def end_answer(self) -> None:
        self.finish.set()
        QTest.qWait(20)
        self.finish.clear()

    def stop(self) -> None:
        QTest.keyClick(self.it.field, Qt.Key.Key_Escape)


def attack(profile: AppPaths, seed: int, acts: int) -> None:
    finish = threading.Event()

    def turn(prompt: object) -> Iterator[Any]:
        yield 0.0, Delta(0, Channel.FINAL, "Well, ")
        while not finish.wait(0.002):
            yield 0.0, Delta(0, Channel.FINAL, "")

    with stage(profile, [turn], fill=fill) as it:
        user = User(it, seed, finish)
        for _ in range(acts):
            user.act()
    kept = profile.database.read_bytes().decode(errors="ignore")
    state = WindowStateFile(profile.data / "window.json").read()
    kept += "\n".join([*state.drafts.values(), *(edit.text for edit in state.edits.values())])
    assert [word for word in user.words if word.strip() not in kept] == [], seed
    assert len(user.words) > acts // 20


@pytest.mark.parametrize("seed", range(3))
def test_no_word_is_lost(profile: AppPaths, seed: int) -> None:
    attack(profile, seed, 120)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 140))
def test_no_word_is_lost_in_a_long_attack(profile: AppPaths, seed: int) -> None:
    attack(profile, seed, 600)
