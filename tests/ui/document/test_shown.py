"""What stands on the screen: a streamed text is the picture of the whole one."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import inf

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.document.code_block import CodeBlock
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.document.table_block import TableBlock
from app.ui.style import theme

WIDTH = 640
TABLE = "| Name | Value |\n|---|---:|\n| a | 1 |\n| **bold** `code` | 2.5 |\n"
ROWS = "".join(f"| row {n} with some words | {n * 1000} |\n" for n in range(40))
ANSWERS = [
    "- https://other.example/x/y\n- see https://other.example/a_(b), or\n\nhttps://a.example/b?c=d",
    "# A `title` here\n\nSome **bold _nested_ text** and [a link](https://a.b/c) <me@a.b>\n\n1) x",
    f"Before\n\n{TABLE}\nafter\n\n| a | b<br>c |\n|--|--|\n| {'x ' * 90}| y |\n",
    "```diff\n- a\n+ b\n```\n\n```\nplain\n```\n\n```bash\nls # c\n```\n\nDo `x`\n\n```c#\nint a;",
    "A formula \\(x_1 * y_2\\) costs $5.\n\n\\[\na_1\n- b_2 \\\\\n\\]\n\n> quoted **text\n> more**",
    "שלום `code --flag` עולם\n\n- אחת\n- 日本語**「強調」**です https://a.b/c。\n",
]


@pytest.fixture
def style(qapp: QApplication) -> ProseStyle:
    return ProseStyle(qapp.font(), theme.monospace(qapp.font()), theme.LIGHT)


@pytest.fixture
def make(style: ProseStyle, qtbot: QtBot) -> Callable[[], SelectableText]:
    window = QWidget()
    window.resize(WIDTH, 800)
    qtbot.addWidget(window)
    window.show()
    inline = InlineReader()

    def body() -> SelectableText:
        made = SelectableText(style, inline, window)
        made.show()
        return made

    return body


def shown(body: SelectableText, text: str, *, finished: bool = False) -> SelectableText:
    body.set_markdown(text, finished=finished)
    complete = False
    while not complete:
        height, complete = body.arrange(WIDTH, 0, 4000, inf)
    body.setGeometry(0, 0, WIDTH, height)
    return body


def test_a_place_stays_in_its_block_or_in_the_gap_above_it(make) -> None:
    body = shown(make(), "One line\n\nanother\n", finished=True)
    first, second = (body.area_of(index) for index in (0, 1))
    gap = second.top() - first.bottom() - 1
    assert gap > 0
    assert [body.kept_in(1, below) for below in (-gap - 1, -gap, 0, 1)] == [-gap, -gap, 0, 1]
    assert body.kept_in(1, 1000) == second.height() - 1
    assert body.kept_in(0, -1000) == -1000  # what stands above the text
    assert body.kept_in(2, 1000) == 1000  # and below it


def picture(body: SelectableText) -> QImage:
    return body.grab().toImage()


def all_text(body: SelectableText) -> str:
    body.select_all()
    return body.selected_text()


def copied(body: SelectableText) -> str:
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


# Streams


@pytest.mark.parametrize("text", ANSWERS)
@pytest.mark.parametrize("step", [1, 3])
def test_every_step_of_a_stream_is_the_picture_of_the_text_so_far(
    make: Callable[[], SelectableText], text: str, step: int
) -> None:
    streamed = make()
    for end in range(step, len(text) + step, step):
        shown(streamed, text[:end])
        if end % 5 < step or end >= len(text):
            whole = shown(make(), text[:end])
            assert streamed.links() == whole.links(), text[:end]
            if "```" not in text:  # whose colours come later
                assert picture(streamed) == picture(whole), text[:end]
            whole.deleteLater()


PIECES = st.sampled_from(
    ["https://a.b/c", "/d_e", "(f)", ".", " ", "\n", "\n\n", "- ", "**", "`", "word", "日本",
     "[x](", "https://g.h", ")", "<", ">", "| a | b |\n|--|--|\n", "| c | d |\n", "\\(", "$", "_"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join), st.integers(1, 4))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_streamed_text_ends_as_the_whole_one(
    make: Callable[[], SelectableText], text: str, step: int
) -> None:
    streamed, whole = make(), shown(make(), text, finished=True)
    for end in range(step, len(text), step):
        shown(streamed, text[:end])
    shown(streamed, text, finished=True)
    assert streamed.links() == whole.links()
    assert all_text(streamed) == all_text(whole)
    assert picture(streamed) == picture(whole)
    streamed.deleteLater()
    whole.deleteLater()


@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize(
    "around", ["- {}", "# {}", "a **b** {}", "**{}", "<{}", "[a]({}", "(see {}", "> {}",
               "| a | b |\n|---|---|\n| c | {}"],
)  # fmt: skip
def test_a_growing_address_is_never_a_link_to_a_shorter_one(
    make: Callable[[], SelectableText], step: int, around: str
) -> None:
    address = "https://other.example/x/y"
    body, text = make(), around.format(address)
    for end in range(step, len(text), step):
        assert shown(body, text[:end]).links() == []
    assert shown(body, text, finished=True).links() == [address]
    assert shown(body, f"{text} is", finished=False).links() == [address]


def test_a_header_does_not_show_before_it_is_one(make: Callable[[], SelectableText]) -> None:
    body = make()
    for end in range(1, len(TABLE) + 1):
        assert "|" not in all_text(shown(body, TABLE[:end]))
    assert all_text(shown(body, "|x| is a number", finished=True)) == "|x| is a number"


@pytest.mark.parametrize("step", [1, 7, 50])
def test_a_streamed_table_gets_the_widths_of_a_reopened_one(
    make: Callable[[], SelectableText], step: int
) -> None:
    text = TABLE + ROWS
    streamed, whole = make(), shown(make(), text, finished=True)
    for end in range(step, len(text), step):
        shown(streamed, text[:end])
    assert picture(shown(streamed, text, finished=True)) == picture(whole)


# Tables


def bar(body: SelectableText) -> QScrollBar:
    [table] = body.findChildren(TableBlock)
    return table.findChild(QScrollBar)


def test_a_wide_table_scrolls_and_breaks_no_number(make: Callable[[], SelectableText]) -> None:
    columns = 9
    text = f"|{' Month |' * columns}\n|{'---|' * columns}\n|{' 1,234,567.89 |' * columns}\n"
    body = shown(make(), text, finished=True)
    narrow = shown(make(), text.replace("1,234,567.89", "1"), finished=True)
    assert bar(body).isVisible() and bar(body).maximum() > 150
    assert not bar(narrow).isVisible()
    assert body.height() == narrow.height() + bar(body).height()


def test_sentences_in_a_table_are_wrapped_not_scrolled(
    make: Callable[[], SelectableText],
) -> None:
    text = f"| a | b | c |\n|---|---|---|\n|{' some longer words of a sentence' * 4} | x | y |\n"
    assert not bar(shown(make(), text, finished=True)).isVisible()


def test_a_cell_of_any_length_is_shown(make: Callable[[], SelectableText]) -> None:
    text = f"| a | b |\n|---|---|\n| {'x' * 30_000} | c |\n| d | e |\n"
    found = all_text(shown(make(), text, finished=True))
    assert found.count("x") == 30_000 and all(letter in found for letter in "abcde")


# Copying


def test_a_table_without_a_view_is_copied(make: Callable[[], SelectableText]) -> None:
    body = make()
    paragraphs = [f"Paragraph {n}" for n in range(40)]
    body.set_markdown("\n\n".join(["Intro.", TABLE, *paragraphs]), finished=True)
    body.arrange(WIDTH, 0, 10, inf)
    height, _ = body.arrange(WIDTH, 9000, 9400, inf)
    body.setGeometry(0, 0, WIDTH, height)
    wanted = ["Intro.", "Name\tValue", "a\t1", "bold code\t2.5", *paragraphs]
    assert copied(body).split("\n") == wanted


def test_a_selection_that_ends_in_a_view_that_is_gone_is_copied(
    make: Callable[[], SelectableText],
) -> None:
    body = shown(make(), "\n\n".join([TABLE, *["word " * 60] * 60]), finished=True)
    QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    QTest.mouseMove(body, QPoint(300, 400))
    QTest.mouseRelease(body, Qt.MouseButton.LeftButton, pos=QPoint(300, 400))
    before = body.selected_text()
    body.arrange(WIDTH, 9000, 9400, inf)
    assert body.selected_text() == before != ""


@pytest.mark.parametrize("unit", ["a", "word ", "日", "line\n", "👩‍🔬", "e\u0301"])
def test_a_long_question_is_copied_as_it_was_pasted(
    make: Callable[[], SelectableText], unit: str
) -> None:
    text = unit * (60_000 // len(unit))
    body = make()
    body.set_plain(text)
    body.arrange(WIDTH, 0, 800, inf)
    assert copied(body) == text


SENTENCE = "This is **a bold part** of [a link](https://a.b/c) in a text that goes on and on. "


def test_a_long_paragraph_goes_on_after_a_sentence(make: Callable[[], SelectableText]) -> None:
    body = shown(make(), SENTENCE * 100, finished=True)
    shown_text = SENTENCE.replace("**", "").replace("[", "").replace("](https://a.b/c)", "")
    assert all_text(body) == (shown_text * 100).strip()
    views = [view.text_between(0, view.length()) for view in body.block_views()]
    assert len(views) > 2 and all(text.endswith("on and on.") for text in views)


def test_a_long_bold_part_stays_in_one_piece(make: Callable[[], SelectableText]) -> None:
    body = shown(make(), f"Start. **{'One sentence. ' * 160}end**. Then. More.", finished=True)
    first = body.block_views()[0]
    assert "*" not in all_text(body) and first.text_between(0, first.length()).endswith("end.")


def test_a_long_address_opens_whole(make: Callable[[], SelectableText]) -> None:
    address = f"https://example.org/{'x' * 2500}"
    for text in (address, f"{'word ' * 300}{address} more", f"[a]({address}) b"):
        assert shown(make(), text, finished=True).links() == [address]


# Questions


def question(view: TranscriptView, text: str, qtbot: QtBot) -> MessageView:
    view.set_items([MessageItem(1, Author.PERSON, text)])
    qtbot.waitUntil(lambda: not view.busy)
    return view.findChild(MessageView)


@pytest.mark.parametrize("lines", [1, 60, 200, 3000])
def test_a_pasted_question_is_as_wide_as_its_lines(
    view: TranscriptView, qtbot: QtBot, lines: int
) -> None:
    body = question(
        view, "\n".join(f"A pasted line of text, {n}" for n in range(lines)), qtbot
    ).body
    wide = body.fontMetrics().horizontalAdvance(f"A pasted line of text, {lines - 1}")
    assert wide <= body.width() < wide + 10


def test_each_line_of_a_question_stays_one_line(view: TranscriptView, qtbot: QtBot) -> None:
    one = question(view, "Well", qtbot).body.height()
    for text in (
        "Well, what now?",
        "WWWW and iiii",
        "日本語の質問",
        "a\tb",
        "שלום",
        "e\u0301 👩‍🔬",
    ):
        assert question(view, text, qtbot).body.height() <= one * 1.2, text


# Code


@pytest.mark.parametrize(
    ("fence", "line"),
    [("diff", "+ b"), ("bash", "# comment"), ("csharp", "// comment"), ("python", "# comment")],
)
def test_the_last_line_of_code_is_coloured(
    make: Callable[[], SelectableText], qtbot: QtBot, fence: str, line: str
) -> None:
    with_end = shown(make(), f"```{fence}\n{line}\n\n```", finished=True)
    without = shown(make(), f"```{fence}\n{line}\n```", finished=True)
    plain = shown(make(), f"```text\n{line}\n```", finished=True)

    def last_line(body: SelectableText) -> QImage:
        [block] = body.findChildren(CodeBlock)
        return block.grab(block.rect().adjusted(8, 36, -80, -2)).toImage()

    box = last_line(plain).rect()
    qtbot.waitUntil(lambda: last_line(without) != last_line(plain))
    qtbot.waitUntil(lambda: last_line(with_end).copy(box.adjusted(0, 0, 0, -20)) ==
                    last_line(without).copy(box.adjusted(0, 0, 0, -20)))  # fmt: skip


def test_code_without_a_language_has_no_title(make: Callable[[], SelectableText]) -> None:
    with_title = shown(make(), "```text\na\nb\n```", finished=True).height()
    assert shown(make(), "```\na\nb\n```", finished=True).height() < with_title - 15


def test_one_line_of_data_stays_one_line(make: Callable[[], SelectableText]) -> None:
    short = shown(make(), "```json\n[1]\n```", finished=True)
    body = shown(make(), f"```json\n[{'1, ' * 1700}1]\n```", finished=True)
    assert body.height() <= short.height() + 12  # its scroll bar


@pytest.mark.parametrize("sign", "\u202e\u202d\u2066\u2067\u200f\u061c")
def test_signs_that_turn_code_around_are_shown(
    make: Callable[[], SelectableText], sign: str
) -> None:
    code = f"a{sign} = b"
    body = shown(make(), f"```\n{code}\n```", finished=True)
    plain = shown(make(), "```\na = b\n```", finished=True)
    assert picture(body) != picture(plain)
    assert "hidden characters" in body.findChild(CodeBlock).accessibleName()
    assert all_text(body) == code


def test_code_in_a_heading_has_its_size(make: Callable[[], SelectableText]) -> None:
    def wide(text: str) -> int:
        image = picture(shown(make(), text, finished=True))
        empty = image.pixel(WIDTH - 1, 0)
        return max(
            x for x in range(image.width()) for y in range(image.height())
            if image.pixel(x, y) != empty
        )  # fmt: skip

    assert wide("# `a long name of code`") > wide("`a long name of code`") * 1.3


def test_code_keeps_its_direction_in_a_text_from_right_to_left(
    make: Callable[[], SelectableText],
) -> None:
    body = shown(make(), "שלום `/bin --x/` עולם", finished=True)
    with_isolates = shown(make(), "שלום `\u2066/bin --x/\u2069` עולם", finished=True)
    assert picture(body) == picture(with_isolates)
    assert all_text(body) == "שלום /bin --x/ עולם"


# Links


def menu_texts() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [without_mnemonic(action.text()) for action in menu.actions()]
    menu.close()
    return texts


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no grabs
def test_the_menu_shows_where_a_link_leads(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items([MessageItem(1, Author.GLOSS, "[bank](https://bank.com@evil.com/\u202ex)")])
    qtbot.waitUntil(lambda: not view.busy)
    body = view.findChild(MessageView).body
    wanted = "https://bank.com@evil.com/%E2%80%AEx (evil.com)"
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert f"Link: {wanted}" in menu_texts()


def test_links_in_tables_are_in_the_menu(make: Callable[[], SelectableText]) -> None:
    table = "| a | b |\n|---|---|\n| [c](https://d.e) | https://f.g |"
    assert shown(make(), table, finished=True).links() == ["https://d.e", "https://f.g"]


# Bounds


def test_a_long_text_is_read_in_parts(make: Callable[[], SelectableText]) -> None:
    text = "\n".join(f"- item {n}" for n in range(20_000))
    body = make()
    body.set_markdown(text, finished=True)
    rounds, complete = 0, False
    while not complete:
        height, complete = body.arrange(WIDTH, 0, 800, time.perf_counter())
        rounds += 1
    assert rounds > 5 and height > 20_000 * 20
    assert len(body.block_views()) < 60
    body.arrange(WIDTH, height - 800, height, inf)
    assert len(body.block_views()) < 400
    assert all_text(body).endswith("• item 19999")


@pytest.mark.parametrize("sign", ["\u0301", "\U000e0061", "\u200d"])
@pytest.mark.parametrize(
    "around", ["{}", "`{}`", "```\n{}\n```", "| {} | b |\n|---|---|\n| c | d |"]
)
def test_signs_piled_up_on_a_letter_are_shown_within_bounds(
    make: Callable[[], SelectableText], sign: str, around: str
) -> None:
    body = shown(make(), around.format("a" + sign * 50_000 + "z"), finished=True)
    assert "z" in all_text(body)
