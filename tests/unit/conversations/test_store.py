"""What is put into the store comes out of it, also after it was closed."""

from __future__ import annotations

import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.core.conversations.records import (
    Changes,
    ConversationRecord,
    GenerationRecord,
    MessageState,
)
from app.core.conversations.recovery import recover
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    Role,
    Sampling,
    StopReason,
    Usage,
)

DATE = "2026-11-23"
PARTS = (
    Part(Channel.ANALYSIS, "The person wants the weather."),
    Part(Channel.COMMENTARY, "I shall look."),
    Part(Channel.COMMENTARY, '{"place": "Köln"}', "functions.get_weather", "<|constrain|>json"),
    Part(Channel.FINAL, "Rain. \0 你好 🌧"),
)
GENERATION = GenerationRecord(
    "gpt-oss-20b",
    Effort.HIGH,
    Sampling(0.7, 0.9, 40, 0.05, 2**63 - 1, 500),
    Usage(1000, 800, 50, 1.5, 2.5, 1.6),
    StopReason.LENGTH,
    6.25,
    "engine_crashed",
)


def test_a_conversation_comes_back_as_it_was(store: ConversationStore) -> None:
    made = store.create(title="Tax letter", date=DATE, instructions="Be brief.")

    assert made.title == "Tax letter"
    assert made.date == DATE
    assert made.instructions == "Be brief."
    assert made.tip is None
    assert not made.pinned
    assert made.created_at == made.updated_at
    assert store.conversation(made.id) == made
    assert store.path(made.id) == []


def test_a_message_comes_back_as_it_was(database: Path) -> None:
    store = ConversationStore.open(database)
    conversation = store.create(date=DATE)
    question = store.add_message(conversation.id, None, Message.of(Role.USER, "Weather?"))
    answer = store.add_message(
        conversation.id, question.id, Message(Role.ASSISTANT, PARTS), generation=GENERATION
    )
    result = store.add_message(
        conversation.id, answer.id, Message.of(Role.TOOL, "{}", "functions.get_weather")
    )
    assert answer.message.parts == PARTS
    assert answer.generation == GENERATION
    assert answer.parent_id == question.id
    assert question.generation is None
    before = store.path(conversation.id)
    store.close()

    store = ConversationStore.open(database)
    assert store.path(conversation.id) == before == [question, answer, result]
    store.close()


def test_numbers_keep_their_whole_range(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    for seed in (None, 0, 2**32 - 1, -1):
        generation = replace(GENERATION, sampling=Sampling(seed=seed), stop=None)
        made = store.add_message(
            conversation.id, None, Message(Role.ASSISTANT, ()), generation=generation
        )
        assert store.message(made.id).generation == generation


def test_what_is_no_character_does_not_stop_a_message(store: ConversationStore) -> None:
    conversation = store.create(title="half \ud83d", date=DATE, instructions="\udc00")
    part = Part(Channel.FINAL, "a\ud800b", "functions.\ud800", "\ud800")
    made = store.add_message(conversation.id, None, Message(Role.TOOL, (part,), "\ud800"))
    assert made.message == Message(
        Role.TOOL, (Part(Channel.FINAL, "a?b", "functions.?", "?"),), "?"
    )
    assert conversation.title == "half ?"


def test_pinned_come_first_then_the_last_updated(store: ConversationStore) -> None:
    ids = [store.create(title=str(number), date=DATE).id for number in range(4)]
    store.pin(ids[1], True)
    store.pin(ids[0], True)
    store.add_message(ids[2], None, Message.of(Role.USER, "more"))

    def listed() -> list[int]:
        return [conversation.id for conversation in store.conversations()]

    assert listed() == [ids[1], ids[0], ids[2], ids[3]]
    store.pin(ids[1], False)
    assert listed() == [ids[0], ids[2], ids[3], ids[1]]
    assert [c.id for c in store.conversations(limit=2)] == [ids[0], ids[2]]
    assert [c.pinned for c in store.conversations()] == [True, False, False, False]


def test_changes_name_what_was_touched(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    message = store.add_message(conversation.id, None, Message.of(Role.USER, "x"))
    only = Changes(frozenset({conversation.id}))

    assert store.rename(conversation.id, "New") == only
    assert store.pin(conversation.id, True) == only
    assert store.set_instructions(conversation.id, "Rhyme.") == only
    assert store.set_tip(conversation.id, message.id) == only
    assert store.delete(conversation.id) == only
    assert store.restore(conversation.id) == only
    assert store.update_message(message.id, state=MessageState.STOPPED) == Changes(
        frozenset({conversation.id}), frozenset({message.id})
    )
    after = store.conversation(conversation.id)
    assert (after.title, after.pinned, after.instructions) == ("New", True, "Rhyme.")


def test_an_update_leaves_what_it_was_not_given(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    made = store.add_message(
        conversation.id,
        None,
        Message(Role.ASSISTANT, PARTS),
        MessageState.STREAMING,
        GENERATION,
    )
    store.update_message(made.id, state=MessageState.STOPPED)
    assert store.message(made.id) == replace(made, state=MessageState.STOPPED)

    later = replace(GENERATION, stop=StopReason.STOPPED)
    store.update_message(made.id, generation=later)
    assert store.message(made.id) == replace(made, state=MessageState.STOPPED, generation=later)

    store.update_message(made.id, parts=PARTS[:1])
    assert store.message(made.id).message.parts == PARTS[:1]
    store.update_message(made.id, parts=())
    assert store.message(made.id).message.parts == ()


def test_a_stream_grows_part_by_part(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, ()), MessageState.STREAMING
    )
    parts: tuple[Part, ...] = ()
    for channel in (Channel.ANALYSIS, Channel.COMMENTARY, Channel.FINAL):
        parts += (Part(channel, ""),)
        for word in ("one ", "two ", "three"):
            parts = (*parts[:-1], replace(parts[-1], text=parts[-1].text + word))
            store.update_message(answer.id, parts=parts, state=MessageState.STREAMING)
            assert store.message(answer.id).message.parts == parts


def test_a_stream_does_not_move_its_conversation_at_each_flush(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, ()), MessageState.STREAMING
    )
    began = store.conversation(conversation.id).updated_at
    store.update_message(answer.id, parts=PARTS, state=MessageState.STREAMING)
    assert store.conversation(conversation.id).updated_at == began
    store.update_message(answer.id, state=MessageState.COMPLETE)
    assert store.conversation(conversation.id).updated_at > began


def test_what_is_in_the_bin_is_elsewhere(store: ConversationStore) -> None:
    kept, gone = (store.create(title=title, date=DATE) for title in ("kept", "gone"))
    store.delete(gone.id)

    assert store.conversations() == [kept]
    assert [c.id for c in store.binned()] == [gone.id]
    assert store.conversation(gone.id).deleted_at is not None

    store.restore(gone.id)
    assert [c.id for c in store.conversations()] == [gone.id, kept.id]
    assert store.binned() == []
    assert store.conversation(gone.id) == gone


DAY = 24 * 3600.0
TODAY = 1_795_000_000.0


def start(database: Path, now: float) -> ConversationStore:
    return ConversationStore.open(database, lambda: now)


def test_the_bin_is_emptied_after_30_days(database: Path) -> None:
    store = start(database, TODAY)
    kept, young, old = (store.create(title="apple", date=DATE) for _ in range(3))
    for conversation in (kept, young, old):
        question = store.add_message(conversation.id, None, Message.of(Role.USER, "pear"))
        store.add_message(
            conversation.id, question.id, Message(Role.ASSISTANT, PARTS), generation=GENERATION
        )
    store.delete(old.id)
    store.close()
    store = start(database, TODAY + 1 * DAY)
    store.delete(young.id)
    store.close()
    for day in (5, 11, 12, 18, 25, 29):
        with closing(start(database, TODAY + day * DAY)) as store:
            assert [(c.id, c.days_left) for c in store.binned()] == [
                (young.id, 31 - day),
                (old.id, 30 - day),
            ]

    store = start(database, TODAY + 30 * DAY)
    assert [c.id for c in store.conversations()] == [kept.id]
    assert [c.id for c in store.binned()] == [young.id]
    with pytest.raises(UserError, match=Code.CONVERSATION_UNKNOWN):
        store.conversation(old.id)
    store.restore(young.id)
    assert {hit.conversation_id for hit in store.search("apple")} == {kept.id, young.id}
    assert {hit.conversation_id for hit in store.search("pear")} == {kept.id, young.id}
    assert store.check() == []
    new = store.create(date=DATE)
    assert new.id > old.id, "an id is not given out again"
    store.close()


@pytest.mark.parametrize(
    "clocks",
    [
        pytest.param([31], id="a month ahead"),
        pytest.param([4000, 1, 2, 3], id="years ahead"),
        pytest.param([-20775, 1, -20775, 2, -20775, 3, -20775, 4], id="1970 at each boot"),
        pytest.param([31, 31.01, 31.02, 31.5, 1], id="a month ahead for a day"),
    ],
)
def test_a_clock_that_is_wrong_does_not_empty_the_bin(database: Path, clocks: list[float]) -> None:
    with closing(start(database, TODAY)) as store:
        store.delete(store.create(date=DATE).id)
    for day in clocks:
        with closing(start(database, TODAY + day * DAY)) as store:
            [record] = store.binned()
            assert record.days_left >= 21


@pytest.mark.parametrize("day", [-20775, -400, 4000])
def test_a_deletion_under_a_wrong_clock_has_its_30_days_too(database: Path, day: float) -> None:
    with closing(start(database, TODAY)) as store:
        conversation = store.create(date=DATE)
    with closing(start(database, TODAY + day * DAY)) as store:
        store.delete(conversation.id)
    for later, left in ((1, 23), (2, 22), (8, 16)):
        with closing(start(database, TODAY + later * DAY)) as store:
            [record] = store.binned()
            assert left <= record.days_left <= 30


def test_only_what_is_in_the_bin_is_purged(store: ConversationStore) -> None:
    kept, gone, other = (store.create(title=title, date=DATE) for title in ("a", "b", "c"))
    store.delete(gone.id)
    store.delete(other.id)
    store.purge([kept.id, gone.id])
    assert [c.id for c in store.conversations()] == [kept.id]
    assert [c.id for c in store.binned()] == [other.id]
    with pytest.raises(UserError, match=Code.CONVERSATION_UNKNOWN):
        store.conversation(gone.id)


@pytest.mark.parametrize("table", ["conversation", "message", "part", "generation"])
def test_a_column_added_later_changes_no_record(
    store: ConversationStore, database: Path, table: str
) -> None:
    conversation = store.create(title="title", date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, PARTS), generation=GENERATION
    )
    with closing(dbapi2.connect(str(database))) as connection:
        connection.execute(f"ALTER TABLE {table} ADD COLUMN added_later TEXT DEFAULT 'x'")
    assert store.path(conversation.id) == [answer]
    again = store.add_message(
        conversation.id, answer.id, Message(Role.ASSISTANT, PARTS), generation=GENERATION
    )
    assert store.message(again.id).generation == GENERATION
    assert store.conversation(conversation.id).title == "title"


UNKNOWN = 12345


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda s, c, m: s.conversation(UNKNOWN), Code.CONVERSATION_UNKNOWN),
        (lambda s, c, m: s.path(UNKNOWN), Code.CONVERSATION_UNKNOWN),
        (lambda s, c, m: s.rename(UNKNOWN, "x"), Code.CONVERSATION_UNKNOWN),
        (lambda s, c, m: s.pin(UNKNOWN, True), Code.CONVERSATION_UNKNOWN),
        (lambda s, c, m: s.delete(UNKNOWN), Code.CONVERSATION_UNKNOWN),
        (lambda s, c, m: s.set_tip(UNKNOWN, m), Code.CONVERSATION_UNKNOWN),
        (
            lambda s, c, m: s.add_message(UNKNOWN, None, Message.of(Role.USER, "x")),
            Code.CONVERSATION_UNKNOWN,
        ),
        (lambda s, c, m: s.message(UNKNOWN), Code.MESSAGE_UNKNOWN),
        (lambda s, c, m: s.leaf_of(UNKNOWN), Code.MESSAGE_UNKNOWN),
        (lambda s, c, m: s.path(c, UNKNOWN), Code.MESSAGE_UNKNOWN),
        (lambda s, c, m: s.set_tip(c, UNKNOWN), Code.MESSAGE_UNKNOWN),
        (lambda s, c, m: s.update_message(UNKNOWN, parts=()), Code.MESSAGE_UNKNOWN),
        (
            lambda s, c, m: s.add_message(c, UNKNOWN, Message.of(Role.USER, "x")),
            Code.MESSAGE_UNKNOWN,
        ),
    ],
)
def test_an_unknown_id_changes_nothing(store: ConversationStore, call, code) -> None:
    conversation = store.create(date=DATE)
    message = store.add_message(conversation.id, None, Message.of(Role.USER, "x"))
    before = store.conversation(conversation.id)

    with pytest.raises(UserError) as caught:
        call(store, conversation.id, message.id)

    assert caught.value.code is code
    assert caught.value.facts == {"id": UNKNOWN}
    assert store.conversation(conversation.id) == before
    assert store.path(conversation.id) == [message]


def test_a_message_of_another_conversation_is_unknown(store: ConversationStore) -> None:
    one, other = (store.create(date=DATE) for _ in range(2))
    message = store.add_message(other.id, None, Message.of(Role.USER, "x"))
    for call in (
        lambda: store.path(one.id, message.id),
        lambda: store.set_tip(one.id, message.id),
        lambda: store.add_message(one.id, message.id, Message.of(Role.USER, "y")),
    ):
        with pytest.raises(UserError, match=Code.MESSAGE_UNKNOWN):
            call()


def test_any_thread_may_call(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    made: list[list[int]] = [[] for _ in range(4)]

    def work(own: list[int]) -> None:
        for number in range(25):
            text = Message.of(Role.USER, f"word{number}")
            own.append(store.add_message(conversation.id, None, text).id)
            store.search("word")
            store.path(conversation.id)

    threads = [threading.Thread(target=work, args=(own,)) for own in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    ids = sorted(id for own in made for id in own)
    assert len(set(ids)) == 100
    assert store.message(ids[0]).siblings == tuple(ids)
    assert store.check() == []


def test_two_processes_worth_of_stores_share_a_file(
    store: ConversationStore, database: Path
) -> None:
    """`gloss ask` beside an open window: each sees what the other wrote, and the second
    does not end the stream of the first."""
    conversation: ConversationRecord = store.create(title="shared", date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, PARTS), MessageState.STREAMING
    )
    second = ConversationStore.open(database)
    assert second.path(conversation.id) == [answer]
    second.rename(conversation.id, "renamed")
    second.close()
    assert store.conversation(conversation.id).title == "renamed"
    assert store.message(answer.id).state is MessageState.STREAMING


def test_what_is_deleted_for_good_is_nowhere_in_the_files(database: Path) -> None:
    store = ConversationStore.open(database)
    conversation = store.create(title="Zanzibarsecret", date=DATE)
    store.add_message(conversation.id, None, Message.of(Role.USER, "Zanzibarsecret " * 500))
    store.delete(conversation.id)
    store.purge([conversation.id])
    store.close()
    for path in database.parent.iterdir():
        assert b"anzibarsecret" not in path.read_bytes(), path.name


def some_deleted(store: ConversationStore) -> tuple[int, int, int, int]:
    """A conversation that stays and one in the bin; a question that stays and an answer that is
    deleted."""
    kept, gone = (store.create(date=DATE).id for _ in range(2))
    question = store.add_message(kept, None, Message.of(Role.USER, "Cats?")).id
    answer = store.add_message(kept, question, Message.of(Role.ASSISTANT, "They purr.")).id
    store.messages.delete(answer)
    store.delete(gone)
    return kept, gone, question, answer


def test_what_is_deleted_for_good_is_told_from_what_is_lost(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        kept, gone, question, answer = some_deleted(store)
        ids = ([kept, gone, 99, 2**70], [question, answer, 99])  # 99: of another database
        assert store.messages.purged(*ids) == Changes()  # each can be brought back
        store.purge([gone])
        assert store.messages.purged(*ids) == Changes(frozenset({gone}))
    with closing(ConversationStore.open(database)) as store:
        assert store.messages.purged(*ids) == Changes(frozenset({gone}), frozenset({answer}))
    recover(database)
    with closing(ConversationStore.open(database)) as store:
        assert store.messages.purged(*ids) == Changes()


def test_a_recovery_gives_no_id_out_again(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        kept, gone, question, answer = some_deleted(store)
        store.purge([gone])
    ConversationStore.open(database).close()
    recover(database)
    with closing(ConversationStore.open(database)) as store:
        assert store.create(date=DATE).id == gone + 1
        assert store.add_message(kept, question, Message(Role.ASSISTANT, ())).id == answer + 1
