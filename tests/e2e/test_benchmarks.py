"""The short version of `make bench`: every figure can be taken, and those without a clock hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks import window
from tests.benchmarks.__main__ import BOUNDS, table
from tests.helpers.desktop import Desktop, missing_tools


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    missing = missing_tools()
    if missing:
        pytest.skip(f"needs {' and '.join(missing)} (make test installs them)")
    with Desktop() as desktop:
        yield desktop


def test_memory_of_the_window(desktop: Desktop) -> None:
    assert 10 < window.idle_memory(desktop, runs=1) <= BOUNDS["window_memory_mb"].value


def test_start_of_the_window(desktop: Desktop) -> None:
    """Gloss cannot be quicker than a window with nothing in it: then the probe would be wrong."""
    assert window.start_ratio(desktop, runs=1) > 1


def test_painted_speed(desktop: Desktop, starter_model: Path) -> None:
    assert window.painted_ratio(desktop, starter_model, runs=1, least=8) > 0


def test_the_table_says_what_is_missed() -> None:
    kept = {name: bound.value for name, bound in BOUNDS.items()}
    assert table(kept)[1]
    for name, bound in BOUNDS.items():
        step = max(0.1 * bound.value, 0.01)
        worse = bound.value + (-step if bound.least else step)
        lines, all_hold = table({**kept, name: worse})
        assert not all_hold
        assert [line.split()[0] for line in lines.splitlines() if "MISSED" in line] == [name]
    assert not table({})[1]
