"""The supervisor: stops, crashes, hangs, and what is remembered of them."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.engine import supervisor
from app.core.engine.client import EngineClient
from app.core.engine.interface import EngineState
from app.core.engine.memory import NO_EXTRA_BUFFERS
from app.core.engine.protocol import Delta, Event, FellBack, Loading, LoadOptions, Prefill
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Sampling, StopReason

from .conftest import ENDLESS, PLAIN, StartEngine
from .talk import GREEDY, Answer, ask, load

_LONG = Sampling(temperature=1.0, seed=1, max_tokens=3000)
_QUESTION = ask("<|start|>user<|message|>What is the capital of Nepal?<|end|><|start|>assistant")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def _faulty(fault: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.unit.engine.faulty_main", fault)


def _pid(engine: EngineClient) -> int:
    assert engine.pid is not None
    return engine.pid


# States


def test_states_and_facts(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    seen: list[EngineState] = []
    engine.on_state_changed(seen.append)
    assert engine.state is EngineState.UNLOADED
    assert engine.pid is None
    facts = load(engine, tiny_model)
    assert engine.loaded == facts
    assert Answer(engine, _QUESTION).finished.stop is StopReason.FINISHED
    engine.unload()
    assert engine.loaded is None
    assert engine.pid is None
    assert seen == [
        EngineState.LOADING,
        EngineState.READY,
        EngineState.GENERATING,
        EngineState.READY,
        EngineState.UNLOADED,
    ]


def test_the_same_model_is_not_loaded_twice(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    first = load(engine, tiny_model)
    assert load(engine, tiny_model) is first
    assert load(engine, tiny_model, context_length=512).context_length == 512


def test_nothing_is_loaded(start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    with pytest.raises(UserError) as caught:
        Answer(engine, _QUESTION)
    assert caught.value.code is Code.NOT_LOADED


def test_a_command_that_does_not_start(start_engine: StartEngine) -> None:
    engine = start_engine(("/nowhere/engine",))
    with pytest.raises(UserError) as caught:
        engine.devices()
    assert caught.value.code is Code.ENGINE_START_FAILED


def test_the_log_goes_to_a_file(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    log = tmp_path / "logs" / "engine.log"
    engine = start_engine(PLAIN, log=log)
    load(engine, tiny_model)
    engine.close()
    assert "llama_context" in log.read_text(encoding="utf-8")


# Stopping


class _StopAt:
    """Cancels when an event of a kind arrives, and counts how many come all the same."""

    def __init__(self, kind: type[Event]) -> None:
        self.kind = kind
        self.token = CancelToken()
        self.late = 0

    def __call__(self, event: Event) -> None:
        self.late += self.token.cancelled
        if isinstance(event, self.kind):
            self.token.cancel()


@pytest.mark.parametrize("kind", [Delta, Prefill])
def test_stop(kind: type[Event], tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(ENDLESS)
    load(engine, tiny_model)
    stop = _StopAt(kind)
    finished = engine.generate(_QUESTION, _LONG, stop, stop.token)
    assert finished.stop is StopReason.STOPPED
    assert finished.usage.completion_tokens < 3000
    assert engine.state is EngineState.READY
    assert Answer(engine, _QUESTION, Sampling(max_tokens=5)).finished.stop is StopReason.LENGTH


def test_stop_during_a_long_prefill(starter_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(ENDLESS)
    load(engine, starter_model, context_length=8192)
    stop = _StopAt(Prefill)
    prompt = ask("The sea is wide. " * 1200)
    finished = engine.generate(prompt, _LONG, stop, stop.token)
    assert stop.late <= 2  # of nine batches; `bench` measures how long it takes
    assert finished.stop is StopReason.STOPPED
    assert finished.raw_tokens == ()
    assert finished.usage.prompt_tokens > 4000
    # What was cut off is not believed to be in the cache.
    again = Answer(engine, ask("The sea is wide. " * 20), Sampling(temperature=0, max_tokens=8))
    fresh = Answer(
        engine, ask("The sea is wide. " * 20), Sampling(temperature=0, max_tokens=8), reuse=False
    )
    assert again.finished.raw_tokens == fresh.finished.raw_tokens


def test_stop_pressed_before(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    load(engine, tiny_model)
    pressed = CancelToken()
    pressed.cancel()
    finished = engine.generate(_QUESTION, GREEDY, lambda _: None, pressed)
    assert finished.stop is StopReason.STOPPED


def test_a_load_is_cancelled(starter_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    stop = _StopAt(Loading)
    with pytest.raises(Cancelled):
        engine.load(str(starter_model), LoadOptions(use_mmap=False), stop, stop.token, ())
    assert engine.state is EngineState.UNLOADED
    assert engine.loaded is None
    load(engine, starter_model, context_length=512)


def test_a_process_that_does_not_stop_is_killed(
    tiny_model: Path, start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "STOP_SECONDS", 0.5)
    engine = start_engine((*_faulty("deaf"), "endless"))
    load(engine, tiny_model)
    stop = _StopAt(Prefill)
    finished = engine.generate(ask("Tell me all"), _LONG, stop, stop.token)
    assert finished.stop is StopReason.STOPPED
    assert engine.pid is None
    assert engine.state is EngineState.UNLOADED  # a stop is an outcome, no failure


# Crashes


@posix_only
def test_a_crash_is_told_and_the_next_request_goes_on(
    tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(ENDLESS)
    load(engine, tiny_model)
    pid = _pid(engine)

    def kill(event: Event) -> None:
        if isinstance(event, Delta) and psutil.pid_exists(pid):
            os.kill(pid, signal.SIGKILL)

    with pytest.raises(UserError) as caught:
        engine.generate(_QUESTION, _LONG, kill, CancelToken())
    assert caught.value.code is Code.ENGINE_CRASHED
    assert caught.value.facts == {"reason": "SIGKILL"}
    assert "llama_context" in caught.value.detail
    assert engine.state is EngineState.FAILED
    assert engine.loaded is None
    events: list[Event] = []
    again = engine.generate(_QUESTION, Sampling(max_tokens=5), events.append, CancelToken())
    assert again.usage.completion_tokens == 5
    assert any(isinstance(event, Loading) for event in events)
    assert engine.pid != pid
    assert engine.state is EngineState.READY


@posix_only
def test_a_crash_while_idle_or_loading(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    model = load(engine, tiny_model)
    os.kill(_pid(engine), signal.SIGKILL)
    assert Answer(engine, _QUESTION).finished.stop is StopReason.FINISHED
    assert engine.loaded is not None
    assert engine.loaded.context_length == model.context_length

    def kill(event: Event) -> None:
        if isinstance(event, Loading):
            os.kill(_pid(engine), signal.SIGKILL)

    with pytest.raises(UserError) as caught:
        engine.load(str(tiny_model), LoadOptions(context_length=999), kill, CancelToken(), ())
    assert caught.value.code is Code.ENGINE_CRASHED
    assert Answer(engine, _QUESTION).finished.stop is StopReason.FINISHED


def test_out_of_memory_is_recognised(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(_faulty("memory"))
    load(engine, tiny_model)
    with pytest.raises(UserError) as caught:
        Answer(engine, _QUESTION)
    assert caught.value.code is Code.OUT_OF_MEMORY
    assert "failed to allocate" in caught.value.detail
    assert engine.loaded is None


# Hangs


@posix_only
def test_a_hang_while_generating(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(ENDLESS, generate_timeout=0.5)
    load(engine, tiny_model)
    pid = _pid(engine)

    def freeze(event: Event) -> None:
        if isinstance(event, Delta) and psutil.pid_exists(pid):
            os.kill(pid, signal.SIGSTOP)

    with pytest.raises(UserError) as caught:
        engine.generate(_QUESTION, _LONG, freeze, CancelToken())
    assert caught.value.code is Code.ENGINE_HUNG
    assert not psutil.pid_exists(pid)
    assert engine.generate(_QUESTION, Sampling(max_tokens=5), lambda _: None, CancelToken())


@posix_only
def test_a_hang_while_loading(starter_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN, load_timeout=3.0)
    engine.devices()
    pid = _pid(engine)

    falls: list[FellBack] = []

    def freeze(event: Event) -> None:
        if isinstance(event, FellBack):
            falls.append(event)
        elif psutil.pid_exists(pid):
            os.kill(pid, signal.SIGSTOP)

    engine.load(str(starter_model), LoadOptions(context_length=2048), freeze, CancelToken(), ())
    assert [fall.code for fall in falls] == [Code.ENGINE_HUNG]
    assert engine.state is EngineState.READY


@posix_only
def test_a_frozen_process_does_not_block_a_large_request(
    tiny_model: Path, start_engine: StartEngine
) -> None:
    """The pipe takes 64 KiB; the caller must not wait for the rest."""
    engine = start_engine(PLAIN, generate_timeout=0.5)
    load(engine, tiny_model)
    Answer(engine, _QUESTION)
    os.kill(_pid(engine), signal.SIGSTOP)
    with pytest.raises(UserError) as caught:
        Answer(engine, ask("x" * 500_000))
    assert caught.value.code is Code.ENGINE_HUNG


# The machine's quirks


@posix_only
def test_the_amx_crash_is_survived_and_remembered(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    memory = tmp_path / "cache" / "machine.json"
    engine = start_engine(_faulty("amx"), memory_file=memory)
    assert load(engine, tiny_model).extra_buffers
    answer = Answer(engine, _QUESTION)
    assert "Kathmandu" in answer.text()
    assert answer.text().count("Kathmandu") == 1
    assert engine.loaded is not None
    assert not engine.loaded.extra_buffers
    assert engine.quirks == (NO_EXTRA_BUFFERS,)
    (machine,) = json.loads(memory.read_text(encoding="utf-8")).values()
    assert machine["quirks"] == [NO_EXTRA_BUFFERS]

    later = start_engine(_faulty("amx"), memory_file=memory)
    assert later.quirks == (NO_EXTRA_BUFFERS,)
    assert not load(later, tiny_model).extra_buffers
    pid = later.pid
    assert "Kathmandu" in Answer(later, _QUESTION).text()
    assert later.pid == pid


@posix_only
def test_a_crash_that_has_another_cause_is_told(
    tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(_faulty("always"))
    load(engine, tiny_model)
    with pytest.raises(UserError) as caught:
        Answer(engine, _QUESTION)
    assert caught.value.code is Code.ENGINE_CRASHED
    assert caught.value.facts["reason"] == "SIGSEGV"
    assert engine.quirks == ()


# The end


@pytest.fixture
def busy(tiny_model: Path, start_engine: StartEngine) -> Iterator[EngineClient]:
    """Generates in another thread until it is closed."""
    engine = start_engine(ENDLESS)
    load(engine, tiny_model, context_length=8192)
    running = threading.Event()

    def generate() -> None:
        def on_event(event: Event) -> None:
            if isinstance(event, Delta):
                running.set()

        try:
            engine.generate(ask("all"), Sampling(max_tokens=8000), on_event, CancelToken())
        except UserError as error:
            assert error.code is Code.ENGINE_CRASHED

    thread = threading.Thread(target=generate)
    thread.start()
    assert running.wait(30)
    yield engine
    thread.join()


def test_close_in_the_middle(busy: EngineClient) -> None:
    pid = _pid(busy)
    busy.close()
    assert not psutil.pid_exists(pid)
