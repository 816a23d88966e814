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

_DRIVER = (Code.LOAD_FAILED, Code.DECODE_FAILED)
"""What a graphics card's driver may be the cause of, as may a bad file."""

_ILLEGAL = {signal.SIGSEGV, signal.SIGILL, getattr(signal, "SIGBUS", signal.SIGSEGV)}


def reduced_options(options: LoadOptions) -> tuple[LoadOptions, ...]:
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


class LoadFallbacks:
    """The loads of one model: `candidates[0]` is the wanted one, and `attempt` the present one.

    `last_failure` is the failure that led to the present one until someone was told of it.
    """

    def __init__(self, candidates: Sequence[LoadOptions], worked: LoadOptions | None) -> None:
        """`worked` is what a load had to come down to before. The first rung that asks for no
        more is where this one begins: they differ a little with the free memory."""
        self.candidates = tuple(dict.fromkeys(candidates))
        careful = (
            number
            for number, rung in enumerate(self.candidates)
            if worked is None or _asks_no_more(rung, worked)
        )
        self.attempt = next(careful, len(self.candidates) - 1)
        self.last_failure: Code | None = None
        self.without_extra_buffers = False
        """They are left out of the present one only because they may have been the fault."""
        self._suspected = False
        self._failures = 0

    @property
    def options(self) -> LoadOptions:
        options = self.candidates[self.attempt]
        return replace(options, extra_buffers=False) if self.without_extra_buffers else options

    def may_help(self, error: UserError) -> bool:
        """Whether another load may go better after `error`."""
        return is_mishap(error) or self._may_be_the_driver(error)

    def _may_be_the_driver(self, error: UserError) -> bool:
        on_cards = self.candidates[self.attempt].gpu_layers != 0 and bool(self.options.devices)
        return error.code in _DRIVER and on_cards and self.candidates[-1].gpu_layers == 0

    def next(self, error: UserError, *, extra_buffers: bool = False) -> bool:
        """Choose the next try after `error`; False when none is left, and the ladder is where it
        was. `extra_buffers`: whether the failed load used them and decoded, see `memory.py`."""
        failures = self._failures + 1
        last = len(self.candidates) - 1
        if failures >= MOST_TRIES:
            return False
        if extra_buffers and not self._suspected and _is_illegal(error):
            self.without_extra_buffers = self._suspected = True
        elif self.attempt < last:
            self.without_extra_buffers = False
            at_once = failures == MOST_TRIES - 1 or self._may_be_the_driver(error)
            self.attempt = last if at_once else self.attempt + 1
        else:
            return False
        self._failures = failures
        self.last_failure = error.code
        return True

    def settle(self) -> None:
        """The present load has proven itself: what fails from now on has another cause."""
        self._failures = 0

    def start_over(self) -> None:
        """Every try failed: the next load is the wanted one again."""
        self.attempt = 0
        self.last_failure = None
        self.without_extra_buffers = self._suspected = False
        self._failures = 0


def _asks_no_more(rung: LoadOptions, worked: LoadOptions) -> bool:
    """Whether `rung` takes no more of anything than `worked`, as far as options tell."""
    layers, most = (
        each.gpu_layers if each.gpu_layers >= 0 else MOST_LAYERS for each in (rung, worked)
    )
    return (
        layers <= most
        and (not layers or rung.cpu_experts >= worked.cpu_experts)
        and (rung.context_length or DEFAULT_CONTEXT) <= (worked.context_length or DEFAULT_CONTEXT)
        and (worked.swa_full is not False or rung.swa_full is False)
        and (worked.extra_buffers or not rung.extra_buffers)
    )


def _is_illegal(error: UserError) -> bool:
    return isinstance(error, ChildDiedError) and error.signal_number in _ILLEGAL
