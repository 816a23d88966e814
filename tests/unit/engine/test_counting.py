"""Counting tokens: a failure of it is an answer, too, and the next text is counted all the same."""

from __future__ import annotations

import queue
import threading
from pathlib import Path

import psutil
import pytest

from app.core.engine.counting import TokenCounter
from app.core.engine.protocol import CountTokens
from app.core.errors import Code, UserError

from .conftest import StartEngine
from .talk import load


class BrokenVocabulary:
    """One token for each word; some texts break it."""

    def tokenize(self, text: str, parse_special: bool = False) -> list[int]:
        if text == "bug":
            raise RuntimeError(text)
        if text == "memory":
            raise MemoryError
        return list(range(len(text.split())))


def test_the_thread_outlives_what_goes_wrong_in_it() -> None:
    answers: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
    counter = TokenCounter(lambda request, counted: answers.put((request.id, counted)))
    counter.take(CountTokens(1, ("not loaded",)))
    _, refused = answers.get(timeout=10)
    assert isinstance(refused, UserError) and refused.code is Code.NOT_LOADED
    counter.set_vocabulary(BrokenVocabulary())  # type: ignore[arg-type]
    for number, text in enumerate(("bug", "memory", "three more words"), 2):
        counter.take(CountTokens(number, (text,)))
    kinds = [type(counted) for _, counted in (answers.get(timeout=10) for _ in range(2))]
    assert kinds == [RuntimeError, MemoryError]
    assert answers.get(timeout=10) == (4, (3,))
    counter.end()


def test_counting_ends_when_the_engine_dies(start_engine: StartEngine, tiny_model: Path) -> None:
    engine = start_engine()
    load(engine, tiny_model)
    assert engine.pid is not None
    process = psutil.Process(engine.pid)
    process.suspend()
    killer = threading.Timer(0.2, process.kill)
    killer.start()
    with pytest.raises(UserError) as failed:
        engine.count_tokens(["some words"])
    killer.join()
    assert failed.value.code in (Code.ENGINE_CRASHED, Code.NOT_LOADED)
