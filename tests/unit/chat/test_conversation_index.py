"""The user's conversations, searched as a collection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.browser.citations import cited
from app.core.browser.tool_source import usable_collections
from app.core.chat.conversation_index import CONVERSATIONS, NAME, ConversationIndex
from app.core.collections.store import CollectionStore
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Channel, Message, Part, Role, ToolChoice
from tests.unit.browser.sessions import Browsing, count


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore.open(tmp_path / "gloss.db")
    yield store
    store.close()


@pytest.fixture
def collections(tmp_path: Path, store: ConversationStore) -> CollectionStore:
    return CollectionStore(tmp_path / "collections", built_in=ConversationIndex(store))


def talk(store: ConversationStore, title: str, question: str, answer: str = "Yes.") -> int:
    id = store.create(title=title, date="2026-11-30").id
    asked = store.add_message(id, None, Message.of(Role.USER, question))
    parts = (Part(Channel.ANALYSIS, "reasoning about kumquats"), Part(Channel.FINAL, answer))
    store.add_message(id, asked.id, Message(Role.ASSISTANT, parts))
    return id


def addresses(collections: CollectionStore, text: str, id: str = CONVERSATIONS) -> list[str]:
    return [each.address for each in collections.search([id], text, 10)]


def test_questions_and_answers_are_found_but_not_the_reasoning(
    store: ConversationStore, collections: CollectionStore
) -> None:
    boats = talk(store, "Boats", "How do I caulk a hull?", "With oakum and pitch.")
    talk(store, "Bread", "How long does dough rest?")
    (found,) = collections.search([CONVERSATIONS], "oakum for hulls", 10)
    assert (found.address, found.document) == ("My conversations/Boats", boats)
    document = collections.document(found.collection, found.document)
    assert document.text == (
        "**Question**\n\nHow do I caulk a hull?\n\n**Answer**\n\nWith oakum and pitch.\n"
    )
    assert collections.document_at(found.address).id == boats
    assert addresses(collections, "kumquats") == []


def test_what_changes_is_followed(store: ConversationStore, collections: CollectionStore) -> None:
    boats = talk(store, "Boats", "How do I caulk a hull?")
    assert addresses(collections, "hull") == ["My conversations/Boats"]
    store.rename(boats, "Ships")
    assert addresses(collections, "hull") == ["My conversations/Ships"]
    path = store.path(boats)
    store.add_message(boats, path[-1].id, Message.of(Role.USER, "And the keel?"))
    assert addresses(collections, "keel") == ["My conversations/Ships"]
    store.messages.delete(store.path(boats)[-1].id)
    assert addresses(collections, "keel") == []
    store.delete(boats)
    assert addresses(collections, "hull") == []
    store.restore(boats)
    assert addresses(collections, "hull") == ["My conversations/Ships"]


def test_the_conversation_that_asks_is_left_out(
    store: ConversationStore, collections: CollectionStore
) -> None:
    talk(store, "Boats", "How do I caulk a hull?")
    asking = store.create(
        title="Now", date="2026-11-30", tools=ToolChoice(collections=(CONVERSATIONS,))
    )
    store.add_message(asking.id, None, Message.of(Role.USER, "How did I caulk a hull?"))
    names = usable_collections(collections, asking)
    assert list(names.values()) == [NAME]
    (id,) = names
    assert addresses(collections, "caulk a hull", id) == ["My conversations/Boats"]
    assert len(addresses(collections, "caulk a hull")) == 2
    assert asking.id not in collections.document_ids(id, 10)


def test_titles_may_be_alike_or_missing(
    store: ConversationStore, collections: CollectionStore
) -> None:
    titles = ("a/b", "a/b", "")
    ids = [talk(store, each, f"Hulls, {number}") for number, each in enumerate(titles)]
    found = sorted(addresses(collections, "hulls"))
    assert found == [
        f"My conversations/Conversation {ids[2]}",
        "My conversations/a-b",
        "My conversations/a-b (2)",
    ]


def test_it_is_no_collection_of_the_user(
    store: ConversationStore, collections: CollectionStore
) -> None:
    talk(store, "Boats", "How do I caulk a hull?")
    assert collections.all() == ()
    assert collections.named("my conversations").documents == 1
    assert collections.create(NAME, []).name == f"{NAME} 2"
    for call in (collections.remove, lambda id: collections.rename(id, "x")):
        with pytest.raises(UserError) as failure:
            call(CONVERSATIONS)
        assert failure.value.code is Code.COLLECTION_UNKNOWN
    assert list(collections.folder.glob("*.db")) == []


def test_it_is_searched_together_with_documents(
    store: ConversationStore, collections: CollectionStore
) -> None:
    talk(store, "Boats", "How do I caulk a hull?")
    other = collections.create("Empty", [])
    found = collections.search([other.id, CONVERSATIONS], "hull", 10)
    assert [each.collection for each in found] == [CONVERSATIONS]


def test_the_browser_opens_the_others_by_address_but_not_the_one_that_asks(
    store: ConversationStore, collections: CollectionStore
) -> None:
    talk(store, "Boats", "How do I caulk a hull?", "With oakum and pitch.")
    asking = store.create(title="Now", date="2026-11-30", tools=ToolChoice((CONVERSATIONS,)))
    store.add_message(asking.id, None, Message.of(Role.USER, "How did I caulk a hull?"))
    browsing = Browsing(collections, count, usable_collections(collections, asking))
    assert "With oakum" in browsing.call("open", {"id": f"{NAME}/Boats"}).text
    assert "none of the user's documents" in browsing.call("open", {"id": f"{NAME}/Now"}).text
    found = browsing.call("search", {"query": "caulk a hull"}).text
    assert f"【0†Boats†{NAME}】" in found
    assert "Now" not in found


def test_what_was_found_is_opened_in_a_fork_too(
    store: ConversationStore, collections: CollectionStore
) -> None:
    talk(store, "Boats", "How do I caulk a hull?", "With oakum and pitch.")
    tools = ToolChoice((CONVERSATIONS,))
    asking = store.create(title="Now", date="2026-11-30", tools=tools)
    fork = store.create(title="Fork", date="2026-11-30", tools=tools)
    store.add_message(asking.id, None, Message.of(Role.USER, "How did I caulk a hull?"))
    before = Browsing(collections, count, usable_collections(collections, asking))
    before.call("search", {"query": "caulk"})
    after = Browsing(collections, count, usable_collections(collections, fork))
    after.parts += before.parts
    assert "With oakum" in after.call("open", {"id": 0}).text
    assert "How did I caulk" in after.call("open", {"id": f"{NAME}/Now"}).text


def test_a_citation_leads_to_the_lines_until_the_conversation_is_deleted(
    store: ConversationStore, collections: CollectionStore
) -> None:
    boats = talk(store, "Boats", "How do I caulk a hull?", "With oakum and pitch.")
    asking = store.create(title="Now", date="2026-11-30", tools=ToolChoice((CONVERSATIONS,)))
    browsing = Browsing(collections, count, usable_collections(collections, asking))
    browsing.call("search", {"query": "oakum"})
    lines = browsing.call("open", {"id": 0}).text.split("\n")
    number = next(line.partition(":")[0] for line in lines if "With oakum" in line)
    _, (citation,) = cited(f"With oakum【1†{number}】.", browsing.parts)
    document = collections.document(citation.collection, citation.document)
    assert document.text[citation.start : citation.end] == "With oakum and pitch."
    store.delete(boats)
    with pytest.raises(UserError) as failure:
        collections.document(citation.collection, citation.document)
    assert failure.value.code is Code.COLLECTION_DOCUMENT_LOST
    assert citation.passage == "With oakum and pitch."
