"""Search finds what a person sees, by any part of it, and takes any text as words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.conversations.records import MessageState
from app.core.conversations.snippets import snippet
from app.core.conversations.store import ConversationStore
from app.core.messages import Channel, Message, Part, Role

DATE = "2026-11-23"


def say(store: ConversationStore, text: str, title: str = "") -> int:
    conversation = store.create(title=title, date=DATE)
    store.add_message(conversation.id, None, Message.of(Role.USER, text))
    return conversation.id


def found(store: ConversationStore, text: str) -> list[int]:
    return [hit.conversation_id for hit in store.search(text)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The quick brown fox", "quick"),
        ("The quick brown fox", "uic"),
        ("The quick brown fox", "FOX the"),
        ("The quick brown fox", "ck"),
        ("The quick brown fox", "X"),
        ("The quick brown fox", "quick br x"),
        ("Ein schöner Müller", "schoner"),
        ("Ein schoner Muller", "Müller"),
        ("ÄRGER", "är"),
        ("Привет, мир", "ПРИВЕТ"),
        ("Привет, мир", "ИР"),
        ("今天天气很好", "天气很"),
        ("今天天气很好", "天气"),
        ("今天天气很好", "好"),
        ("한국어 문장입니다", "문장입"),
        ("यह हिन्दी में है", "हिन्दी"),
        ("यह हिन्दी में है", "में"),
        ("ha\u0308ufig", "hau"),
        ("x a\u0301\u0301 y", "a\u0301\u0301"),
        ("emoji 👩‍🔬 here", "👩‍🔬"),
        ('He said "no"', '"no"'),
        ("100% sure", "100%"),
        ("100% sure", "0%"),
        ("snake_case", "e_c"),
        ("snake_case", "_c"),
        (r"C:\temp", r"\t"),
        ("a AND b OR NOT c", "AND"),
        ("x NEAR(a b)", "NEAR(a"),
        ("text:title -x ^y*", "text:title ^y*"),
        ("it's", "it's"),
        ("first\nsecond", "first second"),
    ],
)
def test_it_is_found_in_texts_and_in_titles(
    store: ConversationStore, text: str, query: str
) -> None:
    say(store, "something else", "entirely unlike")
    in_text = say(store, text)
    in_title = store.create(title=text, date=DATE).id
    assert found(store, query) == [in_title, in_text]


@pytest.mark.parametrize("query", ["", " \n", "fish", "quickfox", "q%k", "q_i", "b*", "qu OR x"])
def test_it_is_not_found(store: ConversationStore, query: str) -> None:
    say(store, "The quick brown fox", "The quick brown fox")
    assert found(store, query) == []


def test_reasoning_tools_and_system_words_are_not_searched(store: ConversationStore) -> None:
    conversation = store.create(title="x", date=DATE)
    store.add_message(
        conversation.id,
        None,
        Message(
            Role.ASSISTANT,
            (
                Part(Channel.ANALYSIS, "reasoned"),
                Part(Channel.COMMENTARY, "preamble"),
                Part(Channel.COMMENTARY, "arguments", "functions.f"),
                Part(Channel.FINAL, "answered"),
            ),
        ),
    )
    store.add_message(conversation.id, None, Message.of(Role.TOOL, "result", "functions.f"))
    store.add_message(conversation.id, None, Message.of(Role.SYSTEM, "system"))
    for hidden in ("reasoned", "arguments", "result", "system", "as", "gu"):
        assert found(store, hidden) == []
    for shown in ("preamble", "answered", "preamble answered", "pr", "we"):
        assert found(store, shown) == [conversation.id]


def test_titles_come_first_then_the_newest(store: ConversationStore) -> None:
    old = say(store, "apple")
    new = say(store, "apple pie")
    titled = say(store, "apple", "About apples")
    newest = say(store, "apple juice")
    hits = store.search("apple")
    assert [hit.conversation_id for hit in hits] == [titled, newest, new, old]
    assert hits[0].message_id is None
    assert hits[0].title == "About apples"
    assert hits[0].snippet == "About \x02apple\x03s"
    assert hits[1].message_id == store.conversation(newest).tip
    assert hits[1].updated_at == store.conversation(newest).updated_at
    assert [hit.conversation_id for hit in store.search("apple", limit=2)] == [titled, newest]


def test_the_bin_is_not_searched(store: ConversationStore) -> None:
    id = say(store, "apple", "pear")
    store.delete(id)
    assert found(store, "apple") == found(store, "pear") == found(store, "ap") == []
    store.restore(id)
    assert found(store, "apple") == found(store, "pear") == found(store, "ap") == [id]


def test_the_index_follows_changes(store: ConversationStore) -> None:
    id = say(store, "apple", "fruit")
    tip = store.conversation(id).tip
    assert tip is not None
    store.rename(id, "vegetable")
    store.update_message(tip, parts=(Part(Channel.FINAL, "carrot"),))
    assert found(store, "apple") == found(store, "fruit") == []
    assert found(store, "carrot") == found(store, "vegetable") == [id]


@pytest.mark.parametrize("last", [MessageState.COMPLETE, MessageState.STOPPED])
def test_a_stream_is_found_once_it_has_ended(store: ConversationStore, last: MessageState) -> None:
    conversation = store.create(date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, ()), MessageState.STREAMING
    )
    store.update_message(answer.id, parts=(Part(Channel.FINAL, "half an apple"),))
    store.update_message(answer.id, state=last)
    assert found(store, "apple") == [conversation.id]


def test_an_interrupted_stream_is_found_after_the_next_start(database) -> None:
    store = ConversationStore.open(database)
    conversation = store.create(date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, ()), MessageState.STREAMING
    )
    store.update_message(answer.id, parts=(Part(Channel.FINAL, "half an apple"),))
    store.close()
    store = ConversationStore.open(database)
    assert found(store, "apple") == [conversation.id]
    assert store.message(answer.id).state is MessageState.INTERRUPTED
    store.close()


def test_a_snippet_shows_what_is_around_the_find() -> None:
    text = "word " * 100 + "the NEEDLE\nin the hay" + " word" * 100
    shown = snippet(text, ["needle"])
    assert "the \x02NEEDLE\x03 in the hay" in shown
    assert shown.startswith("…") and shown.endswith("…")
    assert len(shown) < 160
    title = "Tell me a very long story about the sea"
    assert snippet(title, ["sea"]) == "Tell me a very long story about the \x02sea\x03"
    assert snippet("short", ["absent"]) == "short"
    assert snippet("Müller, muller", ["MULLER"]) == "\x02Müller\x03, \x02muller\x03"
    assert snippet("한국어 하나", ["하"]) == "한국어 \x02하\x03나"
    assert snippet("forged \x02mark\x03", ["forged"]) == "\x02forged\x03 mark"


@given(text=st.text(max_size=300), words=st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_a_snippet_only_leaves_out_and_marks(text: str, words: list[str]) -> None:
    shown = snippet(text, words)
    plain = shown.replace("\x02", "").replace("\x03", "").strip("…")
    squeezed = " ".join("".join(" " if c <= "\x1f" else c for c in text).split())
    assert plain.strip() in squeezed
    assert shown.count("\x02") == shown.count("\x03")


ANYTHING = st.text(st.characters(), max_size=30)
SYNTAX = st.lists(
    st.sampled_from(
        [
            *"\"*^:()+-{}'%_\\\0\x02é天",
            "AND ",
            " OR ",
            "NOT ",
            "NEAR(",
            "text:",
            "ab",
            "\ud800",
            " ",
        ]
    ),
    max_size=12,
).map("".join)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=ANYTHING | SYNTAX, other=ANYTHING | SYNTAX)
def test_any_text_can_be_stored_and_looked_for(
    store: ConversationStore, text: str, other: str
) -> None:
    """Never an error; and what has a word to look for is found by the whole of itself."""
    id = say(store, text, other)
    store.search(other, limit=5)
    hits = store.search(text, limit=10_000)
    words = [word for word in text.replace("\0", " ").split() if len(word) >= 3]
    if words and "\0" not in text:
        assert id in [hit.conversation_id for hit in hits]
