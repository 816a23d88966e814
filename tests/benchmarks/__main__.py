"""All figures of `make bench`: one flat JSON object on stdout, a table with the bounds on stderr.

    python -m tests.benchmarks [--runs N]

Each figure is a median of its runs, and a ratio within this run unless its name has a unit.
Exit status 1 when a bound is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import dataclass

from tests.benchmarks import window
from tests.helpers.desktop import missing_tools
from tests.helpers.models import starter_file


@dataclass(frozen=True, slots=True)
class Bound:
    """What a figure has to be: at least or at most `value`."""

    least: bool
    value: float

    def holds(self, figure: float) -> bool:
        return figure >= self.value if self.least else figure <= self.value

    def __str__(self) -> str:
        return f"at {'least' if self.least else 'most'} {self.value:g}"


BOUNDS = {
    "generation_vs_llama_cpp": Bound(True, 0.97),
    "generation_painted_vs_llama_cpp": Bound(True, 0.90),
    "prompt_vs_llama_cpp": Bound(True, 0.97),
    "second_turn_vs_cold": Bound(False, 0.1),
    "start_vs_bare_window": Bound(False, 4.0),
    "window_memory_mb": Bound(False, 150),
    "stall_p99_ms": Bound(False, 16),
    "stall_max_ms": Bound(False, 50),
    "stop_p99_ms": Bound(False, 100),
    "stall_download_max_ms": Bound(False, 50),
    "download_vs_client": Bound(True, 0.95),
    "header_whole_ms": Bound(False, 50),
    "document_first_page_ms": Bound(False, 1000),
    "conversation_open_ms": Bound(False, 400),
    "conversation_stall_max_ms": Bound(False, 50),
    "conversation_memory_mb": Bound(False, 220),
    "wheel_frame_p99_ms": Bound(False, 24),
    "update_300k_median_ms": Bound(False, 8),
    "update_300k_max_ms": Bound(False, 50),
    "list_50k_settled_s": Bound(False, 2),
    "list_50k_stall_max_ms": Bound(False, 50),
    "shapes_stall_max_ms": Bound(False, 50),
    "paste_stall_max_ms": Bound(False, 50),
    "index_seconds": Bound(False, 600),
    "index_search_p95_ms": Bound(False, 60),
    "index_first_search_ms": Bound(False, 100),
    "index_recall_at_10": Bound(True, 0.8),
    "hybrid_search_p95_ms": Bound(False, 60),
    "hybrid_paraphrase_gain": Bound(True, 0.1),
    "hybrid_keyword_gain": Bound(True, 0),
}
OFFSCREEN = (
    "collections",
    "documents",
    "download_stall",
    "downloads",
    "headers",
    "library",
    "long_conversation",
    "large_texts",
)
"""Modules beside this one that print figures of their own."""


def measure(runs: int, stall_seconds: float) -> dict[str, object]:
    starter = starter_file()
    if starter is None or missing_tools():
        raise SystemExit(f"make tests installs what is missing: {missing_tools() or 'the starter'}")
    figures: dict[str, object] = {}
    bench = [sys.executable, "-m", "app", "bench", "--json", "--runs", str(runs)]
    figures |= window.run_json([*bench, "--model", str(starter)])
    figures |= window.measure(starter, runs)
    stall = [sys.executable, "-m", "tests.benchmarks.stall", "--seconds", str(stall_seconds)]
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    figures |= window.run_json(stall, offscreen)
    for name in OFFSCREEN:
        figures |= window.run_json([sys.executable, "-m", f"tests.benchmarks.{name}"], offscreen)
    return figures | {"model": starter.name, "runs": runs, "cores": os.cpu_count()}


def table(figures: dict[str, object]) -> tuple[str, bool]:
    """The figures beside their bounds, and whether all of them hold."""
    lines, all_hold = [], True
    for name, bound in BOUNDS.items():
        figure = figures.get(name)
        if not isinstance(figure, int | float):
            lines.append(f"{name:34} {'—':>10}  {bound!s:16} not measured")
            all_hold = False
            continue
        holds = bound.holds(figure)
        all_hold = all_hold and holds
        lines.append(f"{name:34} {figure:10.3f}  {bound!s:16} {'ok' if holds else 'MISSED'}")
    return "\n".join(lines), all_hold


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--stall-seconds", type=float, default=20)
    options = parser.parse_args()
    figures = measure(options.runs, options.stall_seconds)
    lines, all_hold = table(figures)
    sys.stderr.write(lines + "\n")
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main())
