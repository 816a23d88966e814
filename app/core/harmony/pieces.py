"""Decodes token ids to text one by one without splitting a character."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from app.core.chat_format import Vocabulary
from app.core.harmony.safe_text import SafeText


@dataclass(frozen=True, slots=True)
class ControlToken:
    """A control token, identified by its spelling."""

    name: str


class Pieces:
    """The text or control token of each id; one cache per loaded model, shared by its parsers."""

    def __init__(self, vocabulary: Vocabulary, markers: SafeText) -> None:
        self._vocabulary = vocabulary
        self._markers = markers
        self._known: dict[int, ControlToken | bytes] = {}

    def __getitem__(self, token: int) -> ControlToken | bytes:
        found = self._known.get(token)
        if found is None:
            name = self._markers.marker(token)
            found = self._vocabulary.piece(token) if name is None else ControlToken(name)
            self._known[token] = found
        return found


class Utf8:
    """Incremental decoder: half a character is buffered, invalid bytes become U+FFFD."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def add(self, data: bytes) -> str:
        return self._decoder.decode(data)

    def flush(self) -> str:
        """U+FFFD for an incomplete character; call where no more of it can follow."""
        text = self._decoder.decode(b"", True)
        self._decoder.reset()
        return text
