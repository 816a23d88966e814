"""Headers that a model wrote wrong: no text is lost, no good call turns invalid, no bad one
turns valid."""

from __future__ import annotations

from typing import Any

import pytest

from app.core.chat_format import ChatFormat, ModelText
from app.core.harmony import choose_chat_format
from app.core.messages import PartBreak, Prompt, TextDelta, Tool, ToolCallEvent
from tests.unit.harmony.streams import cut, oddities, parse, pieces_of, shown
from tests.unit.harmony.vocabularies import SpelledVocabulary

NAMES = ("search", "bash", "get_weather", "f", "天気", "मौसम", "погода")
PROMPT = Prompt((), "2026-11-23", tools=tuple(map(Tool, NAMES)))
Q = '{"q":1}'
SEARCH = ToolCallEvent("search", "functions.search", Q)
BASH = ToolCallEvent("bash", "functions.bash", Q)
LONG = "x" * 300


@pytest.fixture(scope="module")
def vocabulary() -> SpelledVocabulary:
    return SpelledVocabulary()


@pytest.fixture(scope="module")
def chat_format(vocabulary: SpelledVocabulary) -> ChatFormat:
    return choose_chat_format(vocabulary, ModelText("gpt-oss", None))


@pytest.fixture
def read(vocabulary: SpelledVocabulary, chat_format: ChatFormat) -> Any:
    """Parses a stream written as text; the same events however it is cut into tokens."""

    def read(written: str) -> list[Any]:
        stream = pieces_of(written)
        events = parse(chat_format.parser(PROMPT), cut(vocabulary, stream))
        whole = [vocabulary.word(p) if isinstance(p, bytes) else p for p in stream]
        ids = [t if isinstance(t, int) else vocabulary.token_named(t) or 0 for t in whole]
        assert parse(chat_format.parser(PROMPT), ids) == events
        return events

    return read


@pytest.mark.parametrize(
    "text",
    [
        "A good answer is 42.",
        "as I said",
        "assistants help",
        "assistant's work",
        "to be or not to be",
        "A\nis the first letter.",
        "Analyze this",
        "an answer",
        "Finally\nwe are here",
        "C, the language",
        "commentators say so",
        "J",
        "word " * 60,
        "这是一个答案。" * 40,
    ],
)
@pytest.mark.parametrize("token", ["<|start|>", "<|channel|>", "<|start|>assistant<|channel|>"])
@pytest.mark.parametrize("end", ["<|return|>", "<|end|>", ""])
def test_text_without_a_header_is_the_answer(read: Any, token: str, text: str, end: str) -> None:
    if not end and len(text) == 1:
        text = text * 2
    assert shown(read(token + text + end)) == [("final", text)]


def test_text_before_another_header_is_kept(read: Any) -> None:
    written = "<|start|>A good answer is 42.<|channel|>final<|message|>Yes.<|return|>"
    assert shown(read(written)) == [("final", "A good answer is 42."), ("final", "Yes.")]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"<|start|>assistant to=functions.search abc<|channel|>commentary<|message|>{Q}", SEARCH),
        (
            f"<|start|>assistant to=functions.search\n<|constrain|>json<|message|>{Q}<|call|>",
            SEARCH,
        ),
        (f"<|start|>bash<|channel|>commentary to=functions.bash<|message|>{Q}<|call|>", BASH),
        (f"<|channel|>commentary abc to=functions.bash def<|message|>{Q}<|call|>", BASH),
        (f"<|channel|>commentary\nto=functions.bash\n<|constrain|>json\n<|message|>{Q}", BASH),
        (f"<|start|>assistant\n\n<|channel|>commentary to=functions.bash<|message|>{Q}", BASH),
        (f" abc to=functions.bash<|channel|>commentary<|message|>{Q}<|call|>", BASH),
        (f"<|start|>assistant tool to=functions.bash<|channel|>commentary<|message|>{Q}", BASH),
    ],
)
def test_stray_words_and_line_breaks_do_not_spoil_a_call(
    read: Any, written: str, expected: ToolCallEvent
) -> None:
    assert shown(read(written)) == [expected]


@pytest.mark.parametrize(
    "leftover",
    [
        "<|channel|>??",
        "<|channel|>commentary?commentary?",
        "<|channel|>analysis analysis",
        "<|channel|>final!",
        "<|channel|>... final",
        "<|channel|>thinking?",
        "<|channel|>analysis<|constrain|>json",
        "<|start|>assistant assistant",
        "<|start|>assistantassistant",
        "<|start|>assistant final",
    ],
)
@pytest.mark.parametrize("end", ["<|end|>", "<|start|>assistant", "<|return|>", ""])
def test_leftovers_of_an_unfinished_header_are_not_shown(
    read: Any, leftover: str, end: str
) -> None:
    answer = "<|channel|>final<|message|>Yes.<|return|>"
    assert shown(read(leftover + end + answer)) == [("final", "Yes.")]
    assert shown(read(leftover + end)) == []


@pytest.mark.parametrize("name", ["thinking", "thought", "Reasoning", "thoughts", "reflection"])
def test_other_names_of_the_reasoning_channel(read: Any, name: str) -> None:
    written = f"<|channel|>{name}<|message|>Hm.<|end|><|channel|>final<|message|>Yes.<|return|>"
    assert shown(read(written)) == [("analysis", "Hm."), ("final", "Yes.")]
    assert shown(read(f"<|channel|>{name}\nHm, hm.<|end|>")) == [("analysis", "Hm, hm.")]


@pytest.mark.parametrize("begin", ["", "<|message|>", "<|channel|>xyzzy<|message|>", "<|channel|>"])
def test_text_before_the_reasoning_is_reasoning(read: Any, begin: str) -> None:
    analysis = "<|start|>assistant<|channel|>analysis<|message|>More.<|end|>"
    final = "<|start|>assistant<|channel|>final<|message|>Yes.<|return|>"
    written = f"{begin}We think about it.<|end|>"
    first = ("analysis", "We think about it.")
    assert shown(read(written + analysis + final)) == [
        first,
        ("analysis", "More."),
        ("final", "Yes."),
    ]
    assert shown(read(written + final)) == [("final", "We think about it."), ("final", "Yes.")]
    assert shown(read(written)) == [("final", "We think about it.")]
    plays_the_user = "<|start|>user<|message|>And?<|end|>"
    assert shown(read(written + plays_the_user))[0] == ("final", "We think about it.")


def test_a_long_answer_without_a_header_does_not_wait_for_its_end(
    vocabulary: SpelledVocabulary, chat_format: ChatFormat
) -> None:
    parser = chat_format.parser(PROMPT)
    events = [event for byte in b"word " * 200 for event in parser.feed(byte)]
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    assert text == "word " * 200
    assert sum(isinstance(event, PartBreak) for event in events) == 1


@pytest.mark.parametrize(
    ("recipient", "name"),
    [
        ("functions.get_weatherjson", "get_weather"),
        ("functions.get_weather.json", "get_weather"),
        ("functions.get_weather:code", "get_weather"),
        ("functions.get_weathercommentary", "get_weather"),
        ("get_weatherjson", "get_weather"),
        ("functions.get_weather?", "get_weather"),
        ("functions.天気", "天気"),
        ("functions.मौसम", "मौसम"),
        ("functions.погода", "погода"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "<|channel|>commentary to={} <|constrain|>json<|message|>{}<|call|>",
        "<|start|>assistant to={}<|channel|>commentary<|message|>{}<|call|>",
        "<|channel|>commentary to={}<|message|>{}<|call|>",
    ],
)
def test_recipients_with_a_glued_type_or_in_another_script(
    read: Any, form: str, recipient: str, name: str
) -> None:
    assert shown(read(form.format(recipient, Q))) == [ToolCallEvent(name, f"functions.{name}", Q)]


@pytest.mark.parametrize(
    ("recipient", "body", "arguments"),
    [
        ('functions.f("x")', "{}", '("x"){}'),
        ('functions.f("x y", {"a b": 1})', "{}", '("x y", {"a b": 1}){}'),
        ("functions.f(x=1)", "", "(x=1)"),
        ("f('x')", "{}", "('x'){}"),
        ('functions.f{"a":1}', "", '{"a":1}'),
        ("functions.f[1, 2, 3, 4, 5, 6]", "{}", "[1, 2, 3, 4, 5, 6]{}"),
        (f'functions.f("{LONG}")', "{}", f'("{LONG}"){{}}'),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "<|channel|>commentary to={}<|message|>{}<|call|>",
        "<|channel|>commentary to={} <|constrain|>json<|message|>{}<|call|>",
        "<|start|>assistant to={}<|channel|>commentary json<|message|>{}<|call|>",
        "<|channel|>commentary to={} json<|message|>{}<|call|>",
    ],
)
def test_arguments_in_the_recipient_make_no_valid_call(
    read: Any, form: str, recipient: str, body: str, arguments: str
) -> None:
    events = read(form.format(recipient, body))
    assert shown(events) == [ToolCallEvent("f", "functions.f", arguments, valid=False)]
    assert "arguments_in_recipient" in oddities(events)


@pytest.mark.parametrize("length", [141, 161, 1000, 4000])
def test_long_recipients_are_calls(read: Any, length: int) -> None:
    name = "n" * length
    for form in (
        f"<|channel|>commentary to=functions.{name} json<|message|>{Q}<|call|>",
        f"<|start|>assistant to=functions.{name}<|channel|>commentary json<|message|>{Q}<|call|>",
    ):
        call = ToolCallEvent(name, f"functions.{name}", Q, valid=False)
        assert shown(read(form)) == [call]


def test_a_recipient_without_end_loses_nothing(read: Any) -> None:
    name = "n" * 10_000
    for form in (
        f"<|channel|>commentary to=functions.{name}<|message|>{Q}<|call|>",
        f"<|start|>assistant to=functions.{name}<|channel|>commentary<|message|>{Q}<|call|>",
    ):
        parts = shown(read(form))
        calls = [part for part in parts if isinstance(part, ToolCallEvent)]
        assert not any(call.valid for call in calls)
        assert "".join(call.name + call.arguments for call in calls).startswith(name)
        assert str(parts[-1]).count(Q) == 1
