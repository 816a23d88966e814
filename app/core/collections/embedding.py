"""`Embedder`: what the collections need of an embedding model."""

from __future__ import annotations

from collections.abc import Sequence
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
