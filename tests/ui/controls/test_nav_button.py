"""The words of a navigation button stand beside its icon, its note at the other end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.nav_button import NavButton
from app.ui.controls.text_button import TextButton


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def begins_right(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether the whole program reads from the right."""
    qapp.setLayoutDirection(request.param)
    yield request.param is Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked_columns(button: QWidget) -> set[int]:
    picture = button.grab().toImage()
    paper = picture.pixel(0, 0)
    across, down = range(picture.width()), range(picture.height())
    return {x for x in across for y in down if picture.pixel(x, y) != paper}


@pytest.mark.parametrize("text", ["Models", "النماذج"])
def test_words_stand_beside_the_icon(qtbot, text: str, begins_right: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = NavButton(QAction(text, window), "model", window, compact=False)
    button.resize(400, 32)
    words = inked_columns(button)
    assert words
    assert all((x >= 200) is begins_right for x in words)
    button.set_note("42 %")
    note = inked_columns(button) - words
    assert note
    assert all((x < 200) is begins_right for x in note)


@pytest.mark.parametrize("text", ["Models", "النماذج"])
def test_words_begin_where_the_language_does(qtbot, text: str, begins_right: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = ElidedLabel(text, window)
    button = TextButton(window)
    button.setText(text)
    for each in (label, button):
        each.resize(400, 32)
        words = inked_columns(each)
        assert words
        assert all((x >= 200) is begins_right for x in words)
