"""`AssistantsController`: the assistant of the conversation that is open, and all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.settings.declarations import CHAT_EFFORT
from app.ui.assistants.widgets.assistant_button import AssistantButton
from app.ui.assistants.widgets.assistant_icon import assistant_icon
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.ui.assistants.pane import AssistantsOverlay
    from app.ui.shell.view_models import ViewModels


_ALWAYS_THERE = ("browser", "python")  # others are in the conversation, if they are switched on


class AssistantsController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    chat_requested = Signal(str)  # a new one, with the assistant of this id
    prompts_requested = Signal()

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._engine = view_models.engine
        self._settings = view_models.settings
        self._collections = view_models.collections
        self._permissions = view_models.tool_permissions
        self._assistants = assistants = view_models.assistants
        self._overlay: AssistantsOverlay | None = None
        self._button = AssistantButton(pane.composer)
        pane.composer.add_option(self._button)
        self._button.chosen.connect(self._choose)
        self._button.manage_requested.connect(self.open)
        assistants.changed.connect(self._fill)
        assistants.current_changed.connect(self._show_current)
        self._chat.conversation_changed.connect(self._show_button)
        self._chat.turn_changed.connect(self._show_button)
        self._engine.choice.changed.connect(self._name_in_header)
        self._settings.effort_changed.connect(self._show_effort)
        pane.composer.effort_chosen.connect(assistants.choose_effort_by_hand)
        pane.header.model_chosen.connect(assistants.choose_model_by_hand)
        self._fill()
        self._show_current()
        self._show_button()

    @Slot()
    def open(self) -> None:
        """The overlay, at the assistant of the conversation."""
        if self._overlay is None:
            from app.ui.assistants.pane import AssistantsOverlay

            self._overlay = AssistantsOverlay(self._assistants, self._pane.window().centralWidget())
            self._overlay.chat_requested.connect(self.chat_requested)
            self._overlay.prompts_requested.connect(self.prompts_requested)
        models = [each.name for each in self._engine.status.choices]
        current = self._assistants.current
        collections = self._collections.names()
        tools = dict.fromkeys((*_ALWAYS_THERE, *(name for name, _ in self._permissions.tools)))
        self._overlay.open(models, collections, tuple(tools), current.id if current else "")

    @Slot(str)
    def _choose(self, id: str) -> None:
        self._assistants.choose(id)
        self._pane.composer.setFocus()

    @Slot()
    def _fill(self) -> None:
        self._button.set_assistants(self._assistants.own, self._assistants.shipped)

    @Slot()
    def _show_current(self) -> None:
        assistant = self._assistants.current
        self._button.set_current(assistant)
        self._show_effort()
        if assistant is None:
            self._pane.welcome.set_assistant(None)
        else:
            self._pane.welcome.set_assistant(
                assistant_icon(assistant),
                assistant.name,
                assistant.description,
                assistant.starters,
            )
        self._name_in_header()

    @Slot()
    def _show_effort(self) -> None:
        effort = self._assistants.effort_in_use or self._settings.value(CHAT_EFFORT)
        self._pane.composer.set_effort(effort)

    @Slot()
    def _name_in_header(self) -> None:
        """With its model where that is its own, for the header names the one of the settings."""
        assistant, model = self._assistants.current, self._assistants.model_in_use
        names = [assistant.name if assistant else "", model]
        self._pane.header.set_assistant(" · ".join(filter(None, names)))

    @Slot()
    def _show_button(self) -> None:
        """Only where there is no message yet."""
        new = self._chat.conversation is None and not self._chat.busy_here
        self._button.setVisible(new)
