"""Values that the settings pane shows besides the settings themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.devices import Device
from app.core.errors import UserError
from app.core.hardware.plan import Plan
from app.core.mcp_servers.definitions import ShownDifference
from app.core.mcp_servers.records import Server
from app.core.settings.setting import Value

if TYPE_CHECKING:
    from app.core.hardware.shape import ModelShape


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import: `before` has the former values, for undo (None is the default)."""

    path: Path
    before: Mapping[str, Value | None]
    problems: tuple[UserError, ...]


class TokenState(Enum):
    LOOKING = auto()
    NONE = auto()
    SAVED = auto()  # in the keyring
    THIS_RUN = auto()  # the keyring cannot be used, so it goes when Gloss does
    UNREADABLE = auto()  # the keyring did not say whether it has one; it may be locked


class PythonState(Enum):
    """Of scientific Python."""

    LOOKING = auto()
    ABSENT = auto()
    DOWNLOADING = auto()
    PAUSED = auto()  # a part of the file is here
    CHECKING = auto()  # the file that was chosen
    COMPILING = auto()
    READY = auto()
    OUTDATED = auto()  # made for the wasmtime of an earlier Gloss


class PlanPart(Enum):
    """Which bytes of a plan a setting governs."""

    CARDS = auto()  # weights on graphics cards
    MEMORY = auto()  # weights in system memory
    CACHE = auto()
    WORK = auto()  # compute buffers
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Cost:
    """`takes` bytes go to `part` as it is; with `other`, a value of the same setting, they
    would be `with_other`. `resolved` is the value that the plan arrived at."""

    part: PlanPart
    takes: int
    other: Value
    with_other: int
    resolved: Value


@dataclass(frozen=True, slots=True)
class PlanView:
    """`costs` by the key of the setting; `cores` (with hyperthreads) bound the threads."""

    model: str
    shape: ModelShape
    devices: tuple[Device, ...]
    plan: Plan
    cores: int
    costs: Mapping[str, Cost]


@dataclass(frozen=True, slots=True)
class ListedServers:
    """The MCP servers, about the tokens that the tools of each take, by name, what of their list
    cannot be used, the file that it is, and what has changed of some servers, by name."""

    servers: tuple[Server, ...]
    tokens: Mapping[str, int]
    problems: tuple[UserError, ...] = ()
    path: Path | None = None
    changes: Mapping[str, ShownDifference] = field(default_factory=dict)
