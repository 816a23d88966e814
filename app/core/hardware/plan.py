"""`Plan`: where each part of a model is placed on this machine, and the memory it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.devices import Device


class Placement(StrEnum):
    """Where a model runs, from the fastest to none."""

    GPU = "gpu"  # all of it on graphics cards
    EXPERTS = "experts"  # every layer on them, the experts of some or all layers in memory
    LAYERS = "layers"  # some layers on them
    PROCESSOR = "processor"
    TOO_LARGE = "too_large"  # does not fit; `uses` has what it would need


@dataclass(frozen=True, slots=True)
class LoadPreferences:
    """The user's choices for a load; 0, -1, None and "auto" leave them to the planner.

    `device` is "auto", "cpu" or the name of one device. `cpu_experts` is of how many layers,
    from the first on, the experts stay in system memory.
    """

    context_length: int = 0
    device: str = "auto"
    gpu_layers: int = -1
    cpu_experts: int = -1
    kv_type: str = "f16"
    flash_attention: bool | None = None
    swa_full: bool | None = None
    batch_size: int = 0
    ubatch_size: int = 0
    threads: int = 0
    extra_buffers: bool = True


@dataclass(frozen=True, slots=True)
class DeviceUse:
    """Bytes that a plan uses on one device. System memory is the device of kind cpu."""

    device: Device
    weights: int = 0
    kv_cache: int = 0
    compute: int = 0

    @property
    def used_bytes(self) -> int:
        return self.weights + self.kv_cache + self.compute

    @property
    def left_bytes(self) -> int:
        """Negative by what is missing."""
        return self.device.free_bytes - self.used_bytes


@dataclass(frozen=True, slots=True)
class SpeedEstimate:
    """Tokens a second that may be expected of a short conversation, as an honest range."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Plan:
    """`gpu_layers` of `layers` on `devices` (names, in order, by `split`, shares of the layers);
    the experts of the first `cpu_experts` layers in system memory. The layer after the last, the
    output, is counted when `gpu_layers` is `layers + 1`, as llama.cpp does.

    `uses` has system memory first, then each device considered, also those left empty.
    """

    placement: Placement
    context_length: int
    layers: int
    gpu_layers: int
    cpu_experts: int
    devices: tuple[str, ...]
    split: tuple[float, ...]
    kv_type: str
    flash_attention: bool | None
    swa_full: bool
    batch_size: int
    ubatch_size: int
    threads: int
    extra_buffers: bool
    uses: tuple[DeviceUse, ...]
    speed: SpeedEstimate | None

    @property
    def fits(self) -> bool:
        return self.placement is not Placement.TOO_LARGE

    @property
    def needed_bytes(self) -> int:
        return sum(use.used_bytes for use in self.uses)
