"""The real engine process over a llama.cpp with one fault.

    python -m tests.unit.engine.faulty_main FAULT[:LIMIT]

`amx`: every prefill dies with SIGILL while extra buffers are on, as in gpt-oss.md §3, trap 1.
`always`: dies with SIGSEGV in any case. `memory`: llama.cpp says out of memory and aborts.
`late-memory`: the same, in the tenth decode, and `late-report` says it and goes on.
`deaf`: does not stop when it is told to. `endless` besides: see `engine_main`.

With a context longer than LIMIT tokens: `load-memory` and `first-memory` report that memory ran
out, `load-dies` and `first-dies` die, `load-hangs` and `first-hangs` do nothing any more, in the
load or in the first decode.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence

from app.core.engine.backend import LoadCallback
from app.core.engine.llama_log import LlamaLog
from app.core.engine.model import LlamaModel
from app.core.engine.process import serve
from app.core.engine.protocol import LoadOptions
from app.core.engine.runtime import Llama
from app.core.errors import Code, UserError
from tests.unit.engine.plain import PlainFormat

_FAULT, _, _LIMIT = sys.argv[1].partition(":")
_MOST = int(_LIMIT or 0)


def _die(number: signal.Signals) -> None:
    """At once and in this thread, as a wrong instruction does."""
    signal.pthread_kill(threading.get_ident(), number)


def _abort_for_memory() -> None:
    print("ggml_backend_buft: failed to allocate buffer of size 99", file=sys.stderr)
    sys.stderr.flush()
    os.abort()


def _fail(when: str, context_length: int) -> None:
    if context_length <= _MOST:
        return
    if f"{when}-memory" == _FAULT:
        raise UserError(Code.OUT_OF_MEMORY, detail="failed to allocate")
    if f"{when}-dies" == _FAULT:
        _die(signal.SIGSEGV)
    if f"{when}-hangs" == _FAULT:
        threading.Event().wait()


class FaultyModel(LlamaModel):
    _decodes = 0

    def prefill(self, tokens: Sequence[int], alive: Callable[[], None] | None) -> None:
        _fail("first", self.facts.context_length)
        if _FAULT == "always":
            _die(signal.SIGSEGV)
        if _FAULT == "amx" and self.facts.extra_buffers:
            _die(signal.SIGILL)
        if _FAULT == "memory":
            _abort_for_memory()
        super().prefill(tokens, alive)

    def interrupt(self) -> None:
        if _FAULT != "deaf":
            super().interrupt()

    def decode(self, token: int) -> None:
        self._decodes += 1
        if _FAULT == "deaf":
            time.sleep(0.02)
        if _FAULT == "late-memory" and self._decodes == 10 and self.facts.context_length > _MOST:
            time.sleep(0.2)  # what was generated so far is on its way
            _abort_for_memory()
        if _FAULT == "late-report" and self._decodes == 10 and self.facts.context_length > _MOST:
            raise UserError(Code.OUT_OF_MEMORY, detail="failed to allocate")
        super().decode(token)


class FaultyLlama(Llama):
    def load(
        self, path: str, options: LoadOptions, progress: LoadCallback, known_threads: int = 0
    ) -> LlamaModel:
        _fail("load", options.context_length)
        model = super().load(path, options, progress, known_threads)
        model.__class__ = FaultyModel
        return model


def _open(log: LlamaLog) -> FaultyLlama:
    return FaultyLlama(log)


if __name__ == "__main__":
    raise SystemExit(serve(sys.stdin.buffer, sys.stdout.buffer, PlainFormat, _open))
