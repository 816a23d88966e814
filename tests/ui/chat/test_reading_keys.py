"""Keys that scroll through a conversation, from wherever the focus is, and the zoom."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.core.settings.declarations import APPEARANCE_TEXT_SIZE
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.block_view import BlockView
from app.ui.shell.application import Application
from tests.ui.conftest import OpenConversation
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TURNS = 12
PARAGRAPHS = 20


def answer_of(turn: int) -> str:
    return "\n\n".join(f"Paragraph {turn}.{n} " + "with words " * 30 for n in range(PARAGRAPHS))


def fill(store: ConversationStore) -> None:
    talk(store, "Long", [(f"Question {turn}?", "", answer_of(turn)) for turn in range(TURNS)])


@pytest.fixture
def it(profile: AppPaths) -> Iterator[Stage]:
    with stage(profile, fill=fill) as shown:
        shown.window.activateWindow()
        shown.window.conversation.open(shown.window.conversations.records[0].id)
        shown.settle()
        shown.window.pane.composer.setFocus()
        settle(shown.window.pane.transcript)
        yield shown


def settle(view: TranscriptView) -> None:
    for _ in range(500):
        QTest.qWait(2)
        if not view.busy:
            break
    QTest.qWait(0)


def press(
    it: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> int:
    """To whatever has the focus; returns how far the conversation moved up, in pixels."""
    view = it.window.pane.transcript
    settle(view)
    seen = first_in_sight(view)
    before = seen.mapTo(view, QPoint(0, 0)).y()
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    moved = before - seen.mapTo(view, QPoint(0, 0)).y()
    settle(view)
    return moved


def scroll_bar(it: Stage) -> QScrollBar:
    return it.window.pane.transcript.verticalScrollBar()


def first_in_sight(view: TranscriptView) -> BlockView:
    """The first text whose end is in sight."""
    for message in sorted(view.findChildren(MessageView), key=MessageView.y):
        for block in message.body.block_views() if not message.isHidden() else []:
            if block.mapTo(view.viewport(), QPoint(0, block.height())).y() > 0:
                return block
    raise AssertionError("nothing in sight")


def at_top(view: TranscriptView) -> str:
    return first_in_sight(view).text_between(0, 15)


def test_pages_from_an_empty_composer(it: Stage) -> None:
    page = it.window.pane.transcript.viewport().height()
    up = [press(it, Qt.Key.Key_PageUp), press(it, Qt.Key.Key_Space, SHIFT)]
    down = [press(it, Qt.Key.Key_PageDown), press(it, Qt.Key.Key_Space)]
    assert all(-page < step < -page / 2 for step in up)
    assert all(page / 2 < step < page for step in down)
    press(it, Qt.Key.Key_Home, CTRL)
    assert scroll_bar(it).value() == 0
    press(it, Qt.Key.Key_End, CTRL)
    assert scroll_bar(it).value() == scroll_bar(it).maximum()
    assert QApplication.focusWidget() is it.field and it.field.toPlainText() == ""


def test_pages_while_a_message_is_written(it: Stage) -> None:
    it.type("One")
    assert press(it, Qt.Key.Key_PageUp) < 0
    assert press(it, Qt.Key.Key_Space) == 0
    assert press(it, Qt.Key.Key_Home, CTRL) == 0
    assert it.field.toPlainText() == "One " and it.field.textCursor().atStart()


def test_a_message_that_scrolls_has_the_page_keys(it: Stage) -> None:
    it.field.setPlainText("line\n" * 40)
    it.field.moveCursor(it.field.textCursor().MoveOperation.End)
    assert press(it, Qt.Key.Key_PageUp) == 0
    assert not it.field.textCursor().atEnd()


def test_space_from_a_message_that_is_read(it: Stage) -> None:
    press(it, Qt.Key.Key_PageUp, ALT)
    assert press(it, Qt.Key.Key_Space, SHIFT) < 0
    assert press(it, Qt.Key.Key_Space) > 0


def test_keys_go_from_message_to_message(it: Stage) -> None:
    view = it.window.pane.transcript
    names = []
    for _ in range(2 * TURNS):
        press(it, Qt.Key.Key_PageUp, ALT)
        focus = QApplication.focusWidget()
        names.append(focus.accessibleName()[:24])
        assert -1 <= focus.mapTo(view.viewport(), QPoint(0, 0)).y() < 60
    wanted = [
        (f"Gloss answered: Paragraph {turn}.0", f"You said: Question {turn}?")
        for turn in reversed(range(TURNS))
    ]
    assert names == [name[:24] for pair in wanted for name in pair]
    press(it, Qt.Key.Key_PageUp, ALT)
    assert scroll_bar(it).value() == 0
    for _ in range(2 * TURNS - 1):
        press(it, Qt.Key.Key_PageDown, ALT)
    assert QApplication.focusWidget().accessibleName()[:24] == names[0]
    press(it, Qt.Key.Key_PageDown, ALT)
    assert scroll_bar(it).value() == scroll_bar(it).maximum()


def test_the_start_of_what_is_being_read_comes_before_the_message_before(it: Stage) -> None:
    view = it.window.pane.transcript
    press(it, Qt.Key.Key_PageUp)
    assert at_top(view).startswith(f"Paragraph {TURNS - 1}.")
    press(it, Qt.Key.Key_PageUp, ALT)
    assert at_top(view).startswith(f"Paragraph {TURNS - 1}.0")


def test_what_is_typed_after_such_a_key_goes_into_the_message(it: Stage) -> None:
    press(it, Qt.Key.Key_PageUp, ALT)
    QTest.keyClicks(QApplication.focusWidget(), "So")
    assert it.field.toPlainText() == "So"


def test_keys_for_messages_do_nothing_in_another_pane(it: Stage) -> None:
    press(it, Qt.Key.Key_PageUp)
    it.window.actions_.settings.trigger()
    it.settle()
    assert press(it, Qt.Key.Key_PageUp, ALT) == 0


# Zoom


@pytest.fixture
def application(open_conversation: OpenConversation, qtbot) -> Application:
    opened = open_conversation(fill, (1000, 760))
    transcript = opened.window.pane.transcript
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().maximum() > 0)
    settle(transcript)
    return opened


def points() -> float:
    return QApplication.font().pointSizeF()


def zoom(application: Application, qtbot, key: Qt.Key, presses: int = 1) -> None:
    for _ in range(presses):
        qtbot.keyClick(application.window.pane.composer.focusProxy(), key, CTRL)
    settle(application.window.pane.transcript)


def test_zoom_by_keys_is_kept_and_has_its_ends(application: Application, qtbot) -> None:
    services, normal = application.services, points()

    def until(percent: int) -> None:
        qtbot.waitUntil(lambda: points() == pytest.approx(percent / 100 * normal))
        qtbot.waitUntil(lambda: services.settings.get(APPEARANCE_TEXT_SIZE) == percent)
        assert points() == pytest.approx(percent / 100 * normal)

    zoom(application, qtbot, Qt.Key.Key_Plus, 3)
    until(130)
    zoom(application, qtbot, Qt.Key.Key_Equal, 12)
    until(200)
    zoom(application, qtbot, Qt.Key.Key_0)
    until(100)
    zoom(application, qtbot, Qt.Key.Key_Minus, 5)
    until(80)


def test_zoom_by_the_wheel(application: Application, qtbot) -> None:
    view, normal = application.window.pane.transcript, points()
    turn(view, 120, CTRL)
    qtbot.waitUntil(lambda: points() == pytest.approx(1.1 * normal))
    for _ in range(4):  # as a touchpad does
        turn(view, -30, CTRL)
    qtbot.waitUntil(lambda: points() == normal)
    before = view.verticalScrollBar().value()
    turn(view, 120)
    assert points() == normal and view.verticalScrollBar().value() < before


def test_a_touchpad_scrolls_past_the_buttons_below_a_message(it: Stage) -> None:
    view = it.window.pane.transcript
    scroll_bar(it).setValue(scroll_bar(it).maximum() // 2)
    settle(view)
    press(it, Qt.Key.Key_PageUp, ALT)  # the start of an answer
    shown = first_in_sight(view)
    for by in (3, -3):
        for _ in range(80):
            before = shown.mapTo(view, QPoint()).y()
            turn(view, by)
            assert shown.mapTo(view, QPoint()).y() == before + by


def turn(
    view: TranscriptView,
    by: int,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    settle(view)


def test_zoom_keeps_the_place_that_is_read(application: Application, qtbot) -> None:
    view = application.window.pane.transcript
    bar = view.verticalScrollBar()
    for part in (0.2, 0.5, 0.8):
        bar.setValue(round(bar.maximum() * part))
        settle(view)
        text = at_top(view)
        zoom(application, qtbot, Qt.Key.Key_Plus, 4)
        assert at_top(view) == text
        zoom(application, qtbot, Qt.Key.Key_0)
        assert at_top(view) == text


def test_zoom_keeps_the_end_in_sight(application: Application, qtbot) -> None:
    bar = application.window.pane.transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()
    zoom(application, qtbot, Qt.Key.Key_Plus, 4)
    assert bar.value() == bar.maximum()
