"""What llama.cpp takes of each device for models of full size: it simulates load and context.

The shapes have fewer tokens and experts than the real ones, since a GPU in software takes no
tensor above 128 MiB; depth, widths and contexts are theirs. `-rA` prints the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.devices import Device, device_of
from app.core.engine.llama import lib
from app.core.engine.model import KV_TYPES
from app.core.engine.runtime import Llama
from app.core.engine.tensor_placement import TensorPlacement, chosen_gpus
from app.core.gguf import read_model
from app.core.hardware.plan import LoadPreferences, Plan
from app.core.hardware.planner import plan
from app.core.hardware.shape import ModelShape, shape_of
from app.core.loading.placement import load_options
from tests.helpers.synthetic import Synthetic, gemma3_4b, gpt_oss, llama_8b, smaller

_TOKENS = 32_768
_SHAPES = {
    "gpt-oss-20b": lambda: smaller(gpt_oss("20b"), _TOKENS, experts=16),
    "gpt-oss-120b": lambda: smaller(gpt_oss("120b"), _TOKENS, experts=16),
    "llama-8b": lambda: smaller(llama_8b("Q4_0"), _TOKENS),
    "gemma3-4b": lambda: smaller(gemma3_4b("Q4_0"), _TOKENS),
}
_ROOMY = 10**12
_MIB = 1 << 20
MOST_OVER, MOST_UNDER = 0.03, 0.01


@pytest.fixture(scope="module", params=_SHAPES)
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    shape: Synthetic = _SHAPES[request.param]()
    return shape.write(tmp_path_factory.mktemp("shapes") / f"{request.param}.gguf")


def _simulated(llama: Llama, model: Path, found: Plan, gpus: Sequence[Device]) -> dict[str, int]:
    """Bytes for computing, by device; "" is system memory."""
    options = load_options(found)
    handles = {llama._name(handle): handle for handle in llama._handles()}
    buffers = llama._ggml["cpu_buffer_type"]()
    placing = TensorPlacement(options, chosen_gpus(options, gpus), handles, buffers)
    llama._log.clear()
    params = lib.llama_model_default_params()
    placing.fill_in(params)
    params.load_mode = lib.LLAMA_LOAD_MODE_NONE  # a mapped file would be allocated after all
    params.no_alloc = True
    loaded = lib.llama_model_load_from_file(str(model).encode(), params)
    assert loaded, llama._log.complaints
    context = lib.llama_context_default_params()
    context.n_ctx = options.context_length
    context.n_batch = context.n_ubatch = options.ubatch_size
    context.type_k = context.type_v = KV_TYPES[options.kv_type]
    context.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_ENABLED
    context.swa_full = options.swa_full
    context.n_outputs_max = 1
    made = lib.llama_init_from_model(loaded, context)
    assert made, llama._log.complaints
    taken: dict[str, int] = {}
    for row in llama._log.memory():
        name = device_of(row.device, [gpu.name for gpu in gpus]) or ""
        taken[name] = taken.get(name, 0) + row.compute
    lib.llama_free(made)
    lib.llama_model_free(loaded)
    return taken


def _placements(
    shape: ModelShape, context: LoadPreferences, cards: int
) -> Iterator[tuple[str, LoadPreferences, Sequence[int]]]:
    """What to wish for, and how many bytes each card has."""
    layers, others = shape.layers, (0,) * (cards - 1)
    one = (_ROOMY, *others)
    yield "all on one card", context, one
    for words, count in (("three quarters", 3 * layers // 4), ("half", layers // 2)):
        yield f"{words} of the layers", replace(context, gpu_layers=count), one
    if shape.has_experts:
        for words, count in (("all", layers), ("half of the", layers // 2)):
            yield f"{words} experts in memory", replace(context, cpu_experts=count), one
    if others:
        whole = plan(shape, [Device("CPU", "", "cpu", _ROOMY, _ROOMY)], context).needed_bytes
        two = (int(0.75 * whole),) * 2 + others[1:]
        yield "over two cards", context, two
        if shape.has_experts:
            some = replace(context, cpu_experts=layers // 4)
            yield "over two cards, experts in memory", some, two


@pytest.mark.parametrize("swa_full", [False, True])
@pytest.mark.parametrize("kv_type", ["f16", "q8_0"])
@pytest.mark.parametrize("context_length", [4096, 8192, 32_768, 131_072])
def test_each_device_is_asked_for_what_was_planned(
    request: pytest.FixtureRequest, model: Path, context_length: int, kv_type: str, swa_full: bool
) -> None:
    """Weights, cache and compute together within 3 %, and never more than 1 % too little; of a
    device that gets a small share of a model, within 48 MiB and 4 MiB."""
    llama: Llama = request.getfixturevalue("llama")
    gpus: tuple[Device, ...] = request.getfixturevalue("gpus")
    shape = shape_of(read_model(model))
    if context_length > 32_768 and shape.architecture != "gpt-oss":
        pytest.skip("the keys of one layer alone are larger than 128 MiB")
    if swa_full and not shape.window:
        pytest.skip("no window layers")
    context = LoadPreferences(context_length=context_length, kv_type=kv_type, swa_full=swa_full)
    missed = []
    for label, preferences, rooms in _placements(shape, context, len(gpus)):
        devices = [
            replace(each, free_bytes=room, total_bytes=room)
            for each in llama.devices()
            for room in [rooms[gpus.index(each)] if each in gpus else _ROOMY]
        ]
        found = plan(shape, devices, preferences)
        taken = _simulated(llama, model, found, gpus)
        for use in found.uses:
            if not use.used_bytes:
                continue
            compute = taken.get("" if use.device.kind == "cpu" else use.device.name, 0)
            real = use.weights + use.kv_cache + compute
            error = use.used_bytes / real - 1
            window = "full" if swa_full else ""
            line = (
                f"{model.stem:13}{context_length:7}{kv_type:>5}{window:>5}  {label:34}"
                f"{use.device.name:9}{use.compute / _MIB:8.1f}{compute / _MIB:8.1f}{error:+8.2%}"
            )
            print(line)
            little = -4 * _MIB < use.used_bytes - real < 48 * _MIB
            if not (-MOST_UNDER <= error <= MOST_OVER or little):
                missed.append(line)
    assert not missed, "\n".join(missed)
