"""The checks of `doctor`: everything that an answer depends on."""

from __future__ import annotations

import contextlib
import importlib.metadata
import platform
import time
from dataclasses import replace

from app import __version__
from app.core.cancel import CancelToken
from app.core.conversations.store import ConversationStore
from app.core.devices import Device
from app.core.diagnostics.report import Diagnosis, NamedPlan, PythonCheck, SelfTestResult
from app.core.errors import Code, UserError
from app.core.hardware.machine import inspect_machine
from app.core.loading.options import TurnOptions, choose_model
from app.core.loading.placement import PlanService
from app.core.messages import Effort, Message, Prompt, Role, Sampling
from app.core.models.library.library import InstalledModel
from app.core.paths import AppPaths
from app.core.python_tool.sandbox import Sandbox
from app.core.python_tool.wasm_files import WasmFiles
from app.core.services import CoreServices

_DISTRIBUTIONS = ("llama-cpp-python", "PySide6-Essentials", "sqlcipher3", "msgspec")
_TOKENS = 8
_QUESTION = Prompt((Message.of(Role.USER, "Say hello."),), "2026-01-01", effort=Effort.LOW)


def examine(base: CoreServices, plan_service: PlanService) -> Diagnosis:
    """Never raises UserError: each becomes one of the diagnosis' failures."""
    paths, engine = base.paths, base.engine
    failures = list(base.settings.problems)
    models = tuple(base.library.installed())
    devices: tuple[Device, ...] = ()
    self_test = None
    plans: tuple[NamedPlan, ...] = ()
    try:
        devices = plan_service.devices()
        plans = _plans(base, plan_service)
        self_test = _self_test(models, base)
    except UserError as error:
        failures.append(error)
    check: tuple[str, ...] = ()
    try:
        check = _check_database(paths)
    except UserError as error:
        failures.append(error)
    if check:
        failures.append(UserError(Code.DATABASE_FAILED, detail=check[0], path=str(paths.database)))
    return Diagnosis(
        versions=_versions(),
        machine=inspect_machine(base.library.folder),
        paths=replace(paths, models=base.library.folder),
        devices=devices,
        quirks=engine.quirks,
        models=models,
        plans=plans,
        self_test=self_test,
        database_check=check,
        failures=tuple(failures),
        python=_check_python(paths),
    )


def _plans(base: CoreServices, plan_service: PlanService) -> tuple[NamedPlan, ...]:
    plans = []
    with contextlib.suppress(UserError):  # none, or one that is gone: the window says it
        chosen = choose_model(base.library, base.settings)
        plans.append(NamedPlan(chosen.name, plan_service.plan(chosen), True))
    for spec in base.catalogue.specs():
        if spec.header is not None and spec.name not in {each.model for each in plans}:
            plans.append(NamedPlan(spec.name, plan_service.plan(spec), False))
    return tuple(plans)


def _self_test(models: tuple[InstalledModel, ...], base: CoreServices) -> SelfTestResult | None:
    """With the starter, else the smallest model; None when there is none."""
    model = min(models, key=lambda each: (not each.starter, each.size_bytes), default=None)
    if model is None:
        return None
    cancel = CancelToken()
    loaded = base.loader.load(TurnOptions(model.path), lambda event: None, cancel)
    finished = base.engine.generate(
        _QUESTION, Sampling(temperature=0, max_tokens=_TOKENS), lambda event: None, cancel
    )
    return SelfTestResult(model.name, loaded, finished.usage)


def _check_python(paths: AppPaths) -> PythonCheck:
    sandbox = Sandbox(WasmFiles(paths.python))
    started = time.monotonic()
    reply = sandbox.run("6 * 7", {}, CancelToken())
    seconds = time.monotonic() - started
    return PythonCheck(sandbox.engine, reply.output == "42\n", seconds, tuple(reply.fences))


def _check_database(paths: AppPaths) -> tuple[str, ...]:
    """Nothing to check, and nothing made, before the first conversation."""
    if not paths.database.exists():
        return ()
    store = ConversationStore.open(paths.database)
    try:
        return tuple(store.check())
    finally:
        store.close()


def _versions() -> dict[str, str]:
    versions = {"gloss": __version__, "python": platform.python_version()}
    for name in _DISTRIBUTIONS:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            versions[name] = ""
    return versions
