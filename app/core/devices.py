"""`Device`: hardware that a model can run on, and the memory it uses there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_METAL = "MTL"  # Apple's graphics call themselves a gpu, and share the memory all the same


@dataclass(frozen=True, slots=True)
class Device:
    """A compute device as ggml lists it; `kind` is cpu, gpu, igpu or accel."""

    name: str
    description: str
    kind: str
    free_bytes: int
    total_bytes: int

    @property
    def shares_memory(self) -> bool:
        """Whether its memory is the system's memory."""
        return self.kind == "igpu" or self.name.startswith(_METAL)


@dataclass(frozen=True, slots=True)
class DeviceMemory:
    """What llama.cpp reports to have allocated on one device or buffer type, in bytes."""

    device: str
    weights: int = 0
    kv_cache: int = 0
    compute: int = 0


def device_of(buffer: str, names: Iterable[str]) -> str | None:
    """Which of `names` a buffer of llama.cpp's lies on: it calls them after the device and the
    kind, as in "MTL0_Mapped". None for memory of another kind, as "CUDA_Host" is."""
    return next((name for name in names if buffer == name or buffer.startswith(f"{name}_")), None)
