"""The engine process, deaf: `python -m tests.unit.engine.deaf_main`.

The first request makes it search with a pattern that never ends. The interpreter's lock is held
meanwhile, so no other thread of it can notice anything.
"""

from __future__ import annotations

import re
import sys

from app.core.chat_format import ChatFormat, ModelText, Vocabulary
from app.core.devices import Device
from app.core.engine.backend import Backend
from app.core.engine.llama_log import LlamaLog
from app.core.engine.process import serve


class _Deaf:
    def __init__(self, log: LlamaLog) -> None:
        pass

    def devices(self) -> tuple[Device, ...]:
        print("deaf", file=sys.stderr, flush=True)
        re.match(r"(a+)+b", "a" * 100)
        raise AssertionError("it ended")


def _open(log: LlamaLog) -> Backend:
    return _Deaf(log)  # type: ignore[return-value]


def _choose(vocabulary: Vocabulary, text: ModelText) -> ChatFormat:
    raise AssertionError("nothing is loaded")


if __name__ == "__main__":
    raise SystemExit(serve(sys.stdin.buffer, sys.stdout.buffer, _choose, _open))
