"""The real engine process over a llama.cpp with one fault.

    python -m tests.unit.engine.faulty_main FAULT

`amx`: every prefill dies with SIGILL while extra buffers are on, as in gpt-oss.md §3, trap 1.
`always`: dies with SIGSEGV in any case. `memory`: llama.cpp says out of memory and aborts.
`deaf`: does not stop when it is told to. `endless` besides: see `engine_main`.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence

from app.core.engine.backend import Progress
from app.core.engine.llama_log import LlamaLog
from app.core.engine.model import LlamaModel
from app.core.engine.process import serve
from app.core.engine.protocol import LoadOptions
from app.core.engine.runtime import Llama
from tests.unit.engine.plain import PlainDialect

_FAULT = sys.argv[1]


def _die(number: signal.Signals) -> None:
    """At once and in this thread, as a wrong instruction does."""
    signal.pthread_kill(threading.get_ident(), number)


class FaultyModel(LlamaModel):
    def prefill(self, tokens: Sequence[int], alive: Callable[[], None] | None) -> None:
        if _FAULT == "always":
            _die(signal.SIGSEGV)
        if _FAULT == "amx" and self.facts.extra_buffers:
            _die(signal.SIGILL)
        if _FAULT == "memory":
            print("ggml_backend_buft: failed to allocate buffer of size 99", file=sys.stderr)
            sys.stderr.flush()
            os.abort()
        super().prefill(tokens, alive)

    def interrupt(self) -> None:
        if _FAULT != "deaf":
            super().interrupt()

    def decode(self, token: int) -> None:
        if _FAULT == "deaf":
            time.sleep(0.02)
        super().decode(token)


class FaultyLlama(Llama):
    def load(self, path: str, options: LoadOptions, progress: Progress) -> LlamaModel:
        model = super().load(path, options, progress)
        model.__class__ = FaultyModel
        return model


def _open(log: LlamaLog) -> FaultyLlama:
    return FaultyLlama(log)


if __name__ == "__main__":
    raise SystemExit(serve(sys.stdin.buffer, sys.stdout.buffer, PlainDialect, _open))
