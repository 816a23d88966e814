"""`EngineModel`: which model will answer, and what the engine does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.core.cancel import CancelToken
from app.core.chat.options import TurnOptions, choose_model, turn_options
from app.core.engine.protocol import Event, LoadedModel, Loading
from app.core.engine.seam import Engine, EngineState
from app.core.errors import Code, UserError
from app.core.models.library import InstalledModel, ModelLibrary
from app.core.settings.declarations import CHAT_MODEL
from app.core.settings.store import SettingsStore
from app.ui.runner import Lane, Runner
from app.ui.status import EngineStatus

_TICK_MS = 50
_ROOM = 1.2  # a model is loaded ahead only if this many times its size is free


class EngineModel(QObject):
    """`status_changed` brings the whole status whenever any of it changes."""

    status_changed = Signal(object)  # EngineStatus
    load_failed = Signal(object)  # UserError
    failed = Signal(object)  # UserError of the library or the settings
    _engine_state_changed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        engine: Engine,
        library: ModelLibrary,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._engine = engine
        self._library = library
        self._settings = settings
        self._status = EngineStatus(state=engine.state, loaded=engine.loaded)
        self._cancel: CancelToken | None = None
        self._progress = 0.0  # written by the engine lane, read by the timer
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._engine_state_changed.connect(self._state_arrived, Qt.ConnectionType.QueuedConnection)
        engine.on_state_changed(self._engine_state_changed.emit)

    @property
    def status(self) -> EngineStatus:
        return self._status

    def turn_options(self) -> TurnOptions | None:
        """How the next turn is answered, or None when there is no model to answer."""
        chosen = self._status.chosen
        return turn_options(chosen, self._settings) if chosen else None

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Look at the disk again; `then` follows when that is done."""
        library, settings = self._library, self._settings

        def arrived(found: tuple[list[InstalledModel], InstalledModel | UserError]) -> None:
            self._found(*found)
            if then is not None:
                then()

        self._runner.submit(Lane.STORE, lambda: _look(library, settings), arrived, self.failed.emit)

    def choose(self, path: Path) -> None:
        """Let this model answer from now on, and load it."""
        chosen = next((each for each in self._status.choices if each.path == path), None)
        if chosen is None:
            return
        self._update(chosen=chosen, missing=None, error=None)
        settings = self._settings
        self._runner.submit(
            Lane.STORE,
            lambda: settings.set(CHAT_MODEL, str(path)),
            lambda _: None,
            self.failed.emit,
        )
        self.load()

    def add(self, path: Path) -> None:
        """Take up a model file that stays where it is, and let it answer."""
        library = self._library

        def added(model: InstalledModel) -> None:
            self.look(lambda: self.choose(model.path))

        self._runner.submit(Lane.STORE, lambda: library.add(path), added, self.failed.emit)

    def preload(self) -> None:
        """Load ahead of the first question, unless memory says that this would hurt."""
        import psutil  # takes long and is not needed before

        chosen = self._status.chosen
        if chosen and psutil.virtual_memory().available > chosen.size_bytes * _ROOM:
            self.load()

    def load(self) -> None:
        chosen = self._status.chosen
        if chosen is None:
            return
        self.cancel()
        cancel = self._cancel = CancelToken()
        self._progress = 0.0
        self._update(error=None)
        engine, options = self._engine, turn_options(chosen, self._settings).load

        def work() -> LoadedModel:
            cancel.raise_if_cancelled()
            return engine.load(str(chosen.path), options, self._listen, cancel)

        self._runner.submit(
            Lane.ENGINE,
            work,
            lambda _: self._ended(cancel),
            self._load_failed,
            lambda: self._ended(cancel),
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

    def _listen(self, event: Event) -> None:
        if isinstance(event, Loading):
            self._progress = event.progress

    def _load_failed(self, error: UserError) -> None:
        self._cancel = None
        self.note_failure(error)
        self.load_failed.emit(error)

    def _ended(self, cancel: CancelToken) -> None:
        if self._cancel is cancel:
            self._cancel = None

    @Slot(object)
    def _state_arrived(self, state: EngineState) -> None:
        loading = state is EngineState.LOADING
        if loading and not self._timer.isActive():
            self._progress = 0.0
            self._timer.start()
        elif not loading:
            self._timer.stop()
        ready = state in (EngineState.READY, EngineState.GENERATING)
        self._update(
            state=state,
            loaded=self._engine.loaded,
            progress=self._progress if loading else None,
            **({"error": None} if ready else {}),
        )

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

    def _update(self, **changes: object) -> None:
        status = replace(self._status, **changes)
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)


def _look(
    library: ModelLibrary, settings: SettingsStore
) -> tuple[list[InstalledModel], InstalledModel | UserError]:
    models = library.installed()
    try:
        return models, choose_model(library, settings)
    except UserError as error:
        return models, error
