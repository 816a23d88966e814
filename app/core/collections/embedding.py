"""`Embedder`: what the collections need of an embedding model; `ChosenEmbedder`: that of now."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from app.core.cancel import CancelToken


class Embedder(Protocol):
    """Any thread may call it. Its vectors are rows of float32 numbers, each of length 1."""

    @property
    def identity(self) -> str:
        """Another one for every model whose vectors cannot be compared with these."""

    def passages(self, texts: Sequence[str], cancel: CancelToken) -> memoryview:
        """The vectors of passages, one behind the other. Raises Cancelled and UserError."""

    def question(self, text: str, cancel: CancelToken) -> memoryview:
        """The vector of a question. Raises Cancelled and UserError."""

    def close(self) -> None: ...


class ChosenEmbedder:
    """That of the model which is chosen now, made when it is first wanted. Any thread may call."""

    def __init__(self, path: Callable[[], Path | None], make: Callable[[Path], Embedder]) -> None:
        self._path = path
        self._make = make
        self._lock = threading.Lock()
        self._current: tuple[Path, Embedder] | None = None

    def __call__(self) -> Embedder | None:
        path = self._path()
        with self._lock:
            before = self._current
            if path is None:
                self._current = None
            elif before is None or before[0] != path:
                self._current = path, self._make(path)
            current = self._current
        if before is not None and before is not current:
            before[1].close()
        return current[1] if current is not None else None

    def close(self) -> None:
        with self._lock:
            current, self._current = self._current, None
        if current is not None:
            current[1].close()
