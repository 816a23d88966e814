"""Details fold and unfold with the mouse and with the keyboard."""

from __future__ import annotations

from html import escape

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from tests.ui.find import hover

SOURCE = (
    "Before\n\n<details>\n<summary>More *here*</summary>\n\nHidden words\n\n"
    "<details><summary>Deeper</summary>\n\nDeepest\n\n</details>\n\n</details>\n\nAfter"
)


def answer(view: TranscriptView, qtbot: QtBot, text: str) -> MessageView:
    view.set_items([MessageItem(1, Author.GLOSS, text)])
    qtbot.waitUntil(lambda: not view.busy)
    return view.findChild(MessageView)


def summary(message: MessageView, name: str) -> QAbstractButton:
    found = [
        button
        for button in message.body.findChildren(QAbstractButton)
        if button.accessibleName() == name and button.isVisible()
    ]
    assert len(found) == 1, name
    return found[0]


def shown(message: MessageView) -> list[str]:
    views = [view for view in message.body.block_views() if view.isVisible()]
    return [view.text_between(0, view.length()) for view in views]


FOLDED = ["Before", "More here", "After"]
UNFOLDED = ["Before", "More here", "Hidden words", "Deeper", "After"]


def test_a_click_unfolds_and_folds(view: TranscriptView, qtbot: QtBot) -> None:
    message = answer(view, qtbot, SOURCE)
    height = message.body.height()
    assert shown(message) == FOLDED
    QTest.mouseClick(summary(message, "More here"), Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    qtbot.waitUntil(lambda: shown(message) == UNFOLDED)
    assert message.body.height() > height + 40
    QTest.mouseClick(summary(message, "Deeper"), Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
    qtbot.waitUntil(lambda: "Deepest" in shown(message))
    QTest.mouseClick(summary(message, "More here"), Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    qtbot.waitUntil(lambda: shown(message) == FOLDED)
    assert message.body.height() == height


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_unfolds_and_folds(view: TranscriptView, qtbot: QtBot, key: Qt.Key) -> None:
    message = answer(view, qtbot, SOURCE)
    message.body.setFocus()
    QTest.keyClick(message.body, Qt.Key.Key_Tab)
    button = summary(message, "More here")
    assert button.hasFocus()
    QTest.keyClick(button, key)
    qtbot.waitUntil(lambda: shown(message) == UNFOLDED)
    assert summary(message, "More here").hasFocus()
    QTest.keyClick(summary(message, "More here"), key)
    qtbot.waitUntil(lambda: shown(message) == FOLDED)


def test_what_is_folded_is_copied_with_the_rest(view: TranscriptView, qtbot: QtBot) -> None:
    body = answer(view, qtbot, SOURCE).body
    body.select_all()
    assert body.selected_text().split("\n") == [
        "Before", "More here", "Hidden words", "Deeper", "Deepest", "After"
    ]  # fmt: skip


def test_a_stream_goes_on_in_folded_details(view: TranscriptView, qtbot: QtBot) -> None:
    message = answer(view, qtbot, SOURCE)
    height = message.body.height()
    for end in range(1, len(SOURCE), 3):
        message.body.set_markdown(SOURCE[:end], finished=False)
        view.set_items([MessageItem(1, Author.GLOSS, SOURCE[:end])])
    view.set_items([MessageItem(1, Author.GLOSS, SOURCE)])
    qtbot.waitUntil(lambda: not view.busy)
    assert shown(message) == FOLDED and message.body.height() == height


def test_another_text_in_its_place_is_shown_wholly(view: TranscriptView, qtbot: QtBot) -> None:
    """A block that stays the same may stand in other details than before."""
    inside = "<summary>S</summary>\n\n{}X\n\nY\n\n</details>\n\nEnd"
    answer(view, qtbot, "P\n\n<details>\n" + inside.format(""))
    message = answer(view, qtbot, "<details open>\n" + inside.format("Q\n\n"))
    assert shown(message) == ["S", "Q", "X", "Y", "End"]


@pytest.mark.parametrize("text", ["<details>\n\na\n\n</details>", "<details open>\na\n</details>"])
def test_details_without_a_summary_have_a_name(
    view: TranscriptView, qtbot: QtBot, text: str
) -> None:
    message = answer(view, qtbot, text)
    assert summary(message, "Details").isChecked() == ("open" in text)
    assert ("a" in shown(message)) == ("open" in text)


def test_the_mark_of_a_note_tells_its_text(view: TranscriptView, qtbot: QtBot) -> None:
    body = answer(view, qtbot, "x[^1]\n\n[^1]: The *first* line\n    and more").body
    tips = {body.block_views()[0].tip_at(QPoint(x, 6)) for x in range(40)}
    assert tips == {"", "The first line"}


def test_a_note_that_looks_like_html_is_shown_as_text(view: TranscriptView, qtbot: QtBot) -> None:
    picture = "<img src='file://elsewhere/share/a.png'>"
    body = answer(view, qtbot, f"x[^1]\n\n[^1]: {picture}").body
    tips = set()
    for x in range(40):
        hover(body, QPoint(x, 6))
        tips.add(body.toolTip())
    assert tips == {"", f"<p>{escape(picture)}</p>"}
