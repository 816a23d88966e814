"""Which load to try after one has failed: from the one that was wanted down to a careful one."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from dataclasses import replace

from app.core.engine.fit import DEFAULT_CONTEXT, MOST_LAYERS, SMALLEST_CONTEXT
from app.core.engine.protocol import LoadOptions
from app.core.engine.supervisor import ChildDiedError
from app.core.errors import Code, UserError

MOST_TRIES = 4
"""Loads in all, the wanted one counted; the last of them is the most careful."""

_ILLEGAL = {signal.SIGSEGV, signal.SIGILL, getattr(signal, "SIGBUS", signal.SIGSEGV)}


def more_careful(options: LoadOptions) -> tuple[LoadOptions, ...]:
    """What to try instead of `options` when nobody has planned it: ever shorter contexts, no
    second cache for the window layers, the experts in system memory, at last no GPU."""

    def shorter(times: int) -> LoadOptions:
        context = (options.context_length or DEFAULT_CONTEXT) // times
        return replace(options, context_length=max(context, SMALLEST_CONTEXT), swa_full=False)

    return (
        shorter(2),
        replace(shorter(4), cpu_experts=MOST_LAYERS),
        replace(shorter(8), gpu_layers=0, cpu_experts=0),
    )


def is_memory(error: UserError) -> bool:
    """Whether memory ran out, or would have; not when the weights alone are too much."""
    return error.code is Code.OUT_OF_MEMORY or (
        error.code is Code.MODEL_TOO_LARGE and "context_length" in error.facts
    )


def is_mishap(error: UserError) -> bool:
    """Whether a more careful load may help: memory, a crash or a hang, not a bad file."""
    return is_memory(error) or isinstance(error, ChildDiedError) or error.code is Code.ENGINE_HUNG


class Ladder:
    """The loads of one model: `rungs[0]` is the wanted one, and `attempt` the present one.

    `fallen` is the failure that led to the present one until someone was told of it.
    """

    def __init__(
        self, wanted: LoadOptions, fallbacks: Sequence[LoadOptions], begin: LoadOptions | None
    ) -> None:
        """`begin` is the rung that worked before."""
        self.rungs = (wanted, *(each for each in fallbacks if each != wanted))
        self.attempt = self.rungs.index(begin) if begin in self.rungs else 0
        self.fallen: Code | None = None
        self.without_extra_buffers = False
        """They are left out of the present one only because they may have been the fault."""
        self._suspected = False
        self._failures = 0

    @property
    def options(self) -> LoadOptions:
        options = self.rungs[self.attempt]
        return replace(options, extra_buffers=False) if self.without_extra_buffers else options

    def step_down(self, error: UserError, *, extra_buffers: bool = False) -> bool:
        """Choose the next try after `error`; False when none is left, and the ladder is where it
        was. `extra_buffers`: whether the failed load used them and decoded, see `memory.py`."""
        failures = self._failures + 1
        last = len(self.rungs) - 1
        if failures >= MOST_TRIES:
            return False
        if extra_buffers and not self._suspected and _is_illegal(error):
            self.without_extra_buffers = self._suspected = True
        elif self.attempt < last:
            self.without_extra_buffers = False
            self.attempt = last if failures == MOST_TRIES - 1 else self.attempt + 1
        else:
            return False
        self._failures = failures
        self.fallen = error.code
        return True

    def settle(self) -> None:
        """The present load has proven itself: what fails from now on has another cause."""
        self._failures = 0

    def start_over(self) -> None:
        """Every try failed: the next load is the wanted one again."""
        self.attempt = 0
        self.fallen = None
        self.without_extra_buffers = self._suspected = False
        self._failures = 0


def _is_illegal(error: UserError) -> bool:
    return isinstance(error, ChildDiedError) and error.signal_number in _ILLEGAL
