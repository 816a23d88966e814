"""Summaries with the real engine: what is read anew, and what is sent afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, SummaryFinished, SummaryStarted, TurnFinished
from app.core.chat.summaries import REQUEST, SUMMARY_HEADING, summary_room, used_tokens
from app.core.conversations.records import GenerationRecord, MessageRecord, MessageState
from app.core.engine.protocol import Delta, Loaded, SegmentChange, Trimmed
from app.core.errors import Cancelled, Code, UserError
from app.core.loading.options import TurnOptions
from app.core.messages import Effort, Message, Role, Sampling, StopReason, Usage, WhenFull
from app.core.services import Services
from app.core.settings.declarations import ENGINE_CONTEXT_LENGTH

GREEDY = Sampling(temperature=0.0)
LONG = "Say something about the rivers, the mountains and the towns of Nepal. " * 6


@pytest.fixture
def options(services: Services, tiny_model: Path) -> TurnOptions:
    services.settings.set(ENGINE_CONTEXT_LENGTH, 2048)
    return TurnOptions(tiny_model, sampling=replace(GREEDY, max_tokens=60))


@pytest.fixture
def other_options(services: Services, starter_model: Path) -> TurnOptions:
    services.settings.set(ENGINE_CONTEXT_LENGTH, 2048)
    return TurnOptions(starter_model, sampling=replace(GREEDY, max_tokens=40))


def ignore(event: ChatEvent) -> None:
    """Of a turn that is looked at in the store."""


def talk(services: Services, options: TurnOptions, questions: int, text: str) -> MessageRecord:
    answer: MessageRecord | None = None
    for number in range(questions):
        conversation = answer.conversation_id if answer else None
        question = f"Question {number}. {text}"
        answer = services.session.send(conversation, question, options, ignore, CancelToken())
    assert answer is not None
    return answer


def summarise(
    services: Services, conversation: int, options: TurnOptions
) -> tuple[list[ChatEvent], SummaryFinished]:
    events: list[ChatEvent] = []
    outcome = services.session.summarise(conversation, options, events.append, CancelToken())
    return events, outcome


@pytest.mark.parametrize("effort", Effort)
def test_a_summary_extends_the_last_prompt_so_that_the_cache_serves(
    services: Services, options: TurnOptions, effort: Effort
) -> None:
    longer = replace(options, effort=effort, sampling=replace(GREEDY, max_tokens=400))
    answer = talk(services, longer, 2, "What is the capital of Nepal?")
    assert answer.generation is not None
    events, outcome = summarise(services, answer.conversation_id, options)  # another effort
    assert outcome.error is None
    assert outcome.summary.state is MessageState.COMPLETE
    assert outcome.summary.text
    assert isinstance(events[0], SummaryStarted)
    assert any(isinstance(event, Delta) for event in events)
    assert outcome.usage.cached_tokens >= answer.generation.usage.prompt_tokens
    read = outcome.usage.prompt_tokens - outcome.usage.cached_tokens
    (request,) = services.engine.count_tokens([REQUEST])
    assert read <= request + answer.generation.usage.completion_tokens + 16


def test_what_a_talk_takes_is_known_before_it_is_sent(
    services: Services, options: TurnOptions
) -> None:
    def check() -> None:
        path = services.store.path(conversation)
        inspected = services.session.inspect(conversation, "", options, CancelToken())
        sent = sum(len(each.tokens) for each in inspected.segments)
        assert used_tokens(path, services.store.documents) == pytest.approx(sent, abs=10)

    cut = replace(options, sampling=replace(options.sampling, max_tokens=20))
    answer = talk(services, cut, 2, LONG)
    conversation = answer.conversation_id
    check()
    for _ in range(2):
        services.session.resume(answer.id, options, ignore, CancelToken())
        check()


def test_the_next_prompt_begins_with_the_summary(services: Services, options: TurnOptions) -> None:
    answer = talk(services, options, 3, "What is the capital of Nepal?")
    _, outcome = summarise(services, answer.conversation_id, options)
    seen = services.session.inspect(answer.conversation_id, "And of India?", options, CancelToken())
    texts = [each.text for each in seen.segments]
    (at,) = [place for place, text in enumerate(texts) if SUMMARY_HEADING in text]
    assert texts[at].startswith("<|start|>user<|message|>")
    assert outcome.summary.text in texts[at]
    assert "And of India?" in texts[at + 1]
    assert not any("Question 0" in text for text in texts)
    assert seen.segments[0].change is SegmentChange.SAME  # the system message
    assert seen.segments[at].change is SegmentChange.NEW
    next_answer = services.session.send(
        answer.conversation_id, "And of India?", options, ignore, CancelToken()
    )
    assert next_answer.generation is not None
    assert next_answer.generation.usage.prompt_tokens < 400
    services.store.summaries.delete(answer.id)
    seen = services.session.inspect(answer.conversation_id, "More?", options, CancelToken())
    assert any("Question 0" in each.text for each in seen.segments)


def test_an_edited_earlier_question_does_not_use_the_summary(
    services: Services, options: TurnOptions
) -> None:
    answer = talk(services, options, 2, "What is the capital of Nepal?")
    summarise(services, answer.conversation_id, options)
    question = services.store.path(answer.conversation_id)[2]
    services.session.edit(question.id, "Another question?", options, ignore, CancelToken())
    seen = services.session.inspect(answer.conversation_id, "", options, CancelToken())
    assert not any(SUMMARY_HEADING in each.text for each in seen.segments)
    assert any("Question 0" in each.text for each in seen.segments)


def test_with_the_choice_to_summarise_a_long_talk_goes_on(
    services: Services, options: TurnOptions
) -> None:
    options = replace(options, when_full=WhenFull.SUMMARISE)
    events: list[ChatEvent] = []
    conversation: int | None = None
    for number in range(16):
        question = f"{number}. {LONG}"
        answer = services.session.send(
            conversation, question, options, events.append, CancelToken()
        )
        conversation = answer.conversation_id
    finished = [event for event in events if isinstance(event, TurnFinished)]
    assert len(finished) == 16
    assert not any(event.error for event in finished if event.error)
    summaries = [event for event in events if isinstance(event, SummaryFinished)]
    assert summaries
    assert all(event.error is None for event in summaries)
    assert all(event.summary.is_sent for event in summaries)
    assert not any(isinstance(event, Trimmed) for event in events)
    # Each began while there was still room, and read little anew.
    for event in summaries:
        assert event.usage.prompt_tokens + summary_room(2048) <= 2048
        assert event.usage.cached_tokens > event.usage.prompt_tokens / 2


def test_nothing_is_left_out_unless_that_was_chosen(
    services: Services, options: TurnOptions
) -> None:
    answer = talk(services, options, 1, "Hello?")
    asking = replace(options, when_full=WhenFull.ASK)
    conversation, errors = answer.conversation_id, []

    def listen(event: ChatEvent) -> None:
        assert not isinstance(event, Trimmed)
        if isinstance(event, TurnFinished) and event.error is not None:
            errors.append(event.error.code)

    while not errors:
        answer = services.session.send(conversation, LONG * 2, asking, listen, CancelToken())
    assert errors == [Code.CONVERSATION_FULL]
    services.store.choices.set_when_full(conversation, WhenFull.LEAVE_OUT)
    trimmed: list[Trimmed] = []

    def note(event: ChatEvent) -> None:
        if isinstance(event, Trimmed):
            trimmed.append(event)

    answer = services.session.retry(answer.id, asking, note, CancelToken())
    assert answer.generation is not None
    assert [(event.turns, event.first) for event in trimmed] == [
        (answer.generation.left_out, answer.generation.first_sent)
    ]
    assert answer.generation.first_sent > 0


def test_without_room_for_a_summary_that_is_said_and_nothing_is_kept(
    services: Services, options: TurnOptions
) -> None:
    long = "word " * 1700
    answer = services.session.send(
        None, long, replace(options, sampling=replace(GREEDY, max_tokens=80)), ignore, CancelToken()
    )
    if answer.message.answer.strip() == "":
        answer = services.session.edit_answer(answer.id, "An answer.")
    services.session.edit_answer(answer.id, "An answer of many words. " * 40)
    _, outcome = summarise(services, answer.conversation_id, options)
    assert outcome.error is not None
    assert outcome.error.code is Code.NO_ROOM_FOR_SUMMARY
    assert outcome.error.facts["context_length"] == 2048
    assert all(each.summary is None for each in services.store.path(answer.conversation_id))
    choosing = replace(options, when_full=WhenFull.SUMMARISE)
    with pytest.raises(UserError) as caught:
        services.session.send(answer.conversation_id, "More?", choosing, ignore, CancelToken())
    assert caught.value.code is Code.NO_ROOM_FOR_SUMMARY
    assert services.store.path(answer.conversation_id)[-1].message.text != "More?"


def test_a_stopped_summary_is_kept_but_not_sent(services: Services, options: TurnOptions) -> None:
    answer = talk(services, options, 2, "What is the capital of Nepal?")
    cancel = CancelToken()

    def stop(event: ChatEvent) -> None:
        if isinstance(event, Delta):
            cancel.cancel()

    outcome = services.session.summarise(answer.conversation_id, options, stop, cancel)
    assert outcome.summary.state is MessageState.STOPPED
    kept = services.store.message(answer.id).summary
    assert kept == outcome.summary
    assert kept is not None
    assert kept.text
    seen = services.session.inspect(answer.conversation_id, "", options, CancelToken())
    assert not any(SUMMARY_HEADING in each.text for each in seen.segments)
    _, again = summarise(services, answer.conversation_id, options)
    assert again.summary.is_sent
    with pytest.raises(UserError) as caught:
        summarise(services, answer.conversation_id, options)
    assert caught.value.code is Code.NOTHING_TO_SUMMARISE


def test_a_question_is_not_stored_when_its_summary_is_stopped(
    services: Services, options: TurnOptions
) -> None:
    answer = talk(services, options, 1, LONG * 9)
    cancel = CancelToken()

    def stop(event: ChatEvent) -> None:
        if isinstance(event, SummaryStarted):
            cancel.cancel()

    choosing = replace(options, when_full=WhenFull.SUMMARISE)
    before = services.store.path(answer.conversation_id)
    with pytest.raises(Cancelled):
        services.session.send(answer.conversation_id, LONG * 2, choosing, stop, cancel)
    assert services.store.path(answer.conversation_id) == before


def test_another_model_family_is_sent_the_summary_with_the_next_question(
    services: Services, other_options: TurnOptions
) -> None:
    answer = talk(services, other_options, 2, "What is the capital of Nepal?")
    assert answer.generation is not None
    _, outcome = summarise(services, answer.conversation_id, other_options)
    assert outcome.error is None
    assert outcome.usage.cached_tokens >= answer.generation.usage.prompt_tokens - 1
    seen = services.session.inspect(
        answer.conversation_id, "And of India?", other_options, CancelToken()
    )
    (segment,) = [each for each in seen.segments if SUMMARY_HEADING in each.text]
    assert "And of India?" in segment.text
    assert not any("Question 0" in each.text for each in seen.segments if each is not segment)


def choosing(options: TurnOptions) -> TurnOptions:
    return replace(options, when_full=WhenFull.SUMMARISE)


def nearly_full(services: Services, options: TurnOptions) -> MessageRecord:
    """The answer to the last question of a talk that has room for hardly anything more."""
    answer = talk(services, options, 4, LONG * 3)
    used = used_tokens(services.store.path(answer.conversation_id), services.store.documents)
    assert 1300 < used < 1536
    return answer


def took_room(events: list[ChatEvent], answer: MessageRecord) -> SummaryFinished:
    """The one summary that was written, before an answer that found room with it."""
    (summary,) = [event for event in events if isinstance(event, SummaryFinished)]
    assert summary.error is None
    assert summary.summary.is_sent
    assert not any(isinstance(event, Trimmed) for event in events)
    assert answer.generation is not None
    assert "full" not in answer.generation.error
    assert answer.generation.left_out == 0
    return summary


def test_an_edited_question_that_finds_no_room_has_a_summary_first(
    services: Services, options: TurnOptions
) -> None:
    answer = nearly_full(services, options)
    *_, before, question, _ = services.store.path(answer.conversation_id)
    events: list[ChatEvent] = []
    again = services.session.edit(
        question.id, LONG * 6, choosing(options), events.append, CancelToken()
    )
    assert took_room(events, again).summary.message_id == before.id


def test_an_answer_is_retried_after_a_summary_where_there_is_no_room_any_more(
    services: Services, options: TurnOptions
) -> None:
    """The question was too long for the rest of the context, and its answer failed."""
    answer = nearly_full(services, options)
    asking = replace(options, when_full=WhenFull.ASK)
    failed = services.session.send(answer.conversation_id, LONG * 3, asking, ignore, CancelToken())
    assert failed.generation is not None
    assert "conversation_full" in failed.generation.error
    events: list[ChatEvent] = []
    again = services.session.retry(failed.id, choosing(options), events.append, CancelToken())
    assert took_room(events, again).summary.message_id == answer.id
    events.clear()
    services.session.retry(answer.id, choosing(options), events.append, CancelToken())
    assert not any(isinstance(event, SummaryFinished) for event in events)  # it has room


def test_an_answer_goes_on_after_a_summary_where_it_has_filled_the_context(
    services: Services, options: TurnOptions
) -> None:
    before = nearly_full(services, options)
    store = services.store
    question = store.add_message(
        before.conversation_id, before.id, Message.of(Role.USER, "And then?")
    )
    written = GenerationRecord(
        options.name,
        Effort.MEDIUM,
        GREEDY,
        Usage(1550, 0, 498),
        stop=StopReason.CONTEXT_FULL,
        context_length=2048,
    )
    full = store.add_message(
        before.conversation_id,
        question.id,
        Message.of(Role.ASSISTANT, "The river goes on. " * 99),
        generation=written,
    )
    events: list[ChatEvent] = []
    gone_on = services.session.resume(full.id, choosing(options), events.append, CancelToken())
    assert took_room(events, gone_on).summary.message_id == before.id
    assert gone_on.message.text.startswith(full.message.text)


def test_another_model_with_a_shorter_context_answers_after_a_summary(
    services: Services, options: TurnOptions, tiny_full_model: Path
) -> None:
    """It is loaded first: only then is known what has room in it."""
    answer = talk(services, options, 2, LONG * 2)
    services.settings.set(ENGINE_CONTEXT_LENGTH, 512)
    other = choosing(replace(options, model=tiny_full_model))
    events: list[ChatEvent] = []
    again = services.session.retry(answer.id, other, events.append, CancelToken())
    took_room(events, again)
    kinds = [type(event) for event in events]
    assert kinds.index(Loaded) < kinds.index(SummaryStarted)
    assert kinds.count(Loaded) == 1


@pytest.mark.parametrize("way", ["edit", "retry", "resume"])
def test_nothing_changes_when_the_summary_before_it_is_stopped(
    services: Services, options: TurnOptions, way: str
) -> None:
    answer = nearly_full(services, options)
    asking = replace(options, when_full=WhenFull.ASK)
    failed = services.session.send(answer.conversation_id, LONG * 3, asking, ignore, CancelToken())
    before, tip = services.store.path(answer.conversation_id), failed.id
    cancel = CancelToken()

    def stop(event: ChatEvent) -> None:
        if isinstance(event, SummaryStarted):
            cancel.cancel()

    session = services.session
    with pytest.raises(Cancelled):
        if way == "edit":
            session.edit(before[-2].id, LONG * 4, choosing(options), stop, cancel)
        elif way == "retry":
            session.retry(tip, choosing(options), stop, cancel)
        else:
            session.resume(tip, choosing(options), stop, cancel)
    assert services.store.path(answer.conversation_id) == before
