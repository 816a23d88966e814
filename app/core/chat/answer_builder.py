"""`AnswerBuilder`: the answer while it is being written."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.engine.protocol import Delta, ToolCall
from app.core.messages import Channel, Part
from app.core.tools.steps import with_result


class AnswerBuilder:
    """Parts that grow. Written by the turn's thread; the store and the window read snapshots.

    A snapshot is a new tuple; the texts are joined only when one is taken.
    """

    def __init__(
        self,
        parts: tuple[Part, ...] = (),
        reasoning_seconds: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`parts` were written before, `reasoning_seconds` of it reasoning."""
        self._done = list(parts)
        self._open: Part | None = self._done.pop() if parts and parts[-1].is_text else None
        self._texts: list[str] = [self._open.text] if self._open else []
        self._lock = threading.Lock()
        self._clock = clock
        self._reasoned = reasoning_seconds
        self._reasoning_since: float | None = None
        self._first = self._last = 0.0
        self._tokens = 0
        self._in_prompt = 0  # of these, as they were written before the last result of a tool
        self._paused = False  # since a call, while it is carried out
        self.before: Sequence[Part] = ()
        """What earlier answers of the branch called, and got; what this one cites may be there."""
        self.given: Sequence[Part] = ()
        """The pages that were sent with the question."""
        self.channel: Channel | None = None
        """The channel of the newest text; None before the first delta."""

    def add(self, delta: Delta) -> None:
        with self._lock:
            self._count(delta)
            part = self._open
            if part is None or delta.new_part or part.channel is not delta.channel:
                self._close()
                self._open = Part(delta.channel, "")
            self._texts.append(delta.text)

    def add_call(self, call: ToolCall) -> None:
        with self._lock:
            self._end_reasoning(self._clock())
            self._paused = True
            self._close()
            self._done.append(Part(call.channel, call.arguments, call.recipient, call.content_type))

    def add_result(self, index: int, result: Part) -> None:
        """Of the call at `index`, which is pending."""
        with self._lock:
            self._close()
            self._done = list(with_result(self._done, index, result))
            self._in_prompt = self._tokens

    def parts(self) -> tuple[Part, ...]:
        """All parts so far; those without text are left out."""
        with self._lock:
            return self._parts()

    @property
    def tokens(self) -> int:
        """Of the text that was added, with those of its headers, since the last result of a tool;
        what was before that is in the prompt of the rest."""
        return self._tokens - self._in_prompt

    @property
    def tokens_per_second(self) -> float:
        """0 until it can be computed."""
        elapsed = self._last - self._first
        return self._tokens / elapsed if elapsed > 0.5 else 0.0

    @property
    def reasoning_seconds(self) -> float:
        """From the first word of each reasoning to the next that is none, or until now."""
        with self._lock:
            since = self._reasoning_since
            return self._reasoned + (0.0 if since is None else self._clock() - since)

    def _count(self, delta: Delta) -> None:
        now = self._clock()
        if self._paused and self._first:
            self._first += now - self._last
        self._paused = False
        self._first = self._first or now
        self._last = now
        self._tokens += delta.tokens
        self.channel = delta.channel
        if delta.channel is not Channel.ANALYSIS:
            self._end_reasoning(now)
        elif self._reasoning_since is None:
            self._reasoning_since = now

    def _end_reasoning(self, now: float) -> None:
        if self._reasoning_since is not None:
            self._reasoned += now - self._reasoning_since
            self._reasoning_since = None

    def _parts(self) -> tuple[Part, ...]:
        if self._open is None:
            return tuple(self._done)
        self._texts = ["".join(self._texts)]
        joined = replace(self._open, text=self._texts[0])
        return (*self._done, joined) if joined.text else tuple(self._done)

    def _close(self) -> None:
        self._done = list(self._parts())
        self._open = None
        self._texts = []
