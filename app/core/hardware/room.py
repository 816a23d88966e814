"""Whether what a plan takes of each device is there to be had."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.devices import Device
from app.core.hardware.plan import DeviceUse

_MIB = 1 << 20
_METAL = "MTL"  # Apple's graphics call themselves a gpu, and share the memory all the same


def reserve_bytes(device: Device) -> int:
    """What is left free: on a card for the driver and the window, in memory for the system."""
    least, most = (512, 2048) if device.kind == "cpu" else (384, 1024)
    return min(most * _MIB, max(least * _MIB, device.total_bytes // 16))


def missing_bytes(use: DeviceUse) -> int:
    """How much more a plan takes of a device than it can have."""
    return max(0, reserve_bytes(use.device) - use.left_bytes) if use.used_bytes else 0


def fits(uses: Sequence[DeviceUse]) -> bool:
    """Whether each device keeps its reserve. `uses` has system memory first."""
    return room_on_cards(uses) and room_in_memory(uses)


def room_on_cards(uses: Sequence[DeviceUse]) -> bool:
    return not any(map(missing_bytes, uses[1:]))


def room_in_memory(uses: Sequence[DeviceUse]) -> bool:
    """What graphics take that have no memory of their own counts here, too."""
    memory, *cards = uses
    shared = sum(use.used_bytes for use in cards if _shares_memory(use.device))
    return memory.left_bytes - shared >= reserve_bytes(memory.device)


def _shares_memory(device: Device) -> bool:
    return device.kind == "igpu" or device.name.startswith(_METAL)
