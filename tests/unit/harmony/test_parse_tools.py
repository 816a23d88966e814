"""Calls of built-in tools as models write them, to the tool's full name and what it is given."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from app.core.chat_format import ChatFormat, ModelText
from app.core.harmony import choose_chat_format
from app.core.messages import Channel, Part, Prompt, Tool, ToolCallEvent
from tests.unit.harmony.conftest import Opened
from tests.unit.harmony.conversations import BROWSER, PYTHON
from tests.unit.harmony.streams import cut, oddities, parse, pieces_of, shown
from tests.unit.harmony.vocabularies import CONTROL_NAMES, SpelledVocabulary

Q = '{"query": "rain"}'
PROGRAM = 'import math\nprint("<|end|>", {"a": math.pi})\n'.replace("<|end|>", "<end>")
ANALYSIS, COMMENTARY = Channel.ANALYSIS, Channel.COMMENTARY
BUILT_IN = Prompt((), "2026-11-23", tools=(Tool("get_weather"),), namespaces=(BROWSER, PYTHON))

FORMS = (
    "<|channel|>{channel} to={name}<|message|>{body}<|call|>",
    "<|channel|>{channel} to={name} code<|message|>{body}<|call|>",
    "<|channel|>{channel} to={name} <|constrain|>json<|message|>{body}<|call|>",
    "<|channel|>{channel} to={name}<|constrain|>code<|message|>{body}<|call|>",
    "<|start|>assistant to={name}<|channel|>{channel} code<|message|>{body}<|call|>",
    " to={name}<|channel|>{channel}<|constrain|>json<|message|>{body}<|call|>",
    "<|channel|>{channel} code to={name}<|message|>{body}<|call|>",
    "<|channel|>{channel}<|constrain|>code to={name}<|message|>{body}<|call|>",
    "<|channel|>{channel}to={name}json<|message|>{body}<|call|>",
    "<|channel|>{channel} to={name}code<|message|>{body}<|call|>",
    "<|channel|>{channel} to={name}<|message|>{body}<|end|>",
    "<|channel|>{channel} to={name}<|message|>{body}",
)


@pytest.fixture(scope="module")
def vocabulary() -> SpelledVocabulary:
    return SpelledVocabulary(CONTROL_NAMES)


@pytest.fixture(scope="module")
def chat_format(vocabulary: SpelledVocabulary) -> ChatFormat:
    return choose_chat_format(vocabulary, ModelText("gpt-oss", None))


@pytest.fixture
def read(vocabulary: SpelledVocabulary, chat_format: ChatFormat) -> Any:
    def read(written: str, prompt: Prompt = BUILT_IN) -> Any:
        stream = pieces_of(written)
        events = parse(chat_format.parser(prompt), cut(vocabulary, stream))
        for seed in range(4):
            tokens = cut(vocabulary, stream, random.Random(seed))
            assert parse(chat_format.parser(prompt), tokens) == events
        return events

    return read


@pytest.mark.parametrize("channel", [ANALYSIS, COMMENTARY])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("browser.search", "browser.search"),
        ("functions.browser.open", "browser.open"),
        ("browser_find", "browser.find"),
        ("functions.browser_search", "browser.search"),
        ("search", "browser.search"),
        ("functions.open", "browser.open"),
        ("find", "browser.find"),
    ],
)
def test_calls_of_the_browser(
    read: Any, form: str, channel: Channel, written: str, name: str
) -> None:
    events = read(form.format(channel=channel.value, name=written, body=Q))
    assert shown(events) == [ToolCallEvent(name, name, Q, channel)]


@pytest.mark.parametrize("channel", [ANALYSIS, COMMENTARY])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("written", ["python", "functions.python"])
@pytest.mark.parametrize("body", [PROGRAM, "", "1 +", "{", '{"a": 1}', "नेपाल = '🙂'"])
def test_any_program_is_a_valid_call_of_python(
    read: Any, form: str, channel: Channel, written: str, body: str
) -> None:
    events = read(form.format(channel=channel.value, name=written, body=body))
    assert shown(events) == [ToolCallEvent("python", "python", body, channel)]
    assert "arguments_not_json" not in oddities(events)


def test_a_program_in_json_is_taken_out(read: Any) -> None:
    body = json.dumps({"code": PROGRAM})
    events = read(f"<|channel|>commentary to=functions.python <|constrain|>json<|message|>{body}")
    assert shown(events) == [ToolCallEvent("python", "python", PROGRAM)]
    assert "program_in_json" in oddities(events)


@pytest.mark.parametrize(
    ("form", "content_type"),
    [
        (FORMS[0], ""),
        (FORMS[1], "code"),
        (FORMS[2], "<|constrain|>json"),
        (FORMS[3], "<|constrain|>code"),
        (FORMS[4], "code"),
        (FORMS[6], "code"),
        (FORMS[7], "<|constrain|>code"),
    ],
)
def test_the_content_type_is_told_and_written_again(
    full: Opened, read: Any, form: str, content_type: str
) -> None:
    written = form.format(channel="analysis", name="browser.search", body=Q)
    (event,) = [e for e in read(written) if isinstance(e, ToolCallEvent)]
    assert event.content_type == content_type
    part = Part(event.channel, event.arguments, event.recipient, event.content_type)
    result = Part(event.channel, "x", author=event.recipient)
    text = full.chat_format.render(Prompt((), "2026-11-23", prefix=(part, result))).text
    space = " " if content_type else ""
    assert f"to=browser.search<|channel|>analysis{space}{content_type}<|message|>{Q}" in text


@pytest.mark.parametrize(
    "name", ["browser", "browser.click", "functions.browser.click", "container.exec", "pythonic"]
)
def test_tools_that_were_not_offered_stay_calls(read: Any, name: str) -> None:
    events = read(f"<|channel|>analysis to={name} code<|message|>{Q}<|call|>")
    bare = name.removeprefix("functions.")
    assert shown(events) == [ToolCallEvent(bare, name, Q, ANALYSIS, valid=False)]
    assert "unknown_tool" in oddities(events)


def test_without_the_tools_their_calls_are_unknown(read: Any) -> None:
    for name in ("browser.search", "python", "search"):
        events = read(
            f"<|channel|>analysis to={name}<|message|>{Q}<|call|>", Prompt((), "2026-11-23")
        )
        assert shown(events) == [ToolCallEvent(name, name, Q, ANALYSIS, valid=False)]


def test_bad_arguments_of_the_browser_make_no_valid_call(read: Any) -> None:
    for body in ("", "rain", '{"query": ', "[1]"):
        events = read(f"<|channel|>analysis to=browser.search<|message|>{body}<|call|>")
        assert shown(events) == [
            ToolCallEvent("browser.search", "browser.search", body, ANALYSIS, valid=False)
        ]
        assert "arguments_not_json" in oddities(events)


def test_a_name_that_could_be_two_tools_is_neither(read: Any) -> None:
    prompt = Prompt((), "2026-11-23", tools=(Tool("search"), Tool("python")), namespaces=(BROWSER,))

    def recipient(name: str, prompt: Prompt = prompt) -> str:
        (event,) = shown(read(f"<|channel|>commentary to={name}<|message|>{Q}<|call|>", prompt))
        assert isinstance(event, ToolCallEvent)
        return event.recipient if event.valid else ""

    assert recipient("search") == ""
    assert recipient("functions.search") == "functions.search"
    assert recipient("browser.search") == "browser.search"
    assert recipient("browser_search") == "browser.search"
    assert recipient("python") == "functions.python"
    both = Prompt((), "2026-11-23", tools=(Tool("python"),), namespaces=(PYTHON,))
    assert recipient("python", both) == "python"
    assert recipient("functions.python", both) == "functions.python"


def test_after_a_result_the_model_begins_a_new_message(read: Any) -> None:
    used = (
        Part(ANALYSIS, Q, "browser.search"),
        Part(ANALYSIS, "[0] rain ()", author="browser.search"),
    )
    prompt = Prompt((), "2026-11-23", namespaces=(BROWSER,), prefix=used)
    assert shown(read("<|channel|>analysis<|message|>Hm.<|end|>", prompt)) == [("analysis", "Hm.")]
    assert shown(read("<|channel|>final<|message|>Rain.<|return|>", prompt)) == [("final", "Rain.")]
    (call,) = shown(read(f" to=browser.open<|channel|>analysis<|message|>{Q}<|call|>", prompt))
    assert isinstance(call, ToolCallEvent)
    assert call.recipient == "browser.open"
    now = Prompt((), "2026-11-23", namespaces=(BROWSER,), prefix=used, answer_now=True)
    assert shown(read("Rain.<|return|>", now)) == [("final", "Rain.")]


def test_an_open_program_is_told_whole(read: Any) -> None:
    begun = Part(ANALYSIS, PROGRAM[:9], "python", "code")
    prompt = Prompt((), "2026-11-23", namespaces=(PYTHON,), prefix=(begun,))
    events = read(PROGRAM[9:] + "<|call|>", prompt)
    assert shown(events) == [ToolCallEvent("python", "python", PROGRAM, ANALYSIS)]
    assert events[-1].content_type == "code"
