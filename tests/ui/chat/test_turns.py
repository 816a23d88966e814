"""How often a streaming answer is looked at."""

from __future__ import annotations

import pytest

from app.ui.chat.viewmodels.turns import SLOWEST_TICK_MS, TICK_MS, pace


@pytest.mark.parametrize(
    ("worked", "milliseconds"),
    [(0.0, TICK_MS), (0.001, TICK_MS), (0.003, 60), (0.005, 100), (1.0, SLOWEST_TICK_MS)],
)
def test_showing_an_answer_takes_a_small_share_of_a_core(worked: float, milliseconds: int) -> None:
    assert pace(worked) == milliseconds
