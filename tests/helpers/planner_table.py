"""The planner beside llama.cpp: what each says that a model takes in system memory.

    python -m tests.helpers.planner_table [NAME …]

Names are those of `synthetic.SHAPES` and "starter"; none means all.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from app.core.devices import Device
from app.core.gguf import read_model
from app.core.hardware.plan import DeviceUse, LoadPreferences
from app.core.hardware.planner import plan
from app.core.hardware.shape import shape_of
from tests.helpers.llama_sizes import Row, Sizes, sizes_of
from tests.helpers.models import starter_file
from tests.helpers.synthetic import SHAPES

MOST_OVER, MOST_UNDER = 0.03, 0.01
CONTEXTS = (4096, 8192, 32768, 65536, 131072)
_ROOMY = Device("CPU", "", "cpu", 10**15, 10**15)


@dataclass(frozen=True)
class Compared:
    """One row of the table: `estimate` is the planner's, `reported` llama.cpp's."""

    row: Row
    estimate: DeviceUse
    reported: Sizes

    @property
    def error(self) -> float:
        """Of the sum; negative when the estimate is too small."""
        return self.estimate.used_bytes / self.reported.total - 1

    @property
    def holds(self) -> bool:
        return -MOST_UNDER <= self.error <= MOST_OVER


def rows(trained_context: int) -> list[Row]:
    """Those of the issue, as far as the model was trained for them."""
    contexts = [length for length in CONTEXTS if length <= trained_context]
    return [
        Row(length, kv_type, swa_full)
        for length, swa_full, kv_type in product(contexts, (False, True), ("f16", "q8_0"))
    ]


def compare(model: Path, wanted: Sequence[Row] = ()) -> list[Compared]:
    shape = shape_of(read_model(model))
    wanted = wanted or rows(shape.trained_context)
    return [
        Compared(row, plan(shape, [_ROOMY], _preferences(row)).uses[0], reported)
        for row, reported in zip(wanted, sizes_of(model, wanted), strict=True)
    ]


def _preferences(row: Row) -> LoadPreferences:
    return LoadPreferences(
        context_length=row.context_length,
        kv_type=row.kv_type,
        swa_full=row.swa_full,
        flash_attention=row.flash_attention,
        ubatch_size=row.ubatch_size,
    )


def lines(name: str, compared: Sequence[Compared]) -> Iterator[str]:
    for each in compared:
        row, estimate, reported = each.row, each.estimate, each.reported
        pairs = (
            (estimate.weights, reported.weights),
            (estimate.kv_cache, reported.kv_cache),
            (estimate.compute, reported.compute),
            (estimate.used_bytes, reported.total),
        )
        sizes = "".join(f"{ours / 2**20:10.1f}{theirs / 2**20:10.1f}" for ours, theirs in pairs)
        window = "full" if row.swa_full else "window"
        verdict = "ok" if each.holds else "MISSED"
        yield (
            f"{name:14}{row.context_length:8}{row.kv_type:>6}{window:>8}{sizes}"
            f"{each.error:+9.3%} {verdict}"
        )


def main() -> int:
    names = sys.argv[1:] or [*SHAPES, "starter"]
    columns = "".join(f"{what:>20}" for what in ("weights", "KV cache", "compute", "sum"))
    print(f"MiB, estimate and llama.cpp      {columns}\n{'':36}", end="")
    print("      plan llama.cpp" * 4 + "    error")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path = Path(folder) / f"{name}.gguf"
            model = starter_file() if name == "starter" else SHAPES[name]().write(path)
            if model is None:
                continue
            compared = compare(model)
            missed += sum(not each.holds for each in compared)
            print("\n".join(lines(name, compared)), flush=True)
            path.unlink(missing_ok=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
