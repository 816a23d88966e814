"""`ModelLoadViewModel`: putting the model that answers into the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.engine.protocol import Event, FellBack, LoadedModel, Loading
from app.core.errors import Code, UserError
from app.core.loading.options import TurnOptions
from app.core.services import Services
from app.core.settings.declarations import (
    ENGINE_CONTEXT_LENGTH,
    ENGINE_CPU_EXPERTS,
    ENGINE_DEVICE,
    ENGINE_GPU_LAYERS,
)
from app.core.settings.setting import Value
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner

_TICK_MS = 50
_PLACED_BY_HAND = (ENGINE_DEVICE, ENGINE_GPU_LAYERS, ENGINE_CPU_EXPERTS)


class ModelLoadViewModel(QObject):
    """One load at a time: a later one gives up the one before. A turn loads by itself, too.

    `options` names the model, or is None when there is none.
    """

    began = Signal()
    ended = Signal()
    failed = Signal(object)  # UserError
    progressed = Signal(object)  # 0..1 of the load under way
    fell_back = Signal(object)  # FellBack: the load goes on
    not_saved = Signal(object)  # UserError of the settings

    def __init__(
        self,
        runner: Runner,
        services: Services,
        options: Callable[[], TurnOptions | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        self._options = options
        self._cancel: CancelToken | None = None
        self._events = Mailbox(self, _TICK_MS)
        self._events.delivered.connect(self._deliver)

    @Slot()
    def preload(self) -> None:
        """Load ahead of the first question; what would not fit is not complained about yet."""
        self._load(self._preload_failed)

    @Slot()
    def load(self) -> None:
        self._load(self.failed.emit)

    @Slot()
    def reload(self) -> None:
        """Load as the settings and the machine are now, though it is loaded already."""
        self._load(self.failed.emit, anew=True)

    @Slot()
    def load_as_planned(self) -> None:
        """Forget that only a more careful load worked, and try the planned one again."""
        self._load(self.failed.emit, anew=True, forget=True)

    def use_context(self, tokens: int) -> None:
        """A context length that fits, from now on, and the model with it."""
        self._use({ENGINE_CONTEXT_LENGTH.key: tokens})

    @Slot()
    def place_by_itself(self) -> None:
        """Let the planner decide on layers and experts from now on, and load."""
        self._use({setting.key: setting.default for setting in _PLACED_BY_HAND})

    def _use(self, changes: Mapping[str, Value]) -> None:
        settings = self._services.settings
        self._runner.submit(
            Lane.SETTINGS,
            lambda: settings.put(changes),
            lambda _: self.reload(),
            self.not_saved.emit,
        )

    @Slot()
    def cancel(self) -> None:
        """Give up a load that was asked for here."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._cancel = None

    def _load(
        self, failed: Callable[[UserError], None], *, anew: bool = False, forget: bool = False
    ) -> None:
        options = self._options()
        if options is None:
            return
        self.cancel()
        cancel = self._cancel = CancelToken()
        self.began.emit()
        engine, loader = self._services.engine, self._services.loader
        queue = self._services.engine_queue

        def work() -> LoadedModel:
            with queue.lease() as lease:
                lease.take(cancel)
                if forget:
                    engine.forget_loads(str(options.model))
                return loader.load(options, self._listen, cancel, anew=anew)

        self._runner.submit(
            Lane.ENGINE,
            work,
            lambda _: self._over(cancel),
            partial(self._failed, cancel, failed),
            lambda: self._over(cancel),
            cancel=cancel,
        )

    def _listen(self, event: Event) -> None:
        """On the engine lane. Of the progress only the latest counts."""
        self._events.post(event, Loading if isinstance(event, Loading) else None)

    @Slot(object)
    def _deliver(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Loading):
                self.progressed.emit(event.progress)
            elif isinstance(event, FellBack):
                self.fell_back.emit(event)

    def _preload_failed(self, error: UserError) -> None:
        if error.code not in (Code.MODEL_TOO_LARGE, Code.CARD_TOO_SMALL):
            self.failed.emit(error)

    def _failed(
        self, cancel: CancelToken, then: Callable[[UserError], None], error: UserError
    ) -> None:
        self._forget(cancel)
        then(error)

    def _over(self, cancel: CancelToken) -> None:
        self._forget(cancel)
        self.ended.emit()

    def _forget(self, cancel: CancelToken) -> None:
        """A later load may be under way, which has a token of its own."""
        if self._cancel is cancel:
            self._cancel = None
