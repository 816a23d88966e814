"""Documents in memory, for a browser without an index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core.collections.records import FoundPassage, IndexedDocument, SectionStart
from app.core.documents.extracted import SectionLabel
from app.core.errors import Code, UserError


def a_document(  # noqa: PLR0917 - a row of data
    collection: str,
    id: int,
    address: str,
    title: str,
    kind: str,
    text: str,
    sections: Sequence[tuple[SectionLabel, int]] = (),
) -> IndexedDocument:
    starts = tuple(SectionStart(*each) for each in sections)
    return IndexedDocument(collection, id, address, Path(address), title, kind, text, starts)


class MemoryDocuments:
    """A `DocumentSource`; a passage is a paragraph, and found by any word of the query."""

    def __init__(self, documents: Sequence[IndexedDocument]) -> None:
        self.documents = {each.id: each for each in documents}

    def search(self, ids: Iterable[str], query: str, limit: int) -> list[FoundPassage]:
        words = query.lower().split()
        found = []
        for document in self.documents.values():
            if document.collection in ids:
                start = 0
                for paragraph in document.text.split("\n\n"):
                    if any(word in paragraph.lower() for word in words):
                        found.append(_passage(document, start, start + len(paragraph)))
                    start += len(paragraph) + 2
        return found[:limit]

    def document(self, id: str, document_id: int) -> IndexedDocument:
        found = self.documents.get(document_id)
        if found is None or found.collection != id:
            raise UserError(Code.COLLECTION_DOCUMENT_LOST, name="")
        return found

    def document_at(self, address: str) -> IndexedDocument:
        for document in self.documents.values():
            if document.address == address:
                return document
        raise UserError(Code.COLLECTION_DOCUMENT_LOST, name="")


def _passage(document: IndexedDocument, start: int, end: int) -> FoundPassage:
    section = None
    for label, begin in document.sections:
        section = label if begin <= start else section
    whole = document.collection, document.id, document.address, document.title
    return FoundPassage(*whole, document.text[start:end], start, end, section, 1.0)
