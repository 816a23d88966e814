"""Ratings of answers: kept, taken back, gone and back with their message."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversations.records import UNRATED, MessageRecord, MessageState, Rating, Verdict
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Role
from tests.unit.conversations.conftest import Clock

DATE = "2026-11-23"
GOOD, BAD = Verdict.GOOD, Verdict.BAD
Talk = Callable[..., list[MessageRecord]]


@pytest.fixture
def talk(store: ConversationStore) -> Talk:
    """A question and its answers, in a conversation of their own."""

    def make(*answers: str) -> list[MessageRecord]:
        conversation = store.create(title="Cats", date=DATE)
        question = store.add_message(conversation.id, None, Message.of(Role.USER, "Cats?"))
        return [
            question,
            *(
                store.add_message(conversation.id, question.id, Message.of(Role.ASSISTANT, text))
                for text in answers
            ),
        ]

    return make


def rating(store: ConversationStore, record: MessageRecord) -> Rating:
    return store.message(record.id).rating


def test_a_rating_is_kept_changed_and_taken_back(
    store: ConversationStore, talk: Talk, database: Path, clock: Clock
) -> None:
    _, answer, other = talk("Purr.", "Bark.")
    before = store.conversations()
    assert rating(store, answer) == UNRATED
    changes = store.ratings.rate(answer.id, GOOD)
    assert changes.messages == {answer.id} and changes.conversations == {answer.conversation_id}
    assert rating(store, answer) == Rating(GOOD) and rating(store, other) == UNRATED
    store.ratings.rate(other.id, BAD)
    store.ratings.correct(other.id, "They purr.\ud800")
    corrected = Rating(BAD, "They purr.?")
    assert rating(store, other) == corrected
    assert store.conversations() == before  # it is no news that would move it in the list
    store.ratings.rate(answer.id, None)
    assert rating(store, answer) == UNRATED
    store.close()
    with closing(ConversationStore.open(database, clock)) as again:
        assert rating(again, other) == corrected
        assert [each.id for each in again.ratings.rated()] == [other.id]
        assert again.check() == []


def test_a_correction_outlives_the_rating_that_is_taken_back(
    store: ConversationStore, talk: Talk
) -> None:
    _, answer = talk("Bark.")
    store.ratings.rate(answer.id, BAD)
    store.ratings.correct(answer.id, "Purr.")
    for verdict in (None, GOOD, BAD):
        store.ratings.rate(answer.id, verdict)
        assert rating(store, answer) == Rating(verdict, "Purr.")
    store.ratings.correct(answer.id, "")
    assert rating(store, answer) == Rating(BAD)


def test_only_answers_that_are_there_are_rated(store: ConversationStore, talk: Talk) -> None:
    question, answer = talk("Purr.")
    store.messages.delete(answer.id)
    for id in (question.id, answer.id, 999):
        for change in (store.ratings.rate, store.ratings.correct):
            with pytest.raises(UserError) as refused:
                change(id, GOOD)
            assert refused.value.code is Code.MESSAGE_UNKNOWN


def test_a_rating_goes_and_comes_back_with_its_message(
    store: ConversationStore, talk: Talk
) -> None:
    question, answer = talk("Purr.")
    store.ratings.rate(answer.id, GOOD)
    deleted = store.messages.delete(question.id)
    assert store.ratings.rated() == []
    store.messages.restore(deleted)
    assert [each.rating for each in store.ratings.rated()] == [Rating(GOOD)]
    store.delete(answer.conversation_id)
    assert store.ratings.rated() == []
    store.restore(answer.conversation_id)
    assert len(store.ratings.rated()) == 1
    store.delete(answer.conversation_id)
    store.purge([answer.conversation_id])
    assert store.ratings.rated() == [] and store.check() == []


def test_a_branch_in_another_conversation_is_not_rated_again(
    store: ConversationStore, talk: Talk
) -> None:
    _, answer = talk("Purr.")
    store.ratings.rate(answer.id, GOOD)
    fork = store.messages.fork(answer.id, "Branch")
    assert [each.rating for each in store.path(fork.id)] == [UNRATED, UNRATED]
    assert [each.id for each in store.ratings.rated()] == [answer.id]


def test_what_is_rated_in_some_conversations(store: ConversationStore, talk: Talk) -> None:
    answers = [talk("Purr.", "Bark.")[-1] for _ in range(3)]
    for answer in answers:
        store.ratings.rate(answer.id, BAD)
    found = store.ratings.rated([answers[0].conversation_id, answers[2].conversation_id, 999])
    assert [each.id for each in found] == [answers[0].id, answers[2].id]
    assert store.ratings.rated([]) == []
    store.update_message(answers[0].id, state=MessageState.STREAMING)  # it is continued
    assert answers[0].id not in [each.id for each in store.ratings.rated()]
