"""`WordEmbedder`: an embedder without a model, for which some words mean the same.

    python -m tests.helpers.embedders

is `gloss index` with it; the name of the file that is asked for is its identity.
"""

from __future__ import annotations

import math
import random
import re
import sys
import time
from array import array
from collections.abc import Sequence
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.collections.process import serve
from app.core.errors import UserError

COMMAND = (sys.executable, "-P", "-m", "tests.helpers.embedders")
DIMENSIONS = 64

_SAME = (
    ("holiday", "holidays", "leave", "vacation", "off"),
    ("car", "vehicle", "automobile"),
    ("ill", "sick", "unwell"),
    ("rent", "payment", "lease"),
)
_CONCEPTS = {word: words[0] for words in _SAME for word in words}
_WORD = re.compile(r"\w+")


class WordEmbedder:
    """The sum of a direction for each word. With a `failure` it raises that; `seconds` is how long
    it takes for a passage."""

    def __init__(self, identity: str, seconds: float = 0.0) -> None:
        self.identity = identity
        self.failure: UserError | None = None
        self.asked: list[str] = []
        self.embedded: list[str] = []
        self._seconds = seconds

    def passages(self, texts: Sequence[str], cancel: CancelToken) -> memoryview:
        self.embedded += texts
        time.sleep(self._seconds * len(texts))
        return self._rows(texts)

    def question(self, text: str, cancel: CancelToken) -> memoryview:
        self.asked.append(text)
        return self._rows([text])

    def close(self) -> None:
        pass

    def _rows(self, texts: Sequence[str]) -> memoryview:
        if self.failure is not None:
            raise self.failure
        numbers = array("f")
        for text in texts:
            numbers.extend(_vector(text))
        return memoryview(numbers)


def _vector(text: str) -> list[float]:
    sums = [0.0] * DIMENSIONS
    for word in _WORD.findall(text.casefold()):
        chance = random.Random(_CONCEPTS.get(word, word))
        sums = [each + chance.gauss(0, 1) for each in sums]
    length = math.hypot(*sums) or 1.0
    return [each / length for each in sums]


def _of_path(path: Path) -> WordEmbedder:
    seconds = float(path.suffix[1:] or 0) / 1000
    return WordEmbedder(path.name, seconds)


if __name__ == "__main__":
    sys.exit(serve(sys.stdin.buffer, sys.stdout.buffer, _of_path))
