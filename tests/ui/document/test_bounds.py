"""No text holds the window: the longest piece of work on its thread for each attack."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView

LONGEST = 0.15  # seconds of processor time; 0.1 on a machine that does nothing else
ANSWERS = {
    "spaces in a fence": "```" + " " * 10_000 + "`",
    "spaces in a delimiter": "a|b\n-" + " " * 10_000 + "x",
    "a cell": "| a | b |\n|---|---|\n| " + "x" * 300_000 + " | c |",
    "css": "```css\n" + "/*\\" * 33_000 + "\n```",
    "less": "```less\n" + "/*\\" * 33_000 + "\n```",
    "java": "```java\n" + "/*\\" * 33_000 + "\n```",
    "lines of css": "```css\n" + "/*\\\n" * 25_000 + "\n```",
    "ini": "```ini\n" + ("=" * 2400 + "\n") * 40 + "\n```",
    "items": "\n".join(f"- item {n}" for n in range(50_000)),
    "paragraphs": "\n\n".join(["Some words of a paragraph, here it is. " * 3] * 2500),
    "lines": "word word word\n" * 20_000,
    "marks": "a" + "\u0301" * 50_000,
    "tags": "a" + "\U000e0061" * 50_000,
    "marks in code": "```\na" + "\u0301" * 50_000 + "\n```",
    "data": "```json\n" + '{"key": [1, 2, "three"]},' * 20_000 + "\n```",
    "code": "```python\n" + "def f(x):\n    return x + 1  # c\n" * 6000 + "```",
    "words": "word " * 60_000,
    "brackets": "[" * 300_000,
    "stars": "*a" * 100_000,
    "definitions": "".join(f"[a{n}]: https://a.b/{n} 'c'\n" for n in range(10_000)),
    "labels": "[a]\n\n" * 2500 + "[a]: https://b.c\n",
    "notes": "a[^1]\n\n" * 3000 + "".join(f"[^{n}]: b\n" for n in range(3000)),
    "alerts": "> [!NOTE]\n> a\n\n" * 5000,
    "details": "<details open>\n<summary>a</summary>\n\nb\n\n</details>\n\n" * 3000,
    "folded": "<details>\n" + "a\n\n" * 20_000 + "</details>",
    "nested details": "<details>\n" * 3000 + "a\n" + "</details>\n" * 3000,
    "tasks": "- [x] a\n" * 20_000,
    "elements": "<sub>a" * 20_000 + "</sub>" * 20_000,
    "rows": "| a | b |\n|---|---|\n" + "| x | y |\n" * 20_000,
}
QUESTIONS = {
    "letters": "a" * 1_000_000,
    "marks": "a" + "\u0301" * 50_000,
    "tags": "a" + "\U000e0061" * 50_000,
    "lines": "line of text\n" * 20_000,
    "words": "word " * 60_000,
}
CASES = [(Author.GLOSS, name, text) for name, text in ANSWERS.items()] + [
    (Author.PERSON, name, text) for name, text in QUESTIONS.items()
]


@pytest.mark.soak
@pytest.mark.parametrize(("author", "name", "text"), CASES, ids=[case[1] for case in CASES])
def test_the_window_answers_in_between(
    view: TranscriptView, qapp: QApplication, author: Author, name: str, text: str
) -> None:
    view.set_items(
        [MessageItem(1, author, "a `b`\n\n```python\nx = 1\n```\n\n|a|b|\n|-|-|\n|c|d|")]
    )
    for _ in range(50):
        qapp.processEvents()
    slowest, begun = 0.0, time.thread_time()
    view.set_items([MessageItem(2, author, text)])
    slowest = time.thread_time() - begun
    quiet, deadline = 0, time.monotonic() + 60
    places = [0.0, 0.5, 0.501, 1.0]  # to scroll to, once all is there
    while places or quiet < 30:
        begun = time.thread_time()
        if quiet > 30 and places:
            quiet = 0
            bar = view.verticalScrollBar()
            bar.setValue(round(bar.maximum() * places.pop(0)))
        else:
            qapp.processEvents()
        slowest = max(slowest, time.thread_time() - begun)
        quiet = 0 if view.busy else quiet + 1
        assert time.monotonic() < deadline, "never ready"
    assert slowest < LONGEST, name
