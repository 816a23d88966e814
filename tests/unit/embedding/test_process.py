"""The embedding process itself, asked directly."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.core.embedding.memory import memory_bytes
from app.core.embedding.protocol import EmbedReply, EmbedRequest
from app.core.embedding.recipe import Pooling
from app.core.limited_process import LimitedProcess
from tests.helpers.models import ROOT
from tests.helpers.polling import wait_until

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


def test_it_ends_with_the_one_that_started_it_however_that_ends(minilm: Path) -> None:
    program = """
import sys, time
from pathlib import Path
import psutil
from app.core.cancel import CancelToken
from app.core.embedding.embedder import Embedder
embedder = Embedder(Path(sys.argv[1]))
embedder.open(CancelToken())
print(psutil.Process().children()[0].pid, flush=True)
time.sleep(60)
"""
    parent = subprocess.Popen(
        [sys.executable, "-c", program, str(minilm)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
