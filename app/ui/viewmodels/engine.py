"""`EngineModel`: which model will answer, and what the engine does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.core.cancel import CancelToken
from app.core.chat.events import fell_back
from app.core.chat.options import (
    TurnOptions,
    choose_model,
    model_at_start,
    turn_options,
)
from app.core.chat.services import Services
from app.core.engine.protocol import Event, FellBack, LoadedModel, Loading
from app.core.engine.seam import EngineState
from app.core.errors import Code, UserError
from app.core.models.library import InstalledModel, ModelLibrary
from app.core.settings.declarations import CHAT_MODEL, ENGINE_CONTEXT_LENGTH, ENGINE_IDLE_UNLOAD
from app.core.settings.store import SettingsStore
from app.ui.runner import Lane, Runner
from app.ui.status import EngineStatus, Offer
from app.ui.viewmodels.idle import IdleTimer

_TICK_MS = 50

Found = tuple[list[InstalledModel], InstalledModel | UserError]


class EngineModel(QObject):
    """`status_changed` brings the whole status whenever any of it changes."""

    status_changed = Signal(object)  # EngineStatus
    found = Signal(list)  # of InstalledModel: the disk was looked at
    load_failed = Signal(object)  # UserError
    fell_back = Signal(object)  # TurnFellBack: the load goes on, more carefully
    failed = Signal(object)  # UserError of the library or the settings
    _engine_state_changed = Signal(object)
    _settings_changed = Signal()

    def __init__(self, runner: Runner, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        engine, settings = services.engine, services.settings
        self._status = EngineStatus(state=engine.state, loaded=engine.loaded)
        self._cancel: CancelToken | None = None
        self._progress = 0.0  # written by the engine lane, read by the timer
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._changes = 0  # of the engine's state, counted as they happen
        self._idle = IdleTimer(self)
        self._idle.set_minutes(settings.get(ENGINE_IDLE_UNLOAD))
        self._idle.idle.connect(self._unload_idle)
        queued = Qt.ConnectionType.QueuedConnection
        self._engine_state_changed.connect(self._state_arrived, queued)
        self._settings_changed.connect(self._settings_arrived, queued)
        engine.on_state_changed(self._engine_changed)
        settings.on_changed(lambda key, value: self._settings_changed.emit())

    @property
    def status(self) -> EngineStatus:
        return self._status

    def turn_options(self) -> TurnOptions | None:
        """How the next turn is answered, or None when there is no model to answer."""
        chosen = self._status.chosen
        return turn_options(chosen, self._services.settings) if chosen else None

    def begin(self) -> None:
        """Look at the disk for the first time, and load what the settings say."""
        library, settings = self._services.library, self._services.settings

        def arrived(found: tuple[Found, bool]) -> None:
            models, ahead = found
            self._found(*models)
            if ahead:
                self.preload()

        def work() -> tuple[Found, bool]:
            models = library.installed()
            try:
                model, ahead = model_at_start(library, settings)
            except UserError as error:
                return (models, error), False
            return (models, model), ahead

        self._runner.submit(Lane.LIBRARY, work, arrived, self._not_found)

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Look at the disk again; `then` follows when that is done."""
        library, settings = self._services.library, self._services.settings

        def arrived(found: Found) -> None:
            self._found(*found)
            if then is not None:
                then()

        self._runner.submit(
            Lane.LIBRARY, lambda: _look(library, settings), arrived, self._not_found
        )

    @Slot()
    def refresh(self) -> None:
        self.look()

    def choose(self, path: Path) -> None:
        """Let this model answer from now on, and load it."""
        chosen = next((each for each in self._status.choices if each.path == path), None)
        if chosen is None:
            return
        self._update(chosen=chosen, missing=None, error=None)
        settings = self._services.settings
        self._runner.submit(
            Lane.STORE,
            lambda: settings.set(CHAT_MODEL, str(path)),
            lambda _: None,
            self.failed.emit,
        )
        self.load()

    def add(self, path: Path) -> None:
        """Take up a model file that stays where it is, and let it answer."""
        library = self._services.library

        def added(model: InstalledModel) -> None:
            self.look(lambda: self.choose(model.path))

        self._runner.submit(Lane.LIBRARY, lambda: library.add(path), added, self.failed.emit)

    def preload(self) -> None:
        """Load ahead of the first question; what would not fit is not complained about yet."""
        self._load(self._preload_failed)

    @Slot()
    def load(self) -> None:
        self._load(self._load_failed)

    @Slot()
    def reload(self) -> None:
        """Load as the settings and the machine are now, though it is loaded already."""
        self._load(self._load_failed, anew=True)

    @Slot()
    def load_as_planned(self) -> None:
        """Forget that only a more careful load worked, and try the planned one again."""
        self._load(self._load_failed, anew=True, forget=True)

    def use_context(self, tokens: int) -> None:
        """A context length that fits, from now on, and the model with it."""
        settings = self._services.settings
        self._runner.submit(
            Lane.STORE,
            lambda: settings.set(ENGINE_CONTEXT_LENGTH, tokens),
            lambda _: self.reload(),
            self.failed.emit,
        )

    @Slot()
    def cancel(self) -> None:
        """Give up a load that was asked for here."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._cancel = None

    def note_progress(self, progress: float | None) -> None:
        """A turn loads the model itself and says how far it is."""
        if progress is not None and self._status.state is EngineState.LOADING:
            self._progress = progress

    def note_failure(self, error: UserError) -> None:
        if error.code in (Code.FILE_MISSING, Code.SHARD_MISSING) and self._status.chosen:
            self.look()
        self._update(error=error)

    def _load(
        self, failed: Callable[[UserError], None], *, anew: bool = False, forget: bool = False
    ) -> None:
        options = self.turn_options()
        if options is None:
            return
        self.cancel()
        cancel = self._cancel = CancelToken()
        self._progress = 0.0
        self._update(error=None)
        engine, loading = self._services.engine, self._services.loading

        def work() -> LoadedModel:
            cancel.raise_if_cancelled()
            if forget:
                engine.forget(str(options.model))
            placed = loading(options, anew=anew)
            cancel.raise_if_cancelled()

            def listen(event: Event) -> None:
                if isinstance(event, Loading):
                    self._progress = event.progress
                elif isinstance(event, FellBack):
                    self.fell_back.emit(fell_back(event, placed))

            return engine.load(str(placed.model), placed.load, listen, cancel, placed.fallbacks)

        self._runner.submit(
            Lane.ENGINE, work, lambda _: self._ended(cancel), failed, lambda: self._ended(cancel)
        )

    def _load_failed(self, error: UserError) -> None:
        self._cancel = None
        self.note_failure(error)
        self.load_failed.emit(error)

    def _preload_failed(self, error: UserError) -> None:
        if error.code is Code.MODEL_TOO_LARGE:
            self._cancel = None
        else:
            self._load_failed(error)

    def _ended(self, cancel: CancelToken) -> None:
        if self._cancel is cancel:
            self._cancel = None
        self._compare()  # a load that was not needed changes no state

    @Slot()
    def _unload_idle(self) -> None:
        """On the engine's lane, behind whatever was asked just now: then it stays."""
        engine, seen = self._services.engine, self._changes

        def work() -> None:
            if self._changes == seen:
                engine.unload()

        if self._status.state is EngineState.READY:
            self._runner.submit(Lane.ENGINE, work, lambda _: None, self.failed.emit)

    @Slot()
    def _settings_arrived(self) -> None:
        self._idle.set_minutes(self._services.settings.get(ENGINE_IDLE_UNLOAD))
        self._compare()

    def _compare(self) -> None:
        """Hold what is loaded against what the settings say now."""
        placed, wishes = self._services.loading.placed, self._services.planner.wishes()
        loaded = self._status.loaded is not None
        self._update(
            placed=placed if loaded else None,
            outdated=loaded and placed is not None and placed.wishes != wishes,
        )

    def _engine_changed(self, state: EngineState) -> None:
        """In whichever thread changed it."""
        self._changes += 1
        self._engine_state_changed.emit(state)

    @Slot(object)
    def _state_arrived(self, state: EngineState) -> None:
        self._idle.note_state(state)
        loading = state is EngineState.LOADING
        if loading and not self._timer.isActive():
            self._progress = 0.0
            self._timer.start()
        elif not loading:
            self._timer.stop()
        ready = state in (EngineState.READY, EngineState.GENERATING)
        self._update(
            state=state,
            loaded=self._services.engine.loaded,
            progress=self._progress if loading else None,
            **({"error": None} if ready else {}),
        )
        self._compare()

    @Slot()
    def _tick(self) -> None:
        if self._status.progress != self._progress:
            self._update(progress=self._progress)

    def _found(self, models: list[InstalledModel], wanted: InstalledModel | UserError) -> None:
        chosen = missing = None
        if isinstance(wanted, InstalledModel):
            chosen = wanted
            if chosen not in models:
                models = [chosen, *models]
        elif wanted.code is not Code.NO_MODEL:
            missing = Path(str(wanted.facts.get("path") or wanted.facts.get("name") or ""))
        self._update(choices=tuple(models), chosen=chosen, missing=missing, known=True)
        self.found.emit(models)

    def _not_found(self, error: UserError) -> None:
        self._update(known=True)  # nothing more is to come
        self.failed.emit(error)

    @Slot(object)
    def set_offer(self, offer: Offer | None) -> None:
        self._update(offer=offer)

    def _update(self, **changes: object) -> None:
        status = replace(self._status, **changes)
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)


def _look(library: ModelLibrary, settings: SettingsStore) -> Found:
    models = library.installed()
    try:
        return models, choose_model(library, settings)
    except UserError as error:
        return models, error
