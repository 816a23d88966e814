"""Calls in the ways of all families: what a template writes of one is read as that call."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.messages import Channel, Part, Prompt, StreamEvent, ToolCallEvent
from tests.unit.harmony.call_families import PROMPT, QUESTION, WAYS, WEATHER, Written
from tests.unit.harmony.conversations import PYTHON, texts
from tests.unit.harmony.families import DATE, Family
from tests.unit.harmony.streams import all_text, oddities, parse, shown

ARGUMENTS = {"text": 'K "a"\n', "count": 3, "list": ["x", 1, True], "map": {"a": "b"}}
RESULT = Part(Channel.COMMENTARY, "Clear.", author="functions.get_weather")
_MARKS = st.sampled_from(sorted(
    {mark for way in WAYS.values() for mark in (*way.tokens, *way.ambiguous)}
    | {'"', "'", "\\", "{", "}]", "\n", "[TOOL_CALLS]", "True", "null", "3", ")", "=", ","}
))  # fmt: skip
_TEXTS = st.lists(_MARKS | texts, max_size=4).map("".join)
_KEYS = st.sampled_from(("a", "b c", "é"))
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 10**12) | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=2),
    max_leaves=5,
)
_ARGUMENTS = st.fixed_dictionaries(
    {},
    optional={
        "text": _TEXTS,
        "count": st.integers(),
        "share": st.floats(allow_nan=False, allow_infinity=False),
        "flag": st.booleans(),
        "list": st.lists(_VALUES, max_size=3),
        "map": st.dictionaries(st.sampled_from(("a", "b")), _VALUES, max_size=2),
    },
)


@pytest.fixture(scope="module")
def made() -> Iterator[dict[str, Family]]:
    families = {name: way.make() for name, way in WAYS.items()}
    yield families
    for family in families.values():
        family.chat_format.close()


@pytest.fixture(params=WAYS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def way(name: str) -> Written:
    return WAYS[name]


@pytest.fixture
def family(made: dict[str, Family], name: str) -> Family:
    return made[name]


def written(family: Family, arguments: dict[str, Any], tool: str = "get_weather") -> list[int]:
    """The tokens of a call as the template writes it."""
    call = Part(Channel.COMMENTARY, json.dumps(arguments), f"functions.{tool}")
    prompt = Prompt((QUESTION,), DATE, tools=(WEATHER,), prefix=(call, RESULT))
    before = family.chat_format.render(PROMPT).tokens
    tokens = family.chat_format.render(prompt).tokens
    assert tokens[: len(before)] == before
    rest = list(tokens[len(before) :])
    return rest[: next(i for i, t in enumerate(rest) if t in family.chat_format.stop_tokens)]


def recut(family: Family, ids: Sequence[int], rng: random.Random) -> list[int]:
    """The same text in other tokens."""
    found: list[int] = []
    held = b""
    for token in ids:
        if token >= 256 or rng.random() < 0.5:
            found += [family.vocabulary.word(held)] if held else []
            held = b""
        if token >= 256:
            found.append(token)
        else:
            held += bytes([token])
    return found + ([family.vocabulary.word(held)] if held else [])


def read(family: Family, ids: Sequence[int]) -> list[StreamEvent]:
    """Whichever way it is cut."""
    events = parse(family.chat_format.parser(PROMPT), ids)
    for seed in range(3):
        tokens = recut(family, ids, random.Random(seed))
        assert parse(family.chat_format.parser(PROMPT), tokens) == events
    return events


def _read(family: Family, text: str) -> list[StreamEvent]:
    return read(family, family.vocabulary.tokenize(text, parse_special=True))


def calls(events: Sequence[StreamEvent]) -> list[ToolCallEvent]:
    return [event for event in events if isinstance(event, ToolCallEvent)]


def test_it_is_found(family: Family) -> None:
    assert family.chat_format.tools


def test_what_the_template_writes_is_read_as_the_same_call(family: Family, way: Written) -> None:
    @settings(max_examples=60, deadline=None)
    @given(_ARGUMENTS)
    def check(arguments: dict[str, Any]) -> None:
        spelled = json.dumps(arguments, ensure_ascii=False)
        if any(mark in spelled for mark in way.ambiguous):
            return
        events = read(family, written(family, arguments))
        (call,) = shown(events)
        assert isinstance(call, ToolCallEvent)
        assert (call.recipient, call.valid) == ("functions.get_weather", True)
        assert json.loads(call.arguments) == arguments
        assert not oddities(events)

    check()


def test_words_around_and_several_calls(family: Family, way: Written) -> None:
    one, two = written(family, ARGUMENTS), written(family, {"count": 2})
    assert [json.loads(c.arguments) for c in calls(read(family, [*one, *b"\n", *two]))] == (
        [ARGUMENTS, {"count": 2}] if way.has_end else [ARGUMENTS]
    )
    events = shown(read(family, [*"Ich schau’ nach.\n".encode(), *one, *b"\n\nThere."]))
    if way.has_end:
        assert events[0] == ("final", "Ich schau’ nach.")
        assert isinstance(events[1], ToolCallEvent)
        assert json.loads(events[1].arguments) == ARGUMENTS
        assert events[2:] == [("final", "There.")]
    else:  # without a mark the call is the whole answer
        assert not calls(read(family, [*b"I look. ", *one]))


def test_a_call_that_is_cut_off_is_whole_or_none(family: Family) -> None:
    """Its text is not lost; nothing is called with half of its arguments."""
    ids = written(family, ARGUMENTS)
    for end in range(len(ids)):
        events = parse(family.chat_format.parser(PROMPT), ids[:end])
        for call in calls(events):
            assert json.loads(call.arguments) == ARGUMENTS
        if not calls(events):
            text = b"".join(map(family.vocabulary.piece, ids[:end])).decode(errors="replace")
            assert "".join(all_text(events).split()) in "".join(text.split())
            assert ("get_weather" in text) == ("get_weather" in all_text(events))


def test_where_marks_are_tokens_spelled_ones_call_nothing(family: Family, way: Written) -> None:
    """As when the model repeats what stands in a document."""
    spelled = b"".join(map(family.vocabulary.piece, written(family, ARGUMENTS)))
    found = calls(read(family, list(spelled)))
    assert bool(found) is (not way.tokens)


def test_an_unknown_tool_stays_a_call_that_can_be_answered(family: Family, name: str) -> None:
    text = b"".join(map(family.vocabulary.piece, written(family, {"count": 2}))).decode()
    found = calls(_read(family, text.replace("get_weather", "get_climate")))
    if name in ("llama 4", "apertus"):  # only the name says that it is a call
        assert not found
    else:
        assert [(call.name, call.valid) for call in found] == [("get_climate", False)]


def test_random_answers_raise_nothing_and_lose_nothing(made: dict[str, Family]) -> None:
    for seed in range(600):
        rng = random.Random(seed)
        name = rng.choice(list(WAYS))
        family = made[name]
        ids = written(family, ARGUMENTS)
        pieces = [
            ids[start : start + rng.randint(1, 20)]
            for start in rng.choices(range(len(ids)), k=rng.randint(0, 6))
        ]
        words = [f"@{number}@".encode() for number in range(rng.randint(0, 3))]
        stream: list[Sequence[int]] = [*pieces, *words]
        rng.shuffle(stream)
        events = parse(family.chat_format.parser(PROMPT), [t for piece in stream for t in piece])
        shown_text = all_text(events)
        for call in calls(events):
            shown_text += call.name
        assert all(shown_text.count(word.decode()) == 1 for word in words), (name, seed)


@pytest.mark.parametrize("name", ["gemma 4", "functiongemma"])
def test_the_beginning_of_a_result_ends_the_answer(made: dict[str, Family], name: str) -> None:
    family = made[name]
    stop = family.vocabulary.token_named(WAYS[name].tokens[-1])
    assert stop in family.chat_format.stop_tokens
    (call,) = shown(read(family, [*written(family, ARGUMENTS), stop]))
    assert isinstance(call, ToolCallEvent)


# What models write that is not quite so


@pytest.mark.parametrize("value", ["3", "3.0", " 3 ", "three"])
def test_values_have_their_declared_type(made: dict[str, Family], value: str) -> None:
    (call,) = calls(
        _read(made["glm"], _glm(text=value, count=value, map="{'a': None}", flag="True"))
    )
    found = json.loads(call.arguments)
    assert found["text"] == value
    assert found["count"] == ("three" if value == "three" else 3)
    assert found["map"] == {"a": None}
    assert found["flag"] is True


def _glm(**arguments: str) -> str:
    pairs = "".join(
        f"<arg_key>{key}</arg_key><arg_value>{value}</arg_value>"
        for key, value in arguments.items()
    )
    return f"<tool_call>get_weather{pairs}</tool_call>"


def test_a_program_is_one_argument(made: dict[str, Family]) -> None:
    family = made["qwen coder"]
    prompt = Prompt((QUESTION,), DATE, namespaces=(PYTHON,))
    text = (
        "<tool_call>\n<function=python>\n<parameter=code>\nprint(3)\n</parameter>\n"
        "</function>\n</tool_call>"
    )
    ids = family.vocabulary.tokenize(text, parse_special=True)
    (call,) = calls(parse(family.chat_format.parser(prompt), ids))
    assert call == ToolCallEvent("python", "python", "print(3)", Channel.ANALYSIS)


@pytest.mark.parametrize(
    "text",
    [
        "<function=get_weather>\n<parameter=count>\n3\n</parameter>\n</function>\n</tool_call>",
        "<tool_call>\n<function=get_weather>\n<parameter=count>\n3\n</function>\n</tool_call>",
        "<tool_call><function=get_weather><parameter=count>3</parameter></function></tool_call>",
    ],
    ids=["without the first tag", "without an end", "in one line"],
)
def test_qwen_coder_leaves_something_out(made: dict[str, Family], text: str) -> None:
    (call,) = calls(_read(made["qwen coder"], text))
    assert json.loads(call.arguments) == {"count": 3}


def test_an_example_of_code_is_no_call(made: dict[str, Family]) -> None:
    text = "<function=get_weather>\n<parameter=count>\n3\n</parameter>\n</function>"
    for name in ("qwen coder", "glm", "olmo"):
        assert all_text(_read(made[name], text)) == text
        assert not calls(_read(made[name], text))


@pytest.mark.parametrize("name", ["qwen coder", "qwen coder, as text", "glm", "glm, as text"])
def test_json_where_the_template_has_tags(made: dict[str, Family], name: str) -> None:
    text = (
        '<tool_call>\n{"name": "get_weather", "arguments": {"text": "<function=a>"}}\n</tool_call>'
    )
    (call,) = calls(_read(made[name], text))
    assert (json.loads(call.arguments), call.valid) == ({"text": "<function=a>"}, True)


@pytest.mark.parametrize(
    "text",
    [
        "[get_weather(text='It\\'s', count=3)]",
        "[get_weather(text='It's', count=3)]",
        '[ get_weather( "It\'s" , 3 ), ]',
    ],
)
def test_calls_as_in_python(made: dict[str, Family], text: str) -> None:
    (call,) = calls(_read(made["llama 4"], text))
    assert json.loads(call.arguments) == {"text": "It's", "count": 3}


@pytest.mark.parametrize(
    "text",
    [
        "[get_climate(a=1)]",
        "[get_weather]",
        "[1, 2]",
        "[get_weather(a=open('x'))]",
        "[get_weather(",
    ],
)
def test_a_list_is_no_call(made: dict[str, Family], text: str) -> None:
    events = _read(made["llama 4"], text)
    assert not calls(events)
    assert all_text(events) == text


@pytest.mark.parametrize("name", ["deepseek r1", "deepseek v3.1", "kimi", "functionary"])
def test_arguments_that_are_no_json_are_a_call_that_can_be_answered(
    made: dict[str, Family], name: str
) -> None:
    family = made[name]
    text = b"".join(map(family.vocabulary.piece, written(family, {"count": 2}))).decode()
    events = _read(family, text.replace('{"count": 2}', "{count: 2}"))
    (call,) = calls(events)
    assert (call.recipient, call.valid) == ("functions.get_weather", False)
    assert "{count: 2}" in call.arguments
    assert oddities(events) == {"arguments_not_json"}


@pytest.mark.parametrize("name", ["deepseek r1", "kimi"])
def test_they_are_also_where_the_answer_ends_without_their_last_mark(
    made: dict[str, Family], name: str
) -> None:
    family = made[name]
    ids = written(family, {"count": 2})
    ids = ids[: ids.index(ord("2")) + 1]
    assert not calls(parse(family.chat_format.parser(PROMPT), ids))  # more was to come
    (end,) = family.chat_format.stop_tokens
    (call,) = calls(parse(family.chat_format.parser(PROMPT), [*ids, end]))
    assert (call.recipient, call.valid) == ("functions.get_weather", False)


@pytest.mark.parametrize("name", list(WAYS))
def test_deep_and_long_values_end(made: dict[str, Family], name: str) -> None:
    family = made[name]
    text = b"".join(map(family.vocabulary.piece, written(family, {"list": [7]}))).decode()
    for value in ("[" * 20_000, "9" * 6_000, "'" * 5_000, "\\" * 5_000 + '"', " " * 30_000):
        ids = family.vocabulary.tokenize(text.replace("[7]", value), parse_special=True)
        for call in calls(parse(family.chat_format.parser(PROMPT), ids)):
            assert not call.valid or json.loads(call.arguments)
