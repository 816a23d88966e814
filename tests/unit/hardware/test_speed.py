"""Expected speeds: ranges that hold what was really seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.devices import Device
from app.core.hardware.plan import SpeedEstimate
from app.core.hardware.planner import plan
from app.core.hardware.speed import bandwidth

from .conftest import GB, machine, shape


def speed(
    name: str, memory: float, card: float = 0, description: str = "", cores: int = 8
) -> SpeedEstimate:
    devices = machine(memory, *((card,) if card else ()))
    devices = [
        replace(each, description=description) if each.kind == "gpu" else each for each in devices
    ]
    found = plan(shape(name), devices, cores=cores).speed
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        # the sources stand in speed.py
        (6.2, speed("gpt-oss-20b", 24, cores=2)),
        (86, speed("gpt-oss-20b", 128, 96, "Apple M1 Ultra")),
        (221, speed("gpt-oss-20b", 64, 32, "NVIDIA GeForce RTX 5090")),
        (72, speed("llama-8b", 64, 8, "NVIDIA GeForce RTX 2080")),
    ],
)
def test_what_was_seen_lies_in_the_range(seen: float, found: SpeedEstimate) -> None:
    assert found.low <= seen <= found.high
    assert found.high < 4 * found.low  # a range that says something


def test_an_unknown_card_has_a_wider_range_than_a_known_one() -> None:
    known = speed("gpt-oss-20b", 32, 16, "NVIDIA GeForce RTX 4060 Ti")
    unknown = speed("gpt-oss-20b", 32, 16, "Some card")
    assert unknown.high / unknown.low > known.high / known.low
    assert unknown.low <= known.low


def test_a_laptop_s_card_is_not_its_namesake() -> None:
    named = Device("G", "NVIDIA GeForce RTX 4090", "gpu", 16 * GB, 16 * GB)
    laptop = replace(named, description="NVIDIA GeForce RTX 4090 Laptop GPU")
    assert bandwidth(laptop, 8).low < bandwidth(named, 8).low


def test_names_are_matched_whole_and_the_longest_wins() -> None:
    def reached(description: str) -> float:
        return bandwidth(Device("G", description, "gpu", 12 * GB, 12 * GB), 8).high

    assert reached("NVIDIA GeForce RTX 4070 Ti SUPER") > reached("NVIDIA GeForce RTX 4070 Ti")
    assert reached("NVIDIA GeForce RTX 4070 Ti") > reached("NVIDIA GeForce RTX 4070")
    assert reached("Intel L40000") != reached("NVIDIA L40")
    assert reached("AMD Radeon RX 7900 XTX (RADV NAVI31)") > reached("AMD Radeon RX 7900 XT")


def test_more_on_the_card_is_faster() -> None:
    speeds = [speed("gpt-oss-20b", 64, card).high for card in (0, 4, 8, 12, 16)]
    assert speeds == sorted(speeds)


def test_a_larger_model_is_slower() -> None:
    assert speed("gpt-oss-120b", 128).high < speed("gpt-oss-20b", 128).low * 3
    assert speed("gpt-oss-120b", 128).low < speed("gpt-oss-20b", 128).low
