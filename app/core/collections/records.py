"""The values of collections."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from app.core.documents.extracted import SectionLabel
from app.core.errors import UserError


@dataclass(frozen=True, slots=True)
class Vectors:
    """What an index has: `count` vectors of `model`, which take `size_bytes`."""

    model: str = ""
    count: int = 0
    size_bytes: int = 0


NO_VECTORS: Final = Vectors()


@dataclass(frozen=True, slots=True)
class CollectionRecord:
    """`sources` are the files and folders that the user chose. `documents` counts those with
    text, `unreadable` the files from which none could be read. `updated_at` is when the last
    update was complete, 0 before the first. As many passages as there are `vectors` can be found by
    meaning. With a `problem` the index cannot be used; it can be
    rebuilt from the sources."""

    id: str
    name: str
    sources: tuple[Path, ...]
    documents: int = 0
    passages: int = 0
    unreadable: int = 0
    size_bytes: int = 0
    updated_at: float = 0.0
    vectors: Vectors = NO_VECTORS
    problem: UserError | None = None


class SectionStart(NamedTuple):
    """A section of a document, and where in its text it begins, in characters."""

    label: SectionLabel
    start: int


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """`address` is a readable name, which no other document has: the collection's name and the
    path within it. `title` is what the document says it is called, else the file's name. `kind`
    is its media type."""

    collection: str
    id: int
    address: str
    path: Path
    title: str
    kind: str
    text: str
    sections: tuple[SectionStart, ...]


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """`start` and `end` are offsets in the text of the document, in characters; `section` is None
    where the document has no parts. A higher `score` is a better one, within one search."""

    collection: str
    document: int
    address: str
    title: str
    text: str
    start: int
    end: int
    section: SectionLabel | None
    score: float


@dataclass(frozen=True, slots=True)
class UnreadableFile:
    """A file of a collection, and why its text is not in the index."""

    path: Path
    reason: UserError
