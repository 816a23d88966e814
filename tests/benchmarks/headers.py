"""How long the header of a full-size model takes to read.

    python -m tests.benchmarks.headers [--runs N]

The file has the shape of gpt-oss-20b, its 201,088 tokens and 446,189 merges; its weights are holes.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.core.gguf import read_header, read_model
from app.core.hardware.shape import shape_of
from tests.helpers.synthetic import MERGES, gpt_oss

NAMES = frozenset({"general.architecture", "general.name"})


def measure(runs: int) -> dict[str, float]:
    """Medians in milliseconds: the whole header, and only the names that a list of models shows."""
    with tempfile.TemporaryDirectory() as folder:
        path = gpt_oss("20b", merges=MERGES).write(Path(folder) / "model.gguf")
        return {
            "header_whole_ms": _median(lambda: shape_of(read_model(path)), runs),
            "header_names_ms": _median(lambda: read_header(path, NAMES), runs),
        }


def _median(work: Callable[[], object], runs: int) -> float:
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.headers")
    parser.add_argument("--runs", type=int, default=9)
    sys.stdout.write(json.dumps(measure(parser.parse_args().runs)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
