"""The way out of the engine process: whole lines, in order, text gathered into few of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from app.core.engine.protocol import Delta, Event
from app.core.json_lines import encode
from app.core.messages import Channel

GATHER_SECONDS = 1 / 30
"""Text of a fast model is sent about this often: at each line the reader wakes up, and on a
small machine takes the core that llama.cpp is waiting for."""


class Outbox:
    """Writes events, from any thread. Text is never held back longer than `GATHER_SECONDS`
    and a thread switch, and never overtaken by another event."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._lock = threading.Lock()
        self._pending: list[str] = []
        self._request = 0
        self._channel = Channel.FINAL
        self._new_part = False
        self._tokens = 0
        self._last = 0.0
        self._waiting = threading.Event()
        self._closed = False
        self._timer = threading.Thread(target=self._flush_on_time, name="outbox", daemon=True)
        self._timer.start()

    def send(self, event: Event) -> None:
        with self._lock:
            self._flush()
            self._write(encode(event))

    def text(self, request: int, channel: Channel, text: str, tokens: int, new_part: bool) -> None:
        """`tokens` were decoded since the last call to bring `text` about."""
        with self._lock:
            if self._pending and (
                channel is not self._channel or new_part or request != self._request
            ):
                self._flush()
            if not self._pending:
                self._request, self._channel, self._new_part = request, channel, new_part
            self._pending.append(text)
            self._tokens += tokens
            if time.perf_counter() - self._last >= GATHER_SECONDS:
                self._flush()
            elif len(self._pending) == 1:
                self._waiting.set()

    def close(self) -> None:
        with self._lock:
            self._flush()
            self._closed = True
        self._waiting.set()
        self._timer.join()

    def _flush(self) -> None:
        if not self._pending:
            return
        delta = Delta(
            self._request, self._channel, "".join(self._pending), self._tokens, self._new_part
        )
        self._pending.clear()
        self._tokens = 0
        self._last = time.perf_counter()
        self._write(encode(delta))

    def _flush_on_time(self) -> None:
        while True:
            self._waiting.wait()
            self._waiting.clear()
            if self._closed:
                return
            time.sleep(GATHER_SECONDS)
            with self._lock:
                self._flush()
