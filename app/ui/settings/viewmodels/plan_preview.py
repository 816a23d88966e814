"""`PlanPreview`: the placement plan for the chosen model and the memory cost of each setting of
the engine, updated while a setting is being changed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.devices import Device
from app.core.errors import UserError
from app.core.hardware.plan import LoadPreferences, Plan
from app.core.settings import declarations as d
from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Value
from app.ui.settings.values import Cost, PlanPart, PlanView
from app.ui.threads.runner import Job, Lane, Runner

if TYPE_CHECKING:
    from app.core.hardware.shape import ModelShape
    from app.core.services import Services

_SWITCHES = frozenset({d.ENGINE_FLASH_ATTENTION.key, d.ENGINE_SWA_FULL.key})


_PART: Mapping[str, PlanPart] = {
    d.ENGINE_DEVICE.key: PlanPart.CARDS,
    d.ENGINE_GPU_LAYERS.key: PlanPart.CARDS,
    d.ENGINE_CPU_EXPERTS.key: PlanPart.MEMORY,
    d.ENGINE_CONTEXT_LENGTH.key: PlanPart.CACHE,
    d.ENGINE_KV_TYPE.key: PlanPart.CACHE,
    d.ENGINE_SWA_FULL.key: PlanPart.CACHE,
    d.ENGINE_FLASH_ATTENTION.key: PlanPart.WORK,
    d.ENGINE_BATCH_SIZE.key: PlanPart.WORK,
    d.ENGINE_UBATCH_SIZE.key: PlanPart.WORK,
    d.ENGINE_THREADS.key: PlanPart.NOTHING,
}


class PlanPreview(QObject):
    """`refresh_model` reads devices and model in a worker; after that, plans are computed at once,
    fast enough for a slider."""

    changed = Signal(object)  # PlanView
    absent = Signal(object)  # UserError: there is no model, or it or the engine cannot be used
    devices_changed = Signal(object)  # tuple[Device, ...]

    def __init__(self, runner: Runner, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        self._job: Job | None = None
        self._known: tuple[str, ModelShape, tuple[Device, ...]] | None = None
        self._previewed: dict[str, Value] = {}
        self._view: PlanView | None = None

    @Slot()
    def refresh_model(self) -> None:
        """Read which model is chosen, its shape and the devices of this machine."""
        from app.core.loading.options import choose_model

        services = self._services

        def work() -> tuple[tuple[Device, ...], str, ModelShape | UserError]:
            devices = tuple(services.plan_service.devices())
            try:
                model = choose_model(services.library, services.settings)
                return devices, model.name, services.plan_service.shape(model)
            except UserError as error:
                return devices, "", error

        if self._job is not None:
            self._job.drop()
        self._job = self._runner.submit(Lane.POOL, work, self._facts_arrived, self.absent.emit)

    @Slot()
    def refresh(self) -> None:
        """After a setting was saved: drop the values that were only tried out."""
        self._previewed.clear()
        self._plan_again()

    @Slot(str, object)
    def try_out(self, key: str, value: Value) -> None:
        """Show the plan as if `key` were `value`; nothing is saved."""
        if key not in _PART:
            return
        self._previewed[key] = value
        self._plan_again(only=key)

    def _facts_arrived(self, found: tuple[tuple[Device, ...], str, ModelShape | UserError]) -> None:
        self._job = None
        devices, name, shape = found
        self.devices_changed.emit(devices)
        if isinstance(shape, UserError):
            self._known = None
            self.absent.emit(shape)
            return
        self._known = (name, shape, devices)
        self._plan_again()

    def _plan_again(self, only: str = "") -> None:
        if self._known is None:
            return
        name, shape, devices = self._known
        preferences = self._services.plan_service.preferences()
        for key, value in self._previewed.items():
            preferences = _with_preference(preferences, key, value)
        plan = self._plan(preferences)
        keys = [only] if only else list(_PART)
        costs = {key: self._cost(key, preferences, plan) for key in keys}
        if only and self._view is not None:
            costs = {**self._view.costs, **costs}
        self._view = PlanView(name, shape, devices, plan, os.cpu_count() or 1, costs)
        self.changed.emit(self._view)

    def _plan(self, preferences: LoadPreferences) -> Plan:
        assert self._known is not None
        return self._services.plan_service.plan_of_shape(self._known[1], preferences)

    def _cost(self, key: str, preferences: LoadPreferences, plan: Plan) -> Cost:
        part = _PART[key]
        other = self._other(key, _value(preferences, key), plan)
        there = (
            self._plan(_with_preference(preferences, key, other))
            if part is not PlanPart.NOTHING
            else plan
        )
        return Cost(part, _bytes(plan, part), other, _bytes(there, part), _value(plan, key))

    def _other(self, key: str, now: Value, plan: Plan) -> Value:
        """The value to compare with: the default, or the next choice if it is the default now."""
        setting = SETTINGS[key]
        if now != setting.default:
            return setting.default
        if key in _SWITCHES:
            return "off" if _value(plan, key) in ("on", "auto") else "on"
        return setting.choices[1] if setting.choices else setting.default


def _with_preference(preferences: LoadPreferences, key: str, value: Value) -> LoadPreferences:
    wanted = d.SWITCH[str(value)] if key in _SWITCHES else value
    return replace(preferences, **{_field(key): wanted})  # type: ignore[arg-type]


def _value(of: LoadPreferences | Plan, key: str) -> Value:
    """The setting `key` as `of` has it."""
    if isinstance(of, Plan) and key == d.ENGINE_DEVICE.key:
        return of.devices[0] if of.devices else "cpu"
    value = getattr(of, _field(key))
    if key in _SWITCHES:
        return next(choice for choice, means in d.SWITCH.items() if means is value)
    return value  # type: ignore[no-any-return]


def _field(key: str) -> str:
    """The fields of `LoadPreferences` and `Plan` are named like the settings."""
    return key.removeprefix("engine.")


def _bytes(plan: Plan, part: PlanPart) -> int:
    if part is PlanPart.CARDS:
        return sum(use.weights for use in plan.uses if use.device.kind != "cpu")
    if part is PlanPart.MEMORY:
        return sum(use.weights for use in plan.uses if use.device.kind == "cpu")
    if part is PlanPart.CACHE:
        return sum(use.kv_cache for use in plan.uses)
    return sum(use.compute for use in plan.uses) if part is PlanPart.WORK else 0
