"""`OpenedDocuments`: the text of an attached file, for reading it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.document_parts import DocumentParts
from app.core.chat.documents import ranges
from app.core.conversations.records import Attachment
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.ui.chat.values import AttachmentItem, AttachmentRoom, OpenedDocument
from app.ui.chat.viewmodels.draft_files import item_of_sent
from app.ui.chat.viewmodels.file_drafts import FileDrafts
from app.ui.threads.runner import Lane, Runner


class OpenedDocuments(QObject):
    """`opened` brings what was asked for last; again, while it is open, when another part of it is
    chosen or its tokens are known."""

    opened = Signal(object)  # OpenedDocument
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        parts: DocumentParts,
        drafts: FileDrafts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._parts = parts
        self._drafts = drafts
        self._followed: AttachmentItem | None = None
        drafts.changed.connect(self._follow)

    @Slot(int)
    def open_of_draft(self, key: int) -> None:
        """A file of a message that is not sent yet, once it is read."""
        found = self._drafts.ready_file(key)
        if found is None:
            return
        item, attachment, room = found
        self._followed = item

        def work() -> OpenedDocument:
            return self._document(item, attachment, room)

        def done(document: OpenedDocument) -> None:
            if self._followed == item:  # else it was closed, or asked for again
                self.opened.emit(document)

        self._runner.submit(Lane.STORE, work, done, self.failed.emit)

    def open_of_message(self, message_id: int, place: int) -> None:
        """A file of a message that was sent."""
        self._followed = None

        def work() -> OpenedDocument:
            attachments = self._store.message(message_id).attachments
            if place >= len(attachments):
                raise UserError(Code.DOCUMENT_LOST, id=place)
            attachment = attachments[place]
            return self._document(item_of_sent(place, attachment), attachment)

        self._runner.submit(Lane.STORE, work, self.opened.emit, self.failed.emit)

    @Slot()
    def close(self) -> None:
        """It is not read any more."""
        self._followed = None

    def _document(
        self, item: AttachmentItem, attachment: Attachment, room: AttachmentRoom | None = None
    ) -> OpenedDocument:
        sent = self._parts.sent(attachment)
        return OpenedDocument(
            item=item,
            text=sent.text,
            marks=sent.marks,
            sections=len(sent.all_marks),
            chosen=ranges(attachment.excerpt.sections),
            cut=attachment.excerpt.characters > 0,
            room=room,
        )

    @Slot()
    def _follow(self) -> None:
        before = self._followed
        found = self._drafts.ready_file(before.key) if before is not None else None
        if before is not None and found is not None and found[0] != before:
            self.open_of_draft(before.key)
