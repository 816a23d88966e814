"""What stands around the words of an answer: why it failed, and the tools it asked for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QPushButton

from app.ui.chat.message_item import Author, ItemState, MessageAction, MessageItem
from app.ui.chat.trail import StepPhase, ToolStep
from app.ui.chat.transcript.transcript import TranscriptView

SENTENCE = "The model stopped unexpectedly. " * 6


def failed(**more: object) -> MessageItem:
    return MessageItem(
        7,
        Author.GLOSS,
        "It was a",
        state=ItemState.INTERRUPTED,
        notice=SENTENCE,
        failed=True,
        detail="reason: SIGABRT",
        can_continue=True,
        can_change_model=True,
        **more,  # type: ignore[arg-type]
    )


def buttons(view: TranscriptView) -> dict[str, QPushButton]:
    found = view.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


def test_a_failure_stands_below_its_answer_with_each_way_on(view, qtbot) -> None:
    view.set_items([failed()])
    shown = buttons(view)
    assert list(shown) == ["Retry", "Continue", "Choose another model", "Details"]
    for text, action in (
        ("Retry", MessageAction.RETRY),
        ("Continue", MessageAction.CONTINUE),
        ("Choose another model", MessageAction.CHANGE_MODEL),
    ):
        with qtbot.waitSignal(view.action_requested) as asked:
            shown[text].click()
        assert asked.args == [action, 7, None]
    lefts = [button.x() for button in shown.values()]
    assert lefts == sorted(lefts)
    assert len({button.geometry().center().y() for button in shown.values()}) == 1


@pytest.mark.parametrize("width", [300, 900])
def test_nothing_of_a_failure_is_cut_off_or_covered(view, width: int) -> None:
    view.resize(width, 600)
    view.set_items([failed()])
    shown = list(buttons(view).values())
    line = shown[0].parentWidget()
    assert all(line.rect().contains(button.geometry()) for button in shown)
    for number, button in enumerate(shown):
        assert not any(button.geometry().intersects(o.geometry()) for o in shown[:number])


def test_details_are_a_click_away(view, qtbot) -> None:
    view.set_items([failed()])
    box = view.findChild(QPlainTextEdit)
    assert not box.isVisible()
    buttons(view)["Details"].click()
    qtbot.waitUntil(box.isVisible)
    assert box.toPlainText() == "reason: SIGABRT"
    assert box.parentWidget().rect().contains(box.geometry())
    buttons(view)["Details"].click()
    qtbot.waitUntil(lambda: not box.isVisible())


def test_an_answer_that_goes_on_no_longer_says_that_it_failed(view) -> None:
    view.set_items([failed()])
    view.update_item(MessageItem(7, Author.GLOSS, "It was a dark", state=ItemState.ANSWERING))
    assert buttons(view) == {}


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ('{"city": "Łódź"}', '{\n  "city": "Łódź"\n}'),
        ("not ``` JSON", "not ``` JSON"),
    ],
)
def test_a_call_is_one_line_that_unfolds_to_its_arguments(
    view, qtbot, arguments: str, shown: str
) -> None:
    step = ToolStep(0, 1, "functions.get_weather", arguments, StepPhase.NOT_RUN)
    view.set_items([MessageItem(7, Author.GLOSS, "", trail=(step,))])
    names = {b.text(): b for b in view.findChildren(QAbstractButton) if b.isVisible()}
    call = names["Call get_weather · not run"]
    folded = call.parentWidget()
    assert not folded.body.isVisible()
    call.click()
    qtbot.waitUntil(lambda: not view.busy)
    folded.body.select_all()
    assert folded.body.selected_text().strip() == f"Arguments\n{shown}"
