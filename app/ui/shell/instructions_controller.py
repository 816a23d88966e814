"""`InstructionsController`: the instructions of the conversation that is open, and its overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.ui.chat.widgets.instructions_overlay import InstructionsOverlay
    from app.ui.shell.view_models import ViewModels


class InstructionsController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    draft_changed = Signal()  # what is written there and not saved

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._drafts = view_models.drafts
        self._instructions = instructions = view_models.instructions
        self._overlay: InstructionsOverlay | None = None
        self._begins = False  # whether the overlay is that of a conversation that begins just now
        self._chat.conversation_changed.connect(instructions.open)
        self._chat.conversation_changed.connect(self._conversation_changed)
        instructions.changed.connect(pane.header.set_instructions)
        instructions.failed.connect(notices.failed)
        instructions.saved.connect(self.draft_changed)
        pane.header.instructions_requested.connect(self.open)
        instructions.republish()

    @Slot()
    def open(self) -> None:
        if self._overlay is None:
            from app.ui.chat.widgets.instructions_overlay import InstructionsOverlay

            self._overlay = InstructionsOverlay(self._pane.window().centralWidget())
            self._overlay.set_unsaved(self._drafts.instructions)
            self._overlay.draft_changed.connect(self.draft_changed)
            self._overlay.save_requested.connect(self._instructions.save)
            self._instructions.saved.connect(self._overlay.end)
        conversation = self._chat.conversation
        self._begins = conversation is None and self._chat.busy_here
        self._overlay.open(self._instructions.text, conversation)

    def drop(self, conversations: Collection[int]) -> None:
        """What was written there: they were deleted for good."""
        if self._overlay is not None:
            self._overlay.drop(conversations)

    def update_drafts(self) -> None:
        """What is written there and not saved, or saved for a new conversation."""
        self._drafts.new_instructions = self._instructions.waiting
        if self._overlay is not None:
            self._drafts.instructions = self._overlay.unsaved()

    @Slot()
    def _conversation_changed(self) -> None:
        """By its key, over which the overlay is open: that is of the one before."""
        begun = self._begins and self._chat.busy_here
        if self._overlay is not None and self._overlay.isVisible() and not begun:
            self._overlay.close_sheet()
