"""Selection over any part of a conversation, and what is copied of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.block_stream import read
from app.ui.document.blocks import BlockKind
from app.ui.document.collapsible_text import FoldButton
from app.ui.document.inline import InlineReader, Run
from app.ui.document.markdown_writer import inline_markdown, markdown_of
from app.ui.document.rich_copy import CopiedPassage, copied, plain_of
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import END
from tests.ui.gallery import talk
from tests.ui.stage import stage

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ANSWER = "Some **bold** text.\n\n- first\n- second\n\nThe last paragraph."
CONVERSATION = [
    MessageItem(1, Author.PERSON, "What is *this*?"),
    MessageItem(2, Author.GLOSS, ANSWER, reasoning="Let me think."),
    MessageItem(3, Author.PERSON, "And that?"),
    MessageItem(4, Author.GLOSS, "# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```sh\nls\n```"),
]


@pytest.fixture
def show(view: TranscriptView, qtbot: QtBot) -> Callable[..., None]:
    def do(*items: MessageItem) -> None:
        view.resize(900, 900)
        view.set_items(items or CONVERSATION)
        qtbot.waitUntil(lambda: not view.busy)

    return do


def text_of(view: TranscriptView, message: int) -> SelectableText:
    return next(each.body for each in view.findChildren(MessageView) if each.item.id == message)


def place(text: SelectableText, x: int, y: int) -> QPoint:
    return text.mapTo(text.window(), QPoint(x, y))


def drag(view: TranscriptView, start: tuple[SelectableText, QPoint], end: QPoint) -> None:
    """From a point of a text to a point of the screen, with the button down."""
    text, at = start
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(text, text.mapFromGlobal(end))
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=text.mapFromGlobal(end))


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def markdown(mime: QMimeData) -> str:
    return bytes(mime.data("text/markdown").data()).decode()


def copy(text: SelectableText) -> str:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(text, Qt.Key.Key_C, CONTROL)
    return QGuiApplication.clipboard().text()


# With the mouse


def test_a_drag_goes_over_messages(view, show) -> None:
    show()
    first, last = text_of(view, 1), text_of(view, 3)
    end = last.mapToGlobal(QPoint(last.width() + 30, last.height() - 4))
    drag(view, (first, QPoint(1, 5)), end)
    assert copy(first) == (
        "You\nWhat is *this*?\n\nGloss\nSome bold text.\n• first\n• second\nThe last paragraph."
        "\n\nYou\nAnd that?"
    )
    assert text_of(view, 2).selected_text().startswith("Some bold text.")
    assert markdown(clipboard()) == (
        f"**You**\n\nWhat is *this*?\n\n**Gloss**\n\n{ANSWER}\n\n**You**\n\nAnd that?"
    )


def test_a_drag_upwards_selects_the_same(view, show) -> None:
    show()
    first, last = text_of(view, 1), text_of(view, 3)
    drag(view, (last, QPoint(last.width() - 1, 5)), first.mapToGlobal(QPoint(-5, 2)))
    assert copy(last).startswith("You\nWhat is") and copy(last).endswith("And that?")


def test_a_click_ends_the_selection(view, show) -> None:
    show()
    drag(view, (text_of(view, 1), QPoint(1, 5)), text_of(view, 3).mapToGlobal(QPoint(20, 5)))
    assert view.selector.has_selection
    QTest.mouseClick(text_of(view, 2), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not view.selector.has_selection


def test_a_drag_may_begin_beside_the_text(view, show) -> None:
    show(*CONVERSATION[:3])
    first, last = text_of(view, 1), text_of(view, 3)
    port = view.viewport()
    start = QPoint(5, first.mapTo(port, QPoint(0, 4)).y())
    end = QPoint(port.width() - 3, last.mapTo(port, QPoint(0, last.height() - 3)).y())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert first.hasFocus()
    assert copy(first).startswith("You\nWhat is") and copy(first).endswith("And that?")
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=start)
    assert not view.selector.has_selection


def test_a_third_click_takes_the_block_and_a_drag_goes_on_by_words(view, show) -> None:
    show()
    text = text_of(view, 2)
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert text.selected_text() == "bold"
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert text.selected_text() == "Some bold text."
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(400, 10))  # far from the word
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(400, 10))
    assert text.selected_text() == ""


def test_a_shift_click_extends(view, show) -> None:
    show()
    first, last = text_of(view, 1), text_of(view, 3)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(1, 5))
    QTest.mouseClick(last, Qt.MouseButton.LeftButton, SHIFT, QPoint(last.width() - 1, 5))
    assert copy(last).startswith("You\nWhat is *this*?") and copy(last).endswith("And that?")


def test_a_drag_beyond_the_edge_scrolls(view, qtbot) -> None:
    items = [MessageItem(n, Author.GLOSS, f"Answer {n}.\n\n" * 8) for n in range(1, 30)]
    view.set_items(items)
    qtbot.waitUntil(lambda: not view.busy)
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not view.busy)
    text = text_of(view, 1)
    below = view.viewport().mapToGlobal(QPoint(200, view.viewport().height() + 60))
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(1, 5))
    QTest.mouseMove(text, text.mapFromGlobal(below))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 1500)
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=text.mapFromGlobal(below))
    stopped = view.verticalScrollBar().value()
    assert "Answer 5." in copy(text)
    qtbot.wait(100)
    assert view.verticalScrollBar().value() == stopped


# With the keyboard


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ([(Qt.Key.Key_Right, SHIFT)] * 4, "Some"),
        ([(Qt.Key.Key_Right, SHIFT)] * 6 + [(Qt.Key.Key_Left, SHIFT)] * 2, "Some"),
        ([(Qt.Key.Key_Right, SHIFT | CONTROL)] * 2, "Some bold "),
        ([(Qt.Key.Key_End, SHIFT)], "Some bold text."),
        ([(Qt.Key.Key_Down, SHIFT)], "Some bold text."),
        ([(Qt.Key.Key_Down, SHIFT)] * 2, "Some bold text.\n• first"),
        ([(Qt.Key.Key_Down, SHIFT)] * 2 + [(Qt.Key.Key_Up, SHIFT)], "Some bold text."),
        ([(Qt.Key.Key_Right, SHIFT)] * 17, "Some bold text.\n• f"),
        ([(Qt.Key.Key_A, CONTROL)], "Some bold text.\n• first\n• second\nThe last paragraph."),
    ],
)  # fmt: skip
def test_keys_extend_the_selection(view, show, keys, wanted: str) -> None:
    show()
    text = text_of(view, 2)
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(-1, 5))
    for key, modifiers in keys:
        QTest.keyClick(text, key, modifiers)
    assert copy(text) == wanted


@pytest.mark.parametrize("percent", [80, 130, 200])
def test_lines_are_counted_in_text_of_any_size(view, show, qapp, percent: int) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    view.setFont(font)
    show()
    text = text_of(view, 2)
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(-1, 5))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(text, key, SHIFT)
    assert copy(text) == "Some bold text."


def test_keys_go_on_into_other_messages(view, show) -> None:
    show()
    text = text_of(view, 1)
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(-1, 5))
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Down, SHIFT)
    assert copy(text).startswith("You\nWhat is *this*?\n\nGloss\nSome bold text.")
    QTest.keyClick(text, Qt.Key.Key_End, SHIFT | CONTROL)
    assert copy(text).endswith("ls")
    QTest.keyClick(text, Qt.Key.Key_Home, SHIFT | CONTROL)
    assert not view.selector.has_selection


def test_keys_begin_where_the_focus_has_gone(view, qtbot) -> None:
    view.set_items([MessageItem(n, Author.GLOSS, f"Answer {n}. " * 90) for n in range(1, 60)])
    view.scroll_to(1)
    qtbot.waitUntil(lambda: not view.busy)
    QTest.mouseClick(text_of(view, 1), Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    for _ in range(40):  # until the view of the first message is freed
        view.keys.step_message(1)
        qtbot.waitUntil(lambda: not view.busy)
    text = QApplication.focusWidget()
    for _ in range(6):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert copy(text) == "Answer"


@pytest.mark.parametrize("end", ["anchor", "cursor"])
def test_keys_select_after_an_end_of_the_selection_is_gone(view, show, end: str) -> None:
    show()
    ends = [(text_of(view, 1), QPoint(1, 5)), (text_of(view, 2), QPoint(40, 5))]
    first, last = ends if end == "cursor" else reversed(ends)
    drag(view, first, last[0].mapToGlobal(last[1]))
    assert view.selector.has_selection
    view.set_items([CONVERSATION[0], MessageItem(9, Author.GLOSS, "Another answer.")])
    text = text_of(view, 1)
    text.setFocus()
    for _ in range(4):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert copy(text) == "What"


def test_all_of_a_message_then_all_of_the_conversation(view, show) -> None:
    show()
    text = text_of(view, 3)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
    assert copy(text) == "And that?"
    QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
    assert copy(text).startswith("You\nWhat is") and copy(text).endswith("a\tb\n1\t2\nls")
    assert "think" not in copy(text)  # what is folded is not selected


def test_unfolded_reasoning_is_selected_too(view, show, qtbot) -> None:
    show()
    view.findChild(FoldButton).click()
    qtbot.waitUntil(lambda: not view.busy)
    text = text_of(view, 3)
    text.setFocus()
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
    assert "Gloss\nLet me think.\n\nSome bold text." in copy(text)


def test_a_selection_stays_while_its_message_grows_and_goes_with_it(view, show, qtbot) -> None:
    show()
    text = text_of(view, 4)
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    view.update_item(MessageItem(4, Author.GLOSS, CONVERSATION[3].answer + "\n\nMore."))
    qtbot.waitUntil(lambda: not view.busy)
    assert copy(text) == "Title"
    view.set_items([MessageItem(9, Author.GLOSS, "Else")])
    assert not view.selector.has_selection


# What is copied


def test_a_word_processor_gets_headings_lists_tables_and_links(view, show) -> None:
    source = (
        "# Title\n\nA [link](https://example.org/) and `code`.\n\n1. one\n2. two\n   - inner\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx = 1\n```"
    )
    show(MessageItem(1, Author.GLOSS, source))
    text = text_of(view, 1)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
    copy(text)
    html = clipboard().html()
    for wanted in ("<h1", "<ol", "<ul", "<table", 'href="https://example.org/"', "<code", "<pre"):
        assert wanted in html
    document = QTextDocument()
    document.setHtml(html)  # as a program reads it that knows rich text
    assert "Title" in document.toPlainText() and document.allFormats()
    assert markdown(clipboard()) == source


def test_part_of_a_paragraph_keeps_its_marks(view, show) -> None:
    show(MessageItem(1, Author.GLOSS, "Some **bold and *both* a** [link *in*](https://a.b) `x_y`"))
    text = text_of(view, 1)
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(-1, 5))
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT | CONTROL)
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert copy(text) == "Some bold and bot"
    assert "<strong>bold and</strong>" in clipboard().html().replace("\n", "")
    again = plain_of(read(markdown(clipboard())), InlineReader())
    assert again == "Some bold and bot"


@pytest.mark.parametrize(
    "source",
    [
        ANSWER, CONVERSATION[3].answer, "> quote\n> more\n\nafter", "1. a\n\n   b\n2. c",
        "- a\n  - b\n    - c\n- d", "> - a\n> - b", "3) x\n4) y", "***\n\ntext", "a\\*b `c`",
        "````\n```\n````", "| a\\|b | c |\n|:--|--:|\n| d | `e` |", "## H **b**\n\ntext",
        "> [!NOTE]\n> text", "- [ ] a\n- [x] b", "a\n: b", "x\n\n$$\nx^2\n$$",
    ],
)  # fmt: skip
def test_blocks_as_markdown_read_the_same(source: str) -> None:
    again = markdown_of(read(source), InlineReader())
    strip = [(b.kind, b.text, b.rows, b.marker, b.within, b.level) for b in read(source)]
    assert [(b.kind, b.text, b.rows, b.marker, b.within, b.level) for b in read(again)] == strip


@pytest.mark.parametrize(
    "address",
    [
        "https://a.org/b",
        "http://a>b",
        "http://a\\\\b",
        "http://a/(b)",
        "mailto:a@b.org?subject=<c>",
    ],
)
def test_a_link_as_markdown_leads_to_the_same_place(address: str) -> None:
    runs = [Run("text", link=address), Run(" and "), Run(address, link=address)]
    read_again = InlineReader().runs(inline_markdown(runs))
    assert [run.link for run in read_again] == [address, "", address]


@pytest.mark.parametrize(
    "part", ["# 5 of us", "- 3 degrees", "+ 1", "2. that", "12) here", "=", "3.14", "plain"]
)
def test_a_part_of_a_paragraph_stays_one(view, show, part: str) -> None:
    show(MessageItem(1, Author.GLOSS, f"See {part} **and** more"))
    blocks = text_of(view, 1).blocks_between((0, 4), (0, 4 + len(part)))
    assert plain_of(blocks, InlineReader()) == part
    again = read(markdown_of(blocks, InlineReader()))
    assert [block.kind for block in again] == [BlockKind.PARAGRAPH] and not again[0].within
    assert plain_of(again, InlineReader()) == part


def test_what_is_not_read_yet_is_copied_too(view, qtbot) -> None:
    """A long message is read in parts."""
    long = "\n\n".join(f"Paragraph {number}." for number in range(5000))
    view.resize(900, 900)
    view.set_items([CONVERSATION[0], MessageItem(2, Author.GLOSS, "Short.")])
    qtbot.waitUntil(lambda: not view.busy)
    items = [CONVERSATION[0], MessageItem(2, Author.GLOSS, long), CONVERSATION[2]]
    view.set_items(items)
    text = text_of(view, 1)
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
    passages = view.selector.passages()
    assert [(each.text, each.heading) for each in passages] == [
        ("What is *this*?", "You"),
        (long, "Gloss"),
        ("And that?", "You"),
    ]


@pytest.mark.parametrize("first", [(0, 0), (0, 4), (3, 2)])
def test_a_part_that_is_not_read_yet_is_read_by_who_copies(view, qtbot, first) -> None:
    long = "\n\n".join(f"Paragraph {number}." for number in range(9000))
    view.resize(900, 900)
    view.set_items([MessageItem(2, Author.GLOSS, long), CONVERSATION[2]])
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: 2 in [each.item.id for each in view.findChildren(MessageView)])
    text = text_of(view, 2)
    qtbot.waitUntil(lambda: len(text.block_views()) > 4)
    passage = text.passage(first, END, "Gloss")
    assert passage.rest == first[0] + 1 and passage.size < 2 * len(long)
    shown = "\n".join(f"Paragraph {number}." for number in range(9000))
    expected = "\n".join(shown.split("\n")[first[0] :])[first[1] :]
    assert copied([passage]).plain == f"Gloss\n{expected}"
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    assert text.passage(first, END, "Gloss").rest is None
    assert copied([text.passage(first, END, "Gloss")]).plain == f"Gloss\n{expected}"


def test_a_selection_may_begin_at_the_end_of_what_is_read(view, qtbot) -> None:
    long = "Paragraph.\n\n" * 90_000
    view.set_items([MessageItem(2, Author.GLOSS, long), CONVERSATION[2]])
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: 2 in [each.item.id for each in view.findChildren(MessageView)])
    text = text_of(view, 2)
    first = text.end()
    passage = text.passage(first, END, "")
    assert passage.rest == first[0] + 1 and passage.blocks == ()


def test_the_button_of_a_message_copies_all_three(view, show) -> None:
    show()
    answer = next(each for each in view.findChildren(MessageView) if each.item.id == 2)
    [button] = [each for each in answer.findChildren(QAbstractButton)
                if each.accessibleName() == "Copy this message"]  # fmt: skip
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clipboard().text() == markdown(clipboard()) == ANSWER
    assert "<strong>bold</strong>" in clipboard().html()


def test_hostile_text_stays_text_in_rich_text() -> None:
    data = copied(
        [CopiedPassage('<img src="https://spy.example/x"><script>x</script> ![a](https://b.c)')]
    )
    assert "<img" not in data.html and "<script" not in data.html


def fill(store: ConversationStore) -> None:
    talk(store, "Long", [(f"Question {n}", "", ANSWER * 9) for n in range(120)])


def test_a_long_conversation_is_copied_by_a_worker(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.window.conversation.open(it.window.conversations.records[0].id)
        it.settle()
        it.until(lambda: not it.window.pane.transcript.busy)
        QGuiApplication.clipboard().clear()
        text = it.window.pane.transcript.findChildren(SelectableText)[0]
        text.setFocus()
        for _ in range(2):
            QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(text, Qt.Key.Key_C, CONTROL)
        it.until(lambda: "Question 119" in QGuiApplication.clipboard().text())
        assert QGuiApplication.clipboard().text().startswith("You\nQuestion 0\n\nGloss\nSome bold")
        assert len(it.window.pane.transcript.findChildren(MessageView)) < 60
