"""Reasoning in the tags of the families in use."""

from __future__ import annotations

import random

import pytest

from app.core.chat_format import ChatFormat, ModelText
from app.core.harmony import choose_chat_format
from app.core.harmony.think import TAGS
from app.core.messages import Message, Prompt, Role
from tests.unit.harmony import templates
from tests.unit.harmony.streams import parse, shown
from tests.unit.harmony.vocabularies import SpelledVocabulary

PROMPT = Prompt((Message.of(Role.USER, "Hi"),), "2026-11-23")
BOTH = [("analysis", "Hm, hm."), ("final", "Yes, <b>it</b> is.")]
CONTROL = ("<|channel>", "<channel|>", "<|START_THINKING|>", "<|END_THINKING|>", "[THINK]")


class Reader:
    def __init__(self, *control: str) -> None:
        self._vocabulary = SpelledVocabulary((*templates.CHATML_TOKENS, *control))
        text = ModelText("x", templates.CHATML + "{# " + " ".join(control) + " #}")
        self.chat_format: ChatFormat = choose_chat_format(self._vocabulary, text)

    def read(self, written: str) -> list[object]:
        """What comes of an answer, however it is cut."""
        tokens = self._vocabulary.tokenize(written, parse_special=True)
        events = parse(self.chat_format.parser(PROMPT), tokens)
        for seed in range(8):
            cut = self._joined(tokens, random.Random(seed))
            assert parse(self.chat_format.parser(PROMPT), cut) == events
        return shown(events)

    def _joined(self, tokens: list[int], rng: random.Random) -> list[int]:
        """Runs of bytes as longer tokens."""
        found: list[int] = []
        run = b""
        for token in [*tokens, -1]:
            if 0 <= token < 256:
                run += bytes([token])
            if run and (not 0 <= token < 256 or rng.random() < 0.3):
                found.append(self._vocabulary.word(run))
                run = b""
            if token >= 256:
                found.append(token)
        return found


@pytest.fixture(scope="module")
def plain() -> Reader:
    return Reader()


@pytest.mark.parametrize(("begin", "end"), TAGS)
def test_tags_of_the_families(plain: Reader, begin: str, end: str) -> None:
    answer = "Yes, <b>it</b> is."
    assert plain.read(f"{begin}\nHm, hm.{end}\n\n{answer}") == BOTH
    assert plain.read(f"\n{begin}Hm, hm.{end}{answer}") == BOTH
    assert plain.read(f"{begin}\n\n{end}\n\n{answer}") == BOTH[1:]
    assert plain.read(f"{begin}Hm, hm.") == BOTH[:1]
    assert plain.read(f"Say {begin} x {end}") == [("final", f"Say {begin} x {end}")]


def test_tags_that_are_tokens() -> None:
    reader = Reader(*CONTROL)
    for begin, end in TAGS[2:11]:
        assert reader.read(f"{begin}\nHm, hm.{end}Yes, <b>it</b> is.") == BOTH


@pytest.mark.parametrize("end", sorted({end for _, end in TAGS}))
def test_a_bare_closing_tag_is_not_shown(plain: Reader, end: str) -> None:
    """The template opened the reasoning where it could not be seen."""
    assert plain.read(f"{end}\n\nYes.") == [("final", "Yes.")]
    assert plain.read(f"\n{end}Yes. {end}") == [("final", f"Yes. {end}")]
    assert plain.read(end) == []


@pytest.mark.parametrize("text", ["<", "</thin", "H", "Here is my", "[", "◁/think", "<|channel"])
def test_what_only_begins_like_a_tag_is_text(plain: Reader, text: str) -> None:
    assert plain.read(text) == [("final", text)]
    assert plain.read(f"{text} x") == [("final", f"{text} x")]


@pytest.mark.parametrize(
    ("begin", "end"), [("<answer>", "</answer>"), ("<response>", "</response>")]
)
def test_tags_around_the_answer_are_not_shown(plain: Reader, begin: str, end: str) -> None:
    for written in (
        f"<think>\nHm, hm.</think>\n{begin}\nYes, <b>it</b> is.\n{end}",
        f"<think>Hm, hm.</think>{begin}Yes, <b>it</b> is.{end}\n",
        f"<think>Hm, hm.</think>\n{begin}\nYes, <b>it</b> is.",
    ):
        parts = plain.read(written)
        assert [(channel, text.strip()) for channel, text in parts] == BOTH  # type: ignore[misc]
    text = f"Write {begin} and {end}"
    assert plain.read(text) == [("final", text)]
    assert plain.read(f"<think>x</think>{text}") == [("analysis", "x"), ("final", text)]


def test_apriel_marks_its_answer() -> None:
    written = "Here are my reasoning steps:\nHm.[BEGIN FINAL RESPONSE]\nYes.\n[END FINAL RESPONSE]"
    parts = Reader().read(written)
    assert [(c, t.strip()) for c, t in parts] == [("analysis", "Hm."), ("final", "Yes.")]  # type: ignore[misc]
