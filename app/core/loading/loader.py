"""`ModelLoader`: loads a model as it was planned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.engine.interface import Engine, OnEvent
from app.core.engine.protocol import LoadedModel
from app.core.errors import Code, UserError
from app.core.hardware.plan import LoadPreferences, Plan
from app.core.hardware.room import needs
from app.core.loading.options import TurnOptions
from app.core.loading.placement import PlanService, load_options, preferences_key
from app.core.models.library.library import ModelLibrary


@dataclass(frozen=True, slots=True)
class LoadDecision:
    """The plan of the last load, then those that need less, for fallbacks."""

    path: Path
    preferences: LoadPreferences
    plans: tuple[Plan, ...]

    @property
    def plan(self) -> Plan:
        return self.plans[0]


LoadModel = Callable[[TurnOptions, OnEvent, CancelToken], LoadedModel]
"""`ModelLoader.load`, as it is handed to those who only load."""


class ModelLoader:
    """The one way to load a model: as planned for this machine, with the plan's fallbacks.

    Called on the engine lane; `load_decision` is read by any thread. While a model is loaded its
    placement stays, though free memory changes: only another model, or changed settings together
    with `anew`, lead to a new decision.
    """

    def __init__(self, engine: Engine, library: ModelLibrary, plan_service: PlanService) -> None:
        self._engine = engine
        self._library = library
        self._plan_service = plan_service
        self._load_decision: LoadDecision | None = None

    @property
    def load_decision(self) -> LoadDecision | None:
        """The decision for the last load; None before the first."""
        return self._load_decision

    def load(
        self,
        options: TurnOptions,
        on_event: OnEvent,
        cancel: CancelToken,
        *,
        anew: bool = False,
    ) -> LoadedModel:
        """Load the model of `options`, if it is not; `anew` looks at the machine and the settings
        again even then.

        Raises Cancelled, and UserError: what `ModelLibrary.check` and `Engine.load` raise,
        MODEL_TOO_LARGE and CARD_TOO_SMALL.
        """
        decision = self._decide(options.model, anew=anew)
        cancel.raise_if_cancelled()
        first, *fallbacks = (load_options(each) for each in decision.plans)
        key = preferences_key(decision.preferences)
        return self._engine.load(
            str(options.model), first, on_event, cancel, fallbacks, preferences_key=key
        )

    def _decide(self, path: Path, *, anew: bool) -> LoadDecision:
        decision, loaded = self._load_decision, self._engine.loaded
        kept = loaded is not None and loaded.path == str(path)
        if decision is None or anew or not kept or decision.path != path:
            decision = self._load_decision = self._new_decision(path)
        return decision

    def _new_decision(self, path: Path) -> LoadDecision:
        model = self._library.find(path)
        self._library.check(model)
        self._plan_service.devices(again=True)
        preferences = self._plan_service.preferences()
        plans = self._plan_service.plans_to_try(model, preferences)
        if not plans[0].fits:
            raise too_large(path, plans[0], self._plan_service.nearest_fit(model, preferences))
        return LoadDecision(path, preferences, plans)


def too_large(path: Path, plan: Plan, nearest: Plan | None) -> UserError:
    """MODEL_TOO_LARGE, or CARD_TOO_SMALL where the settings overfill one, with what the plan needs
    where most is missing and what there is; with `fitting_context`, in tokens, when `nearest`
    shows that a shorter context is enough."""
    memory, *cards = needs(plan.uses)
    worst = max((memory, *cards), key=lambda need: need.missing_bytes)
    error = UserError(
        Code.MODEL_TOO_LARGE if worst is memory else Code.CARD_TOO_SMALL,
        path=str(path),
        needed_bytes=worst.used_bytes,
        available_bytes=max(0, worst.used_bytes - worst.missing_bytes),
    )
    if worst is not memory:
        error.facts["device"] = worst.device.description or worst.device.name
    shorter = nearest is not None and nearest.context_length < plan.context_length
    if nearest is not None and shorter and nearest.kv_type == plan.kv_type:
        error.facts["fitting_context"] = nearest.context_length
    return error
