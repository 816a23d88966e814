"""Counting the tokens of texts while the engine's own thread answers."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Final

from app.core.chat_format import Vocabulary
from app.core.engine.protocol import CountTokens
from app.core.errors import Code, UserError

_AT_ONCE: Final = 1 << 17  # characters; the model can be freed between two stretches

OnCounted = Callable[[CountTokens, "tuple[int, ...] | Exception"], None]


class TokenCounter:
    """Has a thread of its own, which reads nothing but the vocabulary of the loaded model."""

    def __init__(self, counted: OnCounted) -> None:
        self._counted = counted
        self._lock = threading.Lock()
        self._vocabulary: Vocabulary | None = None
        self._queue: queue.SimpleQueue[CountTokens | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="count", daemon=True).start()

    def end(self) -> None:
        """After what it was given."""
        self._queue.put(None)

    def set_vocabulary(self, vocabulary: Vocabulary | None) -> None:
        """Waits until the one before is not read any more."""
        with self._lock:
            self._vocabulary = vocabulary

    def take(self, request: CountTokens) -> None:
        self._queue.put(request)

    def _work(self) -> None:
        while (request := self._queue.get()) is not None:
            counted: tuple[int, ...] | Exception
            try:
                counted = tuple(self._count(text) for text in request.texts)
            except Exception as error:  # noqa: BLE001 - the next request is counted all the same
                counted = error
            self._counted(request, counted)

    def _count(self, text: str) -> int:
        return sum(map(self._count_stretch, _stretches(text)))

    def _count_stretch(self, text: str) -> int:
        with self._lock:
            if self._vocabulary is None:
                raise UserError(Code.NOT_LOADED)
            return len(self._vocabulary.tokenize(text))


def _stretches(text: str) -> Iterator[str]:
    """Cut after a line where there is one, as tokens seldom reach over its end."""
    start = 0
    while start < len(text):
        end = start + _AT_ONCE
        if end < len(text):
            end = text.rfind("\n", start, end) + 1 or end
        yield text[start:end]
        start = end
