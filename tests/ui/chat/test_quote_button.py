"""The button beside a selection in an answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.paths import AppPaths
from app.ui.chat.message_item import Author, ItemState, MessageAction, MessageItem
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.selectable_text import SelectableText
from tests.ui.find import named
from tests.ui.gallery import talk
from tests.ui.stage import stage

LEFT = Qt.MouseButton.LeftButton
LONG = "\n\n".join(f"Paragraph {n} of the answer." for n in range(40))
ITEMS = [
    MessageItem(1, Author.PERSON, "What is this?"),
    MessageItem(2, Author.GLOSS, f"Some bold text.\n\n{LONG}"),
]


@pytest.fixture
def body(view: TranscriptView, qtbot: QtBot) -> SelectableText:
    return open_(view, qtbot)


@pytest.fixture
def right_to_left() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def open_(view: TranscriptView, qtbot: QtBot) -> SelectableText:
    view.set_items(ITEMS)
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not view.busy)
    return text_of(view, 2)


def text_of(view: TranscriptView, message: int) -> SelectableText:
    return next(each.body for each in view.findChildren(MessageView) if each.item.id == message)


def button(view: TranscriptView) -> QAbstractButton:
    return named(view, QAbstractButton, "Quote in your message")


def drag(text: SelectableText, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(text, LEFT, pos=start)
    QTest.mouseMove(text, end)
    assert not button(text.window()).isVisible()
    QTest.mouseRelease(text, LEFT, pos=end)


def select(text: SelectableText) -> None:
    drag(text, QPoint(2, 8), QPoint(200, 8))


def test_it_quotes_what_was_selected(view, body, qtbot) -> None:
    assert not button(view).isVisible()
    select(body)
    assert button(view).isVisible()
    at = button(view).mapTo(view, button(view).rect().center())
    with qtbot.waitSignal(view.action_requested) as asked:
        QTest.mouseClick(view.windowHandle(), LEFT, pos=at)
    assert asked.args == [MessageAction.QUOTE, 2, "Some bold text."]
    assert not button(view).isVisible()


def test_a_word_and_a_paragraph_can_be_quoted(view, body) -> None:
    QTest.mouseDClick(body, LEFT, pos=QPoint(60, 8))
    QTest.mouseRelease(body, LEFT, pos=QPoint(60, 8))
    assert body.selected_text() == "bold"
    assert button(view).isVisible()
    QTest.mouseDClick(body, LEFT, pos=QPoint(60, 8))
    QTest.mouseClick(body, LEFT, pos=QPoint(60, 8))  # the third
    assert body.selected_text() == "Some bold text."
    assert button(view).isVisible()


@pytest.mark.parametrize("way", ["escape", "scroll", "click", "elsewhere", "key", "stream"])
def test_it_goes(view, body, qtbot, way: str) -> None:
    select(body)
    escapes: list[str] = []
    view.keyPressEvent = lambda event: escapes.append("seen")  # type: ignore[method-assign]
    match way:
        case "escape":
            QTest.keyClick(body, Qt.Key.Key_Escape)
            assert escapes == []
            assert body.has_selection
        case "scroll":
            view.verticalScrollBar().setValue(60)
        case "click":
            QTest.mouseClick(body, LEFT, pos=QPoint(30, 60))
        case "elsewhere":
            QTest.mousePress(view.viewport(), LEFT, pos=QPoint(3, 3))
        case "key":
            QTest.keyClick(body, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        case "stream":
            view.update_item(MessageItem(3, Author.GLOSS, LONG, state=ItemState.ANSWERING))
            view.scroll_to_end()
            qtbot.waitUntil(lambda: not view.busy)
    assert not button(view).isVisible()
    QTest.keyClick(body, Qt.Key.Key_Escape)  # now it is for others again


def test_it_goes_with_the_conversation(view, body, qtbot) -> None:
    select(body)
    view.set_items([*ITEMS, MessageItem(3, Author.PERSON, "And that?")])
    assert button(view).isVisible()
    view.set_items(
        [MessageItem(4, Author.PERSON, "Hello."), MessageItem(5, Author.GLOSS, "Hello!")]
    )
    assert not button(view).isVisible()


def test_it_is_not_there_for_questions_keys_and_clicks(view, body) -> None:
    select(text_of(view, 1))
    assert not button(view).isVisible()
    QTest.mouseClick(body, LEFT, pos=QPoint(30, 8))
    assert not button(view).isVisible()
    QTest.keyClick(body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not button(view).isVisible()
    question = text_of(view, 1)
    drag(question, QPoint(2, 8), question.mapFromGlobal(body.mapToGlobal(QPoint(60, 8))))
    assert not button(view).isVisible()


@pytest.mark.parametrize("end", [QPoint(2, 8), QPoint(690, 8), QPoint(400, 520)])
def test_it_stays_in_the_window(view, body, end: QPoint) -> None:
    font = QFont(view.font())
    font.setPointSizeF(2 * font.pointSizeF())
    button(view).setFont(font)
    drag(body, QPoint(60, 8), end)
    assert button(view).isVisible()
    assert view.viewport().rect().contains(button(view).geometry())


def test_from_right_to_left_it_is_on_the_left(right_to_left, view, qtbot) -> None:
    body = open_(view, qtbot)
    end = QPoint(body.width() - 200, 8)
    drag(body, QPoint(body.width() - 2, 8), end)
    mouse = view.viewport().mapFromGlobal(body.mapToGlobal(end))
    assert button(view).geometry().right() <= mouse.x()


def test_the_draft_gets_the_quote(profile: AppPaths) -> None:
    def fill(store) -> None:
        talk(store, "Talk", [("What?", "", "Some bold text.")])

    with stage(profile, fill=fill) as it:
        it.window.conversation.open(it.window.conversations.records[0].id)
        it.settle()
        transcript = it.window.pane.transcript
        it.until(lambda: not transcript.busy)
        views = transcript.findChildren(MessageView)
        answer = next(each.body for each in views if each.item.author is Author.GLOSS)
        select(answer)
        QTest.mouseClick(button(transcript), LEFT)
        field = it.window.pane.composer.findChild(QPlainTextEdit)
        it.until(lambda: "> Some bold text." in field.toPlainText())
        assert field.hasFocus()
