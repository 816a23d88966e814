"""`PlanService`: plans for placing models on this machine in its current state."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
import psutil

from app.core.devices import Device, device_of
from app.core.engine.fit import physical_cores
from app.core.engine.protocol import LoadedModel, LoadOptions
from app.core.gguf import read_model
from app.core.hardware.plan import LoadPreferences, Plan
from app.core.hardware.planner import nearest_fit, plan, plans_to_try
from app.core.hardware.shape import ModelShape, shape_of
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.library.library import InstalledModel
from app.core.settings import declarations
from app.core.settings.store import SettingsStore

_HOST = "CPU"  # what llama.cpp calls memory that the system can take back has another name

AnyModel = InstalledModel | ModelSpec


def no_bytes() -> int:
    return 0


class PlanService:
    """Used by any thread; only `plan_of_shape` never waits for a disk or the engine.

    `ask_devices` starts the engine if need be and must not be called while it computes, which
    `busy` says; `loaded` is the model whose memory would be given back before another one is
    loaded. `reserved` are bytes of system memory that are kept free, for the embedding model.
    """

    def __init__(
        self,
        settings: SettingsStore,
        ask_devices: Callable[[], Sequence[Device]],
        *,
        busy: Callable[[], bool] = lambda: False,
        loaded: Callable[[], LoadedModel | None] = lambda: None,
        cores: Callable[[], int] = physical_cores,
        reserved: Callable[[], int] = no_bytes,
    ) -> None:
        self._settings = settings
        self._ask_devices = ask_devices
        self._busy = busy
        self._loaded = loaded
        self._cores = cores
        self._reserved = reserved
        self._reserved_bytes = 0
        self._lock = threading.Lock()
        self._found: tuple[Device, ...] | None = None
        self._shapes: dict[tuple[str, int, int], ModelShape] = {}

    def preferences(self) -> LoadPreferences:
        """The preferences in the settings."""
        get = self._settings.get
        return LoadPreferences(
            context_length=get(declarations.ENGINE_CONTEXT_LENGTH),
            device=get(declarations.ENGINE_DEVICE),
            gpu_layers=get(declarations.ENGINE_GPU_LAYERS),
            cpu_experts=get(declarations.ENGINE_CPU_EXPERTS),
            kv_type=get(declarations.ENGINE_KV_TYPE),
            flash_attention=declarations.SWITCH[get(declarations.ENGINE_FLASH_ATTENTION)],
            swa_full=declarations.SWITCH[get(declarations.ENGINE_SWA_FULL)],
            batch_size=get(declarations.ENGINE_BATCH_SIZE),
            ubatch_size=get(declarations.ENGINE_UBATCH_SIZE),
            threads=get(declarations.ENGINE_THREADS),
        )

    def devices(self, *, again: bool = False) -> tuple[Device, ...]:
        """System memory first, as it is now; the rest as the engine found it before it loaded
        anything. `again` asks anew, if no model is loaded.

        Raises UserError(ENGINE_*) when the engine does not start.
        """
        with self._lock:
            self._reserved_bytes = self._reserved()
            unused = self._loaded() is None and not self._busy()
            if self._found is None or (again and unused):
                self._found = tuple(self._ask_devices())
        return self._with_memory_now(self._found)

    def shape(self, model: AnyModel) -> ModelShape:
        """From the file's header, read once, or from what the catalogue knows.

        Raises UserError(FILE_MISSING, SHARD_MISSING, FILE_NOT_READABLE, NOT_GGUF,
        FILE_TRUNCATED; path), and ValueError for a ModelSpec without a header.
        """
        if isinstance(model, InstalledModel):
            return self._shape_of_file(model.path)
        if model.header is None:
            raise ValueError(f"nothing is known of the inside of {model.name}")
        return shape_of(model.header)

    def plan(self, model: AnyModel, preferences: LoadPreferences | None = None) -> Plan:
        """Raises what `devices` and `shape` raise."""
        return plan(
            self.shape(model), self.devices(), preferences or self.preferences(), self._cores()
        )

    def plans_to_try(
        self, model: AnyModel, preferences: LoadPreferences | None = None
    ) -> tuple[Plan, ...]:
        """The plan, then the ever more careful ones. Raises what `devices` and `shape` raise."""
        return plans_to_try(
            self.shape(model), self.devices(), preferences or self.preferences(), self._cores()
        )

    def nearest_fit(
        self, model: AnyModel, preferences: LoadPreferences | None = None
    ) -> Plan | None:
        """See `planner.nearest_fit`. Raises the errors of `plan`."""
        wanted = preferences or self.preferences()
        return nearest_fit(self.shape(model), self.devices(), wanted, self._cores())

    def plan_of_shape(self, shape: ModelShape, preferences: LoadPreferences | None = None) -> Plan:
        """At once, for a slider that moves: with the devices that are known by now."""
        devices = self._with_memory_now(self._found or ())
        return plan(shape, devices, preferences or self.preferences(), self._cores())

    def _shape_of_file(self, path: Path) -> ModelShape:
        try:
            state = path.stat()
            key = (str(path), state.st_size, state.st_mtime_ns)
        except OSError:  # the reader says it better
            return shape_of(read_model(path))
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._shapes[key] = shape_of(read_model(path))
        return shape

    def _with_memory_now(self, found: Sequence[Device]) -> tuple[Device, ...]:
        memory = psutil.virtual_memory()
        free = min(memory.available + self._given_back(), memory.total)
        free = max(0, free - self._reserved_bytes)
        host = next((each for each in found if each.kind == "cpu"), None)
        host = host or Device(_HOST, _HOST, "cpu", 0, 0)
        host = replace(host, free_bytes=free, total_bytes=memory.total)
        return (host, *(each for each in found if each.kind != "cpu"))

    def _given_back(self) -> int:
        """Bytes of system memory that the loaded model holds, by itself or through graphics that
        share it. Weights that the processor maps from the file are not among them: the system
        counts those as available already."""
        model = self._loaded()
        if model is None:
            return 0
        sharing = [each.name for each in self._found or () if each.shares_memory]
        held = 0
        for row in model.memory:
            if row.device.startswith(_HOST):
                held += row.kv_cache + row.compute
                held += 0 if "Mapped" in row.device else row.weights
            elif device_of(row.device, sharing):
                held += row.kv_cache + row.compute + row.weights
        return held


def preferences_key(preferences: LoadPreferences) -> str:
    """The key the engine remembers fallbacks by; it does not depend on the free memory."""
    return msgspec.json.encode(preferences).decode()


def load_options(plan: Plan) -> LoadOptions:
    """The engine's options for `plan`."""
    return LoadOptions(
        context_length=plan.context_length,
        gpu_layers=plan.gpu_layers,
        cpu_experts=plan.cpu_experts,
        devices=plan.devices,
        split=plan.split,
        threads=plan.threads,
        batch_size=plan.batch_size,
        ubatch_size=plan.ubatch_size,
        flash_attention=plan.flash_attention,
        swa_full=plan.swa_full,
        extra_buffers=plan.extra_buffers,
        kv_type=plan.kv_type,
    )
