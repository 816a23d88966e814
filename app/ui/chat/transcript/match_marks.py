"""`MatchMarks`: marks what was found in a conversation, and goes to one of the matches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.ui.document.selector import Match

if TYPE_CHECKING:
    from app.ui.chat.transcript.transcript import TranscriptView

_STEPS = 200  # until a match far away is measured and in sight


class MatchMarks(QObject):
    def __init__(self, transcript: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._current: Match | None = None
        self._left = 0
        self._going = QTimer(self)
        self._going.setInterval(0)
        self._going.timeout.connect(self._go_on)

    def show(self, matches: Sequence[Match], current: Match | None, *, reveal: bool) -> None:
        """Mark all `matches`, `current` in another colour, and with `reveal` go to that."""
        self._current = current
        self._transcript.selector.mark(matches, current)
        self._going.stop()
        if reveal and current is not None:
            self._left = _STEPS
            self._going.start()

    def clear(self) -> None:
        self.show([], None, reveal=False)

    @Slot()
    def _go_on(self) -> None:
        current, self._left = self._current, self._left - 1
        there = current is None or self._transcript.texts.bring(current)
        if (there and not self._transcript.busy) or self._left < 0:
            self._going.stop()
