"""What is read: with a ring where the keyboard is, in its own direction, as wide as it needs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.document.selectable_text import SelectableText
from app.ui.style import theme
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage


def fill(store: ConversationStore) -> None:
    talk(store, "Cats", [("about cats", "", "They purr.\n\nOften.")])


@pytest.fixture
def it(profile: AppPaths, qapp: QApplication) -> Iterator[Stage]:
    with stage(profile, fill=fill) as shown:
        shown.window.activateWindow()
        shown.window.conversation.open(shown.window.conversations.records[0].id)
        shown.settle()
        shown.until(lambda: not shown.window.pane.transcript.busy)
        yield shown


def ring(it: Stage, body: SelectableText) -> bool:
    """Whether the colour of focus is beside the text, a little outside of it."""
    view = it.window.pane.transcript.viewport()
    picture = view.grab().toImage()
    accent = QColor(theme.tokens(view).accent)
    middle = body.mapTo(view, QPoint(0, body.height() // 2))
    near = [picture.pixelColor(middle.x() - away, middle.y()) for away in range(1, 20)]
    return any(_alike(each, accent) for each in near)


def _alike(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(a - b) < 80 for a, b in pairs)


def test_a_message_shows_a_ring_when_the_keyboard_comes_to_it(it: Stage) -> None:
    transcript = it.window.pane.transcript
    bodies = [each for each in transcript.findChildren(SelectableText) if each.isVisible()]
    transcript.setFocus()
    ringed = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert [body for body in bodies if ring(it, body)] == [b for b in bodies if b is focus]
        ringed |= {focus} & set(bodies)
    assert ringed == set(bodies)


def test_a_click_into_a_message_shows_no_ring(it: Stage) -> None:
    transcript = it.window.pane.transcript
    (body, *_) = [each for each in transcript.findChildren(SelectableText) if each.isVisible()]
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=QPoint(3, 5))
    assert body.hasFocus()
    assert not ring(it, body)


def test_titles_read_in_their_own_direction(profile: AppPaths, qapp: QApplication) -> None:
    """Where lines run from right to left, the question mark would stand in front."""

    def titles(store: ConversationStore) -> None:
        for title in ("\u202bI???\u202c", "\u202aI???\u202c", "I???"):
            talk(store, title, [("x", "", "y")])

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with stage(profile, fill=titles) as it:
            rows = it.window.sidebar.list
            pictures: dict[str, QImage] = {}
            for number in range(rows.model().rowCount()):
                index = rows.model().index(number, 0)
                place: QRect = rows.visualRect(index)
                picture = rows.viewport().grab(place).toImage()
                pictures[index.data(Qt.ItemDataRole.DisplayRole)] = picture
            own, left, right = (
                pictures[title] for title in ("I???", "\u202aI???\u202c", "\u202bI???\u202c")
            )
            assert own == left
            assert own != right
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("lines", [2, 60, 400])
def test_a_pasted_first_message_gets_the_width_of_its_lines(
    profile: AppPaths, qapp: QApplication, lines: int
) -> None:
    line = "a line of a text that was pasted"
    with stage(profile) as it:
        QGuiApplication.clipboard().setText("\n".join([line] * lines))
        QTest.keyClick(it.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        it.until_idle()
        it.until(lambda: not it.window.pane.transcript.busy)
        bodies = it.window.pane.transcript.findChildren(SelectableText)
        widest = max(body.width() for body in bodies if "pasted" in body.accessibleName())
        assert widest >= it.window.fontMetrics().horizontalAdvance(line)
