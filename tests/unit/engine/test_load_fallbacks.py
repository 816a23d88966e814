"""Loads that fail: the more careful ones after them, and what is remembered."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.engine.client import EngineClient
from app.core.engine.load_fallbacks import MOST_TRIES, LoadFallbacks
from app.core.engine.memory import NO_EXTRA_BUFFERS, EngineMemory
from app.core.engine.protocol import (
    Delta,
    Event,
    FellBack,
    LoadedModel,
    Loading,
    LoadOptions,
    Prefill,
)
from app.core.engine.supervisor import ChildDiedError
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Sampling, StopReason

from .conftest import PLAIN, StartEngine
from .talk import GREEDY, ask

_QUESTION = ask("<|start|>user<|message|>What is the capital of Nepal?<|end|><|start|>assistant")
_MEMORY = UserError(Code.OUT_OF_MEMORY, detail="")
_ILLEGAL = ChildDiedError(UserError(Code.ENGINE_CRASHED, reason="SIGILL"), signal.SIGILL)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def _options(context: int) -> LoadOptions:
    return LoadOptions(context_length=context, threads=1)


_WANTED = _options(4096)
_FALLBACKS = (_options(3072), _options(2048), _options(1024))


def _faulty(fault: str, limit: int = 0) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.unit.engine.faulty_main", f"{fault}:{limit}")


class _Told:
    """Every event, and the loads that were last_failure back to."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.events.append(event)

    @property
    def falls(self) -> list[tuple[int, Code, int]]:
        return [
            (event.attempt, event.code, event.options.context_length)
            for event in self.events
            if isinstance(event, FellBack)
        ]

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Delta))


def _load(engine: EngineClient, path: Path, told: _Told | None = None) -> LoadedModel:
    listen = told or _Told()
    return engine.load(
        str(path), _WANTED, listen, CancelToken(), _FALLBACKS, preferences_key="auto"
    )


# LoadFallbacks alone


def test_it_goes_down_rung_by_rung_to_the_last() -> None:
    fallbacks = LoadFallbacks((_WANTED, *_FALLBACKS), None)
    seen = [fallbacks.options]
    while fallbacks.next(_MEMORY):
        seen.append(fallbacks.options)
    assert seen == [_WANTED, *_FALLBACKS]
    assert len(seen) == MOST_TRIES


def test_the_last_try_is_the_most_careful_one() -> None:
    many = tuple(_options(4000 - 100 * number) for number in range(6))
    fallbacks = LoadFallbacks((_WANTED, *many), None)
    seen = []
    while fallbacks.next(_MEMORY):
        seen.append(fallbacks.options)
    assert seen == [many[0], many[1], many[-1]]


def test_it_begins_where_it_worked_before() -> None:
    assert LoadFallbacks((_WANTED, *_FALLBACKS), _FALLBACKS[1]).attempt == 2
    assert LoadFallbacks((_WANTED, *_FALLBACKS), None).attempt == 0
    assert (
        LoadFallbacks((_WANTED, *_FALLBACKS), _options(99)).attempt == 3
    )  # nothing is that careful


_ON_CARD = LoadOptions(8192, gpu_layers=25, devices=("CUDA0",), swa_full=False)


@pytest.mark.parametrize(
    ("worked", "attempt"),
    [
        (replace(_ON_CARD, cpu_experts=16), 1),
        (replace(_ON_CARD, cpu_experts=17), 2),  # more memory is free today: more was planned
        (replace(_ON_CARD, cpu_experts=12), 0),  # less is free: today's plan is careful enough
        (replace(_ON_CARD, cpu_experts=24, context_length=4096), 2),
        (replace(_ON_CARD, gpu_layers=0, devices=()), 3),
        (replace(_ON_CARD, gpu_layers=-1, cpu_experts=12, swa_full=True), 0),
    ],
)
def test_free_memory_that_differs_a_little_changes_nothing(
    worked: LoadOptions, attempt: int
) -> None:
    candidates = (
        replace(_ON_CARD, cpu_experts=16),
        replace(_ON_CARD, cpu_experts=24, context_length=4096),
        replace(_ON_CARD, gpu_layers=0, cpu_experts=0, context_length=4096, devices=()),
    )
    assert (
        LoadFallbacks((replace(_ON_CARD, cpu_experts=12), *candidates), worked).attempt == attempt
    )


@pytest.mark.parametrize("code", [Code.LOAD_FAILED, Code.DECODE_FAILED])
def test_a_driver_that_fails_leads_to_the_processor_at_once(code: Code) -> None:
    error = UserError(code, path="m.gguf")
    processor = replace(_ON_CARD, gpu_layers=0, devices=())
    candidates = (replace(_ON_CARD, cpu_experts=16), replace(_ON_CARD, cpu_experts=24), processor)
    fallbacks = LoadFallbacks((_ON_CARD, *candidates), None)
    assert fallbacks.may_help(error)
    assert fallbacks.next(error)
    assert fallbacks.options == processor
    assert not fallbacks.may_help(error)
    assert not LoadFallbacks((_WANTED, *_FALLBACKS), None).may_help(
        error
    )  # the file may be the cause


def test_an_illegal_instruction_first_puts_the_extra_buffers_under_suspicion() -> None:
    fallbacks = LoadFallbacks((_WANTED, *_FALLBACKS), None)
    assert fallbacks.next(_ILLEGAL, extra_buffers=True)
    assert fallbacks.attempt == 0
    assert fallbacks.without_extra_buffers
    assert not fallbacks.options.extra_buffers
    assert fallbacks.next(_ILLEGAL, extra_buffers=True)
    assert fallbacks.options == _FALLBACKS[0]
    assert not fallbacks.without_extra_buffers


def test_what_has_proven_itself_has_all_tries_again() -> None:
    fallbacks = LoadFallbacks((_WANTED, *_FALLBACKS), None)
    assert fallbacks.next(_MEMORY)
    assert fallbacks.next(_MEMORY)
    fallbacks.proven()
    assert fallbacks.next(_MEMORY)
    assert fallbacks.options == _FALLBACKS[2]
    assert not fallbacks.next(_MEMORY)


_CRASH = ChildDiedError(UserError(Code.ENGINE_CRASHED, reason="SIGKILL"), 9)


@pytest.mark.parametrize("error", [_CRASH, UserError(Code.ENGINE_HUNG, seconds=30)])
def test_without_a_sign_of_memory_trouble_it_is_first_started_as_it_was(error: UserError) -> None:
    fallbacks = LoadFallbacks((_WANTED, *_FALLBACKS), None)
    assert fallbacks.next(error)
    assert (fallbacks.options, fallbacks.attempt) == (_WANTED, 0)
    fallbacks.proven()
    assert fallbacks.next(error)
    assert fallbacks.options == _WANTED
    assert fallbacks.next(error)
    assert fallbacks.options == _FALLBACKS[0]
    assert fallbacks.next(error)
    assert fallbacks.options == _FALLBACKS[-1]
    assert not fallbacks.next(error)


# In the load


@posix_only
@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("load-memory", Code.OUT_OF_MEMORY),
        ("load-dies", Code.ENGINE_CRASHED),
        ("load-hangs", Code.ENGINE_HUNG),
    ],
)
def test_a_load_falls_back_until_one_works(
    fault: str, code: Code, tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(_faulty(fault, 2048), load_timeout=3.0)
    told = _Told()
    model = _load(engine, tiny_model, told)
    if code is Code.OUT_OF_MEMORY:
        assert told.falls == [(1, code, 3072), (2, code, 2048)]
    else:  # it may have nothing to do with memory, so it is started once as it was
        assert told.falls == [(0, code, 4096), (1, code, 3072), (3, code, 1024)]
    attempt, _, context = told.falls[-1]
    assert (model.attempt, model.context_length) == (attempt, context)
    assert engine.loaded == model
    assert _load(engine, tiny_model) is model
    falls = len(told.falls)
    finished = engine.generate(_QUESTION, GREEDY, told, CancelToken())
    assert finished.stop is StopReason.FINISHED
    assert len(told.falls) == falls


@posix_only
@pytest.mark.parametrize("fault", ["load-memory", "load-dies"])
def test_four_tries_and_no_more(fault: str, tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(_faulty(fault))
    for _ in range(2):  # asked again, it tries all of them again
        told = _Told()
        with pytest.raises(UserError) as caught:
            _load(engine, tiny_model, told)
        assert caught.value.code in (Code.OUT_OF_MEMORY, Code.ENGINE_CRASHED)
        expected = [1, 2, 3] if fault == "load-memory" else [0, 1, 3]
        assert [fall[0] for fall in told.falls] == expected
        assert engine.loaded is None
    assert engine.remembered == ()


@pytest.mark.parametrize("content", [b"", b"no model", b"GGUF\x03\x00\x00\x00"])
def test_a_bad_file_is_no_reason_to_fall_back(
    content: bytes, tmp_path: Path, start_engine: StartEngine
) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(content)
    told = _Told()
    with pytest.raises(UserError):
        _load(start_engine(PLAIN), path, told)
    assert told.falls == []


@posix_only
def test_a_kill_in_the_load(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(PLAIN)
    told = _Told()
    killed: list[int] = []

    def kill_once(event: Event) -> None:
        told(event)
        if isinstance(event, Loading) and not killed and engine.pid is not None:
            killed.append(engine.pid)
            os.kill(engine.pid, signal.SIGKILL)

    model = engine.load(str(tiny_model), _WANTED, kill_once, CancelToken(), _FALLBACKS)
    assert told.falls == [(0, Code.ENGINE_CRASHED, 4096)]
    assert (model.attempt, model.context_length) == (0, 4096)
    assert engine.pid not in killed
    assert engine.remembered == ()  # one kill is no sign that less memory is needed


@posix_only
def test_a_kill_while_it_reads_the_first_prompt(
    tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(PLAIN)
    told = _Told()
    killed: list[int] = []

    def kill_once(event: Event) -> None:
        told(event)
        if isinstance(event, Prefill) and not killed and engine.pid is not None:
            killed.append(engine.pid)
            os.kill(engine.pid, signal.SIGKILL)

    _load(engine, tiny_model)
    finished = engine.generate(ask("The sea is wide. " * 400), GREEDY, kill_once, CancelToken())
    assert finished.stop is not StopReason.STOPPED
    assert told.falls == [(0, Code.ENGINE_CRASHED, 4096)]
    assert engine.loaded is not None
    assert engine.loaded.context_length == 4096
    assert engine.remembered == ()


def test_a_stop_ends_the_tries(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine(_faulty("load-memory", 100))
    cancel = CancelToken()

    def stop(event: Event) -> None:
        if isinstance(event, FellBack):
            cancel.cancel()

    with pytest.raises(Cancelled):
        engine.load(str(tiny_model), _WANTED, stop, cancel, (_options(1024), _options(64)))
    assert engine.loaded is None


# In the first decode


@posix_only
@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("first-memory", Code.OUT_OF_MEMORY),
        ("first-dies", Code.ENGINE_CRASHED),
        ("first-hangs", Code.ENGINE_HUNG),
    ],
)
def test_the_first_answer_comes_all_the_same(
    fault: str, code: Code, tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(_faulty(fault, 3072), generate_timeout=2.0)
    assert _load(engine, tiny_model).attempt == 0
    told = _Told()
    finished = engine.generate(_QUESTION, GREEDY, told, CancelToken())
    assert finished.stop is StopReason.FINISHED
    assert told.text.count("Kathmandu") == 1
    assert told.falls[-1] == (1, code, 3072)
    assert len(told.falls) == (1 if code is Code.OUT_OF_MEMORY else 2)
    assert engine.loaded is not None
    assert engine.loaded.attempt == 1
    assert engine.quirks == ()


@posix_only
def test_a_crash_may_have_two_remedies(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    """No extra buffers first, and only what helped is remembered."""
    engine = start_engine(_faulty("first-dies", 1024), memory_file=tmp_path / "memory.json")
    _load(engine, tiny_model)
    told = _Told()
    engine.generate(_QUESTION, GREEDY, told, CancelToken())
    assert [fall[0] for fall in told.falls] == [0, 1, 3]
    assert engine.quirks == ()
    assert [each.attempt for each in engine.remembered] == [3]


@posix_only
@pytest.mark.parametrize("fault", ["late-memory", "late-report"])
def test_memory_that_runs_out_in_an_answer_keeps_its_text(
    fault: str, tiny_model: Path, start_engine: StartEngine
) -> None:
    engine = start_engine(_faulty(fault, 3072))
    _load(engine, tiny_model)
    told = _Told()
    with pytest.raises(UserError) as caught:
        engine.generate(_QUESTION, GREEDY, told, CancelToken())
    assert caught.value.code is Code.OUT_OF_MEMORY
    assert told.text
    assert told.falls == []
    again = _Told()
    # Planned anew, with a little less free memory: where it ran out is not tried again.
    planned = _options(4000)
    engine.load(str(tiny_model), planned, again, CancelToken(), _FALLBACKS, preferences_key="auto")
    engine.generate(_QUESTION, GREEDY, again, CancelToken())
    assert again.falls == [(1, Code.OUT_OF_MEMORY, 3072)]
    assert "Kathmandu" in again.text


# What is remembered


def test_the_next_start_begins_where_it_worked(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    memory = tmp_path / "engine.json"
    command = _faulty("load-memory", 2048)
    first = start_engine(command, memory_file=memory)
    assert _load(first, tiny_model).attempt == 2
    first.close()

    later = start_engine(command, memory_file=memory)
    told = _Told()
    assert _load(later, tiny_model, told).attempt == 2
    (said,) = [event for event in told.events if isinstance(event, FellBack)]
    assert said.remembered
    assert (said.before, said.options) == (_WANTED, _FALLBACKS[1])
    later.unload()
    assert _load(later, tiny_model, told).attempt == 2
    assert len(told.falls) == 1  # said once
    (known,) = later.remembered
    assert (known.path, known.worked) == (str(tiny_model), _FALLBACKS[1])
    assert (known.attempt, known.code) == (2, Code.OUT_OF_MEMORY)

    later.forget_loads(str(tiny_model))
    assert later.remembered == ()
    assert _load(later, tiny_model, told).attempt == 2
    assert len(told.falls) == 3


def test_another_file_or_another_wish_begins_anew(tiny_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    shutil.copyfile(tiny_model, path)
    memory = EngineMemory(tmp_path / "engine.json")
    memory.remember_load(str(path), "8k", _FALLBACKS[0], 1, Code.OUT_OF_MEMORY)
    known = memory.what_worked(str(path), "8k")
    assert known is not None
    assert known.worked == _FALLBACKS[0]
    assert memory.what_worked(str(path), "4k") is None
    assert memory.what_worked(str(tiny_model), "8k") is None
    with path.open("ab") as file:
        file.write(b"\0")
    assert memory.what_worked(str(path), "8k") is None


def test_two_at_once_do_not_overwrite_each_other(tmp_path: Path) -> None:
    one, other = (EngineMemory(tmp_path / "engine.json") for _ in range(2))
    assert one.quirks == other.quirks == ()
    one.learn(NO_EXTRA_BUFFERS)
    other.remember_load("m.gguf", "8k", _FALLBACKS[0], 1, Code.OUT_OF_MEMORY)
    later = EngineMemory(tmp_path / "engine.json")
    assert later.quirks == (NO_EXTRA_BUFFERS,)
    assert len(later.loads) == 1


def test_a_memory_without_a_file_lasts_as_long_as_its_object() -> None:
    memory = EngineMemory(None)
    memory.learn(NO_EXTRA_BUFFERS)
    memory.remember_threads("m.gguf", LoadOptions(context_length=512), 3)
    assert memory.quirks == (NO_EXTRA_BUFFERS,)
    assert memory.threads("m.gguf", LoadOptions(context_length=9000)) == 3
    assert memory.threads("m.gguf", LoadOptions(gpu_layers=2)) == 0


@pytest.mark.parametrize("content", ["", "[]", '{"a": 3}', '{"a": ["b"]}', "\x00", "[" * 3000])
def test_a_damaged_memory_is_as_good_as_none(content: str, tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    path.write_text(content, encoding="utf-8")
    memory = EngineMemory(path)
    assert memory.quirks == ()
    memory.learn(NO_EXTRA_BUFFERS)
    assert EngineMemory(path).quirks == (NO_EXTRA_BUFFERS,)


# A machine whose memory truly ends


_LIMITED = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
os.execv(sys.executable, [sys.executable, "-m", "tests.unit.engine.engine_main"])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="RLIMIT_AS as Linux has it")
def test_memory_that_truly_ends(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    """llama.cpp itself is refused the memory for the cache of a long context."""
    limit = 3 << 30
    command = (sys.executable, "-c", _LIMITED, str(limit))
    engine = start_engine(command, memory_file=tmp_path / "engine.json")
    wanted = LoadOptions(context_length=2_000_000, threads=1, swa_full=True)
    careful = (
        LoadOptions(context_length=1_000_000, threads=1, swa_full=True),
        LoadOptions(context_length=2048, threads=1, swa_full=False),
    )
    told = _Told()
    model = engine.load(str(tiny_model), wanted, told, CancelToken(), careful)
    assert model.context_length == 2048
    assert [fall[0] for fall in told.falls] == [1, 2]
    assert all(fall[1] is Code.OUT_OF_MEMORY for fall in told.falls)
    finished = engine.generate(_QUESTION, Sampling(max_tokens=5), told, CancelToken())
    assert finished.raw_tokens
