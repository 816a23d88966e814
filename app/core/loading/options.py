"""How a turn is to be answered, and with which model."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from app.core.errors import Code, UserError
from app.core.messages import NO_CHOICE, Effort, Sampling, ToolChoice, WhenFull
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.library import InstalledModel, ModelLibrary
from app.core.settings import declarations
from app.core.settings.store import SettingsStore

AT_START_LAST: Final = "last"
AT_START_NONE: Final = "none"
_WARMEST: Final = 2.0  # as the setting
_STEP: Final = 0.4


@dataclass(frozen=True, slots=True)
class TurnOptions:
    """`instructions`, `tools` and `assistant`, an id, are given to a conversation when it begins
    and stay with it.

    `model_name` and `quantization` are what the answer is remembered to be from; without the
    former, the file's name.
    `default_instructions` are sent where a conversation has none of its own, and `when_full` counts
    where nothing was chosen for it.
    """

    model: Path
    model_name: str = ""
    effort: Effort = Effort.MEDIUM
    thinking: bool | None = None
    sampling: Sampling = field(default_factory=Sampling)
    instructions: str = ""
    default_instructions: str = ""
    when_full: WhenFull = WhenFull.LEAVE_OUT
    tools: ToolChoice = NO_CHOICE
    quantization: str = ""
    assistant: str = ""

    @property
    def name(self) -> str:
        return self.model_name or self.model.stem


@dataclass(frozen=True, slots=True)
class AnswerChoice:
    """What the user chose for one answer alone; None: as the settings say."""

    model: Path | None = None
    effort: Effort | None = None
    thinking: bool | None = None
    temperature: float | None = None

    def applied_to(self, options: TurnOptions) -> TurnOptions:
        """`options`, which are of `model`, with what was chosen in place of the settings."""
        if self.effort is not None:
            options = replace(options, effort=self.effort)
        if self.thinking is not None:
            options = replace(options, thinking=self.thinking)
        if self.temperature is not None:
            sampling = replace(options.sampling, temperature=self.temperature)
            options = replace(options, sampling=sampling)
        return options


AS_SET: Final = AnswerChoice()


def more_creative(temperature: float) -> float | None:
    """The temperature of an answer that varies more; None where it already varies most."""
    return None if temperature >= _WARMEST else round(min(temperature + _STEP, _WARMEST), 2)


def less_creative(temperature: float) -> float | None:
    """The temperature of an answer that varies less; None where it does not vary at all."""
    return None if temperature <= 0 else round(max(temperature - _STEP, 0), 2)


@dataclass(frozen=True, slots=True)
class _Recommended:
    """Recommended values for a model, used where the user has not set any."""

    temperature: float
    top_p: float
    max_tokens: int = 0
    instructions: str = ""


_OPENAI = _Recommended(1.0, 1.0)
_OTHER = _Recommended(0.7, 0.95)
# From its model card; so small a model now and then repeats itself without end, and answers
# better to a short instruction than to the one its template puts in for none.
_STARTER = _Recommended(0.2, 0.9, max_tokens=1024, instructions="You are a helpful assistant.")


def turn_options(model: InstalledModel, settings: SettingsStore) -> TurnOptions:
    """Options for a turn with `model`: from the settings, else those recommended for it.

    How the model is loaded is left to `ModelLoader`, which may have to read the file.
    """
    recommended = _recommended(model)
    return TurnOptions(
        model=model.path,
        model_name=model.name,
        effort=Effort(settings.get(declarations.CHAT_EFFORT)),
        thinking=settings.get(declarations.CHAT_THINKING),
        sampling=_sampling(recommended, settings),
        instructions=settings.get(declarations.CHAT_INSTRUCTIONS),
        default_instructions=recommended.instructions,
        when_full=WhenFull(settings.get(declarations.CHAT_WHEN_FULL)),
        quantization=model.quantization,
    )


def choose_model(library: ModelLibrary, settings: SettingsStore) -> InstalledModel:
    """The one used last; before there is one, a gpt-oss, else another, else the starter: the
    first that has no problem, for there are files on a disk that cannot be loaded, and never a
    model that cannot chat.

    Raises UserError(NO_MODEL), or FILE_MISSING or MODEL_UNKNOWN when the last one is gone.
    """
    if last := settings.get(declarations.CHAT_MODEL):
        return library.find(last)
    installed = [each for each in library.installed() if each.kind is ModelKind.CHAT]
    if not installed:
        raise UserError(Code.NO_MODEL)
    ordered = sorted(installed, key=lambda model: not model.is_gpt_oss)
    whole = (each for each in ordered if each.problem is None and library.fault_of(each) is None)
    return next(whole, ordered[0])


def model_at_start(library: ModelLibrary, settings: SettingsStore) -> tuple[InstalledModel, bool]:
    """The model that answers first, and whether to load it ahead of the first question.

    Raises what `choose_model` raises.
    """
    wanted = settings.get(declarations.MODELS_AT_START)
    if wanted in (AT_START_LAST, AT_START_NONE):
        return choose_model(library, settings), wanted == AT_START_LAST
    return library.find(wanted), True


def _recommended(model: InstalledModel) -> _Recommended:
    if model.is_gpt_oss:
        return _OPENAI
    return _STARTER if model.starter else _OTHER


def _sampling(recommended: _Recommended, settings: SettingsStore) -> Sampling:
    temperature, top_p = recommended.temperature, recommended.top_p
    max_tokens = recommended.max_tokens
    if settings.is_set(declarations.SAMPLING_TEMPERATURE):
        temperature = settings.get(declarations.SAMPLING_TEMPERATURE)
    if settings.is_set(declarations.SAMPLING_TOP_P):
        top_p = settings.get(declarations.SAMPLING_TOP_P)
    if settings.is_set(declarations.SAMPLING_MAX_TOKENS):
        max_tokens = settings.get(declarations.SAMPLING_MAX_TOKENS)
    return Sampling(
        temperature=temperature,
        top_p=top_p,
        top_k=settings.get(declarations.SAMPLING_TOP_K),
        min_p=settings.get(declarations.SAMPLING_MIN_P),
        max_tokens=max_tokens,
    )
