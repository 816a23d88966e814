"""Every setting, declared once: load, save, validation and the settings pane read this."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

Value = bool | int | float | str | tuple[str, ...]
T = TypeVar("T", bool, int, float, str, tuple[str, ...])


class Section(StrEnum):
    """Where a setting stands on the settings pane."""

    APPEARANCE = "appearance"
    MODELS = "models"
    ENGINE = "engine"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """`key` is its table and name in the file; the type is that of `default`.

    `minimum` and `maximum` bound numbers, both included; `choices` the words allowed.
    """

    key: str
    default: T
    section: Section
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()

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


CHAT_MODEL: Final = Setting("chat.model", "", Section.MODELS)  # name or path of the last used
CHAT_EFFORT: Final = Setting(
    "chat.effort", "medium", Section.ANSWERS, choices=("low", "medium", "high")
)
CHAT_INSTRUCTIONS: Final = Setting("chat.instructions", "", Section.ANSWERS)

SAMPLING_TEMPERATURE: Final = Setting(
    "sampling.temperature", 1.0, Section.ANSWERS, minimum=0, maximum=2
)
SAMPLING_TOP_P: Final = Setting("sampling.top_p", 1.0, Section.ANSWERS, minimum=0, maximum=1)
SAMPLING_TOP_K: Final = Setting("sampling.top_k", 0, Section.ANSWERS, minimum=0, maximum=1000)
SAMPLING_MIN_P: Final = Setting("sampling.min_p", 0.0, Section.ANSWERS, minimum=0, maximum=1)
SAMPLING_MAX_TOKENS: Final = Setting(  # 0: as many as the context holds
    "sampling.max_tokens", 0, Section.ANSWERS, minimum=0, maximum=131072
)

ENGINE_CONTEXT_LENGTH: Final = Setting(  # tokens; 0: the engine decides
    "engine.context_length", 0, Section.ENGINE, minimum=0, maximum=131072
)
ENGINE_THREADS: Final = Setting("engine.threads", 0, Section.ENGINE, minimum=0, maximum=256)
ENGINE_LOAD_TIMEOUT: Final = Setting(  # seconds without a sign of life
    "engine.load_timeout", 60.0, Section.ENGINE, minimum=1, maximum=3600
)
ENGINE_GENERATE_TIMEOUT: Final = Setting(
    "engine.generate_timeout", 30.0, Section.ENGINE, minimum=1, maximum=3600
)

MODELS_EXTRA: Final[Setting[tuple[str, ...]]] = Setting(  # paths a person added
    "models.extra", (), Section.MODELS
)

APPEARANCE_THEME: Final = Setting(
    "appearance.theme", "system", Section.APPEARANCE, choices=("system", "light", "dark")
)
WINDOW_SIDEBAR_VISIBLE: Final = Setting("window.sidebar_visible", True, Section.APPEARANCE)

SETTINGS: Final[dict[str, Setting[Any]]] = {
    setting.key: setting
    for setting in (
        CHAT_MODEL,
        CHAT_EFFORT,
        CHAT_INSTRUCTIONS,
        SAMPLING_TEMPERATURE,
        SAMPLING_TOP_P,
        SAMPLING_TOP_K,
        SAMPLING_MIN_P,
        SAMPLING_MAX_TOKENS,
        ENGINE_CONTEXT_LENGTH,
        ENGINE_THREADS,
        ENGINE_LOAD_TIMEOUT,
        ENGINE_GENERATE_TIMEOUT,
        MODELS_EXTRA,
        APPEARANCE_THEME,
        WINDOW_SIDEBAR_VISIBLE,
    )
}
