"""One answer: prompt into the cache, tokens out of it, tokens to events."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Sequence

from app.core.chat_format import ChatFormat, Parser
from app.core.engine.backend import Aborted, Model
from app.core.engine.context import Fitted, fit
from app.core.engine.event_writer import Outbox
from app.core.engine.inspection import compared, segments, shared_length
from app.core.engine.protocol import (
    Finished,
    Generate,
    Inspect,
    Inspected,
    Prefill,
    ToolCall,
    ToolsLeftOut,
    Trimmed,
)
from app.core.errors import UserError
from app.core.messages import (
    Channel,
    Oddity,
    PartBreak,
    Prompt,
    Sampling,
    StopReason,
    StreamEvent,
    TextDelta,
    ToolCallEvent,
    Usage,
)

_ALIVE_SECONDS = 1.0
_SILENT_SECONDS = 5.0  # an answer may take this long to show what it is, in slow headers and calls
_TELLING_STEP = 32  # tokens; shorter steps are slower by the token
_DEAF_SECONDS = 1.0  # at most without a look at the stop, where that is only between two steps
_FIRST_DEAF_STEP = 64  # tokens, while nobody knows how fast a card is
_SEED_BITS = 31


class Generator:
    """Answers prompts with one loaded model, reusing what its cache already holds."""

    def __init__(self, model: Model, chat_format: ChatFormat) -> None:
        self._model = model
        self._chat_format = chat_format
        self._cached: list[int] = []
        self._sent: Sequence[int] = ()  # the prompt of the last request
        self._tools_left_out = False  # in an earlier prompt
        self._pace = math.inf  # seconds a prompt token took in the last large step

    def run(self, request: Generate, outbox: Outbox) -> Finished:
        """Raises UserError; a stop by `model.interrupt()` is an outcome."""
        started, worked = time.perf_counter(), time.process_time()
        fitted = self._fit(request, outbox)
        if fitted.left_out:
            outbox.send(Trimmed(request.id, fitted.left_out, fitted.first))
        prompt = self._sent = fitted.tokens
        sampling = request.sampling
        seed = random.getrandbits(_SEED_BITS) if sampling.seed is None else sampling.seed
        alive = Prefill(request.id, len(prompt), len(prompt))
        stream = _Stream(alive, self._chat_format.parser(fitted.prompt), outbox)

        reused = self._reuse(prompt) if request.reuse else self._keep(0)
        raw: list[int] = []
        begun = prefilled = time.perf_counter()
        first = 0.0
        try:
            self._prefill(request.id, prompt, outbox)
            prefilled = time.perf_counter()
            self._model.start_sampling(sampling, seed)
            stop, first = self._answer(sampling, raw, stream)
        except Aborted:
            stop = StopReason.STOPPED
        if prefilled == begun:
            prefilled = time.perf_counter()
        stream.finish()
        if stop is StopReason.FINISHED and stream.called:
            stop = StopReason.TOOL_CALL  # a call that no token of its own ends
        ended = time.perf_counter()
        usage = Usage(
            prompt_tokens=len(prompt),
            cached_tokens=reused,
            completion_tokens=len(raw),
            prompt_seconds=prefilled - begun,
            completion_seconds=ended - prefilled if raw else 0.0,
            time_to_first_token=first - started if first else 0.0,
            cpu_seconds=time.process_time() - worked,
        )
        text = b"".join(map(self._model.vocabulary.piece, raw)).decode("utf-8", "replace")
        return Finished(request.id, stop, usage, seed, tuple(stream.oddities), tuple(raw), text)

    def inspect(self, request: Inspect, outbox: Outbox) -> Inspected:
        """Raises UserError, as `run`."""
        fitted = self._fit(request, outbox)
        vocabulary, ends = self._model.vocabulary, self._chat_format.message_ends
        found = tuple(segments(fitted.tokens, ends, vocabulary))
        same = None
        if self._sent:
            same = shared_length(self._sent, fitted.tokens)
            found = compared(found, tuple(segments(self._sent, ends, vocabulary)), same)
        return Inspected(
            request.id,
            found,
            self._shared(fitted.tokens),
            fitted.left_out,
            self._model.facts.context_length,
            same,
        )

    def _fit(self, request: Generate | Inspect, outbox: Outbox) -> Fitted:
        def render(prompt: Prompt) -> Sequence[int]:
            if prompt is not request.prompt:  # many are tried where the history is very long
                outbox.send(Prefill(request.id, 0, 0))
            rendered = self._chat_format.render(prompt)
            if rendered.lacks_tools and not self._tools_left_out and isinstance(request, Generate):
                self._tools_left_out = True
                outbox.send(ToolsLeftOut(request.id))
            return rendered.tokens

        length = self._model.facts.context_length
        if isinstance(request, Inspect):
            return fit(request.prompt, render, length, request.left_out)
        trim, room = request.trim, request.room
        return fit(request.prompt, render, length, request.left_out, trim=trim, room=room)

    # The cache

    def _reuse(self, prompt: Sequence[int]) -> int:
        """Keep the longest correct prefix. The last prompt token is always decoded anew: its
        logits are where the answer starts."""
        return self._keep(self._shared(prompt))

    def _shared(self, prompt: Sequence[int]) -> int:
        return shared_length(self._cached, prompt[:-1])

    def _keep(self, count: int) -> int:
        kept = self._model.keep(count)
        del self._cached[kept:]
        return kept

    def _prefill(self, request: int, prompt: Sequence[int], outbox: Outbox) -> None:
        total = len(prompt)
        reported = 0.0

        def alive() -> None:
            nonlocal reported
            now = time.perf_counter()
            if now - reported >= _ALIVE_SECONDS:
                reported = now
                outbox.send(Prefill(request, len(self._cached), total))

        while len(self._cached) < total:
            alive()
            step = prompt[len(self._cached) : len(self._cached) + self._step_size()]
            # llama.cpp calls `alive` so often that it costs a fast model 2 % of its speed.
            slow = len(step) * self._pace > _ALIVE_SECONDS
            before = time.perf_counter()
            self._decode_step(step, alive if slow else None)
            if len(step) >= _TELLING_STEP:
                self._pace = (time.perf_counter() - before) / len(step)
        outbox.send(Prefill(request, total, total))

    def _step_size(self) -> int:
        """llama.cpp looks at the stop between two operations of the processor. Where a card has
        all of the model there are none, so a slow one is handed less at a time."""
        model = self._model
        facts = model.facts
        if facts.gpu_layers <= facts.layers or facts.cpu_experts:
            return model.step_size
        fitting = int(_DEAF_SECONDS / self._pace) if self._pace < math.inf else _FIRST_DEAF_STEP
        return min(model.step_size, max(_TELLING_STEP, fitting))

    def _decode_step(self, step: Sequence[int], alive: Callable[[], None] | None) -> None:
        try:
            self._model.prefill(step, alive)
        except (Aborted, UserError):
            # llama.cpp may have kept a part of the step: go back to what is known.
            self._keep(len(self._cached))
            raise
        self._cached.extend(step)

    # The answer

    def _answer(
        self, sampling: Sampling, raw: list[int], stream: _Stream
    ) -> tuple[StopReason, float]:
        """The hot loop: everything here is paid for every token."""
        model, cached = self._model, self._cached
        stops = self._chat_format.stop_tokens
        room = model.facts.context_length
        limit = sampling.max_tokens or room
        first = 0.0
        while True:
            token = model.sample()
            raw.append(token)
            if not first:
                first = time.perf_counter()
            stream.feed(token)
            if token in stops:
                tool = self._chat_format.is_tool_stop(token)
                return (StopReason.TOOL_CALL if tool else StopReason.FINISHED), first
            if len(cached) >= room:
                return StopReason.CONTEXT_FULL, first
            if len(raw) >= limit:
                return StopReason.LENGTH, first
            try:
                model.decode(token)
            except (Aborted, UserError) as error:
                self._keep(len(cached))
                if isinstance(error, Aborted):
                    return StopReason.STOPPED, first
                raise
            cached.append(token)


class _Stream:
    """Parser events to protocol events; `alive` is sent while the parser holds text back."""

    def __init__(self, alive: Prefill, parser: Parser, outbox: Outbox) -> None:
        self._alive = alive
        self._request = alive.id
        self._sent = time.perf_counter()
        self._parser = parser
        self._outbox = outbox
        self._breaks: set[Channel] = set()
        self._tokens = 0
        self.oddities: list[str] = []
        self.called = False

    def feed(self, token: int) -> None:
        self._tokens += 1
        events = self._parser.feed(token)
        if events:
            self._sent = time.perf_counter()
            self._pass_on(events)
        elif time.perf_counter() - self._sent >= _SILENT_SECONDS:
            self._sent = time.perf_counter()
            self._outbox.send(self._alive)

    def finish(self) -> None:
        self._pass_on(self._parser.finish())

    def _pass_on(self, events: Sequence[StreamEvent]) -> None:
        for event in events:
            match event:
                case TextDelta(channel, text):
                    new_part = channel in self._breaks
                    self._breaks.discard(channel)
                    self._outbox.text(self._request, channel, text, self._tokens, new_part)
                    self._tokens = 0
                case PartBreak(channel):
                    self._breaks.add(channel)
                case Oddity(what):
                    self.oddities.append(what)
                case ToolCallEvent():
                    self.called = True
                    self._outbox.send(
                        ToolCall(
                            self._request,
                            event.name,
                            event.recipient,
                            event.arguments,
                            event.channel,
                            event.valid,
                            event.content_type,
                        )
                    )
