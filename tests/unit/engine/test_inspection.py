"""What would be sent to the model, without sending it: with the real engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.engine.client import EngineClient
from app.core.engine.inspection import segments
from app.core.errors import Code, UserError
from app.core.messages import Message, Prompt, Role
from tests.unit.harmony.vocabularies import SpelledVocabulary

from .conftest import StartEngine
from .talk import Answer, ask, load


def _after(answer: Answer, prompt: Prompt, question: str) -> Prompt:
    asked = Message.of(Role.USER, question)
    return replace(prompt, messages=(*prompt.messages, answer.message, asked))


def test_it_is_what_is_sent(start_engine: StartEngine, tiny_model: Path) -> None:
    engine = start_engine()
    load(engine, tiny_model)
    prompt = replace(ask("What is the capital of <|end|> Nepal?"), instructions="Be brief. ü 🙂")
    seen = engine.inspect(prompt)
    texts = [segment.text for segment in seen.segments]
    assert [text.split("<|message|>")[0] for text in texts] == [
        "<|start|>system",
        "<|start|>developer",
        "<|start|>user",
        "<|start|>assistant",
    ]
    assert "Be brief. ü 🙂<|end|>" in texts[1]
    assert texts[2] == "<|start|>user<|message|>What is the capital of <|end|> Nepal?<|end|>"
    assert seen.cached == seen.left_out == 0
    answer = Answer(engine, prompt)
    assert sum(len(each.tokens) for each in seen.segments) == answer.finished.usage.prompt_tokens
    for segment in seen.segments:
        assert len(segment.tokens) == len(segment.pieces)
    assert "".join(seen.segments[2].pieces) == texts[2]


def test_what_the_cache_keeps_is_what_is_reused(
    start_engine: StartEngine, tiny_model: Path
) -> None:
    engine = start_engine()
    load(engine, tiny_model)
    first = ask("What is the capital of Nepal?")
    prompt = _after(Answer(engine, first), first, "And of India?")
    seen = engine.inspect(prompt)
    assert seen.cached == Answer(engine, prompt).finished.usage.cached_tokens > 0


def test_each_message_is_compared_with_the_last_request(
    start_engine: StartEngine, tiny_model: Path
) -> None:
    engine = start_engine()
    load(engine, tiny_model)
    first = replace(ask("What is the capital of Nepal?"), instructions="Be brief.")
    assert engine.inspect(first).same is None
    answer = Answer(engine, first)
    sent = answer.finished.usage.prompt_tokens

    def changes(prompt: Prompt) -> list[str]:
        return [str(each.change) for each in engine.inspect(prompt).segments[:-1]]

    assert engine.inspect(first).same == sent
    assert changes(first) == ["same", "same", "same"]
    following = _after(answer, first, "And of India?")
    # The last request had the beginning of the answer, too.
    assert engine.inspect(following).same == sent
    assert changes(following) == ["same", "same", "same", "new", "new"]
    assert changes(replace(first, instructions="Be long.")) == ["same", "changed", "behind"]
    assert changes(replace(first, instructions="")) == ["same", "behind"]
    summed = replace(following, messages=following.messages[-1:], summary="A summary.")
    assert changes(summed) == ["same", "same", "new", "new"]
    assert engine.inspect(following).same == sent  # to look is no request


def test_what_finds_no_room_is_counted(start_engine: StartEngine, tiny_model: Path) -> None:
    engine = start_engine()
    load(engine, tiny_model, context_length=1024)
    question = Message.of(Role.USER, "Some words. " * 60)
    answer = Message.of(Role.ASSISTANT, "Other words. " * 60)
    prompt = replace(ask(""), messages=(question, answer) * 4 + (question,))
    seen = engine.inspect(prompt)
    assert seen.left_out > 0
    assert sum("user<|message|>" in each.text for each in seen.segments) == 5 - seen.left_out
    assert seen.context_length == 1024


def test_a_template_ends_its_messages_itself(
    start_engine: StartEngine, starter_model: Path
) -> None:
    engine = start_engine()
    load(engine, starter_model)
    seen = engine.inspect(ask("Hello"))
    texts = [each.text for each in seen.segments]
    assert texts[-2:] == ["<|im_start|>user\nHello<|im_end|>\n", "<|im_start|>assistant\n"]


class _Tokens(list[int]):
    copied = 0

    def __getitem__(self, place: Any) -> Any:
        found = super().__getitem__(place)
        self.copied += len(found) if isinstance(place, slice) else 0
        return found


def test_the_work_grows_with_the_length_of_a_message() -> None:
    vocabulary = SpelledVocabulary()
    (word,) = vocabulary.tokenize("a")
    tokens = _Tokens([word] * 3000)
    assert len(list(segments(tokens, {word + 1}, vocabulary))) == 1
    assert tokens.copied < 4 * len(tokens)


def test_without_a_model_there_is_nothing_to_see(start_engine: StartEngine) -> None:
    engine: EngineClient = start_engine()
    with pytest.raises(UserError) as caught:
        engine.inspect(ask("Hello"))
    assert caught.value.code is Code.NOT_LOADED
