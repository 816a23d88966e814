"""`LoadPlanner`: which load options a turn gets, from the plan for its model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.core.engine.interface import Engine
from app.core.errors import Code, UserError
from app.core.hardware.plan import LoadPreferences, Plan
from app.core.hardware.room import needs
from app.core.loading.options import TurnOptions
from app.core.loading.placement import PlanService, asked, load_options
from app.core.models.library.library import ModelLibrary


@dataclass(frozen=True, slots=True)
class LoadDecision:
    """What was decided for the last load: the plan, then the more careful ones after it."""

    path: Path
    wishes: LoadPreferences
    plans: tuple[Plan, ...]

    @property
    def plan(self) -> Plan:
        return self.plans[0]


class LoadPlanner:
    """Called on the engine lane; `placed` is read by any thread.

    While a model is loaded it stays placed as it is, though memory comes and goes: only
    another model, or settings that count from the next load and are asked for, change that.
    """

    def __init__(self, engine: Engine, library: ModelLibrary, planner: PlanService) -> None:
        self._engine = engine
        self._library = library
        self._planner = planner
        self._placed: LoadDecision | None = None

    @property
    def placed(self) -> LoadDecision | None:
        return self._placed

    def __call__(self, options: TurnOptions, *, anew: bool = False) -> TurnOptions:
        """`options` with how to load their model and what to try if that fails; `anew` looks
        at the machine and the settings again even if the model is loaded.

        Raises UserError: what `ModelLibrary.check` raises, MODEL_TOO_LARGE,
        CARD_TOO_SMALL, ENGINE_*.
        """
        placed = self._placed
        loaded = self._engine.loaded
        kept = placed is not None and loaded is not None and loaded.path == str(options.model)
        if placed is None or anew or not kept or placed.path != options.model:
            placed = self._place(options.model)
            self._placed = placed
        first, *others = (load_options(each) for each in placed.plans)
        return replace(options, load=first, fallbacks=tuple(others), asked=asked(placed.wishes))

    def _place(self, path: Path) -> LoadDecision:
        model = self._library.find(path)
        self._library.check(model)
        self._planner.devices(again=True)
        wishes = self._planner.wishes()
        plans = self._planner.ladder(model, wishes)
        if not plans[0].fits:
            raise too_large(path, plans[0], self._planner.nearest_fit(model, wishes))
        return LoadDecision(path, wishes, plans)


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
