"""A small model calls tools in the ways of all families: its own answers, in the real engine."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Event, LoadOptions, ToolCall
from app.core.messages import Channel, Message, Part, Prompt, Role, Sampling, StopReason, Tool
from tests.unit.harmony import templates
from tests.unit.harmony.call_families import WAYS
from tests.unit.harmony.families import DATE
from tests.unit.harmony.model_files import with_templates

WEATHER = Tool(
    "get_weather",
    "Gets the weather of a city.",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
)
_QUICK = ("qwen coder", "glm", "lfm")


@pytest.fixture
def engine() -> Iterator[EngineClient]:
    client = EngineClient((sys.executable, "-m", "app", "engine"))
    yield client
    client.close()


def _prompt(*, tools: bool = True) -> Prompt:
    """What the model has done three times, it does once more."""
    messages: list[Message] = []
    for city in ("Paris", "London", "Rome"):
        call = Part(Channel.COMMENTARY, json.dumps({"city": city}), "functions.get_weather")
        result = Part(Channel.COMMENTARY, "Sunny.", author="functions.get_weather")
        answer = Part(Channel.FINAL, "It is sunny.")
        messages.append(Message.of(Role.USER, f"How is the weather in {city}?"))
        messages.append(Message(Role.ASSISTANT, (call, result, answer)))
    messages.append(Message.of(Role.USER, "How is the weather in Berlin?"))
    return Prompt(tuple(messages), DATE, tools=(WEATHER,) if tools else ())


def _answer(engine: EngineClient, path: Path, prompt: Prompt) -> tuple[StopReason, list[ToolCall]]:
    events: list[Event] = []
    options = LoadOptions(context_length=1024, threads=1)
    assert engine.load(str(path), options, events.append, CancelToken(), ()).tools
    sampling = Sampling(temperature=0, max_tokens=96)
    finished = engine.generate(prompt, sampling, events.append, CancelToken())
    return finished.stop, [event for event in events if isinstance(event, ToolCall)]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if name in _QUICK else pytest.mark.soak) for name in WAYS],
)
def test_it_calls_the_tool(
    engine: EngineClient, starter_model: Path, tmp_path: Path, name: str
) -> None:
    path = with_templates(starter_model, tmp_path / "model.gguf", WAYS[name].chatml())
    _, (call,) = _answer(engine, path, _prompt())
    assert (call.recipient, call.valid) == ("functions.get_weather", True)
    city = json.loads(call.arguments)
    assert list(city) == ["city"]
    assert city["city"] in ("Berlin", "Germany")  # it knows no better


@pytest.mark.timeout(300)
def test_a_second_template_is_used_where_there_are_tools(
    engine: EngineClient, starter_model: Path, tmp_path: Path
) -> None:
    path = with_templates(
        starter_model, tmp_path / "model.gguf", templates.CHATML, WAYS["lfm"].chatml()
    )
    _, (call,) = _answer(engine, path, _prompt())
    assert call.valid
    inspected = engine.inspect(_prompt(tools=False))
    assert "get_weather" not in "".join(segment.text for segment in inspected.segments)
