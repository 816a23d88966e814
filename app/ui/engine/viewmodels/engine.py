"""`EngineViewModel`: the state of the engine and of its model."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.engine.interface import EngineState
from app.core.errors import Code, UserError
from app.core.loading.options import AS_SET, AnswerChoice, TurnOptions, turn_options
from app.core.services import Services
from app.core.settings.declarations import (
    ENGINE_IDLE_UNLOAD,
    MODELS_FOLDER,
    MODELS_FOLDERS,
    MODELS_OTHER_PROGRAMS,
)
from app.ui.engine.engine_status import Choice, EngineStatus, Recommendation
from app.ui.engine.viewmodels.idle import IdleTimer
from app.ui.engine.viewmodels.model_choice import ModelChoice
from app.ui.engine.viewmodels.model_load import ModelLoadViewModel
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals

_WHERE = frozenset({MODELS_FOLDER.key, MODELS_FOLDERS.key, MODELS_OTHER_PROGRAMS.key})


class EngineViewModel(QObject):
    """`status_changed` brings the whole status whenever any of it changes. `choice` and `loads`
    are parts of it."""

    status_changed = Signal(object)  # EngineStatus
    load_failed = Signal(object)  # UserError
    failed = Signal(object)  # UserError of the library or the settings

    def __init__(
        self,
        runner: Runner,
        services: Services,
        settings_signals: SettingsSignals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        engine = services.engine
        self._status = EngineStatus(state=engine.state, loaded=engine.loaded)
        self.choice = ModelChoice(runner, services, self)
        self.loads = ModelLoadViewModel(runner, services, self.turn_options, self)
        self._states = Mailbox(self, 0)
        self._states.delivered.connect(self._states_arrived)
        self._changes = 0  # of the engine's state, counted as they happen
        self._idle = IdleTimer(self)
        self._idle.set_minutes(services.settings.get(ENGINE_IDLE_UNLOAD))
        self._idle.idle.connect(self._unload_idle)
        self.choice.changed.connect(self._choice_changed)
        self.choice.load_wanted.connect(self.loads.load)
        self.choice.preload_wanted.connect(self.loads.preload)
        self.choice.failed.connect(self.failed)
        self.loads.began.connect(self._load_began)
        self.loads.ended.connect(self._compare)  # a load that was not needed changes no state
        self.loads.failed.connect(self._load_failed)
        self.loads.not_saved.connect(self.failed)
        self.loads.progressed.connect(self.set_progress)
        settings_signals.changed.connect(self._setting_changed)
        engine.on_state_changed(self._engine_changed)

    @property
    def status(self) -> EngineStatus:
        return self._status

    def turn_options(self, choice: AnswerChoice = AS_SET) -> TurnOptions | None:
        """How the next turn is answered, with what was chosen for it alone; None when there is
        no model to answer."""
        model = self._status.chosen
        if choice.model is not None:
            found = (each for each in self._status.choices if each.path == choice.model)
            model = next(found, None)
        if model is None:
            return None
        return choice.applied_to(turn_options(model, self._services.settings))

    @Slot(object)
    def set_progress(self, progress: float | None) -> None:
        """Of a load, also of one that belongs to a turn."""
        if progress is not None and self._status.state is EngineState.LOADING:
            self._update(progress=progress)

    def republish(self) -> None:
        """The current status at once, and the recommendation once it is in the current language."""
        self.status_changed.emit(self._status)
        self.choice.refresh()

    @Slot(object)
    def set_recommendation(self, recommendation: Recommendation | None) -> None:
        self._update(recommendation=recommendation)

    @Slot(object)
    def _choice_changed(self, choice: Choice) -> None:
        self._update(
            choices=choice.models,
            chosen=choice.chosen,
            missing=choice.missing,
            known=choice.known,
        )

    @Slot()
    def _load_began(self) -> None:
        self._update(error=None)

    @Slot(object)
    def _load_failed(self, error: UserError) -> None:
        if error.code in (Code.FILE_MISSING, Code.SHARD_MISSING) and self._status.chosen:
            self.choice.refresh()
        self._update(error=error)
        self.load_failed.emit(error)

    @Slot()
    def _unload_idle(self) -> None:
        """Behind whatever was asked just now: then it stays."""
        engine, queue, seen = self._services.engine, self._services.engine_queue, self._changes
        cancel = CancelToken()

        def work() -> None:
            with queue.lease() as lease:
                lease.take(cancel)
                if self._changes == seen:
                    engine.unload()

        if self._status.state is EngineState.READY:
            self._runner.submit(Lane.ENGINE, work, lambda _: None, self.failed.emit, cancel=cancel)

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key in _WHERE:
            self.choice.refresh()
        self._idle.set_minutes(self._services.settings.get(ENGINE_IDLE_UNLOAD))
        self._compare()

    @Slot()
    def _compare(self) -> None:
        """Whether the model is loaded as the settings say now."""
        decision = self._services.loader.load_decision
        preferences = self._services.plan_service.preferences()
        loaded = self._status.loaded is not None
        self._update(
            load_decision=decision if loaded else None,
            outdated=loaded and decision is not None and decision.preferences != preferences,
        )

    def _engine_changed(self, state: EngineState) -> None:
        """In whichever thread changed it."""
        self._changes += 1
        self._states.post(state)

    @Slot(object)
    def _states_arrived(self, states: list[EngineState]) -> None:
        for state in states:
            self._state_arrived(state)

    def _state_arrived(self, state: EngineState) -> None:
        self._idle.set_state(state)
        loading = state is EngineState.LOADING
        before = self._status.progress or 0.0
        ready = state in (EngineState.READY, EngineState.GENERATING)
        self._update(
            state=state,
            loaded=self._services.engine.loaded,
            progress=before if loading else None,
            **({"error": None} if ready else {}),
        )
        self._compare()

    def _update(self, **changes: object) -> None:
        status = replace(self._status, **changes)
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)
