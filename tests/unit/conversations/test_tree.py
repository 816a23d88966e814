"""Messages are a tree: editing and retrying add branches, and nothing is overwritten."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from app.core.conversations.records import (
    ConversationRecord,
    DeletedMessage,
    MessageRecord,
    MessageState,
)
from app.core.conversations.store import ConversationStore
from app.core.messages import Channel, Message, Part, Role

DATE = "2026-11-23"


def add(
    store: ConversationStore, conversation: ConversationRecord, parent: MessageRecord | None
) -> MessageRecord:
    message = Message.of(Role.USER, "words")
    return store.add_message(conversation.id, parent.id if parent else None, message)


def test_the_path_runs_from_the_root_to_the_tip(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    first = add(store, conversation, None)
    second = add(store, conversation, first)
    third = add(store, conversation, second)

    assert store.conversation(conversation.id).tip == third.id
    assert store.path(conversation.id) == [first, second, third]
    assert store.path(conversation.id, second.id) == [first, second]


@pytest.mark.parametrize("last", [1, 2, 3, 9])
def test_the_end_of_a_path(store: ConversationStore, last: int) -> None:
    conversation = store.create(date=DATE)
    parent = None
    for _ in range(3):
        parent = add(store, conversation, parent)
    assert store.path(conversation.id, last=last) == store.path(conversation.id)[-last:]


def test_a_retry_is_a_sibling_and_the_old_answer_stays(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    question = add(store, conversation, None)
    old = add(store, conversation, question)
    new = add(store, conversation, question)

    assert [m.id for m in store.path(conversation.id)] == [question.id, new.id]
    assert new.siblings == (old.id, new.id)
    assert store.message(old.id).siblings == (old.id, new.id)
    assert store.message(question.id).siblings == (question.id,)

    store.set_tip(conversation.id, old.id)
    assert [m.id for m in store.path(conversation.id)] == [question.id, old.id]


def test_first_messages_are_siblings_too(store: ConversationStore) -> None:
    conversation, other = store.create(date=DATE), store.create(date=DATE)
    add(store, other, None)
    old = add(store, conversation, None)
    new = add(store, conversation, None)
    assert new.siblings == (old.id, new.id)


def test_choosing_a_branch_goes_down_to_its_newest_leaf(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    root = add(store, conversation, None)
    left = add(store, conversation, root)
    right = add(store, conversation, root)
    left_end = add(store, conversation, add(store, conversation, left))
    right_end = add(store, conversation, right)
    left_newest = add(store, conversation, left)

    assert store.leaf_of(left.id) == left_newest.id
    assert store.leaf_of(right.id) == right_end.id
    assert store.leaf_of(root.id) == left_newest.id
    assert store.leaf_of(left_end.id) == left_end.id


class Trees(RuleBasedStateMachine):
    """Random work on a store, against plain dictionaries that do the same."""

    conversations = Bundle("conversations")
    messages = Bundle("messages")
    deletions = Bundle("deletions")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = Path(self.folder.name) / "gloss.db"
        self.store = ConversationStore.open(self.database)
        self.tips: dict[int, int | None] = {}
        self.binned: set[int] = set()
        self.parents: dict[int, int | None] = {}
        self.homes: dict[int, int] = {}
        self.texts: dict[int, str] = {}
        self.streaming: set[int] = set()
        self.deleted: dict[int, int] = {}  # by message, the number of its deletion
        self.gone: set[int] = set()  # for good
        self.number = 0

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(target=conversations)
    def create(self) -> int:
        id = self.store.create(date=DATE).id
        self.tips[id] = None
        return id

    def _add(self, conversation: int, parent: int | None, text: str, streaming: bool) -> int:
        state = MessageState.STREAMING if streaming else MessageState.COMPLETE
        message = Message.of(Role.ASSISTANT, text)
        id = self.store.add_message(conversation, parent, message, state).id
        self.tips[conversation] = id
        self.parents[id], self.homes[id], self.texts[id] = parent, conversation, text
        self.streaming |= {id} if streaming else set()
        return id

    @rule(target=messages, conversation=conversations, text=st.text(max_size=20))
    def begin(self, conversation: int, text: str) -> int:
        return self._add(conversation, None, text, False)

    @rule(target=messages, parent=messages, text=st.text(max_size=20), streaming=st.booleans())
    def reply(self, parent: int, text: str, streaming: bool) -> int:
        if parent in self.deleted:
            return parent
        return self._add(self.homes[parent], parent, text, streaming)

    @rule(message=messages, text=st.text(max_size=20))
    def rewrite(self, message: int, text: str) -> None:
        if message in self.gone:
            return
        self.store.update_message(message, parts=(Part(Channel.FINAL, text),))
        self.texts[message] = text

    def _below(self, message: int) -> set[int]:
        """Those of the same fate."""
        fate = self.deleted.get(message)
        found = {message}
        for child, parent in sorted(self.parents.items()):
            if parent in found and self.deleted.get(child) == fate:
                found.add(child)
        return found

    @rule(target=deletions, message=messages)
    def remove(self, message: int) -> DeletedMessage | None:
        if message in self.deleted:
            return None
        below = self._below(message)
        deletion = self.store.messages.delete(message)
        self.number += 1
        self.deleted |= dict.fromkeys(below, self.number)
        home = self.homes[message]
        if self.tips[home] in below:
            self.tips[home] = self.store.conversation(home).tip
            assert self.tips[home] not in self.deleted
            assert self.parents[message] in (None, *self._up(self.tips[home]))
        return deletion

    @rule(deletion=deletions)
    def bring_back(self, deletion: DeletedMessage | None) -> None:
        if deletion is None or deletion.id not in self.deleted or deletion.id in self.gone:
            return
        if any(up in self.deleted for up in self._up(deletion.id)[:-1]):
            return
        back = self._below(deletion.id)
        self.store.messages.restore(deletion)
        for id in back:
            del self.deleted[id]
        tip = self.store.conversation(deletion.conversation_id).tip
        assert tip in back and (deletion.tip not in back or tip == deletion.tip)
        self.tips[deletion.conversation_id] = tip

    @rule(message=messages)
    def choose(self, message: int) -> None:
        if message in self.deleted:
            return
        leaf = self.store.leaf_of(message)
        self.store.set_tip(self.homes[message], leaf)
        self.tips[self.homes[message]] = leaf
        assert message in self._up(leaf)
        alive = [parent for id, parent in self.parents.items() if id not in self.deleted]
        assert leaf not in alive

    @rule(conversation=conversations)
    def delete(self, conversation: int) -> None:
        self.store.delete(conversation)
        self.binned.add(conversation)

    @rule(conversation=conversations)
    def restore(self, conversation: int) -> None:
        self.store.restore(conversation)
        self.binned.discard(conversation)

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = ConversationStore.open(self.database)
        self.streaming.clear()
        self.number += 1
        self.gone |= set(self.deleted)

    def _up(self, message: int | None) -> list[int]:
        path: list[int] = []
        while message is not None:
            path.insert(0, message)
            message = self.parents[message]
        return path

    @invariant()
    def lists_are_right(self) -> None:
        assert {c.id for c in self.store.conversations()} == set(self.tips) - self.binned
        assert {c.id for c in self.store.binned()} == self.binned

    @invariant()
    def paths_are_right(self) -> None:
        for conversation, tip in self.tips.items():
            path = self.store.path(conversation)
            assert [m.id for m in path] == self._up(tip)
            for message in path:
                assert (
                    message.message.text
                    == self.texts[message.id].encode("utf-8", "replace").decode()
                )
                assert (message.state is MessageState.STREAMING) == (message.id in self.streaming)
                alike = [
                    id
                    for id, parent in self.parents.items()
                    if parent == message.parent_id
                    and self.homes[id] == conversation
                    and id not in self.deleted
                ]
                assert message.siblings == tuple(sorted(alike))


TestTrees = Trees.TestCase
TestTrees.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
