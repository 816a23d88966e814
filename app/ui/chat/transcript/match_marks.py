"""`MatchMarks`: marks what was found in a conversation, and goes to one of the matches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.chat.transcript.reveal import Reveal
from app.ui.document.selector import Match

if TYPE_CHECKING:
    from app.ui.chat.transcript.transcript import TranscriptView


class MatchMarks(QObject):
    def __init__(self, transcript: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._selector = transcript.selector
        self._reveal = Reveal(transcript, self)

    def show(self, matches: Sequence[Match], current: Match | None, *, reveal: bool) -> None:
        """Mark all `matches`, `current` in another colour, and with `reveal` go to that."""
        self._selector.mark(matches, current)
        self._reveal.stop()
        if reveal and current is not None:
            self._reveal.go_to(current)

    def clear(self) -> None:
        self.show([], None, reveal=False)
