"""`InstructionsController`: the instructions of the conversation that is open, and its overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.ui.chat.widgets.instructions_overlay import InstructionsOverlay
    from app.ui.shell.view_models import ViewModels


class InstructionsController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._instructions = instructions = view_models.instructions
        self._overlay: InstructionsOverlay | None = None
        view_models.chat.conversation_changed.connect(instructions.open)
        instructions.changed.connect(pane.header.set_instructions)
        instructions.failed.connect(notices.failed)
        pane.header.instructions_requested.connect(self.open)
        instructions.republish()

    @Slot()
    def open(self) -> None:
        if self._overlay is None:
            from app.ui.chat.widgets.instructions_overlay import InstructionsOverlay

            self._overlay = InstructionsOverlay(self._pane.window().centralWidget())
            self._overlay.save_requested.connect(self._instructions.save)
            self._instructions.saved.connect(self._overlay.end)
        self._overlay.open(self._instructions.text)
