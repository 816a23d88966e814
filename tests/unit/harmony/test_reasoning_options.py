"""Templates get only the variables that they take, and reasoning is switched where it can be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.core.chat_format import ChatFormat, ModelText
from app.core.harmony import choose_chat_format
from app.core.messages import Effort, Message, Prompt, ReasoningControl, Role
from tests.unit.harmony import templates
from tests.unit.harmony.vocabularies import SpelledVocabulary

DATE = "2026-11-23"
NONE, EFFORT, SWITCH = ReasoningControl.NONE, ReasoningControl.EFFORT, ReasoningControl.SWITCH

RAISES_FOR_EFFORT = templates.CHATML + (
    "{% if reasoning_effort is defined and reasoning_effort not in ['none', 'xhigh'] %}"
    "{{ raise_exception('unknown effort') }}{% endif %}"
)
TAKES_HIGH_ONLY = templates.CHATML + (
    "{% if reasoning_effort is defined and reasoning_effort not in ['none', 'high'] %}"
    "{{ raise_exception('unknown effort') }}{% endif %}"
    "{{ 'high' if reasoning_effort is defined else 'default' }}"
)
WRITES_EFFORT = "{{ '# Effort: ' + (reasoning_effort or 'medium') }}" + templates.CHATML
IGNORES_EFFORT = "{% set effort = reasoning_effort %}" + templates.CHATML
THINKING = templates.CHATML + "{{ '<think>' if thinking else '</think>' }}"
BUDGET = templates.CHATML + (
    "{% if thinking_budget is defined and thinking_budget == 0 %}"
    "{{ '<seed:think></seed:think>' }}{% endif %}"
)
# Looks for commands in the instructions, takes them out, and closes the reasoning itself.
COMMANDS = """\
{%- set ns = namespace(think=true) %}
{%- for message in messages %}
    {%- set content = message.content %}
    {%- if message.role == 'system' %}
        {%- if '/no_think' in content %}{% set ns.think = false %}{% endif %}
        {%- set content = content.replace('/no_think', '').replace('/think', '').rstrip() %}
    {%- endif %}
    {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>\\n' }}
{%- endfor %}
{{- '<|im_start|>assistant\\n' }}
{%- if not ns.think %}{{- '<think>\\n\\n</think>\\n' }}{% endif %}
"""


@contextmanager
def _open(source: str) -> Iterator[ChatFormat]:
    names = ("<|im_start|>", "<|im_end|>")
    chat_format = choose_chat_format(SpelledVocabulary(names), ModelText("x", source))
    try:
        yield chat_format
    finally:
        chat_format.close()


def _text(
    chat_format: ChatFormat,
    effort: Effort = Effort.MEDIUM,
    thinking: bool | None = None,
    instructions: str = "Be brief.",
) -> str:
    question = (Message.of(Role.USER, "Hi"),)
    return chat_format.render(
        Prompt(question, DATE, instructions, effort=effort, thinking=thinking)
    ).text


@pytest.mark.parametrize(
    ("source", "control"),
    [
        (templates.CHATML, NONE),
        (templates.LLAMA, NONE),
        (templates.OPENING.replace("enable_thinking", "other"), NONE),
        (RAISES_FOR_EFFORT, NONE),
        (IGNORES_EFFORT, NONE),
        (TAKES_HIGH_ONLY, NONE),
        (WRITES_EFFORT, EFFORT),
        (templates.QWEN, SWITCH),
        (THINKING, SWITCH),
        (BUDGET, SWITCH),
        (COMMANDS, SWITCH),
        (templates.CHATML + "{% set x = enable_thinking %}", NONE),
        (templates.CHATML + "{# /no_think #}", NONE),
    ],
)
def test_what_controls_the_reasoning(source: str, control: ReasoningControl) -> None:
    with _open(source) as chat_format:
        assert chat_format.reasoning is control
        for effort in Effort:
            for thinking in (None, True, False):
                text = _text(chat_format, effort, thinking)
                assert "Hi<|im_end|>" in text or "Hi<|eot_id|>" in text


def test_an_effort_is_given_only_where_it_is_taken() -> None:
    with _open(WRITES_EFFORT) as chat_format:
        for effort in Effort:
            assert _text(chat_format, effort).startswith(f"# Effort: {effort.value}")
    with _open(TAKES_HIGH_ONLY) as chat_format:
        assert _text(chat_format, Effort.HIGH).endswith("high")
        assert _text(chat_format, Effort.LOW).endswith("default")


def test_reasoning_is_switched_by_variable() -> None:
    off = "<think>\n\n</think>\n\n"
    with _open(templates.QWEN) as chat_format:
        assert _text(chat_format, thinking=False).endswith(off)
        assert not _text(chat_format, thinking=True).endswith(off)
        assert not _text(chat_format).endswith(off)
    with _open(THINKING) as chat_format:
        assert _text(chat_format, thinking=True).endswith("<think>")
        assert _text(chat_format, thinking=False).endswith("</think>")
    with _open(BUDGET) as chat_format:
        assert _text(chat_format, thinking=False).endswith("<seed:think></seed:think>")
        assert _text(chat_format, thinking=True).endswith("assistant\n")


@pytest.mark.parametrize("instructions", ["Be brief.", ""])
def test_reasoning_is_switched_by_command(instructions: str) -> None:
    off = "<think>\n\n</think>\n"
    with _open(COMMANDS) as chat_format:
        for thinking, closed in ((False, True), (True, False), (None, False)):
            text = _text(chat_format, thinking=thinking, instructions=instructions)
            assert text.endswith(off) is closed
            assert "/no_think" not in text
            assert instructions in text
        own = f"{instructions} /no_think"
        assert _text(chat_format, instructions=own).endswith(off)


def test_what_is_switched_off_opens_no_reasoning() -> None:
    question = (Message.of(Role.USER, "Hi"),)
    with _open(THINKING) as chat_format:
        for thinking, channel in ((True, "analysis"), (False, "final")):
            parser = chat_format.parser(Prompt(question, DATE, thinking=thinking))
            events = [event for byte in b"Hm." for event in parser.feed(byte)]
            assert {str(event.channel) for event in events} == {channel}


def test_harmony_has_efforts() -> None:
    chat_format = choose_chat_format(SpelledVocabulary(), ModelText("gpt-oss", None))
    assert chat_format.reasoning is EFFORT


def test_tags_and_functions_of_transformers() -> None:
    source = (
        "{% for m in messages %}{% if m.role == 'assistant' %}"
        "{% generation %}{{ m.content }}{{ '<|im_end|>' }}{% endgeneration %}"
        "{% else %}{% if m.role == 'system' %}{% continue %}{% endif %}{{ m.content }}\n"
        "{% endif %}{% endfor %}"
        "{%- generation -%}  {{ [1, 'é']|tojson(indent=2) }}  {%- endgeneration -%}"
        "{{ {'b': 'é', 'a': 1}|tojson(ensure_ascii=True, sort_keys=True) }}"
        "{{ [1, 2]|tojson(separators=(',', ':')) }}{{ strftime_now('%d %B %Y') }}"
        "{% for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}"
        "{% set x %}{% generation %}y{% endgeneration %}{% endset %}{{ x }}"
    )
    with _open(source) as chat_format:
        turns = (Message.of(Role.USER, "Q"), Message.of(Role.ASSISTANT, "A"))
        text = chat_format.render(Prompt((*turns, Message.of(Role.USER, "R")), DATE)).text
    assert text == (
        'Q\nA<|im_end|>R\n[\n  1,\n  "é"\n]{"a": 1, "b": "\\u00e9"}[1,2]23 November 202601y'
    )
