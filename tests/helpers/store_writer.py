"""A program that writes conversations to the database it is given until it is killed.

Each line it prints says what the store had acknowledged by then:
`added ID TEXT`, `streamed ID LENGTH`, `done ID LENGTH`, `titled ID TITLE`, `binned ID 0|1`,
`forked ID MESSAGES`, `cutting ID` before messages of it are deleted, `deleted ID MESSAGE`.
What is streamed to a message is the beginning of `story(ID)`.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from app.core.conversations.records import GenerationRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.messages import Channel, Effort, Message, Part, Role, Sampling

LONGEST = 40_000


def story(message_id: int) -> str:
    """The text message `message_id` would have in the end."""
    return "".join(f"{message_id}:{place} 語é\n" for place in range(4000))[:LONGEST]


def write(store: ConversationStore, rng: random.Random) -> None:
    """One conversation: questions, streamed answers, branches, and changes to its row."""
    conversation = store.create(title="new", date="2026-11-23")
    generation = GenerationRecord("model", Effort.MEDIUM, Sampling())
    parent = None
    for turn in range(rng.randint(1, 4)):
        text = f"question {turn}"
        question = store.add_message(conversation.id, parent, Message.of(Role.USER, text))
        say("added", question.id, text)
        answer = store.add_message(
            conversation.id,
            question.id,
            Message(Role.ASSISTANT, ()),
            MessageState.STREAMING,
            generation,
        )
        whole, length = story(answer.id), 0
        while length < len(whole):
            length += rng.randint(1, 8000)
            store.update_message(answer.id, parts=(Part(Channel.FINAL, whole[:length]),))
            say("streamed", answer.id, min(length, len(whole)))
        store.update_message(answer.id, state=MessageState.COMPLETE, generation=generation)
        say("done", answer.id, len(whole))
        parent = rng.choice([answer.id, question.id, None])
    fork = store.messages.fork(answer.id, "fork")
    branch = store.path(fork.id)
    say("forked", fork.id, len(branch))
    if rng.random() < 0.5:
        say("cutting", fork.id)
        store.messages.restore(store.messages.delete(branch[-1].id))
        store.messages.delete(branch[0].id)
        say("deleted", fork.id, branch[0].id)
    title = f"title {rng.random()}"
    store.rename(conversation.id, title)
    say("titled", conversation.id, title)
    store.delete(conversation.id)
    say("binned", conversation.id, 1)
    if rng.random() < 0.5:
        store.restore(conversation.id)
        say("binned", conversation.id, 0)


def say(*words: object) -> None:
    print(*words, flush=True)


def main() -> None:
    rng = random.Random()
    store = ConversationStore.open(Path(sys.argv[1]))
    say("ready")
    while True:
        write(store, rng)


if __name__ == "__main__":
    main()
