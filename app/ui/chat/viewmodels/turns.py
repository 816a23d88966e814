"""`Turns`: the turns under way, their events delivered at a calm rate.

One of them has the engine; the others wait for it, or for a tool that takes long.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.chat.events import ChatEvent
from app.core.chat.session import ChatSession
from app.core.errors import UserError
from app.core.loading.options import TurnOptions
from app.core.tools.decision import Decision
from app.ui.chat.message_item import MessageItem
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
        self._turns: list[LiveTurn] = []
        self._asking: set[int] = set()
        self._mailbox = Mailbox(self, TICK_MS)
        self._mailbox.delivered.connect(self._deliver)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._worked = 0.0  # seconds of this thread's own time, at the last delivery

    def __iter__(self) -> Iterator[LiveTurn]:
        return iter(tuple(self._turns))

    @property
    def current(self) -> LiveTurn | None:
        """The one that has the engine, or waits for it; None if the next question would not."""
        return next((turn for turn in self._turns if turn.wants_engine), None)

    def conversations(self) -> frozenset[int]:
        ids = (turn.conversation_id for turn in self._turns)
        return frozenset(each for each in ids if each is not None)

    def asking(self) -> frozenset[int]:
        """The conversations in which the last turn asks for the permission to use a tool."""
        live = (turn.conversation_id for turn in self._turns if turn.asks)
        ended = self._asking - self.conversations()
        return ended.union(each for each in live if each is not None)

    def in_conversation(self, conversation_id: int | None) -> LiveTurn | None:
        """None also for a new conversation: the turn that begins one may do so elsewhere."""
        if conversation_id is None:
            return None
        return next((t for t in self._turns if t.conversation_id == conversation_id), None)

    def writing(self, message_id: int) -> LiveTurn | None:
        """The turn that writes this answer."""
        return next((t for t in self if t.answer and t.answer.id == message_id), None)

    def decide(self, message_id: int, decisions: Mapping[int, Decision]) -> MessageItem | None:
        """About calls of an answer that is being written, which is then shown so; None for
        another."""
        turn = self.writing(message_id)
        if turn is None or turn.answer is None:
            return None
        turn.answer.decide(decisions)
        return turn.answer.item()

    def hindrance(self, conversation_id: int | None) -> LiveTurn | None:
        """The turn that has to end before another one can begin in this conversation."""
        return self.in_conversation(conversation_id) or self.current

    def start(self, turn: LiveTurn, options: TurnOptions) -> None:
        self._turns.append(turn)

        def listen(event: ChatEvent) -> None:
            self._mailbox.post((turn, event))

        self._runner.submit(
            Lane.TURNS,
            partial(turn.request.run, self._session, options, listen, turn.cancel),
            lambda _: self._end(turn, None),
            partial(self._end, turn),
            lambda: self._end(turn, None),
            cancel=turn.cancel,
        )
        self._worked = time.thread_time()
        self._clock.start(TICK_MS)

    @staticmethod
    def stop(turn: LiveTurn | None) -> None:
        if turn is not None:
            turn.cancel.cancel()

    @Slot()
    def flush(self) -> None:
        """Deliver now what the turns have emitted, without waiting for the next time."""
        self._mailbox.flush()

    @Slot(object)
    def _deliver(self, posted: list[tuple[LiveTurn, ChatEvent]]) -> None:
        worked = time.thread_time()
        self._mailbox.set_interval(pace(worked - self._worked))
        self._worked = worked
        for turn, pairs in groupby(posted, itemgetter(0)):
            events = [event for _, event in pairs]
            for event in events:
                turn.apply(event)
            self.received.emit(turn, events)

    @Slot()
    def _tick(self) -> None:
        self._clock.setInterval(_CLOCK_MS)
        for turn in self:
            self.received.emit(turn, [])

    def _end(self, turn: LiveTurn, error: UserError | None) -> None:
        """The work has returned, but its last events may still be undelivered."""
        self._mailbox.flush()
        self._turns.remove(turn)
        if turn.conversation_id is not None:
            (self._asking.add if turn.asks else self._asking.discard)(turn.conversation_id)
        if not self._turns:
            self._clock.stop()
        self.ended.emit(turn, error)


def pace(worked: float) -> int:
    """Milliseconds until the next delivery, when all since the last one took `worked` seconds."""
    return round(min(max(TICK_MS, 1000 * worked / SHARE), SLOWEST_TICK_MS))
