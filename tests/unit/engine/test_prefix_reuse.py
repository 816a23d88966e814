"""Reusing the cache never changes an answer (gpt-oss.md §3, trap 4).

Two copies of the model hold the same conversations; one reuses its cache, the other starts each
turn from nothing. The reasoning of old turns is dropped from the prompt, so each prompt leaves
the cached sequence before its end, and an edit of an early message leaves it far back.

llama.cpp computes a token in a batch of many a little differently from a token alone, in the
fourth digit. Token by token (`ubatch_size` 1) both copies must therefore agree to the last bit;
with real batches they must agree in every token that was not a near tie.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.core.engine.event_writer import Outbox
from app.core.engine.generation import Generator
from app.core.engine.llama import lib
from app.core.engine.llama_log import LlamaLog
from app.core.engine.model import LlamaModel
from app.core.engine.protocol import Delta, Finished, Generate, LoadOptions, decode_event
from app.core.engine.runtime import Llama
from app.core.harmony import choose_chat_format
from app.core.messages import Channel, Effort, Message, Part, Prompt, Role, Sampling

from .talk import DATE

_CONVERSATIONS = 20
_TURNS = 4
_GREEDY = Sampling(temperature=0.0, max_tokens=200)
_NEAR_TIE = 0.5
"""Logits; they spread over more than 10. Other batches move them by 0.05, in one token of 100 by
0.15; a wrong context moves them by 2 to 20."""


class _Copy:
    """One copy of the model, answering in this process."""

    def __init__(self, llama: Llama, path: Path, options: LoadOptions) -> None:
        self.model = llama.load(str(path), options, lambda _: True)
        self._size = lib.llama_vocab_n_tokens(lib.llama_model_get_vocab(self.model._model))
        chat_format = choose_chat_format(self.model.vocabulary, self.model.text)
        self._generator = Generator(self.model, chat_format)
        self._sample = self.model.sample
        self.model.sample = self._watched_sample  # type: ignore[method-assign]
        self.logits: list[bytes] = []  # a row of floats for each token
        self._lines: list[bytes] = []
        self._outbox = Outbox(self._lines.append)

    def _watched_sample(self) -> int:
        found = lib.llama_get_logits_ith(self.model.context, -1)
        self.logits.append(ctypes.string_at(found, self._size * ctypes.sizeof(ctypes.c_float)))
        return self._sample()

    def answer(self, prompt: Prompt, reuse: bool) -> tuple[Finished, Message]:
        self.logits.clear()
        self._lines.clear()
        finished = self._generator.run(Generate(1, prompt, _GREEDY, reuse=reuse), self._outbox)
        self._outbox.send(finished)
        texts: dict[Channel, str] = {}
        for line in self._lines:
            if isinstance(event := decode_event(line), Delta):
                texts[event.channel] = texts.get(event.channel, "") + event.text
        parts = tuple(Part(channel, text) for channel, text in texts.items())
        return finished, Message(Role.ASSISTANT, parts)

    def close(self) -> None:
        self._outbox.close()
        self.model.close()


class _BlindModel(LlamaModel):
    """What llama.cpp alone would do: trim, and believe it."""

    def keep(self, count: int) -> int:
        lib.llama_memory_seq_rm(self._memory, 0, count, -1)
        return count


@dataclass
class _Comparison:
    turns: int = 0
    cached: int = 0
    prompted: int = 0
    longest: int = 0
    inexact: int = 0
    near_ties: int = 0
    wrong: int = 0

    def add(self, reusing: _Copy, fresh: _Copy, one: Finished, other: Finished) -> None:
        self.turns += 1
        self.cached += one.usage.cached_tokens
        self.prompted += one.usage.prompt_tokens
        self.longest = max(self.longest, other.usage.prompt_tokens + other.usage.completion_tokens)
        pairs = zip(one.raw_tokens, other.raw_tokens, strict=False)
        split = next((at for at, (a, b) in enumerate(pairs) if a != b), None)
        self.inexact += reusing.logits != fresh.logits
        if split is not None:
            row = memoryview(fresh.logits[split]).cast("f")
            margin = row[other.raw_tokens[split]] - row[one.raw_tokens[split]]
            self.near_ties += margin < _NEAR_TIE
            self.wrong += margin >= _NEAR_TIE


def _conversations(models: Path) -> Iterator[tuple[str, list[str]]]:
    """Instructions (different, so that no conversation meets another's cache) and questions."""
    catalog = json.loads((models / "catalog.json").read_text(encoding="utf-8"))
    questions = [wording for entry in catalog for wording in entry["questions"]]
    step = len(questions) // _CONVERSATIONS
    for number in range(_CONVERSATIONS):
        chosen = [questions[(number * step + 7 * turn) % len(questions)] for turn in range(_TURNS)]
        yield f"Be kind. {number}. " * 20, [question * 10 for question in chosen]


def _compare(
    reusing: _Copy,
    fresh: _Copy,
    models: Path,
    conversations: int = _CONVERSATIONS,
    turns: int = _TURNS,
) -> _Comparison:
    result = _Comparison()

    def turn(prompt: Prompt) -> Message:
        one, _ = reusing.answer(prompt, reuse=True)
        other, message = fresh.answer(prompt, reuse=False)
        assert other.usage.cached_tokens == 0
        result.add(reusing, fresh, one, other)
        return message

    for instructions, questions in list(_conversations(models))[:conversations]:
        prompt = Prompt((), DATE, instructions=instructions, effort=Effort.HIGH)
        messages: list[Message] = []
        for question in questions[:turns]:
            messages.append(Message.of(Role.USER, question))
            prompt = replace(prompt, messages=tuple(messages))
            messages.append(turn(prompt))
        edited = Message.of(Role.USER, questions[-1][:80])
        turn(replace(prompt, messages=(*messages[:2], edited)))
    return result


@pytest.fixture
def copies(tiny_model: Path, request: pytest.FixtureRequest) -> Iterator[tuple[_Copy, _Copy]]:
    options = LoadOptions(context_length=4096, threads=1, **request.param)
    llama = Llama(LlamaLog(lambda _: None))
    pair = _Copy(llama, tiny_model, options), _Copy(llama, tiny_model, options)
    assert pair[0].model.facts.swa_full is options.swa_full
    yield pair
    for copy in pair:
        copy.close()
    llama.close()


_FULL = {"swa_full": True}
_WINDOW = {"swa_full": False}
# With batches of 64 the window layers keep 256 cells instead of 768, so that an ordinary turn
# already leaves them.
_NARROW = {"swa_full": False, "ubatch_size": 64}
_SINGLE = {"swa_full": True, "ubatch_size": 1}


@pytest.mark.parametrize("copies", [_SINGLE], indirect=True, ids=["single"])
def test_token_by_token_reuse_changes_nothing_at_all(
    copies: tuple[_Copy, _Copy], shared_models: Path
) -> None:
    result = _compare(*copies, shared_models, turns=2)
    assert result.turns == _CONVERSATIONS * 3
    assert result.cached > 0.3 * result.prompted
    assert (result.wrong, result.near_ties, result.inexact) == (0, 0, 0)


@pytest.mark.parametrize(
    ("copies", "share"),
    [
        pytest.param(_FULL, 0.5, id="full"),
        pytest.param(_WINDOW, 0.3, id="window", marks=pytest.mark.soak),
        pytest.param(_NARROW, 0.1, id="narrow"),
    ],
    indirect=["copies"],
)
def test_reuse_gives_the_same_answers(
    copies: tuple[_Copy, _Copy], share: float, shared_models: Path
) -> None:
    result = _compare(*copies, shared_models)
    assert result.longest > 768
    assert result.cached > share * result.prompted
    assert result.wrong == 0
    assert result.near_ties <= result.turns // 20


@pytest.mark.parametrize("copies", [_NARROW], indirect=True, ids=["narrow"])
def test_the_comparison_would_notice_a_wrong_context(
    copies: tuple[_Copy, _Copy], shared_models: Path
) -> None:
    copies[0].model.__class__ = _BlindModel
    result = _compare(*copies, shared_models, conversations=4)
    assert result.wrong > result.turns // 4
