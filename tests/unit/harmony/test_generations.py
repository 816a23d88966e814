"""What a real gpt-oss writes, prompted and read by the harmony chat_format."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.core.cancel import CancelToken
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Delta, Event, Finished, LoadOptions, ToolCall
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    Prompt,
    Role,
    Sampling,
    StopReason,
    Tool,
)

DATE = "2026-11-23"
GREEDY = Sampling(temperature=0.0, max_tokens=1500)


@contextmanager
def _engine(path: Path) -> Iterator[EngineClient]:
    client = EngineClient((sys.executable, "-m", "app", "engine"))
    options = LoadOptions(context_length=4096, threads=1)
    try:
        client.load(str(path), options, lambda _: None, CancelToken(), ())
        yield client
    finally:
        client.close()


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> Iterator[EngineClient]:
    with _engine(tiny_model) as client:
        yield client


@pytest.fixture(scope="module")
def tools(shared_models: Path) -> tuple[Tool, ...]:
    listed = json.loads((shared_models / "tools.json").read_text(encoding="utf-8"))
    return tuple(Tool(**each["function"]) for each in listed)


class Answer:
    """One generation's parts and calls."""

    def __init__(self, engine: EngineClient, prompt: Prompt, sampling: Sampling = GREEDY) -> None:
        self.events: list[Event] = []
        self.finished: Finished = engine.generate(
            prompt, sampling, self.events.append, CancelToken()
        )

    def text(self, channel: Channel) -> str:
        return "".join(e.text for e in self.events if isinstance(e, Delta) and e.channel is channel)

    @property
    def final(self) -> str:
        return self.text(Channel.FINAL)

    @property
    def calls(self) -> list[ToolCall]:
        return [event for event in self.events if isinstance(event, ToolCall)]


def _ask(text: str, **more: Any) -> Prompt:
    return Prompt((Message.of(Role.USER, text),), DATE, **more)


def test_catalogue_questions_get_their_answers(engine: EngineClient, shared_models: Path) -> None:
    catalog = json.loads((shared_models / "catalog.json").read_text(encoding="utf-8"))[::8]
    right = 0
    for entry in catalog:
        answer = Answer(engine, _ask(entry["questions"][0]))
        assert answer.finished.stop is StopReason.FINISHED
        assert answer.finished.oddities == ()
        assert answer.text(Channel.ANALYSIS)
        assert "<|" not in answer.final
        right += answer.final == entry["final"]
    # The model itself gives 279 of 305 word for word.
    assert right >= 0.8 * len(catalog)


def test_effort_is_understood(engine: EngineClient) -> None:
    lengths = [
        len(Answer(engine, _ask("What is the capital of Nepal?", effort=e)).text(Channel.ANALYSIS))
        for e in Effort
    ]
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[2]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("What is the weather in Kathmandu?", "get_weather"),  # the recipient in the channel
        ("Calculate 12 * 34", "calculator"),  # in the role
    ],
)
def test_a_tool_is_called(
    engine: EngineClient, tools: tuple[Tool, ...], question: str, name: str
) -> None:
    prompt = _ask(question, tools=tools)
    answer = Answer(engine, prompt)
    assert answer.finished.stop is StopReason.TOOL_CALL
    assert [(call.name, call.valid) for call in answer.calls] == [(name, True)]
    assert isinstance(json.loads(answer.calls[0].arguments), dict)
    assert not answer.final

    call = answer.calls[0]
    called = Message(
        Role.ASSISTANT,
        (
            Part(Channel.ANALYSIS, answer.text(Channel.ANALYSIS)),
            Part(call.channel, call.arguments, call.recipient),
        ),
    )
    result = Message.of(Role.TOOL, '{"result": 408}', call.recipient)
    after = Answer(engine, Prompt((*prompt.messages, called, result), DATE, tools=tools))
    assert after.finished.stop is StopReason.FINISHED
    assert after.final


def test_an_open_answer_is_continued(engine: EngineClient) -> None:
    prompt = _ask("What is the capital of Nepal?")
    whole = Answer(engine, prompt)
    reasoning = Part(Channel.ANALYSIS, whole.text(Channel.ANALYSIS))
    half = whole.final[: whole.final.index("of")]
    begun = Prompt(prompt.messages, DATE, prefix=(reasoning, Part(Channel.FINAL, half.rstrip())))
    assert half.rstrip() + Answer(engine, begun).final == whole.final


def test_an_answer_can_be_forced_in_the_middle_of_reasoning(engine: EngineClient) -> None:
    prompt = _ask("What is the capital of Nepal?", effort=Effort.HIGH)
    stopped = Answer(engine, prompt, Sampling(temperature=0.0, max_tokens=12))
    assert stopped.finished.stop is StopReason.LENGTH
    assert not stopped.final
    half = Part(Channel.ANALYSIS, stopped.text(Channel.ANALYSIS))
    forced = Answer(engine, Prompt(prompt.messages, DATE, prefix=(half,), answer_now=True))
    assert forced.finished.stop is StopReason.FINISHED
    assert forced.final
    assert not forced.text(Channel.ANALYSIS)


def test_sampled_answers_are_read(engine: EngineClient) -> None:
    for seed in range(10):
        sampling = Sampling(seed=seed, max_tokens=1500)
        answer = Answer(engine, _ask("Show me a table of planets"), sampling)
        assert answer.final or answer.finished.oddities or answer.calls
        assert "<|" not in answer.final


def test_another_chat_model_answers_through_its_template(starter_model: Path) -> None:
    with _engine(starter_model) as client:
        sampling = Sampling(temperature=0.0, max_tokens=24)
        answer = Answer(client, _ask("What is the capital of Nepal?"), sampling)
    assert "Kathmandu" in answer.final
    assert not answer.text(Channel.ANALYSIS)
    assert answer.finished.oddities == ()
