"""Simulated machines and the shapes that are placed on them."""

from __future__ import annotations

from functools import cache

from app.core.devices import Device
from app.core.hardware.shape import ModelShape, shape_of
from tests.helpers.synthetic import SHAPES

GB = 10**9


@cache
def shape(name: str) -> ModelShape:
    return shape_of(SHAPES[name]().model())


def machine(memory: float, *cards: float, kind: str = "gpu", free: float = 0.92) -> list[Device]:
    """Sizes in GB, of which the share `free` is left by others."""
    sizes = [("CPU", "cpu", memory), *((f"GPU{n}", kind, size) for n, size in enumerate(cards))]
    return [
        Device(name, f"A {name} of tests", kind, int(size * free * GB), int(size * GB))
        for name, kind, size in sizes
    ]
