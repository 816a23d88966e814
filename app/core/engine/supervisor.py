"""Keeps one engine process: starts it when needed, asks it, ends it when it does not obey."""

from __future__ import annotations

import itertools
import math
import queue
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from app.core.cancel import CancelToken
from app.core.engine.child import Child, Inbox
from app.core.engine.interface import OnEvent
from app.core.engine.llama_log import is_out_of_memory
from app.core.engine.protocol import Event, Finished, Request, RequestFailed, Stop
from app.core.errors import Cancelled, Code, UserError

STOP_SECONDS = 5.0
"""A process that does not obey `stop` for so long is killed."""

_SLICE_SECONDS = 0.25

_Answer = TypeVar("_Answer", bound=Event)


class ChildDiedError(UserError):
    """ENGINE_CRASHED or OUT_OF_MEMORY with the signal that ended the process, if one did."""

    def __init__(self, error: UserError, signal_number: int | None) -> None:
        super().__init__(error.code, error.detail, **error.facts)
        self.signal_number = signal_number


class _StopSwitch:
    """Passes one stop on, and knows until when it must be obeyed (monotonic seconds)."""

    def __init__(self, on_stop: Callable[[], None]) -> None:
        self._on_stop = on_stop
        self.obey_by = math.inf

    @property
    def pressed(self) -> bool:
        return self.obey_by < math.inf

    def press(self) -> None:
        self.obey_by = time.monotonic() + STOP_SECONDS
        self._on_stop()


class Supervisor:
    """`command` starts the process; llama.cpp's log goes into the file `log`."""

    def __init__(self, command: Sequence[str], log: Path | None) -> None:
        self._command = tuple(command)
        self._log = log
        self._ids = itertools.count(1)
        self._lock = threading.RLock()
        self._child: Child | None = None

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def new_id(self) -> int:
        """For the next request."""
        return next(self._ids)

    def ask(
        self,
        request: Request,
        wanted: type[_Answer],
        timeout: float,
        on_event: OnEvent | None = None,
        cancel: CancelToken | None = None,
        *,
        restart: bool = True,
    ) -> _Answer:
        """The answer of type `wanted`; it and everything before it goes to `on_event`.

        A process that has died is replaced, unless `restart` is False: then its death is raised,
        and NOT_LOADED where there is none.
        Raises UserError (ENGINE_HUNG after `timeout` seconds without an event), ChildDiedError,
        and Cancelled.
        """
        child = self._start() if restart else self._child
        if child is None:
            raise UserError(Code.NOT_LOADED)
        inbox = child.ask(request)
        stop = _StopSwitch(lambda: child.send(Stop(self.new_id(), request.id)))
        if cancel is not None:
            cancel.on_cancel(stop.press)
        try:
            while True:
                event = self._next(child, inbox, timeout, stop)
                if isinstance(event, wanted):
                    if on_event is not None:
                        on_event(event)
                    return event
                if isinstance(event, RequestFailed):
                    raise UserError(event.code, event.detail, **event.facts)
                if isinstance(event, Finished):  # instead of Loaded
                    raise Cancelled
                if on_event is not None:
                    on_event(event)
        finally:
            child.close_inbox(request.id)

    def end(self) -> None:
        """Ends the process and waits for it."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()

    def _start(self) -> Child:
        with self._lock:
            if self._child is not None and self._child.alive:
                return self._child
            if self._child is not None:
                self._child.kill()
            self._child = Child(self._command, self._log)
            return self._child

    @staticmethod
    def _next(child: Child, inbox: Inbox, timeout: float, stop: _StopSwitch) -> Event:
        silent_until = time.monotonic() + timeout
        while True:
            until = min(silent_until, stop.obey_by)
            try:
                # In slices, so that a stop is noticed while nothing comes.
                slice_seconds = min(until - time.monotonic(), _SLICE_SECONDS)
                event = inbox.get(timeout=max(0.0, slice_seconds))
            except queue.Empty:
                if time.monotonic() < until:
                    continue
            else:
                if event is None and not stop.pressed:
                    raise _death(child)
                if event is not None and time.monotonic() < stop.obey_by:
                    return event
            child.kill()
            if stop.pressed:
                raise Cancelled
            raise UserError(Code.ENGINE_HUNG, detail=child.log_tail, seconds=round(timeout))


def _death(child: Child) -> ChildDiedError:
    reason, number = child.exit_reason()
    tail = child.final_log_tail()
    if is_out_of_memory(tail) or child.killed_for_memory():
        return ChildDiedError(UserError(Code.OUT_OF_MEMORY, detail=tail), number)
    return ChildDiedError(UserError(Code.ENGINE_CRASHED, detail=tail, reason=reason), number)
