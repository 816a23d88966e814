"""Tool tips show text from outside as it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from app.ui.text.tool_tips import tool_tip


@pytest.mark.parametrize("text", ["", "a", "1 < 2", "AT&T", "C:\\models\\a.gguf", "two\nlines"])
def test_plain_text_stays_plain(text: str) -> None:
    assert tool_tip(text) == text


@pytest.mark.parametrize(
    "text",
    ["<b>bold</b>", "see <img src='file://elsewhere/a.png'>", "a &lt; b", "<p>\nthe next line"],
)
def test_what_looks_like_html_is_shown_as_it_is(text: str) -> None:
    document = QTextDocument()
    document.setHtml(tool_tip(text))
    assert document.toPlainText() == text
