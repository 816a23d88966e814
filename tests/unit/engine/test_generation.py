"""What one generation reports, and how it ends."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.chat_format import ModelText
from app.core.engine.client import EngineClient
from app.core.engine.context import LEAST_ROOM
from app.core.engine.event_writer import Outbox
from app.core.engine.generation import Generator
from app.core.engine.protocol import (
    Delta,
    Event,
    Finished,
    Generate,
    Prefill,
    ToolCall,
    decode_event,
)
from app.core.errors import Code, UserError
from app.core.harmony import choose_chat_format
from app.core.messages import Channel, Effort, Message, Prompt, Role, Sampling, StopReason, Tool
from tests.helpers.scripted import ScriptedEngine
from tests.unit.harmony import tool_templates
from tests.unit.harmony.vocabularies import CONTROL_NAMES, SpelledVocabulary

from .conftest import PLAIN, StartEngine
from .talk import DATE, GREEDY, Answer, ask, load


@pytest.fixture
def engine(tiny_model: Path, start_engine: StartEngine) -> EngineClient:
    client = start_engine()
    load(client, tiny_model)
    return client


def _prompt_tokens(engine: EngineClient, question: str) -> int:
    answer = Answer(engine, ask(question), Sampling(max_tokens=1))
    return answer.finished.usage.prompt_tokens


def test_an_answer(engine: EngineClient) -> None:
    answer = Answer(engine, ask("What is the capital of Nepal?"))
    assert answer.text() == "The capital of Nepal is **Kathmandu**."
    assert answer.text(Channel.ANALYSIS)
    finished = answer.finished
    assert finished.stop is StopReason.FINISHED
    assert finished.oddities == ()
    assert len(finished.raw_tokens) == finished.usage.completion_tokens
    assert sum(delta.tokens for delta in answer.deltas) <= finished.usage.completion_tokens
    reasoning = answer.text(Channel.ANALYSIS)
    assert finished.raw == (
        f"<|channel|>analysis<|message|>{reasoning}<|end|>"
        f"<|start|>assistant<|channel|>final<|message|>{answer.text()}<|return|>"
    )
    usage = finished.usage
    assert usage.cpu_seconds > 0
    assert usage.prompt_tokens > 7
    assert usage.time_to_first_token >= usage.prompt_seconds > 0
    assert isinstance(answer.events[-1], Finished)
    prefills = [event for event in answer.events if isinstance(event, Prefill)]
    assert prefills[-1].done == prefills[-1].total == usage.prompt_tokens


def test_tool_call(engine: EngineClient, shared_models: Path) -> None:
    functions = json.loads((shared_models / "tools.json").read_text(encoding="utf-8"))
    functions = [entry.get("function", entry) for entry in functions]
    tools = tuple(Tool(f["name"], f.get("description", ""), f["parameters"]) for f in functions)
    question = Message.of(Role.USER, "What is the weather in Kathmandu?")
    answer = Answer(engine, Prompt((question,), DATE, effort=Effort.LOW, tools=tools))
    assert answer.finished.stop is StopReason.TOOL_CALL
    (call,) = [event for event in answer.events if isinstance(event, ToolCall)]
    assert call.name == "get_weather"
    assert call.valid
    json.loads(call.arguments)


def test_length(engine: EngineClient) -> None:
    answer = Answer(engine, ask("Count"), Sampling(temperature=0, max_tokens=5))
    assert answer.finished.stop is StopReason.LENGTH
    assert answer.finished.usage.completion_tokens == 5


def test_the_context_fills_up(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine()
    room = load(engine, tiny_model, context_length=256).context_length
    words = "river " * 60
    prompt_tokens = _prompt_tokens(engine, words)
    assert prompt_tokens < room
    answer = Answer(engine, ask(words, Effort.HIGH), Sampling(temperature=1.5, seed=3))
    if answer.finished.stop is not StopReason.CONTEXT_FULL:  # it may end by itself: fill further
        words = "river " * (60 + room - prompt_tokens - LEAST_ROOM)
        answer = Answer(engine, ask(words, Effort.HIGH), Sampling(temperature=1.5, seed=3))
    assert answer.finished.stop is StopReason.CONTEXT_FULL
    used = answer.finished.usage
    assert used.prompt_tokens + used.completion_tokens == room + 1


def test_a_prompt_longer_than_the_context(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine()
    room = load(engine, tiny_model, context_length=256).context_length
    with pytest.raises(UserError) as caught:
        Answer(engine, ask("river " * 400))
    assert caught.value.code is Code.CONTEXT_FULL
    assert caught.value.facts["context_length"] == room
    assert caught.value.facts["prompt_tokens"] > room
    assert Answer(engine, ask("What is the capital of Nepal?")).text()


def test_sampling(engine: EngineClient) -> None:
    prompt = ask("Tell me a story", Effort.HIGH)

    def raw(sampling: Sampling) -> tuple[int, ...]:
        return Answer(engine, prompt, sampling, reuse=False).finished.raw_tokens

    assert raw(GREEDY) == raw(GREEDY)
    warm = Sampling(temperature=1.5, seed=11, max_tokens=60)
    assert raw(warm) == raw(warm)
    assert raw(warm) != raw(Sampling(temperature=1.5, seed=12, max_tokens=60))
    assert raw(Sampling(temperature=2.0, top_k=1, seed=5)) == raw(GREEDY)
    assert raw(Sampling(temperature=2.0, top_p=0.0, seed=5)) == raw(GREEDY)
    assert raw(Sampling(temperature=2.0, min_p=1.0, seed=5)) == raw(GREEDY)


def test_an_unasked_seed_is_told_and_repeats_the_answer(engine: EngineClient) -> None:
    prompt = ask("Tell me a story", Effort.HIGH)
    first = Answer(engine, prompt, Sampling(temperature=1.5, max_tokens=60), reuse=False).finished
    again = Sampling(temperature=1.5, max_tokens=60, seed=first.seed)
    assert Answer(engine, prompt, again, reuse=False).finished.raw_tokens == first.raw_tokens


def test_second_turn_reuses_the_first(engine: EngineClient) -> None:
    first = ask("What is the capital of Nepal? " * 20)
    answer = Answer(engine, first)
    assert answer.finished.usage.cached_tokens == 0
    second = Prompt(
        (*first.messages, answer.message, Message.of(Role.USER, "And of France?")),
        DATE,
        effort=Effort.LOW,
    )
    usage = Answer(engine, second).finished.usage
    assert usage.cached_tokens >= answer.finished.usage.prompt_tokens
    assert usage.cached_tokens < usage.prompt_tokens
    same = Answer(engine, second).finished.usage
    assert same.cached_tokens == same.prompt_tokens - 1
    assert Answer(engine, second, reuse=False).finished.usage.cached_tokens == 0


@pytest.mark.parametrize("command", [PLAIN, None], ids=["plain", "harmony"])
def test_characters_are_whole(
    command: tuple[str, ...] | None, tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(command) if command else start_engine()
    load(engine, tiny_model)
    question = "नेपालको राजधानी के हो?"
    if command:
        question = f"<|start|>user<|message|>{question}<|end|><|start|>assistant"
    answer = Answer(engine, ask(question))
    assert any("ऀ" <= letter <= "ॿ" for letter in answer.text())
    assert all("�" not in delta.text for delta in answer.deltas)


def test_an_emoji_of_several_tokens_comes_whole(
    tiny_model: Path, start_engine: StartEngine
) -> None:
    """Drawn at random the model writes all kinds of bytes; the text is what they decode to."""
    engine = start_engine(PLAIN)
    load(engine, tiny_model)
    assert _prompt_tokens(engine, "🏔️") > 1
    answer = Answer(engine, ask("🏔️🙂"), Sampling(temperature=20.0, seed=1, max_tokens=400))
    assert len(answer.text()) > 100
    for delta in answer.deltas:
        delta.text.encode("utf-8")


def test_other_models_answer_through_their_template(
    starter_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine()
    assert load(engine, starter_model, context_length=1024).chat_format != "harmony"
    answer = Answer(engine, ask("Say hello."), Sampling(temperature=0, max_tokens=12))
    assert answer.text().strip()


class _OnCards:
    """As much of a model as tells how long a step may be."""

    step_size = 512

    def __init__(self, gpu_layers: int, cpu_experts: int = 0) -> None:
        self.facts = replace(
            ScriptedEngine([]).model, layers=24, gpu_layers=gpu_layers, cpu_experts=cpu_experts
        )


@pytest.mark.parametrize(
    ("gpu_layers", "cpu_experts", "pace", "tokens"),
    [
        (0, 0, 0.1, 512),  # the processor sees a stop within a step
        (25, 4, 0.1, 512),
        (24, 0, 0.1, 512),
        (25, 0, math.inf, 64),  # not known yet
        (25, 0, 0.0001, 512),
        (25, 0, 0.01, 100),
        (25, 0, 1.0, 32),
    ],
)
def test_a_slow_card_is_stopped_between_shorter_steps(
    gpu_layers: int, cpu_experts: int, pace: float, tokens: int
) -> None:
    generator = Generator(_OnCards(gpu_layers, cpu_experts), None)  # type: ignore[arg-type]
    generator._pace = pace
    assert generator._step_size() == tokens


class _Scripted:
    """A model that writes one text, byte by byte."""

    step_size = 512
    facts = replace(ScriptedEngine([]).model, context_length=4096, layers=1)

    def __init__(self, tokens: list[int], vocabulary: SpelledVocabulary) -> None:
        self._tokens = iter(tokens)
        self.vocabulary = vocabulary

    def keep(self, count: int) -> int:
        return 0

    def prefill(self, tokens: object, alive: object) -> None: ...

    def start_sampling(self, sampling: Sampling, seed: int) -> None: ...

    def sample(self) -> int:
        return next(self._tokens)

    def decode(self, token: int) -> None: ...


@pytest.mark.parametrize(
    "written",
    [
        "<|channel|>commentary to=functions.f json<|message|>{" + " " * 500 + "}<|call|>",
        "An answer without a header, of which nobody knows yet what it is.<|return|>",
    ],
)
def test_text_that_is_held_back_is_no_silence(
    written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a slow model that writes a long call is taken for one that hangs."""
    monkeypatch.setattr("app.core.engine.generation._SILENT_SECONDS", 0.0)
    _, events = _run(written, SpelledVocabulary(), ModelText("gpt-oss", None))
    read = [event for event in events if isinstance(event, Prefill) and event.done == event.total]
    assert len(read) > len(written) / 2


@pytest.mark.parametrize(
    ("written", "template", "content_type"),
    [
        ("<|channel|>commentary to=functions.f json<|message|>{}<|call|>", None, "json"),
        (
            '<tool_call>\n{"name": "f", "arguments": {}}\n</tool_call><|im_end|>',
            tool_templates.QWEN,
            None,
        ),
    ],
)
def test_a_call_is_told_and_ends_with_its_own_reason(
    written: str, template: str | None, content_type: str | None
) -> None:
    """Also where the token that ends it is that of every answer."""
    names = CONTROL_NAMES if template is None else tool_templates.QWEN_TOKENS
    vocabulary = SpelledVocabulary(names, ends=() if template is None else ("<|im_end|>",))
    stop, events = _run(written, vocabulary, ModelText("x", template))
    assert stop is StopReason.TOOL_CALL
    assert [event for event in events if isinstance(event, ToolCall | Delta)] == [
        ToolCall(1, "f", "functions.f", "{}", Channel.COMMENTARY, True, content_type)
    ]


def _run(
    written: str, vocabulary: SpelledVocabulary, text: ModelText
) -> tuple[StopReason, list[Event]]:
    tokens = vocabulary.tokenize(written, parse_special=True)
    chat_format = choose_chat_format(vocabulary, text)
    lines: list[bytes] = []
    outbox = Outbox(lines.append)
    generator = Generator(_Scripted(tokens, vocabulary), chat_format)  # type: ignore[arg-type]
    prompt = Prompt((Message.of(Role.USER, "Hi"),), DATE, tools=(Tool("f"),))
    finished = generator.run(Generate(1, prompt, Sampling()), outbox)
    outbox.close()
    chat_format.close()
    return finished.stop, [decode_event(line) for chunk in lines for line in chunk.splitlines()]
