"""A turn in which the model calls tools: what is run, stored, sent, emitted, and how it ends."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ToolAsked, ToolFinished, ToolStarted, TurnFinished, TurnStarted
from app.core.chat.session import can_resume, waits_for_user
from app.core.chat.summaries import used_tokens, written_tokens
from app.core.conversations.records import MessageRecord, MessageState
from app.core.engine.protocol import Delta, Finished, ToolCall
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Channel, Part, Permission, Role, StopReason, ToolChoice, Usage
from app.core.tools.decision import Decision
from app.core.tools.steps import StepState, calls_of
from app.core.tools.tool import ToolCall as Call
from app.core.tools.tool import ToolContext, ToolResult
from app.core.tools.toolbox import ToolLimits
from tests.helpers.tools import (
    CALLED,
    FakeBrowser,
    FakePython,
    FakeTool,
    call,
    end,
    say,
    think,
    wrong_call,
)
from tests.unit.chat.conftest import Chat, MakeChat

ANALYSIS, COMMENTARY, FINAL = Channel.ANALYSIS, Channel.COMMENTARY, Channel.FINAL

FIRST = (think("I look."), call("functions.f", a=1), CALLED)
SECOND = (think("Once more."), call("functions.f", a=2), CALLED)
LAST = (think("Now I know."), say("So it is."), end())


def send(chat: Chat, text: str = "Q") -> MessageRecord:
    return chat.session.send(None, text, chat.options, chat, chat.cancel)


def states(answer: MessageRecord) -> list[StepState]:
    return [step.state for step in calls_of(answer.message.parts)]


def result(a: int) -> Part:
    text = f'functions.f {{"a": {a}}}'
    return Part(COMMENTARY, text, author="functions.f", data='{"shown":true}')


def test_the_loop_runs_until_the_model_answers(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    chat = make_chat(FIRST, SECOND, LAST, tools=[tool])
    answer = send(chat)
    assert answer.message.parts == (
        Part(ANALYSIS, "I look."),
        Part(COMMENTARY, '{"a": 1}', "functions.f", "json"),
        result(1),
        Part(ANALYSIS, "Once more."),
        Part(COMMENTARY, '{"a": 2}', "functions.f", "json"),
        result(2),
        Part(ANALYSIS, "Now I know."),
        Part(FINAL, "So it is."),
    )
    assert answer.state is MessageState.COMPLETE
    assert chat.finished.stop is StopReason.FINISHED
    assert chat.finished.error is None
    assert answer.message.answer == "So it is."
    assert answer == chat.store.message(answer.id)
    prompts = chat.engine.prompts
    assert [len(prompt.prefix) for prompt in prompts] == [0, 3, 6]
    assert prompts[2].prefix[2] == replace(result(1), data="")  # that is for the window
    assert [prompt.tools for prompt in prompts] == [tuple(tool.functions)] * 3


def test_the_events_of_a_loop(make_chat: MakeChat) -> None:
    chat = make_chat(FIRST, LAST, tools=[FakeTool("f")])
    answer = send(chat)
    kinds = [type(event) for event in chat.events]
    own = (TurnStarted, Delta, ToolCall, ToolStarted, ToolFinished, Finished, TurnFinished)
    assert [kind for kind in kinds if kind in own] == [
        TurnStarted,
        Delta,
        ToolCall,
        ToolStarted,
        ToolFinished,
        Delta,
        Delta,
        TurnFinished,
    ]
    (started,), (finished,) = chat.told(ToolStarted), chat.told(ToolFinished)
    assert isinstance(started, ToolStarted) and isinstance(finished, ToolFinished)
    assert started.index == finished.index == 1
    assert started.call == answer.message.parts[1]
    assert finished.result == answer.message.parts[2]


def test_what_a_call_depends_on(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    chat = make_chat(FIRST, SECOND, LAST, SECOND, LAST, tools=[tool])
    first = send(chat)
    chat.session.send(first.conversation_id, "Again", chat.options, chat, chat.cancel)
    assert [len(context.before) for _, context in tool.calls] == [0, 2, 4]
    context = tool.calls[-1][1]
    parts = first.message.parts
    assert context.before == (parts[1], parts[2], parts[4], parts[5])
    assert context.conversation.id == first.conversation_id


def test_the_next_question_is_sent_without_the_reasoning_but_with_the_calls(
    make_chat: MakeChat,
) -> None:
    chat = make_chat(FIRST, LAST, (say("Yes."), end()), tools=[FakeTool("f")])
    first = send(chat)
    chat.session.send(first.conversation_id, "Sure?", chat.options, chat, chat.cancel)
    sent = chat.engine.prompts[-1]
    assert sent.prefix == ()
    assert [message.role for message in sent.messages] == [Role.USER, Role.ASSISTANT, Role.USER]
    assert sent.messages[1].parts == (
        first.message.parts[1],
        replace(result(1), data=""),
        Part(FINAL, "So it is."),
    )


def test_trained_tools_leave_nothing_for_the_next_question(make_chat: MakeChat) -> None:
    search = (call("browser.search", channel=ANALYSIS, query="x"), CALLED)
    program = (call("python", channel=ANALYSIS), CALLED)
    tools = [FakeBrowser(), FakePython()]
    chat = make_chat(search, program, LAST, (say("Yes."), end()), tools=tools)
    first = send(chat)
    assert [part.channel for part in first.message.parts][:4] == [ANALYSIS] * 4
    assert first.message.parts[2].content_type is None  # a program is no JSON
    assert first.message.reasoning == "Now I know."
    chat.session.send(first.conversation_id, "Sure?", chat.options, chat, chat.cancel)
    assert chat.engine.prompts[-1].messages[1].parts == (Part(FINAL, "So it is."),)
    assert [each.name for each in chat.engine.prompts[-1].namespaces] == ["browser", "python"]


def test_several_calls_of_one_generation_run_in_their_order(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    both = (call("functions.f", a=1), call("functions.f", a=2), end())
    chat = make_chat(both, LAST, tools=[tool])
    answer = send(chat)
    assert [each.arguments for each, _ in tool.calls] == ['{"a": 1}', '{"a": 2}']
    assert answer.message.parts[2:4] == (result(1), result(2))
    assert [step.result for step in calls_of(answer.message.parts)] == [result(1), result(2)]


@pytest.mark.parametrize(
    "wrong", [call("functions.nothing", a=1), wrong_call("functions.f", '{"a":')]
)
def test_a_wrong_call_is_answered_and_the_model_goes_on(
    make_chat: MakeChat, wrong: tuple[float, ToolCall]
) -> None:
    tool = FakeTool("f")
    chat = make_chat((wrong, CALLED), LAST, tools=[tool])
    answer = send(chat)
    assert chat.finished.error is None
    assert states(answer) == [StepState.FAILED]
    assert "functions.f" in answer.message.parts[1].text
    assert not tool.calls


def test_usage_of_a_loop_counts_everything_once(make_chat: MakeChat) -> None:
    first = Usage(100, 10, 20, 0.9, 2.0, 1.0, cpu_seconds=3.0)
    second = Usage(150, 118, 30, 0.3, 3.0, 0.5, cpu_seconds=4.0)
    chat = make_chat(
        (*FIRST[:-1], end(StopReason.TOOL_CALL, first)),
        (*LAST[:-1], end(usage=second)),
        tools=[FakeTool("f")],
    )
    answer = send(chat)
    assert answer.generation is not None
    usage = answer.generation.usage
    assert chat.finished.usage == usage
    assert usage.prompt_tokens == 130  # with the 30 of the result
    assert usage.completion_tokens == 50
    assert usage.cached_tokens == 130 - 90 - 32
    assert usage.prompt_seconds == pytest.approx(1.2)
    assert usage.prompt_per_second == pytest.approx((90 + 32) / 1.2)
    assert (usage.completion_seconds, usage.time_to_first_token) == (5.0, 1.0)
    assert usage.cpu_seconds == 7.0
    assert chat.store.messages.raw_output(answer.id) == "||"


def test_the_length_and_the_seed_are_of_the_whole_answer(make_chat: MakeChat) -> None:
    chat = make_chat(FIRST, LAST, tools=[FakeTool("f")])
    sampled = []
    generate = chat.engine.generate

    def noting(prompt: object, sampling: object, *rest: object, **more: object) -> Finished:
        sampled.append(sampling)
        return generate(prompt, sampling, *rest, **more)  # type: ignore[arg-type]

    chat.engine.generate = noting  # type: ignore[method-assign, assignment]
    sampling = replace(chat.options.sampling, max_tokens=10)
    answer = chat.session.send(
        None, "Q", replace(chat.options, sampling=sampling), chat, chat.cancel
    )
    assert sampled == [sampling, replace(sampling, max_tokens=7, seed=42)]
    assert answer.generation is not None and answer.generation.sampling == replace(
        sampling, seed=42
    )


# Limits


def test_after_the_last_call_the_model_has_to_answer(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    chat = make_chat(FIRST, SECOND, SECOND, LAST, tools=[tool], limits=ToolLimits(calls=2))
    answer = send(chat)
    assert len(tool.calls) == 2
    assert states(answer) == [StepState.DONE, StepState.DONE, StepState.NOT_RUN]
    assert [prompt.answer_now for prompt in chat.engine.prompts] == [False, False, False, True]
    assert chat.finished.stop is StopReason.TOOL_LIMIT
    assert answer.state is MessageState.COMPLETE
    assert answer.message.answer == "So it is."
    assert not can_resume(answer)


def test_a_model_that_answers_by_itself_after_the_last_call_was_not_limited(
    make_chat: MakeChat,
) -> None:
    chat = make_chat(FIRST, LAST, tools=[FakeTool("f")], limits=ToolLimits(calls=1))
    send(chat)
    assert chat.finished.stop is StopReason.FINISHED


def test_a_model_that_cannot_stop_calling_is_ended(make_chat: MakeChat) -> None:
    chat = make_chat(FIRST, tools=[FakeTool("f")], limits=ToolLimits(calls=2))
    answer = send(chat)
    assert chat.finished.error is not None and chat.finished.error.code is Code.NO_ANSWER
    assert states(answer) == [StepState.DONE] * 2 + [StepState.NOT_RUN] * 2


def test_a_result_is_cut_to_what_an_answer_may_have(make_chat: MakeChat) -> None:
    tool = FakeTool("f", answer=lambda *_: ToolResult("word " * 5000))
    limits = ToolLimits(tokens=1000)
    chat = make_chat(FIRST, SECOND, LAST, tools=[tool], limits=limits)
    answer = send(chat)
    assert states(answer) == [StepState.DONE, StepState.NOT_RUN]
    text = answer.message.parts[2].text
    assert 900 < len(text.split()) <= 1000 + 20
    assert text.endswith("left out, because it is too long.]")
    assert chat.finished.stop is StopReason.TOOL_LIMIT


def test_a_result_is_cut_to_what_the_context_has_room_for(make_chat: MakeChat) -> None:
    tool = FakeTool("f", answer=lambda *_: ToolResult("word " * 50_000))
    chat = make_chat(FIRST, LAST, tools=[tool], limits=ToolLimits(tokens=100_000))
    answer = send(chat, "w " * 3000)
    assert chat.finished.error is None
    words = len(answer.message.parts[2].text.split())
    assert 3000 < words < 8192 - 3000 - 1024


def test_a_call_that_takes_too_long_is_stopped(make_chat: MakeChat) -> None:
    seen = []

    def slow(call: Call, context: ToolContext, cancel: CancelToken) -> ToolResult:
        stopped = threading.Event()
        cancel.on_cancel(stopped.set)
        seen.append(stopped.wait(30))
        raise Cancelled

    tool = FakeTool("f", answer=slow)
    chat = make_chat(FIRST, LAST, tools=[tool], limits=ToolLimits(seconds=0.05))
    answer = send(chat)
    assert seen == [True]
    assert states(answer) == [StepState.FAILED]
    assert "longer than 0.05 seconds" in answer.message.parts[2].text
    assert chat.finished.stop is StopReason.FINISHED


# Permission


def test_a_call_that_needs_permission_ends_the_turn_until_it_is_given(
    make_chat: MakeChat,
) -> None:
    tool = FakeTool("f", Permission.ASK)
    chat = make_chat(FIRST, SECOND, LAST, tools=[tool])
    answer = send(chat)
    assert not tool.calls and not chat.told(ToolStarted)
    assert (chat.finished.stop, chat.finished.error) == (StopReason.TOOL_CALL, None)
    assert waits_for_user(answer) and not can_resume(answer)

    allowed = {1: Decision(True)}
    again = chat.session.decide(answer.id, allowed, chat.options, chat, chat.cancel)
    assert again.id == answer.id
    assert states(again) == [StepState.DONE, StepState.OPEN]  # each call is asked about
    assert waits_for_user(again)
    refused = {4: Decision(False, " Not that one. ")}
    whole = chat.session.decide(answer.id, refused, chat.options, chat, chat.cancel)
    assert states(whole) == [StepState.DONE, StepState.REFUSED]
    assert len(tool.calls) == 1
    text = "The user refused this call. The user says: Not that one."
    assert chat.engine.prompts[-1].prefix[-1] == Part(COMMENTARY, text, author="functions.f")
    assert chat.finished.stop is StopReason.FINISHED
    assert not waits_for_user(whole)


def test_nobody_is_asked_about_a_call_that_cannot_be_carried_out(make_chat: MakeChat) -> None:
    tool = FakeTool("f", Permission.ASK)
    chat = make_chat((wrong_call("functions.f", "{"), CALLED), FIRST, tools=[tool])
    answer = send(chat)
    assert states(answer) == [StepState.FAILED, StepState.OPEN]
    assert not tool.calls and waits_for_user(answer)


def test_a_decision_about_what_no_longer_waits_does_nothing(make_chat: MakeChat) -> None:
    tool = FakeTool("f", Permission.ASK)
    chat = make_chat(FIRST, LAST, tools=[tool])
    answer = send(chat)
    allowed = {1: Decision(True)}
    whole = chat.session.decide(answer.id, allowed, chat.options, chat, chat.cancel)
    events = len(chat.events)
    for decisions in (allowed, {}, {0: Decision(True)}, {99: Decision(False)}):
        again = chat.session.decide(answer.id, decisions, chat.options, chat, chat.cancel)
        assert again == whole
    assert (len(tool.calls), len(chat.events)) == (1, events)


def test_what_needs_no_permission_runs_while_the_user_is_asked_about_another(
    make_chat: MakeChat,
) -> None:
    asks, runs = FakeTool("f", Permission.ASK), FakeTool("g")
    three = (call("functions.f", a=0), call("functions.g", a=1), call("functions.f", a=2), CALLED)
    chat = make_chat(three, LAST, tools=[asks, runs])
    answer = send(chat)
    assert states(answer) == [StepState.OPEN, StepState.DONE, StepState.OPEN]
    assert [each.index for each in chat.told(ToolAsked)] == [0, 2]
    last = chat.session.decide(answer.id, {2: Decision(True)}, chat.options, chat, chat.cancel)
    assert states(last) == [StepState.OPEN, StepState.DONE, StepState.DONE]
    assert waits_for_user(last) and len(chat.engine.prompts) == 1
    whole = chat.session.decide(answer.id, {0: Decision(False)}, chat.options, chat, chat.cancel)
    assert states(whole) == [StepState.REFUSED, StepState.DONE, StepState.DONE]
    texts = [part.text for part in chat.engine.prompts[-1].prefix if part.author]
    assert texts == ["The user refused this call.", 'functions.g {"a": 1}', 'functions.f {"a": 2}']


def test_the_user_decides_while_another_call_runs(make_chat: MakeChat) -> None:
    slow = Slow()
    asks = FakeTool("f", Permission.ASK)
    both = (call("functions.f", a=0), call("functions.g", a=1), CALLED)
    chat = make_chat(both, LAST, tools=[asks, FakeTool("g", answer=slow)])
    worker = threading.Thread(target=send, args=(chat,))
    worker.start()
    assert slow.begun.wait(30)
    (asked,) = chat.told(ToolAsked)
    assert isinstance(asked, ToolAsked)
    asked.decide(Decision(True))
    slow.ended.set()
    worker.join(30)
    assert states(chat.finished.answer) == [StepState.DONE, StepState.DONE]
    assert chat.finished.stop is StopReason.FINISHED
    asked.decide(Decision(False))  # too late, and no matter


def test_always_counts_for_the_answer_that_is_being_written(make_chat: MakeChat) -> None:
    def allow(call: Call, context: ToolContext, cancel: CancelToken) -> ToolResult:
        always = ToolChoice(permissions={"f": Permission.ALWAYS})
        chat.store.choices.set_tools(context.conversation.id, always)
        return ToolResult("allowed")

    asks = FakeTool("f", Permission.ASK)
    both = (call("functions.f", a=0), call("functions.g", a=1), CALLED)
    chat = make_chat(both, FIRST, LAST, tools=[asks, FakeTool("g", answer=allow)])
    assert states(send(chat)) == [StepState.DONE] * 3
    assert chat.finished.stop is StopReason.FINISHED


def test_the_choice_of_a_conversation_counts_from_the_next_answer(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    chat = make_chat(FIRST, LAST, FIRST, FIRST, LAST, tools=[tool])
    never = ToolChoice(permissions={"f": Permission.NEVER})
    options = replace(chat.options, tools=never)
    answer = chat.session.send(None, "Q", options, chat, chat.cancel)
    assert chat.store.conversation(answer.conversation_id).tools == never
    assert chat.engine.prompts[0].tools == ()
    assert not tool.calls and states(answer) == [StepState.FAILED]

    ask = ToolChoice(permissions={"f": Permission.ASK})
    chat.store.choices.set_tools(answer.conversation_id, ask)
    waiting = chat.session.send(answer.conversation_id, "Q", chat.options, chat, chat.cancel)
    assert waits_for_user(waiting) and not tool.calls
    always = ToolChoice(permissions={"f": Permission.ALWAYS})
    chat.store.choices.set_tools(answer.conversation_id, always)
    chat.session.resume(waiting.id, chat.options, chat, chat.cancel)
    assert len(tool.calls) == 2


def test_an_answer_can_be_wanted_instead_of_the_call_that_waits(make_chat: MakeChat) -> None:
    tool = FakeTool("f", Permission.ASK)
    chat = make_chat(FIRST, (say("From memory."), end()), tools=[tool])
    answer = send(chat)
    whole = chat.session.answer_now(answer.id, chat.options, chat, chat.cancel)
    assert states(whole) == [StepState.NOT_RUN]
    assert chat.engine.prompts[-1].answer_now
    assert whole.message.answer == "From memory."
    assert chat.finished.stop is StopReason.FINISHED and not tool.calls


# Stopping


class Slow:
    """Waits in the tool until it is stopped or may go on; `begun` is set when it runs."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.ended = threading.Event()

    def __call__(self, call: Call, context: ToolContext, cancel: CancelToken) -> ToolResult:
        cancel.on_cancel(self.ended.set)
        self.begun.set()
        assert self.ended.wait(30)
        cancel.raise_if_cancelled()
        return ToolResult("late")


def test_one_call_is_stopped_and_the_model_goes_on(make_chat: MakeChat) -> None:
    slow = Slow()
    chat = make_chat(FIRST, LAST, tools=[FakeTool("f", answer=slow)])
    worker = threading.Thread(target=send, args=(chat,))
    worker.start()
    assert slow.begun.wait(30)
    (started,) = chat.told(ToolStarted)
    assert isinstance(started, ToolStarted)
    started.run.stop()
    worker.join(30)
    answer = chat.finished.answer
    assert states(answer) == [StepState.STOPPED]
    assert answer.message.parts[2].text == "The user stopped this call."
    assert chat.finished.stop is StopReason.FINISHED
    started.run.stop()  # too late, and no matter


@pytest.mark.parametrize("closing", [False, True])
def test_a_stop_while_a_tool_runs_keeps_all_and_is_gone_on_from(
    make_chat: MakeChat, closing: bool
) -> None:
    slow = Slow()
    tool = FakeTool("f", answer=slow)
    chat = make_chat(FIRST, LAST, tools=[tool])
    worker = threading.Thread(target=send, args=(chat,))
    worker.start()
    assert slow.begun.wait(30)
    chat.cancel.cancel(closing=closing)
    worker.join(30)
    answer = chat.finished.answer
    assert chat.finished.stop is (StopReason.CLOSED if closing else StopReason.STOPPED)
    assert states(answer) == [StepState.OPEN]
    assert can_resume(answer) and not waits_for_user(answer)
    whole = chat.session.resume(answer.id, chat.options, chat, CancelToken())
    assert states(whole) == [StepState.DONE]
    assert len(tool.calls) == 2
    assert whole.message.answer == "So it is."


def test_a_tool_that_does_not_stop_holds_nothing_up(
    make_chat: MakeChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.core.tools.tool_run._GRACE", 0.05)
    begun, go_on = threading.Event(), threading.Event()

    def deaf(call: Call, context: ToolContext, cancel: CancelToken) -> ToolResult:
        begun.set()
        go_on.wait(30)
        return ToolResult("late")

    chat = make_chat(FIRST, LAST, tools=[FakeTool("f", answer=deaf)])
    worker = threading.Thread(target=send, args=(chat,))
    worker.start()
    assert begun.wait(30)
    chat.cancel.cancel()
    worker.join(30)
    go_on.set()
    assert not worker.is_alive()
    assert chat.finished.stop is StopReason.STOPPED


def test_a_call_that_was_broken_off_is_not_run(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    cut = (think("I look."), wrong_call("functions.f", '{"a": 1'), end(StopReason.LENGTH))
    chat = make_chat(cut, FIRST, LAST, tools=[tool])
    answer = send(chat)
    assert states(answer) == [StepState.NOT_RUN] and not tool.calls
    assert can_resume(answer)
    whole = chat.session.resume(answer.id, chat.options, chat, chat.cancel)
    assert states(whole) == [StepState.NOT_RUN, StepState.DONE]


def test_an_engine_that_dies_after_a_result_keeps_it(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    chat = make_chat(FIRST, [(0, UserError(Code.ENGINE_CRASHED))], LAST, tools=[tool])
    answer = send(chat)
    assert chat.finished.error is not None and chat.finished.error.code is Code.ENGINE_CRASHED
    assert states(answer) == [StepState.DONE]
    assert answer.generation is not None and answer.generation.usage.completion_tokens == 3
    whole = chat.session.resume(answer.id, chat.options, chat, chat.cancel)
    assert whole.message.answer == "So it is." and len(tool.calls) == 1


def test_the_engine_counts_and_inspects_while_a_tool_runs(make_chat: MakeChat) -> None:
    slow = Slow()
    chat = make_chat(FIRST, LAST, tools=[FakeTool("f", answer=slow)])
    worker = threading.Thread(target=send, args=(chat,))
    worker.start()
    try:
        assert slow.begun.wait(30)
        assert chat.engine.count_tokens(["two words"]) == (2,)
        inspected = chat.session.inspect(None, "Hello", chat.options, CancelToken())
        assert inspected.segments
    finally:
        slow.ended.set()
        worker.join(30)
    assert states(chat.finished.answer) == [StepState.DONE]


def test_what_is_not_sent_again_takes_no_room(make_chat: MakeChat) -> None:
    """Of 150 tokens of prompt 100 are a result on the analysis channel, of 50 written 20 stay."""
    found = FakeBrowser(answer=lambda *_: ToolResult("x" * 300))
    search = (call("browser.search", channel=ANALYSIS, query="q"), CALLED)
    usage = Usage(150, 0, 50, 0.1, 0.2, 0.3)
    thought = "t" * (30 - len('{"query": "q"}'))
    final = (think(thought), say("s" * 20), end(usage=usage))
    chat = make_chat(
        (*search[:-1], end(StopReason.TOOL_CALL, Usage(50, 0, 0))), final, tools=[found]
    )
    answer = send(chat)
    assert answer.generation is not None and answer.generation.usage.completion_tokens == 50
    path = chat.store.path(answer.conversation_id)
    assert used_tokens(path, chat.store.documents) == 150 - 100 + 20
    assert written_tokens(answer) == 50 + 100


# What can be done with such an answer


def test_an_edited_answer_keeps_its_calls(make_chat: MakeChat) -> None:
    chat = make_chat(FIRST, LAST, tools=[FakeTool("f")])
    answer = send(chat)
    edited = chat.session.edit_answer(answer.id, "It is not.")
    assert edited.message.parts == (*answer.message.parts[1:3], Part(FINAL, "It is not."))
    both = chat.session.edit_answer(answer.id, "It is not.", keep_reasoning=True)
    assert both.message.parts == (*answer.message.parts[:-1], Part(FINAL, "It is not."))


def test_a_retry_and_a_fork_begin_with_the_calls_of_their_branch(make_chat: MakeChat) -> None:
    tool = FakeTool("f")
    chat = make_chat(FIRST, LAST, SECOND, LAST, SECOND, LAST, tools=[tool])
    first = send(chat)
    other = chat.session.retry(first.id, chat.options, chat, chat.cancel)
    assert other.message.parts[1].text == '{"a": 2}'
    assert tool.calls[-1][1].before == ()
    fork = chat.store.messages.fork(first.id, "Fork")
    copied = chat.store.path(fork.id)[-1]
    assert copied.message == first.message
    chat.session.send(fork.id, "More", chat.options, chat, chat.cancel)
    assert tool.calls[-1][1].before == first.message.parts[1:3]
    deleted = chat.store.messages.delete(first.id)
    chat.store.messages.restore(deleted)
    assert chat.store.message(first.id).message == first.message


def test_a_search_finds_the_answer_but_no_calls_or_results(make_chat: MakeChat) -> None:
    tool = FakeTool("f", answer=lambda *_: ToolResult("zebra", '{"quagga": 1}'))
    look = (think("okapi"), call("functions.f", a="giraffe"), CALLED)
    chat = make_chat(look, LAST, tools=[tool])
    send(chat)
    assert len(chat.store.search("it is")) == 1
    for word in ("zebra", "quagga", "giraffe", "okapi"):
        assert chat.store.search(word) == []
