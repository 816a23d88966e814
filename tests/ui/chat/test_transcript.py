"""The transcript: what it shows, what it asks for, and that it makes only what is near."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, ItemState, MessageAction, MessageEdit, MessageItem
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.chat.transcript.waiting_view import WaitingView
from app.ui.document.block_views import make_view
from app.ui.document.code_block import CodeBlock
from app.ui.document.table_block import TableBlock
from app.ui.style import theme
from tests.benchmarks.stall import measure_transcript, text_of

MARKDOWN = """Some **bold** text with a [link](https://example.org/a).

- first
- second

```python
def f(x):
    return x  # a comment
```

| a | b |
|---|---|
| 1 | 2 |

The end."""


def question(number: int, text: str = "Why?", **more: object) -> MessageItem:
    return MessageItem(number, Author.PERSON, text, **more)  # type: ignore[arg-type]


def answer(number: int, text: str = MARKDOWN, **more: object) -> MessageItem:
    return MessageItem(number, Author.GLOSS, text, **more)  # type: ignore[arg-type]


def long_conversation(messages: int) -> list[MessageItem]:
    return [question(n) if n % 2 else answer(n) for n in range(1, messages + 1)]


@pytest.fixture
def show(view: TranscriptView, qtbot: QtBot) -> Callable[..., None]:
    def do(*items: MessageItem) -> None:
        view.set_items(items)
        settle(view, qtbot)

    return do


def settle(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.busy)


def messages(view: TranscriptView) -> dict[int, MessageView]:
    return {m.item.id: m for m in view.findChildren(MessageView) if not m.isHidden()}


def button(parent: QWidget, name: str) -> QAbstractButton:
    found = [b for b in parent.findChildren(QAbstractButton) if b.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def at_end(view: TranscriptView) -> bool:
    return view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


# What is shown


def test_a_conversation_opens_at_its_end_and_makes_only_what_is_near(view, show) -> None:
    show(*long_conversation(200))
    assert at_end(view)
    assert 200 in messages(view)
    assert len(messages(view)) < 30


def test_scrolling_makes_what_comes_into_sight_and_lets_go_of_the_rest(view, show, qtbot) -> None:
    show(*long_conversation(200))
    view.verticalScrollBar().setValue(0)
    settle(view, qtbot)
    assert 1 in messages(view) and 200 not in messages(view)
    assert len(messages(view)) < 40


def test_what_was_let_go_is_freed_without_the_garbage_collector(view, show, qtbot) -> None:
    """Which would hold up the window to look through everything there is."""
    show(*long_conversation(60))
    gone = [weakref.ref(message) for message in view.findChildren(MessageView)]
    assert not gc.isenabled()
    view.verticalScrollBar().setValue(0)
    settle(view, qtbot)
    qtbot.wait(10)
    assert gone and not any(ref() for ref in gone)


def test_what_is_read_stays_in_place_while_more_is_measured(view, show, qtbot) -> None:
    show(*long_conversation(60))
    bar = view.verticalScrollBar()
    for _ in range(30):
        bar.setValue(bar.value() - 150)
        top = min((m for m in messages(view).values() if m.y() > -100), key=MessageView.y)
        y = top.y()
        settle(view, qtbot)
        assert abs(top.y() - y) <= 1


def test_what_is_read_stays_in_place_when_earlier_messages_come(view, show, qtbot) -> None:
    """The end of a long conversation is there first."""
    whole = long_conversation(200)
    show(*whole[150:])
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 700)
    settle(view, qtbot)
    top = min((m for m in messages(view).values() if m.y() > -100), key=MessageView.y)
    y = top.y()
    show(*whole)
    assert abs(top.y() - y) <= 1
    bar.setValue(0)
    settle(view, qtbot)
    assert 1 in messages(view)


def test_the_end_stays_in_sight_when_earlier_messages_come(view, show, qtbot) -> None:
    whole = long_conversation(200)
    show(*whole[150:])
    show(*whole)
    assert at_end(view) and 200 in messages(view)


def test_one_long_message_is_made_in_parts(view, show) -> None:
    show(answer(1, MARKDOWN * 200))
    body = messages(view)[1].body
    assert len(body.block_views()) < 60
    assert body.height() > 20_000


def test_a_text_that_takes_long_to_read_makes_no_views_on_the_way(
    view, show, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the places that are its end for a moment."""
    made: list[QWidget] = []

    def make_and_count(*arguments: object) -> QWidget:
        made.append(make_view(*arguments))
        return made[-1]

    monkeypatch.setattr("app.ui.document.block_column.make_view", make_and_count)
    show(answer(1, "".join(f"- item {n}\n" for n in range(6000))))
    assert (
        at_end(view) and messages(view)[1].body.block_views()[-1].text_between(0, 9) == "item 5999"
    )
    assert len(made) < 500


def test_selecting_all_takes_what_was_never_made(view, show) -> None:
    show(answer(1, "\n\n".join(f"paragraph {n}" for n in range(3000))))
    body = messages(view)[1].body
    body.select_all()
    lines = body.selected_text().split("\n")
    assert (lines[0], lines[-1], len(lines)) == ("paragraph 0", "paragraph 2999", 3000)
    assert len(body.block_views()) < 200


def test_a_changed_item_is_shown(view, show, qtbot) -> None:
    show(question(1), answer(2, "", state=ItemState.WAITING))
    view.update_item(answer(2, "It is **so**", state=ItemState.ANSWERING))
    view.update_item(answer(2, "It is **so**."))
    body = messages(view)[2].body
    body.select_all()
    assert body.selected_text() == "It is so."


def test_an_unknown_item_is_added_at_the_end(view, show, qtbot) -> None:
    show(question(1))
    view.update_item(answer(2))
    settle(view, qtbot)
    assert messages(view)[2].y() > messages(view)[1].y()


def test_streaming_leaves_finished_blocks_alone(view, show) -> None:
    item = answer(1, "", state=ItemState.ANSWERING)
    show(item)
    seen: list[QWidget] = []
    for end in range(0, len(MARKDOWN), 3):
        view.update_item(replace(item, answer=MARKDOWN[:end]))
        blocks = messages(view)[1].body.block_views()
        assert blocks[: len(seen) - 1] == seen[:-1]
        seen = blocks
    assert any(isinstance(block, CodeBlock) for block in seen)
    assert any(isinstance(block, TableBlock) for block in seen)


def test_a_streamed_answer_looks_like_one_that_was_opened(view, show, qtbot) -> None:
    item = answer(1, "", state=ItemState.ANSWERING)
    show(item)
    for end in range(0, len(MARKDOWN), 7):
        view.update_item(replace(item, answer=MARKDOWN[:end]))
    view.update_item(answer(1))
    settle(view, qtbot)
    streamed = heights(view)
    view.set_items([])
    view.set_items([answer(1)])
    settle(view, qtbot)
    assert heights(view) == streamed


def heights(view: TranscriptView) -> list[int]:
    return [block.height() for block in messages(view)[1].body.block_views()]


def test_the_view_follows_the_stream_until_it_is_scrolled_up(view, show, qtbot) -> None:
    item = answer(31, "", state=ItemState.ANSWERING)
    show(*long_conversation(30), item)
    text = ""
    for _ in range(10):
        text += MARKDOWN + "\n\n"
        view.update_item(replace(item, answer=text))
        assert at_end(view)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 500)
    settle(view, qtbot)
    value = bar.value()
    view.update_item(replace(item, answer=text + MARKDOWN * 3))
    settle(view, qtbot)
    assert bar.value() == value and not at_end(view)
    to_end = button(view, "To the end")
    assert to_end.isVisible()
    to_end.click()
    settle(view, qtbot)
    assert at_end(view) and not to_end.isVisible()


def test_scrolling_to_a_message(view, show, qtbot) -> None:
    show(*long_conversation(100))
    view.scroll_to(51)
    settle(view, qtbot)
    assert 0 <= messages(view)[51].y() < 60


def test_a_narrow_window_keeps_everything_in_it(view, show, qtbot) -> None:
    show(*long_conversation(10))
    view.resize(360, 500)
    settle(view, qtbot)
    for message in messages(view).values():
        assert message.x() >= 0 and message.x() + message.width() <= view.viewport().width()


def test_new_colours_are_taken_up(view, show, qtbot, qapp) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light)
    show(*long_conversation(6))
    theme.apply(qapp, Qt.ColorScheme.Dark)
    settle(view, qtbot)
    corner = view.viewport().grab().toImage().pixelColor(2, 2)
    assert corner.lightness() < 60
    theme.apply(qapp, Qt.ColorScheme.Light)


@pytest.mark.parametrize("edited", [False, True])
def test_the_focus_stays_when_the_size_of_text_changes(view, show, qtbot, edited: bool) -> None:
    show(*long_conversation(20))
    if edited:
        button(messages(view)[19], "Edit this message").click()
    else:
        messages(view)[19].body.setFocus(Qt.FocusReason.TabFocusReason)
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 1.4)
    view.setFont(font)
    settle(view, qtbot)
    message = messages(view)[19]
    focused = message.findChild(QPlainTextEdit) if edited else message.body
    assert QApplication.focusWidget() is focused
    assert edited or message.body.focused_by_keys


# What it asks for


def test_footer_of_an_answer(view, show, qtbot) -> None:
    show(question(1), answer(2, branch=2, branches=3, tokens_per_second=41))
    message = messages(view)[2]
    asked = []
    for name in ("Answer again", "Previous version", "Next version"):
        with qtbot.waitSignal(view.action_requested) as action:
            button(message, name).click()
        asked.append(action.args)
    assert asked == [
        [MessageAction.RETRY, 2, None],
        [MessageAction.SHOW_BRANCH, 2, -1],
        [MessageAction.SHOW_BRANCH, 2, 1],
    ]
    button(message, "Copy this message").click()
    assert QGuiApplication.clipboard().text() == MARKDOWN


def test_nothing_can_be_retried_while_it_streams(view, show) -> None:
    show(answer(1, state=ItemState.ANSWERING, branch=1, branches=2))
    message = messages(view)[1]
    assert button(message, "Answer again").isHidden()
    assert not button(message, "Next version").isEnabled()


@pytest.mark.parametrize(
    "case",
    [
        ("can_answer_now", "Answer now", MessageAction.ANSWER_NOW),
        ("can_continue", "Continue", MessageAction.CONTINUE),
    ],
)
def test_notice_with_its_button(view, show, qtbot, case: tuple[str, str, MessageAction]) -> None:
    flag, name, action = case
    show(answer(1, "Part", state=ItemState.STOPPED, notice="It stopped.", **{flag: True}))
    push = next(b for b in messages(view)[1].findChildren(QPushButton) if b.text() == name)
    with qtbot.waitSignal(view.action_requested) as asked:
        push.click()
    assert asked.args == [action, 1, None]


def test_a_message_is_edited_where_it_stands(view, show, qtbot) -> None:
    show(question(1, "Wat?"), answer(2))
    message = messages(view)[1]
    button(message, "Edit this message").click()
    field = message.findChild(QPlainTextEdit)
    assert field.toPlainText() == "Wat?"
    field.setPlainText("What?")
    send = next(b for b in message.findChildren(QPushButton) if b.text() == "Send")
    with qtbot.waitSignal(view.action_requested) as edit:
        send.click()
    assert edit.args == [MessageAction.EDIT, 1, "What?"]
    assert field.isVisible()  # until the text is accepted
    view.editors.end(1)
    assert not field.isVisible() and message.body.isVisible()


def test_a_text_that_is_accepted_out_of_view_is_no_draft_any_more(view, show, qtbot) -> None:
    show(question(1, "Wat?"), answer(2))
    button(messages(view)[1], "Edit this message").click()
    show(question(3, "Of another conversation"))
    assert view.editors.states() == {1: MessageEdit("Wat?", 4, 4)}
    view.editors.end(1)
    assert view.editors.states() == {}
    show(question(1, "Wat?"), answer(2))
    assert messages(view)[1].findChild(QPlainTextEdit) is None


def test_editing_is_left_by_escape(view, show, qtbot) -> None:
    show(question(1, "Wat?"))
    message = messages(view)[1]
    button(message, "Edit this message").click()
    with qtbot.waitSignal(view.action_requested) as left:
        qtbot.keyClick(message.findChild(QPlainTextEdit), Qt.Key.Key_Escape)
    assert left.args == [MessageAction.CANCEL_EDIT, 1, None]
    assert message.body.isVisible()


def test_nothing_is_sent_when_the_field_is_empty(view, show, qtbot) -> None:
    show(question(1))
    message = messages(view)[1]
    button(message, "Edit this message").click()
    message.findChild(QPlainTextEdit).setPlainText("  ")
    send = next(b for b in message.findChildren(QPushButton) if b.text() == "Send")
    assert not send.isEnabled()


def test_reasoning_is_folded_and_can_be_unfolded(view, show, qtbot) -> None:
    show(answer(1, reasoning="Because *so*.", reasoning_seconds=6.2))
    fold = button(messages(view)[1], "Reasoned for 6 s")
    height = messages(view)[1].height()
    assert not fold.isChecked()
    fold.click()
    settle(view, qtbot)
    assert messages(view)[1].height() > height


def test_reasoning_streams_under_its_own_name(view, show, qtbot) -> None:
    item = answer(1, "", reasoning="Well", state=ItemState.REASONING)
    show(item)
    button(messages(view)[1], "Reasoning…").click()
    view.update_item(replace(item, reasoning="Well, then"))
    view.update_item(replace(item, answer="So.", reasoning="Well, then.", state=ItemState.COMPLETE))
    assert button(messages(view)[1], "Reasoning").isChecked()


def test_waiting_moves_only_while_it_lasts(view, show, qtbot) -> None:
    show(answer(1, "", state=ItemState.WAITING, progress=0.42))
    assert messages(view)[1].findChild(WaitingView).isVisible()
    view.update_item(answer(1))
    assert not messages(view)[1].findChild(WaitingView).isVisible()


# Mouse, keyboard, accessibility


def test_text_is_selected_over_blocks_and_copied(view, show, qtbot) -> None:
    view.resize(900, 900)  # the mouse reaches only what is in sight
    show(answer(1))
    body = messages(view)[1].body
    first, *_, last = body.block_views()
    start = first.geometry().topLeft() + QPoint(1, 1)  # a null point would mean the middle
    qtbot.mousePress(body, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(body, last.geometry().bottomRight())
    qtbot.mouseRelease(body, Qt.MouseButton.LeftButton, pos=last.geometry().bottomRight())
    qtbot.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Some bold text with a link.\n• first\n• second\ndef f(x):")
    assert copied.endswith("a\tb\n1\t2\nThe end.")


def test_a_word_is_selected_by_two_clicks(view, show, qtbot) -> None:
    show(answer(1, "unmistakable"))
    body = messages(view)[1].body
    qtbot.mouseDClick(body, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert body.selected_text() == "unmistakable"


def test_code_has_its_own_copy_button(view, show) -> None:
    show(answer(1))
    button(messages(view)[1], "Copy this code").click()
    assert QGuiApplication.clipboard().text() == "def f(x):\n    return x  # a comment"


def test_a_click_on_a_link_asks_for_its_address(view, show, qtbot) -> None:
    show(answer(1, "[here](https://example.org/a)"))
    message = messages(view)[1]
    with qtbot.waitSignal(view.action_requested) as asked:
        qtbot.mouseClick(message.body, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert asked.args == [MessageAction.OPEN_LINK, 1, "https://example.org/a"]


def test_every_message_and_button_has_a_name(view, show) -> None:
    show(question(1), answer(2, reasoning="x", branch=1, branches=2, can_continue=True))
    shown = messages(view)
    assert shown[1].accessibleName() == "You said: Why?"
    assert shown[2].accessibleName().startswith("Gloss answered: Some **bold** text")
    for found in view.findChildren(QAbstractButton):
        assert found.accessibleName() or found.text()
        if found.isVisible():
            assert found.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_every_button_is_reached_by_tab(view, show, qtbot) -> None:
    show(question(1), answer(2, reasoning="x", branch=1, branches=2))
    view.activateWindow()
    view.setFocus()
    reached: list[str] = []
    for _ in range(40):
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
        focus = QGuiApplication.focusObject()
        if isinstance(focus, QAbstractButton):
            reached.append(focus.accessibleName())
    wanted = {"Reasoning", "Copy this code", "Copy this message", "Answer again", "Next version"}
    assert wanted | {"Edit this message"} <= set(reached)


def test_the_page_keys_scroll(view, show, qtbot) -> None:
    show(*long_conversation(30))
    value = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() < value
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(view, Qt.Key.Key_End)
    settle(view, qtbot)
    assert at_end(view)


def test_right_to_left_text_and_layout(view, show, qtbot) -> None:
    source = "- שלום\n- hello\n\n```py\nx = 1\n```"
    show(answer(1, source))
    hebrew, english, code = messages(view)[1].body.block_views()
    assert (hebrew.x(), english.x(), code.x()) == (0, english.x(), 0) and english.x() > 0
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_items([])
    show(question(2), answer(1, source))
    hebrew, english, code = messages(view)[1].body.block_views()
    assert hebrew.x() == 0 and english.x() > 0 and code.width() == messages(view)[1].width()


@pytest.mark.soak
@pytest.mark.parametrize("shape", ["mixed", "code", "paragraph", "list", "table"])
def test_no_shape_of_answer_holds_up_the_window(qtbot: QtBot, shape: str) -> None:
    # Processor time: what other programs take from this machine is not the window's doing.
    figures = measure_transcript(text_of(shape, 3000))
    assert figures["stall_cpu_p99_ms"] <= 50  # the first code loads its lexer
    assert figures["stall_cpu_median_ms"] <= 16
    assert figures["open_cpu_max_ms"] <= 50
