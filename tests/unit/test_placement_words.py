"""Where a model really runs, in words: what the engine reports, not what was planned."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.devices import Device
from app.core.engine.protocol import FellBack, LoadedModel, LoadOptions
from app.core.errors import Code
from app.core.hardware.plan import LoadPreferences
from app.core.hardware.planner import plan
from app.core.loading.loader import LoadDecision
from app.texts.placement import falling_back, where_it_runs, why_unused, with_unused
from tests.helpers.scripted import ScriptedEngine
from tests.unit.hardware.conftest import machine, shape

CARD = Device("CUDA0", "NVIDIA GeForce RTX 4070", "gpu", 12 << 30, 12 << 30)
OTHER = Device("CUDA1", "NVIDIA GeForce RTX 3060", "gpu", 12 << 30, 12 << 30)


def loaded(gpu_layers: int, cpu_experts: int = 0, *devices: Device) -> LoadedModel:
    return replace(
        ScriptedEngine([]).model,
        layers=24,
        gpu_layers=gpu_layers,
        cpu_experts=cpu_experts,
        devices=tuple(each.name for each in devices),
        threads=6,
    )


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (loaded(0), "on the processor, 6 threads"),
        (replace(loaded(0), threads=1), "on the processor, 1 thread"),
        (loaded(1, 0, CARD), "on the processor, 6 threads; only the last step on RTX 4070"),
        (loaded(2, 0, CARD), "1 of 24 layers on RTX 4070"),
        (loaded(24, 0, CARD), "23 of 24 layers on RTX 4070"),
        (loaded(25, 0, CARD), "all 24 layers on RTX 4070"),
        (
            loaded(21, 4, CARD),
            "20 of 24 layers on RTX 4070 · experts of the first 4 layers in memory",
        ),
        (loaded(25, 24, CARD), "all 24 layers on RTX 4070 · experts in memory"),
        (loaded(25, 0, CARD, OTHER), "all 24 layers on RTX 4070 and RTX 3060"),
    ],
)
def test_where_it_runs(model: LoadedModel, words: str) -> None:
    assert where_it_runs(model, (CARD, OTHER)) == words


_WANTED = LoadOptions(8192, gpu_layers=25, devices=("CUDA0",), cpu_experts=4, swa_full=True)


@pytest.mark.parametrize(
    ("code", "now", "words"),
    [
        (
            Code.OUT_OF_MEMORY,
            replace(_WANTED, cpu_experts=8),
            "There was not enough memory. Gloss is loading the model in a way that needs less ("
            "the experts of 8 layers in memory).",
        ),
        (
            Code.OUT_OF_MEMORY,
            replace(_WANTED, gpu_layers=2, context_length=4096),
            "There was not enough memory. Gloss is loading the model in a way that needs less ("
            "1 layer on the graphics card and a context of 4,096 tokens).",
        ),
        (
            Code.ENGINE_CRASHED,
            replace(_WANTED, extra_buffers=False),
            "The model stopped. Gloss is starting it again with less memory ("
            "weights as they are in the file).",
        ),
        (
            Code.LOAD_FAILED,
            replace(_WANTED, gpu_layers=0, cpu_experts=0, devices=()),
            "The model could not be loaded. Gloss is trying another way (the processor only).",
        ),
        (
            Code.OUT_OF_MEMORY,
            replace(_WANTED, swa_full=False),
            "There was not enough memory. Gloss is loading the model in a way that needs less ("
            "a smaller cache).",
        ),
    ],
)
def test_what_is_tried_instead(code: Code, now: LoadOptions, words: str) -> None:
    assert falling_back(FellBack(0, 1, code, _WANTED, now)) == words


def test_what_is_remembered() -> None:
    shorter = replace(_WANTED, context_length=4096)
    event = FellBack(0, 1, Code.OUT_OF_MEMORY, _WANTED, shorter, remembered=True)
    assert falling_back(event) == (
        "Loading this model as planned failed before. Gloss is loading it with less "
        "(a context of 4,096 tokens)."
    )


def placed(
    memory: float, *cards: float, preferences: LoadPreferences | None = None
) -> LoadDecision:
    preferences = preferences or LoadPreferences()
    found = plan(shape("gpt-oss-20b"), machine(memory, *cards), preferences)
    return LoadDecision(Path("m.gguf"), preferences, (found,))


def test_a_card_that_is_there_and_not_used_is_named() -> None:
    by_preference = placed(32, 12, preferences=LoadPreferences(device="cpu"))
    idle = by_preference.plan.uses[1].device
    assert with_unused("on the processor", loaded(0), by_preference).endswith("is not used")
    assert "because the settings say so" in why_unused(idle, loaded(0), by_preference)
    failed = placed(32, 12)
    assert "loading the model with it failed" in why_unused(idle, loaded(0), failed)
    small = placed(32, 0.6)
    assert "too little to help" in why_unused(small.plan.uses[1].device, loaded(0), small)


def test_a_model_that_stopped_and_is_started_as_it_was() -> None:
    words = "The model stopped. Gloss is starting it again."
    assert falling_back(FellBack(0, 0, Code.ENGINE_CRASHED, _WANTED, _WANTED)) == words
