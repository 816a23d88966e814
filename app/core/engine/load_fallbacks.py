"""`LoadFallbacks`: the options to load a model with next, after a load has failed."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from app.core.engine.fit import DEFAULT_CONTEXT, MOST_LAYERS
from app.core.engine.protocol import LoadOptions
from app.core.engine.supervisor import ChildDiedError
from app.core.errors import Code, UserError

MOST_TRIES = 4
"""Loads in all, the first one included; the last one needs the least."""

_DRIVER = (Code.LOAD_FAILED, Code.DECODE_FAILED)
"""Failures that the driver of a graphics card may have caused, or a bad file."""

_ILLEGAL = {signal.SIGSEGV, signal.SIGILL, getattr(signal, "SIGBUS", signal.SIGSEGV)}


def is_memory(error: UserError) -> bool:
    """Whether memory ran out, or would have; not when the weights alone are too much."""
    return error.code is Code.OUT_OF_MEMORY or (
        error.code is Code.MODEL_TOO_LARGE and "context_length" in error.facts
    )


def is_mishap(error: UserError) -> bool:
    """Whether a load that needs less may help: memory, a crash or a hang, not a bad file."""
    return is_memory(error) or isinstance(error, ChildDiedError) or error.code is Code.ENGINE_HUNG


class _Remedy(Enum):
    """Tried with the same options first, as the failure may have another cause than them."""

    AS_IT_WAS = auto()
    NO_EXTRA_BUFFERS = auto()


class LoadFallbacks:
    """The loads of one model: `candidates[0]` has the planned options; `attempt` is the index of
    the current ones. `last_failure` is the failure that led to them, until it is reported.
    """

    def __init__(self, candidates: Sequence[LoadOptions], worked: LoadOptions | None) -> None:
        """`worked` are the options that worked last time. Loads begin with the first candidate that
        needs no more than those: plans differ a little with the free memory."""
        self.candidates = tuple(dict.fromkeys(candidates))
        careful = (
            number
            for number, candidate in enumerate(self.candidates)
            if worked is None or _asks_no_more(candidate, worked)
        )
        self.attempt = next(careful, len(self.candidates) - 1)
        self.last_failure: Code | None = None
        self._remedy: _Remedy | None = None  # of the present load
        self._suspected = False  # whether the extra buffers were, at any time
        self._failures = 0

    @property
    def options(self) -> LoadOptions:
        options = self.candidates[self.attempt]
        return replace(options, extra_buffers=False) if self.without_extra_buffers else options

    @property
    def without_extra_buffers(self) -> bool:
        """They are left out of the present load only because they may have been the fault."""
        return self._remedy is _Remedy.NO_EXTRA_BUFFERS

    def may_help(self, error: UserError) -> bool:
        """Whether another load may go better after `error`."""
        return is_mishap(error) or self._may_be_the_driver(error)

    def _may_be_the_driver(self, error: UserError) -> bool:
        """Whether a graphics card may be the cause, and a load without one is left."""
        on_cards = self.options.gpu_layers != 0 and bool(self.options.devices)
        return error.code in _DRIVER and on_cards and self.candidates[-1].gpu_layers == 0

    def next(self, error: UserError, *, extra_buffers: bool = False) -> bool:
        """Choose the next try after `error`; False when none is left, and nothing has changed.

        A process that dies or hangs without a sign of memory trouble is first started as it was.
        `extra_buffers`: whether the failed load used them and decoded, see `memory.py`.
        """
        failures = self._failures + 1
        last = len(self.candidates) - 1
        if failures >= MOST_TRIES:
            return False
        if extra_buffers and not self._suspected and _is_illegal(error):
            self._remedy, self._suspected = _Remedy.NO_EXTRA_BUFFERS, True
        elif failures == 1 and is_mishap(error) and not is_memory(error):
            self._remedy = _Remedy.AS_IT_WAS
        elif self.attempt < last:
            self._remedy = None
            at_once = failures == MOST_TRIES - 1 or self._may_be_the_driver(error)
            self.attempt = last if at_once else self.attempt + 1
        else:
            return False
        self._failures = failures
        self.last_failure = error.code
        return True

    def proven(self) -> None:
        """The current load has decoded: later failures have another cause."""
        self._failures = 0

    def start_over(self) -> None:
        """Every try failed: the next load is the wanted one again."""
        self.attempt = self._failures = 0
        self.last_failure = self._remedy = None
        self._suspected = False


def _asks_no_more(candidate: LoadOptions, worked: LoadOptions) -> bool:
    """Whether no option of `candidate` needs more than that of `worked`."""
    layers, most = (
        each.gpu_layers if each.gpu_layers >= 0 else MOST_LAYERS for each in (candidate, worked)
    )
    context, longest = (each.context_length or DEFAULT_CONTEXT for each in (candidate, worked))
    return (
        layers <= most
        and (not layers or candidate.cpu_experts >= worked.cpu_experts)
        and context <= longest
        and (worked.swa_full is not False or candidate.swa_full is False)
        and (worked.extra_buffers or not candidate.extra_buffers)
    )


def _is_illegal(error: UserError) -> bool:
    return isinstance(error, ChildDiedError) and error.signal_number in _ILLEGAL
