"""`Turns`: one turn at a time, run on the engine lane and looked at up to 30 times a second."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.cancel import CancelToken
from app.core.chat.events import Listener
from app.core.conversations.records import MessageRecord
from app.core.errors import UserError
from app.ui.chat.viewmodels.live_turn import LiveTurn
from app.ui.threads.runner import Lane, Runner

TICK_MS = 33
SLOWEST_TICK_MS = 120
SHARE = 0.05
"""Of one core, for showing an answer: llama.cpp's threads wait for each other, so on a small
machine whatever the window takes from one of them is lost to all."""

Work = Callable[[Listener, CancelToken], MessageRecord]


class Turns(QObject):
    """`heard` brings a turn and its events since the last time, also when there were none;
    `ended` the turn and the UserError that kept it from running, or None."""

    heard = Signal(object, list)
    ended = Signal(object, object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._turn: LiveTurn | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._worked = 0.0  # seconds of this thread's own time, at the last tick

    @property
    def current(self) -> LiveTurn | None:
        return self._turn

    def start(self, turn: LiveTurn, work: Work) -> None:
        assert self._turn is None, "one turn at a time"
        self._turn = turn
        self._runner.submit(
            Lane.ENGINE,
            lambda: work(turn.listen, turn.cancel),
            lambda _: self._end(None),
            self._end,
            lambda: self._end(None),
        )
        self._worked = time.thread_time()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        if self._turn is not None:
            self._turn.cancel.cancel()

    @Slot()
    def look(self) -> None:
        if self._turn is not None:
            self.heard.emit(self._turn, self._turn.take())

    @Slot()
    def _tick(self) -> None:
        worked = time.thread_time()
        self._timer.setInterval(pace(worked - self._worked))
        self._worked = worked
        self.look()

    def _end(self, error: UserError | None) -> None:
        """The work has returned; what the turn said last has still to be heard."""
        self.look()
        self._timer.stop()
        turn, self._turn = self._turn, None
        self.ended.emit(turn, error)


def pace(worked: float) -> int:
    """Milliseconds until the next look, when all since the last one took `worked` seconds."""
    return round(min(max(TICK_MS, 1000 * worked / SHARE), SLOWEST_TICK_MS))
