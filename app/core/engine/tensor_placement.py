"""Where a model's weights go, in llama.cpp's own terms."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import Any

from app.core.devices import Device, DeviceMemory, device_of
from app.core.engine.fit import MOST_LAYERS
from app.core.engine.llama import BufferOverride, lib
from app.core.engine.protocol import LoadOptions

_EXPERTS = r"\.ffn_(up|down|gate|gate_up)_(ch|)exps"


def chosen_gpus(options: LoadOptions, gpus: Sequence[Device]) -> tuple[Device, ...] | None:
    """Those of `gpus` that a load with `options` uses, in its order; empty: the processor alone;
    None: whichever llama.cpp takes, which knows when two are one card.

    A name that this machine does not have (a card that was taken out, a plan of another day, or
    "cpu") is ignored: `LoadedModel.devices` has the devices in use.
    """
    if options.gpu_layers == 0:
        return ()
    if not options.devices:
        return None
    by_name = {gpu.name: gpu for gpu in gpus}
    return tuple(by_name[name] for name in options.devices if name in by_name)


def experts_pattern(layers: int) -> str:
    """A regular expression for the expert weights of the first `layers` layers."""
    if layers >= MOST_LAYERS:
        return _EXPERTS
    return rf"blk\.({'|'.join(map(str, range(layers)))}){_EXPERTS}"


class TensorPlacement:
    """Fills in the model parameters that say where weights go; keep it until the load is done,
    for llama.cpp reads from its memory."""

    def __init__(
        self,
        options: LoadOptions,
        gpus: Sequence[Device] | None,
        handles: Mapping[str, int],
        cpu_buffers: int,
    ) -> None:
        """`gpus` as `chosen_gpus` gave them, `handles` ggml's devices by name, `cpu_buffers` its
        type of plain memory."""
        self._gpu_layers = options.gpu_layers
        self._devices = None
        shares: Sequence[float] = options.split
        if gpus is not None:
            self._devices = (ctypes.c_void_p * (len(gpus) + 1))(*(handles[g.name] for g in gpus))
            by_name = dict(zip(options.devices, options.split, strict=False))
            shares = [by_name.get(gpu.name, 0.0) for gpu in gpus]
        most = int(lib.llama_max_devices())
        self._split = (ctypes.c_float * most)(*shares[:most])
        self._overrides = None
        if options.cpu_experts > 0:
            pattern = experts_pattern(options.cpu_experts).encode()
            # Ended by an empty one.
            self._overrides = (BufferOverride * 2)(BufferOverride(pattern, cpu_buffers))

    def fill_in(self, params: Any) -> None:
        params.n_gpu_layers = self._gpu_layers
        params.split_mode = lib.LLAMA_SPLIT_MODE_LAYER
        params.tensor_split = self._split  # all zero: by free memory
        if self._devices is not None:
            params.devices = ctypes.cast(self._devices, ctypes.c_void_p)
        if self._overrides is not None:
            params.tensor_buft_overrides = ctypes.cast(self._overrides, ctypes.c_void_p)


def devices_used(memory: Sequence[DeviceMemory], gpus: Sequence[str]) -> tuple[str, ...]:
    """Those of `gpus` that hold weights, by what llama.cpp reports to have allocated."""
    holding = {device_of(each.device, gpus) for each in memory if each.weights}
    return tuple(name for name in gpus if name in holding)
