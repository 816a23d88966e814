"""The planner's bytes against those that llama.cpp itself reports."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.devices import Device
from app.core.engine.client import EngineClient
from app.core.engine.protocol import LoadOptions
from app.core.gguf import read_model
from app.core.hardware.memory import Context, Costs, Layout
from app.core.hardware.plan import LoadPreferences
from app.core.hardware.planner import plan
from app.core.hardware.shape import shape_of
from tests.helpers.llama_sizes import Row
from tests.helpers.planner_table import Compared, compare, lines
from tests.helpers.synthetic import SHAPES

CLOSE = 0.002  # llama.cpp counts weights without the padding between them
CPU = Device("CPU", "", "cpu", 10**12, 10**12)
ODD_ROWS = [
    Row(300),
    Row(8192, flash_attention=False),
    Row(32768, flash_attention=False),
    Row(8192, ubatch_size=64),
    Row(8192, ubatch_size=2048),
    Row(8192, "q4_0"),
    Row(1000, "q4_0", swa_full=True),
]


def check(name: str, compared: list[Compared]) -> None:
    assert compared
    table = "\n".join(lines(name, compared))
    for each in compared:
        assert each.holds, table
        ours, theirs = each.estimate, each.reported
        assert ours.weights == pytest.approx(theirs.weights, rel=CLOSE), table
        rounding = 0.01 * 2**20  # of each of the two numbers in the log
        assert ours.kv_cache == pytest.approx(theirs.kv_cache, rel=CLOSE, abs=2 * rounding), table
        # The compute buffer alone: an allocator's work, within a hundredth of the whole.
        assert abs(ours.compute - theirs.compute) <= 0.01 * theirs.total, table


@pytest.mark.parametrize("name", list(SHAPES))
def test_full_shapes(name: str, tmp_path: Path) -> None:
    check(name, compare(SHAPES[name]().write(tmp_path / "model.gguf")))


@pytest.mark.parametrize("name", ["gpt-oss-20b", "gemma3-4b", "qwen3-30b-a3b", "llama-8b"])
def test_full_shapes_in_other_ways(name: str, tmp_path: Path) -> None:
    check(name, compare(SHAPES[name]().write(tmp_path / "model.gguf"), ODD_ROWS))


@pytest.mark.parametrize("name", ["tiny_model", "tiny_full_model", "starter_model"])
def test_real_models(name: str, request: pytest.FixtureRequest) -> None:
    model = request.getfixturevalue(name)
    check(name, compare(model))
    check(name, compare(model, [row for row in ODD_ROWS if row.context_length <= 8192]))


@pytest.mark.parametrize("name", ["tiny_model", "starter_model"])
@pytest.mark.parametrize("swa_full", [False, True])
def test_what_the_engine_allocates(
    name: str, swa_full: bool, request: pytest.FixtureRequest
) -> None:
    """Not simulated: the engine process as Gloss starts it, told what the plan says."""
    model = request.getfixturevalue(name)
    planned = plan(
        shape_of(read_model(model)), [CPU], LoadPreferences(context_length=2048, swa_full=swa_full)
    )
    engine = EngineClient((sys.executable, "-m", "app", "engine"))
    try:
        options = LoadOptions(
            context_length=planned.context_length,
            gpu_layers=planned.gpu_layers,
            ubatch_size=planned.ubatch_size,
            batch_size=planned.batch_size,
            swa_full=planned.swa_full,
            kv_type=planned.kv_type,
            use_mmap=False,  # else what is repacked stands there twice
        )
        memory = engine.load(str(model), options, lambda event: None, CancelToken(), ()).memory
    finally:
        engine.close()
    (use,) = planned.uses
    assert sum(each.kv_cache for each in memory) == pytest.approx(use.kv_cache, rel=CLOSE)
    assert sum(each.compute for each in memory) == pytest.approx(use.compute, rel=0.01)
    took = sum(each.weights + each.kv_cache + each.compute for each in memory)
    assert -0.01 <= use.used_bytes / took - 1 <= 0.03


# Several devices: what is counted once, and where


@pytest.mark.parametrize("name", ["gpt-oss-20b", "qwen3-30b-a3b", "llama-8b", "gemma3-4b"])
@pytest.mark.parametrize("swa_full", [False, True])
def test_moving_layers_loses_no_byte(name: str, swa_full: bool, tmp_path: Path) -> None:
    shape = shape_of(read_model(SHAPES[name]().write(tmp_path / "model.gguf")))
    costs = Costs(shape, Context(8192, "f16", swa_full, True, 512))
    gpus = [replace(CPU, name=f"GPU{n}", kind="gpu") for n in range(2)]
    (alone,) = costs.uses(Layout(), CPU, ())
    expert_layers = (0, 5, shape.layers) if shape.has_experts else (0,)
    for layers in range(1, shape.layers + 2):
        for experts in expert_layers:
            uses = costs.uses(Layout((layers - layers // 3, layers // 3), experts), CPU, gpus)
            copy = shape.input_bytes if shape.tied else 0  # the card needs its own
            assert sum(use.weights for use in uses) == alone.weights + copy
            assert sum(use.kv_cache for use in uses) == alone.kv_cache
            assert all(use.compute > 0 for use in uses if use.weights)


def test_experts_move_by_themselves(tmp_path: Path) -> None:
    """Those of a layer take 403 MiB and their biases, all the rest of a card's weights 1.3 GB."""
    shape = shape_of(read_model(SHAPES["gpt-oss-20b"]().write(tmp_path / "model.gguf")))
    costs = Costs(shape, Context(8192, "f16", False, True, 512))
    gpu = replace(CPU, name="GPU0", kind="gpu")
    weights = [costs.uses(Layout((25,), experts), CPU, (gpu,))[1].weights for experts in range(25)]
    assert weights[24] == pytest.approx(1.30e9, rel=0.01)
    steps = {before - after for before, after in pairwise(weights)}
    assert len(steps) == 1
    assert steps.pop() == pytest.approx(403 * 2**20, rel=0.01)
