"""A real engine killed at random moments: the client lives and the next request works."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import threading
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.engine.client import EngineClient
from app.core.engine.interface import EngineState
from app.core.engine.protocol import Delta, Event, FellBack, Finished, Loading, LoadOptions
from app.core.errors import Code, UserError
from app.core.messages import Effort, Message, Prompt, Role, Sampling

_COMMAND = (sys.executable, "-m", "app", "engine")
_PROMPT = Prompt((Message.of(Role.USER, "What is the capital of Nepal? " * 30),), "2026-11-23")
_OPTIONS = LoadOptions(context_length=4096, threads=1)
_FALLBACKS = tuple(LoadOptions(context_length=4096 - n, threads=1) for n in (256, 512, 1024))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def _kill(engine: EngineClient) -> None:
    pid = engine.pid
    if pid is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _one_life(engine: EngineClient, model: Path, delay: float, told: list[Event]) -> Finished:
    """Load and generate, with a kill `delay` seconds after the start."""
    timer = threading.Timer(delay, _kill, (engine,))
    timer.start()
    try:
        engine.load(str(model), _OPTIONS, told.append, CancelToken(), _FALLBACKS)
        effort = Prompt(_PROMPT.messages, _PROMPT.date, effort=Effort.HIGH)
        return engine.generate(effort, Sampling(seed=1), told.append, CancelToken())
    finally:
        timer.cancel()
        timer.join()


def _survive(model: Path, times: int) -> int:
    """How many of the kills were noticed; asserts that each did no harm, and that it was
    made good when it hit a load or the first answer before anything was shown, else told."""
    dice = random.Random(7)
    engine = EngineClient(_COMMAND)
    noticed = 0
    try:
        for _ in range(times):
            told: list[Event] = []
            try:
                finished = _one_life(engine, model, dice.uniform(0.0, 0.6), told)
            except UserError as error:
                noticed += 1
                shown = any(isinstance(event, Delta) for event in told)
                assert shown or not any(isinstance(event, Loading) for event in told)
                assert error.code is Code.ENGINE_CRASHED
                assert error.facts == {"reason": "SIGKILL"}
                assert engine.state is EngineState.FAILED
                assert engine.loaded is None
            else:
                noticed += any(isinstance(event, FellBack) for event in told)
                assert finished.raw_tokens
            assert all(delta.text for delta in told if isinstance(delta, Delta))
            engine.load(str(model), _OPTIONS, lambda _: None, CancelToken(), _FALLBACKS)
            good = engine.generate(
                _PROMPT, Sampling(temperature=0.0), lambda _: None, CancelToken()
            )
            assert good.raw_tokens
            if dice.random() < 0.5:
                engine.unload()  # the next life begins with a start and a load
                engine.forget_loads(str(model))
    finally:
        engine.close()
    return noticed


def test_killed_at_a_few_moments(tiny_model: Path) -> None:
    assert _survive(tiny_model, 6) > 0


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_killed_at_many_moments(tiny_model: Path) -> None:
    assert _survive(tiny_model, 150) > 30
