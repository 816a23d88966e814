"""Turns with calls that are stopped, killed and continued at every point, and in any order."""

from __future__ import annotations

import random
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, ToolAsked, ToolFinished, ToolStarted
from app.core.chat.session import ChatSession, can_answer_now, can_resume, waits_for_user
from app.core.conversations.records import MessageRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Delta
from app.core.errors import Code, UserError
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, Part, Permission, Prompt, Sampling, StopReason
from app.core.paths import AppPaths
from app.core.services import Services
from app.core.tools.decision import Decision
from app.core.tools.steps import StepState, calls_of, pending_calls
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from app.core.tools.toolbox import Toolboxes, ToolLimits
from tests.helpers import several_story
from tests.helpers.kills import open_intact, python
from tests.helpers.models import ROOT
from tests.helpers.scripted import Step
from tests.helpers.tool_story import OPTIONS, ask, session_of, story
from tests.helpers.tools import CALLED, FakeTool, call, end, wrong_call
from tests.unit.chat.conftest import Chat, MakeChat


def test_a_turn_that_is_stopped_at_any_point_goes_on_to_the_same_answer(
    profile: AppPaths,
) -> None:
    with closing(ConversationStore.open(profile.database)) as store:
        session = session_of(store)
        events = 0

        def count(event: ChatEvent) -> None:
            nonlocal events
            events += 1

        assert ask(session, count, CancelToken()).message.parts == story()
        for at in range(events - 1):
            stopped = _ask_and_stop(session, at)
            assert stopped.state in (MessageState.STOPPED, MessageState.COMPLETE)
            whole = stopped
            if stopped.state is MessageState.STOPPED:
                whole = session.resume(stopped.id, OPTIONS, count, CancelToken())
            assert whole.message.parts == story(), f"stopped at event {at}"
            assert whole.state is MessageState.COMPLETE


def _ask_and_stop(session: ChatSession, at: int) -> MessageRecord:
    """Stopped when that event was emitted."""
    cancel = CancelToken()
    left = at

    def listen(event: ChatEvent) -> None:
        nonlocal left
        if left == 0:
            cancel.cancel()
        left -= 1

    return ask(session, listen, cancel)


def _kill_and_go_on(folder: Path, at: int) -> bool:
    """Whether the program lived until that event."""
    database = folder / f"{at}" / "gloss.db"
    command = python("-m", "tests.helpers.tool_story", database, str(at))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    killed = done.returncode == -signal.SIGKILL
    assert killed or done.returncode == 0, done.stderr
    emitted = done.stdout.split()
    with closing(open_intact(database)) as store:
        (conversation,) = store.conversations()
        answer = store.path(conversation.id)[-1]
        steps = calls_of(answer.message.parts)
        assert sum(step.result is not None for step in steps) >= emitted.count("ToolFinished")
        assert len(steps) >= emitted.count("ToolStarted")
        if not killed:
            assert answer.message.parts == story()
        elif answer.state is not MessageState.COMPLETE:
            assert can_resume(answer)
            session = session_of(store)
            whole = session.resume(answer.id, OPTIONS, lambda event: None, CancelToken())
            assert whole.message.parts == story(), f"killed at event {at}"
    return killed


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
@pytest.mark.timeout(600)
def test_a_turn_that_is_killed_goes_on_to_the_same_answer(tmp_path: Path) -> None:
    first = random.randrange(7)
    print(f"first {first}")
    assert all(_kill_and_go_on(tmp_path, at) for at in range(first, 30, 7))


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
@pytest.mark.timeout(1800)
def test_a_turn_that_is_killed_at_any_event_goes_on_to_the_same_answer(tmp_path: Path) -> None:
    at = 0
    while _kill_and_go_on(tmp_path, at):
        at += 1
    assert at > 30


# Several calls at once


def _kill_between_several_and_go_on(folder: Path, at: int, seed: int) -> bool:
    """Likewise, the user having answered in some order."""
    database = folder / f"{at}" / "gloss.db"
    command = python("-m", "tests.helpers.several_story", database, str(at), str(seed))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    killed = done.returncode == -signal.SIGKILL
    assert killed or done.returncode == 0, done.stderr
    with closing(open_intact(database)) as store:
        (conversation,) = store.conversations()
        answer = store.path(conversation.id)[-1]
        steps = calls_of(answer.message.parts)
        kept = {step.index for step in steps if step.result is not None}
        assert len(kept) >= done.stdout.split().count("ToolFinished")
        session = several_story.session_of(store)
        events: list[ChatEvent] = []
        rng = random.Random(seed)
        last = several_story.go_on(session, answer, events.append, rng)
        assert last.message.answer == "So it is."
        steps = calls_of(last.message.parts)
        assert len(steps) == len(several_story.CALLS)
        assert all(step.result == several_story.result_of(step.call) for step in steps)
        run_again = {event.index for event in events if isinstance(event, ToolStarted)}
        assert not run_again & kept, f"killed at event {at}"
    return killed


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
@pytest.mark.timeout(600)
def test_several_calls_that_are_killed_between_go_on_to_the_same_answer(tmp_path: Path) -> None:
    seed = random.randrange(1 << 32)
    first = seed % 4
    print(f"seed {seed}")
    live = [_kill_between_several_and_go_on(tmp_path, at, seed) for at in range(first, 24, 4)]
    assert live[0]


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
@pytest.mark.timeout(1800)
def test_several_calls_that_are_killed_at_any_event_go_on(tmp_path: Path) -> None:
    for seed in random.sample(range(1 << 32), 5):
        print(f"seed {seed}")
        at = 0
        while _kill_between_several_and_go_on(tmp_path / str(seed), at, seed):
            at += 1
        assert at > 15


# Any order


class Chance:
    """A model, tools and a user that do anything."""

    LIMIT = 6

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.tools = (
            FakeTool("f", Permission.ALWAYS, self._carry_out),
            FakeTool("g", Permission.ASK, self._carry_out),
        )
        self.allowed: list[str] = []
        self.open_prefixes = 0

    def write(self, prompt: Prompt) -> Iterator[Step]:
        rng = self.rng
        if pending_calls(prompt.prefix):
            self.open_prefixes += 1
        if not prompt.answer_now:
            for word in rng.choices(["a ", "b ", "c "], k=rng.randrange(4)):
                yield 0, Delta(0, Channel.ANALYSIS, word)
            if rng.random() < 0.75:
                for _ in range(rng.choice([1, 1, 1, 2, 3])):
                    yield rng.choice(
                        [
                            call("functions.f", a=rng.randrange(9)),
                            call("functions.g", a=rng.randrange(9)),
                            call("functions.unknown"),
                            wrong_call("functions.f", "{"),
                        ]
                    )
                yield rng.choice([CALLED, CALLED, CALLED, end(), end(StopReason.LENGTH)])
                return
            if rng.random() < 0.1:
                yield 0, UserError(Code.ENGINE_CRASHED, reason="SIGSEGV")
                return
        yield 0, Delta(0, Channel.FINAL, "So ")
        yield 0, Delta(0, Channel.FINAL, "it is.")
        yield rng.choice([end(), end(), end(StopReason.LENGTH)])

    def _carry_out(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        chance = self.rng.random()
        if chance < 0.1:
            raise UserError(Code.DOCUMENT_MISSING, path="x")
        if chance < 0.2:
            return ToolResult(f"{call.arguments} no", failed=True)
        return ToolResult(call.arguments + " found" * self.rng.randrange(3))


def _play(chat: Chat, chance: Chance) -> None:
    """One question, and whatever a user may do until it is answered."""
    rng = chance.rng
    options = chat.options
    cancel = _maybe_stopped(chat, rng)
    answer = chat.session.send(None, "Q", options, cancel.listen, cancel.token)
    _check(chat, chance, answer, ())
    for _ in range(30):
        before = answer.message.parts
        cancel = _maybe_stopped(chat, rng)
        go_on = (options, cancel.listen, cancel.token)
        if waits_for_user(answer) and rng.random() < 0.8:
            waiting = pending_calls(before)
            chosen = rng.sample(waiting, rng.randrange(1, len(waiting) + 1))
            decisions = {step.index: Decision(rng.random() < 0.7, "why") for step in chosen}
            answer = chat.session.decide(answer.id, decisions, *go_on)
        elif can_answer_now(answer) and rng.random() < 0.3:
            answer = chat.session.answer_now(answer.id, *go_on)
        elif can_resume(answer) or waits_for_user(answer):
            answer = chat.session.resume(answer.id, *go_on)
        else:
            return
        _check(chat, chance, answer, before)


class _Stop:
    def __init__(self, chat: Chat, after: int | None, rng: random.Random) -> None:
        self._rng = rng
        self.token = CancelToken()
        self._chat = chat
        self._left = after

    def listen(self, event: ChatEvent) -> None:
        self._chat(event)
        if isinstance(event, ToolAsked) and self._rng.random() < 0.3:
            event.decide(Decision(self._rng.random() < 0.7, "at once"))
        if self._left is not None:
            if self._left == 0:
                if isinstance(event, ToolStarted) and self._chat.events:
                    event.run.stop()  # this call alone
                else:
                    self.token.cancel()
            self._left -= 1


def _maybe_stopped(chat: Chat, rng: random.Random) -> _Stop:
    return _Stop(chat, rng.randrange(20) if rng.random() < 0.5 else None, rng)


def _check(chat: Chat, chance: Chance, answer: MessageRecord, before: Sequence[Part]) -> None:
    assert answer == chat.store.message(answer.id) == chat.finished.answer
    assert answer.state is not MessageState.STREAMING
    parts = answer.message.parts
    kept = len(before)
    if before and before[-1].is_text:  # it may have grown
        kept -= 1
        assert parts[kept].text.startswith(before[-1].text)
    for was, now in zip(before[:kept], parts, strict=False):
        open_place = was.content_type == StepState.OPEN
        assert now.author == was.author if open_place else now == was
    assert len(parts) >= kept
    settled_ = [step for step in calls_of(parts) if step.result is not None]
    for step in settled_:
        assert step.result is not None and step.result.author == step.call.recipient
        if step.state is StepState.DONE:
            assert step.result.text.startswith(step.call.text)
    if not pending_calls(parts):
        results = [part for part in parts if part.author is not None]
        assert results == [step.result for step in settled_]
    for event in chat.told(ToolFinished):
        assert isinstance(event, ToolFinished)
        if event.call in parts:
            assert event.result in parts
    run = {StepState.DONE, StepState.FAILED, StepState.STOPPED}
    assert sum(step.state in run for step in calls_of(parts)) <= Chance.LIMIT
    assert chance.open_prefixes == 0, "the model went on without a result"
    if waits_for_user(answer):
        assert chat.finished.error is None
    if answer.generation is not None and answer.generation.stop is StopReason.TOOL_LIMIT:
        assert answer.message.answer


def _attack(make_chat: MakeChat, rounds: int) -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = Chance(random.Random(seed))
    limits = ToolLimits(calls=Chance.LIMIT, seconds=20)
    chat = make_chat(chance.write, tools=chance.tools, limits=limits)
    for _ in range(rounds):
        chat.events.clear()
        _play(chat, chance)


def test_any_order_of_calls_stops_and_decisions(make_chat: MakeChat) -> None:
    _attack(make_chat, 40)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_any_order_of_calls_stops_and_decisions_for_long(make_chat: MakeChat) -> None:
    _attack(make_chat, 3000)


# The real engine


def test_after_a_result_the_real_engine_reads_only_what_is_new(
    services: Services, tiny_model: Path
) -> None:
    """The tiny model cannot call tools, so the calls are put into its answer."""
    assert isinstance(services.engine, EngineClient)
    tool = FakeTool("f", answer=lambda *_: ToolResult("Nepal has the capital Kathmandu. " * 20))
    toolboxes = Toolboxes([lambda conversation: tool])
    session = ChatSession(
        services.store, services.engine, services.loader.load, toolboxes=toolboxes
    )
    short = TurnOptions(tiny_model, sampling=Sampling(temperature=0.0, max_tokens=8))
    answer = session.send(None, "What is the capital of Nepal?", short, _ignore, CancelToken())
    assert answer.generation is not None
    before = answer.generation.usage
    usages = []
    for number in range(2):
        forced = Part(Channel.COMMENTARY, f'{{"a": {number}}}', "functions.f", "json")
        parts = (*answer.message.parts, forced)
        services.store.update_message(answer.id, parts=parts, state=MessageState.INTERRUPTED)
        events: list[ChatEvent] = []
        answer = session.resume(answer.id, short, events.append, CancelToken())
        usages.append(events[-1].usage)  # type: ignore[union-attr]
    assert len(tool.calls) == 2
    assert [step.state for step in calls_of(answer.message.parts)] == [StepState.DONE] * 2
    read = before.prompt_tokens + before.completion_tokens
    for usage in usages:
        assert usage.prompt_tokens > read
        assert usage.cached_tokens >= read - 2  # the last token of a prompt is read anew
        read = usage.prompt_tokens + usage.completion_tokens
    whole = session.resume(
        answer.id, replace(short, sampling=Sampling(temperature=0.0)), _ignore, CancelToken()
    )
    assert whole.message.answer


def _ignore(event: ChatEvent) -> None:
    pass
