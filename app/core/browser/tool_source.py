"""`BrowserSource`: the browser of a conversation that has collections."""

from __future__ import annotations

from app.core.browser.tool import BrowserTool
from app.core.browser.view import Count
from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.store import CollectionStore
from app.core.conversations.records import ConversationRecord
from app.core.errors import UserError


class BrowserSource:
    """A `ToolSource`. A collection that is gone or cannot be read is left out."""

    def __init__(self, collections: CollectionStore, count: Count) -> None:
        self._collections = collections
        self._count = count

    def __call__(self, conversation: ConversationRecord) -> BrowserTool | None:
        names = usable_collections(self._collections, conversation)
        return BrowserTool(self._collections, names, self._count) if names else None


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
