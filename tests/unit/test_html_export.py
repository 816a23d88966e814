"""A conversation as HTML: complete, and harmless whatever a model wrote."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.cli.html import conversation_html
from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role


def page(tmp_path: Path, *texts: str, title: str = "Title") -> str:
    with closing(ConversationStore.open(tmp_path / "gloss.db")) as store:
        conversation = store.create(title=title, date="2026-11-30").id
        parent = None
        for number, text in enumerate(texts):
            role = Role.ASSISTANT if number % 2 else Role.USER
            parent = store.add_message(conversation, parent, Message.of(role, text)).id
        return conversation_html(title, store.path(conversation))


def test_markdown_is_rendered(tmp_path: Path) -> None:
    answer = "**bold**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nprint('<x>')\n```\n\n1. one"
    html = page(tmp_path, "What?", answer, title="A & B")
    for part in ("<h1>A &amp; B</h1>", "<strong>bold</strong>", "<td>1</td>", "<li>one</li>"):
        assert part in html
    assert "print('&lt;x&gt;')" in html
    assert html.index("<h2>User</h2>") < html.index("<h2>Assistant</h2>")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b onclick=x>b</b>",
        "![picture](http://192.0.2.1/x.png)",
        "![picture][1]\n\n[1]: http://192.0.2.1/x.png",
        "[click](javascript:alert(1))",
        "[click](JaVaScRiPt:alert(1))",
        "[click](data:text/html,x)",
        "<javascript:alert(1)>",
        "[bad](http://[)",
    ],
)
def test_what_a_model_wrote_runs_and_loads_nothing(tmp_path: Path, text: str) -> None:
    body = page(tmp_path, text).partition("</h2>")[2].lower()
    for harm in ("<script", "<img", "<b ", "src=", 'href="javascript', 'href="data'):
        assert harm not in body.replace("&lt;script", "").replace("&lt;img src=", "")


def test_a_text_nested_very_deep_is_shown_as_it_is(tmp_path: Path) -> None:
    assert "&gt;&gt;&gt;" in page(tmp_path, ">" * 5000 + " deep")
