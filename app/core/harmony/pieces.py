"""Token ids to text, one at a time, never splitting a character."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from app.core.chat_format import Vocabulary
from app.core.harmony.safe_text import SafeText


@dataclass(frozen=True, slots=True)
class Control:
    """A control token, by its spelling."""

    name: str


class Pieces:
    """What each token stands for; kept for a model's life, shared by its parsers."""

    def __init__(self, vocabulary: Vocabulary, markers: SafeText) -> None:
        self._vocabulary = vocabulary
        self._markers = markers
        self._known: dict[int, Control | bytes] = {}

    def __getitem__(self, token: int) -> Control | bytes:
        found = self._known.get(token)
        if found is None:
            name = self._markers.marker(token)
            found = self._vocabulary.piece(token) if name is None else Control(name)
            self._known[token] = found
        return found


class Utf8:
    """Bytes to text as they come; half a character waits, invalid bytes become U+FFFD."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def add(self, data: bytes) -> str:
        return self._decoder.decode(data)

    def rest(self) -> str:
        """What an unfinished character comes to; call where no more of it can follow."""
        text = self._decoder.decode(b"", True)
        self._decoder.reset()
        return text
