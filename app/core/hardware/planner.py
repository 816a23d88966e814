"""Decides where each part of a model goes. Pure; fast enough to follow a slider."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.devices import Device
from app.core.hardware.plan import LoadPreferences, Plan
from app.core.hardware.plan_search import COMFORTABLE_CONTEXT, SHORTER_CONTEXTS, PlanSearch
from app.core.hardware.shape import ModelShape


def plan(
    shape: ModelShape,
    devices: Sequence[Device],
    preferences: LoadPreferences | None = None,
    cores: int = 4,
) -> Plan:
    """The best placement that fits: all on graphics cards; else all layers there, the experts of
    the first ones in memory; else the last layers there; else the processor alone. Then a longer
    context and the whole cache for window layers, as far as the placement stays as it is.

    Preferences win, whether or not they fit, but a context is never longer than the model was
    trained for, and a quantized cache needs flash attention and heads that its blocks divide. What
    does not fit is `TOO_LARGE`; its `uses` have the missing bytes by device. `cores` are physical.
    """
    return PlanSearch(shape, devices, preferences or LoadPreferences(), cores).plan()


def plans_to_try(
    shape: ModelShape,
    devices: Sequence[Device],
    preferences: LoadPreferences | None = None,
    cores: int = 4,
) -> tuple[Plan, ...]:
    """`plan`, then plans that need less and less, to be tried when llama.cpp fails unexpectedly.
    Preferences are given up, the least important first."""
    first = plan(shape, devices, preferences, cores)
    candidates, careful = [first], _as_planned(first, preferences or LoadPreferences())
    for change in _CHANGES:
        changed = change(careful, shape)
        found = plan(shape, devices, changed, cores)
        if _is_more_careful(found, candidates[-1]) and (found.fits or not first.fits):
            candidates.append(found)
            careful = changed
    return tuple(candidates)


def _is_more_careful(plan: Plan, than: Plan) -> bool:
    """Whether it takes less of something and more of nothing. The same bytes on other cards would
    only fail there."""
    less, more = _demands(plan), _demands(than)
    return less != more and all(new <= old for new, old in zip(less, more, strict=True))


def _demands(plan: Plan) -> tuple[int, int, bool, bool]:
    on_cards = sum(use.used_bytes for use in plan.uses[1:])
    return on_cards, plan.context_length, plan.swa_full, plan.extra_buffers


def nearest_fit(
    shape: ModelShape,
    devices: Sequence[Device],
    preferences: LoadPreferences | None = None,
    cores: int = 4,
) -> Plan | None:
    """The plan closest to the preferences that fits: placed automatically; else with a shorter
    context; else with a quantized cache, too. None when nothing fits."""
    preferences = preferences or LoadPreferences()
    device = "cpu" if preferences.device == "cpu" else "auto"
    placed = replace(preferences, device=device, gpu_layers=-1, cpu_experts=-1)
    wanted_length = preferences.context_length
    lengths = [wanted_length, COMFORTABLE_CONTEXT, *SHORTER_CONTEXTS]
    for kv_type in dict.fromkeys((preferences.kv_type, "q8_0")):
        for length in [
            length for length in lengths if not wanted_length or length <= wanted_length
        ]:
            changed = replace(placed, context_length=length, kv_type=kv_type)
            found = plan(shape, devices, changed, cores)
            if found.fits:
                return found
    return None


def _as_planned(first: Plan, preferences: LoadPreferences) -> LoadPreferences:
    """Preferences that lead to `first` again, whatever was left open before."""
    return replace(
        preferences,
        context_length=first.context_length,
        gpu_layers=first.gpu_layers,
        cpu_experts=first.cpu_experts,
        swa_full=first.swa_full,
        kv_type=first.kv_type,
    )


def _fewer_experts(preferences: LoadPreferences, shape: ModelShape) -> LoadPreferences:
    if not shape.has_experts or not preferences.gpu_layers:
        return preferences
    in_memory = max(preferences.cpu_experts, shape.layers + 1 - preferences.gpu_layers)
    more = in_memory + max(2, shape.layers // 6)
    return replace(preferences, cpu_experts=min(more, shape.layers))


def _shorter_context(preferences: LoadPreferences, shape: ModelShape) -> LoadPreferences:
    length = min(preferences.context_length, SHORTER_CONTEXTS[0])
    return replace(preferences, context_length=length, swa_full=False)


def _fewer_layers(preferences: LoadPreferences, shape: ModelShape) -> LoadPreferences:
    return replace(preferences, gpu_layers=preferences.gpu_layers // 2)


def _no_extra_buffers(preferences: LoadPreferences, shape: ModelShape) -> LoadPreferences:
    return replace(preferences, extra_buffers=False)


def _processor_only(preferences: LoadPreferences, shape: ModelShape) -> LoadPreferences:
    return replace(preferences, device="cpu", gpu_layers=0, cpu_experts=0)


_CHANGES: tuple[Callable[[LoadPreferences, ModelShape], LoadPreferences], ...] = (
    _fewer_experts,
    _shorter_context,
    _fewer_layers,
    _no_extra_buffers,
    _processor_only,
)
