"""`CitedDocuments`: documents and conversations that an answer cites, with the place in them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.browser.citations import Citation, place_in
from app.core.chat.conversation_index import message_at
from app.core.collections.built_in import is_of_conversations
from app.core.collections.records import IndexedDocument
from app.core.collections.store import CollectionStore
from app.core.conversations.records import SectionMark
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.ui.chat.values import AttachmentItem, CitedPlace, OpenedDocument
from app.ui.threads.runner import Job, Lane, Runner

_LOST = frozenset(
    {Code.COLLECTION_DOCUMENT_LOST, Code.COLLECTION_UNKNOWN, Code.CONVERSATION_UNKNOWN}
)


class CitedDocuments(QObject):
    """`opened` or `found` brings what was asked for last."""

    opened = Signal(object)  # OpenedDocument
    found = Signal(int, int)  # a conversation, and the message of it that is cited
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        collections: CollectionStore,
        conversations: ConversationStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._collections = collections
        self._conversations = conversations
        self._job: Job | None = None

    def open(self, citation: Citation) -> None:
        """The document at the lines that are cited, or only these lines where it is gone; of the
        user's conversations the message with them."""
        if self._job is not None:
            self._job.drop()
        work, done = partial(self._read, citation), partial(self._show, citation)
        self._job = self._runner.submit(Lane.DOCUMENTS, work, done, self.failed.emit)

    def _read(self, citation: Citation) -> tuple[OpenedDocument, int | None]:
        """With the message, if it is one."""
        try:
            found = self._collections.document(citation.collection, citation.document)
            opened = _document(citation, found)
            if not is_of_conversations(citation.collection) or opened.place.lost:
                return opened, None
            return opened, message_at(self._conversations, citation.document, opened.place.start)
        except UserError as error:
            if error.code not in _LOST:
                raise
            return _passage(citation), None

    def _show(self, citation: Citation, read: tuple[OpenedDocument, int | None]) -> None:
        opened, message = read
        if message is None:
            self.opened.emit(opened)
        else:
            self.found.emit(citation.document, message)


def _document(citation: Citation, found: IndexedDocument) -> OpenedDocument:
    """Where the text has changed since, the passage may be elsewhere in it, or gone."""
    place = place_in(citation, found)
    if place is None:
        return _passage(citation)
    marks = tuple(
        SectionMark(label.kind.value, label.number, label.name, start)
        for label, start in found.sections
    )
    item = AttachmentItem(0, found.title or found.address)
    return OpenedDocument(item, found.text, marks, place=CitedPlace(*place))


def _passage(citation: Citation) -> OpenedDocument:
    item = AttachmentItem(0, citation.title)
    place = CitedPlace(0, len(citation.passage), lost=True)
    return OpenedDocument(item, citation.passage, place=place)
