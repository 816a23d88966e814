"""`WordEdit`: a field for text of any length."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.controls.word_edit import WordEdit


@pytest.mark.parametrize("text", ["line\n" * 60, "x" * 65_000])
def test_the_end_of_what_was_pasted_is_in_sight(qtbot: QtBot, text: str) -> None:
    edit = WordEdit()
    edit.resize(300, 100)
    qtbot.addWidget(edit)
    edit.show()
    QGuiApplication.clipboard().setText(text)
    edit.paste()  # as the context menu does; after a key Qt scrolls by itself
    assert edit.toPlainText() == text
    assert edit.viewport().rect().contains(edit.cursorRect().center())


LARGE = {
    "lines": "some words of code();\n" * 10_000,
    "blank": "\n" * 100_000,
    "one": "x" * 300_000,
    "both": "short\n" + "y" * 70_000 + "\nshort\n" + "z" * 20_000 + "\n" + "w" * 20_001,
    "signs": "a\u00a0b\t\x0b\x0c\ufffc\x85 👩\u200d👩\u200d👧 e\u0301 \u202eabc\n" * 5000,
}


@pytest.fixture
def edit(qtbot: QtBot) -> WordEdit:
    field = WordEdit()
    field.resize(300, 100)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    return field


def press_paste(edit: WordEdit, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.parametrize("waits", [True, False])
def test_nothing_in_a_large_paste_is_changed(edit, qtbot, name: str, waits: bool) -> None:
    """Whether it is read when it has all arrived, or before."""
    text = LARGE[name]
    qtbot.keyClicks(edit, "ab")
    qtbot.keyClick(edit, Qt.Key.Key_Left)
    press_paste(edit, qtbot, text)
    if waits:
        qtbot.waitUntil(lambda: edit.document().characterCount() > len(text))
        qtbot.wait(50)
    assert edit.toPlainText() == f"a{text}b"


def test_what_is_typed_after_a_large_paste_stands_after_it(edit, qtbot) -> None:
    press_paste(edit, qtbot, LARGE["lines"])
    qtbot.keyClicks(edit, "!")
    assert edit.toPlainText() == LARGE["lines"] + "!"


def test_two_large_pastes_stand_one_after_the_other(edit, qtbot) -> None:
    press_paste(edit, qtbot, LARGE["lines"])
    press_paste(edit, qtbot, LARGE["one"])
    assert edit.toPlainText() == LARGE["lines"] + LARGE["one"]


def test_a_large_paste_replaces_what_is_selected_and_is_undone_at_once(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "before")
    edit.selectAll()
    press_paste(edit, qtbot, LARGE["both"])
    assert edit.toPlainText() == LARGE["both"]
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "before"
    qtbot.keyClick(edit, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == LARGE["both"]


def test_a_text_that_is_set_takes_the_place_of_a_paste_under_way(edit, qtbot) -> None:
    press_paste(edit, qtbot, LARGE["lines"])
    edit.setPlainText("new")
    qtbot.wait(50)
    assert edit.toPlainText() == "new"


@pytest.mark.parametrize("name", LARGE)
def test_a_large_text_that_is_set_is_not_undone(edit, qtbot, name: str) -> None:
    edit.setPlainText(LARGE[name])
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    assert edit.toPlainText() == LARGE[name]
    qtbot.keyClicks(edit, "!")
    assert edit.toPlainText() == LARGE[name] + "!"
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == LARGE[name]
    assert not edit.document().isUndoAvailable()


def test_a_copy_of_a_divided_line_is_whole(edit, qtbot) -> None:
    press_paste(edit, qtbot, "👩" * 30_000 + "\nend")
    edit.selectAll()
    edit.copy()
    assert QGuiApplication.clipboard().text() == "👩" * 30_000 + "\nend"


def test_lines_within_a_divided_line_stay_lines(edit, qtbot) -> None:
    """Also where it was divided, and after what was deleted has come back."""
    press_paste(edit, qtbot, "x" * 30_000)
    expected = "x" * 30_000
    assert edit.toPlainText() == expected
    for place in (28_000, 12_000, 8001, 3999, 0):
        cursor = edit.textCursor()
        breaks = expected[:place].count("\n") + place // 4000  # blocks before it
        cursor.setPosition(place + breaks)
        edit.setTextCursor(cursor)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.keyClicks(edit, "new")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        expected = expected[:place] + "\nnew\n" + expected[place:]
        assert edit.toPlainText() == expected
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.toPlainText() == ""
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == expected
