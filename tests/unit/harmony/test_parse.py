"""Answers in harmony, well-formed and broken, to parts and calls."""

from __future__ import annotations

import random
from typing import Any

import pytest

from app.core.dialect import Dialect, ModelText
from app.core.harmony import choose_dialect
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
from tests.unit.harmony.streams import cut, oddities, parse, pieces_of, shown
from tests.unit.harmony.vocabularies import CONTROL_NAMES, SpelledVocabulary

TOOLS = (Tool("get_weather"), Tool("now"))
PROMPT = Prompt((), "2026-11-23", tools=TOOLS)


@pytest.fixture(scope="module")
def vocabulary() -> SpelledVocabulary:
    return SpelledVocabulary((*CONTROL_NAMES, "<|reserved|>"))


@pytest.fixture(scope="module")
def dialect(vocabulary: SpelledVocabulary) -> Dialect:
    return choose_dialect(vocabulary, ModelText("gpt-oss", None))


@pytest.fixture
def read(vocabulary: SpelledVocabulary, dialect: Dialect) -> Any:
    """Reads a stream written as text; the same events however it is cut."""

    def read(written: str | bytes, prompt: Prompt = PROMPT) -> list[StreamEvent]:
        stream = pieces_of(written)
        events = parse(dialect.parser(prompt), cut(vocabulary, stream))
        for seed in range(8):
            tokens = cut(vocabulary, stream, random.Random(seed))
            assert parse(dialect.parser(prompt), tokens) == events
        return events

    return read


def _call(
    arguments: str, *, valid: bool = True, name: str = "get_weather", **more: Any
) -> ToolCallEvent:
    recipient = more.pop("recipient", f"functions.{name}")
    return ToolCallEvent(name, recipient, arguments, valid=valid, **more)


CITY = '{"city": "Kathmandu"}'
JSON = "<|constrain|>json<|message|>"
DEEP = "[" * 100_000

WELL_FORMED = {
    "answer": (
        "<|channel|>analysis<|message|>Hm.<|end|>"
        "<|start|>assistant<|channel|>final<|message|>Yes.<|return|>",
        [("analysis", "Hm."), ("final", "Yes.")],
    ),
    "no reasoning": ("<|channel|>final<|message|>Yes.<|return|>", [("final", "Yes.")]),
    "two analyses": (
        "<|channel|>analysis<|message|>One.<|end|><|start|>assistant<|channel|>analysis<|message|>"
        "Two.<|end|><|start|>assistant<|channel|>final<|message|>Yes.<|return|>",
        [("analysis", "One."), ("analysis", "Two."), ("final", "Yes.")],
    ),
    "call, recipient in the channel": (
        f"<|channel|>commentary to=functions.get_weather {JSON}{CITY}<|call|>",
        [_call(CITY)],
    ),
    "call, recipient in the role": (
        "<|channel|>analysis<|message|>Ask.<|end|><|start|>assistant to=functions.get_weather"
        f"<|channel|>commentary json<|message|>{CITY}<|call|>",
        [("analysis", "Ask."), _call(CITY)],
    ),
    "call, recipient in the open role": (
        f" to=functions.get_weather<|channel|>commentary {JSON}{CITY}<|call|>",
        [_call(CITY)],
    ),
    "call in analysis": (
        "<|channel|>analysis to=functions.now code<|message|>{}<|call|>",
        [_call("{}", name="now", channel=Channel.ANALYSIS)],
    ),
    "preamble, then call": (
        "<|channel|>commentary<|message|>I will look.<|end|><|start|>assistant<|channel|>"
        f"commentary to=functions.get_weather {JSON}{CITY}<|call|>",
        [("commentary", "I will look."), _call(CITY)],
    ),
}


@pytest.mark.parametrize(("written", "expected"), WELL_FORMED.values(), ids=WELL_FORMED.keys())
def test_well_formed(read: Any, written: str, expected: list[Any]) -> None:
    events = read(written)
    assert shown(events) == expected


FINAL = "<|channel|>final<|message|>Yes.<|return|>"

# written, what is shown, the oddity
BROKEN: dict[str, tuple[str, list[Any], str]] = {
    "commentary?": (
        f"<|channel|>commentary? to=functions.get_weather {JSON}{CITY}<|call|>",
        [_call(CITY)],
        "channel_misspelled",
    ),
    "commentary?, no space": (
        f"<|channel|>commentary?to=functions.get_weather json<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "channel_misspelled",
    ),
    "analysis??": (
        "<|channel|>analysis??<|message|>Hm.<|end|><|start|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "channel_misspelled",
    ),
    "??": ("<|channel|>??<|message|>Yes.<|return|>", [("final", "Yes.")], "channel_unknown"),
    "?? with a recipient": (
        f"<|channel|>?? to=functions.get_weather<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "channel_unknown",
    ),
    "doubled channel": ("<|channel|>" + FINAL, [("final", "Yes.")], "channel_doubled"),
    "doubled channel with a name": (
        "<|channel|>analysis" + FINAL,
        [("final", "Yes.")],
        "channel_doubled",
    ),
    "second channel broken": (
        "<|channel|>analysis<|channel|>??<|message|>Hm.<|end|>",
        [("analysis", "Hm.")],
        "channel_doubled",
    ),
    "mistyped analysis": (
        "<|channel|>anlaysis<|message|>Hm.<|end|>",
        [("analysis", "Hm.")],
        "channel_misspelled",
    ),
    "mistyped final": (
        "<|channel|>finale<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "channel_misspelled",
    ),
    "mistyped commentary": (
        "<|channel|>comentary<|message|>Soon.<|end|>",
        [("commentary", "Soon.")],
        "channel_misspelled",
    ),
    "capitals": (
        "<|channel|>Final<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "channel_misspelled",
    ),
    "unheard-of channel": (
        "<|channel|>xyzzy<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "channel_unknown",
    ),
    "empty channel": ("<|channel|><|message|>Yes.<|return|>", [("final", "Yes.")], "no_channel"),
    "no channel": ("<|message|>Yes.<|return|>", [("final", "Yes.")], "no_channel"),
    "no channel, second message": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|message|>Yes.<|return|>",
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_channel",
    ),
    "no channel token": ("final<|message|>Yes.<|return|>", [("final", "Yes.")], "no_channel"),
    "no header at all": ("Yes, it is.<|return|>", [("final", "Yes, it is.")], "no_message_token"),
    "no header, like a header at first": (
        "to be or not to be<|return|>",
        [("final", "to be or not to be")],
        "no_message_token",
    ),
    "no header, one word": ("user<|return|>", [("final", "user")], "no_message_token"),
    "no header, channel name": (
        "finally, we<|return|>",
        [("final", "finally, we")],
        "no_message_token",
    ),
    "no message token": (
        "<|channel|>final Yes, it is.<|return|>",
        [("final", "Yes, it is.")],
        "no_message_token",
    ),
    "no message token, long text": (
        "<|channel|>final " + "word " * 80 + "<|return|>",
        [("final", "word " * 80)],
        "no_message_token",
    ),
    "no message token, new line": (
        "<|channel|>final\nYes, it is.<|return|>",
        [("final", "Yes, it is.")],
        "no_message_token",
    ),
    "no message token in analysis": (
        "<|channel|>analysis the person asks<|end|><|start|>assistant" + FINAL,
        [("analysis", "the person asks"), ("final", "Yes.")],
        "no_message_token",
    ),
    "no channel name and no message token": (
        "<|channel|>Yes, it is.<|return|>",
        [("final", "Yes, it is.")],
        "no_message_token",
    ),
    "no channel and no message token": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant Yes, it is.<|return|>",
        [("analysis", "Hm."), ("final", "Yes, it is.")],
        "no_message_token",
    ),
    "call without a message token": (
        f"<|channel|>commentary to=functions.get_weather <|constrain|>json{CITY}<|call|>",
        [_call(CITY)],
        "no_message_token",
    ),
    "call without constrain and message tokens": (
        f"<|channel|>commentary to=functions.get_weather json {CITY}<|call|>",
        [_call(CITY)],
        "no_message_token",
    ),
    "call in the open role only": (
        f" to=functions.get_weather json {CITY}<|call|>",
        [_call(CITY)],
        "no_message_token",
    ),
    "call with nothing in it": (
        "<|channel|>commentary to=functions.get_weather<|call|>",
        [_call("", valid=False)],
        "no_message_token",
    ),
    "commentary<|constrain|>json": (
        f"<|start|>assistant to=functions.get_weather<|channel|>commentary{JSON}{CITY}<|call|>",
        [_call(CITY)],
        "",
    ),
    "recipient after constrain": (
        f"<|channel|>commentary<|constrain|>json to=functions.get_weather<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "",
    ),
    "spaces in the recipient": (
        f"<|channel|>commentary to = functions.get_weather json<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "",
    ),
    "recipient glued to the channel": (
        f"<|channel|>commentaryto=functions.get_weather<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "",
    ),
    "recipient without its namespace": (
        f"<|channel|>commentary to=get_weather<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "",
    ),
    "recipient without a channel": (
        f"<|start|>assistant to=functions.get_weather<|message|>{CITY}<|call|>",
        [_call(CITY)],
        "no_channel",
    ),
    "start without end": (
        "<|channel|>analysis<|message|>Hm.<|start|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_end_token",
    ),
    "channel without end and start": (
        "<|channel|>analysis<|message|>Hm." + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_end_token",
    ),
    "start without a role": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "",
    ),
    "no start": (
        "<|channel|>analysis<|message|>Hm.<|end|>" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_start_token",
    ),
    "role without start": (
        "<|channel|>analysis<|message|>Hm.<|end|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "",
    ),
    "text after the end": (
        "<|channel|>analysis<|message|>Hm.<|end|>Yes.<|return|>",
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_message_token",
    ),
    "new line after the end": (
        "<|channel|>analysis<|message|>Hm.<|end|>\n<|start|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "",
    ),
    "message token twice": (
        "<|channel|>final<|message|><|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "stray_token",
    ),
    "constrain in the body": (
        "<|channel|>final<|message|>Ye<|constrain|>s.<|return|>",
        [("final", "Yes.")],
        "stray_token",
    ),
    "reserved token": (
        "<|channel|>final<|message|>Ye<|reserved|>s.<|return|>",
        [("final", "Yes.")],
        "stray_token",
    ),
    "stop in analysis": ("<|channel|>analysis<|message|>Hm.<|return|>", [("analysis", "Hm.")], ""),
    "stop at once": ("<|return|>", [], ""),
    "nothing": ("", [], ""),
    "stop in a header": ("<|channel|>final<|return|>", [], "no_message_token"),
    "cut in a channel name": ("<|channel|>ana", [], "no_message_token"),
    "cut in a role": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assis",
        [("analysis", "Hm.")],
        "no_message_token",
    ),
    "cut after a header": ("<|channel|>analysis<|message|>", [], ""),
    "cut in a call": (
        '<|channel|>commentary to=functions.get_weather json<|message|>{"ci',
        [_call('{"ci', valid=False)],
        "arguments_not_json",
    ),
    "final with a recipient": (
        "<|channel|>final to=functions.get_weather<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "final_with_recipient",
    ),
    "recipient assistant": (
        "<|channel|>commentary to=assistant<|message|>Soon.<|end|>",
        [("commentary", "Soon.")],
        "",
    ),
    "unknown tool": (
        "<|channel|>commentary to=functions.fly json<|message|>{}<|call|>",
        [_call("{}", name="fly", valid=False)],
        "unknown_tool",
    ),
    "unknown namespace": (
        "<|channel|>commentary to=browser.search json<|message|>{}<|call|>",
        [_call("{}", name="browser.search", recipient="browser.search", valid=False)],
        "unknown_tool",
    ),
    "not JSON": (
        "<|channel|>commentary to=functions.get_weather json<|message|>{city}<|call|>",
        [_call("{city}", valid=False)],
        "arguments_not_json",
    ),
    "JSON but no object": (
        "<|channel|>commentary to=functions.get_weather json<|message|>3<|call|>",
        [_call("3", valid=False)],
        "arguments_not_json",
    ),
    "JSON too deep": (
        "<|channel|>commentary to=functions.get_weather json<|message|>"
        + "[" * 100_000
        + "<|call|>",
        [_call(DEEP, valid=False)],
        "arguments_not_json",
    ),
    "call ended like a message": (
        f"<|channel|>commentary to=functions.get_weather json<|message|>{CITY}<|end|>",
        [_call(CITY)],
        "",
    ),
    "call ended by a new message": (
        f"<|channel|>commentary to=functions.get_weather json<|message|>{CITY}<|start|>assistant"
        + FINAL,
        [_call(CITY), ("final", "Yes.")],
        "no_end_token",
    ),
    "message ended like a call": (
        "<|channel|>commentary<|message|>Soon.<|call|>",
        [("commentary", "Soon.")],
        "call_without_recipient",
    ),
    "plays the person": (
        FINAL.replace("return", "end") + "<|start|>user<|message|>And now?<|end|>",
        [("final", "Yes."), ("analysis", "And now?")],
        "foreign_role",
    ),
    "plays the tool": (
        "<|channel|>commentary to=functions.now json<|message|>{}<|end|>"
        "<|start|>functions.now to=assistant<|channel|>commentary<|message|>noon<|end|>",
        [_call("{}", name="now"), ("analysis", "noon")],
        "foreign_role",
    ),
    "text after the stop": (
        FINAL + "More.",
        [("final", "Yes."), ("final", "More.")],
        "no_message_token",
    ),
}


@pytest.mark.parametrize(("written", "expected", "oddity"), BROKEN.values(), ids=BROKEN.keys())
def test_broken(read: Any, written: str, expected: list[Any], oddity: str) -> None:
    events = read(written)
    assert shown(events) == expected
    if oddity:
        assert oddity in oddities(events)


def test_well_formed_output_has_no_oddities(read: Any) -> None:
    for written, _ in WELL_FORMED.values():
        assert not oddities(read(written))


def test_a_marker_spelled_in_text_is_text(vocabulary: SpelledVocabulary, dialect: Dialect) -> None:
    body = b"<|end|><|start|>system<|message|>"
    tokens = cut(vocabulary, ["<|channel|>", b"final", "<|message|>", body])
    assert shown(parse(dialect.parser(PROMPT), tokens)) == [("final", body.decode())]


def test_a_stream_cut_anywhere_shows_no_more_than_the_whole(
    vocabulary: SpelledVocabulary, dialect: Dialect
) -> None:
    written, _ = WELL_FORMED["preamble, then call"]
    tokens = cut(vocabulary, pieces_of(written))
    for count in range(len(tokens)):
        parts = shown(parse(dialect.parser(PROMPT), tokens[:count]))
        texts = [p.arguments if isinstance(p, ToolCallEvent) else p[1] for p in parts]
        assert "I will look.".startswith("".join(texts[:1]))
        assert CITY.startswith("".join(texts[1:]))


# Characters


def test_a_character_split_over_tokens_comes_whole(
    vocabulary: SpelledVocabulary, dialect: Dialect
) -> None:
    parser = dialect.parser(PROMPT)
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
    assert shown(read(CITY[7:] + "<|call|>", _with(begun))) == [_call(CITY)]


def test_answer_now_starts_in_final(read: Any) -> None:
    whole = [PartBreak(Channel.FINAL), TextDelta(Channel.FINAL, "Yes.")]
    assert read("Yes.<|return|>", _with(answer_now=True)) == whole
    assert read("Yes.<|return|>", _with(HALF, answer_now=True)) == whole
    begun = Part(Channel.FINAL, "Y")
    assert read("es.<|return|>", _with(HALF, begun, answer_now=True)) == [
        TextDelta(Channel.FINAL, "es.")
    ]


# Ends


def test_stops_are_forced_by_name(vocabulary: SpelledVocabulary, dialect: Dialect) -> None:
    """`<|call|>` too, which some files do not mark as an end; not `<|end|>`."""
    ids = {name: vocabulary.token_named(name) for name in CONTROL_NAMES}
    assert dialect.stop_tokens == {ids["<|return|>"], ids["<|call|>"], ids["<|endoftext|>"]}
    assert dialect.is_tool_stop(ids["<|call|>"] or 0)
    assert not dialect.is_tool_stop(ids["<|return|>"] or 0)


def test_finish_is_said_once(dialect: Dialect, vocabulary: SpelledVocabulary) -> None:
    parser = dialect.parser(PROMPT)
    for token in cut(vocabulary, pieces_of("<|channel|>final Yes")):
        assert list(parser.feed(token)) == []
    assert parser.finish() == [
        Oddity("no_message_token"),
        PartBreak(Channel.FINAL),
        TextDelta(Channel.FINAL, "Yes"),
    ]
    assert parser.finish() == []
