"""`Turns`: one turn at a time, run on the engine lane, its events delivered at a calm rate."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.chat.events import ChatEvent
from app.core.chat.session import ChatSession
from app.core.errors import UserError
from app.core.loading.options import TurnOptions
from app.ui.chat.viewmodels.live_turn import LiveTurn
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner

TICK_MS = 33
SLOWEST_TICK_MS = 120
SHARE = 0.05
"""Of one core, for showing an answer: llama.cpp's threads wait for each other, so on a small
machine whatever the window takes from one of them is lost to all."""
_CLOCK_MS = 250  # for what changes by itself, without events


class Turns(QObject):
    """`received` brings a turn and its events since the last time; without events soon after the
    start and four times a second, for a turn that waits and the clock of its reasoning.
    `ended` brings the turn and the UserError that kept it from running, or None."""

    received = Signal(object, list)
    ended = Signal(object, object)

    def __init__(self, runner: Runner, session: ChatSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._turn: LiveTurn | None = None
        self._mailbox = Mailbox(self, TICK_MS)
        self._mailbox.delivered.connect(self._deliver)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._worked = 0.0  # seconds of this thread's own time, at the last delivery

    @property
    def current(self) -> LiveTurn | None:
        return self._turn

    def start(self, turn: LiveTurn, options: TurnOptions) -> None:
        assert self._turn is None, "one turn at a time"
        self._turn = turn
        self._runner.submit(
            Lane.ENGINE,
            partial(turn.request.run, self._session, options, self._mailbox.post, turn.cancel),
            lambda _: self._end(None),
            self._end,
            lambda: self._end(None),
            cancel=turn.cancel,
        )
        self._worked = time.thread_time()
        self._clock.start(TICK_MS)

    def stop(self) -> None:
        if self._turn is not None:
            self._turn.cancel.cancel()

    @Slot()
    def flush(self) -> None:
        """Deliver now what the turn has emitted."""
        self._mailbox.flush()

    @Slot(object)
    def _deliver(self, events: list[ChatEvent]) -> None:
        assert self._turn is not None
        worked = time.thread_time()
        self._mailbox.set_interval(pace(worked - self._worked))
        self._worked = worked
        for event in events:
            self._turn.apply(event)
        self.received.emit(self._turn, events)

    @Slot()
    def _tick(self) -> None:
        self._clock.setInterval(_CLOCK_MS)
        self.received.emit(self._turn, [])

    def _end(self, error: UserError | None) -> None:
        """The work has returned, but its last events may still be undelivered."""
        self._mailbox.flush()
        self._clock.stop()
        turn, self._turn = self._turn, None
        self.ended.emit(turn, error)


def pace(worked: float) -> int:
    """Milliseconds until the next delivery, when all since the last one took `worked` seconds."""
    return round(min(max(TICK_MS, 1000 * worked / SHARE), SLOWEST_TICK_MS))
