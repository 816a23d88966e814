"""Turns: what is stored, what is told, and what is sent, when all goes well and when not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.core.chat.events import ChatEvent, TurnFinished, TurnStarted
from app.core.chat.failures import failure_of
from app.core.chat.session import can_answer_now, can_resume
from app.core.conversations.records import MessageState
from app.core.engine.protocol import (
    Delta,
    Finished,
    Loaded,
    Loading,
    Prefill,
    ToolCall,
    Trimmed,
)
from app.core.errors import Code, UserError
from app.core.messages import Channel, Effort, Part, Permission, Prompt, Role, StopReason, Usage
from app.core.tools.toolbox import ToolLimits
from tests.helpers.scripted import Step
from tests.helpers.tools import FakeTool
from tests.unit.chat.conftest import Chat, MakeChat

ANALYSIS, FINAL = Channel.ANALYSIS, Channel.FINAL
USAGE = Usage(20, 5, 3, 0.1, 0.2, 0.3)


def say(text: str, channel: Channel = FINAL, *, new_part: bool = False) -> Step:
    return 0, Delta(0, channel, text, 1, new_part)


def end(stop: StopReason = StopReason.FINISHED) -> Step:
    return 0, Finished(0, stop, USAGE, seed=42)


def fail(code: Code, **facts: str | int) -> Step:
    return 0, UserError(code, **facts)


ANSWER = (say("hm", ANALYSIS), say("Yes"), say("."), end())


def test_a_first_message_begins_a_conversation(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    options = replace(chat.options, instructions="be brief", effort=Effort.HIGH)
    answer = chat.session.send(None, " Is it so?\n", options, chat, chat.cancel)

    conversation = chat.store.conversation(answer.conversation_id)
    assert (conversation.title, conversation.date) == ("Is it so?", "2026-11-23")
    assert conversation.instructions == "be brief"
    assert conversation.tip == answer.id
    question, stored = chat.store.path(conversation.id)
    assert question.message.text == " Is it so?"
    assert stored == answer
    assert answer.state is MessageState.COMPLETE
    assert answer.message.parts == (Part(ANALYSIS, "hm"), Part(FINAL, "Yes."))
    assert answer.generation is not None
    assert answer.generation.model == "Model"
    assert answer.generation.effort is Effort.HIGH
    assert answer.generation.usage == USAGE
    assert answer.generation.stop is StopReason.FINISHED
    assert answer.generation.sampling.seed == 42
    assert answer.generation.error == ""

    (prompt,) = chat.engine.prompts
    assert prompt == Prompt(
        (question.message,), "2026-11-23", "be brief", Effort.HIGH, prefix=(), answer_now=False
    )


def test_what_is_told_in_which_order(make_chat: MakeChat) -> None:
    chat = make_chat(
        [(0, Prefill(0, 5, 10)), *ANSWER], loading=[(0, Loading(0, 0.5)), (0, Loading(0, 1.0))]
    )
    answer = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert [type(event) for event in chat.events] == [
        TurnStarted,
        Loading,
        Loading,
        Loading,
        Loaded,
        Prefill,
        Delta,
        Delta,
        Delta,
        TurnFinished,
    ]
    started = chat.events[0]
    assert isinstance(started, TurnStarted)
    assert started.question is not None
    assert started.question.message.text == "Q"
    assert started.answer.state is MessageState.STREAMING
    assert started.answer.message.parts == ()
    assert Prefill(0, 5, 10) in chat.events
    assert Delta(0, ANALYSIS, "hm") in chat.events
    assert chat.finished == TurnFinished(
        answer, chat.store.conversation(answer.conversation_id), USAGE, StopReason.FINISHED
    )


def test_the_conversation_goes_on(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    first = chat.session.send(None, "One", chat.options, chat, chat.cancel)
    second = chat.session.send(
        first.conversation_id,
        "Two",
        replace(chat.options, instructions="not for this one"),
        chat,
        chat.cancel,
    )
    assert second.conversation_id == first.conversation_id
    sent = chat.engine.prompts[-1]
    assert [message.text for message in sent.messages] == ["One", "Yes.", "Two"]
    assert all(not message.reasoning for message in sent.messages)
    assert sent.instructions == ""


def test_a_models_default_instructions_are_sent_but_not_kept(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    options = replace(chat.options, default_instructions="be kind")
    chat.session.send(None, "Hello", options, chat, chat.cancel)
    assert chat.engine.prompts[-1].instructions == "be kind"
    assert chat.store.conversation(chat.finished.conversation.id).instructions == ""
    assert len(chat.told(Loading)) == 1  # the model stayed loaded


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_an_empty_message_writes_nothing(make_chat: MakeChat, text: str) -> None:
    chat = make_chat(ANSWER)
    with pytest.raises(UserError) as caught:
        chat.session.send(None, text, chat.options, chat, chat.cancel)
    assert caught.value.code is Code.EMPTY_MESSAGE
    answer = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    question = answer.parent_id
    assert question is not None
    with pytest.raises(UserError):
        chat.session.edit(question, text, chat.options, chat, chat.cancel)
    assert len(chat.store.conversations()) == 1
    assert chat.store.message(question).siblings == (question,)


def test_an_unknown_conversation_or_message(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    with pytest.raises(UserError) as caught:
        chat.session.send(77, "Q", chat.options, chat, chat.cancel)
    assert caught.value.code is Code.CONVERSATION_UNKNOWN
    with pytest.raises(UserError) as caught:
        chat.session.retry(77, chat.options, chat, chat.cancel)
    assert caught.value.code is Code.MESSAGE_UNKNOWN
    assert chat.events == []


def test_retry_makes_a_branch_beside_the_answer(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER, [say("No."), end()])
    first = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    second = chat.session.retry(first.id, chat.options, chat, chat.cancel)
    assert second.parent_id == first.parent_id
    assert second.siblings == (first.id, second.id)
    assert chat.store.message(first.id).message.text == "Yes."
    assert chat.store.conversation(first.conversation_id).tip == second.id
    assert chat.engine.prompts[0] == chat.engine.prompts[1]
    started = chat.told(TurnStarted)[1]
    assert isinstance(started, TurnStarted)
    assert started.question is None


def test_retry_of_a_question_answers_it(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    first = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert first.parent_id is not None
    second = chat.session.retry(first.parent_id, chat.options, chat, chat.cancel)
    assert second.siblings == (first.id, second.id)


def test_edit_makes_a_branch_beside_the_question(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    one = chat.session.send(None, "One", chat.options, chat, chat.cancel)
    two = chat.session.send(one.conversation_id, "Two", chat.options, chat, chat.cancel)
    assert two.parent_id is not None
    edited = chat.session.edit(two.parent_id, "Three", chat.options, chat, chat.cancel)
    assert [m.message.text for m in chat.store.path(one.conversation_id)] == [
        "One",
        "Yes.",
        "Three",
        "Yes.",
    ]
    assert edited.parent_id is not None
    assert chat.store.message(edited.parent_id).siblings == (two.parent_id, edited.parent_id)
    assert [m.text for m in chat.engine.prompts[-1].messages] == ["One", "Yes.", "Three"]


def test_a_title_follows_the_first_question_until_the_person_gives_one(
    make_chat: MakeChat,
) -> None:
    chat = make_chat(ANSWER)
    one = chat.session.send(None, "One", chat.options, chat, chat.cancel)
    assert one.parent_id is not None
    chat.session.edit(one.parent_id, "Uno", chat.options, chat, chat.cancel)
    assert chat.store.conversation(one.conversation_id).title == "Uno"
    chat.store.rename(one.conversation_id, "Numbers")
    chat.session.edit(one.parent_id, "Eins", chat.options, chat, chat.cancel)
    assert chat.store.conversation(one.conversation_id).title == "Numbers"


def test_the_persons_stop_keeps_what_was_said(make_chat: MakeChat) -> None:
    chat = make_chat([say("Once"), say(" upon"), (60, Delta(0, FINAL, " a time"))])

    def listen(event: ChatEvent) -> None:
        chat(event)
        if event == Delta(0, FINAL, " upon"):
            chat.cancel.cancel()

    answer = chat.session.send(None, "Tell", chat.options, listen, chat.cancel)
    assert answer.state is MessageState.STOPPED
    assert answer.message.text == "Once upon"
    assert chat.finished.stop is StopReason.STOPPED
    assert chat.finished.error is None
    assert failure_of(answer) is None
    assert can_resume(answer)


def test_a_stop_while_the_model_loads(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER, loading=[(0, Loading(0, 0.1)), (60, Loading(0, 0.2))])

    def listen(event: ChatEvent) -> None:
        chat(event)
        if event == Loading(0, 0.1):
            chat.cancel.cancel()

    answer = chat.session.send(None, "Q", chat.options, listen, chat.cancel)
    assert answer.state is MessageState.STOPPED
    assert answer.message.parts == ()
    assert chat.finished.stop is StopReason.STOPPED
    assert chat.finished.error is None


def test_a_crash_keeps_the_partial_answer_and_retry_works(make_chat: MakeChat) -> None:
    chat = make_chat([say("Half an"), fail(Code.ENGINE_CRASHED, reason="SIGSEGV")], ANSWER)
    answer = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert answer.state is MessageState.INTERRUPTED
    assert answer.message.text == "Half an"
    assert chat.finished.stop is StopReason.INTERRUPTED
    assert chat.finished.error is not None
    assert chat.finished.error.code is Code.ENGINE_CRASHED
    remembered = failure_of(chat.store.message(answer.id))
    assert remembered is not None
    assert remembered.code is Code.ENGINE_CRASHED
    assert remembered.facts == {"reason": "SIGSEGV"}

    again = chat.session.retry(answer.id, chat.options, chat, chat.cancel)
    assert again.message.text == "Yes."
    assert again.state is MessageState.COMPLETE


def test_a_model_that_cannot_be_loaded_loses_nothing_typed(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER, loading=[fail(Code.FILE_MISSING, path="model.gguf")])
    answer = chat.session.send(None, "A long question", chat.options, chat, chat.cancel)
    assert answer.state is MessageState.INTERRUPTED
    assert chat.finished.error is not None
    assert chat.finished.error.code is Code.FILE_MISSING
    question, stored = chat.store.path(answer.conversation_id)
    assert question.message.text == "A long question"
    error = failure_of(stored)
    assert error is not None
    assert error.code is Code.FILE_MISSING
    assert error.facts == {"path": "model.gguf"}


@pytest.mark.parametrize(
    "stop", [StopReason.FINISHED, StopReason.LENGTH, StopReason.CONTEXT_FULL, StopReason.TOOL_CALL]
)
def test_no_answer_after_the_reasoning_is_said_and_can_be_forced(
    make_chat: MakeChat, stop: StopReason
) -> None:
    chat = make_chat([say("thinking", ANALYSIS), end(stop)], [say("So: yes."), end()])
    answer = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert chat.finished.error is not None
    assert chat.finished.error.code is Code.NO_ANSWER
    assert answer.state is MessageState.COMPLETE
    assert answer.message.reasoning == "thinking"
    assert can_answer_now(answer)

    forced = chat.session.answer_now(answer.id, chat.options, chat, chat.cancel)
    assert forced.id == answer.id
    assert forced.message.parts == (Part(ANALYSIS, "thinking"), Part(FINAL, "So: yes."))
    assert chat.finished.error is None
    assert failure_of(forced) is None
    assert not can_answer_now(forced)
    prompt = chat.engine.prompts[-1]
    assert prompt.answer_now
    assert prompt.prefix == (Part(ANALYSIS, "thinking"),)
    assert [message.role for message in prompt.messages] == [Role.USER]


def test_resume_goes_on_in_the_same_answer(make_chat: MakeChat) -> None:
    chat = make_chat([say("hm", ANALYSIS), say("The capi"), end(StopReason.LENGTH)], ANSWER)
    cut = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert can_resume(cut)
    assert chat.finished.error is None
    whole = chat.session.resume(cut.id, chat.options, chat, chat.cancel)
    assert whole.id == cut.id
    assert whole.message.parts == (
        Part(ANALYSIS, "hm"),
        Part(FINAL, "The capi"),
        Part(ANALYSIS, "hm"),
        Part(FINAL, "Yes."),
    )
    prompt = chat.engine.prompts[-1]
    assert prompt.prefix == cut.message.parts
    assert not prompt.answer_now
    assert whole.generation is not None
    assert whole.generation.usage.completion_tokens == 2 * USAGE.completion_tokens
    assert whole.generation.stop is StopReason.FINISHED
    assert not can_resume(whole)


def test_resume_after_a_crash_appends_to_the_open_part(make_chat: MakeChat) -> None:
    chat = make_chat(
        [say("Half"), fail(Code.ENGINE_HUNG, seconds=30)],
        [say(" and half."), end()],
    )
    half = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    whole = chat.session.resume(half.id, chat.options, chat, chat.cancel)
    assert whole.message.parts == (Part(FINAL, "Half and half."),)
    assert whole.state is MessageState.COMPLETE
    assert failure_of(whole) is None


def test_a_tool_call_is_told_and_stored(make_chat: MakeChat) -> None:
    call = ToolCall(0, "f", "functions.f", '{"a":1}', Channel.COMMENTARY, True, "json")
    asking = FakeTool("f", Permission.ASK)
    chat = make_chat([say("hm", ANALYSIS), (0, call), end(StopReason.TOOL_CALL)], tools=[asking])
    answer = chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert chat.told(ToolCall) == [call]
    assert answer.message.parts[-1] == Part(Channel.COMMENTARY, '{"a":1}', "functions.f", "json")
    assert chat.finished.stop is StopReason.TOOL_CALL
    assert chat.finished.error is None


def test_a_call_without_any_tools_is_no_answer(make_chat: MakeChat) -> None:
    call = ToolCall(0, "f", "functions.f", "{", Channel.COMMENTARY, False)
    chat = make_chat([(0, call), end(StopReason.TOOL_CALL)], limits=ToolLimits(calls=3))
    chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    assert chat.finished.error is not None
    assert chat.finished.error.code is Code.NO_ANSWER
    assert len(chat.engine.prompts) == 5  # three were answered, and then it had to
    assert chat.engine.prompts[-1].answer_now


def test_a_long_conversation_leaves_out_its_oldest_turns_and_says_so(make_chat: MakeChat) -> None:
    chat = make_chat([say("word " * 1500), end()])
    answer = chat.session.send(None, "Q0", chat.options, chat, chat.cancel)
    for number in range(1, 8):
        answer = chat.session.send(
            answer.conversation_id, f"Q{number}", chat.options, chat, chat.cancel
        )
    (*_, last) = chat.told(Trimmed)
    assert isinstance(last, Trimmed)
    sent = chat.engine.prompts[-1].messages
    assert sent[0].text == f"Q{last.turns}"
    assert sent[-1].text == "Q7"
    assert len(chat.store.path(answer.conversation_id)) == 16


def test_after_a_question_that_is_too_long_the_conversation_goes_on(make_chat: MakeChat) -> None:
    chat = make_chat(ANSWER)
    first = chat.session.send(None, "One", chat.options, chat, chat.cancel)
    chat.session.send(first.conversation_id, "w " * 9000, chat.options, chat, chat.cancel)
    assert chat.finished.error is not None
    assert chat.finished.error.code is Code.CONTEXT_FULL
    for question in ("Hello", "And now?"):
        chat.session.send(first.conversation_id, question, chat.options, chat, chat.cancel)
        assert chat.finished.error is None
        assert chat.told(Trimmed)[-1] == Trimmed(0, 1)
        sent = chat.engine.prompts[-1].messages
        assert [sent[0].text, sent[-1].text] == ["One", question]


def test_a_streaming_answer_is_in_the_store_while_it_is_written(make_chat: MakeChat) -> None:
    go_on = threading.Event()

    def turn(prompt: Prompt) -> Iterator[Step]:
        yield say("Once upon")
        assert go_on.wait(10)
        yield say(" a time.")
        yield end()

    chat = make_chat(turn)
    worker = threading.Thread(
        target=lambda: chat.session.send(None, "Tell", chat.options, chat, chat.cancel)
    )
    worker.start()
    try:
        text = _wait_for_text(chat, "Once upon")
    finally:
        go_on.set()
        worker.join()
    assert text == (MessageState.STREAMING, "Once upon")
    assert chat.finished.answer.message.text == "Once upon a time."


def _wait_for_text(chat: Chat, text: str) -> tuple[MessageState, str]:
    """Polls the store: 5 s is ten times what a write may take to come."""
    pause = threading.Event()
    for _ in range(500):
        for conversation in chat.store.conversations():
            for message in chat.store.path(conversation.id):
                if message.message.text == text:
                    return message.state, message.message.text
        pause.wait(0.01)
    raise AssertionError("the answer was not written while it streamed")


def test_a_bug_in_the_engine_is_not_hidden_and_leaves_no_answer_streaming(
    make_chat: MakeChat,
) -> None:
    def turn(prompt: Prompt) -> Iterator[Step]:
        yield say("Half")
        raise ZeroDivisionError

    chat = make_chat(turn)
    with pytest.raises(ZeroDivisionError):
        chat.session.send(None, "Q", chat.options, chat, chat.cancel)
    (conversation,) = chat.store.conversations()
    answer = chat.store.path(conversation.id)[-1]
    assert answer.state is MessageState.INTERRUPTED
    assert answer.message.text == "Half"
