"""How a turn is to be answered, and with which model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.core.engine.protocol import LoadOptions
from app.core.errors import Code, UserError
from app.core.messages import Effort, Sampling, Tool
from app.core.models.library import InstalledModel, ModelLibrary
from app.core.settings import declarations
from app.core.settings.store import SettingsStore


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


def turn_options(model: InstalledModel, settings: SettingsStore) -> TurnOptions:
    """What the settings say about a turn with `model`."""
    return TurnOptions(
        model=model.path,
        model_name=model.name,
        load=LoadOptions(
            context_length=settings.get(declarations.ENGINE_CONTEXT_LENGTH),
            threads=settings.get(declarations.ENGINE_THREADS),
        ),
        effort=Effort(settings.get(declarations.CHAT_EFFORT)),
        sampling=_sampling(model, settings),
        instructions=settings.get(declarations.CHAT_INSTRUCTIONS),
    )


def choose_model(library: ModelLibrary, settings: SettingsStore) -> InstalledModel:
    """The one used last; before there is one, a gpt-oss, else another, else the starter.

    Raises UserError(NO_MODEL), or FILE_MISSING or MODEL_UNKNOWN when the last one is gone.
    """
    if last := settings.get(declarations.CHAT_MODEL):
        return library.find(last)
    installed = library.installed()
    if not installed:
        raise UserError(Code.NO_MODEL)
    return next((model for model in installed if model.is_gpt_oss), installed[0])


def _sampling(model: InstalledModel, settings: SettingsStore) -> Sampling:
    """The person's own values, else those recommended for the model."""
    temperature, top_p = _recommended(model)
    if settings.is_set(declarations.SAMPLING_TEMPERATURE):
        temperature = settings.get(declarations.SAMPLING_TEMPERATURE)
    if settings.is_set(declarations.SAMPLING_TOP_P):
        top_p = settings.get(declarations.SAMPLING_TOP_P)
    return Sampling(
        temperature=temperature,
        top_p=top_p,
        top_k=settings.get(declarations.SAMPLING_TOP_K),
        min_p=settings.get(declarations.SAMPLING_MIN_P),
        max_tokens=settings.get(declarations.SAMPLING_MAX_TOKENS),
    )


def _recommended(model: InstalledModel) -> tuple[float, float]:
    """Temperature and top_p: OpenAI's for gpt-oss, the starter's from its model card."""
    if model.is_gpt_oss:
        return 1.0, 1.0
    return (0.2, 0.9) if model.starter else (0.7, 0.95)
