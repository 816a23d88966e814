"""Small signs that something happens or happened, where the user looks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.core.engine.protocol import Delta, Prefill
from app.core.messages import Channel
from app.core.models.catalogue.catalogue import Catalogue
from app.core.paths import AppPaths, resources
from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.chat.widgets.loading_bar import LoadingBar
from app.ui.chat.widgets.welcome import Welcome
from app.ui.engine.engine_status import Recommendation
from tests.helpers.scripted import Step
from tests.ui.gallery import open_long
from tests.ui.stage import STARTER, stage

pytestmark = pytest.mark.usefixtures("qapp")


def show(view: TranscriptView, qtbot: QtBot, item: MessageItem) -> None:
    view.set_items([item])
    qtbot.waitUntil(lambda: not view.busy)


def button(view: QWidget, name: str) -> QAbstractButton:
    return next(b for b in view.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_copy_shows_that_it_worked_and_passes(view, qtbot) -> None:
    show(view, qtbot, MessageItem(1, Author.GLOSS, "Because."))
    copy = button(view, "Copy this message")
    before = copy.grab().toImage()
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Because."
    assert copy.toolTip() == "Copied"
    assert copy.grab().toImage() != before
    qtbot.waitUntil(lambda: copy.toolTip() == "Copy this message", timeout=4000)


def test_reasoning_has_a_clock_and_moves(view, qtbot) -> None:
    item = MessageItem(1, Author.GLOSS, "", reasoning="Hm", state=ItemState.REASONING)
    show(view, qtbot, item)
    waiting = next(w for w in view.findChildren(QWidget) if "Waiting" in w.accessibleName())
    assert waiting.isVisible()
    before = waiting.grab().toImage()
    qtbot.waitUntil(lambda: waiting.grab().toImage() != before)
    view.update_item(replace(item, reasoning_seconds=12.7))
    assert button(view, "Reasoning… 12 s").isVisible()
    view.update_item(replace(item, answer="So.", state=ItemState.ANSWERING))
    assert not waiting.isVisible()


def test_reasoning_unfolds_to_itself_and_nothing_else(view, qtbot) -> None:
    show(view, qtbot, MessageItem(1, Author.GLOSS, "So.", reasoning="Because."))
    fold = button(view, "Reasoning")
    fold.click()
    qtbot.waitUntil(lambda: not view.busy)
    assert [label.text() for label in view.findChildren(QLabel) if label.isVisible()] == []
    assert "may contain mistakes" in fold.toolTip()


def test_the_context_gauge_follows_the_answer(profile: AppPaths) -> None:
    gates = [threading.Event() for _ in range(3)]

    def turn(prompt: object) -> Iterator[Step]:
        yield 0.0, Prefill(0, 800, 800)
        for gate in gates:
            while not gate.is_set():
                yield 0.01, Delta(0, Channel.FINAL, "", 0)
            yield 0.0, Delta(0, Channel.FINAL, "word ", 800)

    with stage(profile, [turn]) as it:
        seen: list[int] = []
        it.window.chat.usage_changed.connect(seen.append)
        it.ask("Why?")
        for number, gate in enumerate(gates, 1):
            it.until(lambda number=number: seen and seen[-1] == 800 * number)
            gate.set()
        it.until_idle()


def test_a_load_is_never_shown_as_done_before_it_is(qtbot) -> None:
    bar = LoadingBar()
    qtbot.addWidget(bar)
    line, progress = bar.findChild(QLabel), bar.findChild(QProgressBar)
    bar.set_progress("gpt-oss-20b", 0.42)
    assert line.text() == "Loading gpt-oss-20b… 42 %"
    bar.set_progress("gpt-oss-20b", 1.0)
    assert line.text() == "Preparing gpt-oss-20b…"
    assert progress.value() < progress.maximum()


@pytest.mark.parametrize("size", [(820, 600), (560, 520)])
def test_an_example_stays_under_the_pointer(qtbot, size: tuple[int, int]) -> None:
    spec = Catalogue(resources() / "catalogue.json", Path("none.json")).specs()[0]
    page = Welcome()
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    QTest.qWait(50)
    examples = [b for b in page.findChildren(QAbstractButton) if b.toolTip() == "Send this"]
    sentence = "gpt-oss-20b suits this computer: the graphics card and the memory share the work."
    places = []
    for model, recommendation in (
        (None, None),
        (STARTER, None),
        (STARTER, Recommendation(spec, f"{sentence} About 12.1 GB to download.")),
    ):
        page.set_model(model, recommendation)
        QTest.qWait(0)
        places.append([example.mapTo(page, QPoint(0, 0)).y() for example in examples])
    assert places[0] == places[1] == places[2]


def test_a_load_does_not_move_an_example(profile: AppPaths) -> None:
    with stage(profile) as it:
        pane = it.window.pane
        pane.loading.hide()
        example = next(b for b in pane.findChildren(QAbstractButton) if b.toolTip() == "Send this")
        before = example.mapTo(pane, QPoint(0, 0))
        pane.loading.show()
        QTest.qWait(0)
        assert example.mapTo(pane, QPoint(0, 0)) == before


def picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def test_a_pasted_picture_is_refused_with_words(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.type("See ")
        QGuiApplication.clipboard().setMimeData(picture())
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.Paste))
        assert it.field.toPlainText() == "See "
        (notice,) = it.window.pane.notices.shown()
        assert "cannot read pictures yet" in notice.sentence


def test_an_address_from_the_web_is_text(profile: AppPaths) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setText("https://example.org/a")
    with stage(profile) as it:
        QGuiApplication.clipboard().setMimeData(data)
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.Paste))
        assert it.field.toPlainText() == "https://example.org/a"


@pytest.mark.parametrize("text", ["x" * 65_000, "a\n" + "😀é" * 30_000 + "\n\nb", "\r\n" * 2])
def test_a_line_without_end_is_kept_as_it_is(profile: AppPaths, text: str) -> None:
    with stage(profile) as it:
        QGuiApplication.clipboard().setText(text)
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.Paste))
        expected = text.replace("\r\n", "\n")
        assert it.window.pane.composer.text() == expected
        it.window.pane.composer.set_text(expected)  # a draft that comes back
        assert it.window.pane.composer.text() == expected
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.Copy))
        assert QGuiApplication.clipboard().text() == expected


def test_a_line_break_after_a_line_without_end_is_one(profile: AppPaths) -> None:
    with stage(profile) as it:
        QGuiApplication.clipboard().setText("x" * 65_000)
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.Paste))
        QTest.keyClick(it.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(it.field, "y")
        assert it.window.pane.composer.text() == "x" * 65_000 + "\ny"
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(it.field, QKeySequence(QKeySequence.StandardKey.Copy))
        assert QGuiApplication.clipboard().text() == "x" * 65_000 + "\ny"


def test_a_line_stands_where_the_conversation_goes_on(profile: AppPaths) -> None:
    with stage(profile) as it:
        open_long(it)
        it.until(lambda: not it.window.pane.transcript.busy)
        pane, bar = it.window.pane, it.window.pane.transcript.verticalScrollBar()

        def lines() -> tuple[bool, bool]:
            image = pane.grab().toImage()
            above = pane.transcript.mapTo(pane, QPoint(0, 0)).y() - 1
            below = above + pane.transcript.height() + 1
            return tuple(
                image.pixel(3, y) != image.pixel(3, pane.header.height() // 2)
                for y in (above, below)
            )

        assert lines() == (True, False)
        bar.setValue(bar.maximum() // 2)
        assert lines() == (True, True)
        bar.setValue(0)
        assert lines() == (False, True)
