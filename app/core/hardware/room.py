"""Whether each device has enough free memory for a plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.devices import Device
from app.core.hardware.plan import DeviceUse

_MIB = 1 << 20


def reserve_bytes(device: Device) -> int:
    """Bytes left free: on a card for the driver and the window, in memory for the system."""
    least, most = (512, 2048) if device.kind == "cpu" else (384, 1024)
    return min(most * _MIB, max(least * _MIB, device.total_bytes // 16))


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes that a plan needs on a device, and how many of them are missing."""

    device: Device
    used_bytes: int
    missing_bytes: int


def needs(uses: Sequence[DeviceUse]) -> tuple[Need, ...]:
    """`uses` has system memory first. What graphics take that have no memory of their own counts
    there, too."""
    memory, *cards = uses
    shared = sum(use.used_bytes for use in cards if use.device.shares_memory)
    return (_need(memory.device, memory.used_bytes + shared), *map(_need_of, cards))


def _need_of(use: DeviceUse) -> Need:
    return _need(use.device, use.used_bytes)


def _need(device: Device, used: int) -> Need:
    kept = device.free_bytes - reserve_bytes(device)
    return Need(device, used, max(0, used - kept) if used else 0)


def fits(uses: Sequence[DeviceUse]) -> bool:
    """Whether each device keeps its reserve. `uses` has system memory first."""
    return not any(need.missing_bytes for need in needs(uses))


def room_on_cards(uses: Sequence[DeviceUse]) -> bool:
    return not any(need.missing_bytes for need in needs(uses)[1:])


def room_in_memory(uses: Sequence[DeviceUse]) -> bool:
    return not needs(uses)[0].missing_bytes
