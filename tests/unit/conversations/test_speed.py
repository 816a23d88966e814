"""The store stays quick when there is much in it."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from app.core.messages import Channel, Message, Part, Role

DATE = "2026-11-23"
SYLLABLES = ("ka", "ter", "mo", "lin", "qu", "is", "an", "the", "ing", "pro", "vel", "con", "ble")


def median_ms(call: Callable[[], object], runs: int = 9) -> float:
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def fill(store: ConversationStore, conversations: int, messages: int) -> None:
    """Conversations of random words, a tenth of them in Chinese characters."""
    rng = random.Random(1)
    words = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(20_000)]
    for _ in range(conversations):
        conversation = store.create(title=" ".join(rng.choices(words, k=5)), date=DATE)
        parent = None
        for turn in range(messages):
            if rng.random() < 0.1:
                text = "".join(chr(rng.randint(0x4E00, 0x5500)) for _ in range(300))
            else:
                text = " ".join(rng.choices(words, k=rng.randint(10, 150)))
            role = Role.ASSISTANT if turn % 2 else Role.USER
            parent = store.add_message(conversation.id, parent, Message.of(role, text)).id


def measure(store: ConversationStore) -> dict[str, float]:
    """Medians in milliseconds."""
    long = store.create(title="long", date=DATE)
    parent = None
    for number in range(200):
        parent = store.add_message(long.id, parent, Message.of(Role.USER, f"turn {number}")).id
    answer = store.add_message(long.id, parent, Message(Role.ASSISTANT, ()), MessageState.STREAMING)
    text = "".join(random.Random(1).choices("abcdefgh ", k=100_000))
    lengths = iter(range(90_000, 100_000))

    def flush() -> None:
        parts = (Part(Channel.ANALYSIS, text), Part(Channel.FINAL, text[: next(lengths)]))
        store.update_message(answer.id, parts=parts)

    return {
        "all conversations": median_ms(store.conversations),
        "100 conversations": median_ms(lambda: store.conversations(limit=100)),
        "search, common": median_ms(lambda: store.search("the")),
        "search, a part of a word": median_ms(lambda: store.search("kater")),
        "search, two words": median_ms(lambda: store.search("proka conble")),
        "search, nowhere": median_ms(lambda: store.search("konstantinopel")),
        "search, two letters": median_ms(lambda: store.search("qu")),
        "search, two letters, nowhere": median_ms(lambda: store.search("zz"), 3),
        "path of 200 messages": median_ms(lambda: store.path(long.id)),
        "flush of 100 kB": median_ms(flush, 50),
    }


def test_a_path_takes_few_queries(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    parent = None
    for _ in range(200):
        parent = store.add_message(conversation.id, parent, Message.of(Role.USER, "x")).id
    queries: list[str] = []
    with store._database.read() as connection:
        connection.set_trace_callback(queries.append)
    assert len(store.path(conversation.id)) == 200
    with store._database.read() as connection:
        connection.set_trace_callback(None)
    assert len(queries) <= 7


def test_a_flush_writes_what_grew_and_not_the_index(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    parts = (Part(Channel.ANALYSIS, "long"), Part(Channel.FINAL, "abc"))
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, parts), MessageState.STREAMING
    )
    with store._database.read() as connection:
        before = connection.total_changes
    store.update_message(answer.id, parts=(parts[0], Part(Channel.FINAL, "abcd")))
    with store._database.read() as connection:
        assert connection.total_changes - before == 1
    assert store.search("abcd") == []


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_ten_thousand_conversations(tmp_path: Path) -> None:
    path = tmp_path / "gloss.db"
    with closing(ConversationStore.open(path)) as store:
        fill(store, 10_000, 10)
    began = time.perf_counter()
    with closing(ConversationStore.open(path)) as store:
        times = {"opening": (time.perf_counter() - began) * 1000} | measure(store)
    for name, ms in times.items():
        print(f"{name:<30} {ms:8.2f} ms")
    # Generous bounds, for machines that do other work too; the figures are what counts.
    assert times.pop("search, two letters, nowhere") < 2000
    assert times.pop("all conversations") < 500
    assert max(times.values()) < 200
