"""How an answer came to be, in words: what is known, and the energy as the estimate that it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.conversations.records import GenerationRecord
from app.core.messages import Effort, ReasoningControl, Sampling, StopReason, Usage
from app.texts.generation import estimate, facts, watt_hours

NOTHING = GenerationRecord("m", Effort.MEDIUM, Sampling())
WHOLE = GenerationRecord(
    "gpt-oss-20b",
    Effort.HIGH,
    Sampling(0.7, 0.9, 40, 0.05, 7),
    Usage(2100, 900, 1, 4.0, 24.4, 0.42, 45.0),
    StopReason.LENGTH,
    quantization="MXFP4",
    context_length=8192,
    reasoning_control=ReasoningControl.EFFORT,
)


def test_what_is_not_known_is_left_out() -> None:
    assert dict(facts(NOTHING)) == {"Model": "m", "Sampling": "temperature 1"}
    assert estimate(NOTHING) == ""


def test_everything_that_is_known_is_named() -> None:
    assert dict(facts(WHOLE)) == {
        "Model": "gpt-oss-20b",
        "Quantization": "MXFP4",
        "Reasoning effort": "High",
        "Sampling": "temperature 0.7 · top p 0.9 · top k 40 · min p 0.05",
        "Seed": "7",
        "Read": "2,100 tokens, 900 of them cached",
        "Written": "1 token",
        "Reading speed": "300 tokens/s",
        "Writing speed": "0.041 tokens/s",
        "First token after": "0.42 s",
        "Total time": "28 s",
        "Context used": "2,101 of 8,192 tokens (26 %)",
        "Ended": "The length limit was reached",
        "Energy (estimate)": "about 0.1 Wh",
    }


def test_the_energy_is_the_work_of_the_processor_at_a_stated_power() -> None:
    assert watt_hours(WHOLE) == pytest.approx(45 * 8 / 3600)
    assert "45 s of processor time" in estimate(WHOLE) and "8 W" in estimate(WHOLE)
    assert "not counted" in estimate(WHOLE)


@pytest.mark.parametrize(("thinking", "shown"), [(True, "On"), (False, "Off")])
def test_a_switch_of_the_reasoning_is_named_as_such(thinking: bool, shown: str) -> None:
    record = replace(WHOLE, reasoning_control=ReasoningControl.SWITCH, thinking=thinking)
    named = dict(facts(record))
    assert named["Reasoning"] == shown and "Reasoning effort" not in named


@pytest.mark.parametrize("stop", StopReason)
def test_each_end_is_named(stop: StopReason) -> None:
    assert dict(facts(replace(WHOLE, stop=stop)))["Ended"]
