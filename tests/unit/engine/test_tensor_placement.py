"""Where weights go, as far as a machine without a GPU shows it; the rest is in tests/gpu."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path

import pytest

from app.core.devices import Device, DeviceMemory
from app.core.engine.llama import BufferOverride, lib
from app.core.engine.protocol import LoadOptions
from app.core.engine.tensor_placement import (
    TensorPlacement,
    chosen_gpus,
    devices_used,
    experts_pattern,
)

from .conftest import PLAIN, StartEngine
from .talk import load

_GPUS = tuple(Device(f"CUDA{number}", "", "gpu", 1, 2) for number in range(3))
_HANDLES = {"CUDA0": 0x10, "CUDA1": 0x20, "CUDA2": 0x30}
_CPU_BUFFERS = 0x40


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (LoadOptions(), None),
        (LoadOptions(gpu_layers=0), ()),
        (LoadOptions(gpu_layers=0, devices=("CUDA1",)), ()),
        (LoadOptions(devices=("CUDA2", "CUDA0")), ("CUDA2", "CUDA0")),
        (LoadOptions(devices=("CUDA1", "CUDA9")), ("CUDA1",)),
        (LoadOptions(devices=("CUDA9",)), ()),
        (LoadOptions(devices=("cpu",)), ()),
    ],
)
def test_which_gpus(options: LoadOptions, names: tuple[str, ...] | None) -> None:
    chosen = chosen_gpus(options, _GPUS)
    assert (None if chosen is None else tuple(gpu.name for gpu in chosen)) == names


@pytest.mark.parametrize(("layers", "inside"), [(1, [0]), (12, range(12)), (512, range(40))])
def test_the_pattern_matches_the_experts_of_the_first_layers(
    layers: int, inside: list[int]
) -> None:
    pattern = re.compile(experts_pattern(layers))
    for layer in range(40):
        for name in ("ffn_up_exps", "ffn_down_exps", "ffn_gate_exps", "ffn_gate_up_exps"):
            assert bool(pattern.search(f"blk.{layer}.{name}.weight")) == (layer in inside)
        for name in (
            "attn_q.weight",
            "ffn_gate_inp.weight",
            "ffn_up.weight",
            "ffn_up_shexp.weight",
        ):
            assert not pattern.search(f"blk.{layer}.{name}")


def _filled(options: LoadOptions) -> tuple[object, TensorPlacement]:
    params = lib.llama_model_default_params()
    placing = TensorPlacement(options, chosen_gpus(options, _GPUS), _HANDLES, _CPU_BUFFERS)
    placing.fill_in(params)
    return params, placing


def test_the_parameters() -> None:
    params, placing = _filled(
        LoadOptions(
            gpu_layers=7,
            cpu_experts=2,
            devices=("CUDA2", "CUDA9", "CUDA0"),
            split=(0.5, 0.3, 0.2),
        )
    )
    assert params.n_gpu_layers == 7
    devices = ctypes.cast(params.devices, ctypes.POINTER(ctypes.c_void_p))
    assert [devices[index] for index in range(3)] == [0x30, 0x10, None]
    assert params.tensor_split[:3] == pytest.approx([0.5, 0.2, 0.0])
    overrides = ctypes.cast(params.tensor_buft_overrides, ctypes.POINTER(BufferOverride))
    assert overrides[0].pattern == experts_pattern(2).encode()
    assert overrides[0].buffer_type == _CPU_BUFFERS
    assert overrides[1].pattern is None
    assert placing is not None  # the memory lives as long


def test_the_processor_alone_has_an_empty_list_of_devices() -> None:
    params, _ = _filled(LoadOptions(devices=("cpu",)))
    assert ctypes.cast(params.devices, ctypes.POINTER(ctypes.c_void_p))[0] is None


def test_nothing_wished_leaves_it_to_llama_cpp() -> None:
    params, _ = _filled(LoadOptions())
    assert not params.devices
    assert not params.tensor_buft_overrides
    assert not any(params.tensor_split[:4])


def test_only_what_holds_weights_is_used() -> None:
    memory = (
        DeviceMemory("CPU_Mapped", weights=9),
        DeviceMemory("CUDA0", compute=5),
        DeviceMemory("CUDA1", weights=7, kv_cache=1),
        DeviceMemory("CUDA_Host", compute=1),
    )
    assert devices_used(memory, list(_HANDLES)) == ("CUDA1",)
    metal = (DeviceMemory("MTL0_Mapped", weights=1), DeviceMemory("CPU_Mapped", weights=1))
    assert devices_used(metal, ["MTL0"]) == ("MTL0",)
    assert devices_used(metal, ["MTL"]) == ()


def test_what_really_happened_is_told(tiny_model: Path, start_engine: StartEngine) -> None:
    """Options of a machine with two cards, on one without or with others: it loads, and says."""
    engine = start_engine(PLAIN)
    model = load(
        engine,
        tiny_model,
        devices=("CUDA7", "CUDA8"),
        split=(0.5, 0.5),
        gpu_layers=3,
        cpu_experts=2,
        kv_type="q8_0",
        batch_size=256,
        ubatch_size=128,
        swa_full=False,
        flash_attention=True,
    )
    assert (model.devices, model.gpu_layers, model.cpu_experts) == ((), 0, 0)
    assert (model.kv_type, model.batch_size, model.ubatch_size) == ("q8_0", 256, 128)
    assert (model.swa_full, model.flash_attention, model.attempt) == (False, True, 0)
    full = load(engine, tiny_model, devices=("cpu",), swa_full=False)
    cache = {each.device: each.kv_cache for each in model.memory}["CPU"]
    assert cache < {each.device: each.kv_cache for each in full.memory}["CPU"]
    assert any(device.kind == "cpu" for device in engine.devices())
