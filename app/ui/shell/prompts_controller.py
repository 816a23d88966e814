"""`PromptsController`: saved prompts, in the message that is written and all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.assistants.prompt import SavedPrompt
from app.ui.assistants.widgets.prompt_picker import PromptPicker
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.ui.assistants.prompts_overlay import PromptsOverlay
    from app.ui.shell.view_models import ViewModels


class PromptsController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._prompts = view_models.prompts
        self._overlay: PromptsOverlay | None = None
        self._picker = PromptPicker(pane.composer.focusProxy(), pane.composer, pane)
        self._picker.manage_requested.connect(self.open)
        self._picker.save_requested.connect(self.save)
        self._prompts.changed.connect(self._fill)
        self._fill()

    @Slot()
    def open(self) -> None:
        """All of them."""
        if self._overlay is None:
            from app.ui.assistants.prompts_overlay import PromptsOverlay

            self._overlay = PromptsOverlay(self._prompts, self._pane.window().centralWidget())
        self._overlay.open()

    @Slot(str)
    def save(self, text: str) -> None:
        """As a new one, whose name can be changed at once."""
        self.open()
        self._prompts.add(SavedPrompt("", text))

    @Slot()
    def _fill(self) -> None:
        self._picker.set_prompts(self._prompts.prompts)
