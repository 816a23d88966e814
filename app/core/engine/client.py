"""The window's side of the engine: starts the process, watches it, survives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from app.core.cancel import CancelToken
from app.core.devices import Device
from app.core.engine.interface import EngineState, OnEvent
from app.core.engine.load_fallbacks import LoadFallbacks, is_memory, reduced_options
from app.core.engine.memory import NO_EXTRA_BUFFERS, EngineMemory, RememberedLoad
from app.core.engine.protocol import (
    Delta,
    DeviceList,
    Devices,
    Event,
    FellBack,
    Finished,
    Generate,
    Load,
    Loaded,
    LoadedModel,
    LoadOptions,
    Render,
    RenderedPrompt,
    Request,
    Tokenize,
    Tokenized,
    ToolCall,
)
from app.core.engine.supervisor import ChildDiedError, Supervisor
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Prompt, Sampling, StopReason, Usage

_Answer = TypeVar("_Answer", bound=Event)


@dataclass(frozen=True, slots=True)
class _Wanted:
    path: str
    options: LoadOptions
    asked: str
    ladder: LoadFallbacks


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
        self._process = Supervisor(command, log)
        self._memory = EngineMemory(memory_file)
        self._load_timeout = load_timeout
        self._generate_timeout = generate_timeout
        self._state = EngineState.UNLOADED
        self._callbacks: list[Callable[[EngineState], None]] = []
        self._wanted: _Wanted | None = None
        self._tried = LoadOptions()  # the last load, whether it worked or not
        self._loaded: LoadedModel | None = None
        self._proven = False  # this process has decoded something since the load
        self._taken_up = False  # this process has begun with the last generation
        self._shown = False  # something of the last generation is on the screen

    # What is

    @property
    def state(self) -> EngineState:
        return self._state

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    @property
    def quirks(self) -> tuple[str, ...]:
        """What was learnt about this machine, see `memory.py`."""
        return self._memory.quirks

    @property
    def remembered(self) -> tuple[RememberedLoad, ...]:
        """The models that are loaded more carefully than wanted, because that worked."""
        return self._memory.loads

    def forget(self, path: str) -> None:
        """Load this model as wanted again, from the next load on."""
        self._memory.forget_load(path)
        if self._wanted is not None and self._wanted.path == path:
            self._wanted = None

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid

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
        request = Devices(self._process.new_id())
        return self._ask(request, DeviceList, self._load_timeout).devices

    def load(
        self,
        path: str,
        options: LoadOptions,
        on_event: OnEvent,
        cancel: CancelToken,
        fallbacks: Sequence[LoadOptions] = (),
        *,
        asked: str = "",
    ) -> LoadedModel:
        """Raises UserError, and Cancelled when stopped. Does nothing if this very model is
        loaded so.

        After a mishap the next of `fallbacks` (without any: those of `ladder.reduced_options`) is
        tried, at most `ladder.MOST_TRIES` loads in all; see `seam.Engine.load`.
        """
        wanted = self._wanted
        if wanted is None or (wanted.path, wanted.options) != (path, options):
            self._wanted = self._ladder_for(path, options, fallbacks, asked or repr(options))
        elif self._loaded is not None and self.pid is not None:
            return self._loaded
        return self._load(on_event, cancel)

    def _ladder_for(
        self, path: str, options: LoadOptions, fallbacks: Sequence[LoadOptions], asked: str
    ) -> _Wanted:
        fallbacks = fallbacks or reduced_options(options)
        before = self._wanted
        worked, last_failure = self._memory.what_worked(path, asked), None
        if before is not None and (before.path, before.asked) == (path, asked):
            last_failure = before.ladder.last_failure  # in an answer; this is the load after it
            worked = before.ladder.options if last_failure else worked
        candidates = [options, *fallbacks]
        if NO_EXTRA_BUFFERS in self.quirks:
            candidates = [replace(each, extra_buffers=False) for each in candidates]
        ladder = LoadFallbacks(candidates, worked)
        ladder.last_failure = last_failure
        return _Wanted(path, options, asked, ladder)

    def _load(self, on_event: OnEvent, cancel: CancelToken) -> LoadedModel:
        """The wanted model by the first load that works, from the present one down."""
        if self._wanted is None:
            raise UserError(Code.NOT_LOADED)
        ladder = self._wanted.ladder
        while True:
            try:
                return self._try_load(self._wanted, on_event, cancel)
            except UserError as error:
                if not (ladder.may_help(error) and self._step_down(ladder, error)):
                    raise

    def _try_load(self, wanted: _Wanted, on_event: OnEvent, cancel: CancelToken) -> LoadedModel:
        ladder = wanted.ladder
        options = ladder.options
        last_failure, ladder.last_failure = ladder.last_failure, None
        before, self._tried = self._tried, options
        request = Load(
            self._process.new_id(),
            wanted.path,
            options,
            known_threads=self._memory.threads(wanted.path, options),
        )

        def tell(event: Event) -> None:
            if isinstance(event, Loaded):
                event = replace(event, model=replace(event.model, attempt=ladder.attempt))
            on_event(event)

        self._loaded = None
        self._set_state(EngineState.LOADING)
        try:
            if last_failure is not None:
                self._process.end()  # llama.cpp does not always give memory back
                on_event(FellBack(request.id, ladder.attempt, last_failure, before, options))
            event = self._ask(request, Loaded, self._load_timeout, tell, cancel)
        except Cancelled:
            self._wanted = None
            self._set_state(EngineState.UNLOADED)
            raise
        except UserError:
            self._set_state(EngineState.FAILED)
            raise
        self._loaded = replace(event.model, attempt=ladder.attempt)
        self._proven = False
        self._learn_from_load(wanted, options, self._loaded, last_failure)
        self._set_state(EngineState.READY)
        return self._loaded

    def _learn_from_load(
        self, wanted: _Wanted, options: LoadOptions, loaded: LoadedModel, last_failure: Code | None
    ) -> None:
        path, ladder = wanted.path, wanted.ladder
        if loaded.threads_measured:
            self._memory.remember_threads(path, options, loaded.threads)
        if last_failure is not None and ladder.attempt:
            worked = ladder.candidates[ladder.attempt]
            self._memory.remember_load(path, wanted.asked, worked, ladder.attempt, last_failure)

    def _step_down(self, ladder: LoadFallbacks, error: UserError, *, decoded: bool = False) -> bool:
        """Whether there is another load to try after `error`, in the first decode or before."""
        extra_buffers = decoded and ladder.options.extra_buffers
        if ladder.next(error, extra_buffers=extra_buffers and NO_EXTRA_BUFFERS not in self.quirks):
            return True
        if self._wanted is not None:
            self._memory.forget_load(self._wanted.path, self._wanted.asked)
        ladder.start_over()
        return False

    def unload(self) -> None:
        self._wanted = None
        self._give_memory_back()

    def _give_memory_back(self) -> None:
        """Ends the process: llama.cpp does not always give memory back otherwise."""
        self._process.end()
        self._loaded = None
        self._set_state(EngineState.UNLOADED)

    close = unload

    def tokenize(self, text: str) -> tuple[int, ...]:
        """Raises UserError."""
        return self._ask_loaded(Tokenize(self._process.new_id(), text), Tokenized).tokens

    def render(self, prompt: Prompt) -> RenderedPrompt:
        """What the model would be sent; also while a generation runs. Raises UserError."""
        return self._ask_loaded(Render(self._process.new_id(), prompt), RenderedPrompt)

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        reuse: bool = True,
    ) -> Finished:
        """A stop by the person is an outcome: `Finished(stop=STOPPED)`. Raises UserError.

        A mishap in the first decode after a load leads to the next load and the same prompt
        again, as in `load`: nothing was shown yet.
        """
        fresh = self.pid is None or self._loaded is None
        if fresh:
            self._load(on_event, cancel)
        while True:
            try:
                return self._generate(prompt, sampling, on_event, cancel, reuse)
            except UserError as error:
                if not self._can_go_on(error, fresh):
                    raise
            self._load(on_event, cancel)
            fresh = True

    def _can_go_on(self, error: UserError, fresh: bool) -> bool:
        """Whether to load once more, more carefully if that may help, and ask again."""
        if self._wanted is None:
            return False
        ladder = self._wanted.ladder
        if is_memory(error):
            # Also in the middle of an answer: the next load shall not run into it again.
            stepped = self._step_down(ladder, error, decoded=True)
            if stepped and self._shown:
                self._give_memory_back()
            return stepped and not self._shown
        if isinstance(error, ChildDiedError) and not self._taken_up and not fresh:
            return True  # it had died before, and nobody had looked
        if self._proven or not ladder.may_help(error):
            return False
        return self._step_down(ladder, error, decoded=True)

    def _generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        reuse: bool,
    ) -> Finished:
        self._taken_up = self._shown = False

        def watch(event: Event) -> None:
            self._taken_up = True
            if isinstance(event, Delta | ToolCall):
                self._shown = self._proven = True
            on_event(event)

        self._set_state(EngineState.GENERATING)
        request = Generate(self._process.new_id(), prompt, sampling, reuse)
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
        self._learn_from_answer(finished)
        self._set_state(EngineState.READY)
        return finished

    def _learn_from_answer(self, finished: Finished) -> None:
        if self._wanted is None or not finished.raw_tokens:
            return
        self._proven = True
        self._wanted.ladder.settle()
        if self._wanted.ladder.without_extra_buffers:
            self._memory.learn(NO_EXTRA_BUFFERS)

    # The process

    def _ask_loaded(self, request: Request, wanted: type[_Answer]) -> _Answer:
        """Asks the process that has the model. If it has died since, that is said: a new one
        would only answer that nothing is loaded."""
        return self._ask(request, wanted, self._generate_timeout, restart=False)

    def _ask(
        self,
        request: Request,
        wanted: type[_Answer],
        timeout: float,
        on_event: OnEvent | None = None,
        cancel: CancelToken | None = None,
        *,
        restart: bool = True,
    ) -> _Answer:
        """See `Supervisor.ask`."""
        try:
            return self._process.ask(request, wanted, timeout, on_event, cancel, restart=restart)
        except (UserError, Cancelled):
            if self.pid is None:
                self._loaded = None
            raise
