"""Sums of heights, against adding them up."""

from __future__ import annotations

import random
from itertools import accumulate

import pytest

from app.ui.document.running_heights import RunningHeights


@pytest.mark.parametrize("seed", range(20))
def test_sums_and_places_are_those_of_a_plain_list(seed: int) -> None:
    chance = random.Random(seed)
    plain = [chance.randrange(100) for _ in range(chance.randrange(70))]
    heights = RunningHeights(plain)
    for _ in range(100):
        match chance.randrange(4):
            case 0 | 1:
                plain.append(chance.randrange(100))
                heights.append(plain[-1])
            case 2 if plain:
                index = chance.randrange(len(plain))
                plain[index] = heights[index] = chance.randrange(100)
            case 3:
                del plain[chance.randrange(len(plain) + 1) :]
                heights.truncate(len(plain))
        tops = [0, *accumulate(plain)]
        assert len(heights) == len(plain)
        assert [heights.top(index) for index in range(len(plain) + 1)] == tops
        assert heights.total == tops[-1]
        for y in (-5, 0, 1, *(chance.randrange(tops[-1] + 20) for _ in range(10))):
            assert heights.index_at(y) == sum(bottom <= y for bottom in tops[1:])
