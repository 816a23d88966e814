"""While a tool takes long in one conversation, another one has the engine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, EngineReleased, EngineTaken, ToolFinished, TurnFinished
from app.core.conversations.records import MessageRecord, MessageState
from app.core.engine.protocol import Delta
from app.core.messages import Channel, StopReason
from app.core.tools import tool_run
from app.core.tools.steps import StepState, calls_of
from tests.helpers.tools import CALLED, FakeTool, HeldTool, call, end, say
from tests.unit.chat.conftest import Chat, MakeChat

ASKS = (call("functions.f", a=1), CALLED)
ENDS = (say("So it is."), end())
OTHER = (say("Hello."), end())


class Asked:
    """A question of a conversation of its own, in a thread."""

    def __init__(self, chat: Chat, text: str, model: str = "model.gguf") -> None:
        self.events: list[ChatEvent] = []
        self.cancel = CancelToken()
        self.answer: MessageRecord | None = None
        self._seen = threading.Condition()
        options = replace(chat.options, model=Path(model))

        def work() -> None:
            self.answer = chat.session.send(None, text, options, self._listen, self.cancel)

        self._thread = threading.Thread(target=work)
        self._thread.start()

    def _listen(self, event: ChatEvent) -> None:
        with self._seen:
            self.events.append(event)
            self._seen.notify_all()

    def until(self, kind: type[object]) -> None:
        def emitted() -> bool:
            return any(isinstance(event, kind) for event in self.events)

        with self._seen:
            assert self._seen.wait_for(emitted, 30), kind

    def wait(self) -> MessageRecord:
        self._thread.join(30)
        assert self.answer is not None
        return self.answer

    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool_run, "SLOW_SECONDS", 0.02)


def test_another_question_is_answered_while_a_tool_takes_long(make_chat: MakeChat) -> None:
    tool = HeldTool()
    chat = make_chat(ASKS, OTHER, ENDS, tools=[tool])
    first = Asked(chat, "First")
    first.until(EngineReleased)
    other = Asked(chat, "Other", "other.gguf").wait()
    assert other.message.answer == "Hello." and other.state is MessageState.COMPLETE
    assert chat.engine.loaded is not None and chat.engine.loaded.path == "other.gguf"
    tool.may_end.set()
    answer = first.wait()
    assert answer.message.answer == "So it is."
    assert [step.state for step in calls_of(answer.message.parts)] == [StepState.DONE]
    assert chat.engine.loaded.path == "model.gguf"  # its own model, again
    kinds = first.kinds()
    assert kinds.index("ToolStarted") < kinds.index("EngineReleased") < kinds.index("ToolFinished")
    assert kinds.index("ToolFinished") < kinds.index("EngineTaken") < kinds.index("TurnFinished")


def test_a_quick_tool_keeps_the_engine(make_chat: MakeChat) -> None:
    chat = make_chat(ASKS, ENDS, tools=[FakeTool("f")])
    first = Asked(chat, "First")
    assert first.wait().message.answer == "So it is."
    assert "EngineReleased" not in first.kinds() and "EngineTaken" not in first.kinds()


def writing(may_end: threading.Event) -> Callable[[object], Iterator[object]]:
    def turn(prompt: object) -> Iterator[object]:
        yield 0.0, Delta(0, Channel.FINAL, "Hel")
        while not may_end.is_set():
            yield 0.01, Delta(0, Channel.FINAL, "")
        yield 0.0, Delta(0, Channel.FINAL, "lo.")
        yield end()

    return turn


def test_a_result_is_stored_at_once_though_the_engine_is_taken(make_chat: MakeChat) -> None:
    tool, may_end = HeldTool(), threading.Event()
    chat = make_chat(ASKS, writing(may_end), ENDS, tools=[tool])
    first = Asked(chat, "First")
    first.until(EngineReleased)
    other = Asked(chat, "Other")
    other.until(Delta)
    tool.may_end.set()
    first.until(ToolFinished)
    finished = next(each for each in first.events if isinstance(each, ToolFinished))
    conversation = next(each for each in chat.store.conversations() if each.title == "First")
    assert finished.result in chat.store.path(conversation.id)[-1].message.parts
    assert "EngineTaken" not in first.kinds()
    may_end.set()
    assert other.wait().message.answer == "Hello."
    assert first.wait().message.answer == "So it is."
    assert isinstance(first.events[-1], TurnFinished)


@pytest.mark.parametrize("at_tool", [True, False])
@pytest.mark.parametrize("closing", [True, False])
def test_a_turn_without_the_engine_can_be_stopped(
    make_chat: MakeChat, at_tool: bool, closing: bool
) -> None:
    tool, may_end = HeldTool(), threading.Event()
    chat = make_chat(ASKS, writing(may_end), ENDS, tools=[tool])
    first = Asked(chat, "First")
    first.until(EngineReleased)
    other = Asked(chat, "Other")
    other.until(Delta)
    if not at_tool:
        tool.may_end.set()
        first.until(ToolFinished)
    first.cancel.cancel(closing=closing)
    answer = first.wait()
    assert answer.generation is not None
    assert answer.generation.stop is (StopReason.CLOSED if closing else StopReason.STOPPED)
    assert len(calls_of(answer.message.parts)) == 1
    may_end.set()
    assert other.wait().message.answer == "Hello."
    again = chat.session.resume(answer.id, chat.options, first.events.append, CancelToken())
    assert again.message.answer == "So it is."
    assert not any(isinstance(each, EngineTaken) for each in other.events)
