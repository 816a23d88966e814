"""`FitSummary`: how well a model would run on this machine. Computed on a worker thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.embedding.memory import memory_bytes
from app.core.errors import Code, UserError
from app.core.hardware.plan import Placement, Plan
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.installed import InstalledModel
from app.texts.models import embedding_memory
from app.texts.plans import plan_sentence, smaller_thing, unused_sentences
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.core.loading.placement import PlanService

translate = QCoreApplication.translate  # the name lupdate looks for

_ROOM = 1.1  # a model takes this many times its file at least, by experience
_FAST = 10.0  # tokens a second below which nobody wants to wait for an answer


@dataclass(frozen=True, slots=True)
class FitSummary:
    """`advice` is the smaller thing to try, `remark` why a graphics card is not used; `problem`
    is why there is no plan, if the user can do something about it."""

    plan: Plan | None = None
    sentence: str = ""
    advice: str = ""
    remark: str = ""
    problem: UserError | None = None


def fit_summary(
    plan_service: PlanService, model: InstalledModel | ModelSpec, specs: Sequence[ModelSpec] = ()
) -> FitSummary:
    """May read the file's header; `specs` are what could be tried instead.

    Raises UserError(ENGINE_*) when the machine cannot be asked.
    """
    if model.kind is ModelKind.EMBEDDING:
        return _of_embedding(model)
    if isinstance(model, ModelSpec) and model.header is None:
        return FitSummary(sentence=_by_size(plan_service, model.size_bytes))
    try:
        plan_service.shape(model)
    except UserError as error:
        return FitSummary(problem=error)
    try:
        return _planned(plan_service, model, specs)
    except UserError as error:
        if error.code is not Code.FILE_MISSING:
            raise
        return FitSummary(problem=error)  # it was removed just now


def _of_embedding(model: InstalledModel | ModelSpec) -> FitSummary:
    """It runs on the processor, beside the model that answers."""
    try:
        needed = (
            memory_bytes(model.path) if isinstance(model, InstalledModel) else model.memory_bytes
        )
    except (OSError, UserError) as error:
        return FitSummary(problem=error if isinstance(error, UserError) else None)
    return FitSummary(sentence=embedding_memory(needed, LANGUAGE) if needed else "")


def _planned(
    plan_service: PlanService, model: InstalledModel | ModelSpec, specs: Sequence[ModelSpec]
) -> FitSummary:
    plan, preferences = plan_service.plan(model), plan_service.preferences()
    return FitSummary(
        plan,
        plan_sentence(plan, LANGUAGE),
        "" if plan.fits else _advice(plan_service, model, plan, specs),
        " ".join(unused_sentences(plan, preferences, LANGUAGE)),
    )


def _advice(
    plan_service: PlanService,
    model: InstalledModel | ModelSpec,
    plan: Plan,
    specs: Sequence[ModelSpec],
) -> str:
    nearest = plan_service.nearest_fit(model)
    smaller = ""
    if nearest is None:
        fitting = (
            spec.name
            for spec in sorted(specs, key=lambda spec: spec.size_bytes, reverse=True)
            if spec.header is not None
            and spec.size_bytes < model.size_bytes
            and plan_service.plan(spec).fits
        )
        smaller = next(fitting, "")
    return smaller_thing(plan, nearest, smaller, LANGUAGE)


def _by_size(plan_service: PlanService, size: int) -> str:
    """An estimate, named as such: only the file itself has the facts."""
    devices, needed = plan_service.devices(), int(size * _ROOM)
    cards = sum(each.free_bytes for each in devices if each.kind != "cpu")
    free = sum(each.free_bytes for each in devices)
    if needed <= cards:
        return translate("FitSummary", "Probably fits entirely on the graphics card.")
    if needed <= free and cards:
        return translate("FitSummary", "Probably fits, in part on the graphics card.")
    if needed <= free:
        return translate("FitSummary", "Probably fits into memory.")
    return LANGUAGE.fill(
        translate(
            "FitSummary", "Probably too large: it needs more than {needed}, and {free} are free."
        ),
        needed=LANGUAGE.size(needed),
        free=LANGUAGE.size(free),
    )


def best_of(
    specs: Iterable[ModelSpec], fit_summaries: Mapping[str, FitSummary]
) -> tuple[ModelSpec, Plan] | None:
    """The largest model that this machine runs well, else one that it runs; `fit_summaries` are by
    the spec's name."""
    best: tuple[ModelSpec, Plan] | None = None
    for spec in specs:
        plan = fit_summaries.get(spec.name, FitSummary()).plan
        if plan is None or not plan.fits:
            continue
        if best is None or (spec.size_bytes > best[0].size_bytes and _runs_well(plan)):
            best = (spec, plan)
    return best


def recommended(
    specs: Iterable[ModelSpec], fit_summaries: Mapping[str, FitSummary], present: Iterable[str]
) -> str:
    """One sentence on `best_of` these; empty if that is here already.

    `present` are the names of the catalogue that are here.
    """
    best = best_of(specs, fit_summaries)
    if best is None or best[0].name in set(present) or not best[0].repository:
        return ""
    spec, plan = best
    sentences = {
        Placement.GPU: translate(
            "FitSummary",
            "{name} fits entirely on your graphics card, about {size} to download.",
        ),
        Placement.EXPERTS: translate(
            "FitSummary",
            "{name} suits this computer: the graphics card and the memory share the work. "
            "About {size} to download.",
        ),
        Placement.LAYERS: translate(
            "FitSummary",
            "{name} suits this computer: the graphics card and the memory share the work. "
            "About {size} to download.",
        ),
        Placement.PROCESSOR: translate(
            "FitSummary", "{name} fits into this computer's memory, about {size} to download."
        ),
    }
    return LANGUAGE.fill(
        sentences[plan.placement], name=spec.name, size=LANGUAGE.size(spec.size_bytes)
    )


def _runs_well(plan: Plan) -> bool:
    return plan.speed is not None and plan.speed.high >= _FAST
