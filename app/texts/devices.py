"""Names of devices for use in sentences."""

from __future__ import annotations

from typing import Final

from app.core.devices import Device

_MAKERS: Final = ("NVIDIA GeForce ", "NVIDIA ", "AMD Radeon ", "AMD ", "Intel(R) ", "Apple ")


def short_name(device: Device) -> str:
    """The name without the manufacturer: "RTX 4070"."""
    name = device.description or device.name
    for maker in _MAKERS:
        name = name.removeprefix(maker)
    return name.partition(" (")[0]
