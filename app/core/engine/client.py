"""The window's side of the engine: starts the process, watches it, survives it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from app.core.cancel import CancelToken
from app.core.devices import Device
from app.core.engine.interface import EngineState, OnEvent
from app.core.engine.load_fallbacks import LoadFallbacks, is_memory
from app.core.engine.memory import NO_EXTRA_BUFFERS, EngineMemory, RememberedLoad
from app.core.engine.phases import Phase, Phases, Signal
from app.core.engine.protocol import (
    CountTokens,
    Delta,
    DeviceList,
    Devices,
    Event,
    FellBack,
    Finished,
    Generate,
    Inspect,
    Inspected,
    Load,
    Loaded,
    LoadedModel,
    LoadOptions,
    TokensCounted,
    ToolCall,
)
from app.core.engine.supervisor import ChildDiedError, Supervisor
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Prompt, Sampling, StopReason, Usage


@dataclass(frozen=True, slots=True)
class _Wanted:
    path: str
    options: LoadOptions
    preferences_key: str
    fallbacks: LoadFallbacks


class EngineClient:
    """`interface.Engine` over a child process, started when first needed.

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
        self._process = Supervisor(command, log)
        self._memory = EngineMemory(memory_file)
        self._load_timeout = load_timeout
        self._generate_timeout = generate_timeout
        self._phases = Phases()
        self._wanted: _Wanted | None = None
        self._tried = LoadOptions()  # the last load, whether it worked or not
        self._loaded: LoadedModel | None = None
        self._reported: set[RememberedLoad] = set()

    @property
    def state(self) -> EngineState:
        return self._phases.state

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    @property
    def quirks(self) -> tuple[str, ...]:
        """Remembered facts about this machine; see `memory.py`."""
        return self._memory.quirks

    @property
    def remembered(self) -> tuple[RememberedLoad, ...]:
        """The models that are loaded more carefully than wanted, because that worked."""
        return self._memory.loads

    def forget_loads(self, path: str) -> None:
        """Load this model as wanted again, from the next load on."""
        self._memory.forget_loads(path)
        if self._wanted is not None and self._wanted.path == path:
            self._wanted = None

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid

    def on_state_changed(self, callback: Callable[[EngineState], None]) -> None:
        """`callback` runs in whichever thread changes the state; it must not block."""
        self._phases.callbacks.append(callback)

    def devices(self) -> tuple[Device, ...]:
        """Raises UserError."""
        request = Devices(self._process.new_id())
        return self._process.ask(request, DeviceList, self._load_timeout).devices

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        """See `interface.Engine.count_tokens`."""
        request = CountTokens(self._process.new_id(), tuple(texts))
        # Long texts take long, and the process is not to be ended for that.
        return self._process.ask(request, TokensCounted, math.inf, restart=False).counts

    def inspect(self, prompt: Prompt, left_out: int = 0) -> Inspected:
        """See `interface.Engine.inspect`."""
        request = Inspect(self._process.new_id(), prompt, left_out)
        return self._process.ask(request, Inspected, self._generate_timeout, restart=False)

    # Loading

    def load(
        self,
        path: str,
        options: LoadOptions,
        on_event: OnEvent,
        cancel: CancelToken,
        fallbacks: Sequence[LoadOptions],
        *,
        preferences_key: str = "",
    ) -> LoadedModel:
        """See `interface.Engine.load`."""
        wanted = self._wanted
        if wanted is None or (wanted.path, wanted.options) != (path, options):
            self._wanted = self._plan(path, options, fallbacks, preferences_key or repr(options))
        elif self._loaded is not None and self.pid is not None:
            return self._loaded
        return self._load(on_event, cancel)

    def _plan(
        self,
        path: str,
        options: LoadOptions,
        fallbacks: Sequence[LoadOptions],
        preferences_key: str,
    ) -> _Wanted:
        before, last_failure = self._wanted, None
        known = self._memory.what_worked(path, preferences_key)
        worked = known.worked if known else None
        if before is not None and (before.path, before.preferences_key) == (path, preferences_key):
            last_failure = before.fallbacks.last_failure  # in an answer; this is the load after it
            worked = before.fallbacks.options if last_failure else worked
        candidates = [options, *fallbacks]
        if NO_EXTRA_BUFFERS in self.quirks:
            candidates = [replace(each, extra_buffers=False) for each in candidates]
        planned = LoadFallbacks(candidates, worked)
        planned.last_failure = last_failure
        return _Wanted(path, options, preferences_key, planned)

    def _load(self, on_event: OnEvent, cancel: CancelToken) -> LoadedModel:
        """The wanted model by the first load that works, from the present one down."""
        wanted = self._wanted
        if wanted is None:
            raise UserError(Code.NOT_LOADED)
        while True:
            try:
                return self._try_load(wanted, on_event, cancel)
            except UserError as error:
                if not (wanted.fallbacks.may_help(error) and self._step_down(wanted, error)):
                    raise

    def _try_load(self, wanted: _Wanted, on_event: OnEvent, cancel: CancelToken) -> LoadedModel:
        fallbacks = wanted.fallbacks
        options = fallbacks.options
        last_failure, fallbacks.last_failure = fallbacks.last_failure, None
        before, self._tried = self._tried, options
        request = Load(
            self._process.new_id(),
            wanted.path,
            options,
            known_threads=self._memory.threads(wanted.path, options),
        )

        def emit(event: Event) -> None:
            if isinstance(event, Loaded):
                model = replace(event.model, attempt=fallbacks.attempt)
                event = msgspec.structs.replace(event, model=model)
            on_event(event)

        self._loaded = None
        self._phases.signal(Signal.LOAD)
        try:
            if last_failure is not None:
                self._process.end()  # llama.cpp does not always give memory back
                on_event(FellBack(request.id, fallbacks.attempt, last_failure, before, options))
            elif fallbacks.attempt:
                self._report_remembered(wanted, request.id, on_event)
            event = self._process.ask(request, Loaded, self._load_timeout, emit, cancel)
        except Cancelled:
            self._wanted = None
            self._phases.signal(Signal.UNLOAD)
            raise
        except UserError:
            self._phases.signal(Signal.NOTHING)
            raise
        self._loaded = replace(event.model, attempt=fallbacks.attempt)
        if self._loaded.threads_measured:
            self._memory.remember_threads(wanted.path, options, self._loaded.threads)
        if last_failure is not None and fallbacks.attempt:
            worked = fallbacks.candidates[fallbacks.attempt]
            self._memory.remember_load(
                wanted.path, wanted.preferences_key, worked, fallbacks.attempt, last_failure
            )
        self._phases.signal(Signal.LOADED)
        return self._loaded

    def _report_remembered(self, wanted: _Wanted, request: int, on_event: OnEvent) -> None:
        """Once for each, that an earlier failure is why it is not loaded as wanted."""
        known = self._memory.what_worked(wanted.path, wanted.preferences_key)
        if known is None or known in self._reported:
            return
        self._reported.add(known)
        fallbacks = wanted.fallbacks
        on_event(
            FellBack(
                request,
                fallbacks.attempt,
                known.code,
                fallbacks.candidates[0],
                fallbacks.options,
                remembered=True,
            )
        )

    def _step_down(self, wanted: _Wanted, error: UserError, *, decoded: bool = False) -> bool:
        """Whether there is another load to try after `error`, in the first decode or before."""
        fallbacks = wanted.fallbacks
        extra_buffers = decoded and fallbacks.options.extra_buffers
        suspect = extra_buffers and NO_EXTRA_BUFFERS not in self.quirks
        if fallbacks.next(error, extra_buffers=suspect):
            return True
        self._memory.forget_loads(wanted.path, wanted.preferences_key)
        fallbacks.start_over()
        return False

    def unload(self) -> None:
        self._wanted = None
        self._end_process()

    close = unload

    def _end_process(self) -> None:
        """llama.cpp does not always give memory back otherwise."""
        self._process.end()
        self._loaded = None
        self._phases.signal(Signal.UNLOAD)

    # Generating

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        left_out: int = 0,
        *,
        trim: bool = True,
        room: int = 0,
        reuse: bool = True,
    ) -> Finished:
        """See `interface.Engine.generate`. Raises UserError.

        A mishap in the first decode after a load leads to the next load and the same prompt
        again, as in `load`: nothing was shown yet. `reuse` False begins with an empty cache.
        """
        fresh = self.pid is None or self._loaded is None
        if fresh:
            self._load(on_event, cancel)
        while True:
            request = Generate(
                self._process.new_id(), prompt, sampling, left_out, reuse, trim, room
            )
            try:
                return self._generate(request, on_event, cancel)
            except UserError as error:
                phase = self._failed(Signal.NOTHING if self.pid is not None else Signal.GONE)
                if not self._may_go_on(error, phase, fresh):
                    raise
            self._load(on_event, cancel)
            fresh = True

    def _failed(self, signal: Signal) -> Phase:
        """The phase in which it did."""
        if self.pid is None:
            self._loaded = None
        return self._phases.signal(signal)

    def _may_go_on(self, error: UserError, phase: Phase, fresh: bool) -> bool:
        """Whether to load once more, more carefully if that may help, and ask again."""
        wanted = self._wanted
        if wanted is None:
            return False
        if is_memory(error):
            # Also in the middle of an answer: the next load shall not run into it again.
            stepped = self._step_down(wanted, error, decoded=True)
            if stepped and phase is Phase.WRITING:
                self._end_process()
            return stepped and phase is not Phase.WRITING
        unheard = phase in (Phase.ASKED, Phase.FIRST_ASKED)
        if isinstance(error, ChildDiedError) and unheard and not fresh:
            return True  # it had died before, unnoticed
        first = phase in (Phase.FIRST_ASKED, Phase.FIRST_READING)
        may_help = first and wanted.fallbacks.may_help(error)
        return may_help and self._step_down(wanted, error, decoded=True)

    def _generate(self, request: Generate, on_event: OnEvent, cancel: CancelToken) -> Finished:
        def watch(event: Event) -> None:
            self._phases.signal(Signal.EVENT)
            if isinstance(event, Delta | ToolCall):
                self._phases.signal(Signal.TEXT)
            on_event(event)

        self._phases.signal(Signal.ASK)
        timeout = self._generate_timeout
        try:
            finished = self._process.ask(request, Finished, timeout, watch, cancel, restart=False)
        except Cancelled:
            # It did not obey and was killed: to the user that is a stop all the same.
            self._failed(Signal.UNLOAD)
            return Finished(request.id, StopReason.STOPPED, Usage())
        if self._wanted is not None and finished.raw_tokens:
            self._wanted.fallbacks.proven()
            if self._wanted.fallbacks.without_extra_buffers:
                self._memory.learn(NO_EXTRA_BUFFERS)
        self._phases.signal(Signal.DONE if finished.raw_tokens else Signal.NOTHING)
        return finished
