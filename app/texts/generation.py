"""How an answer came to be, in words and figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from app.core.conversations.records import GenerationRecord
from app.core.messages import Effort, ReasoningControl, StopReason
from app.texts.language import ENGLISH, Language
from app.texts.translatable import QT_TRANSLATE_NOOP

CORE_WATTS: Final = 8
"""What one busy core of a processor draws, about: 65 watts shared by eight cores. Laptops draw
less, old computers more."""

_MODEL: Final = QT_TRANSLATE_NOOP("Texts", "Model")
_QUANTIZATION: Final = QT_TRANSLATE_NOOP("Texts", "Quantization")
_EFFORT: Final = QT_TRANSLATE_NOOP("Texts", "Reasoning effort")
_REASONING: Final = QT_TRANSLATE_NOOP("Texts", "Reasoning")
_ON: Final = QT_TRANSLATE_NOOP("Texts", "On")
_OFF: Final = QT_TRANSLATE_NOOP("Texts", "Off")
_EFFORTS: Final[Mapping[Effort, str]] = {
    Effort.LOW: QT_TRANSLATE_NOOP("Texts", "Low"),
    Effort.MEDIUM: QT_TRANSLATE_NOOP("Texts", "Medium"),
    Effort.HIGH: QT_TRANSLATE_NOOP("Texts", "High"),
}
_SAMPLING: Final = QT_TRANSLATE_NOOP("Texts", "Sampling")
_TEMPERATURE: Final = QT_TRANSLATE_NOOP("Texts", "temperature {value}")
_SEED: Final = QT_TRANSLATE_NOOP("Texts", "Seed")
_READ: Final = QT_TRANSLATE_NOOP("Texts", "Read")
_READ_TOKENS: Final = QT_TRANSLATE_NOOP(
    "Texts", "{count} token(s), {cached} of them cached", None, 1
)
_WRITTEN: Final = QT_TRANSLATE_NOOP("Texts", "Written")
_TOKENS: Final = QT_TRANSLATE_NOOP("Texts", "{count} token(s)", None, 1)
_READING: Final = QT_TRANSLATE_NOOP("Texts", "Reading speed")
_WRITING: Final = QT_TRANSLATE_NOOP("Texts", "Writing speed")
_SPEED: Final = QT_TRANSLATE_NOOP("Texts", "{speed} tokens/s")
_FIRST: Final = QT_TRANSLATE_NOOP("Texts", "First token after")
_TOTAL: Final = QT_TRANSLATE_NOOP("Texts", "Total time")
_SECONDS: Final = QT_TRANSLATE_NOOP("Texts", "{seconds} s")
_CONTEXT: Final = QT_TRANSLATE_NOOP("Texts", "Context used")
_OF_CONTEXT: Final = QT_TRANSLATE_NOOP("Texts", "{used} of {length} tokens ({percent} %)")
_ENDED: Final = QT_TRANSLATE_NOOP("Texts", "Ended")
_ENERGY: Final = QT_TRANSLATE_NOOP("Texts", "Energy (estimate)")
_WATT_HOURS: Final = QT_TRANSLATE_NOOP("Texts", "about {hours} Wh")
_ENDS: Final[Mapping[StopReason, str]] = {
    StopReason.FINISHED: QT_TRANSLATE_NOOP("Texts", "The model was done"),
    StopReason.TOOL_CALL: QT_TRANSLATE_NOOP("Texts", "The model asked for a tool"),
    StopReason.LENGTH: QT_TRANSLATE_NOOP("Texts", "The length limit was reached"),
    StopReason.CONTEXT_FULL: QT_TRANSLATE_NOOP("Texts", "The context was full"),
    StopReason.STOPPED: QT_TRANSLATE_NOOP("Texts", "You stopped it"),
    StopReason.INTERRUPTED: QT_TRANSLATE_NOOP("Texts", "It was interrupted"),
    StopReason.CLOSED: QT_TRANSLATE_NOOP("Texts", "Gloss was closed"),
    StopReason.TOOL_LIMIT: QT_TRANSLATE_NOOP("Texts", "The limit for tools was reached"),
}
ESTIMATE: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "The energy is an estimate: {seconds} s of processor time, counted on all cores together, at "
    "{watts} W for a busy core. Graphics cards, memory and screen are not counted.",
)


def facts(generation: GenerationRecord, language: Language = ENGLISH) -> Iterator[tuple[str, str]]:
    """Pairs of a name and what is known under it; what is not known is left out."""
    for name, value in _facts(generation, language):
        if value:
            yield language.say(name), value


def estimate(generation: GenerationRecord, language: Language = ENGLISH) -> str:
    """How the energy was estimated; empty where it was not."""
    seconds = generation.usage.cpu_seconds
    if not seconds:
        return ""
    return language.say(ESTIMATE, seconds=_rounded(seconds), watts=CORE_WATTS)


def watt_hours(generation: GenerationRecord) -> float:
    """The processor's work, as energy."""
    return generation.usage.cpu_seconds * CORE_WATTS / 3600


def _facts(generation: GenerationRecord, language: Language) -> Iterator[tuple[str, str]]:
    say, usage, sampling = language.say, generation.usage, generation.sampling
    yield _MODEL, generation.model
    yield _QUANTIZATION, generation.quantization
    if generation.reasoning_control is ReasoningControl.EFFORT:
        yield _EFFORT, say(_EFFORTS[generation.effort])
    elif generation.thinking is not None and generation.reasoning_control is not None:
        yield _REASONING, say(_ON if generation.thinking else _OFF)
    values = [say(_TEMPERATURE, value=sampling.temperature)]
    for name, value, plain in (
        ("top p", sampling.top_p, 1.0),
        ("top k", sampling.top_k, 0),
        ("min p", sampling.min_p, 0.0),
    ):
        if value != plain:
            values.append(f"{name} {language.shown('value', value)}")
    yield _SAMPLING, " · ".join(values)
    yield _SEED, "" if sampling.seed is None else str(sampling.seed)
    count = usage.prompt_tokens
    read = say(_READ_TOKENS, n=count, count=count, cached=usage.cached_tokens)
    yield _READ, read if count else ""
    count = usage.completion_tokens
    yield _WRITTEN, say(_TOKENS, n=count, count=count) if count else ""
    for name, speed in (
        (_READING, usage.prompt_per_second),
        (_WRITING, usage.tokens_per_second),
    ):
        yield name, say(_SPEED, speed=_rounded(speed)) if speed else ""
    for name, seconds in (
        (_FIRST, usage.time_to_first_token),
        (_TOTAL, usage.prompt_seconds + usage.completion_seconds),
    ):
        yield name, say(_SECONDS, seconds=_rounded(seconds)) if seconds else ""
    used, length = usage.prompt_tokens + usage.completion_tokens, generation.context_length
    if length and used:
        percent = round(100 * used / length)
        yield _CONTEXT, say(_OF_CONTEXT, used=used, length=length, percent=percent)
    yield _ENDED, say(_ENDS[generation.stop]) if generation.stop else ""
    hours = watt_hours(generation)
    yield _ENERGY, say(_WATT_HOURS, hours=float(f"{hours:.2g}")) if hours else ""


def _rounded(value: float) -> float:
    """To what is worth reading: 41, 4.1, 0.41."""
    return round(value) if value >= 10 else float(f"{value:.2g}")
