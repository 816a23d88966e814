"""Where a loaded model really runs, and what was tried instead, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.core.chat.loading import Placed
from app.core.devices import Device
from app.core.engine.protocol import LoadedModel, LoadOptions
from app.core.errors import Code
from app.texts.devices import short_name
from app.texts.plans import unused_sentence
from app.texts.translatable import CONTEXT, QT_TRANSLATE_NOOP, Translate, untranslated

_PROCESSOR: Final = QT_TRANSLATE_NOOP("Texts", "on the processor, {threads} thread(s)", None, 1)
_OUTPUT: Final = QT_TRANSLATE_NOOP(
    "Texts", "on the processor, {threads} thread(s); only the last step on {devices}", None, 1
)
_ALL: Final = QT_TRANSLATE_NOOP("Texts", "all {layers} layers on {devices}")
_SOME: Final = QT_TRANSLATE_NOOP("Texts", "{count} of {layers} layers on {devices}")
_ALL_EXPERTS: Final = QT_TRANSLATE_NOOP("Texts", "{place}, the experts in memory")
_EXPERTS: Final = QT_TRANSLATE_NOOP(
    "Texts", "{place}, the experts of the first {experts} in memory"
)
_AND: Final = QT_TRANSLATE_NOOP("Texts", "{first} and {last}")
_A_GPU: Final = QT_TRANSLATE_NOOP("Texts", "the graphics card")
_THE: Final = QT_TRANSLATE_NOOP("Texts", "the {device}")

_MEMORY: Final = QT_TRANSLATE_NOOP(
    "Texts", "There was not enough memory, so Gloss loads the model once more with {change}."
)
_MISHAP: Final = QT_TRANSLATE_NOOP(
    "Texts", "That way of loading did not work, so Gloss tries once more with {change}."
)
_NO_GPU: Final = QT_TRANSLATE_NOOP("Texts", "the processor only")
_FEWER_LAYERS: Final = QT_TRANSLATE_NOOP("Texts", "{count} layer(s) on the graphics card", None, 1)
_MORE_EXPERTS: Final = QT_TRANSLATE_NOOP(
    "Texts", "the experts of {count} layer(s) in memory", None, 1
)
_EVERY_EXPERT: Final = QT_TRANSLATE_NOOP("Texts", "all experts in memory")
_SHORTER: Final = QT_TRANSLATE_NOOP("Texts", "a context of {count} tokens")
_NO_BUFFERS: Final = QT_TRANSLATE_NOOP("Texts", "plain weights")
_SMALL_CACHE: Final = QT_TRANSLATE_NOOP("Texts", "a smaller cache")
_SAME: Final = QT_TRANSLATE_NOOP("Texts", "more care")

_COUNTED: Final = frozenset({_FEWER_LAYERS, _MORE_EXPERTS})

_MANY: Final = 500  # more layers than any model has: the engine was told "all of them"


def where_it_runs(
    model: LoadedModel, devices: Sequence[Device], translate: Translate = untranslated
) -> str:
    """As in "20 of 24 layers on the RTX 4070, the experts of the first 4 in memory"."""

    def say(text: str, **facts: object) -> str:
        return translate(CONTEXT, text).format(**facts)

    threads = model.threads
    if model.gpu_layers <= 0:
        return translate(CONTEXT, _PROCESSOR, n=threads).format(threads=threads)
    names = [short_name(each) for each in devices if each.name in model.devices]
    on = _joined([say(_THE, device=name) for name in names] or [say(_A_GPU)], translate)
    count = _layers(model.gpu_layers)
    if not count:
        return translate(CONTEXT, _OUTPUT, n=threads).format(threads=threads, devices=on)
    text = _ALL if count >= model.layers else _SOME
    place = say(text, count=count, layers=model.layers, devices=on)
    if model.cpu_experts >= model.layers:
        return say(_ALL_EXPERTS, place=place)
    if model.cpu_experts > 0:
        return say(_EXPERTS, place=place, experts=model.cpu_experts)
    return place


def _joined(words: Sequence[str], translate: Translate) -> str:
    """As in "this and that"."""
    joined, *others = words
    for each in others:
        joined = translate(CONTEXT, _AND).format(first=joined, last=each)
    return joined


def _layers(gpu_layers: int) -> int:
    """Without the output, which llama.cpp counts as the layer after the last."""
    return max(0, gpu_layers - 1)


def falling_back(
    code: Code, before: LoadOptions, now: LoadOptions, translate: Translate = untranslated
) -> str:
    """One sentence: why the load `before` did not do, and what is different `now`."""

    def say(text: str, **facts: object) -> str:
        return translate(CONTEXT, text).format(**facts)

    changes = [
        translate(CONTEXT, text, n=count if text in _COUNTED else -1).format(count=count)
        for text, count in _changes(before, now)
    ] or [say(_SAME)]
    change = _joined(changes, translate)
    memory = code in (Code.OUT_OF_MEMORY, Code.MODEL_TOO_LARGE)
    return say(_MEMORY if memory else _MISHAP, change=change)


def _changes(before: LoadOptions, now: LoadOptions) -> list[tuple[str, int]]:
    """What a person would notice of the difference, each with its number."""
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


def unused(model: LoadedModel, placed: Placed) -> tuple[Device, ...]:
    """The graphics cards that are there and take no part."""
    used = model.devices if model.gpu_layers > 0 else ()
    devices = (use.device for use in placed.plan.uses)
    return tuple(each for each in devices if each.kind in _GPUS and each.name not in used)


def with_unused(
    place: str, model: LoadedModel, placed: Placed, translate: Translate = untranslated
) -> str:
    """`place`, and the card that one might expect to be used if there is none in use."""
    idle = unused(model, placed)
    if model.gpu_layers > 0 or not idle:
        return place
    return translate(CONTEXT, _IDLE).format(place=place, device=short_name(idle[0]))


def why_unused(
    device: Device, model: LoadedModel, placed: Placed, translate: Translate = untranslated
) -> str:
    """One sentence for one of `unused`."""
    if device.name in placed.plan.devices:  # it was to be used, and is not
        return translate(CONTEXT, _FAILED).format(device=short_name(device))
    return unused_sentence(device, placed.plan, placed.wishes, translate)
