"""Each line is one value, both ways; anything else is one error."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.engine.protocol import (
    Delta,
    Event,
    Finished,
    Generate,
    Load,
    LoadOptions,
    Request,
    RequestFailed,
    decode_event,
    decode_request,
)
from app.core.errors import Code, UserError
from app.core.json_lines import encode
from app.core.messages import (
    Channel,
    Message,
    Part,
    Prompt,
    Role,
    Sampling,
    StopReason,
    Tool,
    Usage,
)

# What JSON can hold: all but lone surrogates.
_text = st.text(st.characters(exclude_categories=["Cs"]))
_parts = st.builds(Part, st.sampled_from(Channel), _text, st.none() | _text, st.none() | _text)
_messages = st.builds(
    Message, st.sampled_from(Role), st.lists(_parts, max_size=3).map(tuple), st.none() | _text
)
_tools = st.builds(
    Tool, _text, _text, st.none() | st.dictionaries(_text, _text | st.integers(-9, 9), max_size=3)
)
_prompts = st.builds(
    Prompt,
    st.lists(_messages, max_size=4).map(tuple),
    _text,
    _text,
    tools=st.lists(_tools, max_size=2).map(tuple),
    prefix=st.lists(_parts, max_size=2).map(tuple),
    answer_now=st.booleans(),
)


@given(_prompts, st.integers(1, 2**31), st.integers(0, 9), st.booleans())
def test_a_generate_request_survives_the_line(
    prompt: Prompt, number: int, left_out: int, reuse: bool
) -> None:
    request = Generate(number, prompt, Sampling(temperature=0.5, seed=7), left_out, reuse)
    line = encode(request)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode_request(line) == request


@given(_text, st.sampled_from(Channel), st.integers(0, 99), st.booleans())
def test_a_delta_survives_the_line(text: str, channel: Channel, tokens: int, new: bool) -> None:
    event = Delta(3, channel, text, tokens, new)
    assert decode_event(encode(event)) == event


def test_other_values_survive_the_line() -> None:
    load = Load(1, "/models/ü.gguf", LoadOptions(context_length=5, swa_full=False))
    assert decode_request(encode(load)) == load
    usage = Usage(10, 4, 3, 0.5, 1.25, 0.6)
    finished = Finished(2, StopReason.LENGTH, usage, 9, ("no_channel",), (1, 2))
    assert decode_event(encode(finished)) == finished
    failed = RequestFailed(
        4, Code.OUT_OF_MEMORY, {"needed_bytes": 5, "path": "x", "share": 0.5}, "why"
    )
    assert decode_event(encode(failed)) == failed


@given(st.binary(max_size=200))
def test_garbage_is_one_error(line: bytes) -> None:
    for decode in (decode_request, decode_event):
        with pytest.raises(UserError) as caught:
            decode(line)
        assert caught.value.code is Code.BAD_REQUEST


_TAGS = {cls.__struct_config__.tag for cls in (*get_args(Request), *get_args(Event))}
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from([*sorted(_TAGS), "", "nonsense"]), st.dictionaries(_text, _json))
def test_wrong_fields_are_one_error_or_a_value(name: str, fields: dict[str, object]) -> None:
    line = json.dumps({**fields, "type": name}).encode()
    for decode in (decode_request, decode_event):
        try:
            value = decode(line)
        except UserError as error:
            assert error.code is Code.BAD_REQUEST
        else:
            assert type(value).__struct_config__.tag == name


@pytest.mark.parametrize(
    "line", [b"[" * 3000, b'{"type":' * 3000, b'{"type":"stop","x":' + b"[" * 9999]
)
def test_json_nested_without_end_is_one_error(line: bytes) -> None:
    for decode in (decode_request, decode_event):
        with pytest.raises(UserError) as caught:
            decode(line)
        assert caught.value.code is Code.BAD_REQUEST


def test_deep_parameters_of_a_tool_are_one_error() -> None:
    deep = "[" * 3000 + "]" * 3000
    tool = f'{{"name":"f","description":"","parameters":{{"a":{deep}}}}}'
    prompt = f'{{"messages":[],"date":"2026-11-23","tools":[{tool}]}}'
    with pytest.raises(UserError) as caught:
        decode_request(f'{{"type":"generate","id":1,"prompt":{prompt}}}'.encode())
    assert caught.value.code is Code.BAD_REQUEST
