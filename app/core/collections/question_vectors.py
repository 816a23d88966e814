"""`QuestionVectors`: the vectors of questions, while there is an embedding model that works."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from app.core.cancel import CancelToken
from app.core.collections.embedding import Embedder
from app.core.collections.search import QuestionVector
from app.core.errors import Cancelled, Code, UserError

_log = logging.getLogger(__name__)

_MOST_SECONDS: Final = 20.0  # the model may have to be loaded first
_AGAIN_SECONDS: Final = 60.0  # after a failure, so that not every search waits for another one

OnEmbeddingFailed = Callable[[UserError], None]
"""Called from any thread."""


def no_embedder() -> Embedder | None:
    return None


class QuestionVectors:
    """Any thread may call it. A failure is reported once for each model."""

    def __init__(self, embedder: Callable[[], Embedder | None] = no_embedder) -> None:
        """`embedder` returns the one that is chosen now."""
        self._embedder = embedder
        self._lock = threading.Lock()
        self._failed_at: dict[str, float] = {}  # by model, in the time of `monotonic`
        self._callbacks: list[OnEmbeddingFailed] = []

    def on_failed(self, callback: OnEmbeddingFailed) -> None:
        self._callbacks.append(callback)

    @property
    def model(self) -> str:
        """The identity of the model that is chosen; "" without one, or if it cannot be read."""
        embedder = self._embedder()
        try:
            return embedder.identity if embedder is not None else ""
        except UserError as error:  # its file is gone
            self.report("", error)
            return ""

    def vector(self, question: str) -> QuestionVector | None:
        """None without a model, and while it does not work. It may take a while the first time."""
        embedder = self._embedder()
        if embedder is None or self._failed_lately(embedder.identity):
            return None
        cancel = CancelToken()
        timer = threading.Timer(_MOST_SECONDS, cancel.cancel)
        timer.daemon = True
        timer.start()
        try:
            vector = embedder.question(question, cancel)
        except (UserError, Cancelled) as error:
            self.report(embedder.identity, error)
            return None
        finally:
            timer.cancel()
        return QuestionVector(embedder.identity, memoryview(vector).tobytes())

    def _failed_lately(self, model: str) -> bool:
        with self._lock:
            failed_at = self._failed_at.get(model)
        return failed_at is not None and time.monotonic() - failed_at < _AGAIN_SECONDS

    def report(self, model: str, error: UserError | Cancelled) -> None:
        """It cannot be used for now, or its vectors cannot be compared."""
        detail = error.code.value if isinstance(error, UserError) else "too slow"
        with self._lock:
            first = model not in self._failed_at
            self._failed_at[model] = time.monotonic()
        if first:
            _log.info("Searched by words alone: %s", detail)
            for callback in self._callbacks:
                callback(UserError(Code.SEARCHED_BY_WORDS, detail))
