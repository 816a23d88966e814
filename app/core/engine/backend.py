"""The interface of llama.cpp for the engine process; `llama.py` implements it.

Tests replace it by a backend that crashes or stalls in the real process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.chat_format import ModelText, Vocabulary
from app.core.devices import Device
from app.core.engine.protocol import LoadedModel, LoadOptions
from app.core.messages import Sampling

LoadCallback = Callable[[float], bool]
"""Called with the share loaded (0 to 1); returning False cancels."""


class Aborted(Exception):  # noqa: N818 - an outcome, caught by the generation loop
    """A decode gave way to `interrupt`; what it had done stays in the cache, uncounted."""


class Model(Protocol):
    """One model in memory with one context and one sequence of tokens in its KV cache.

    One thread calls it, except `interrupt`. Every decode raises UserError(DECODE_FAILED
    or OUT_OF_MEMORY) when llama.cpp refuses, and Aborted when interrupted.
    """

    @property
    def vocabulary(self) -> Vocabulary: ...

    @property
    def text(self) -> ModelText: ...

    @property
    def facts(self) -> LoadedModel: ...

    @property
    def step_size(self) -> int:
        """The most tokens one `prefill` takes."""

    def keep(self, count: int) -> int:
        """Cut the cache to its first `count` tokens, and return how many can be reused:
        `count`, or 0 when the sliding window or the model's kind does not allow it."""

    def prefill(self, tokens: Sequence[int], alive: Callable[[], None] | None) -> None:
        """Decode at most `step_size` tokens after those in the cache. `alive` is called again
        and again while it computes."""

    def decode(self, token: int) -> None:
        """Decode one token after those in the cache."""

    def start_sampling(self, sampling: Sampling, seed: int) -> None: ...

    def sample(self) -> int:
        """The next token, drawn from the last decode."""

    def interrupt(self) -> None:
        """Make the running and every further decode raise Aborted; from any thread."""

    def resume(self) -> None:
        """Take `interrupt` back."""

    def close(self) -> None: ...


class Backend(Protocol):
    """llama.cpp itself."""

    def devices(self) -> tuple[Device, ...]: ...

    def load(
        self, path: str, options: LoadOptions, progress: LoadCallback, known_threads: int = 0
    ) -> Model:
        """With `known_threads` nothing is measured. Raises UserError for an unusable file or
        machine, Cancelled when `progress` returned False."""
