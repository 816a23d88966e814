"""An answer that was looked up in a collection, from the question to its citations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.browser.citations import cited, marker
from app.core.browser.tool import BrowserTool
from app.core.browser.tool_source import BrowserSource
from app.core.browser.view import estimated
from app.core.conversations.records import MessageRecord
from app.core.messages import Channel, Part, Permission, ToolChoice
from app.core.services import Services
from app.core.settings.declarations import TOOLS_DOCUMENTS
from tests.helpers.tools import CALLED, call, end, say
from tests.unit.browser.sessions import CONVERSATION
from tests.unit.chat.conftest import Chat, MakeChat
from tests.unit.collections.stage import Shelf, shelf_in

ANALYSIS = Channel.ANALYSIS


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with shelf_in(tmp_path) as shelf:
        shelf.write("tides.txt", "Springs and neaps.\n\nHigh water is at noon.\n")
        shelf.update()
        yield shelf


def looked_up(shelf: Shelf) -> BrowserTool:
    return BrowserTool(shelf.store, {shelf.collection.id: shelf.collection.name}, estimated)


def branch(chat: Chat, answer: MessageRecord) -> list[Part]:
    path = chat.store.path(answer.conversation_id, answer.id)
    return [part for record in path for part in record.message.parts]


def test_an_answer_is_looked_up_and_cited(make_chat: MakeChat, shelf: Shelf) -> None:
    chat = make_chat(
        (call("browser.search", channel=ANALYSIS, query="high water"), CALLED),
        (call("browser.open", channel=ANALYSIS, id=0), CALLED),
        (say("It is at noon【1†L4】."), end()),
        (call("browser.find", channel=ANALYSIS, pattern="neaps"), CALLED),
        (say("As said【2†L0-L1】, at noon【1†L4】."), end()),
        tools=[looked_up(shelf)],
    )
    answer = chat.session.send(None, "When?", chat.options, chat, chat.cancel)
    text, (citation,) = cited(answer.message.answer, branch(chat, answer))
    assert text == f"It is at noon{marker(1)}."
    assert (citation.passage, citation.address) == ("High water is at noon.", "Papers/tides.txt")
    second = chat.session.send(answer.conversation_id, "Sure?", chat.options, chat, chat.cancel)
    _, (first, again) = cited(second.message.answer, branch(chat, second))
    assert first.passage.endswith("Springs and neaps.")
    assert again.passage == "High water is at noon."
    found = chat.engine.prompts[-1].prefix[-1].text
    assert found.startswith("[2] Find results for text: `neaps` in `tides.txt`")
    assert not any(part.data for prompt in chat.engine.prompts for part in prompt.prefix)


def test_only_a_conversation_with_collections_has_a_browser(shelf: Shelf) -> None:
    source = BrowserSource(shelf.store, estimated)
    assert source(CONVERSATION) is None
    gone = ToolChoice(("gone",))
    assert source(replace(CONVERSATION, tools=gone)) is None
    both = ToolChoice(("gone", shelf.collection.id))
    browser = source(replace(CONVERSATION, tools=both))
    assert browser is not None
    assert browser.namespace.description.endswith("sources=Papers (default: Papers)")
    shelf.store.delete_index(shelf.collection.id)
    shelf.store.path_of(shelf.collection.id).write_bytes(b"no database" * 500)
    assert source(replace(CONVERSATION, tools=both)) is None


def test_the_program_offers_it(services: Services, tmp_path: Path) -> None:
    collection = services.collections.create("Papers", [tmp_path])
    chosen = replace(CONVERSATION, tools=ToolChoice((collection.id,)))
    assert [each.name for each in services.toolboxes.providers(chosen)] == ["browser", "python"]
    assert [each.name for each in services.toolboxes.providers(CONVERSATION)] == ["python"]


def test_the_settings_say_what_holds_where_the_user_chose_nothing(services: Services) -> None:
    def permission() -> Permission:
        record = services.store.conversation(conversation.id)
        return services.toolboxes.of(record).permission_of("browser.search")

    collection = services.collections.create("Papers", [])
    documents = ToolChoice((collection.id,))
    conversation = services.store.create(title="T", date="2026-12-01", tools=documents)
    assert permission() is Permission.ALWAYS
    for each in (Permission.ASK, Permission.NEVER):
        services.settings.set(TOOLS_DOCUMENTS, each.value)
        assert permission() is each
    chosen = replace(documents, permissions={"browser": Permission.ALWAYS})
    services.store.choices.set_tools(conversation.id, chosen)
    assert permission() is Permission.ALWAYS
