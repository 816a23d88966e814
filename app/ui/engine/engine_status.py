"""The values the header and the notices around the chat show. Plain data, like `MessageItem`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.engine.interface import EngineState
from app.core.errors import UserError
from app.core.messages import ReasoningControl

if TYPE_CHECKING:
    from app.core.engine.protocol import LoadedModel
    from app.core.loading.loader import LoadDecision
    from app.core.models.catalogue.catalogue import ModelSpec
    from app.core.models.library.library import InstalledModel


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A model that suits this machine and is not on it; `sentence` describes how well."""

    spec: ModelSpec
    sentence: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Which models there are and which of them will answer (None: there is none); `missing` is
    the path of a chosen one that is gone from the disk. `known`: the disk was scanned."""

    models: tuple[InstalledModel, ...] = ()
    chosen: InstalledModel | None = None
    missing: Path | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """What the engine does and for which model.

    `chosen` is the model that will answer (None: there is none), `missing` the path of a
    chosen model that is gone from the disk. `progress` is 0..1 while loading. `load_decision` has
    the plan of `loaded`; `outdated`: the settings have changed since.
    `recommendation` is a better model to download.
    """

    state: EngineState = EngineState.UNLOADED
    choices: tuple[InstalledModel, ...] = ()
    chosen: InstalledModel | None = None
    missing: Path | None = None
    loaded: LoadedModel | None = None
    progress: float | None = None
    error: UserError | None = None
    known: bool = False  # whether the disk has been scanned yet
    recommendation: Recommendation | None = None
    load_decision: LoadDecision | None = None
    outdated: bool = False

    @property
    def reasoning(self) -> ReasoningControl:
        """The reasoning options of `chosen`; for some models they are known only once loaded."""
        if self.chosen is not None and self.chosen.is_gpt_oss:
            return ReasoningControl.EFFORT
        if self.chosen is None or self.loaded is None or Path(self.loaded.path) != self.chosen.path:
            return ReasoningControl.NONE
        return self.loaded.reasoning


@dataclass(frozen=True, slots=True)
class ContextUsage:
    """Tokens of the conversation in the model's context; `limit` 0 when not known."""

    tokens: int = 0
    limit: int = 0

    @property
    def share(self) -> float:
        return self.tokens / self.limit if self.limit > 0 else 0.0
