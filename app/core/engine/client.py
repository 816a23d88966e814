"""The window's side of the engine: starts the process, watches it, survives it."""

from __future__ import annotations

import itertools
import math
import queue
import signal
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.core.cancel import CancelToken
from app.core.engine.child import Child, Inbox
from app.core.engine.llama_log import is_out_of_memory
from app.core.engine.protocol import (
    Delta,
    Device,
    DeviceList,
    Devices,
    Event,
    Failed,
    Finished,
    Generate,
    Load,
    Loaded,
    LoadedModel,
    LoadOptions,
    Render,
    RenderedPrompt,
    Request,
    Stop,
    Tokenize,
    Tokenized,
)
from app.core.engine.quirks import NO_EXTRA_BUFFERS, Quirks
from app.core.engine.recovery import more_careful
from app.core.engine.seam import EngineState, OnEvent
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Prompt, Sampling, StopReason, Usage

STOP_SECONDS = 5.0
"""A process that does not obey `stop` for so long is killed."""

_Answer = TypeVar("_Answer", bound=Event)
_ILLEGAL = {signal.SIGSEGV, signal.SIGILL, getattr(signal, "SIGBUS", signal.SIGSEGV)}
_SLICE_SECONDS = 0.25


class ChildDiedError(UserError):
    """ENGINE_CRASHED or OUT_OF_MEMORY with the signal that ended the process, if one did."""

    def __init__(self, error: UserError, signal_number: int | None) -> None:
        super().__init__(error.code, error.detail, **error.facts)
        self.signal_number = signal_number


class _StopSwitch:
    """Passes one stop on, and knows until when it must be obeyed (monotonic seconds)."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self.obey_by = math.inf

    @property
    def pressed(self) -> bool:
        return self.obey_by < math.inf

    def press(self) -> None:
        self.obey_by = time.monotonic() + STOP_SECONDS
        self._tell()


class EngineClient:
    """`seam.Engine` over a child process, started when first needed.

    `command` starts the process; `memory_file` keeps what was learnt about the machine;
    `log` gets llama.cpp's log. The timeouts are seconds without any event.
    """

    def __init__(
        self,
        command: Sequence[str],
        memory_file: Path | None = None,
        log: Path | None = None,
        load_timeout: float = 60.0,
        generate_timeout: float = 30.0,
    ) -> None:
        self._command = tuple(command)
        self._log = log
        self._load_timeout = load_timeout
        self._generate_timeout = generate_timeout
        self._quirks = Quirks(memory_file)
        self._ids = itertools.count(1)
        self._lock = threading.RLock()
        self._child: Child | None = None
        self._state = EngineState.UNLOADED
        self._callbacks: list[Callable[[EngineState], None]] = []
        self._wanted: tuple[str, LoadOptions] | None = None
        self._loaded: LoadedModel | None = None
        self._proven = False  # this process has decoded something since the load
        self._taken_up = False  # this process has begun with the last generation
        self._spared: LoadOptions | None = None  # instead of the wanted, after memory ran out
        self._suspected = False  # the last crash looks like one of extra buffers

    # What is

    @property
    def state(self) -> EngineState:
        return self._state

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    @property
    def quirks(self) -> tuple[str, ...]:
        """What was learnt about this machine, see `quirks.py`."""
        return self._quirks.known

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def on_state_changed(self, callback: Callable[[EngineState], None]) -> None:
        """`callback` runs in whichever thread changes the state; it must not block."""
        self._callbacks.append(callback)

    def _set_state(self, state: EngineState) -> None:
        if state is self._state:
            return
        self._state = state
        for callback in self._callbacks:
            callback(state)

    # Requests

    def devices(self) -> tuple[Device, ...]:
        """Raises UserError."""
        return self._ask(Devices(next(self._ids)), DeviceList, self._load_timeout).devices

    def load(
        self, path: str, options: LoadOptions, on_event: OnEvent, cancel: CancelToken
    ) -> LoadedModel:
        """Raises Cancelled when stopped. Does nothing if this very model is loaded so."""
        wanted = (path, options)
        if self._loaded is not None and self._wanted == wanted and self.pid is not None:
            return self._loaded
        if wanted != self._wanted:
            self._spared = None
        self._wanted = wanted
        return self._load(on_event, cancel)

    def _load(self, on_event: OnEvent, cancel: CancelToken) -> LoadedModel:
        if self._wanted is None:
            raise UserError(Code.NOT_LOADED)
        path, options = self._wanted
        options = self._spared or options
        if self._suspected or NO_EXTRA_BUFFERS in self.quirks:
            options = replace(options, extra_buffers=False)
        self._loaded = None
        self._set_state(EngineState.LOADING)
        request = Load(next(self._ids), path, options)
        try:
            event = self._ask(request, Loaded, self._load_timeout, on_event, cancel)
        except Cancelled:
            self._wanted = None
            self._set_state(EngineState.UNLOADED)
            raise
        except UserError:
            self._set_state(EngineState.FAILED)
            raise
        self._loaded = event.model
        self._proven = False
        self._set_state(EngineState.READY)
        return event.model

    def unload(self) -> None:
        """Ends the process: llama.cpp does not always give memory back otherwise."""
        self._wanted = None
        self._end_child()
        self._loaded = None
        self._set_state(EngineState.UNLOADED)

    def tokenize(self, text: str) -> tuple[int, ...]:
        """Raises UserError."""
        return self._ask_loaded(Tokenize(next(self._ids), text), Tokenized).tokens

    def render(self, prompt: Prompt) -> RenderedPrompt:
        """What the model would be sent; also while a generation runs. Raises UserError."""
        return self._ask_loaded(Render(next(self._ids), prompt), RenderedPrompt)

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        reuse: bool = True,
    ) -> Finished:
        """A stop by the person is an outcome: `Finished(stop=STOPPED)`. Raises UserError."""
        self._reload_if_gone(on_event, cancel)
        try:
            return self._generate(prompt, sampling, on_event, cancel, reuse)
        except ChildDiedError as death:
            if not self._taken_up:  # it had died before, and nobody had looked
                self._load(on_event, cancel)
            elif self._is_first_decode_crash(death):
                return self._retry_without_extra_buffers(prompt, sampling, on_event, cancel, reuse)
            else:
                raise
        return self._generate(prompt, sampling, on_event, cancel, reuse)

    def _retry_without_extra_buffers(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        reuse: bool,
    ) -> Finished:
        """Someone else's build on a processor with AMX: nothing was shown yet, so the person
        need not notice. Only if this helps is it remembered. See `quirks.py`."""
        self._suspected = True
        try:
            self._load(on_event, cancel)
            finished = self._generate(prompt, sampling, on_event, cancel, reuse)
        finally:
            self._suspected = False
        if finished.raw_tokens:
            self._quirks.learn(NO_EXTRA_BUFFERS)
        return finished

    def _generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        reuse: bool,
    ) -> Finished:
        self._taken_up = False

        def watch(event: Event) -> None:
            self._taken_up = True
            if isinstance(event, Delta):
                self._proven = True
            on_event(event)

        self._set_state(EngineState.GENERATING)
        request = Generate(next(self._ids), prompt, sampling, reuse)
        try:
            finished = self._ask(request, Finished, self._generate_timeout, watch, cancel)
        except Cancelled:
            # It did not obey and was killed: to the person that is a stop all the same.
            self._set_state(EngineState.FAILED)
            return Finished(request.id, StopReason.STOPPED, Usage())
        except UserError:
            gone = self.pid is None
            self._set_state(EngineState.FAILED if gone else EngineState.READY)
            raise
        self._proven = True
        self._set_state(EngineState.READY)
        return finished

    def close(self) -> None:
        """Ends the process and waits for it."""
        self._wanted = None
        self._end_child()
        self._loaded = None
        self._set_state(EngineState.UNLOADED)

    # The process

    def _start_child(self) -> Child:
        with self._lock:
            if self._child is not None and self._child.alive:
                return self._child
            if self._child is not None:
                self._child.kill()
            self._child = Child(self._command, self._log)
            return self._child

    def _end_child(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()

    def _reload_if_gone(self, on_event: OnEvent, cancel: CancelToken) -> None:
        if self.pid is None or self._loaded is None:
            self._load(on_event, cancel)

    def _is_first_decode_crash(self, death: ChildDiedError) -> bool:
        return (
            death.signal_number in _ILLEGAL
            and not self._proven
            and NO_EXTRA_BUFFERS not in self.quirks
            and self._wanted is not None
            and self._wanted[1].extra_buffers
        )

    def _ask_loaded(self, request: Request, wanted: type[_Answer]) -> _Answer:
        """Asks the process that has the model. If it has died since, that is said: a new one
        would only answer that nothing is loaded."""
        return self._ask(request, wanted, self._generate_timeout, child=self._child)

    def _ask(
        self,
        request: Request,
        wanted: type[_Answer],
        timeout: float,
        on_event: OnEvent | None = None,
        cancel: CancelToken | None = None,
        *,
        child: Child | None = None,
    ) -> _Answer:
        """The answer of type `wanted`; everything before it goes to `on_event`.

        Raises UserError (ENGINE_HUNG after `timeout` seconds without an event), ChildDiedError,
        and Cancelled.
        """
        child = child or self._start_child()
        inbox = child.ask(request)
        stop = _StopSwitch(lambda: child.tell(Stop(next(self._ids), request.id)))
        if cancel is not None:
            cancel.on_cancel(stop.press)
        try:
            while True:
                event = self._next(child, inbox, timeout, stop)
                if isinstance(event, wanted):
                    if on_event is not None:
                        on_event(event)
                    return event
                if isinstance(event, Failed):
                    raise UserError(event.code, event.detail, **event.facts)
                if isinstance(event, Finished):  # instead of Loaded
                    raise Cancelled
                if on_event is not None:
                    on_event(event)
        finally:
            child.forget(request.id)

    def _next(self, child: Child, inbox: Inbox, timeout: float, stop: _StopSwitch) -> Event:
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
                if event is None:
                    raise self._death(child)
                if time.monotonic() < stop.obey_by:
                    return event
            self._kill(child)
            if stop.pressed:
                raise Cancelled
            raise UserError(Code.ENGINE_HUNG, detail=child.log_tail, seconds=round(timeout))

    def _kill(self, child: Child) -> None:
        child.kill()
        self._loaded = None

    def _death(self, child: Child) -> ChildDiedError:
        reason, number = child.exit_reason()
        tail = child.log_tail
        memory = is_out_of_memory(tail) or child.killed_for_memory()
        if memory and self._loaded is not None and self._wanted is not None:
            self._spared = more_careful(self._wanted[1], self._loaded)
        self._loaded = None
        if memory:
            return ChildDiedError(UserError(Code.OUT_OF_MEMORY, detail=tail), number)
        return ChildDiedError(UserError(Code.ENGINE_CRASHED, detail=tail, reason=reason), number)
