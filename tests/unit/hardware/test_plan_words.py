"""Every plan has its sentence, in plain words."""

from __future__ import annotations

import re
import string
from dataclasses import replace

import pytest
from hypothesis import given, settings

from app.core.hardware.plan import LoadPreferences, Plan, SpeedEstimate
from app.core.hardware.planner import nearest_fit, plan
from app.texts.language import Language
from app.texts.plans import plan_sentence, smaller_thing, unused_sentences

from .conftest import machine, shape
from .test_planner import machines, models, preferences_of

JARGON = re.compile(r"\b(?:VRAM|offload|tensor|buffer|swa|ngl|mmap|None|nan|inf)\b", re.IGNORECASE)


def named(
    name: str, memory: float, *cards: float, preferences: LoadPreferences | None = None
) -> Plan:
    devices = [
        replace(each, description="NVIDIA GeForce RTX 4070") if each.kind == "gpu" else each
        for each in machine(memory, *cards)
    ]
    return plan(shape(name), devices, preferences, cores=8)


@pytest.mark.parametrize(
    ("found", "start"),
    [
        (
            named("gpt-oss-20b", 16, 24),
            "Fits entirely on the RTX 4070: all 24 layers, 8.8 GB left. About",
        ),
        (
            named("gpt-oss-20b", 64, 12, 8),
            "Fits entirely on several graphics cards together (RTX 4070 and RTX 4070): all ",
        ),
        (
            named("gpt-oss-20b", 16, 8),
            "Fits with the RTX 4070 and memory together: all 24 layers on the card, the experts of "
            "12 of them in memory (5.8 GB). About",
        ),
        (
            named("gpt-oss-120b", 96, 4),
            "Fits with the RTX 4070 and memory together: all 36 layers on the card, their experts "
            "in memory (61.8 GB). About",
        ),
        (
            named("gpt-oss-20b", 16, 24, preferences=LoadPreferences(cpu_experts=1)),
            "Fits almost entirely on the RTX 4070: all 24 layers, only the experts of one of them "
            "in memory (1.",
        ),
        (
            named("llama-8b", 16, 4),
            "Fits in part on the RTX 4070: 18 of 32 layers, the others on the processor with 2.6 "
            "GB of memory. About",
        ),
        (
            named("llama-8b", 16, 4, preferences=LoadPreferences(gpu_layers=1)),
            "Runs on the processor with 8.7 GB of memory; the RTX 4070 only helps with the last "
            "step. About",
        ),
        (
            named("gpt-oss-20b", 16),
            "Runs on the processor: 13.0 GB of memory, 1.7 GB left. About 7 to 29 tokens a second.",
        ),
        (
            named("gpt-oss-20b", 8),
            "Too large for this computer right now: it needs 12.4 GB of memory; this computer is "
            "5.6 GB short.",
        ),
        (
            named("gpt-oss-120b", 32, 24),
            "Too large for this computer right now: besides the RTX 4070 it needs",
        ),
        (
            named("gpt-oss-20b", 32, 8, preferences=LoadPreferences(gpu_layers=25, cpu_experts=0)),
            "Too large for the RTX 4070 with the current settings: it needs 11.8 GB there; the "
            "card is 4.9 GB short.",
        ),
    ],
)
def test_each_placement_in_words(found: Plan, start: str) -> None:
    """The figures are the planner's and checked with it; here they only must be there."""
    assert _any_figure(plan_sentence(found)).startswith(_any_figure(start))


def _any_figure(sentence: str) -> str:
    return re.sub(r"\d+(\.\d+)?", "#", sentence.rstrip(".")).replace("#.", "#")


@pytest.mark.parametrize(
    ("speed", "words"),
    [
        (SpeedEstimate(3.4, 8.6), "About 3 to 9 tokens a second."),
        (SpeedEstimate(61.2, 214), "About 61 to 210 tokens a second."),
        (SpeedEstimate(0.3, 1.2), "Slow: at most about 1 token a second."),
        (SpeedEstimate(0.4, 3.3), "Slow: at most about 3 tokens a second."),
        (SpeedEstimate(0.1, 0.2), "Slow: at most about 1 token a second."),
    ],
)
def test_speed_in_words(speed: SpeedEstimate, words: str) -> None:
    found = replace(named("gpt-oss-20b", 16), speed=speed)
    assert plan_sentence(found).endswith(f"left. {words}")


@settings(max_examples=200, deadline=None)
@given(name=models, devices=machines, preferences=preferences_of)
def test_any_plan_in_words(name: str, devices: list, preferences: LoadPreferences) -> None:
    found = plan(shape(name), devices, preferences)
    nearest = None if found.fits else nearest_fit(shape(name), devices, preferences)
    told = [plan_sentence(found), *unused_sentences(found, preferences)]
    if not found.fits:
        told.append(smaller_thing(found, nearest, "gpt-oss-20b"))
        told.append(smaller_thing(found, nearest))
    for text in told:
        assert text.endswith(".")
        assert "{" not in text
        assert "-" not in re.sub(r"gpt-oss-20b", "", text)  # no negative number
        assert not JARGON.search(text), text


def test_what_to_try_instead() -> None:
    devices = machine(8, 6)
    preferences = LoadPreferences(context_length=131072)
    asked = plan(shape("llama-8b"), devices, preferences)
    nearest = nearest_fit(shape("llama-8b"), devices, preferences)
    assert smaller_thing(asked, nearest) == "It fits with a context of 8,192 tokens."
    assert smaller_thing(asked, None, "gpt-oss-20b") == "Try gpt-oss-20b instead; it is smaller."
    assert "choose a smaller model" in smaller_thing(asked, None)
    by_hand = LoadPreferences(gpu_layers=33)
    asked = plan(shape("llama-8b"), machine(16, 4), by_hand)
    nearest = nearest_fit(shape("llama-8b"), machine(16, 4), by_hand)
    assert smaller_thing(asked, nearest).startswith("Let Gloss choose")


def test_why_a_card_is_left_empty() -> None:
    forced = LoadPreferences(device="cpu")
    found = named("gpt-oss-20b", 32, 24, preferences=forced)
    assert unused_sentences(found, forced) == (
        "The RTX 4070 is not used because the settings say so.",
    )
    found = named("gpt-oss-20b", 32, 0.5)
    assert unused_sentences(found, LoadPreferences()) == (
        "The RTX 4070 is not used: 460 MB of free memory there are too little to help.",
    )
    found = named("gpt-oss-20b", 32, 24, 4)
    assert unused_sentences(found, LoadPreferences()) == (
        "The RTX 4070 is not used: the model runs fastest without it.",
    )
    assert unused_sentences(named("gpt-oss-20b", 32, 24), LoadPreferences()) == ()


def test_translations_replace_whole_sentences() -> None:
    asked: list[tuple[str, str]] = []

    class Loud(Language):
        def translate(self, context: str, text: str, n: int = -1) -> str:
            asked.append((context, text))
            return text.upper().translate(str.maketrans("", "", "{}"))

    plan_sentence(named("gpt-oss-20b", 16, 24), Loud())
    assert len(asked) == 2
    for context, text in asked:
        assert context == "Texts"
        assert text.endswith(".")
        assert [name for _, name, _, _ in string.Formatter().parse(text) if name]
