"""`ToolsController`: what the user decides about the tools that the model calls, and the sources
that are opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.browser.citations import Citation
from app.core.messages import Permission
from app.core.tools.decision import Decision
from app.ui.chat.message_item import MessageAction, ToolDecision
from app.ui.chat.pane import ChatPane
from app.ui.chat.widgets.tools_button import ToolsButton

if TYPE_CHECKING:
    from app.ui.shell.view_models import ViewModels


class ToolsController(QObject):
    """Of one view of the window."""

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._cited = view_models.cited_documents
        self._permissions = view_models.tool_permissions
        self._button = ToolsButton(pane.composer)
        pane.composer.add_option(self._button)
        self._button.chosen.connect(self._choose)
        self._permissions.changed.connect(self._show_tools)
        self._show_tools()
        pane.transcript.action_requested.connect(self._act)

    @Slot(str, object)
    def _choose(self, name: str, permission: Permission) -> None:
        self._permissions.choose(name, permission)
        self._pane.composer.setFocus()

    @Slot()
    def _show_tools(self) -> None:
        self._button.set_tools(self._permissions.tools)

    @Slot(MessageAction, int, object)
    def _act(self, action: MessageAction, message_id: int, payload: object) -> None:
        conversation = self._chat.conversation
        if action is MessageAction.OPEN_SOURCE and isinstance(payload, Citation):
            self._cited.open(payload)
        if action is not MessageAction.DECIDE or not isinstance(payload, ToolDecision):
            return
        if conversation is None or not self._chat.is_shown:
            return
        decide = partial(self._decide, conversation, message_id, payload)
        if payload.always:
            self._permissions.allow_always(conversation, payload.tool, decide)
        else:
            decide()

    def _decide(self, conversation: int, message_id: int, decision: ToolDecision) -> None:
        if conversation == self._chat.conversation:  # else the user has left it meanwhile
            decided = {decision.index: Decision(decision.allowed, decision.note)}
            self._chat.decide(message_id, decided)
            self._pane.composer.setFocus()
