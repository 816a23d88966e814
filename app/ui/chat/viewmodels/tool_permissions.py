"""`ToolPermissions`: what the model may do with each tool in the conversation that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.core.conversations.records import ConversationRecord
from app.core.conversations.store import ConversationStore
from app.core.loading.options import TurnOptions
from app.core.messages import Permission, ToolChoice
from app.core.tools.permissions import chosen_permission, with_permission
from app.core.tools.toolbox import Toolboxes
from app.ui.threads.runner import Job, Lane, Runner

Tools = tuple[tuple[str, Permission], ...]
"""The names by which the permissions are kept, with these."""


class ToolPermissions(QObject):
    """Those of a new conversation wait until it begins; `collections` returns the ones that it
    would have."""

    changed = Signal()
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        toolboxes: Toolboxes,
        collections: Callable[[], tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._toolboxes = toolboxes
        self._collections = collections
        self._conversation: int | None = None
        self._waiting: dict[str, Permission] = {}  # what the user chose
        self._suggested: dict[str, Permission] = {}  # by an assistant
        self._reading: Job | None = None
        self.tools: Tools = ()

    @Slot(object)
    def open(self, conversation: int | None) -> None:
        """Another conversation is open now."""
        self._conversation = conversation
        self._suggested = {}
        self.refresh()

    @Slot(object)
    def suggest(self, permissions: Mapping[str, Permission]) -> None:
        """Those of the assistant that is chosen for a new conversation."""
        if self._conversation is None:
            self._suggested = dict(permissions)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """There may be other tools, or other permissions."""
        if self._reading is not None:
            self._reading.drop()
        conversation, store, toolboxes = self._conversation, self._store, self._toolboxes
        choice = ToolChoice(self._collections(), self._of_new())

        def work() -> Tools:
            record = (
                ConversationRecord(0, "", "", "", None, False, 0.0, 0.0, tools=choice)
                if conversation is None
                else store.conversation(conversation)
            )
            chosen = record.tools.permissions
            providers = toolboxes.providers(record)
            return tuple(
                (each.name, chosen_permission(each.name, chosen) or each.permission)
                for each in providers
            )

        self._reading = self._runner.submit(Lane.STORE, work, self._show, self.failed.emit)

    @Slot(int)
    def begun(self, conversation: int) -> None:
        """The new conversation is stored, and they with it."""
        self._waiting = {}
        self._suggested = {}

    def applied_to(self, options: TurnOptions) -> TurnOptions:
        """With those of a conversation that begins now."""
        chosen = self._of_new()
        if not chosen:
            return options
        return replace(options, tools=replace(options.tools, permissions=chosen))

    def _of_new(self) -> dict[str, Permission]:
        chosen = self._suggested
        for name, permission in self._waiting.items():
            chosen = with_permission(chosen, name, permission)
        return chosen

    def choose(self, name: str, permission: Permission) -> None:
        """For the open conversation, from the next answer on."""
        conversation, store = self._conversation, self._store
        if conversation is None:
            self._waiting = with_permission(self._waiting, name, permission)
            self.refresh()
            return

        def work() -> None:
            _set(store, conversation, name, permission)

        self._runner.submit(Lane.STORE, work, lambda _: self.refresh(), self.failed.emit)

    def allow_always(self, conversation: int, tool: str, done: Callable[[], None]) -> None:
        """All calls of the tool with this full name, in this conversation; then `done`."""
        store, toolboxes = self._store, self._toolboxes

        def work() -> None:
            name = toolboxes.of(store.conversation(conversation)).provider_of(tool)
            if name:  # else it is not there any more
                _set(store, conversation, name, Permission.ALWAYS)

        def finish(_: None) -> None:
            self.refresh()
            done()

        self._runner.submit(Lane.STORE, work, finish, self.failed.emit)

    def _show(self, tools: Tools) -> None:
        if tools != self.tools:
            self.tools = tools
            self.changed.emit()


def _set(store: ConversationStore, conversation: int, name: str, permission: Permission) -> None:
    """One of them; all else that the conversation gives to the model stays."""
    tools = store.conversation(conversation).tools
    permissions = with_permission(tools.permissions, name, permission)
    store.choices.set_tools(conversation, replace(tools, permissions=permissions))
