"""A collection in a temporary folder, updated in this process or in its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.collections.database import CollectionDatabase
from app.core.collections.embedding import Embedder
from app.core.collections.filling import Filling
from app.core.collections.indexer import Indexer, IndexResult
from app.core.collections.protocol import Complete, Progress
from app.core.collections.question_vectors import QuestionVectors
from app.core.collections.records import CollectionRecord, FoundPassage
from app.core.collections.store import CollectionStore
from app.core.collections.update import Control, Update
from app.core.documents.extracted import ExtractedDocument
from app.core.documents.kinds import open_content
from app.core.documents.source import read_source
from app.core.errors import Code, UserError


class Texts:
    """The readers in this process, with a note of what was read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def extract(self, path: Path) -> ExtractedDocument:
        self.read.append(path.name)
        content = open_content(read_source(path, 1 << 28))
        sections = tuple(content.sections)
        if not "".join(each.text for each in sections).strip():
            raise UserError(Code.DOCUMENT_NO_TEXT)
        return ExtractedDocument(path.name, content.media_type, content.title, sections)


class GoesOn:
    """A control by which nothing is wanted."""

    is_wanted = False

    def wait(self) -> None:
        raise AssertionError


@dataclass
class Shelf:
    """A folder of documents and the collection that is made of it."""

    documents: Path
    store: CollectionStore
    collection: CollectionRecord
    texts: Texts = field(default_factory=Texts)
    now: Callable[[], float] = lambda: time.time() + 60  # no file is fresh

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.documents / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def set_sources(self, sources: Sequence[Path]) -> None:
        """These and no others."""
        removed = [each for each in self.record.sources if each not in sources]
        self.store.change_sources(self.collection.id, sources, removed)

    def update(self, most_bytes: int = 1 << 40) -> Complete:
        """In this process, which is quick."""
        self.texts.read.clear()
        database = CollectionDatabase(self.store.path_of(self.collection.id))
        try:
            return Update(
                database,
                self.store.get(self.collection.id).sources,
                self.texts,
                control=GoesOn(),
                on_progress=_ignore,
                most_bytes=most_bytes,
                now=self.now,
            ).run()
        finally:
            database.close()

    def index(self) -> IndexResult:
        """In a process of its own, as the program does."""
        record = self.store.get(self.collection.id)
        return Indexer(self.store.path_of(record.id), record.sources).run(CancelToken())

    @property
    def record(self) -> CollectionRecord:
        return self.store.get(self.collection.id)

    def search(self, text: str, limit: int = 10) -> list[FoundPassage]:
        return self.store.search([self.collection.id], text, limit)

    def names(self, text: str) -> list[str]:
        """Of the documents found, the best first."""
        found = (each.address.partition("/")[2] for each in self.search(text))
        return list(dict.fromkeys(found))


@contextmanager
def shelf_in(folder: Path, questions: QuestionVectors | None = None) -> Iterator[Shelf]:
    documents = folder / "Papers"
    documents.mkdir()
    store = CollectionStore(folder / "collections", questions=questions)
    try:
        yield Shelf(documents, store, store.create("Papers", [documents]))
    finally:
        store.close()


def fill(shelf: Shelf, embedder: Embedder, control: Control | None = None) -> list[Progress]:
    """With the vectors of its passages, in this process."""
    seen: list[Progress] = []
    database = CollectionDatabase(shelf.store.path_of(shelf.record.id))
    try:
        Filling(
            database,
            embedder,
            control=control or GoesOn(),
            on_progress=seen.append,
            most_bytes=1 << 30,
        ).run()
    finally:
        database.close()
    return seen


def _ignore(progress: Progress) -> None:
    pass
