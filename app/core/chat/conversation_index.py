"""`ConversationIndex`: the user's conversations as a collection, for the tools of the model.

The index is in memory: what is deleted is nowhere but in the conversations, and is gone with it. It
is made when it is first searched, and brought up to date before each search.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.database import CollectionDatabase
from app.core.collections.index_writer import Reading, delete, write
from app.core.collections.terms import Vocabulary
from app.core.collections.walk import FoundFile
from app.core.conversations.records import ConversationRecord
from app.core.conversations.store import ConversationStore
from app.core.documents.extracted import ExtractedDocument
from app.core.documents.readers.text import whole
from app.core.messages import Role
from app.core.printable import one_line

NAME: Final = "My conversations"
_MOST_CHARACTERS: Final = 50_000_000  # of the newest ones
_BETWEEN: Final = "\n\n"
_NAMES: Final = {Role.USER: "Question", Role.ASSISTANT: "Answer"}

_Version = tuple[str, int | None, float]


class ConversationIndex:
    """Of the branch of each conversation that is shown: questions and answers, without reasoning
    and what tools returned. The id of a document is that of its conversation."""

    id = CONVERSATIONS
    name = NAME

    def __init__(self, store: ConversationStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._database: CollectionDatabase | None = None
        self._vocabulary = Vocabulary()
        self._versions: dict[int, _Version] = {}
        self._characters: dict[int, int] = {}

    def index(self) -> tuple[CollectionDatabase, Vocabulary]:
        with self._lock:
            if self._database is None:
                self._database = CollectionDatabase(None)
            self._refresh(self._database)
            return self._database, self._vocabulary

    def _refresh(self, database: CollectionDatabase) -> None:
        records = {each.id: each for each in self._store.conversations()}
        gone = [id for id in self._versions if id not in records]
        changed = [each for each in records.values() if self._versions.get(each.id) != _of(each)]
        if not gone and not changed:
            return
        with database.write() as connection:
            delete(connection, [*gone, *(each.id for each in changed)])
        for id in gone:
            del self._versions[id]
            self._characters.pop(id, None)
        for record in sorted(changed, key=_age):
            self._add(database, record)
            self._versions[record.id] = _of(record)
        self._vocabulary = Vocabulary()  # its counts are of the index as it was

    def _add(self, database: CollectionDatabase, record: ConversationRecord) -> None:
        text = self._text(record)
        self._characters[record.id] = 0
        if not text or sum(self._characters.values()) + len(text) > _MOST_CHARACTERS:
            return
        self._characters[record.id] = len(text)
        title = one_line(record.title) or f"Conversation {record.id}"
        folder = Path(str(record.id))  # two may have one title
        file = FoundFile(folder, folder / title.replace("/", "-"), len(text), 0)
        document = ExtractedDocument(title, "text/markdown", title, (whole(text),))
        reading = Reading.of(file, record.updated_at, "", document)
        with database.write() as connection:
            write(connection, reading, folder, id=record.id)

    def _text(self, record: ConversationRecord) -> str:
        return _BETWEEN.join(text for _, text in _texts(self._store, record.id))


def message_at(store: ConversationStore, conversation_id: int, place: int) -> int | None:
    """The message that has this place, in characters, in the text of its conversation; None behind
    its end. Raises UserError(CONVERSATION_UNKNOWN)."""
    for message, text in _texts(store, conversation_id):
        place -= len(text) + len(_BETWEEN)
        if place < 0:
            return message
    return None


def _texts(store: ConversationStore, conversation_id: int) -> Iterator[tuple[int, str]]:
    """The ids of its messages, and what the index has of them."""
    for each in store.path(conversation_id):
        text = each.message.text.strip()
        if each.role in _NAMES and text:
            yield each.id, f"**{_NAMES[each.role]}**\n\n{text}"


def _of(record: ConversationRecord) -> _Version:
    """Another one whenever what is shown of it changes."""
    return record.title, record.tip, record.updated_at


def _age(record: ConversationRecord) -> float:
    return -record.updated_at
