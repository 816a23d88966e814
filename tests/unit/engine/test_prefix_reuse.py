"""Reusing the cache never changes an answer (gpt-oss.md §3, trap 4).

Two engines hold the same conversations; one reuses its cache, the other starts each turn from
nothing. The reasoning of old turns is dropped from the prompt, so each prompt leaves the cached
sequence before its end; an edit of an early message leaves it far back.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.engine.client import EngineClient
from app.core.messages import Effort, Message, Prompt, Role, Sampling

from .conftest import StartEngine
from .talk import DATE, Answer, load

_CONVERSATIONS = 20
_TURNS = 6
_SAMPLING = Sampling(temperature=0.0, max_tokens=400)


def _questions(models: Path) -> list[str]:
    catalog = json.loads((models / "catalog.json").read_text(encoding="utf-8"))
    return [wording for entry in catalog for wording in entry["questions"]]


def _conversation(questions: list[str], number: int) -> list[str]:
    step = len(questions) // _CONVERSATIONS
    return [questions[(number * step + 7 * turn) % len(questions)] for turn in range(_TURNS)]


class _Pair:
    """The same prompt to both engines."""

    def __init__(self, reusing: EngineClient, fresh: EngineClient) -> None:
        self.engines = reusing, fresh
        self.reused = 0
        self.prompted = 0
        self.longest = 0

    def answer(self, prompt: Prompt, where: str) -> Message:
        reusing = Answer(self.engines[0], prompt, _SAMPLING)
        fresh = Answer(self.engines[1], prompt, _SAMPLING, reuse=False)
        assert fresh.finished.usage.cached_tokens == 0
        assert reusing.finished.raw_tokens == fresh.finished.raw_tokens, where
        usage = reusing.finished.usage
        self.reused += usage.cached_tokens
        self.prompted += usage.prompt_tokens
        self.longest = max(self.longest, usage.prompt_tokens + usage.completion_tokens)
        return fresh.message


@pytest.mark.parametrize(
    ("swa_full", "ubatch", "share"),
    [(True, 512, 0.7), (False, 512, 0.4), (False, 64, 0.2)],
    ids=["full", "window", "narrow-window"],
)
def test_reuse_gives_the_same_answers(
    tiny_model: Path,
    shared_models: Path,
    start_engine: StartEngine,
    swa_full: bool,
    ubatch: int,
    share: float,
) -> None:
    questions = _questions(shared_models)
    pair = _Pair(start_engine(), start_engine())
    for engine in pair.engines:
        facts = load(engine, tiny_model, swa_full=swa_full, ubatch_size=ubatch)
        assert facts.swa_full is swa_full
    for number in range(_CONVERSATIONS):
        # The instructions differ, so that a conversation never ends up in another's cache.
        prompt = Prompt((), DATE, instructions=f"Be kind. {number} ", effort=Effort.HIGH)
        messages: list[Message] = []
        for turn, question in enumerate(_conversation(questions, number)):
            messages.append(Message.of(Role.USER, question * 4))
            prompt = replace(prompt, messages=tuple(messages))
            messages.append(pair.answer(prompt, f"conversation {number}, turn {turn}"))
        edited = Message.of(Role.USER, questions[number])
        pair.answer(
            replace(prompt, messages=(*messages[:2], edited)), f"conversation {number}, edit"
        )
    print(pair.longest, pair.reused / pair.prompted)
    assert pair.longest > 768
    assert pair.reused > share * pair.prompted
