"""Calls in the answers of other models, as each family writes them."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.messages import Prompt, ToolCallEvent
from tests.unit.harmony import tool_templates
from tests.unit.harmony.conversations import texts
from tests.unit.harmony.families import DATE, Family
from tests.unit.harmony.streams import parse, shown
from tests.unit.harmony.tool_families import (
    ANALYSIS,
    CALL,
    COMMENTARY,
    FORMS,
    PROGRAM,
    PROMPT,
    QUESTION,
    SEARCH,
)


@pytest.mark.parametrize(
    ("written", "arguments", "event"),
    [
        ("get_weather", CALL.text, ToolCallEvent("get_weather", "functions.get_weather", "")),
        ("browser_search", SEARCH.text, ToolCallEvent("browser.search", "browser.search", "")),
        ("browser.open", '{"id": 3}', ToolCallEvent("browser.open", "browser.open", "")),
        ("find", '{"pattern": "x"}', ToolCallEvent("browser.find", "browser.find", "")),
    ],
)
def test_calls_are_read(
    family: Family, form: str, written: str, arguments: str, event: ToolCallEvent
) -> None:
    (found,) = family.read(form.format(written, arguments), PROMPT)
    assert (found.name, found.recipient, found.valid) == (event.name, event.recipient, True)
    assert json.loads(found.arguments) == json.loads(arguments)
    is_built_in = event.recipient.startswith("browser")
    assert found.channel is (ANALYSIS if is_built_in else COMMENTARY)


def test_a_program_is_taken_out_of_its_argument(family: Family, form: str) -> None:
    (found,) = family.read(form.format("python", json.dumps({"code": PROGRAM})), PROMPT)
    assert found == ToolCallEvent("python", "python", PROGRAM, ANALYSIS)


def test_any_arguments_come_back_as_they_were_written(family: Family, form: str) -> None:
    values = st.recursive(
        st.none() | st.booleans() | st.integers() | texts,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
        max_leaves=5,
    )
    marks = st.sampled_from(
        ("</tool_call>", "<tool_call>", "[TOOL_CALLS]", '"', "\\", "{", "}]", "[ARGS]")
    )
    written = st.lists(marks | texts).map("".join)

    @settings(max_examples=60, deadline=None)
    @given(st.dictionaries(texts | written, values | written, max_size=3))
    def check(arguments: dict[str, Any]) -> None:
        text = json.dumps(arguments, ensure_ascii=False)
        (found,) = family.read(form.format("get_weather", text), PROMPT)
        assert found.valid
        assert json.loads(found.arguments) == arguments

    check()


def test_reasoning_and_words_before_a_call(families: dict[str, Family]) -> None:
    call = FORMS["qwen"].format("browser_search", SEARCH.text)
    found = families["qwen"].read(f"<think>\nHm.\n</think>\n\nI look.\n{call}", PROMPT)
    assert found == [
        ("analysis", "Hm.\n"),
        ("final", "I look."),
        ToolCallEvent("browser.search", "browser.search", SEARCH.text, ANALYSIS),
    ]
    found = families["mistral"].read(
        "I look. " + FORMS["mistral"].format("browser_search", SEARCH.text), PROMPT
    )
    assert [type(each) for each in found] == [tuple, ToolCallEvent]


def test_several_calls_and_what_follows_them(families: dict[str, Family]) -> None:
    one, two = (FORMS["qwen"].format("get_weather", f'{{"day": {n}}}') for n in (1, 2))
    found = families["qwen"].read(f"{one}\n{two}\n\nThere.", PROMPT)
    assert [getattr(each, "arguments", each) for each in found] == [
        '{"day": 1}',
        '{"day": 2}',
        ("final", "There."),
    ]
    calls = [{"name": "get_weather", "arguments": {"day": n}} for n in (1, 2)]
    found = families["mistral"].read("[TOOL_CALLS]" + json.dumps(calls), PROMPT)
    assert [each.arguments for each in found] == ['{"day": 1}', '{"day": 2}']
    newer = "".join(
        FORMS["mistral, newer"].format("get_weather", f'{{"day": {n}}}') for n in (1, 2)
    )
    found = families["mistral, newer"].read(newer, PROMPT)
    assert [each.arguments for each in found] == ['{"day": 1}', '{"day": 2}']
    both = "; ".join(FORMS["llama"].format("get_weather", f'{{"day": {n}}}') for n in (1, 2))
    found = families["llama"].read(both, PROMPT)
    assert [each.arguments for each in found] == ['{"day": 1}', '{"day": 2}']


def test_a_spelled_tag_calls_nothing_where_tags_are_tokens(families: dict[str, Family]) -> None:
    """As when the model repeats what stands in a document."""
    qwen = families["qwen"]
    call = FORMS["qwen"].format("get_weather", "{}")
    assert shown(parse(qwen.chat_format.parser(PROMPT), call.encode())) == [("final", call)]
    inside = json.dumps({"city": "</tool_call><tool_call>"})
    written = FORMS["qwen"].format("get_weather", inside)
    tokens = {name: qwen.vocabulary.token_named(name) for name in tool_templates.QWEN_DEFINED}
    ids = [tokens["<tool_call>"], *written[11:-12].encode(), tokens["</tool_call>"]]
    (found,) = shown(parse(qwen.chat_format.parser(PROMPT), [i for i in ids if i is not None]))
    assert isinstance(found, ToolCallEvent)
    assert found.arguments == inside


def test_llamas_own_tag(families: dict[str, Family]) -> None:
    llama = families["llama"]
    call = FORMS["llama"].format("browser_search", SEARCH.text)
    assert llama.read(f"<|python_tag|>{call}", PROMPT) == llama.read(call, PROMPT)
    assert llama.read(f"<|python_tag|>{PROGRAM}", PROMPT) == [
        ToolCallEvent("python", "python", PROGRAM, ANALYSIS)
    ]


def test_one_family_writes_as_another_of_it(families: dict[str, Family]) -> None:
    for name, other in (("mistral", "mistral, newer"), ("mistral, newer", "mistral")):
        call = FORMS[other].format("browser_search", SEARCH.text)
        (found,) = families[name].read(call, PROMPT)
        assert found == ToolCallEvent("browser.search", "browser.search", SEARCH.text, ANALYSIS)


def test_llamas_own_tag_before_a_call_as_in_python(families: dict[str, Family]) -> None:
    for written in ('browser_search.call(query="rain")', "browser_search(query='rain')"):
        (found,) = families["llama"].read(f"<|python_tag|>{written}", PROMPT)
        assert found == ToolCallEvent("browser.search", "browser.search", SEARCH.text, ANALYSIS)
    (found,) = families["llama"].read('<|python_tag|>print("rain")', PROMPT)
    assert found == ToolCallEvent("python", "python", 'print("rain")', ANALYSIS)


def test_an_unclosed_call_is_read(families: dict[str, Family]) -> None:
    call = FORMS["qwen"].format("get_weather", "{}").removesuffix("\n</tool_call>")
    (found,) = families["qwen"].read(call, PROMPT)
    assert found.valid


def test_an_unknown_tool_stays_a_call(families: dict[str, Family]) -> None:
    for name in ("qwen", "hermes", "mistral", "mistral, newer"):
        found, odd = families[name].read_oddly(FORMS[name].format("fly", "{}"), PROMPT)
        assert found == [ToolCallEvent("fly", "fly", "{}", valid=False)]
        assert odd == {"unknown_tool"}


@pytest.mark.parametrize(
    "written",
    [
        '<tool_call>\n{"name": "get_weather", "arguments": {"city": }}\n</tool_call>',
        '<tool_call>\n{"name": "get_weather", "arguments": {"city": "K}}\n</tool_call>',
        "<tool_call>\nget_weather\n</tool_call>",
        '<tool_call>\n{"arguments": {}}\n</tool_call>',
        '<tool_call>\n[1, {"name": "get_weather"}]\n</tool_call>',
        '<tool_call>\n{"name": 3}\n</tool_call>',
        "<tool_call></tool_call>",
        "<tool_call>" + "[" * 100_000 + "</tool_call>",
        "<tool_call>{",
    ],
)
def test_a_broken_call_is_shown_as_text(families: dict[str, Family], written: str) -> None:
    found, odd = families["qwen"].read_oddly(f"See {written} there.", PROMPT)
    words = "".join(text for _, text in found)
    assert words.replace(" ", "") == f"See {written} there.".replace(" ", "")
    assert odd == {"call_not_json"}


def test_a_call_with_broken_arguments_can_be_answered_where_its_name_is_known(
    families: dict[str, Family],
) -> None:
    newer = families["mistral, newer"]
    written = '[TOOL_CALLS]get_weather[ARGS]{"city": }'
    assert newer.read_oddly(written, PROMPT) == ([("final", written)], {"call_not_json"})
    found, odd = newer.read_oddly(f"{written}</s>", PROMPT)  # it is all of it
    assert [(call.recipient, call.arguments, call.valid) for call in found] == [
        ("functions.get_weather", '{"city": }', False)
    ]
    assert odd == {"arguments_not_json"}


def test_a_call_after_a_broken_one_is_read(families: dict[str, Family]) -> None:
    good = FORMS["qwen"].format("get_weather", "{}")
    found, odd = families["qwen"].read_oddly(f"<tool_call>{{</tool_call>{good}", PROMPT)
    assert found[0] == ("final", "<tool_call>{</tool_call>")
    assert found[1].valid
    assert odd == {"call_not_json"}


@pytest.mark.parametrize(
    "answer",
    [
        '{"name": "Ram", "age": 3}',
        '{"name": "Ram", "parameters": {}}',
        '{"name": "get_weather", "parameters": {}, "more": 1}',
        '{"name": "get_weather", "parameters": ',
        '[{"name": "Ram"}]',
        '{"type": "function"}',
        "{}",
        "[1, 2]",
        '{"names": ["get_weather"]}',
        'It is {"name": "get_weather", "parameters": {}}',
        "",
        "{",
    ],
)
def test_an_answer_in_json_is_no_call(families: dict[str, Family], answer: str) -> None:
    expected = [("final", answer)] if answer else []
    assert families["llama"].read(answer, PROMPT) == expected
    without = Prompt((QUESTION,), DATE)
    for other in families.values():
        assert other.read(answer, without) == expected


def test_tags_are_text_where_there_are_no_tools(families: dict[str, Family]) -> None:
    call = FORMS["hermes"].format("get_weather", "{}")
    assert families["hermes"].read(call, Prompt((QUESTION,), DATE)) == [("final", call)]


@pytest.mark.parametrize("argument", ['"\\ud800"', "NaN", "1e999", "9" * 5000])
def test_what_json_can_spell_and_nothing_can_hold(
    families: dict[str, Family], argument: str
) -> None:
    written = FORMS["qwen"].format("get_weather", f'{{"a": {argument}}}')
    found, _ = families["qwen"].read_oddly(written, PROMPT)
    for each in found:
        text = each[1] if isinstance(each, tuple) else each.arguments + each.name
        text.encode()


PIECES = (
    "<tool_call>", "</tool_call>", "[TOOL_CALLS]", "[ARGS]", "<|python_tag|>", "<tool", "_call>",
    '{"name": "get_weather", "arguments": {}}', '{"name": ', '"get_weather"', "{", "}", '"', "\\",
    "[", "]", " ", "\n", ", ", "get_weather", "python", "é", "<think>", "</think>", "null", "[TOOL",
)  # fmt: skip


def _random_answers(families: dict[str, Family], count: int) -> None:
    for seed in range(count):
        rng = random.Random(seed)
        family = rng.choice(list(families.values()))
        words = [f"@{number}@" for number in range(rng.randint(0, 4))]
        pieces = [*rng.choices(PIECES, k=rng.randint(0, 12)), *words]
        rng.shuffle(pieces)
        found, _ = family.read_oddly("".join(pieces), PROMPT, cuts=2)
        told = "".join(
            each[1] if isinstance(each, tuple) else each.name + each.arguments for each in found
        )
        assert all(told.count(word) == 1 for word in words), (seed, "".join(pieces))


def test_random_answers_lose_nothing(families: dict[str, Family]) -> None:
    _random_answers(families, 1_000)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_very_many_random_answers_lose_nothing(families: dict[str, Family]) -> None:
    _random_answers(families, 50_000)
