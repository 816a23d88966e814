"""Words and characters in each script: what two clicks, the keyboard and the cuts make of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QTextBoundaryFinder
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.graphemes import boundary_before
from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.chat.widgets.composer import Composer
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.icon_button import IconButton
from app.ui.controls.text_fields import LinesField
from app.ui.document.block_view import ProseView
from app.ui.document.code_block import PADDING, CodeBlock
from app.ui.document.selectable_text import SelectableText
from app.ui.text.utf16 import units

# With "|" between them.
WORDS = {
    "English": "Some| |snake_case| |words",
    "German": "Größe| |der| |Straße",
    "Russian": "Ёлка| |и| |мои\u0306",
    "Arabic": "كِتَابٌ| |الْمَدِينَةِ| |جديد",
    "Hindi": "यह| |किताबें| |क्षत्रिय| |फ\u093cिल्म",
    "Nepali": "विद्यार्थीहरू| |गर्‍यो",
    "Chinese": "今天天气很好|，|我们去公园|。",
    "rare Chinese": "𠮷野家|Python|葛\U000e0100城",
    "Japanese": "私|は|東京|で|ラーメン|を|食|べました|。|らーめん|ｶﾒﾗ",
    "Korean": "학교에서| |공부를| |합니다",
    "jamo": unicodedata.normalize("NFD", "학교에서") + "| |공부를",
    "Thai": "สวัสดีชาวโลก| |ภาษาไทย",
    "pictures": "x| |👩‍🔬| |y",
}
CASES = [pytest.param(line.split("|"), id=name) for name, line in WORDS.items()]

EDITORS: dict[str, Callable[[QWidget], QWidget]] = {
    "composer": Composer,
    "message": MessageEditor,
    "setting": LinesField,
    "detail": DetailBox,
}


@pytest.fixture(params=EDITORS)
def edit(request, qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 300)
    made = EDITORS[request.param](window)
    made.resize(900, 200)
    made.show()
    with qtbot.waitExposed(window):
        window.show()
    yield made if isinstance(made, QPlainTextEdit) else made.findChild(QPlainTextEdit)


def middle(edit: QPlainTextEdit, start: int, end: int) -> QPoint:
    """Of what is shown of these positions."""
    left, right = (edit.cursorRect(at(edit, each)).center() for each in (start, end))
    return QPoint((left.x() + right.x()) // 2, left.y())


def at(edit: QPlainTextEdit, position: int) -> QTextCursor:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position)
    return cursor


def places(words: list[str]) -> list[tuple[str, int, int]]:
    found, start = [], 0
    for word in words:
        found.append((word, start, start + units(word)))
        start += units(word)
    return found


@pytest.mark.parametrize("words", CASES)
def test_two_clicks_select_a_word(edit: QPlainTextEdit, words: list[str]) -> None:
    edit.setPlainText("".join(words))
    for word, start, end in places(words):
        if word != " ":
            where = middle(edit, start, end)
            QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=where)
            assert edit.textCursor().selectedText() == word


def test_a_click_on_either_half_of_a_character_takes_its_word(edit: QPlainTextEdit) -> None:
    edit.setPlainText("東京で食べる")
    for place, word in enumerate(("東京", "東京", "で", "食", "べる", "べる")):
        left, right = (edit.cursorRect(at(edit, each)).center().x() for each in (place, place + 1))
        for x in (left + 2, right - 2):
            where = QPoint(x, edit.cursorRect(at(edit, place)).center().y())
            QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=where)
            assert edit.textCursor().selectedText() == word


def test_a_word_stays_taken_when_the_mouse_trembles(edit: QPlainTextEdit) -> None:
    edit.setPlainText("今天，我们去公园。")
    where = middle(edit, 3, 8)
    QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseMove(edit.viewport(), where + QPoint(1, 0))
    QTest.mouseRelease(edit.viewport(), Qt.MouseButton.LeftButton, pos=where + QPoint(1, 0))
    assert edit.textCursor().selectedText() == "我们去公园"


@pytest.mark.parametrize("words", CASES)
def test_the_keyboard_goes_and_selects_word_by_word(edit: QPlainTextEdit, words: list[str]) -> None:
    """To the beginning of each and back, in either direction of writing."""
    if edit.isReadOnly():
        edit.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
    text = "".join(words)
    edit.setPlainText(text)
    rtl = unicodedata.bidirectional(text[0]) == "AL"
    onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if rtl:
        onward, back = back, onward
    starts = [start for word, start, _ in places(words) if word != " "][1:]
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for modifiers in (control, control | shift):
        for expected in (*starts, units(text)):
            QTest.keyClick(edit, onward, modifiers)
            assert edit.textCursor().position() == expected
        for expected in (*reversed(starts), 0):
            QTest.keyClick(edit, back, modifiers)
            assert edit.textCursor().position() == expected
        assert not edit.textCursor().hasSelection()
    QTest.keyClick(edit, onward, control | shift)
    assert (
        edit.textCursor().selectedText()
        == text[: len("".join(words[: 2 if words[1] == " " else 1]))]
    )


def test_the_keyboard_deletes_a_word(qtbot: QtBot) -> None:
    edit = LinesField()
    qtbot.addWidget(edit)
    edit.setPlainText("東京でラーメンを")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    control = Qt.KeyboardModifier.ControlModifier
    left = []
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Backspace):
        QTest.keyClick(edit, key, control)
        left.append(edit.toPlainText())
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(edit, Qt.Key.Key_Delete, control)
    assert [*left, edit.toPlainText()] == ["東京でラーメン", "東京で", "で"]
    edit.undo()
    assert edit.toPlainText() == "東京で"
    edit.setReadOnly(True)
    QTest.keyClick(edit, Qt.Key.Key_Delete, control)
    assert edit.toPlainText() == "東京で"


def body_of(view: TranscriptView, text: str, qtbot: QtBot) -> SelectableText:
    view.set_items([MessageItem(1, Author.GLOSS, text)])
    qtbot.waitUntil(lambda: bool(view.findChildren(SelectableText)) and not view.grab().isNull())
    return view.findChild(MessageView).body


@pytest.mark.parametrize("words", CASES)
@pytest.mark.parametrize("fence", ["", "```\n"])
def test_two_clicks_in_the_transcript(
    view: TranscriptView, qtbot: QtBot, words: list[str], fence: str
) -> None:
    body = body_of(view, f"{fence}{''.join(words)}\n{fence}", qtbot)
    [block] = [each for each in body.block_views() if each.length()]
    assert isinstance(block, CodeBlock if fence else ProseView)
    y = block.height() - 24 if fence else block.height() // 2
    found = []
    first, last = 0, block.width()
    if isinstance(block, CodeBlock):
        buttons = block.findChildren(IconButton)  # after the line
        beside = sum(each.sizeHint().width() for each in buttons if each.isVisibleTo(block)) + 4
        first, last = PADDING, block.content_width() - PADDING - beside
    for x in range(first + 1, last - 1, 2):
        where = block.mapToParent(QPoint(x, y))
        QTest.mouseDClick(body, Qt.MouseButton.LeftButton, pos=where)
        if (word := body.selected_text()) and (not found or found[-1] != word):
            found.append(word)
    wanted = [word for word in words if word != " "]
    assert found in (wanted, wanted[::-1])


@pytest.mark.parametrize("fence", ["", "```\n"])
def test_what_is_selected_is_what_is_copied(view: TranscriptView, qtbot: QtBot, fence: str) -> None:
    """Also behind characters that Qt counts twice."""
    body = body_of(view, f"{fence}a 👩‍🔬𠮷 = 今天 tail\n{fence}", qtbot)
    [block] = [each for each in body.block_views() if each.length()]
    y = block.height() - 24 if fence else block.height() // 2
    left = block.mapToParent(QPoint(0, y))
    QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(body, block.mapToParent(QPoint(block.width() - 1, y)))
    QTest.mouseRelease(body, Qt.MouseButton.LeftButton, pos=left)
    assert body.selected_text() == "a 👩‍🔬𠮷 = 今天 tail"


# Of one script, and well-formed: between scripts, and at a mark that has no letter, Qt cuts
# where Unicode does not.
SCRIPTS = [
    ["a", " ", "\r\n", "e\u0301", "я", "и\u0306"],
    ["日", "葛\U000e0100", "𠮷", "か\u3099", "ｶﾞ", "ー", "。"],
    ["한", *(unicodedata.normalize("NFD", syllable) for syllable in ("가", "한"))],
    ["क", "कि", "क्ष", "त्रि", "फ\u093cि", "में", "र्थी"],
    ["كِ", "تَّ", "ا", "ﻻ"],
    ["ส", "วั", "ที่"],
    ["👩‍🔬", "👍🏽", "❤️", "🏳️‍🌈"],
    ["🇩🇪", "🇳🇵"],
]


@settings(max_examples=2000, deadline=None)
@given(
    st.sampled_from(SCRIPTS).flatmap(
        lambda script: st.lists(st.sampled_from(script), max_size=6).map("".join)
    )
)
def test_the_core_cuts_where_qt_does(text: str) -> None:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    for place in range(1, len(text)):
        finder.setPosition(units(text[:place]))
        assert (boundary_before(text, place) == place) == finder.isAtBoundary(), (
            text[:place],
            text[place:],
        )
