"""Code: wrapped, numbered, saved, compared, and with nothing hidden in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QScrollBar
from pytestqt.qtbot import QtBot

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.core.settings.declarations import APPEARANCE_CODE_NUMBERS, APPEARANCE_CODE_WRAP
from app.ui.chat.message_item import Author, MessageAction, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.code_block import CodeBlock
from app.ui.document.code_rows import SIGN, CodeRows, hidden_characters, with_signs
from app.ui.document.file_names import file_name_for
from app.ui.document.highlight import Tint
from app.ui.document.selectable_text import SelectableText
from app.ui.document.syntax import colour, diff_colour
from app.ui.style import theme
from app.ui.threads.runner import Runner
from tests.ui.find import named, pick_by_key, visible_text
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage

LOOKS = (theme.LIGHT, theme.DARK, theme.CONTRAST_LIGHT, theme.CONTRAST_DARK)
LONG = "x = " + " + ".join(f"value_{n}" for n in range(60))


def show(view: TranscriptView, qtbot: QtBot, code: str, language: str = "python") -> CodeBlock:
    view.set_items([MessageItem(1, Author.GLOSS, f"```{language}\n{code}\n```")])
    qtbot.waitUntil(lambda: not view.busy and bool(view.findChildren(CodeBlock)))
    [block] = [each for each in view.findChildren(CodeBlock) if each.isVisible()]
    return block


def choose(block: CodeBlock, text: str) -> None:
    """With the keyboard alone."""
    more = named(block, QAbstractButton, "More for this code")
    assert more.focusPolicy() & Qt.FocusPolicy.TabFocus
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    pick_by_key(text)


# Rows


@given(
    st.lists(st.text("ab \tüж漢😀e\u0301", max_size=60), max_size=6).map("\n".join),
    st.integers(3, 30),
)
def test_rows_are_the_lines_in_pieces(text: str, columns: int) -> None:
    rows = CodeRows()
    rows.set_text(text, 0)
    rows.set_columns(columns)
    joined: dict[int, str] = {}
    for index in range(len(rows)):
        row = rows.row(index)
        part = rows.lines[row.line][row.first : row.last]
        joined[row.line] = joined.get(row.line, "") + part
        assert not part.isascii() or len(part) <= columns
        assert rows.row_at(rows.start_of(row)) == index or not part
    assert list(joined.values()) == rows.lines == text.split("\n")
    assert [number for number in rows.numbers if number] == list(range(1, len(rows.lines) + 1))


@given(st.text("ab \n", max_size=80), st.integers(3, 20), st.integers(0, 80))
def test_rows_of_growing_code_are_those_of_the_whole(text: str, columns: int, cut: int) -> None:
    grown, whole = CodeRows(), CodeRows()
    for rows in (grown, whole):
        rows.set_columns(columns)
    grown.set_text(text[:cut], 0)
    grown.set_text(text, len(grown.lines) - 1)
    whole.set_text(text, 0)
    assert [grown.row(n) for n in range(len(grown))] == [whole.row(n) for n in range(len(whole))]
    assert (grown.lines, grown.starts, grown.numbers) == (whole.lines, whole.starts, whole.numbers)


HIDDEN = [
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",  # direction
    *"\u200b\u2060\ufeff\u00ad\u180e\u034f\u2028\u2029\u3164\u115f\u1160\uffa0\u2800",
    *"\u2061\u2064\u206a\u206f\ufff9\ufffb\x00\x08\x1b\x7f\x9b",
    "\U000e0041", "\U000e0001", "\U000e0100",
]  # fmt: skip


@pytest.mark.parametrize("sign", HIDDEN, ids=lambda sign: f"{ord(sign):04x}")
def test_a_hidden_character_is_a_sign(sign: str) -> None:
    line = f"if a{sign} == b:"
    assert with_signs(line) == f"if a{SIGN} == b:"
    assert hidden_characters(f"x\n{line}") == [sign]


@pytest.mark.parametrize(
    "line", ["a\tb", "می\u200cخواهم", "क\u094d\u200dष", "👩\u200d🔬", "é", "葛\U000e0100城", ""]
)
def test_what_belongs_into_a_text_is_no_sign(line: str) -> None:
    assert with_signs(line) == line
    assert hidden_characters(line) == []


@pytest.mark.parametrize("line", ["a\u200cb", "admin\u200d", "\u200cx"])
def test_joiners_beside_plain_letters_are_signs(line: str) -> None:
    assert SIGN in with_signs(line)


# Shown


def test_hidden_characters_are_named_and_copied_as_they_are(view, qtbot) -> None:
    code = "access = 'user\u202e \u2066# admin\u2069'"
    block = show(view, qtbot, code)
    assert "Has hidden characters" in block.accessibleName()
    assert block.toolTip() == "U+202E, U+2066, U+2069"
    QTest.mouseClick(named(block, QAbstractButton, "Copy this code"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == code


def test_long_lines_wrap_when_wanted(view, qtbot) -> None:
    block = show(view, qtbot, LONG)
    before, bar = block.height(), block.findChild(QScrollBar)
    assert bar.isVisible()
    choose(block, "Wrap long lines")
    qtbot.waitUntil(lambda: not view.busy and block.height() > before * 2)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is named(block, QAbstractButton, "More for this code")
    choose(block, "Wrap long lines")
    qtbot.waitUntil(lambda: block.height() == before)


def test_wrapped_code_is_copied_in_its_lines(view, qtbot) -> None:
    view.code_options.set(wrap=True, numbers=True)
    block = show(view, qtbot, f"{LONG}\nsecond")
    body = next(each for each in view.findChildren(SelectableText) if each.isAncestorOf(block))
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{LONG}\nsecond"
    last = block.mapTo(body, QPoint(0, block.height() - 25)) + QPoint(60, 0)
    QTest.mouseDClick(body, Qt.MouseButton.LeftButton, pos=last)
    assert body.selected_text() == "second"


def test_numbers_stand_in_the_margin_and_are_not_selected(view, qtbot) -> None:
    code = "\n".join("abc" for _ in range(12))
    block = show(view, qtbot, code)
    narrow, picture = block.content_width(), block.grab().toImage()
    choose(block, "Line numbers")
    qtbot.waitUntil(lambda: block.grab().toImage() != picture)
    assert narrow + 20 < block.content_width() < narrow + 80
    assert block.text_between(0, block.length()) == code
    first_line = QPoint(block.content_width() - narrow + 14, 45)
    assert block.position_at(first_line) == 0


@pytest.mark.parametrize("language", ["diff", "patch", "Diff"])
def test_a_diff_has_grounds(view, qtbot, language: str) -> None:
    block = show(view, qtbot, "--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n same", language)
    image = block.grab().toImage()
    rows = [34 + round((n + 0.5) * (image.height() - 46) / 6) for n in range(6)]
    grounds = [image.pixelColor(image.width() - 20, y).name() for y in rows]
    plain = QColor(theme.LIGHT.code_background).name()
    assert grounds == [plain] * 3 + [
        diff_colour(False, theme.LIGHT), diff_colour(True, theme.LIGHT), plain,
    ]  # fmt: skip


def test_the_colours_of_a_language_are_loaded_by_a_worker(view, qtbot) -> None:
    runner = Runner()
    view.code_options.lexers.load_with(runner)
    block = show(view, qtbot, "import os  # a comment", "ruby")
    plain = block.grab().toImage()
    qtbot.waitUntil(lambda: block.grab().toImage() != plain)
    lexers = view.code_options.lexers
    assert not lexers.is_loaded("unheard-of")
    qtbot.waitUntil(lambda: lexers.is_loaded("unheard-of"))
    assert lexers.make("unheard-of") is None
    runner.close()


def luminance(name: str) -> float:
    parts = [(each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4)
             for each in QColor(name).getRgbF()[:3]]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "contrast light", "contrast dark"])
def test_colours_of_code_can_be_read(look: theme.Tokens, qapp: QApplication) -> None:
    for tint in Tint:
        assert contrast(colour(tint, look), look.code_background) >= 4.5, tint
    for inserted, tint in ((True, Tint.INSERTED), (False, Tint.DELETED)):
        ground = diff_colour(inserted, look)
        assert contrast(colour(tint, look), ground) >= 4.5
        assert contrast(look.text, ground) >= 4.5
    assert contrast(look.danger, diff_colour(False, look)) >= 4.5


# Saved


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("python", "code.py"), ("Rust", "code.rs"), ("c++", "code.cpp"), ("csharp", "code.cs"),
        ("js", "code.js"), ("tsx", "code.tsx"), ("bash", "code.sh"), ("sh", "code.sh"),
        ("html", "code.html"), ("json", "code.json"), ("yaml", "code.yaml"), ("sql", "code.sql"),
        ("dockerfile", "Dockerfile"), ("make", "Makefile"), ("diff", "code.diff"),
        ("csv", "code.csv"), ("mermaid", "code.mmd"), ("Mermaid", "code.mmd"), ("dot", "code.dot"),
        ("graphviz", "code.dot"), ("plantuml", "code.puml"), ("svg", "code.svg"),
        ("r", "code.R"), ("", "code.txt"),
        ("../../etc/x", "code.txt"), ("exe", "code.txt"), ("unheard-of", "code.txt"),
    ],
)  # fmt: skip
def test_a_name_is_proposed(language: str, name: str) -> None:
    assert file_name_for(language) == name


def test_saving_is_asked_for_with_the_whole_text(view, qtbot) -> None:
    block = show(view, qtbot, "fn main() {}\n\n// end", "rust")
    with qtbot.waitSignal(view.action_requested) as asked:
        choose(block, "Save as…")
    assert asked.args == [MessageAction.SAVE_TEXT, 1, ("code.rs", "fn main() {}\n\n// end")]


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("mermaid", "Mermaid", "code.mmd"), ("dot", "Graphviz", "code.dot"),
        ("plantuml", "PlantUML", "code.puml"), ("SVG", "SVG", "code.svg"),
    ],
)  # fmt: skip
def test_the_source_of_a_diagram_is_saved_by_one_button(
    view, qtbot, language: str, title: str, name: str
) -> None:
    block = show(view, qtbot, "a --> b", language)
    assert block.accessibleName() == f"Code: {title}"
    button = named(block, QAbstractButton, "Save this diagram as a file")
    assert button.isVisible()
    for event in (QTest.mouseClick, QTest.keyClick):
        pressed = Qt.MouseButton.LeftButton if event is QTest.mouseClick else Qt.Key.Key_Space
        with qtbot.waitSignal(view.action_requested) as asked:
            event(button, pressed)
        assert asked.args == [MessageAction.SAVE_TEXT, 1, (name, "a --> b")]
    others = [each for each in block.findChildren(QAbstractButton) if each.isVisible()]
    places = [each.geometry() for each in others]
    assert len(places) == 3
    assert not any(one.intersects(two) for one in places for two in places if one is not two)


def test_other_code_is_saved_by_the_menu_alone(view, qtbot) -> None:
    block = show(view, qtbot, "x", "python")
    assert not named(block, QAbstractButton, "Save this diagram as a file").isVisible()


def fill(store: ConversationStore) -> None:
    talk(store, "Code", [("Code?", "", f"```python\n{LONG}\n```\n\n```sh\nls\n```")])


@pytest.fixture
def open_code(profile: AppPaths, qtbot: QtBot) -> Callable[[Stage], CodeBlock]:
    def do(it: Stage) -> CodeBlock:
        it.window.conversation.open(it.window.conversations.records[0].id)
        it.settle()
        it.until(lambda: not it.window.pane.transcript.busy)
        blocks = it.window.pane.transcript.findChildren(CodeBlock)
        return next(each for each in blocks if "python" in each.accessibleName())

    return do


def save_as(it: Stage, block: CodeBlock, path: Path) -> None:
    choose(block, "Save as…")
    it.until(lambda: it.window.findChild(QFileDialog) is not None)
    dialog = it.window.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "code.py"
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.close()
    it.settle()


def test_code_is_saved_or_it_is_said_why_not(
    profile: AppPaths, tmp_path: Path, open_code: Callable[[Stage], CodeBlock]
) -> None:
    with stage(profile, fill=fill) as it:
        block = open_code(it)
        save_as(it, block, tmp_path / "mine.py")
        assert (tmp_path / "mine.py").read_text("utf-8") == f"{LONG}\n"
        it.until(lambda: "Saved as" in visible_text(it.window.pane.notices))
        (tmp_path / "file").write_text("")
        save_as(it, block, tmp_path / "file" / "mine.py")
        it.until(lambda: "mine.py" in visible_text(it.window.pane.notices).split("Saved as")[-1])


def test_the_choice_holds_for_all_code_and_stays(
    profile: AppPaths, open_code: Callable[[Stage], CodeBlock]
) -> None:
    with stage(profile, fill=fill) as it:
        block = open_code(it)
        choose(block, "Wrap long lines")
        choose(block, "Line numbers")
        it.settle()
        assert it.services.settings.get(APPEARANCE_CODE_WRAP)
        assert it.services.settings.get(APPEARANCE_CODE_NUMBERS)
    with stage(profile) as it:
        block = open_code(it)
        assert block.content_width() == 0  # wrapped
        it.services.settings.set(APPEARANCE_CODE_WRAP, False)
        it.until(lambda: block.content_width() > 0)
