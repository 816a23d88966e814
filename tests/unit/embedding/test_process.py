"""The embedding process itself, asked directly."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.core.embedding.memory import memory_bytes
from app.core.embedding.protocol import EmbedReply, EmbedRequest
from app.core.embedding.recipe import Pooling
from app.core.limited_process import LimitedProcess

TEXTS = ("Once upon a time there was a house.", "x", "It rained all day in the old town. " * 30)
ENOUGH = 8 << 30


@pytest.fixture
def process() -> Iterator[LimitedProcess[EmbedReply]]:
    made = LimitedProcess("embed", EmbedReply, ENOUGH)
    yield made
    made.end()


def request(path: Path, texts: Sequence[str] = TEXTS, *, only_last: bool) -> EmbedRequest:
    return EmbedRequest(os.fsencode(path), Pooling.LAST, only_last, texts=tuple(texts))


def vectors(path: Path, *, only_last: bool) -> np.ndarray:
    process = LimitedProcess("embed", EmbedReply, ENOUGH)
    try:
        reply = process.ask(request(path, only_last=only_last), 60)
    finally:
        process.end()
    assert reply is not None
    assert reply.code is None, reply.detail
    return np.frombuffer(reply.vectors, np.float32).reshape(-1, reply.dimensions)


def test_the_last_token_alone_gives_the_same_vectors(starter_model: Path) -> None:
    """Without the layer that would yield the next tokens, which costs a third of the time."""
    quick, plain = (vectors(starter_model, only_last=only_last) for only_last in (True, False))
    assert quick.shape == (len(TEXTS), 576)
    assert (quick * plain).sum(axis=1).min() > 0.999


def test_it_takes_no_more_memory_than_is_said(
    process: LimitedProcess[EmbedReply], minilm: Path, starter_model: Path
) -> None:
    reply = process.ask(EmbedRequest(os.fsencode(minilm), Pooling.MEAN, False, texts=TEXTS * 4), 60)
    assert reply is not None
    (child,) = (each for each in psutil.Process().children() if "embed" in each.cmdline())
    assert 0.4 < child.memory_info().rss / memory_bytes(minilm) < 1.1


def test_that_of_a_causal_model(process: LimitedProcess[EmbedReply], starter_model: Path) -> None:
    reply = process.ask(request(starter_model, TEXTS * 2, only_last=True), 60)
    assert reply is not None
    (child,) = (each for each in psutil.Process().children() if "embed" in each.cmdline())
    assert 0.4 < child.memory_info().rss / memory_bytes(starter_model) < 1.1
