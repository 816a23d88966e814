"""How a turn is to be answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.core.engine.protocol import LoadOptions
from app.core.messages import Effort, Sampling, Tool


@dataclass(frozen=True, slots=True)
class TurnOptions:
    """`instructions` are given to a conversation when it begins and stay with it.

    `model_name` is what the answer is remembered to be from; without it, the file's name.
    """

    model: Path
    model_name: str = ""
    load: LoadOptions = field(default_factory=LoadOptions)
    effort: Effort = Effort.MEDIUM
    sampling: Sampling = field(default_factory=Sampling)
    instructions: str = ""
    tools: tuple[Tool, ...] = ()

    @property
    def name(self) -> str:
        return self.model_name or self.model.stem
