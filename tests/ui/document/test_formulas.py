"""Formulas in a text: set, measured, painted, selected and copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.formula_block import FormulaBlock
from app.ui.document.formulas import Formulas
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style import theme
from app.ui.threads.runner import Runner
from tests.ui.find import hover

WIDTH = 640
Make = Callable[..., SelectableText]


@pytest.fixture
def formulas(qapp: QApplication) -> Iterator[Formulas]:
    runner = Runner()
    made = Formulas(runner)
    yield made
    made.close()
    runner.close()


@pytest.fixture
def make(formulas: Formulas, qapp: QApplication, qtbot: QtBot) -> Make:
    window = QWidget()
    window.resize(WIDTH, 800)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    inline = InlineReader()

    def body(
        text: str, colours: theme.Tokens = theme.LIGHT, *, wait: bool = True
    ) -> SelectableText:
        mono = theme.monospace(qapp.font())
        style = ProseStyle(qapp.font(), mono, colours, formulas=formulas)
        made = SelectableText(style, inline, window)
        made.show()
        made.set_markdown(text, finished=True)
        arrange(made)
        if wait:
            qtbot.waitUntil(lambda: not formulas.busy, timeout=20_000)
            arrange(made)
        return made

    return body


def arrange(body: SelectableText) -> int:
    complete = False
    while not complete:
        height, complete = body.arrange(WIDTH, 0, 4000, inf)
    body.setGeometry(0, 0, WIDTH, height)
    return height


def picture(body: SelectableText) -> QImage:
    return body.grab().toImage()


def copied(body: SelectableText) -> str:
    body.select_all()
    QTest.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def ink(image: QImage, area: QRect | None = None) -> QRect:
    """Where something is that has not the colour of the first pixel."""
    area = area or image.rect()
    paper = image.pixelColor(0, 0)
    found = QRect()
    for y in range(area.top(), area.bottom() + 1):
        for x in range(area.left(), area.right() + 1):
            if image.pixelColor(x, y) != paper:
                found |= QRect(x, y, 1, 1)
    return found


def test_a_formula_is_a_picture_and_no_letters(make: Make) -> None:
    source = r"$\frac{a}{b}$"
    assert ink(picture(make(source))).width() < 0.3 * ink(picture(make(f"`{source}`"))).width()


def test_what_is_copied_is_latex_with_its_delimiters(make: Make) -> None:
    text = (
        "A $x^2$ and \\(y\\), $z$.\n\n$$\n\\frac{1}{2}\n$$\n\n| $a$ | b |\n|---|---|\n| c | $$d$$ |"
    )
    assert copied(make(text)) == (
        "A $x^2$ and \\(y\\), $z$.\n$$\n\\frac{1}{2}\n$$\n$a$\tb\nc\t$$d$$"
    )


def test_a_part_of_a_text_is_copied_with_the_formulas_in_it(make: Make, qtbot: QtBot) -> None:
    body = make("$aaa$ $bbb$ $ccc$")
    row = ink(picture(body))
    QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(-1, 8))
    QTest.mouseMove(body, QPoint(row.left() + row.width() // 2, row.top() + 8))
    QTest.mouseRelease(
        body, Qt.MouseButton.LeftButton, pos=QPoint(row.left() + row.width() // 2 + 8, 9)
    )
    assert body.selected_text() in ("$aaa$ $bbb$", "$aaa$ ")


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_the_colour_is_that_of_the_text(make: Make, colours: theme.Tokens) -> None:
    image = picture(make(r"$\blacksquare\blacksquare\blacksquare$", colours))
    found = ink(image)
    assert image.pixelColor(found.center()) == QColor(colours.text) or any(
        image.pixelColor(x, found.center().y()) == QColor(colours.text)
        for x in range(found.left(), found.right())
    )


def test_letters_of_formula_and_text_stand_on_one_baseline(make: Make) -> None:
    image = picture(make(r"xxxx $\mathrm{xxxx}$"))
    row = ink(image)
    left = ink(image, QRect(row.left(), row.top(), row.width() * 2 // 5, row.height()))
    right = ink(
        image,
        QRect(row.left() + row.width() * 3 // 5, row.top(), row.width() * 2 // 5, row.height()),
    )
    assert abs(left.bottom() - right.bottom()) <= 1
    assert abs(left.height() - right.height()) <= 1  # and as large


def test_a_small_formula_leaves_the_lines_where_they_are(make: Make) -> None:
    words = "some words that fill a line or two " * 6
    plain, mixed = make(words + "x."), make(words + "$x_1$.")
    assert abs(arrange(plain) - arrange(mixed)) <= 1


def test_a_high_formula_does_not_reach_into_the_next_line(make: Make) -> None:
    low, high = r"$\text{word}$", r"$\begin{matrix} a \\ b \\ c \\ d \end{matrix}$"
    words = " word" * 60
    image = picture(make(high + words))
    alone = ink(picture(make(high)))
    below = QRect(0, alone.bottom() + 1, alone.right() + 1, 3)
    assert not ink(image, below).isValid()
    assert arrange(make(high + words)) > arrange(make(low + words)) + 30


def test_what_cannot_be_set_is_shown_as_its_source_and_why_in_a_tool_tip(make: Make) -> None:
    body = make(r"Unknown $\foo{x}$ here")
    row = ink(picture(body))
    assert copied(body) == r"Unknown $\foo{x}$ here"
    hover(body, row.center())
    assert "\\foo" in body.toolTip()
    hover(body, QPoint(row.left() + 10, row.center().y()))
    assert body.toolTip() == ""


def test_room_is_kept_for_a_formula_that_is_not_set_yet(
    make: Make, formulas: Formulas, qtbot: QtBot
) -> None:
    text = "A line with $x_{12} = y$ in it.\n\n$$\\frac{a + b}{c + d}$$\n\nThe end."
    body = make(text, wait=False)
    before = arrange(body)
    assert copied(body) == text.replace("\n\n", "\n")
    with qtbot.waitSignal(formulas.arrived, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: not formulas.busy, timeout=20_000)
    assert abs(arrange(body) - before) <= 24


def test_a_wide_formula_scrolls_sideways(make: Make) -> None:
    body = make("$$" + "a_1 + " * 60 + "b$$")
    (view,) = body.findChildren(FormulaBlock)
    bar = view.findChild(QScrollBar)
    assert bar.isVisible()
    before = picture(body)
    bar.setValue(bar.maximum())
    assert picture(body) != before
    assert not make("$$a + b$$").findChild(QScrollBar).isVisible()


def test_a_formula_of_its_own_stands_in_the_middle(make: Make) -> None:
    found = ink(picture(make("$$a + b$$")))
    assert abs(found.center().x() - WIDTH / 2) < 8


def test_a_text_from_right_to_left_keeps_its_formulas_in_their_places(make: Make) -> None:
    image = picture(make("$\\blacksquare$ המשוואה"))
    found = ink(image)
    assert found.right() > WIDTH - 30  # the formula comes first, so it stands at the right


def test_a_streamed_formula_shows_its_source_until_it_is_set(
    formulas: Formulas, qtbot: QtBot
) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.set_drawings(formulas)
    view.resize(700, 500)
    view.show()
    text = r"The value \(\frac{1}{2}\) and $$x^2$$ are set."
    for end in range(1, len(text) + 1):
        item = MessageItem(1, Author.GLOSS, text[:end], state=ItemState.ANSWERING)
        view.update_item(item)
        (body,) = view.findChildren(SelectableText)
        body.select_all()
        assert text.startswith(body.selected_text().rstrip())
    view.update_item(MessageItem(1, Author.GLOSS, text))
    qtbot.waitUntil(lambda: not formulas.busy and not view.busy, timeout=20_000)
    QTest.mouseClick(body, Qt.MouseButton.LeftButton)  # nothing is selected any more
    streamed = view.grab().toImage()
    view.set_items([])
    view.set_items([MessageItem(1, Author.GLOSS, text)])
    qtbot.waitUntil(lambda: not view.busy)
    assert view.grab().toImage() == streamed


def test_without_the_process_the_source_stays(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.core.limited_process.program", lambda _: ["/nowhere/at/all"])
    body = make("A formula $x$.")
    row = ink(picture(body))
    assert copied(body) == "A formula $x$."
    hover(body, QPoint(row.right() - 10, row.center().y()))
    assert body.toolTip()


def test_formulas_are_set_once_the_process_can_be_started_again(
    make: Make, formulas: Formulas, qtbot: QtBot
) -> None:
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr("app.core.limited_process.program", lambda _: ["/nowhere/at/all"])
        bodies = [make(text) for text in ("A formula $x$.", "$$a + b$$", "| $c^2$ |\n|---|\n| d |")]
    shown = [picture(body) for body in bodies]
    make("Another one: $y^2$.")  # the process works for this one
    for body, before in zip(bodies, shown, strict=True):
        arrange(body)
        assert picture(body) != before
    assert [picture(make(text)) for text in ("A formula $x$.", "$$a + b$$")] == [
        picture(body) for body in bodies[:2]
    ]


def test_a_formula_in_sight_is_tried_again_after_a_while(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr("app.core.limited_process.program", lambda _: ["/nowhere/at/all"])
        before = picture(make("A formula $x^2$."))
    assert picture(make("A formula $x^2$.")) == before  # not for every text that has it
    monkeypatch.setattr("app.ui.document.formulas._RETRY_SECONDS", 0.0)
    assert picture(make("A formula $x^2$.")) != before
