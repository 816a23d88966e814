"""Prompts as harmony: the same ids as the official library, the same text as the template.

Where the two differ from each other, this follows the library, the text the models were
trained with: no blank line after instructions that no tools follow (the template writes
one), no comma after a default's comment, tool results as they are (the template quotes
them as JSON; the tests give it data instead of text). Where the library
differs from gpt-oss.md this follows gpt-oss.md: see `conversations.official_ids`.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Any

import jinja2
import pytest
from hypothesis import given, settings

from app.core.messages import Channel, Effort, Message, Part, Prompt, Role
from tests.unit.harmony.conftest import Opened
from tests.unit.harmony.conversations import (
    TOOLS,
    official_ids,
    plain_texts,
    prompts,
    template_messages,
    template_tools,
    texts,
)

DATE = "2026-11-23"
QUESTION = Message.of(Role.USER, "How is the weather?")
CALL = Part(Channel.COMMENTARY, '{"city": "Kathmandu"}', "functions.get_weather")
RESULT = Message.of(Role.TOOL, '{"sky": "clear"}', "functions.get_weather")


def _answer(reasoning: str, final: str) -> Message:
    return Message(Role.ASSISTANT, (Part(Channel.ANALYSIS, reasoning), Part(Channel.FINAL, final)))


def _calling(reasoning: str) -> Message:
    return Message(Role.ASSISTANT, (Part(Channel.ANALYSIS, reasoning), CALL))


HAND_MADE = {
    "question": Prompt((QUESTION,), DATE),
    "instructions": Prompt((QUESTION,), DATE, "Be brief.\nBe kind.", Effort.HIGH),
    "tools": Prompt((QUESTION,), DATE, "", Effort.LOW, TOOLS),
    "both": Prompt((QUESTION,), DATE, "Be brief.", tools=TOOLS),
    "second turn": Prompt((QUESTION, _answer("Easy.", "Fine."), QUESTION), DATE),
    "tool loop": Prompt((QUESTION, _calling("Ask it."), RESULT), DATE, tools=TOOLS),
    "two calls": Prompt(
        (QUESTION, _calling("Ask."), RESULT, _calling("Again."), RESULT), DATE, tools=TOOLS
    ),
    "finished tool loop": Prompt(
        (QUESTION, _calling("Ask it."), RESULT, _answer("Clear.", "It is clear."), QUESTION),
        DATE,
        tools=TOOLS,
    ),
    "preamble": Prompt(
        (
            QUESTION,
            Message(
                Role.ASSISTANT,
                (Part(Channel.ANALYSIS, "Hm."), Part(Channel.COMMENTARY, "I will look."), CALL),
            ),
            RESULT,
        ),
        DATE,
        tools=TOOLS,
    ),
}


@pytest.mark.parametrize("prompt", HAND_MADE.values(), ids=HAND_MADE.keys())
def test_hand_made_conversations_have_the_official_ids(
    full: Opened, oracle: Any, prompt: Prompt
) -> None:
    assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)


def test_any_conversation_has_the_official_ids(full: Opened, oracle: Any) -> None:
    @settings(max_examples=40, deadline=None)
    @given(prompts())
    def check(prompt: Prompt) -> None:
        assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)

    check()


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_very_many_conversations_have_the_official_ids(full: Opened, oracle: Any) -> None:
    @settings(max_examples=2_000, deadline=None)
    @given(prompts())
    def check(prompt: Prompt) -> None:
        assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)

    check()


def test_devanagari_comes_back_as_written(full: Opened, oracle: Any) -> None:
    prompt = Prompt((Message.of(Role.USER, "नेपालको राजधानी कुन हो?"),), DATE, "नेपालीमा भन।")
    rendered = full.chat_format.render(prompt)
    assert oracle.decode(rendered.tokens) == rendered.text
    assert oracle.decode(official_ids(oracle, prompt)) == rendered.text


def _official_template(source: str) -> Any:
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = functools.partial(json.dumps, ensure_ascii=False)
    return environment.from_string(source)


def test_text_is_that_of_the_official_template(full: Opened) -> None:
    template = _official_template(full.text.chat_template or "")

    def official_text(prompt: Prompt) -> str:
        text = template.render(
            messages=template_messages(prompt),
            tools=template_tools(prompt),
            reasoning_effort=prompt.effort.value,
            add_generation_prompt=True,
            strftime_now=lambda _: prompt.date,
        )
        if prompt.instructions and not prompt.tools:
            instructions = f"# Instructions\n\n{prompt.instructions}"
            text = text.replace(f"{instructions}\n\n<|end|>", f"{instructions}<|end|>")
        return re.sub(r"(// default: .*),\n", r"\1\n", text)

    @settings(max_examples=40, deadline=None)
    @given(prompts())
    def check(prompt: Prompt) -> None:
        assert full.chat_format.render(prompt).text == official_text(prompt)

    check()
    for name in ("question", "instructions", "tools", "tool loop", "finished tool loop"):
        assert full.chat_format.render(HAND_MADE[name]).text == official_text(HAND_MADE[name])


def test_the_readable_text_is_what_the_ids_say(full: Opened, small: Opened) -> None:
    @settings(max_examples=40, deadline=None)
    @given(prompts())
    def check(prompt: Prompt) -> None:
        for opened in (full, small):
            rendered = opened.chat_format.render(prompt)
            spelled = b"".join(map(opened.vocabulary.piece, rendered.tokens))
            assert spelled.decode() == rendered.text

    check()


# What is kept of the reasoning


def _reasoning_kept(full: Opened, *messages: Message, **more: Any) -> list[str]:
    text = full.chat_format.render(Prompt(messages, DATE, tools=TOOLS, **more)).text
    return [
        piece.split("<|end|>")[0]
        for piece in text.split("<|start|>assistant<|channel|>analysis<|message|>")[1:]
    ]


def test_reasoning_of_finished_turns_is_dropped(full: Opened) -> None:
    turn = (QUESTION, _calling("one"), RESULT, _answer("two", "Clear."))
    assert _reasoning_kept(full, *turn, QUESTION) == []
    assert _reasoning_kept(full, *turn, *turn, QUESTION) == []


def test_reasoning_of_a_running_tool_loop_is_kept(full: Opened) -> None:
    loop = (QUESTION, _calling("one"), RESULT, _calling("two"), RESULT)
    assert _reasoning_kept(full, *loop) == ["one", "two"]
    assert _reasoning_kept(full, QUESTION, _answer("old", "Fine."), *loop) == ["one", "two"]


def test_a_turn_stopped_in_reasoning_is_finished_by_the_next_question(full: Opened) -> None:
    stopped = Message(Role.ASSISTANT, (Part(Channel.ANALYSIS, "half"),))
    rendered = full.chat_format.render(Prompt((QUESTION, stopped, QUESTION), DATE))
    assert "half" not in rendered.text
    assert rendered.text.count("<|start|>assistant") == 1


# The open turn


def _end(opened: Opened, **open_turn: Any) -> str:
    prompt = Prompt((QUESTION,), DATE, **open_turn)
    rendered = opened.chat_format.render(prompt)
    assert b"".join(map(opened.vocabulary.piece, rendered.tokens)).decode() == rendered.text
    return rendered.text.split("weather?<|end|>")[1]


HALF = Part(Channel.ANALYSIS, "The sky is")


def test_a_prefix_stays_open(small: Opened) -> None:
    analysis = "<|start|>assistant<|channel|>analysis<|message|>The sky is"
    assert _end(small) == "<|start|>assistant"
    assert _end(small, prefix=(HALF,)) == analysis
    assert _end(small, prefix=(HALF, Part(Channel.FINAL, "Cl"))) == (
        analysis + "<|end|><|start|>assistant<|channel|>final<|message|>Cl"
    )
    assert _end(small, prefix=(CALL,)) == (
        "<|start|>assistant to=functions.get_weather<|channel|>commentary json<|message|>"
        '{"city": "Kathmandu"}'
    )


def test_answer_now_closes_the_reasoning_and_opens_the_answer(small: Opened) -> None:
    final = "<|start|>assistant<|channel|>final<|message|>"
    analysis = "<|start|>assistant<|channel|>analysis<|message|>The sky is<|end|>"
    assert _end(small, answer_now=True) == final
    assert _end(small, answer_now=True, prefix=(HALF,)) == analysis + final
    assert _end(small, answer_now=True, prefix=(HALF, CALL)) == analysis + final
    begun = (HALF, Part(Channel.FINAL, "Cl"))
    assert _end(small, answer_now=True, prefix=begun) == analysis + final + "Cl"


def test_reasoning_of_the_open_turn_is_kept(full: Opened) -> None:
    parts = (HALF, Part(Channel.FINAL, "Cl"))
    assert _reasoning_kept(full, QUESTION, prefix=parts) == ["The sky is"]


def test_system_messages_join_the_instructions(small: Opened) -> None:
    messages = (Message.of(Role.SYSTEM, "Be kind."), QUESTION)
    text = small.chat_format.render(Prompt(messages, DATE, "Be brief.")).text
    assert "<|start|>developer<|message|># Instructions\n\nBe brief.\n\nBe kind.<|end|>" in text


def test_a_cached_prefix_lives_on_the_next_day(small: Opened) -> None:
    """Only the conversation's own date is written."""
    first = Prompt((QUESTION,), "2020-02-29")
    text = small.chat_format.render(first).text
    assert "Current date: 2020-02-29" in text


def test_appending_a_turn_only_adds_to_the_ids(small: Opened) -> None:
    """What makes reuse of the cache possible."""

    @settings(max_examples=30, deadline=None)
    @given(plain_texts.filter(bool), texts)
    def check(answer: str, question: str) -> None:
        before = Prompt((QUESTION,), DATE)
        messages = (QUESTION, _answer("x", answer), Message.of(Role.USER, question))
        old = small.chat_format.render(before).tokens
        assert small.chat_format.render(Prompt(messages, DATE)).tokens[: len(old)] == old

    check()


@pytest.mark.parametrize("which", list(Role))
def test_every_role_can_be_written(small: Opened, which: Role) -> None:
    prompt = Prompt((QUESTION, Message.of(which, "something")), DATE)
    assert "something" in small.chat_format.render(prompt).text
