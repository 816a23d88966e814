"""The values of a diagnosis."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.devices import Device
from app.core.engine.protocol import LoadedModel
from app.core.errors import UserError
from app.core.hardware.machine import Machine
from app.core.hardware.plan import Plan
from app.core.messages import Usage
from app.core.models.library.library import InstalledModel
from app.core.paths import AppPaths


@dataclass(frozen=True, slots=True)
class SelfTestResult:
    """A small model was loaded and has written a few tokens."""

    model: str
    loaded: LoadedModel
    usage: Usage


@dataclass(frozen=True, slots=True)
class NamedPlan:
    """How a model would be placed here now. `installed`: it is on the disk."""

    model: str
    plan: Plan
    installed: bool


@dataclass(frozen=True, slots=True)
class PythonCheck:
    """A program of the tool `python` was run. `engine` is the interpreter, `fences` what the
    system keeps from it besides."""

    engine: str
    works: bool
    seconds: float
    fences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`failures` has all problems found; `database_check` the result of SQLite's check. `plans`
    has the model that would answer, then those of the catalogue; `paths` the models folder that
    the user chose.
    """

    versions: dict[str, str]
    machine: Machine
    paths: AppPaths
    devices: tuple[Device, ...]
    quirks: tuple[str, ...]
    models: tuple[InstalledModel, ...]
    plans: tuple[NamedPlan, ...]
    self_test: SelfTestResult | None
    database_check: tuple[str, ...]
    failures: tuple[UserError, ...]
    python: PythonCheck | None = None
