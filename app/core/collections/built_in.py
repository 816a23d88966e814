"""`BuiltInCollection`: one that is made of something else than files, and comes with Gloss."""

from __future__ import annotations

from typing import Final, Protocol

from app.core.collections.database import CollectionDatabase
from app.core.collections.terms import Vocabulary

CONVERSATIONS: Final = "conversations"
"""The id of the one that is made of the user's conversations; behind it may stand a slash and that
of the one that asks, which is left out."""


def is_of_conversations(id: str) -> bool:
    return id.partition("/")[0] == CONVERSATIONS


class BuiltInCollection(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    def index(self) -> tuple[CollectionDatabase, Vocabulary]:
        """Brought up to date. Any thread may call it; it may take a while. Raises UserError."""
