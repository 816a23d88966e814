"""`DocumentStore`: the documents that are attached to messages, and those of drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.core.conversations import attachments
from app.core.conversations.database import Database
from app.core.conversations.records import (
    Attachment,
    DocumentRecord,
    DraftAttachment,
    SectionMark,
)
from app.core.errors import Code, UserError
from app.core.sqlite import clean, dbapi2


class DocumentStore:
    """As `ConversationStore`, whose `documents` it is: any thread, one transaction a call."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._pending: set[int] = set()  # added, and on the way to a message or a draft

    def add(
        self, name: str, kind: str, size_bytes: int, text: str, sections: Sequence[SectionMark]
    ) -> Attachment:
        """The document, stored once however often it is added, as it can be attached. It goes at
        the next start unless it is attached, or in a draft."""
        text = clean(text)
        marks = tuple(each._replace(name=clean(each.name)) for each in sections)
        with self._database.write() as connection:
            id = attachments.save_document(
                connection,
                kind=kind,
                size_bytes=size_bytes,
                text=text,
                sections=marks,
                now=self._clock(),
            )
            self._pending.add(id)
        return Attachment(clean(name), id, kind, size_bytes, len(marks))

    def get(self, id: int) -> DocumentRecord:
        """Raises UserError(DOCUMENT_LOST)."""
        with self._database.read() as connection:
            found = attachments.load_document(connection, id)
        if found is None:
            raise UserError(Code.DOCUMENT_LOST, id=id)
        return found

    def drafts(self) -> dict[str, tuple[DraftAttachment, ...]]:
        """By the name of the draft."""
        with self._database.read() as connection:
            return attachments.load_drafts(connection)

    def set_draft(self, draft: str, files: Sequence[DraftAttachment]) -> None:
        """Makes `files` those of the draft."""
        with self._database.write() as connection:
            attachments.save_draft(connection, draft, files, self._pending)
            self._arrived(each.attachment for each in files if each.attachment is not None)

    def attach(
        self, connection: dbapi2.Connection, message_id: int, files: Sequence[Attachment]
    ) -> None:
        """To a message, within the transaction that stores it."""
        attachments.save_attachments(connection, message_id, files)
        self._arrived(files)

    def remove_unused(self, connection: dbapi2.Connection) -> None:
        """Within the transaction that removed what they were attached to. One that was just added
        stays, though it is attached to nothing yet."""
        attachments.remove_unused(connection, self._pending)

    def _arrived(self, files: Iterable[Attachment]) -> None:
        self._pending.difference_update(each.document_id for each in files)
