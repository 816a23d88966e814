"""The list beside the chat, when it can only be read, and how a row of it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.sidebar.widgets.conversation_delegate import fitted
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
