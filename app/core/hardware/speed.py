"""How fast an answer may come: an honest range, before anything was measured.

To write a token every weight that takes part is read once, so the time is bytes over bandwidth,
and a little for each layer. The shares that are really reached are set so that what was seen lies
inside: gpt-oss-20b with 6 tokens a second on two cores of a Sapphire Rapids, 86 on an M1 Ultra and
221 on an RTX 5090 (ollama#11688), an 8B model in Q4_K with 72 on an RTX 2080 (llmfit#778).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.devices import Device
from app.core.hardware.plan import SpeedEstimate

_GB = 1e9


@dataclass(frozen=True, slots=True)
class Range:
    """At least and at most."""

    low: float
    high: float


_CARDS = {  # GB/s by the makers' data sheets; of several memory versions the slowest
    "B200": 8000, "H200": 4800, "H100": 2039, "A100": 1555, "L40": 864, "L4": 300, "A40": 696,
    "A10": 600, "T4": 320, "V100": 900, "P40": 346, "RTX PRO 6000": 1792, "RTX 6000 Ada": 960,
    "RTX A6000": 768, "RTX A5000": 768, "RTX A4000": 448,
    "RTX 5090": 1792, "RTX 5080": 960, "RTX 5070 Ti": 896, "RTX 5070": 672, "RTX 5060 Ti": 448,
    "RTX 5060": 448, "RTX 5050": 320,
    "RTX 4090": 1008, "RTX 4080": 717, "RTX 4070 Ti SUPER": 672, "RTX 4070 Ti": 504,
    "RTX 4070": 480, "RTX 4060 Ti": 288, "RTX 4060": 272,
    "RTX 3090": 936, "RTX 3080": 760, "RTX 3070 Ti": 608, "RTX 3070": 448, "RTX 3060 Ti": 448,
    "RTX 3060": 240, "RTX 3050": 168,
    "RTX 2080 Ti": 616, "RTX 2080": 448, "RTX 2070": 448, "RTX 2060": 336,
    "GTX 1660": 192, "GTX 1650": 128, "GTX 1080 Ti": 484, "GTX 1080": 320, "GTX 1070": 256,
    "GTX 1060": 160, "GTX 1050": 112,
    "RX 9070": 644, "RX 9060 XT": 320, "RX 7900 XTX": 960, "RX 7900 XT": 800, "RX 7900 GRE": 576,
    "RX 7800 XT": 624, "RX 7700 XT": 432, "RX 7600": 288, "RX 6950 XT": 576, "RX 6900 XT": 512,
    "RX 6800": 512, "RX 6700 XT": 384, "RX 6600": 224, "RX 6500 XT": 144, "RX 5700": 448,
    "Arc B580": 456, "Arc B570": 380, "Arc A770": 512, "Arc A750": 512, "Arc A380": 186,
    "M1 Ultra": 800, "M1 Max": 400, "M1 Pro": 200, "M1": 68, "M2 Ultra": 800, "M2 Max": 400,
    "M2 Pro": 200, "M2": 100, "M3 Ultra": 819, "M3 Max": 300, "M3 Pro": 150, "M3": 100,
    "M4 Max": 410, "M4 Pro": 273, "M4": 120, "M5": 153,
}  # fmt: skip
_NOT_AS_NAMED = re.compile(r"laptop|mobile|max-q", re.IGNORECASE)  # slower than their namesakes
_CLASSES = (  # of cards with up to so many GB of memory
    (5, Range(80, 200)),
    (7, Range(170, 450)),
    (9, Range(220, 450)),
    (13, Range(240, 910)),
    (17, Range(280, 960)),
    (25, Range(600, 1010)),
    (33, Range(900, 1790)),
    (50, Range(670, 960)),
    (float("inf"), Range(900, 8000)),
)
_REACHED = Range(0.4, 0.85)  # of that, with one token at a time
_SHARED = Range(20, 120)  # GB/s reached by integrated graphics: the system's memory
_MEMORY = Range(18, 75)  # by a processor: two channels, DDR4-2666 to DDR5-6400
_CORE = Range(4, 11)  # by each core
_LAYER = Range(60e-6, 150e-6)  # seconds a card takes to start all that a layer is made of
_CROSSING = Range(100e-6, 500e-6)  # seconds to hand a token between devices


def bandwidth(device: Device, cores: int) -> Range:
    """Bytes a second that may be reached on `device`, a processor having so many cores."""
    if device.kind == "cpu":
        reached = Range(min(_MEMORY.low, cores * _CORE.low), min(_MEMORY.high, cores * _CORE.high))
    elif (sheet := _of_name(device.description)) is not None:
        reached = Range(sheet * _REACHED.low, sheet * _REACHED.high)
    elif device.kind == "igpu":
        reached = _SHARED
    else:
        size = device.total_bytes / _GB
        sheets = next(range_ for limit, range_ in _CLASSES if size <= limit)
        reached = Range(sheets.low * _REACHED.low, sheets.high * _REACHED.high)
    return Range(reached.low * _GB, reached.high * _GB)


def speed_of(
    reads: Sequence[tuple[Device, float]], gpu_layers: int, crossings: int, cores: int
) -> SpeedEstimate:
    """`reads` are the bytes read on each device for one token, `crossings` how often it changes
    between them."""
    fast = gpu_layers * _LAYER.low + crossings * _CROSSING.low
    slow = gpu_layers * _LAYER.high + crossings * _CROSSING.high
    for device, size in reads:
        reached = bandwidth(device, cores)
        fast += size / reached.high
        slow += size / reached.low
    return SpeedEstimate(low=1 / slow, high=1 / fast)


def _of_name(description: str) -> float | None:
    """The longest name of the table that stands in `description` as words of their own."""
    if _NOT_AS_NAMED.search(description):
        return None
    words = f" {description} "
    found = [name for name in _CARDS if f" {name} " in words]
    return _CARDS[max(found, key=len)] if found else None
