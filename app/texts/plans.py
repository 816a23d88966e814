"""Sentences about a plan: whether a model fits, where it would run, and what to try if not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.core.devices import Device
from app.core.hardware.plan import DeviceUse, LoadPreferences, Placement, Plan
from app.core.hardware.room import needs
from app.texts.devices import short_name
from app.texts.language import ENGLISH, Language, Shown
from app.texts.translatable import QT_TRANSLATE_NOOP

_ALL_ON_ONE: Final = QT_TRANSLATE_NOOP(
    "Texts", "Fits entirely on the {device}: all {layers} layer(s), {left} left.", None, 1
)
_ALL_ON_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} "
    "left.",
    None,
    1,
)
_EXPERTS_OF_ALL: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Fits with the {device} and memory together: all {layers} layer(s) on the card, their "
    "experts in memory ({memory}).",
    None,
    1,
)
_EXPERTS_OF_SOME: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Fits with the {device} and memory together: all {layers} layer(s) on the card, the "
    "experts of {experts} of them in memory ({memory}).",
    None,
    1,
)
_EXPERTS_OF_ONE: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of "
    "them in memory ({memory}).",
    None,
    1,
)
_LAYERS: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Fits in part on the {device}: {count} of {layers} layers, the others on the processor with "
    "{memory} of memory.",
)
_OUTPUT_ONLY: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Runs on the processor with {memory} of memory; the {device} only helps with the last step.",
)
_PROCESSOR: Final = QT_TRANSLATE_NOOP(
    "Texts", "Runs on the processor: {memory} of memory, {left} left."
)
_TOO_LARGE_MEMORY: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Too large for this computer right now: it needs {needed} of memory; this computer is "
    "{missing} short.",
)
_TOO_LARGE_TOGETHER: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Too large for this computer right now: besides the {device} it needs {needed} of memory; this "
    "computer is {missing} short.",
)
_TOO_LARGE_CARD: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Too large for the {device} with the current settings: it needs {needed} there; the card is "
    "{missing} short.",
)

_SPEED: Final = QT_TRANSLATE_NOOP("Texts", "About {low} to {high} token(s) a second.", None, 1)
_SLOW: Final = QT_TRANSLATE_NOOP("Texts", "Slow: at most about {high} token(s) a second.", None, 1)

_LET_GLOSS_PLACE: Final = QT_TRANSLATE_NOOP(
    "Texts", "Let Gloss choose the GPU layers and experts itself: then it fits."
)
_SHORTER: Final = QT_TRANSLATE_NOOP("Texts", "It fits with a context of {count} token(s).", None, 1)
_SMALLER_CACHE: Final = QT_TRANSLATE_NOOP(
    "Texts", "It fits with a KV cache of type {type} and a context of {count} token(s).", None, 1
)
_OTHER_MODEL: Final = QT_TRANSLATE_NOOP("Texts", "Try {model} instead; it is smaller.")
_ANY_SMALLER: Final = QT_TRANSLATE_NOOP(
    "Texts", "Close other programs to free memory, or choose a smaller model."
)

_UNUSED_BY_WISH: Final = QT_TRANSLATE_NOOP(
    "Texts", "The {device} is not used because the settings say so."
)
_UNUSED_TOO_SMALL: Final = QT_TRANSLATE_NOOP(
    "Texts", "The {device} is not used: {free} of free memory there are too little to help."
)
_UNUSED_SHARED: Final = QT_TRANSLATE_NOOP(
    "Texts", "The {device} is not used: it shares its memory with the processor."
)
_UNUSED_NEEDLESS: Final = QT_TRANSLATE_NOOP(
    "Texts", "The {device} is not used: the model runs fastest without it."
)


def plan_sentence(plan: Plan, language: Language = ENGLISH) -> str:
    """Whether and where it would run, and its expected speed, if that can be estimated."""
    text, facts = _where(plan, language)
    sentences = [language.say(text, n=plan.layers, **facts)]
    if plan.speed is not None:
        low, high = _rounded(plan.speed.low), max(_rounded(plan.speed.high), 1)
        text = _SPEED if low >= 1 else _SLOW
        sentences.append(language.say(text, n=high, low=low, high=high))
    return " ".join(sentences)


def smaller_thing(
    plan: Plan, nearest: Plan | None, model: str = "", language: Language = ENGLISH
) -> str:
    """What to try when `plan` does not fit: `nearest` is the nearest one that does
    (`planner.nearest_fit`), `model` the name of a smaller model that would."""
    if nearest is None:
        text = _OTHER_MODEL if model else _ANY_SMALLER
    elif nearest.kv_type != plan.kv_type:
        text = _SMALLER_CACHE
    else:
        text = _SHORTER if nearest.context_length < plan.context_length else _LET_GLOSS_PLACE
    count = nearest.context_length if nearest else 0
    kv_type = nearest.kv_type if nearest else ""
    return language.say(text, n=count, model=model, count=count, type=kv_type)


def unused_sentences(
    plan: Plan, preferences: LoadPreferences, language: Language = ENGLISH
) -> tuple[str, ...]:
    """For each graphics card that is there but left empty: why."""
    return tuple(
        unused_sentence(use.device, plan, preferences, language)
        for use in plan.uses[1:]
        if not use.used_bytes
    )


def unused_sentence(
    device: Device, plan: Plan, preferences: LoadPreferences, language: Language = ENGLISH
) -> str:
    """Why `plan` leaves this graphics card empty."""
    free = language.size(device.free_bytes)
    return language.say(_reason(device, plan, preferences), device=short_name(device), free=free)


def _reason(device: Device, plan: Plan, preferences: LoadPreferences) -> str:
    if preferences.device not in ("auto", device.name) or preferences.gpu_layers == 0:
        return _UNUSED_BY_WISH
    if device.kind == "igpu" and plan.devices:
        return _UNUSED_SHARED
    return _UNUSED_NEEDLESS if plan.devices else _UNUSED_TOO_SMALL


def _where(plan: Plan, language: Language) -> tuple[str, dict[str, Shown]]:
    """The sentence for the plan's placement, and its facts."""
    memory, *cards = plan.uses
    used = [use for use in cards if use.device.name in plan.devices]
    names = [short_name(use.device) for use in used]
    size = language.size
    facts: dict[str, Shown] = {
        "device": language.listed(names) if names else "",
        "devices": language.listed(names) if names else "",
        "layers": plan.layers,
        "experts": plan.cpu_experts,
        "memory": size(memory.used_bytes),
        "count": min(plan.gpu_layers - 1, plan.layers),
        "left": size((min(used, key=_left) if used else memory).left_bytes),
    }
    match plan.placement:
        case Placement.GPU if len(used) > 1:
            text = _ALL_ON_SEVERAL
            facts["left"] = size(sum(use.left_bytes for use in used))
        case Placement.GPU:
            text = _ALL_ON_ONE
        case Placement.EXPERTS if plan.cpu_experts == 1:
            text = _EXPERTS_OF_ONE
        case Placement.EXPERTS:
            text = _EXPERTS_OF_SOME if plan.cpu_experts < plan.layers else _EXPERTS_OF_ALL
        case Placement.LAYERS:
            text = _LAYERS if plan.gpu_layers > 1 else _OUTPUT_ONLY
        case Placement.PROCESSOR:
            text = _PROCESSOR
        case Placement.TOO_LARGE:
            text = _too_large(plan, facts, size)
    return text, facts


def _too_large(plan: Plan, facts: dict[str, Shown], size: Callable[[float], str]) -> str:
    """Adds to `facts` what is missing, and on which device."""
    memory, *cards = needs(plan.uses)
    worst = max((memory, *cards), key=lambda need: need.missing_bytes)
    facts |= {"needed": size(worst.used_bytes), "missing": size(worst.missing_bytes)}
    if worst is not memory:
        facts["device"] = short_name(worst.device)
        return _TOO_LARGE_CARD
    return _TOO_LARGE_TOGETHER if plan.devices else _TOO_LARGE_MEMORY


def _rounded(speed: float) -> int:
    """Two digits, which is more than an estimate knows."""
    return round(float(f"{speed:.2g}"))


def _left(use: DeviceUse) -> int:
    return use.left_bytes
