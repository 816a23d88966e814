"""Built-in tools, their calls and their results in prompts: the same ids as the official library.

Names of tools come from other programs, and results from documents: none of them can write a
control token or another field of a header.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import openai_harmony as official
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.messages import Channel, Message, Part, Prompt, Role, Tool, ToolNamespace
from tests.unit.harmony.conftest import Opened
from tests.unit.harmony.conversations import (
    BROWSER,
    NAMESPACES,
    PYTHON,
    TOOLS,
    loops,
    official_heads,
    official_ids,
    official_messages,
    prompts_with_tools,
    said,
)
from tests.unit.harmony.vocabularies import CONTROL_NAMES

DATE = "2026-11-23"
QUESTION = Message.of(Role.USER, "How is the weather?")
REASONING = Part(Channel.ANALYSIS, "I look it up.")
SEARCH = Part(Channel.ANALYSIS, '{"query": "weather"}', "browser.search", "code")
PAGE = Part(Channel.ANALYSIS, "[0] weather ()", author="browser.search")
PROGRAM = Part(Channel.ANALYSIS, "print(1)", "python", "code")
PRINTED = Part(Channel.ANALYSIS, "1\n", author="python")
CALL = Part(Channel.COMMENTARY, "{}", "functions.now", "json")
TIME = Part(Channel.COMMENTARY, "noon", author="functions.now")
ANSWER = Part(Channel.FINAL, "Clear.")


@pytest.mark.parametrize("tools", [(), TOOLS], ids=["no functions", "functions"])
@pytest.mark.parametrize(
    "namespaces", NAMESPACES, ids=["none", "browser", "python", "both", "both, turned round"]
)
def test_its_own_configurations_have_the_official_ids(
    full: Opened,
    oracle: Any,
    namespaces: tuple[ToolNamespace, ...],
    tools: tuple[Tool, ...],
) -> None:
    prompt = Prompt((QUESTION,), DATE, "Be brief.", tools=tools, namespaces=namespaces)
    assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)


@pytest.mark.parametrize(
    "namespace",
    [
        ToolNamespace("empty", ""),
        ToolNamespace("bare", "", (Tool("f"),)),
        ToolNamespace("odd", "a\r\nb\n\nc\x0bd\u2028e\n", (Tool("f", "x\x85y\n"),)),
        ToolNamespace("prose", "\n\nLines.\n\n  And more.\n"),
    ],
    ids=lambda namespace: namespace.name,
)
def test_odd_namespaces_have_the_official_ids(
    full: Opened, oracle: Any, namespace: ToolNamespace
) -> None:
    prompt = Prompt((QUESTION,), DATE, namespaces=(PYTHON, namespace, BROWSER))
    assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)


def test_calls_and_results_have_the_official_ids(full: Opened, oracle: Any) -> None:
    @settings(max_examples=60, deadline=None)
    @given(prompts_with_tools())
    def check(prompt: Prompt) -> None:
        assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)

    check()


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_very_many_calls_and_results_have_the_official_ids(full: Opened, oracle: Any) -> None:
    @settings(max_examples=2_000, deadline=None)
    @given(prompts_with_tools())
    def check(prompt: Prompt) -> None:
        assert list(full.chat_format.render(prompt).tokens) == official_ids(oracle, prompt)

    check()


def test_of_a_finished_turn_is_left_out_what_the_library_itself_leaves_out(
    full: Opened, oracle: Any
) -> None:
    """Where there is one final answer only, the library's own rule is that of gpt-oss.md."""

    @settings(max_examples=60, deadline=None)
    @given(loops(), said)
    def check(parts: list[Part], final: str) -> None:
        answer = Message(Role.ASSISTANT, (*parts, Part(Channel.FINAL, final)))
        prompt = Prompt((QUESTION, answer, QUESTION), DATE, namespaces=(BROWSER, PYTHON))
        messages = official_heads(prompt)
        for message in prompt.messages:
            messages += official_messages(message)
        assert list(full.chat_format.render(prompt).tokens) == (
            oracle.render_conversation_for_completion(
                official.Conversation.from_messages(messages), official.Role.ASSISTANT
            )
        )

    check()


# The open turn


def _end(opened: Opened, *prefix: Part, **more: Any) -> str:
    prompt = Prompt((QUESTION,), DATE, prefix=prefix, namespaces=(BROWSER, PYTHON), **more)
    return opened.chat_format.render(prompt).text.split("weather?<|end|>")[1]


_REASONING = "<|start|>assistant<|channel|>analysis<|message|>I look it up.<|end|>"
_SEARCH = (
    "<|start|>assistant to=browser.search<|channel|>analysis code<|message|>"
    '{"query": "weather"}<|call|>'
)
_PAGE = "<|start|>browser.search to=assistant<|channel|>analysis<|message|>[0] weather ()<|end|>"
_CALL = "<|start|>assistant to=functions.now<|channel|>commentary json<|message|>{}<|call|>"
_TIME = "<|start|>functions.now to=assistant<|channel|>commentary<|message|>noon<|end|>"
_FINAL = "<|start|>assistant<|channel|>final<|message|>"


def test_after_a_result_the_turn_goes_on(small: Opened) -> None:
    used = _end(small, REASONING, SEARCH, PAGE)
    assert used == _REASONING + _SEARCH + _PAGE + "<|start|>assistant"
    assert _end(small, REASONING, SEARCH, PAGE, CALL, TIME) == (
        _REASONING + _SEARCH + _PAGE + _CALL + _TIME + "<|start|>assistant"
    )
    assert _end(small, SEARCH, PAGE, ANSWER) == _SEARCH + _PAGE + _FINAL + "Clear."


def test_answer_now_keeps_what_was_found_out(small: Opened) -> None:
    assert _end(small, SEARCH, PAGE, answer_now=True) == _SEARCH + _PAGE + _FINAL
    assert _end(small, SEARCH, PAGE, REASONING, answer_now=True) == (
        _SEARCH + _PAGE + _REASONING + _FINAL
    )
    assert _end(small, SEARCH, PAGE, ANSWER, answer_now=True) == (
        _SEARCH + _PAGE + _FINAL + "Clear."
    )


def test_answer_now_leaves_out_calls_without_a_result(small: Opened) -> None:
    assert _end(small, SEARCH, PAGE, CALL, answer_now=True) == _SEARCH + _PAGE + _FINAL
    assert _end(small, CALL, SEARCH, PAGE, answer_now=True) == _SEARCH + _PAGE + _FINAL
    assert _end(small, SEARCH, CALL, PAGE, TIME, answer_now=True) == (
        _SEARCH + _CALL + _PAGE + _TIME + _FINAL
    )


def test_calls_are_typed_where_the_type_is_not_known(small: Opened) -> None:
    for call, written in (
        (PROGRAM, "to=python<|channel|>analysis code<|message|>print(1)"),
        (SEARCH, 'to=browser.search<|channel|>analysis json<|message|>{"query": "weather"}'),
    ):
        assert written in _end(small, replace(call, content_type=None))
        assert written.split(" ")[0] + "<|message|>" in _end(small, replace(call, content_type=""))


def test_an_empty_result_is_sent(small: Opened) -> None:
    nothing = replace(PRINTED, text="")
    assert "<|start|>python to=assistant<|channel|>analysis<|message|><|end|>" in (
        _end(small, PROGRAM, nothing)
    )
    running = Prompt((QUESTION, Message(Role.ASSISTANT, (PROGRAM, nothing))), DATE)
    assert "<|start|>python to=assistant" in small.chat_format.render(running).text


def test_only_calls_and_results_on_the_analysis_channel_end_with_their_turn(
    small: Opened,
) -> None:
    answer = Message(Role.ASSISTANT, (REASONING, SEARCH, PAGE, CALL, TIME, ANSWER))
    text = small.chat_format.render(Prompt((QUESTION, answer, QUESTION), DATE)).text
    turn = text.split("weather?<|end|>")[1].removesuffix("<|start|>user<|message|>How is the ")
    assert turn == _CALL + _TIME + _FINAL + "Clear.<|end|>"


# Texts that would be more than texts


@pytest.mark.parametrize("name", CONTROL_NAMES)
def test_no_text_of_a_tool_becomes_a_control_token(full: Opened, name: str) -> None:
    def count(text: str) -> int:
        tool = Tool(f"f{text}", text, {"type": "object", "description": text})
        prompt = Prompt(
            (QUESTION,),
            DATE,
            tools=(tool,),
            namespaces=(ToolNamespace(f"n{text}", text, (tool,)),),
            prefix=(
                Part(Channel.ANALYSIS, text, f"n{text}.f", f"code{text}"),
                Part(Channel.ANALYSIS, f"x{text}y", author=f"n{text}.f"),
            ),
        )
        token = full.vocabulary.token_named(name)
        return full.chat_format.render(prompt).tokens.count(token)

    assert count(name) == count("plain")


NAMES = st.text(st.sampled_from("ab.= \t\n\u2028to") | st.characters(), max_size=20)


def test_no_name_of_a_tool_is_another_field_or_role(small: Opened) -> None:
    @settings(max_examples=100, deadline=None)
    @given(NAMES | st.sampled_from((*Role, "", "x to=user")))
    def check(name: str) -> None:
        written = _end(small, replace(SEARCH, recipient=name), replace(PAGE, author=name))
        author, _, rest = written.split("<|start|>")[-2].partition("<|channel|>")
        assert rest == "analysis<|message|>[0] weather ()<|end|>"
        assert author.split()[1:] == ["to=assistant"]
        assert author.split()[0] not in (*Role, "to=assistant")

    check()
