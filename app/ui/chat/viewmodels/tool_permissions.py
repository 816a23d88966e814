"""`ToolPermissions`: what the model may do with each tool in a conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.conversations.store import ConversationStore
from app.core.messages import Permission
from app.core.tools.toolbox import Toolboxes
from app.ui.threads.runner import Lane, Runner


class ToolPermissions(QObject):
    """Everything runs on the store's lane."""

    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        toolboxes: Toolboxes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._toolboxes = toolboxes

    def allow_always(self, conversation: int, tool: str, done: Callable[[], None]) -> None:
        """All calls of the tool with this full name, in this conversation; then `done`."""
        store, toolboxes = self._store, self._toolboxes

        def work() -> None:
            record = store.conversation(conversation)
            provider = toolboxes.of(record).provider_of(tool)
            if provider:  # else it is not there any more
                permissions = {**record.tools.permissions, provider: Permission.ALWAYS}
                tools = replace(record.tools, permissions=permissions)
                store.choices.set_tools(conversation, tools)

        self._runner.submit(Lane.STORE, work, lambda _: done(), self.failed.emit)
