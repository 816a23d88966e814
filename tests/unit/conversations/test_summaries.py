"""Summaries in the store: begun, written, edited, deleted, copied, recovered."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversations.records import MessageState
from app.core.conversations.recovery import recover
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Role, WhenFull

DATE = "2026-11-23"


def talk(store: ConversationStore, turns: int = 2) -> list[int]:
    conversation, ids = store.create(title="T", date=DATE), []
    for number in range(turns):
        for role in (Role.USER, Role.ASSISTANT):
            text = Message.of(role, f"{role} {number}")
            parent = ids[-1] if ids else None
            ids.append(store.add_message(conversation.id, parent, text).id)
    return ids


def test_it_is_kept_at_the_end_of_its_branch(store: ConversationStore) -> None:
    ids = talk(store)
    record = store.summaries.begin(ids[1], "gpt-oss-20b")
    assert record.state is MessageState.STREAMING
    assert not record.is_sent
    store.summaries.write(ids[1], "Half", MessageState.STREAMING)
    store.summaries.write(ids[1], "Half and half.", MessageState.COMPLETE)
    home = store.message(ids[1]).conversation_id
    found = [each.summary for each in store.path(home)]
    assert [each.text if each else None for each in found] == [None, "Half and half.", None, None]
    other = store.add_message(home, ids[0], Message.of(Role.ASSISTANT, "Another."))
    assert all(each.summary is None for each in store.path(home, other.id))
    store.summaries.edit(ids[1], "Mine.\0")
    edited = store.message(ids[1]).summary
    assert edited is not None
    assert edited.edited and edited.is_sent and edited.text.startswith("Mine.")


def test_a_deleted_one_comes_back(store: ConversationStore) -> None:
    ids = talk(store)
    store.summaries.begin(ids[1], "m")
    store.summaries.edit(ids[1], "Mine.")
    before = store.message(ids[1]).summary
    deleted = store.summaries.delete(ids[1])
    assert store.message(ids[1]).summary is None
    assert deleted == before
    store.summaries.restore(deleted)
    assert store.message(ids[1]).summary == before
    with pytest.raises(UserError) as caught:
        store.summaries.delete(ids[3])
    assert caught.value.code is Code.MESSAGE_UNKNOWN


@pytest.mark.parametrize("written", ["Another one.", ""])
def test_one_that_is_restored_is_not_overwritten(store: ConversationStore, written: str) -> None:
    """By the turn that was writing another in its place."""
    message = talk(store)[1]
    store.summaries.begin(message, "m")
    store.summaries.edit(message, "Mine.")
    mine = store.summaries.delete(message)
    store.summaries.begin(message, "m")
    store.summaries.write(message, written, MessageState.STREAMING)
    store.summaries.restore(mine)
    if written:
        store.summaries.write(message, written, MessageState.COMPLETE)
    else:
        store.summaries.discard(message)
    assert store.message(message).summary == mine


def test_it_goes_and_comes_back_with_its_message(store: ConversationStore) -> None:
    ids = talk(store)
    store.summaries.begin(ids[1], "m")
    store.summaries.edit(ids[1], "Mine.")
    deleted = store.messages.delete(ids[0])
    store.messages.restore(deleted)
    summary = store.message(ids[1]).summary
    assert summary is not None
    assert summary.text == "Mine."


def test_a_copied_branch_has_it_unless_it_is_being_written(store: ConversationStore) -> None:
    ids = talk(store)
    store.summaries.begin(ids[1], "m")
    store.summaries.edit(ids[1], "Mine.")
    store.summaries.begin(ids[3], "m")
    store.choices.set_when_full(store.message(ids[0]).conversation_id, WhenFull.SUMMARISE)
    fork = store.messages.fork(ids[3], "Fork")
    assert fork.when_full is WhenFull.SUMMARISE
    copies = [each.summary for each in store.path(fork.id)]
    assert [each.text if each else None for each in copies] == [None, "Mine.", None, None]
    store.summaries.edit(ids[1], "Changed.")
    assert store.path(fork.id)[1].summary == copies[1]


def test_a_crash_leaves_what_was_written(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        ids = talk(store)
        store.summaries.begin(ids[1], "m")
        store.summaries.write(ids[1], "Half", MessageState.STREAMING)
    with closing(ConversationStore.open(database)) as store:
        summary = store.message(ids[1]).summary
        assert summary is not None
        assert (summary.text, summary.state) == ("Half", MessageState.INTERRUPTED)
        assert not summary.is_sent


def test_a_choice_is_kept_with_the_conversation(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    assert conversation.when_full is None
    store.choices.set_when_full(conversation.id, WhenFull.STOP)
    assert store.conversation(conversation.id).when_full is WhenFull.STOP
    store.choices.set_when_full(conversation.id, None)
    assert store.conversation(conversation.id).when_full is None
    with pytest.raises(UserError):
        store.choices.set_when_full(999, WhenFull.STOP)


def test_a_recovery_keeps_summaries_and_choices(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        ids = talk(store)
        home = store.message(ids[0]).conversation_id
        store.choices.set_when_full(home, WhenFull.LEAVE_OUT)
        store.summaries.begin(ids[1], "m")
        store.summaries.edit(ids[1], "long 語é " * 3000)
        store.summaries.begin(ids[3], "m")
        store.summaries.write(ids[3], "Stopped", MessageState.STOPPED)
        before = [each.summary for each in store.path(home)]
    with closing(sqlite3.connect(database)) as plain:  # the tip is lost
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("UPDATE conversation SET tip_id = 999")
        plain.execute("UPDATE summary SET state = 'odd' WHERE message_id = ?", (ids[3],))
        plain.commit()
    assert recover(database).lost == 0
    with closing(ConversationStore.open(database)) as store:
        assert store.conversation(home).when_full is WhenFull.LEAVE_OUT
        after = [each.summary for each in store.path(home)]
        assert after[:3] == before[:3]
        assert after[3] is not None
        assert after[3].text == "Stopped"
        assert after[3].state is MessageState.INTERRUPTED


def test_its_words_are_found_as_long_as_it_is_there(store: ConversationStore) -> None:
    ids = talk(store)
    home = store.message(ids[1]).conversation_id

    def found(words: str) -> list[tuple[int | None, bool]]:
        hits = store.search(words)
        assert all("\x02" in hit.snippet and hit.conversation_id == home for hit in hits)
        return [(hit.message_id, hit.in_summary) for hit in hits]

    store.summaries.begin(ids[1], "m")
    store.summaries.write(ids[1], "Cats p", MessageState.STREAMING)
    assert found("cats") == []  # it is being written
    store.summaries.write(ids[1], "Cats purr.", MessageState.COMPLETE)
    assert found("cats") == found("CATS pu") == [(ids[1], True)]
    assert found("assistant 0") == [(ids[1], False)]
    assert found("assistant purr") == [(ids[1], True)]  # both are at this place
    store.summaries.edit(ids[1], "Dogs bark.")
    assert found("cats") == [] and found("dogs") == [(ids[1], True)]
    deleted = store.summaries.delete(ids[1])
    assert found("dogs") == [] and found("assistant 0") == [(ids[1], False)]
    store.summaries.restore(deleted)
    assert found("dogs") == [(ids[1], True)]
    store.summaries.begin(ids[1], "m")
    assert found("dogs") == []
    store.summaries.write(ids[1], "Half", MessageState.STOPPED)
    assert found("half") == [(ids[1], True)]
    message = store.messages.delete(ids[1])
    assert found("half") == []
    store.messages.restore(message)
    assert found("half") == [(ids[1], True)]
    copy = store.messages.fork(ids[1], "Copy")
    assert {hit.conversation_id for hit in store.search("half")} == {home, copy.id}
    store.delete(home)
    store.purge([home])
    assert [hit.conversation_id for hit in store.search("half")] == [copy.id]


def test_one_that_a_crash_left_is_found(tmp_path: Path) -> None:
    path = tmp_path / "gloss.db"
    with closing(ConversationStore.open(path)) as store:
        ids = talk(store)
        store.summaries.begin(ids[1], "m")
        store.summaries.write(ids[1], "Cats purr", MessageState.STREAMING)
    with closing(ConversationStore.open(path)) as store:
        (hit,) = store.search("purr")
        assert (hit.message_id, hit.in_summary) == (ids[1], True)
