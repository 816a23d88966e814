"""Sentences about where a loaded model runs, and which fallbacks were tried."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.core.devices import Device
from app.core.engine.protocol import FellBack, LoadedModel, LoadOptions, ToolsLeftOut
from app.core.errors import Code
from app.texts.devices import short_name
from app.texts.language import ENGLISH, Language
from app.texts.plans import unused_sentence
from app.texts.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.core.loading.loader import LoadDecision

_PROCESSOR: Final = QT_TRANSLATE_NOOP("Texts", "on the processor, {threads} thread(s)", None, 1)
_OUTPUT: Final = QT_TRANSLATE_NOOP(
    "Texts", "on the processor, {threads} thread(s); only the last step on {devices}", None, 1
)
_ALL: Final = QT_TRANSLATE_NOOP("Texts", "all {layers} layer(s) on {devices}", None, 1)
_SOME: Final = QT_TRANSLATE_NOOP("Texts", "{count} of {layers} layers on {devices}")
_ALL_EXPERTS: Final = QT_TRANSLATE_NOOP("Texts", "experts in memory")
_EXPERTS: Final = QT_TRANSLATE_NOOP(
    "Texts", "experts of the first {count} layer(s) in memory", None, 1
)
_ON_A_GPU: Final = "GPU"  # a device without a name from its driver

_MEMORY: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).",
)
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "Texts", "The model stopped. Gloss is starting it again with less memory ({changes})."
)
_AS_BEFORE: Final = QT_TRANSLATE_NOOP("Texts", "The model stopped. Gloss is starting it again.")
_MISHAP: Final = QT_TRANSLATE_NOOP(
    "Texts", "The model could not be loaded. Gloss is trying another way ({changes})."
)
_REMEMBERED: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Loading this model as planned failed before. Gloss is loading it with less ({changes}).",
)
_WITHOUT_TOOLS: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "The model file's own instructions for writing a conversation do not work with tools, so the "
    "model answers without them. To use tools, choose another model.",
)
_NO_GPU: Final = QT_TRANSLATE_NOOP("Texts", "the processor only")
_FEWER_LAYERS: Final = QT_TRANSLATE_NOOP("Texts", "{count} layer(s) on the graphics card", None, 1)
_MORE_EXPERTS: Final = QT_TRANSLATE_NOOP(
    "Texts", "the experts of {count} layer(s) in memory", None, 1
)
_EVERY_EXPERT: Final = QT_TRANSLATE_NOOP("Texts", "all experts in memory")
_SHORTER: Final = QT_TRANSLATE_NOOP("Texts", "a context of {count} token(s)", None, 1)
_NO_BUFFERS: Final = QT_TRANSLATE_NOOP("Texts", "weights as they are in the file")
_SMALL_CACHE: Final = QT_TRANSLATE_NOOP("Texts", "a smaller cache")
_SAME: Final = QT_TRANSLATE_NOOP("Texts", "more carefully")

_MANY: Final = 500  # more layers than any model has: the engine was asked for "all of them"


def where_it_runs(
    model: LoadedModel, devices: Sequence[Device], language: Language = ENGLISH
) -> str:
    """As in "20 of 24 layers on RTX 4070 · experts of the first 4 layers in memory"."""
    threads = model.threads
    if model.gpu_layers <= 0:
        return language.say(_PROCESSOR, n=threads, threads=threads)
    names = [short_name(each) for each in devices if each.name in model.devices]
    on = language.listed(names or [_ON_A_GPU])
    count = _layers(model.gpu_layers)
    if not count:
        return language.say(_OUTPUT, n=threads, threads=threads, devices=on)
    if count >= model.layers:
        sentences = [language.say(_ALL, n=model.layers, layers=model.layers, devices=on)]
    else:
        sentences = [language.say(_SOME, count=count, layers=model.layers, devices=on)]
    if model.cpu_experts >= model.layers:
        sentences.append(language.say(_ALL_EXPERTS))
    elif model.cpu_experts > 0:
        sentences.append(language.say(_EXPERTS, n=model.cpu_experts, count=model.cpu_experts))
    return " · ".join(sentences)


def _layers(gpu_layers: int) -> int:
    """Without the output, which llama.cpp counts as the layer after the last."""
    return max(0, gpu_layers - 1)


def falling_back(event: FellBack | ToolsLeftOut, language: Language = ENGLISH) -> str:
    """One sentence: why the load before did not do, or the prompt with tools, and what is different
    now."""
    if isinstance(event, ToolsLeftOut):
        return language.say(_WITHOUT_TOOLS)
    code, before, now = event.code, event.before, event.options
    stopped = code in (Code.ENGINE_CRASHED, Code.ENGINE_HUNG)
    if stopped and before == now:
        return language.say(_AS_BEFORE)
    changes = [
        language.say(text, n=count, count=count) for text, count in _changes(before, now)
    ] or [language.say(_SAME)]
    memory = code in (Code.OUT_OF_MEMORY, Code.MODEL_TOO_LARGE)
    why = _MEMORY if memory else _STOPPED if stopped else _MISHAP
    return language.say(_REMEMBERED if event.remembered else why, changes=language.listed(changes))


def _changes(before: LoadOptions, now: LoadOptions) -> list[tuple[str, int]]:
    """The differences that the user would notice, each with its number."""
    if now.gpu_layers == 0 and before.gpu_layers != 0:
        changes = [(_NO_GPU, 0)]
    else:
        changes = []
        if now.gpu_layers != before.gpu_layers:
            changes.append((_FEWER_LAYERS, _layers(now.gpu_layers)))
        if now.cpu_experts > before.cpu_experts:
            every = now.cpu_experts >= _MANY
            changes.append((_EVERY_EXPERT if every else _MORE_EXPERTS, now.cpu_experts))
    if now.context_length != before.context_length:
        changes.append((_SHORTER, now.context_length))
    if not changes and before.extra_buffers and not now.extra_buffers:
        changes.append((_NO_BUFFERS, 0))
    if not changes and before.swa_full is not False and now.swa_full is False:
        changes.append((_SMALL_CACHE, 0))
    return changes


_IDLE: Final = QT_TRANSLATE_NOOP("Texts", "{place} · {device} is not used")
_FAILED: Final = QT_TRANSLATE_NOOP(
    "Texts", "The {device} is not used because loading the model with it failed."
)
_GPUS: Final = frozenset({"gpu", "igpu"})


def unused(model: LoadedModel, decision: LoadDecision) -> tuple[Device, ...]:
    """The graphics cards that are there and take no part."""
    used = model.devices if model.gpu_layers > 0 else ()
    devices = (use.device for use in decision.plan.uses)
    return tuple(each for each in devices if each.kind in _GPUS and each.name not in used)


def with_unused(
    place: str, model: LoadedModel, decision: LoadDecision, language: Language = ENGLISH
) -> str:
    """`place`, and the card that one might expect to be used if there is none in use."""
    idle = unused(model, decision)
    if model.gpu_layers > 0 or not idle:
        return place
    return language.say(_IDLE, place=place, device=short_name(idle[0]))


def why_unused(
    device: Device, model: LoadedModel, decision: LoadDecision, language: Language = ENGLISH
) -> str:
    """One sentence for one of `unused`."""
    if device.name in decision.plan.devices:  # it was to be used, and is not
        return language.say(_FAILED, device=short_name(device))
    return unused_sentence(device, decision.plan, decision.preferences, language)
