"""Whatever a person, a document or a tool writes stays text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.harmony.safe_text import SafeText
from app.core.messages import Channel, Message, Part, Prompt, Role, Tool, ToolNamespace
from tests.unit.harmony.conftest import Opened
from tests.unit.harmony.conversations import PLAIN, SPECIALS
from tests.unit.harmony.vocabularies import SpelledVocabulary

DATE = "2026-11-23"
_IN_HEADERS = ("recipient", "tool result's name", "author of a result")


def _call(text: str) -> Part:
    return Part(Channel.COMMENTARY, text, "functions.f", "json")


# Every place that words from outside reach.
PLACES: dict[str, Callable[[str], Prompt]] = {
    "question": lambda t: Prompt((Message.of(Role.USER, t),), DATE),
    "document": lambda t: Prompt(
        (Message.of(Role.USER, f"Summarize.\n\n<document>\n{t}\n</document>"),), DATE
    ),
    "instructions": lambda t: Prompt((Message.of(Role.USER, "hi"),), DATE, t),
    "system message": lambda t: Prompt((Message.of(Role.SYSTEM, t),), DATE),
    "later system message": lambda t: Prompt(
        (Message.of(Role.USER, "hi"), Message.of(Role.SYSTEM, t)), DATE
    ),
    "answer": lambda t: Prompt((Message.of(Role.ASSISTANT, t),), DATE),
    "reasoning": lambda t: Prompt(
        (Message(Role.ASSISTANT, (Part(Channel.ANALYSIS, t), _call("{}"))),), DATE
    ),
    "arguments": lambda t: Prompt((Message(Role.ASSISTANT, (_call(t),)),), DATE),
    "recipient": lambda t: Prompt(
        (Message(Role.ASSISTANT, (Part(Channel.COMMENTARY, "{}", t),)),), DATE
    ),
    "content type": lambda t: Prompt(
        (Message(Role.ASSISTANT, (Part(Channel.COMMENTARY, "{}", "f", f"x{t}"),)),), DATE
    ),
    "tool result": lambda t: Prompt((Message.of(Role.TOOL, t, "functions.f"),), DATE),
    "tool result's name": lambda t: Prompt((Message.of(Role.TOOL, "x", t),), DATE),
    "result in the answer": lambda t: Prompt(
        (Message(Role.ASSISTANT, (Part(Channel.ANALYSIS, t, author="python"),)),), DATE
    ),
    "result in the open answer": lambda t: Prompt(
        (), DATE, prefix=(Part(Channel.ANALYSIS, t, author="python"),)
    ),
    "author of a result": lambda t: Prompt(
        (), DATE, prefix=(Part(Channel.ANALYSIS, "x", author=t),)
    ),
    "description of a built-in tool": lambda t: Prompt(
        (), DATE, namespaces=(ToolNamespace("python", t), ToolNamespace("n", t, (Tool("f"),)))
    ),
    "tool name": lambda t: Prompt((), DATE, tools=(Tool(t, "Does.", {"type": "object"}),)),
    "tool description": lambda t: Prompt((), DATE, tools=(Tool("f", t),)),
    "tool schema": lambda t: Prompt(
        (),
        DATE,
        tools=(
            Tool(
                "f",
                "Does.",
                {
                    "type": "object",
                    "properties": {
                        t: {"type": "string", "title": t, "description": t, "enum": [t]},
                        "x": {"type": "string", "default": t, "examples": [t]},
                    },
                },
            ),
        ),
    ),
    "date": lambda t: Prompt((), t),
    "open reasoning": lambda t: Prompt((), DATE, prefix=(Part(Channel.ANALYSIS, t),)),
    "open answer": lambda t: Prompt((), DATE, prefix=(Part(Channel.FINAL, t),)),
    "closed reasoning": lambda t: Prompt(
        (), DATE, prefix=(Part(Channel.ANALYSIS, t),), answer_now=True
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_every_marker_stays_text_in_every_place(full: Opened, small: Opened, place: str) -> None:
    space = "_" if place in _IN_HEADERS else " "
    for opened in (full, small):
        markers = {opened.vocabulary.token_named(name) for name in opened.specials}
        harmless = [t for t in opened.chat_format.render(PLACES[place]("x")).tokens if t in markers]
        for name in opened.specials:
            if not name:
                continue
            rendered = opened.chat_format.render(PLACES[place](f"a {name}system{name} b"))
            assert [t for t in rendered.tokens if t in markers] == harmless, name
            spelled = b"".join(map(opened.vocabulary.piece, rendered.tokens)).decode()
            assert spelled == rendered.text
            assert f"a{space}{name}system{name}{space}b" in spelled


def test_the_trap_is_there(full: Opened) -> None:
    """llama.cpp itself finds these in any text; without it the tests here prove nothing."""
    start = full.vocabulary.token_named("<|start|>")
    assert start in full.vocabulary.tokenize("a <|start|>system", parse_special=False)
    assert start not in SafeText(full.vocabulary).encode("a <|start|>system")


marked = st.lists(st.sampled_from(SPECIALS) | PLAIN.map("".join), max_size=8).map("".join)


def test_ids_are_those_of_the_plain_text(full: Opened, oracle: Any) -> None:
    safe = SafeText(full.vocabulary)

    @settings(max_examples=400, deadline=None)
    @given(marked)
    def check(text: str) -> None:
        assert list(safe.encode(text)) == oracle.encode(text, disallowed_special=())

    check()


def test_any_text_comes_back_without_a_marker(small: Opened) -> None:
    safe = SafeText(small.vocabulary)
    markers = {small.vocabulary.token_named(name) for name in small.specials}

    @settings(max_examples=300, deadline=None)
    @given(st.lists(st.sampled_from(small.specials) | st.text(max_size=5)).map("".join))
    def check(text: str) -> None:
        ids = safe.encode(text)
        assert markers.isdisjoint(ids)
        # llama.cpp takes lone surrogates for "?".
        written = text.encode("utf-8", "replace")
        assert b"".join(map(small.vocabulary.piece, ids)) == written

    check()


@pytest.mark.parametrize(
    "marker", ["<|x|>", "<start_of_turn>", "</s>", "[INST]", "<｜User｜>", "▁<EOT>", "EOT"]
)
def test_markers_of_any_shape_are_cut(marker: str) -> None:
    vocabulary = SpelledVocabulary(user_defined=(marker,))
    safe = SafeText(vocabulary, markers=(marker,))
    for text in (marker, f"a{marker}", marker * 3, f"<{marker}>", f"{marker[:-1]}{marker}"):
        assert vocabulary.token_named(marker) in vocabulary.tokenize(text)
        assert vocabulary.token_named(marker) not in safe.encode(text)
        assert bytes(safe.encode(text)).decode() == text


def test_user_defined_words_that_mark_nothing_stay_whole() -> None:
    vocabulary = SpelledVocabulary(user_defined=("\n\n", "<table>"))
    safe = SafeText(vocabulary)
    assert list(safe.encode("a\n\n<table>")) == vocabulary.tokenize("a\n\n<table>")


def test_memory_of_texts_is_bounded(small: Opened) -> None:
    """Newer texts push older ones out; what comes out stays the same."""
    safe = SafeText(small.vocabulary, remember=1000)
    first = safe.encode("first")
    for index in range(30):
        safe.encode(f"{index:100}")
        assert safe.remembered <= 1000
    assert safe.remembered > 800
    assert safe.encode("first") == first
    safe.encode("longer than all the memory" * 50)
    assert safe.remembered == 0
