"""`Output`: what a program prints."""

from __future__ import annotations

from app.core.python_tool.protocol import MOST_OUTPUT


class Output:
    """The beginning of it, when it is too long; `characters` counts all."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._room = MOST_OUTPUT
        self.characters = 0

    def add(self, text: str) -> None:
        self.characters += len(text)
        if self._room > 0:
            self._pieces.append(text[: self._room])
            self._room -= len(text)

    @property
    def text(self) -> str:
        return "".join(self._pieces)
