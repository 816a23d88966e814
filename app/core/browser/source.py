"""`DocumentSource`: what the browser needs of the `CollectionStore`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from app.core.collections.records import FoundPassage, IndexedDocument


class DocumentSource(Protocol):
    """Its calls wait for the disk. They raise UserError."""

    def search(self, ids: Iterable[str], query: str, limit: int) -> Sequence[FoundPassage]: ...

    def document(self, id: str, document_id: int) -> IndexedDocument: ...

    def document_at(self, address: str) -> IndexedDocument: ...
