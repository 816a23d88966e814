"""`PermissionNotes`: what the user writes to the model before a call is refused."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

Notes = Mapping[tuple[int, int], str]
"""By message, and the place of the call in it."""


class PermissionNotes(QObject):
    """Of all conversations; the cards in which they are written come and go."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: dict[tuple[int, int], str] = {}

    def texts(self) -> Notes:
        return dict(self._texts)

    def set_texts(self, texts: Notes) -> None:
        """As `texts` returned them."""
        self._texts = dict(texts)

    def of(self, message: int, index: int) -> str:
        return self._texts.get((message, index), "")

    def write(self, message: int, index: int, text: str) -> None:
        if text:
            self._texts[message, index] = text
        else:
            self._texts.pop((message, index), None)
        self.changed.emit()

    def keep(self, message: int, indices: Container[int]) -> None:
        """Drop those of the other calls of this message: they are decided."""
        gone = [key for key in self._texts if key[0] == message and key[1] not in indices]
        for key in gone:
            del self._texts[key]
        if gone:
            self.changed.emit()

    def drop(self, messages: Iterable[int]) -> None:
        """They were deleted for good."""
        for message in messages:
            self.keep(message, ())
