"""Where the keys go: after each act into the message, and Escape stops from anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from tests.ui.gallery import talk
from tests.ui.stage import Gate, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

CTRL = Qt.KeyboardModifier.ControlModifier


def fill(store: ConversationStore) -> None:
    talk(store, "Cats", [("about cats", "", "they purr")], state=MessageState.STOPPED)


@pytest.fixture
def it(profile: AppPaths) -> Iterator[Stage]:
    """The stored conversation in view, in the window that has the keyboard."""
    with stage(profile, [Gate("They meow")], fill=fill) as shown:
        shown.window.activateWindow()
        shown.window.conversation.open(shown.window.conversations.records[0].id)
        shown.settle()
        yield shown


def key(it: Stage, name: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """To whatever has the focus, or the window."""
    target = QApplication.focusWidget() or it.window
    QTest.keyClick(target, name, modifiers or Qt.KeyboardModifier.NoModifier)


def by_mouse(name: str) -> Callable[[Stage], None]:
    def click(it: Stage) -> None:
        it.click(name)

    return click


def by_keys(name: str) -> Callable[[Stage], None]:
    def press(it: Stage) -> None:
        it.until(lambda: not it.window.pane.transcript.busy)
        it.button(name).setFocus(Qt.FocusReason.TabFocusReason)
        key(it, Qt.Key.Key_Space)

    return press


def edit_by_keys(it: Stage) -> None:
    it.click("Edit this message")
    key(it, Qt.Key.Key_S)
    key(it, Qt.Key.Key_Return, CTRL)


def edit_by_mouse(it: Stage) -> None:
    it.click("Edit this message")
    it.click("Send", it.window.pane.transcript)


@pytest.mark.parametrize(
    "act",
    [
        by_mouse("Continue"),
        by_keys("Continue"),
        by_mouse("Answer again"),
        by_keys("Answer again"),
        edit_by_mouse,
        edit_by_keys,
    ],
    ids=["continue", "continue-keys", "retry", "retry-keys", "edit", "edit-keys"],
)
def test_after_each_act_one_can_type_and_escape_stops(
    it: Stage, act: Callable[[Stage], None]
) -> None:
    act(it)
    it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
    it.settle()
    assert QApplication.focusWidget() is it.field
    key(it, Qt.Key.Key_X)
    assert it.field.toPlainText() == "x"
    key(it, Qt.Key.Key_Escape)
    it.until_idle()
    assert QApplication.focusWidget() is it.field
    assert it.services.store.path(it.window.chat.conversation)[-1].state is MessageState.STOPPED


def test_after_stop_by_mouse_one_can_type(it: Stage) -> None:
    it.ask("More")
    it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
    it.click("Stop")
    it.until_idle()
    assert QApplication.focusWidget() is it.field


@pytest.mark.parametrize("press", [by_mouse("Undo"), by_keys("Undo")], ids=["mouse", "keys"])
def test_after_undo_one_can_type(it: Stage, press: Callable[[Stage], None]) -> None:
    it.window.sidebar.list.setFocus()
    key(it, Qt.Key.Key_Delete)
    it.settle()
    press(it)
    it.settle()
    assert [record.title for record in it.window.conversations.records] == ["Cats"]
    assert QApplication.focusWidget() is it.field


def nothing(it: Stage) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()


def the(find: Callable[[Stage], QWidget]) -> Callable[[Stage], None]:
    def focus(it: Stage) -> None:
        find(it).setFocus(Qt.FocusReason.TabFocusReason)

    return focus


PLACES = pytest.mark.parametrize(
    "place",
    [
        nothing,
        the(lambda it: it.window.pane.transcript),
        the(lambda it: it.window.sidebar.list),
        the(lambda it: it.button("Answer again")),
        the(lambda it: it.window.pane.composer.findChild(QWidget, "send")),
    ],
    ids=["nothing", "transcript", "list", "button", "send"],
)


@PLACES
def test_what_is_typed_anywhere_goes_into_the_message(
    it: Stage, place: Callable[[Stage], None]
) -> None:
    it.type("Well, ")
    place(it)
    assert QApplication.focusWidget() is not it.field
    for letter in (Qt.Key.Key_H, Qt.Key.Key_O, Qt.Key.Key_W):
        key(it, letter)
    assert it.field.toPlainText() == "Well, how"
    assert QApplication.focusWidget() is it.field
    place(it)
    QGuiApplication.clipboard().setText(" so")
    key(it, Qt.Key.Key_V, CTRL)
    assert it.field.toPlainText() == "Well, how so"
    assert it.window.chat.conversation == it.window.conversations.records[0].id


@PLACES
def test_escape_stops_from_anywhere(it: Stage, place: Callable[[Stage], None]) -> None:
    it.ask("More")
    it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
    place(it)
    key(it, Qt.Key.Key_Escape)
    it.until_idle()
    assert QApplication.focusWidget() is it.field


def test_fields_keep_what_is_typed_in_them(it: Stage) -> None:
    search = it.window.sidebar.findChild(QLineEdit)
    search.setFocus()
    key(it, Qt.Key.Key_P)
    assert (search.text(), it.field.toPlainText()) == ("p", "")
    it.window.actions_.settings.trigger()
    it.window.setFocus()
    key(it, Qt.Key.Key_Z)
    assert it.field.toPlainText() == ""


def test_all_of_the_message_box_takes_a_click(it: Stage) -> None:
    composer = it.window.pane.composer
    places = [
        QPoint(x, y)
        for x in range(4, composer.width() - 4, 40)
        for y in range(4, composer.height() - 4, 8)
        if composer.childAt(x, y) is None
    ]
    assert any(place.y() > composer.height() * 0.7 for place in places)
    for place in places:
        it.window.sidebar.list.setFocus()
        QTest.mouseClick(composer, Qt.MouseButton.LeftButton, pos=place)
        assert QApplication.focusWidget() is it.field, place


def test_a_card_over_a_message_that_is_made_again_gives_the_keys_back(it: Stage) -> None:
    key(it, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)  # to the answer
    answer = QApplication.focusWidget()
    assert it.window.pane.transcript.isAncestorOf(answer)
    it.window.actions_.shortcuts.trigger()
    assert QApplication.focusWidget() is not answer
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * 1.5)
    it.window.pane.transcript.setFont(font)
    it.until(lambda: not it.window.pane.transcript.busy)
    key(it, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is it.window.pane.transcript
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_X)
    assert it.field.toPlainText() == "x" and it.field.hasFocus()
