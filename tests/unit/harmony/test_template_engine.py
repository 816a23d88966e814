"""Templates in model files that a real engine loads."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Event, FellBack, LoadedModel, LoadOptions, ToolsLeftOut
from app.core.errors import Code, UserError
from app.core.messages import Message, Prompt, ReasoningControl, Role, Sampling, Tool
from tests.unit.harmony import templates, tool_templates
from tests.unit.harmony.test_template_limits import HOSTILE
from tests.unit.harmony.vocabularies import open_vocabulary

PROMPT = Prompt((Message.of(Role.USER, "What is the capital of Nepal?"),), "2026-11-23")


@pytest.fixture
def engine() -> Iterator[EngineClient]:
    client = EngineClient((sys.executable, "-m", "app", "engine"))
    yield client
    client.close()


def _with_template(model: Path, folder: Path, template: str) -> Path:
    """`model` without its harmony tokens and with another template, of the same length."""
    with open_vocabulary(model) as (_, text, _):
        old = (text.chat_template or "").encode()
    new = template.encode()
    comment = b"{#" + b" " * (len(old) - len(new) - 4) + b"#}"
    assert len(new + comment) == len(old)
    data = model.read_bytes().replace(old, new + comment)
    path = folder / "other.gguf"
    path.write_bytes(data.replace(b"<|start|>", b"<|stArt|>"))
    return path


def _load(engine: EngineClient, path: Path, events: list[Event]) -> LoadedModel:
    fallbacks = (LoadOptions(context_length=1024), LoadOptions(context_length=512, gpu_layers=0))
    options = LoadOptions(context_length=2048, threads=1)
    return engine.load(str(path), options, events.append, CancelToken(), fallbacks)


@pytest.mark.parametrize("name", ["nested ranges", "long string", "doubling"])
def test_a_hostile_template_is_loaded_once_and_in_bounded_time(
    engine: EngineClient, tiny_model: Path, tmp_path: Path, name: str
) -> None:
    events: list[Event] = []
    with pytest.raises(UserError) as caught:
        _load(engine, _with_template(tiny_model, tmp_path, HOSTILE[name]), events)
    assert caught.value.code is Code.TEMPLATE_TOO_HEAVY
    assert not any(isinstance(event, FellBack) for event in events)
    assert _load(engine, tiny_model, events).chat_format == "harmony"


def test_a_template_that_turns_hostile_at_a_question(
    engine: EngineClient, tiny_model: Path, tmp_path: Path
) -> None:
    """The turn fails; the next one is answered by the same process."""
    hostile = "{% if 'Nepal' in messages[0].content %}" + HOSTILE["nested ranges"] + "{% endif %}"
    loaded = _load(engine, _with_template(tiny_model, tmp_path, hostile + templates.CHATML), [])
    assert loaded.chat_format == "template"
    with pytest.raises(UserError) as caught:
        engine.generate(PROMPT, Sampling(max_tokens=4), lambda _: None, CancelToken())
    assert caught.value.code is Code.TEMPLATE_TOO_HEAVY
    other = Prompt((Message.of(Role.USER, "Hi"),), "2026-11-23")
    finished = engine.generate(other, Sampling(max_tokens=4), lambda _: None, CancelToken())
    assert finished.usage.completion_tokens > 0


def test_the_loaded_model_says_how_its_reasoning_is_controlled(
    engine: EngineClient, tiny_model: Path, tmp_path: Path
) -> None:
    assert _load(engine, tiny_model, []).reasoning is ReasoningControl.EFFORT
    path = _with_template(tiny_model, tmp_path, templates.QWEN)
    assert _load(engine, path, []).reasoning is ReasoningControl.SWITCH
    on, off = (
        engine.generate(
            Prompt(PROMPT.messages, "2026-11-23", thinking=value),
            Sampling(max_tokens=1),
            lambda _: None,
            CancelToken(),
        ).usage.prompt_tokens
        for value in (True, False)
    )
    assert off > on  # "<think>\n\n</think>\n\n"


def test_the_loaded_model_says_whether_it_can_call_tools(
    engine: EngineClient, tiny_model: Path, tmp_path: Path
) -> None:
    assert _load(engine, tiny_model, []).tools
    for template in (templates.CHATML, tool_templates.QWEN):
        folder = tmp_path / str(len(template))
        folder.mkdir()
        loaded = _load(engine, _with_template(tiny_model, folder, template), [])
        assert loaded.tools is (template is tool_templates.QWEN)
    bare, offered = (
        engine.generate(
            Prompt(PROMPT.messages, "2026-11-23", tools=tools),
            Sampling(max_tokens=1),
            lambda _: None,
            CancelToken(),
        ).usage.prompt_tokens
        for tools in ((), (Tool("get_weather"),))
    )
    assert offered > bare


def test_tools_that_the_template_fails_with_are_left_out_and_that_is_said_once(
    engine: EngineClient, tiny_model: Path, tmp_path: Path
) -> None:
    failing = "{{- raise_exception('') if tools | length > 1 }}" + tool_templates.QWEN
    _load(engine, _with_template(tiny_model, tmp_path, failing), [])
    events: list[Event] = []
    tokens = [
        engine.generate(
            Prompt(PROMPT.messages, "2026-11-23", tools=tools),
            Sampling(max_tokens=1),
            events.append,
            CancelToken(),
        ).usage.prompt_tokens
        for tools in ((), (Tool("a"), Tool("b")), (Tool("a"), Tool("c")))
    ]
    assert len(set(tokens)) == 1
    assert sum(isinstance(event, ToolsLeftOut) for event in events) == 1
