"""Finding in the conversation that is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.cancel import CancelToken
from app.core.conversations.snippets import phrase, phrases
from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.chat.widgets.find_bar import FindBar
from app.ui.document.collapsible_text import FoldButton
from app.ui.document.selectable_text import SelectableText
from app.ui.document.text_search import MOST, Searched, TextSearch
from app.ui.style import theme
from tests.ui.gallery import talk
from tests.ui.stage import Gate, Stage, stage

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FILLER = "Nothing of note stands here, in many words that fill the page.\n\n" * 12
TURNS = [
    ("Where is the Café?", "The user wants a zebra.", f"The **ca**fé is near.\n\n{FILLER}"),
    (
        "And then?",
        "",
        f"| a | b |\n|---|---|\n| x | the cafe |\n\n```sh\nopen cafe\n```\n\n{FILLER}",
    ),
    ("Last?", "", "A cafe, $x$ and a CAFÉ."),
]


def fill(store: ConversationStore) -> None:
    talk(store, "Other", [("Nothing", "", "like it")])
    talk(store, "Cafés", TURNS)


@pytest.fixture
def it(profile: AppPaths, qtbot: QtBot) -> Iterator[Stage]:
    with stage(profile, fill=fill) as shown:
        shown.window.activateWindow()
        shown.open("Cafés")
        yield shown


def last_answer(it: Stage) -> SelectableText:
    bodies = it.window.pane.transcript.findChildren(SelectableText)
    return next(each for each in bodies if "and a CAFÉ" in each.accessibleName())


def bar(it: Stage) -> FindBar:
    return it.window.findChild(FindBar)


def field(it: Stage) -> QLineEdit:
    return bar(it).findChild(QLineEdit)


def count(it: Stage) -> str:
    return next(each for each in bar(it).findChildren(QLabel)).text()


def find(it: Stage, text: str, wanted: str) -> None:
    """With Ctrl+F, from wherever the focus is."""
    QTest.keyClick(it.window, Qt.Key.Key_F, CONTROL)
    assert field(it).hasFocus()
    QTest.keyClick(field(it), Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field(it), text)
    it.until(lambda: count(it) == wanted)
    settle(it)


def settle(it: Stage) -> None:
    for _ in range(3):
        it.until(lambda: not it.window.pane.transcript.busy)
        QTest.qWait(20)


def marked(it: Stage) -> list[str]:
    """The texts of the marks that are in sight, the current one in brackets."""
    port = it.window.pane.transcript.viewport()
    found = []
    for text in it.window.pane.transcript.findChildren(SelectableText):
        for view in text.block_views():
            top = view.mapTo(port, QPoint(0, 0)).y()
            if text.isVisible() and top < port.height() and top + view.height() > 0:
                for start, end, current in view.marks:
                    word = view.text_between(start, end)
                    found.append(f"[{word}]" if current else word)
    return found


def step(it: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier, wanted: str) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    it.until(lambda: count(it) == wanted)
    settle(it)


def test_all_matches_are_counted_and_reached(it: Stage) -> None:
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    find(it, "cafe", "1 of 6")
    assert "[Café]" in marked(it) and "café" in marked(it)
    none = Qt.KeyboardModifier.NoModifier
    step(it, Qt.Key.Key_Return, none, "2 of 6")
    assert "[café]" in marked(it)
    step(it, Qt.Key.Key_F3, none, "3 of 6")
    assert "[cafe]" in marked(it)  # in a table
    step(it, Qt.Key.Key_F3, none, "4 of 6")
    assert "[cafe]" in marked(it)  # in code
    step(it, Qt.Key.Key_Return, none, "5 of 6")
    step(it, Qt.Key.Key_Return, none, "6 of 6")
    assert "[CAFÉ]" in marked(it)
    step(it, Qt.Key.Key_Return, none, "1 of 6")
    step(it, Qt.Key.Key_Return, SHIFT, "6 of 6")
    step(it, Qt.Key.Key_F3, SHIFT, "5 of 6")
    assert field(it).hasFocus()


def test_the_current_match_is_seen(it: Stage) -> None:
    find(it, "and a CAFÉ", "1 of 1")
    port = it.window.pane.transcript.viewport()
    picture = port.grab().toImage()
    accent = QColor(theme.tokens(port).accent).rgb()
    assert any(
        picture.pixel(x, y) == accent
        for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
    )  # fmt: skip


def test_escape_closes_and_the_focus_is_where_it_was(it: Stage) -> None:
    text = last_answer(it)
    text.setFocus()
    find(it, "cafe", "5 of 6")
    QTest.keyClick(field(it), Qt.Key.Key_Escape)
    assert not bar(it).isVisible() and text.hasFocus()
    assert marked(it) == []
    it.field.setFocus()
    find(it, "cafe", "5 of 6")
    QTest.keyClick(field(it), Qt.Key.Key_Escape)
    assert it.field.hasFocus()


def test_folded_reasoning_opens_when_a_match_in_it_is_reached(it: Stage) -> None:
    assert not any(each.isChecked() for each in it.window.findChildren(FoldButton))
    find(it, "zebra", "1 of 1")
    it.until(lambda: "[zebra]" in marked(it))
    assert any(each.isChecked() for each in it.window.findChildren(FoldButton))


def test_folded_details_open_when_a_match_in_them_is_reached(
    profile: AppPaths, qtbot: QtBot
) -> None:
    folded = "<details><summary>More</summary>\n\nA walrus.\n\n</details>\n\nAfter."

    def details(store: ConversationStore) -> None:
        talk(store, "Details", [("More?", "", folded)])

    with stage(profile, fill=details) as it:
        it.open("Details")
        find(it, "walrus", "1 of 1")
        it.until(lambda: "[walrus]" in marked(it))


def test_the_first_match_in_sight_is_gone_to_in_a_long_block(
    profile: AppPaths, qtbot: QtBot
) -> None:
    code = "".join(f"heron {n}\n" for n in range(200))

    def long(store: ConversationStore) -> None:
        talk(store, "Code", [("Herons?", "", f"```text\n{code}```")])

    with stage(profile, fill=long) as it:
        it.open("Code")
        scroll = it.window.pane.transcript.verticalScrollBar()
        scroll.setValue(scroll.maximum() // 2)
        settle(it)
        before = scroll.value()
        QTest.keyClick(it.window, Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(field(it), "heron")
        it.until(lambda: count(it).endswith(" of 201"))
        settle(it)
        assert scroll.value() == before
        assert marked(it)[0] == "heron" and "[heron]" in marked(it)


def test_nothing_to_find_and_nothing_found(it: Stage) -> None:
    find(it, "elephant", "No match")
    assert marked(it) == []
    QTest.keyClick(field(it), Qt.Key.Key_Return)  # leads nowhere
    field(it).clear()
    it.until(lambda: count(it) == "")


def test_another_conversation_is_searched_when_it_opens(it: Stage) -> None:
    find(it, "like", "No match")
    it.open("Other")
    it.until(lambda: count(it) == "1 of 1")


def test_a_new_conversation_has_no_bar(it: Stage) -> None:
    find(it, "zebra", "1 of 1")
    QTest.keyClick(it.window, Qt.Key.Key_N, CONTROL)
    it.settle()
    it.until(lambda: not bar(it).isVisible())
    assert it.field.hasFocus()


def test_what_is_selected_is_looked_for(it: Stage) -> None:
    text = last_answer(it)
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(25, 10))
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(25, 10))
    word = text.selected_text()
    assert word
    QTest.keyClick(it.window, Qt.Key.Key_F, CONTROL)
    assert field(it).text() == word


def test_without_a_conversation_all_are_searched(it: Stage) -> None:
    it.window.conversation.start_new()
    it.settle()
    QTest.keyClick(it.window, Qt.Key.Key_F, CONTROL)
    assert not bar(it).isVisible()
    assert it.window.sidebar.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_K, CONTROL),
                                                (Qt.Key.Key_F, CONTROL | SHIFT)])  # fmt: skip
def test_all_conversations_have_a_key_of_their_own(it: Stage, key, modifiers) -> None:
    QTest.keyClick(it.window, key, modifiers)
    assert not bar(it).isVisible()
    assert it.window.sidebar.isAncestorOf(QApplication.focusWidget())


def test_a_growing_answer_is_searched_while_it_grows(profile: AppPaths, qtbot: QtBot) -> None:
    gate = Gate("The first robin.", " And a second robin.")
    with stage(profile, [gate]) as it:
        it.ask("Birds?")
        bodies = it.window.pane.transcript.findChildren
        it.until(lambda: any("robin" in each.accessibleName() for each in bodies(SelectableText)))
        find(it, "robin", "1 of 1")
        gate.open.set()
        it.until(lambda: count(it) == "1 of 2")
        it.until_idle()


def test_the_matches_are_gone_through_while_an_answer_grows(
    profile: AppPaths, qtbot: QtBot
) -> None:
    gate = Gate("A robin, and a robin, and a robin.")
    with stage(profile, [gate]) as it:
        it.ask("Birds?")
        bodies = it.window.pane.transcript.findChildren
        it.until(lambda: any("robin" in each.accessibleName() for each in bodies(SelectableText)))
        find(it, "robin", "1 of 3")
        for wanted in ("2 of 3", "3 of 3", "1 of 3"):
            step(it, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, wanted)
        gate.open.set()
        it.until_idle()


def test_a_long_conversation_that_grows_keeps_the_match_that_is_shown(
    profile: AppPaths, qtbot: QtBot
) -> None:
    """It is searched in slices, of which the first do not have that match."""

    def long(store: ConversationStore) -> None:
        turns = [("A walrus?", "", "No."), *[("And?", "", "No.")] * 170, ("So?", "", "A walrus.")]
        talk(store, "Long", turns)

    gate = Gate("Not yet.", " Another walrus.")
    with stage(profile, [gate], fill=long) as it:
        it.open("Long")
        it.ask("More?")
        find(it, "walrus", "2 of 2")
        gate.open.set()
        it.until(lambda: count(it).endswith("of 3"))
        assert count(it) == "2 of 3"
        it.until_idle()


# What is a match


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Café CAFE cafe\u0301", "café", ["Café", "CAFE", "cafe\u0301"]),
        ("two  words\nhere", "two words here", ["two  words\nhere"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("كِتَابٌ", "كتاب", ["كِتَابٌ"]),
        ("東京タワー", "京タ", ["京タ"]),
        ("ﬁne", "fin", ["ﬁn"]),
        ("x.*y", ".*", [".*"]),
        ("abc", "", []),
        ("abc", "   ", []),
        ("👩‍🔬 lab", "lab", ["lab"]),
    ],
)
def test_accents_case_and_breaks_do_not_count(text: str, wanted: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in phrases(text, phrase(wanted))] == found


@pytest.mark.parametrize(
    ("source", "wanted", "number"),
    [
        ("some **bo**ld text", "bold text", 1),
        ("a [link](https://x.y/hidden)", "hidden", 0),
        ("`code_here` and x", "code_here and", 1),
        ("| one | two |\n|---|---|\n| three | four |", "four", 1),
        ("```py\nimport os\n```", "import os", 1),
        ("&amp; and", "& and", 1),
        ("- item one\n- item two", "item", 2),
    ],
)
def test_what_is_found_is_what_is_shown(source: str, wanted: str, number: int) -> None:
    search = TextSearch()
    for _ in range(2):  # what is kept from the first time changes nothing
        found = search.find([Searched((1, 1), source, True)], wanted, CancelToken())
        assert len(found) == number


def test_too_many_matches_are_not_all_counted() -> None:
    texts = [Searched((n, 1), "a b " * 3000, False) for n in range(10)]
    assert len(TextSearch().find(texts, "a", CancelToken())) == MOST
