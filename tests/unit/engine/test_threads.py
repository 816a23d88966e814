"""The thread count: measured, within a bound, remembered."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.engine import fit, threads
from app.core.engine.client import EngineClient
from app.core.engine.llama import lib
from app.core.engine.llama_log import LlamaLog
from app.core.engine.memory import EngineMemory
from app.core.engine.protocol import LoadOptions
from app.core.engine.runtime import Llama
from app.core.errors import Cancelled

from .conftest import PLAIN, StartEngine
from .talk import load


class _Machine:
    """Decodes by a table of seconds a step, on a clock of its own."""

    def __init__(self, seconds: dict[int, float], first: float = 0.0) -> None:
        self.seconds = seconds
        self.now = 0.0
        self.steps: list[int] = []
        self._first = first

    def clock(self) -> float:
        return self.now

    def step(self, count: int) -> None:
        self.now += self.seconds[count] + (0 if self.steps else self._first)
        self.steps.append(count)

    def fastest(self) -> int:
        counts = tuple(sorted(self.seconds, reverse=True))
        return threads.fastest(counts, self.step, lambda: True, self.clock)


@pytest.mark.parametrize(
    ("cores", "counts"),
    [(1, (1,)), (2, (2, 1)), (4, (4, 3, 2, 1)), (8, (7, 6, 4, 2)), (16, (15, 12, 8, 4))],
)
def test_what_is_tried(cores: int, counts: tuple[int, ...]) -> None:
    assert threads.candidates(cores) == counts
    assert counts[0] == fit.default_threads(cores)


@pytest.mark.parametrize(
    ("seconds", "best"),
    [
        ({4: 0.010, 2: 0.018}, 4),  # each core counts
        ({4: 0.014, 2: 0.010}, 2),  # they wait for each other
        ({4: 0.0100, 3: 0.0102, 2: 0.018}, 3),  # as fast with one less
        ({8: 0.010, 6: 0.0102, 4: 0.0104, 2: 0.02}, 6),  # a little more each time is not little
    ],
)
def test_the_fewest_of_the_fastest(seconds: dict[int, float], best: int) -> None:
    assert _Machine(seconds).fastest() == best


def test_a_large_model_is_not_kept_waiting() -> None:
    machine = _Machine({8: 2.0, 6: 1.0, 4: 1.0}, first=20.0)
    assert machine.fastest() == 8
    assert machine.steps == [8, 8]
    slow = _Machine({8: 0.3, 6: 0.2, 4: 0.4, 2: 0.9})
    assert slow.fastest() == 6
    assert slow.now - 0.3 < threads.BUDGET_SECONDS + 0.9


def test_the_first_step_reads_the_disk_and_does_not_count() -> None:
    assert _Machine({2: 0.01, 1: 0.02}, first=9.0).fastest() == 2


def test_a_stop_ends_the_measuring() -> None:
    machine = _Machine({4: 0.01, 2: 0.001})
    assert threads.fastest((4, 2), machine.step, lambda: False, machine.clock) == 4
    assert machine.steps == [4]


def test_others_at_work_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = iter([100.0, 100.1, 100.9])
    seconds = iter([0.0, 1.0, 1.0])
    monkeypatch.setattr(threads, "_taken_by_others", lambda: next(taken))
    monkeypatch.setattr(threads.time, "perf_counter", lambda: next(seconds))
    bystander = threads.CpuLoadMonitor(2)
    assert not bystander.disturbed
    assert bystander.disturbed


def test_what_another_program_takes_is_counted() -> None:
    loop = "import time\nend = time.process_time() + 0.4\nwhile time.process_time() < end: pass"
    before = threads._taken_by_others()
    subprocess.run([sys.executable, "-c", loop], check=True)
    assert threads._taken_by_others() - before > 0.35


# With llama.cpp


def test_the_cache_is_empty_afterwards(tiny_model: Path) -> None:
    llama = Llama(LlamaLog(tee=lambda _: None))
    try:
        model = llama.load(str(tiny_model), LoadOptions(context_length=512), lambda _: True)
        memory = lib.llama_get_memory(model.context)
        assert lib.llama_memory_seq_pos_max(memory, 0) == -1
        assert model.facts.threads in threads.candidates(fit.physical_cores())
        assert lib.llama_n_threads(model.context) == model.facts.threads
        model.close()
    finally:
        llama.close()


def test_a_stop_while_it_measures(tiny_model: Path) -> None:
    if fit.physical_cores() == 1:
        pytest.skip("nothing to measure on one core")
    llama = Llama(LlamaLog(tee=lambda _: None))
    whole = 0

    def stop_after_the_weights(done: float) -> bool:
        nonlocal whole
        whole += done >= 1
        return whole < 2

    try:
        with pytest.raises(Cancelled):
            llama.load(str(tiny_model), LoadOptions(context_length=512), stop_after_the_weights)
    finally:
        llama.close()


def test_only_the_first_load_measures(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    model = tmp_path / "model.gguf"
    shutil.copyfile(tiny_model, model)
    path = tmp_path / "engine.json"
    options = LoadOptions(context_length=512)

    def start() -> EngineClient:
        return start_engine(PLAIN, memory_file=path)

    first = load(start(), model, threads=0)
    learnt = EngineMemory(path).threads(str(model), options)
    assert learnt == (first.threads if first.threads_measured else 0)
    # Another count than any that is measured, to see that it is taken.
    EngineMemory(path).remember_threads(str(model), options, 5)
    assert load(start(), model, threads=0).threads == 5
    assert load(start(), model, threads=3).threads == 3
    assert EngineMemory(path).threads(str(model), options) == 5
