"""What a model can be computed on, and what it takes there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Device:
    """A compute device as ggml lists it; `kind` is cpu, gpu, igpu or accel."""

    name: str
    description: str
    kind: str
    free_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class DeviceMemory:
    """What llama.cpp reports to have allocated on one device or buffer type, in bytes."""

    device: str
    weights: int = 0
    kv_cache: int = 0
    compute: int = 0
