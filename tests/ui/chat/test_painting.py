"""How much of the window is painted again, and that what is moved looks as if it were."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role
from app.core.paths import AppPaths
from app.ui.chat.transcript.transcript import TranscriptView
from tests.benchmarks.long_conversation import NOTCH, wheel_event
from tests.benchmarks.stall import text_of
from tests.helpers.scripted import stream
from tests.ui.stage import Stage, stage


class Painted(QObject):
    """What of each kind of widget is painted, until it is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: dict[str, QRegion] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            name = watched.objectName() or type(watched).__name__
            self.regions[name] = self.regions.get(name, QRegion()) + event.region()
        return False


@contextmanager
def painted() -> Iterator[Painted]:
    found = Painted()
    QApplication.instance().installEventFilter(found)
    yield found
    QApplication.instance().removeEventFilter(found)


@pytest.fixture
def reading(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    """A long conversation, scrolled to its middle."""

    def fill(store: ConversationStore) -> None:
        parent = None
        stored = store.create(title="Rust", date="2026-01-01")
        for number in range(20):
            role = Role.ASSISTANT if number % 2 else Role.USER
            text = text_of("mixed", 2000) if number % 2 else "Why?"
            parent = store.add_message(stored.id, parent, Message.of(role, text)).id

    with stage(AppPaths.of_profile(tmp_path), fill=fill) as it:
        it.open("Rust")
        bar = it.window.pane.transcript.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        rest(it)
        for way in (1, -1):  # the heights near by are estimates before
            for _ in range(8):
                turn_wheel(it, way)
        yield it


def rest(it: Stage) -> None:
    """Until all is made and painted."""
    it.until(lambda: not it.window.pane.transcript.busy)
    QTest.qWait(20)


def turn_wheel(it: Stage, way: int) -> None:
    view = it.window.pane.transcript
    QApplication.sendEvent(view.viewport(), wheel_event(view, way * NOTCH))
    rest(it)


def picture(view: TranscriptView) -> QImage:
    """As the screen has it."""
    corner, size = view.mapTo(view.window(), view.viewport().pos()), view.viewport().size()
    screen = view.screen().grabWindow(view.window().winId())
    return screen.toImage().copy(corner.x(), corner.y(), size.width(), size.height())


@pytest.mark.parametrize("way", [1, -1])
def test_a_notch_of_the_wheel_paints_only_what_is_new(reading: Stage, way: int) -> None:
    view = reading.window.pane.transcript
    button = next(b for b in view.findChildren(QWidget) if b.accessibleName() == "To the end")
    assert button.isVisible()
    for _ in range(3):
        with painted() as found:
            before = view.verticalScrollBar().value()
            turn_wheel(reading, way)
        step = abs(view.verticalScrollBar().value() - before)
        room = view.viewport()
        strip = room.width() * step + 2 * button.width() * button.height()
        areas = (each.width() * each.height() for each in found.regions[room.objectName()])
        assert 0 < step < room.height() // 2
        assert sum(areas) <= strip


@pytest.mark.parametrize("way", [1, -1])
def test_what_is_moved_looks_as_if_it_was_painted(reading: Stage, way: int) -> None:
    view = reading.window.pane.transcript
    for _ in range(8):
        turn_wheel(reading, way)
        moved = picture(view)
        view.viewport().repaint()
        assert picture(view) == moved


def test_an_answer_that_grows_paints_nothing_around_the_conversation(
    tmp_path: Path, qapp: QApplication
) -> None:
    text = text_of("mixed", 4000)
    with stage(AppPaths.of_profile(tmp_path), [lambda prompt: stream(text, 400)]) as it:
        pane = it.window.pane
        it.ask("Why?")
        it.until(lambda: pane.transcript.verticalScrollBar().maximum() > 500)
        with painted() as found:
            it.until(lambda: pane.transcript.verticalScrollBar().maximum() > 1000)
        it.until_idle()
    assert "AnswerView" in found.regions
    assert not {"AttachButton", "DropButton"} & set(found.regions)  # of the composer, the header
