"""Messages deleted, restored and copied, with all that hangs on them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from app.core.conversations.records import GenerationRecord, MessageRecord, MessageState
from app.core.conversations.recovery import recover
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    ReasoningControl,
    Role,
    Sampling,
    StopReason,
    Usage,
)

DATE = "2026-11-23"
GENERATION = GenerationRecord(
    "gpt-oss-20b",
    Effort.HIGH,
    Sampling(0.5, 0.9, 40, 0.05, 7, 100),
    Usage(80, 20, 30, 0.4, 1.1, 0.5, 2.25),
    StopReason.FINISHED,
    0.6,
    "",
    "MXFP4",
    8192,
    ReasoningControl.EFFORT,
    None,
)
PARTS = (Part(Channel.ANALYSIS, "hm"), Part(Channel.FINAL, "Sun."))


def ask(store: ConversationStore, parent: MessageRecord | None, text: str, home: int = 0) -> int:
    home = parent.conversation_id if parent else home or store.create(title="T", date=DATE).id
    record = store.add_message(home, parent.id if parent else None, Message.of(Role.USER, text))
    return record.id


def reply(store: ConversationStore, question: int, *parts: Part) -> int:
    home = store.message(question).conversation_id
    message = Message(Role.ASSISTANT, parts or PARTS)
    return store.add_message(home, question, message, generation=GENERATION).id


def talk(store: ConversationStore) -> tuple[int, int, int, int]:
    """Question, answer, question, answer."""
    first = ask(store, None, "How is the weather?")
    answer = reply(store, first)
    second = ask(store, store.message(answer), "And tomorrow?")
    return first, answer, second, reply(store, second, Part(Channel.FINAL, "Rain."))


def ids(store: ConversationStore, conversation: int) -> list[int]:
    return [message.id for message in store.path(conversation)]


def refused(code: Code, work: object, *arguments: object) -> None:
    with pytest.raises(UserError) as caught:
        work(*arguments)  # type: ignore[operator]
    assert caught.value.code is code


def test_all_of_a_generation_is_kept(store: ConversationStore) -> None:
    answer = reply(store, ask(store, None, "Q"))
    assert store.message(answer).generation == GENERATION
    switch = replace(GENERATION, reasoning_control=ReasoningControl.SWITCH, thinking=False)
    store.update_message(answer, generation=switch)
    assert store.message(answer).generation == switch


def test_an_edited_answer_is_marked(store: ConversationStore) -> None:
    question = ask(store, None, "Q")
    home = store.message(question).conversation_id
    message = Message.of(Role.ASSISTANT, "Mine.")
    edited = store.add_message(home, question, message, edited=True)
    assert edited.edited and store.message(edited.id).edited
    assert not store.message(question).edited


def test_the_raw_output_is_read_only_when_asked_for(store: ConversationStore) -> None:
    answer = reply(store, ask(store, None, "Q"))
    assert store.messages.raw_output(answer) is None
    store.update_message(answer, raw_output="<|channel|>final<|message|>Sun.<|return|>\ud800")
    raw = store.messages.raw_output(answer)
    assert raw == "<|channel|>final<|message|>Sun.<|return|>?"
    assert store.search("channel") == []


def test_a_deleted_message_goes_with_everything_below_it_and_comes_back(
    store: ConversationStore,
) -> None:
    first, answer, second, end = talk(store)
    home = store.message(first).conversation_id
    deleted = store.messages.delete(answer)
    assert ids(store, home) == [first]
    for gone in (answer, second, end):
        refused(Code.MESSAGE_UNKNOWN, store.message, gone)
        refused(Code.MESSAGE_UNKNOWN, store.path, home, gone)
        refused(Code.MESSAGE_UNKNOWN, store.set_tip, home, gone)
        refused(Code.MESSAGE_UNKNOWN, store.leaf_of, gone)
        refused(Code.MESSAGE_UNKNOWN, store.messages.delete, gone)
    refused(Code.MESSAGE_UNKNOWN, store.add_message, home, answer, Message.of(Role.USER, "on it"))
    assert store.search("rain") == [] and store.search("weather") != []
    store.messages.restore(deleted)
    assert ids(store, home) == [first, answer, second, end]
    assert store.message(answer).generation == GENERATION
    assert [hit.message_id for hit in store.search("rain")] == [end]
    refused(Code.MESSAGE_UNKNOWN, store.messages.restore, deleted)


def test_other_branches_stay_and_the_nearest_is_shown(store: ConversationStore) -> None:
    question = ask(store, None, "Q")
    home = store.message(question).conversation_id
    one, two, three = (reply(store, question) for _ in range(3))
    below = ask(store, store.message(two), "more?")
    store.set_tip(home, three)
    store.messages.delete(three)
    assert ids(store, home) == [question, two, below]
    assert store.message(two).siblings == (one, two)
    store.messages.delete(one)  # it is not shown: nothing moves
    assert ids(store, home) == [question, two, below]
    store.messages.delete(two)
    assert ids(store, home) == [question]
    last = store.messages.delete(question)
    assert ids(store, home) == [] and store.conversation(home).tip is None
    store.messages.restore(last)
    assert ids(store, home) == [question]


def test_what_was_deleted_before_stays_deleted(store: ConversationStore) -> None:
    first, answer, second, end = talk(store)
    home = store.message(first).conversation_id
    inner, outer = store.messages.delete(end), store.messages.delete(answer)
    store.messages.restore(outer)
    assert ids(store, home) == [first, answer, second]
    store.messages.restore(inner)
    assert ids(store, home) == [first, answer, second, end]


def test_what_was_deleted_above_it_since_comes_back_with_it(database: Path) -> None:
    with closing(ConversationStore.open(database, count().__next__)) as store:
        first, answer, second, end = talk(store)
        home = store.message(first).conversation_id
        other = reply(store, first)
        store.set_tip(home, end)
        inner, outer = store.messages.delete(second), store.messages.delete(first)
        changes = store.messages.restore(inner)
        assert changes.messages == {first, answer, other, second, end}
        refused(Code.MESSAGE_UNKNOWN, store.messages.restore, outer)
    with closing(ConversationStore.open(database)) as store:
        assert ids(store, home) == [first, answer, second, end]
        assert store.message(answer).siblings == (answer, other)


def test_an_answer_deleted_while_it_is_written_is_not_found(store: ConversationStore) -> None:
    question = ask(store, None, "Q")
    home = store.message(question).conversation_id
    message = Message(Role.ASSISTANT, ())
    answer = store.add_message(home, question, message, MessageState.STREAMING).id
    store.messages.delete(answer)
    store.update_message(answer, parts=PARTS, state=MessageState.COMPLETE)
    assert store.search("sun") == []


def test_deleted_messages_are_gone_for_good_at_the_next_start(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        first, answer, *_ = talk(store)
        store.update_message(answer, raw_output="raw")
        deleted = store.messages.delete(answer)
        with closing(ConversationStore.open(database)):  # the first may still undo
            pass
        store.messages.restore(deleted)
        deleted = store.messages.delete(answer)
    with closing(ConversationStore.open(database)) as store:
        refused(Code.MESSAGE_UNKNOWN, store.messages.restore, deleted)
        assert store.messages.raw_output(answer) is None
        assert store.check() == []
        assert [m.id for m in store.path(store.conversations()[0].id)] == [first]


def test_a_fork_has_the_branch_up_to_the_message_and_nothing_else(
    store: ConversationStore,
) -> None:
    first, answer, second, end = talk(store)
    other = reply(store, second)
    home = store.message(first).conversation_id
    store.set_instructions(home, "Be brief.")
    store.update_message(answer, raw_output="raw")
    edited = store.add_message(
        home, second, Message.of(Role.ASSISTANT, "Mine, a cloud."), edited=True
    ).id
    fork = store.messages.fork(edited, "Branch · T")
    origin = store.conversation(home)
    assert (fork.title, fork.date, fork.instructions) == ("Branch · T", DATE, "Be brief.")
    assert not fork.pinned and fork.tip is not None and fork.id != home
    path = store.path(fork.id)
    assert [m.message for m in path] == [m.message for m in store.path(home, edited)]
    assert [m.generation for m in path] == [m.generation for m in store.path(home, edited)]
    assert [len(m.siblings) for m in path] == [1, 1, 1, 1] and path[-1].edited
    assert store.messages.raw_output(path[1].id) == "raw"
    assert store.conversation(home) == origin
    assert {m.id for m in path}.isdisjoint({first, answer, second, end, other, edited})
    found = {hit.conversation_id for hit in store.search("cloud")}
    assert found == {home, fork.id}
    assert {hit.conversation_id for hit in store.search("branch")} == {fork.id}
    assert store.conversations()[0].id == fork.id
    store.messages.delete(path[1].id)
    assert len(ids(store, home)) == 4
    assert store.check() == []


def test_a_fork_of_an_answer_being_written_is_what_there_is_of_it(
    store: ConversationStore,
) -> None:
    question = ask(store, None, "Q")
    home = store.message(question).conversation_id
    answer = store.add_message(
        home, question, Message(Role.ASSISTANT, PARTS), MessageState.STREAMING
    ).id
    copy = store.path(store.messages.fork(answer, "T").id)[-1]
    assert copy.state is MessageState.INTERRUPTED and copy.message.parts == PARTS
    assert store.message(answer).state is MessageState.STREAMING
    refused(Code.MESSAGE_UNKNOWN, store.messages.fork, 999, "T")


def test_a_recovery_keeps_what_was_deleted_edited_and_emitted(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        first, answer, *_ = talk(store)
        home = store.message(first).conversation_id
        store.update_message(answer, raw_output="raw" * 5000)
        edited = store.add_message(home, first, Message.of(Role.ASSISTANT, "Mine."), edited=True)
        gone = reply(store, first)
        store.set_tip(home, edited.id)
        store.messages.delete(gone)
    with closing(sqlite3.connect(database)) as plain:  # the tip is lost
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("UPDATE conversation SET tip_id = 999")
        plain.commit()
    assert recover(database).lost == 0
    with closing(ConversationStore.open(database)) as store:
        assert store.message(edited.id).edited and not store.message(answer).edited
        assert store.message(answer).generation == GENERATION
        assert store.messages.raw_output(answer) == "raw" * 5000
        refused(Code.MESSAGE_UNKNOWN, store.message, gone)
        assert ids(store, home) == [first, edited.id]


def test_a_recovery_hangs_nothing_on_a_deleted_message(database: Path) -> None:
    """It would be gone with it at the next start."""
    with closing(ConversationStore.open(database)) as store:
        first, answer, second, end = talk(store)
        home = store.message(first).conversation_id
        gone = reply(store, first)
        third = ask(store, store.message(end), "And then?")
        last = reply(store, third)
        store.messages.delete(gone)
    with closing(sqlite3.connect(database)) as plain:  # a message is lost
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("DROP TRIGGER message_purged")
        plain.execute("DELETE FROM message WHERE id = ?", (third,))
        plain.execute("DELETE FROM part WHERE message_id = ?", (third,))
        plain.commit()
    assert recover(database).lost == 1
    with closing(ConversationStore.open(database)) as store:
        assert ids(store, home) == [first, answer, second, end, last]
