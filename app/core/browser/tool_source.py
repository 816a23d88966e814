"""`BrowserSource`: the browser of a conversation that has collections."""

from __future__ import annotations

from collections.abc import Callable

from app.core.browser.tool import BrowserTool
from app.core.browser.view import Count
from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.store import CollectionStore
from app.core.conversations.records import ConversationRecord
from app.core.errors import UserError
from app.core.messages import Permission


def always() -> Permission:
    """For what reads only what the user chose, and lets nothing leave the program."""
    return Permission.ALWAYS


class BrowserSource:
    """A `ToolSource`. A collection that is gone or cannot be read is left out. `permission` returns
    that of conversations in which the user chose none."""

    def __init__(
        self,
        collections: CollectionStore,
        count: Count,
        permission: Callable[[], Permission] = always,
    ) -> None:
        self._collections = collections
        self._count = count
        self._permission = permission

    def __call__(self, conversation: ConversationRecord) -> BrowserTool | None:
        names = usable_collections(self._collections, conversation)
        if not names:
            return None
        return BrowserTool(self._collections, names, self._count, self._permission())


def usable_collections(
    collections: CollectionStore, conversation: ConversationRecord
) -> dict[str, str]:
    """The names of those of a conversation, by id."""
    names = {}
    for chosen in conversation.tools.collections:
        # of the conversations all but the one that asks
        id = f"{chosen}/{conversation.id}" if chosen == CONVERSATIONS else chosen
        try:
            record = collections.get(id)
        except UserError:
            continue
        if record.problem is None:
            names[id] = record.name
    return names
