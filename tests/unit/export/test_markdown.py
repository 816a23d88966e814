"""A conversation as Markdown: all that was said, as it was written."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.browser.pages import document_page
from app.core.browser.records import encoded
from app.core.browser.view import shown
from app.core.collections.records import IndexedDocument
from app.core.conversations.records import (
    Attachment,
    GenerationRecord,
    MessageRecord,
    MessageState,
)
from app.core.conversations.store import ConversationStore
from app.core.export.markdown import Headings, conversation_markdown
from app.core.messages import Channel, Effort, Message, Part, Role, Sampling


@pytest.fixture
def records(tmp_path: Path) -> list[MessageRecord]:
    with closing(ConversationStore.open(tmp_path / "gloss.db")) as store:
        conversation = store.create(title="T", date="2026-11-30").id
        asked = store.add_message(conversation, None, Message.of(Role.USER, "What?\n  Two lines"))
        parts = (
            Part(Channel.ANALYSIS, "One thought.\n\n- and more"),
            Part(Channel.COMMENTARY, '{"city": "Oslo"}', recipient="functions.weather"),
            Part(Channel.FINAL, "**That.**\n\n```py\nx = 1\n```"),
        )
        store.add_message(
            conversation,
            asked.id,
            Message(Role.ASSISTANT, parts),
            generation=GenerationRecord("gpt-oss-20b", Effort.LOW, Sampling()),
        )
        return store.path(conversation)


def test_it_is_what_was_written(records: list[MessageRecord]) -> None:
    assert conversation_markdown("Title", records, Headings("Du")) == (
        "# Title\n\n## Du\n\nWhat?\n  Two lines\n\n"
        "## gpt-oss-20b\n\n**That.**\n\n```py\nx = 1\n```\n"
    )


def test_the_reasoning_is_a_quote_above_its_answer(records: list[MessageRecord]) -> None:
    text = conversation_markdown("Title", records, Headings(), reasoning=True)
    called = '> `functions.weather`\n>\n> ```\n> {"city": "Oslo"}\n> ```'
    quoted = f"> **Reasoning**\n>\n> One thought.\n>\n> - and more\n>\n{called}\n\n**That.**"
    assert f"## gpt-oss-20b\n\n{quoted}" in text


def test_what_an_answer_cites_is_in_footnotes(records: list[MessageRecord]) -> None:
    note = IndexedDocument("c", 1, "Papers/a.txt", Path("a"), "A", "text/plain", "Noon.\n", ())
    page = document_page(note)
    found = Part(
        Channel.ANALYSIS,
        shown(page, 0, 0, 4),
        author="browser.open",
        data=encoded(page.record(0, 0, 3)),
    )
    question, answer = records
    parts = (found, Part(Channel.FINAL, "At noon【0†L2】【5†L1】."))
    whole = replace(answer, message=replace(answer.message, parts=parts))
    again = replace(whole, id=9, message=replace(answer.message, parts=parts[1:]))
    text = conversation_markdown("Title", [question, whole, question, again], Headings())
    assert (
        f"At noon[^{answer.id}-1].\n\n[^{answer.id}-1]: A, line 1 (Papers/a.txt)\n\n## You" in text
    )
    assert text.endswith("At noon[^9-1].\n\n[^9-1]: A, line 1 (Papers/a.txt)\n")


def test_what_a_tool_found_is_in_a_fence_of_its_own(records: list[MessageRecord]) -> None:
    found = Part(Channel.COMMENTARY, "a ``` b\n# c", author="functions.weather", data='{"x":1}')
    question, answer = records
    thought, call, final = answer.message.parts
    parts = (thought, call, found, Part(Channel.ANALYSIS, "So."), final)
    whole = replace(answer, message=replace(answer.message, parts=parts))
    text = conversation_markdown("T", [question, whole], Headings(), reasoning=True)
    assert "> ````\n> a ``` b\n> # c\n> ````\n>\n> So.\n\n**That.**" in text
    assert '{"x":1}' not in text
    assert "a ```" not in conversation_markdown("T", [question, whole], Headings())


def test_an_empty_answer_has_its_heading(records: list[MessageRecord]) -> None:
    assert conversation_markdown("T", records[:1], Headings()).endswith("Two lines\n")
    assert conversation_markdown("T", [], Headings()) == "# T\n"


def test_files_are_named_and_their_text_is_left_out() -> None:
    files = (
        Attachment("notes\n`x`.txt", 1, "text/plain", 35),
        Attachment("report.pdf", 2, "application/pdf", 999, 12),
    )
    question = MessageRecord(
        1, 1, None, Message.of(Role.USER, "What?"), MessageState.COMPLETE, 0.0, attachments=files
    )
    text = conversation_markdown("Title", [question], Headings())
    assert text == "# Title\n\n## You\n\n- `notes 'x'.txt`\n- `report.pdf`\n\nWhat?\n"
