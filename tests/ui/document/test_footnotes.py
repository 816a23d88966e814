"""From a reference to its footnote and back: by mouse, by keyboard, in a stream, in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.export.markdown import Headings
from app.core.mathematics.typesetter import Typesetter
from app.core.paths import AppPaths
from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.block_stream import read
from app.ui.document.html_writer import HtmlWriter
from app.ui.document.inline import InlineReader
from app.ui.document.selectable_text import SelectableText
from app.ui.export.page_documents import Transcript, conversation_page
from tests.ui.document.answers import answers
from tests.ui.export.test_export import talk
from tests.ui.find import hover, pick_by_key
from tests.ui.stage import stage

FAR = "Some words that stand between the two.\n\n" * 30


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TranscriptView]:
    made = TranscriptView()
    made.resize(700, 500)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def show(view: TranscriptView, qtbot: QtBot, text: str, state=ItemState.COMPLETE) -> SelectableText:
    view.update_item(MessageItem(1, Author.GLOSS, text, state=state))
    qtbot.waitUntil(lambda: not view.busy)
    if state is ItemState.COMPLETE:
        view.verticalScrollBar().setValue(0)
        qtbot.waitUntil(lambda: not view.busy)
    return view.findChildren(SelectableText)[0]


def place(body: SelectableText, *, margin: bool = False, last: bool = False) -> QPoint | None:
    """A point in sight over which the mouse is a hand: in the text, or in the margin beside it."""
    seen = body.visibleRegion().boundingRect()
    rows = range(seen.top() + 4, seen.bottom(), 7)
    for y in reversed(rows) if last else rows:
        for x in range(2, body.width(), 4):
            point = QPoint(x, y)
            if margin and 48 < x < body.width() - 48:
                continue
            if any(each.geometry().contains(point) for each in body.block_views()) is margin:
                continue
            hover(body, point)
            if body.cursor().shape() is Qt.CursorShape.PointingHandCursor:
                return point
    return None


def click(body: SelectableText, point: QPoint | None) -> None:
    assert point is not None
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=point)


NOTE = "[^1]: The note."
TEXTS = {
    "plain": f"A[^1] word.\n\n{FAR}{NOTE}",
    "quoted": f"> A[^1] word.\n>\n> > {NOTE}\n\n{FAR}",
    "listed": f"- a\n  - b[^1]\n\n{FAR}- c\n\n  {NOTE}",
    "in a table": f"| a | b |\n|---|---|\n| c | d[^1] |\n\n{FAR}{NOTE}",
    "long label": f"A[^Source one] no, a[^source] word.\n\n{FAR}[^Source]: The note.",
    "in a heading": f"# A[^1] word\n\n{FAR}{NOTE}\n\n    More of it.",
    "before it": f"{NOTE}\n\nA[^1] word.",
    "right to left": f"كلمة[^1] هنا.\n\n{FAR}[^1]: ملاحظة طويلة.",
    "formula": f"$x$ and a[^1] word.\n\n{FAR}[^1]: See $y$.",
}
NOTES = {"long label": "Source The note.", "right to left": "1 ملاحظة طويلة."} | {
    "formula": "1 See $y$."
}


@pytest.mark.parametrize("name", list(TEXTS))
@pytest.mark.parametrize("mirrored", [False, True])
def test_there_and_back_by_mouse(
    view: TranscriptView, qtbot: QtBot, name: str, mirrored: bool
) -> None:
    if mirrored:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    text, note = TEXTS[name], NOTES.get(name, "1 The note.")
    body = show(view, qtbot, text)
    click(body, place(body, last=name == "before it"))
    qtbot.waitUntil(lambda: body.selected_text() == note)
    assert not view.busy
    long = name == "long label"
    back = place(body, margin=not long, last=True)
    assert back is not None
    hover(body, back)
    assert body.toolTip() == "Back to the text"
    click(body, back)
    label = "source" if long else "1"
    qtbot.waitUntil(lambda: body.selected_text() == label)
    assert place(body)  # the reference is in sight


def choose(body: SelectableText, text: str) -> None:
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_Return)
    pick_by_key(text)


def test_there_and_back_by_keyboard(view: TranscriptView, qtbot: QtBot) -> None:
    body = show(view, qtbot, f"A[^1] and b[^two].\n\n{FAR}c[^1]\n\n[^1]: One.\n[^two]: Two.")
    choose(body, "Footnote: two")
    qtbot.waitUntil(lambda: body.selected_text() == "two Two.")
    assert view.window().focusWidget() is body
    choose(body, "Back from footnote two")
    qtbot.waitUntil(lambda: body.selected_text() == "two")
    assert view.verticalScrollBar().value() < 200


def test_it_leads_back_to_the_reference_that_was_followed(
    view: TranscriptView, qtbot: QtBot
) -> None:
    body = show(view, qtbot, f"A[^1] word.\n\n{FAR}Again[^1].\n\n{FAR}[^1]: One.")
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: not view.busy)
    while not (found := place(body)):
        bar.setValue(bar.value() + 200)
        qtbot.waitUntil(lambda: not view.busy)
    middle = bar.value()
    click(body, found)
    qtbot.waitUntil(lambda: body.selected_text() == "1 One.")
    choose(body, "Back from footnote 1")
    qtbot.waitUntil(lambda: body.selected_text() == "1")
    assert abs(bar.value() - middle) < 500


def test_while_the_answer_is_written(view: TranscriptView, qtbot: QtBot) -> None:
    text = "A[^1] word.\n\n" + "More words.\n\n" * 5 + "[^1]: The note.\n\nEnd."
    for end in (20, 60, len(text) - 20, len(text)):
        body = show(view, qtbot, text[:end], ItemState.ANSWERING)
        click(body, place(body))
        QTest.qWait(30)
        written = text[text.index("The") : end].partition("\n")[0]
        assert body.selected_text() == (f"1 {written}" if written else "")
    show(view, qtbot, text)
    click(body, place(body))
    qtbot.waitUntil(lambda: body.selected_text() == "1 The note.")


def test_a_note_in_what_is_not_read_yet(view: TranscriptView, qtbot: QtBot) -> None:
    text = "A[^1] word.\n\n" + FAR * 400 + "[^1]: The note."
    view.set_items([MessageItem(1, Author.GLOSS, text)])
    body = view.findChildren(SelectableText)[0]
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: bool(body.links()))
    choose(body, "Footnote: 1")
    qtbot.waitUntil(lambda: body.selected_text() == "1 The note.", timeout=20_000)


# HTML


def anchors(html: str) -> tuple[list[str], list[str]]:
    return re.findall(r'id="([^"]+)"', html), re.findall(r'href="#([^"]+)"', html)


@pytest.mark.parametrize("name", [*TEXTS, "twice", "unused", "unknown"])
def test_every_anchor_of_a_page_is_there_once(name: str) -> None:
    more = {
        "twice": "a[^1] b[^1]\n\n[^1]: One.\n[^1]: Again.",
        "unused": "a\n\n[^1]: One.\n[^b]: ```\n    c\n    ```",
        "unknown": "a[^x]",
    }
    text = more[name] if name in more else TEXTS[name]
    ids, targets = anchors(HtmlWriter(InlineReader(), anchors="a-").write(read(text)))
    assert len(set(ids)) == len(ids)
    assert set(targets) <= set(ids)
    assert len(targets) == {"twice": 3, "unused": 0, "unknown": 0}.get(name, 2)


def test_without_anchors_html_is_as_it_was() -> None:
    html = HtmlWriter(InlineReader()).write(read("a[^1]\n\n[^1]: One."))
    assert anchors(html) == ([], [])


@pytest.mark.parametrize("name", list(answers())[::17])
def test_the_anchors_of_answers(name: str) -> None:
    ids, targets = anchors(HtmlWriter(InlineReader(), anchors="a-").write(read(answers()[name])))
    assert len(set(ids)) == len(ids)
    assert set(targets) <= set(ids)


def test_the_notes_of_two_answers_are_kept_apart_in_an_export(profile: AppPaths) -> None:
    with stage(profile, fill=talk(2, "A[^1] word.\n\n[^1]: The note.")) as it:
        (stored,) = it.services.store.conversations()
        records = it.services.store.path(stored.id)
        headings = Headings("You", "Gloss", "Reasoning")
        page = conversation_page(Transcript("T", records, headings), Typesetter())
    ids, targets = anchors(page)
    assert len(set(ids)) == len(ids) == 4
    assert set(targets) == set(ids)
