"""The engine process with the plain chat_format: `python -m tests.unit.engine.engine_main`.

With `endless` no token ends an answer, so that it is as long as a test needs.
"""

from __future__ import annotations

import sys

from app.core.chat_format import ChatFormat, ModelText, Vocabulary
from app.core.engine.process import serve
from tests.unit.engine.plain import PlainFormat


def _endless(vocabulary: Vocabulary, text: ModelText) -> ChatFormat:
    chat_format = PlainFormat(vocabulary, text)
    chat_format.stop_tokens = frozenset()
    return chat_format


if __name__ == "__main__":
    choose = _endless if "endless" in sys.argv else PlainFormat
    raise SystemExit(serve(sys.stdin.buffer, sys.stdout.buffer, choose))
