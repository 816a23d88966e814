"""`AnswerBuilder`: the answer while it is being written."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from app.core.messages import Channel, Part


class AnswerBuilder:
    """Parts that grow. Written by the turn's thread, read as a snapshot by the writer's.

    A snapshot is a new tuple; the texts are joined only when one is taken.
    """

    def __init__(
        self, parts: tuple[Part, ...] = (), clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._done = list(parts)
        self._open: Part | None = self._done.pop() if parts else None
        self._texts: list[str] = [self._open.text] if self._open else []
        self._lock = threading.Lock()
        self._clock = clock
        self._reasoning_began: float | None = None
        self._reasoning_ended: float | None = None

    def add(self, channel: Channel, text: str, *, new_part: bool = False) -> None:
        with self._lock:
            self._time(channel)
            part = self._open
            if part is None or new_part or part.channel is not channel or part.recipient:
                self._close()
                self._open = Part(channel, "")
            self._texts.append(text)

    def add_call(self, channel: Channel, recipient: str, arguments: str) -> None:
        with self._lock:
            self._close()
            self._done.append(Part(channel, arguments, recipient, "json"))

    def parts(self) -> tuple[Part, ...]:
        """All parts so far; those without text are left out."""
        with self._lock:
            return self._parts()

    @property
    def reasoning_seconds(self) -> float:
        """From the first reasoning to the first of the answer, or until now."""
        if self._reasoning_began is None:
            return 0.0
        ended = self._clock() if self._reasoning_ended is None else self._reasoning_ended
        return ended - self._reasoning_began

    def _time(self, channel: Channel) -> None:
        if channel is Channel.ANALYSIS and self._reasoning_began is None:
            self._reasoning_began = self._clock()
        elif (
            channel is Channel.FINAL
            and self._reasoning_began is not None
            and self._reasoning_ended is None
        ):
            self._reasoning_ended = self._clock()

    def _parts(self) -> tuple[Part, ...]:
        if self._open is None:
            return tuple(self._done)
        joined = replace(self._open, text="".join(self._texts))
        return (*self._done, joined) if joined.text else tuple(self._done)

    def _close(self) -> None:
        self._done = list(self._parts())
        self._open = None
        self._texts = []
