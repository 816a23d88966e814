"""The list beside the chat: read only, in change, and how a row of it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.sidebar.widgets.conversation_delegate import fitted
from app.ui.sidebar.widgets.conversation_list import ConversationList
from app.ui.sidebar.widgets.conversation_rows import ConversationRow, RowKind
from tests.ui.gallery import talk
from tests.ui.stage import stage

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_full_disk_is_said_and_what_is_there_is_shown(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        talk(store, "Garden", [("Question", "", "Answer")])
        store.problem = UserError(Code.DISK_FULL, path="/x/gloss.db")

    with stage(profile, fill=fill) as it:
        [notice] = it.window.pane.notices.shown()
        assert notice.sentence.startswith("The disk is full")
        assert [row.title for row in it.window.sidebar.list.rows()] == ["Today", "Garden"]


@pytest.mark.parametrize("width", [120, 180, 240, 500])
@pytest.mark.parametrize(
    "snippet",
    [
        "some words that come before \x02apples\x03 and some more words that come after it",
        "\x02apples\x03 at the very beginning of a text that is much longer than the row",
        "short \x02apples\x03",
        "…a long way in, many words before what was \x02apples\x03",
    ],
)
def test_a_snippet_is_cut_between_words(snippet: str, width: int) -> None:
    metrics = QFontMetrics(QFont())
    text, found = fitted(snippet, metrics, width)
    plain = snippet.replace("\x02", "").replace("\x03", "")
    assert metrics.horizontalAdvance(text) <= width
    [(start, end)] = found
    assert text[start:end] == "apples"
    kept = text.strip("…").strip()
    assert f" {kept} " in f" {plain.strip('…')} ", "whole words"
    assert text == plain or "…" in text
    assert plain.endswith(kept) or text.endswith("…")


def test_a_snippet_without_spaces_is_cut_too(qapp) -> None:
    metrics = QFontMetrics(QFont())
    text, _ = fitted("\x02天気\x03" + "は今日とてもいいです" * 20, metrics, 150)
    assert metrics.horizontalAdvance(text) <= 150
    assert text.endswith("…")


# While a title is being changed the list stands still


@pytest.fixture
def conversations(qtbot: QtBot) -> ConversationList:
    made = ConversationList()
    qtbot.addWidget(made)
    made.resize(264, 400)
    made.set_rows(rows("Cats", "Dogs"))
    made.set_current(1)
    made.show()
    made.activateWindow()
    return made


def rows(*titles: str) -> list[ConversationRow]:
    """Cats are 1, dogs are 2."""
    identities = {"Cats": 1, "Dogs": 2, "Birds": 3}
    return [ConversationRow(RowKind.CONVERSATION, each, identities.get(each, 1)) for each in titles]


def titles(found: ConversationList) -> list[str]:
    return [row.title for row in found.rows()]


@pytest.mark.parametrize(
    ("end", "renamed"), [(Qt.Key.Key_Escape, []), (Qt.Key.Key_Return, [(1, "Lions")])]
)
def test_what_came_while_a_title_was_changed_is_shown_afterwards(
    conversations: ConversationList, qtbot: QtBot, end: Qt.Key, renamed: list[tuple[int, str]]
) -> None:
    heard: list[tuple[int, str]] = []
    conversations.rename_requested.connect(lambda *values: heard.append(values))
    QTest.keyClick(conversations, Qt.Key.Key_F2)
    field = conversations.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Lio")
    conversations.set_rows(rows("Birds", "Dogs", "Cats"))
    assert titles(conversations) == ["Cats", "Dogs"], "the field stays where it is"
    QTest.keyClicks(field, "ns")
    QTest.keyClick(field, end)
    qtbot.waitUntil(lambda: conversations.findChild(QLineEdit) is None)
    assert heard == renamed
    assert titles(conversations) == ["Birds", "Dogs", "Cats"]
    assert conversations.currentIndex().row() == 2


def test_a_menu_keeps_to_its_conversation_when_the_list_changes(
    conversations: ConversationList,
) -> None:
    menu = conversations.menu_at(conversations.currentIndex())
    conversations.set_rows(rows("Birds", "Dogs", "Cats"))
    rename = next(each for each in menu.actions() if without_mnemonic(each.text()) == "Rename")
    rename.trigger()
    assert conversations.findChild(QLineEdit).text() == "Cats"
