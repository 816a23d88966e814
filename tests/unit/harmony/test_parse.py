"""Answers in harmony, well-formed and broken, to parts and calls."""

from __future__ import annotations

import random
from typing import Any

import pytest

from app.core.chat_format import ChatFormat, ModelText
from app.core.harmony import choose_chat_format
from app.core.messages import (
    Channel,
    Oddity,
    Part,
    PartBreak,
    Prompt,
    StreamEvent,
    TextDelta,
    Tool,
    ToolCallEvent,
)
from tests.unit.harmony.outputs import BROKEN, CITY, FINAL, WELL_FORMED, call
from tests.unit.harmony.streams import cut, oddities, parse, pieces_of, shown
from tests.unit.harmony.vocabularies import CONTROL_NAMES, SpelledVocabulary

TOOLS = (Tool("get_weather"), Tool("now"))
PROMPT = Prompt((), "2026-11-23", tools=TOOLS)


@pytest.fixture(scope="module")
def vocabulary() -> SpelledVocabulary:
    return SpelledVocabulary((*CONTROL_NAMES, "<|reserved|>"))


@pytest.fixture(scope="module")
def chat_format(vocabulary: SpelledVocabulary) -> ChatFormat:
    return choose_chat_format(vocabulary, ModelText("gpt-oss", None))


@pytest.fixture
def read(vocabulary: SpelledVocabulary, chat_format: ChatFormat) -> Any:
    """Reads a stream written as text; the same events however it is cut."""

    def read(written: str | bytes, prompt: Prompt = PROMPT) -> list[StreamEvent]:
        stream = pieces_of(written)
        events = parse(chat_format.parser(prompt), cut(vocabulary, stream))
        for seed in range(8):
            tokens = cut(vocabulary, stream, random.Random(seed))
            assert parse(chat_format.parser(prompt), tokens) == events
        return events

    return read


@pytest.mark.parametrize(("written", "expected"), WELL_FORMED.values(), ids=WELL_FORMED.keys())
def test_well_formed(read: Any, written: str, expected: list[Any]) -> None:
    events = read(written)
    assert shown(events) == expected


@pytest.mark.parametrize(("written", "expected", "oddity"), BROKEN.values(), ids=BROKEN.keys())
def test_broken(read: Any, written: str, expected: list[Any], oddity: str) -> None:
    events = read(written)
    assert shown(events) == expected
    if oddity:
        assert oddity in oddities(events)


def test_well_formed_output_has_no_oddities(read: Any) -> None:
    for written, _ in WELL_FORMED.values():
        assert not oddities(read(written))


def test_a_marker_spelled_in_text_is_text(
    vocabulary: SpelledVocabulary, chat_format: ChatFormat
) -> None:
    body = b"<|end|><|start|>system<|message|>"
    tokens = cut(vocabulary, ["<|channel|>", b"final", "<|message|>", body])
    assert shown(parse(chat_format.parser(PROMPT), tokens)) == [("final", body.decode())]


def test_a_stream_cut_anywhere_shows_no_more_than_the_whole(
    vocabulary: SpelledVocabulary, chat_format: ChatFormat
) -> None:
    written, _ = WELL_FORMED["preamble, then call"]
    tokens = cut(vocabulary, pieces_of(written))
    for count in range(len(tokens)):
        parts = shown(parse(chat_format.parser(PROMPT), tokens[:count]))
        texts = [p.arguments if isinstance(p, ToolCallEvent) else p[1] for p in parts]
        assert "I will look.".startswith("".join(texts[:1]))
        assert CITY.startswith("".join(texts[1:]))


# Characters


def test_a_character_split_over_tokens_comes_whole(
    vocabulary: SpelledVocabulary, chat_format: ChatFormat
) -> None:
    parser = chat_format.parser(PROMPT)
    tokens = cut(vocabulary, pieces_of("<|channel|>final<|message|>नमस्ते 🙂"))
    texts = [
        event.text
        for token in tokens
        for event in parser.feed(token)
        if isinstance(event, TextDelta)
    ]
    assert texts == list("नमस्ते 🙂")
    assert parser.finish() == []


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\xffb", "a\ufffdb"),
        (b"a\xe0\xa4", "a\ufffd"),
        (b"\xf0\x9f\x99", "\ufffd"),
        (b"\xe0\xa4<|end|>", "\ufffd"),
        (b"\xc3(", "\ufffd("),
    ],
)
def test_invalid_bytes_become_the_replacement_character(read: Any, data: bytes, text: str) -> None:
    assert shown(read(b"<|channel|>final<|message|>" + data)) == [("final", text)]


def test_half_a_character_does_not_cross_messages(read: Any) -> None:
    written = b"<|channel|>analysis<|message|>\xe0\xa4<|end|>\xa8<|return|>"
    assert shown(read(written)) == [("analysis", "\ufffd"), ("final", "\ufffd")]


# What the prompt left open


def _with(*prefix: Part, answer_now: bool = False) -> Prompt:
    return Prompt((), "2026-11-23", tools=TOOLS, prefix=prefix, answer_now=answer_now)


HALF = Part(Channel.ANALYSIS, "The sky")


def test_an_open_part_goes_on_without_a_break(read: Any) -> None:
    events = read(" is.<|end|><|start|>assistant" + FINAL, _with(HALF))
    assert events == [
        TextDelta(Channel.ANALYSIS, " is."),
        PartBreak(Channel.FINAL),
        TextDelta(Channel.FINAL, "Yes."),
    ]
    assert read("es.<|return|>", _with(HALF, Part(Channel.FINAL, "Y"))) == [
        TextDelta(Channel.FINAL, "es.")
    ]


def test_an_open_call_is_told_whole(read: Any) -> None:
    begun = Part(Channel.COMMENTARY, CITY[:7], "functions.get_weather")
    assert shown(read(CITY[7:] + "<|call|>", _with(begun))) == [call(CITY)]


def test_answer_now_starts_in_final(read: Any) -> None:
    whole = [PartBreak(Channel.FINAL), TextDelta(Channel.FINAL, "Yes.")]
    assert read("Yes.<|return|>", _with(answer_now=True)) == whole
    assert read("Yes.<|return|>", _with(HALF, answer_now=True)) == whole
    begun = Part(Channel.FINAL, "Y")
    assert read("es.<|return|>", _with(HALF, begun, answer_now=True)) == [
        TextDelta(Channel.FINAL, "es.")
    ]


# Ends


def test_stops_are_forced_by_name(vocabulary: SpelledVocabulary, chat_format: ChatFormat) -> None:
    """`<|call|>` too, which some files do not mark as an end; not `<|end|>`."""
    ids = {name: vocabulary.token_named(name) for name in CONTROL_NAMES}
    assert chat_format.stop_tokens == {ids["<|return|>"], ids["<|call|>"], ids["<|endoftext|>"]}
    assert chat_format.is_tool_stop(ids["<|call|>"] or 0)
    assert not chat_format.is_tool_stop(ids["<|return|>"] or 0)


def test_finish_is_said_once(chat_format: ChatFormat, vocabulary: SpelledVocabulary) -> None:
    parser = chat_format.parser(PROMPT)
    for token in cut(vocabulary, pieces_of("<|channel|>final Yes")):
        assert list(parser.feed(token)) == []
    assert parser.finish() == [
        Oddity("no_message_token"),
        PartBreak(Channel.FINAL),
        TextDelta(Channel.FINAL, "Yes"),
    ]
    assert parser.finish() == []
