"""How many threads generate fastest here: measured, because memory decides it, not cores."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import psutil

from app.core.engine.fit import default_threads

BUDGET_SECONDS = 1.5
"""For all counts together, after the first step, which may read the weights from the disk."""

_MOST_STEPS = 5  # of each count; the fastest of them counts
_COUNT_SECONDS = 0.2
_AS_FAST = 1.03  # fewer threads may take so much longer: the window and others need some, too

_OTHERS = 0.25  # cores that other programs may take beyond those left to them


def candidates(cores: int) -> tuple[int, ...]:
    """Thread counts worth trying on `cores` physical cores, most first."""
    most = default_threads(cores)
    return tuple(sorted({most, *(math.ceil(most * part / 4) for part in (1, 2, 3))}, reverse=True))


def fastest(
    counts: tuple[int, ...],
    step: Callable[[int], object],
    go_on: Callable[[], bool],
    clock: Callable[[], float] = time.perf_counter,
) -> int:
    """The fewest threads that are about as fast as any of `counts`.

    `step(threads)` decodes one token; `go_on` is asked between steps. A count for which there
    is no time left is not chosen.
    """
    step(counts[0])
    until = clock() + BUDGET_SECONDS
    times: dict[int, float] = {}
    for count in counts:
        began = clock()
        for _ in range(_MOST_STEPS):
            started = clock()
            if started >= min(until, began + _COUNT_SECONDS) or not go_on():
                break
            step(count)
            times[count] = min(clock() - started, times.get(count, math.inf))
    slowest = min(times.values(), default=0.0) * _AS_FAST
    return min((count for count, taken in times.items() if taken <= slowest), default=counts[0])


class CpuLoadMonitor:
    """Measures the processor time of other programs since its creation: thread counts measured
    beside busy ones are not valid for a quiet machine."""

    def __init__(self, cores: int) -> None:
        self._spare = cores - default_threads(cores)
        self._began = time.perf_counter()
        self._before = _taken_by_others()

    @property
    def disturbed(self) -> bool:
        seconds = time.perf_counter() - self._began
        return _taken_by_others() - self._before > (self._spare + _OTHERS) * seconds


def _taken_by_others() -> float:
    """Seconds of all cores since the machine was started; they are counted in hundredths."""
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    return float(sum(times) - idle - time.process_time())
