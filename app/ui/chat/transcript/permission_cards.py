"""`PermissionCards`: asks the user about all calls of an answer that wait for permission."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import MessageAction, MessageItem
from app.ui.chat.trail import StepPhase, ToolStep
from app.ui.chat.transcript.permission_card import PermissionCard
from app.ui.chat.transcript.permission_notes import PermissionNotes
from app.ui.style import spacing

_UNDECIDED: Final = (StepPhase.ASKED, StepPhase.RUNNING, StepPhase.NOT_RUN)
"""Also while the turn that is to carry a decision out may still fail."""


class PermissionCards(QWidget):
    """One below the other, in the order of the calls; they can be answered in any order."""

    action_requested = Signal(MessageAction, object)
    resized = Signal()

    def __init__(self, message_id: int, notes: PermissionNotes, parent: QWidget) -> None:
        super().__init__(parent)
        self._message_id = message_id
        self._notes = notes
        self._busy = ""
        self._cards: dict[int, PermissionCard] = {}  # by the place of the call

    def set_item(self, item: MessageItem) -> None:
        indices = [step.index for step in item.asked]
        for index in self._cards.keys() - indices:
            card = self._cards.pop(index)
            card.hide()
            card.deleteLater()
        for step in item.asked:
            card = self._cards.get(step.index) or self._make(step.index)
            card.set_step(step)
        self._cards = {index: self._cards[index] for index in indices}
        steps = [each for each in item.trail if isinstance(each, ToolStep)]
        open_ = [each.index for each in steps if each.phase in _UNDECIDED]
        self._notes.keep(self._message_id, open_)

    def set_busy(self, why: str) -> None:
        """As of `PermissionCard`."""
        self._busy = why
        for card in self._cards.values():
            card.set_busy(why)

    def arrange(self, width: int) -> int:
        """The height in this width."""
        y = 0
        for card in self._cards.values():
            y += spacing.S if y else 0
            height = card.arrange(width)
            card.setGeometry(0, y, width, height)
            y += height
        return y

    def _make(self, index: int) -> PermissionCard:
        card = self._cards[index] = PermissionCard(self)
        card.set_note(self._notes.of(self._message_id, index))
        card.note_changed.connect(self._keep_note)
        card.action_requested.connect(self.action_requested)
        card.resized.connect(self.resized)
        card.set_busy(self._busy)
        if before := [each for each in self._cards if each < index]:
            QWidget.setTabOrder(self._cards[max(before)], card)
        card.show()
        return card

    @Slot(int, str)
    def _keep_note(self, index: int, text: str) -> None:
        self._notes.write(self._message_id, index, text)
