"""What a device is called in a sentence."""

from __future__ import annotations

from typing import Final

from app.core.devices import Device

_MAKERS: Final = ("NVIDIA GeForce ", "NVIDIA ", "AMD Radeon ", "AMD ", "Intel(R) ", "Apple ")


def short_name(device: Device) -> str:
    """Without the maker's name, as people call it: "RTX 4070"."""
    name = device.description or device.name
    for maker in _MAKERS:
        name = name.removeprefix(maker)
    return name.partition(" (")[0]
