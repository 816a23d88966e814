"""An `Engine` that plays a script in real time, for tests of views and for measuring them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from app.core.cancel import CancelToken
from app.core.devices import Device
from app.core.engine.context import fit
from app.core.engine.interface import EngineState, OnEvent
from app.core.engine.memory import RememberedLoad
from app.core.engine.protocol import (
    Delta,
    Event,
    Finished,
    Inspected,
    Loaded,
    LoadedModel,
    Loading,
    LoadOptions,
    PromptSegment,
    Trimmed,
)
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Channel, Message, Prompt, Role, Sampling, StopReason, Usage

Step = tuple[float, Event | UserError]
"""Seconds to wait, then the event to emit or the error to raise."""

Script = Iterable[Step] | Callable[[Prompt], Iterable[Step]]

_MODEL = LoadedModel(
    path="",
    name="Scripted",
    architecture="scripted",
    chat_format="scripted",
    parameters=0,
    file_bytes=0,
    layers=0,
    gpu_layers=0,
    context_length=8192,
    trained_context=8192,
    threads=1,
    swa_full=True,
    flash_attention=True,
    extra_buffers=True,
)


def stream(
    text: str, tokens_per_second: float, channel: Channel = Channel.FINAL, per_delta: int = 1
) -> Iterator[Step]:
    """`text` word by word as a model would write it, `per_delta` words to an event."""
    words = text.split(" ")
    tokens = [word + " " for word in words[:-1]] + words[-1:]
    for start in range(0, len(tokens), per_delta):
        group = tokens[start : start + per_delta]
        yield len(group) / tokens_per_second, Delta(0, channel, "".join(group), len(group))


class ScriptedEngine:
    """`Engine` from `turns`: each `generate` plays the next; the last one repeats.

    A turn that ends without `Finished` gets one that counts its deltas. A UserError in a turn is
    raised; the state is then `failed` when its code is ENGINE_CRASHED or ENGINE_HUNG. `load`
    plays `loading` (`FellBack` among it, if that is to be seen) and then is loaded with `model`.
    """

    def __init__(
        self,
        turns: Sequence[Script],
        loading: Sequence[Step] = (),
        model: LoadedModel = _MODEL,
    ) -> None:
        self._turns = list(turns)
        self._next_turn = 0
        self.loading = tuple(loading)
        self.model = model
        self._loaded: LoadedModel | None = None
        self._state = EngineState.UNLOADED
        self._callbacks: list[Callable[[EngineState], None]] = []
        self.cached = 0
        self.prompts: list[Prompt] = []
        """Every prompt that was answered, in order, as it was fitted: a token a word."""

    @property
    def state(self) -> EngineState:
        return self._state

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    @property
    def quirks(self) -> tuple[str, ...]:
        return ()

    @property
    def remembered(self) -> tuple[RememberedLoad, ...]:
        return ()

    def forget_loads(self, path: str) -> None:
        pass

    def on_state_changed(self, callback: Callable[[EngineState], None]) -> None:
        self._callbacks.append(callback)

    def devices(self) -> tuple[Device, ...]:
        return (Device("CPU", "Scripted", "cpu", 8 << 30, 16 << 30),)

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        """A token is a word here."""
        if self.loaded is None:
            raise UserError(Code.NOT_LOADED)
        return tuple(len(text.split()) for text in texts)

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
        if self._loaded is not None and self._loaded.path == path:
            return self._loaded
        self._loaded = None
        self._set_state(EngineState.LOADING)
        on_event(Loading(0, 0.0))
        try:
            for event in _play(self.loading, cancel):
                on_event(event)
        except Cancelled:
            self._set_state(EngineState.UNLOADED)
            raise
        except UserError:
            self._set_state(EngineState.FAILED)
            raise
        self._loaded = replace(self.model, path=path)
        on_event(Loaded(0, self._loaded))
        self._set_state(EngineState.READY)
        return self._loaded

    def unload(self) -> None:
        self._loaded = None
        self._set_state(EngineState.UNLOADED)

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
    ) -> Finished:
        if self._loaded is None:
            raise UserError(Code.NOT_LOADED)
        length = self._loaded.context_length
        fitted = fit(prompt, _words, length, left_out, trim=trim, room=room)
        if fitted.left_out:
            on_event(Trimmed(0, fitted.left_out, fitted.first))
        prompt = fitted.prompt
        self.prompts.append(prompt)
        turn = self._turns[min(self._next_turn, len(self._turns) - 1)]
        self._next_turn += 1
        self._set_state(EngineState.GENERATING)
        try:
            finished = self._answer(turn(prompt) if callable(turn) else turn, on_event, cancel)
        except UserError as error:
            gone = error.code in (Code.ENGINE_CRASHED, Code.ENGINE_HUNG)
            if gone:
                self._loaded = None
            self._set_state(EngineState.FAILED if gone else EngineState.READY)
            raise
        on_event(finished)
        self._set_state(EngineState.READY)
        return finished

    @staticmethod
    def _answer(turn: Iterable[Step], on_event: OnEvent, cancel: CancelToken) -> Finished:
        tokens = 0
        stop = StopReason.FINISHED
        try:
            for event in _play(turn, cancel):
                if isinstance(event, Finished):
                    return event
                if isinstance(event, Delta):
                    tokens += event.tokens
                on_event(event)
        except Cancelled:
            stop = StopReason.STOPPED
        return Finished(0, stop, Usage(completion_tokens=tokens))

    def inspect(self, prompt: Prompt, left_out: int = 0) -> Inspected:
        """A segment a message."""
        if self._loaded is None:
            raise UserError(Code.NOT_LOADED)
        length = self._loaded.context_length
        fitted = fit(prompt, _words, length, left_out)
        segments = []
        summary = [Message.of(Role.USER, prompt.summary)] if prompt.summary else []
        for message in (*summary, *fitted.prompt.messages):
            words = tuple(message.text.split(" "))
            text = f"<|start|>{message.role}<|message|>{message.text}<|end|>"
            segments.append(PromptSegment(text, tuple(range(len(words))), words))
        return Inspected(0, tuple(segments), self.cached, fitted.left_out, length)

    def close(self) -> None:
        self.unload()

    def _set_state(self, state: EngineState) -> None:
        if state is not self._state:
            self._state = state
            for callback in self._callbacks:
                callback(state)


def _words(prompt: Prompt) -> range:
    parts = [part for message in prompt.messages for part in message.parts] + [*prompt.prefix]
    return range(sum(len(text.split()) for text in [prompt.summary, *(p.text for p in parts)]))


def _play(steps: Iterable[Step], cancel: CancelToken) -> Iterator[Event]:
    stopped = threading.Event()
    cancel.on_cancel(stopped.set)
    for delay, event in steps:
        if stopped.wait(delay):
            raise Cancelled
        if isinstance(event, UserError):
            raise event
        yield event
