"""`Setting`: the declaration of one setting, with the values it may have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

Value = bool | int | float | str | tuple[str, ...]
T = TypeVar("T", bool, int, float, str, tuple[str, ...])


class Section(StrEnum):
    """The sections of the settings pane, in this order."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    MODELS = "models"
    ENGINE = "engine"
    ANSWERS = "answers"
    TOOLS = "tools"
    PRIVACY = "privacy"
    ACCOUNTS = "accounts"
    ABOUT = "about"


class Form(StrEnum):
    """The kind of control that changes a setting."""

    SWITCH = "switch"
    CHOICE = "choice"  # of `choices`, of the values `offered`, or of what this machine has
    NUMBER = "number"
    TEXT = "text"
    LINES = "lines"  # a text of several lines
    FOLDER = "folder"
    FOLDERS = "folders"


class Unit(StrEnum):
    """The unit of a number."""

    NONE = "none"
    PERCENT = "percent"
    LAYERS = "layers"
    TOKENS = "tokens"
    THREADS = "threads"
    MINUTES = "minutes"
    SECONDS = "seconds"


class Effect(StrEnum):
    """From when on a change counts."""

    NOW = "now"
    NEXT_LOAD = "next_load"  # of a model
    NEXT_ANSWER = "next_answer"
    NEXT_CHAT = "next_chat"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """`key` is its table and name in the file; the type is that of `default`.

    `minimum` and `maximum` bound numbers, both included; `choices` the words allowed. What is
    not `shown` has no row of its own on the settings pane. `offered` are the values the user
    can pick from when most of the allowed ones make little sense; `automatic` is the value that
    leaves the decision to Gloss. A setting that is not `portable` belongs to this machine or user
    and is neither exported nor imported. An `advanced` one is collapsed at the end of its
    section.
    """

    key: str
    default: T
    section: Section
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    effect: Effect = Effect.NOW
    shown: bool = True
    asked: Form | None = None
    unit: Unit = Unit.NONE
    automatic: T | None = None
    offered: tuple[T, ...] = ()
    portable: bool = True
    advanced: bool = False

    @property
    def form(self) -> Form:
        if self.asked is not None:
            return self.asked
        if isinstance(self.default, bool):
            return Form.SWITCH
        if self.choices or self.offered:
            return Form.CHOICE
        if isinstance(self.default, int | float):
            return Form.NUMBER
        return Form.FOLDERS if isinstance(self.default, tuple) else Form.TEXT

    def parse(self, value: Any) -> T:
        """`value` as this setting's type. Raises ValueError when it is not allowed."""
        parsed = self._typed(value)
        if self.choices and parsed not in self.choices:
            raise ValueError(value)
        if isinstance(parsed, int | float) and not isinstance(parsed, bool):
            # written so that NaN, which compares false with everything, is refused
            if self.minimum is not None and not parsed >= self.minimum:
                raise ValueError(value)
            if self.maximum is not None and not parsed <= self.maximum:
                raise ValueError(value)
        return parsed

    def _typed(self, value: Any) -> T:
        wanted = type(self.default)
        if wanted is tuple and isinstance(value, list | tuple):
            if not all(isinstance(item, str) for item in value):
                raise ValueError(value)
            return tuple(str(item) for item in value)
        if wanted is float and isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        # exact, because a bool is an int and 1 is not a switch; tomlkit hands out subclasses
        if not isinstance(value, wanted) or isinstance(value, bool) is not (wanted is bool):
            raise ValueError(value)
        return wanted(value)
