"""`kill -9` of the whole program, `ask` with a real engine, while it loads, streams and writes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversations.records import MessageRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.messages import Role
from app.core.paths import AppPaths
from tests.helpers.kills import Killed, kill_after, open_intact, python, random_moments

LOST_SECONDS = 1.0
"""How much of the text that was shown a kill may cost, in seconds before it."""

Stored = dict[int, list[MessageRecord]]


def ask(profile: Path, model: Path, text: str, conversation: int | None) -> list[str]:
    """Without chance: the tiny model sometimes draws no answer at all, which is a failure."""
    where = [] if conversation is None else ["--conversation", str(conversation)]
    return python(
        *("-m", "app", "ask", text, "--profile", profile, "--model", model),
        *("--max-tokens", "1000", "--temperature", "0", *where),
    )


def everything(store: ConversationStore) -> Stored:
    return {each.id: store.path(each.id) for each in store.conversations()}


def check_kept(before: Stored, after: Stored) -> None:
    """What was stored before this life still begins its conversation, to the letter."""
    for id, path in before.items():
        kept = after[id][: len(path)]
        assert [(m.id, m.message, m.state) for m in kept] == [
            (m.id, m.message, m.state) for m in path
        ]


def check_shown(killed: Killed, before: Stored, after: Stored, text: str) -> bool:
    """What this life showed was stored but for its last second. Whether a stream was met."""
    new = [m for id, path in after.items() for m in path[len(before.get(id, ())) :]]
    questions = [m for m in new if m.role is Role.USER]
    answers = [m for m in new if m.role is Role.ASSISTANT]
    assert [m.message.text for m in questions] == [text] * len(questions)
    if not killed.shown().strip():
        return False
    [answer] = answers
    shown, stored = killed.shown(), answer.message.text
    assert stored.startswith(killed.shown(LOST_SECONDS).rstrip("\n"))
    assert stored.startswith(shown.rstrip("\n")) or shown.startswith(stored)
    assert len(questions) == 1
    return answer.state is MessageState.INTERRUPTED


def kill_asks(profile: AppPaths, model: Path, text: str, moments: int, longest: float) -> int:
    """Every other life counts from its first word on; each third goes on with the conversation
    before. Returns how many kills met a stream."""
    before: Stored = {}
    met = 0
    for number, seconds in random_moments(moments, longest):
        conversation = max(before, default=None) if number % 3 == 2 else None
        command = ask(profile.data.parent, model, text, conversation)
        killed = kill_after(seconds, command, from_first_output=number % 2 == 1)
        if profile.database.exists():
            with closing(open_intact(profile.database)) as store:
                after = everything(store)
            check_kept(before, after)
            met += check_shown(killed, before, after, text)
            before = after
    return met


LONG = "Tell me a very long story about the sea"


def test_kill_around_a_short_answer(profile: AppPaths, tiny_model: Path) -> None:
    """gpt-oss answers in a moment here, so most kills meet the start, the load and the end."""
    kill_asks(profile, tiny_model, "Show me a table of planets", 8, 2.0)


def test_kill_while_a_long_answer_streams(profile: AppPaths, starter_model: Path) -> None:
    assert kill_asks(profile, starter_model, LONG, 4, 3.0) > 0


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_100_kills_while_long_answers_stream(profile: AppPaths, starter_model: Path) -> None:
    assert kill_asks(profile, starter_model, LONG, 100, 8.0) > 30
