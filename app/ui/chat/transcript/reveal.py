"""`Reveal`: goes to a place in a conversation that may be far away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.document.selector import Match

if TYPE_CHECKING:
    from app.ui.chat.transcript.transcript_texts import TranscriptTexts

_STEPS = 1000  # until a place far away is measured and in sight


class Scrolled(Protocol):
    """The view that scrolls; as `TranscriptView`."""

    texts: TranscriptTexts

    @property
    def busy(self) -> bool: ...


class Reveal(QObject):
    """Step by step: what is far away has no view, and its height is an estimate."""

    arrived = Signal(object)  # Match

    def __init__(self, view: Scrolled, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._match: Match | None = None
        self._left = 0
        self._going = QTimer(self)
        self._going.setInterval(0)
        self._going.timeout.connect(self._go_on)

    @Slot(object)
    def go_to(self, match: Match) -> None:
        self._match, self._left = match, _STEPS
        self._going.start()

    def stop(self) -> None:
        self._going.stop()

    @Slot()
    def _go_on(self) -> None:
        match, self._left = self._match, self._left - 1
        there = match is None or self._view.texts.bring(match)
        if there and not self._view.busy:
            self._going.stop()
            self.arrived.emit(match)
        elif self._left < 0:
            self._going.stop()
