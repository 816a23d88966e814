"""What an update writes into an index."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from app.core.collections import vectors
from app.core.collections.database import CollectionDatabase
from app.core.collections.index_search import encoded_sections
from app.core.collections.passages import Span, cut
from app.core.collections.places import free_place
from app.core.collections.records import SectionStart
from app.core.collections.tokens import tokens
from app.core.collections.walk import FoundFile
from app.core.documents.extracted import ExtractedDocument
from app.core.errors import UserError
from app.core.sqlite import clean, dbapi2

_FRESH_NANOSECONDS: Final = 2_000_000_000  # the coarsest clock of a file system
_UNSURE: Final = -1
_MERGE_PAGES: Final = 1000


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read at the time `read_at`: its text, or the failure."""

    file: FoundFile
    read_at: float
    sha256: str = ""
    title: str = ""
    kind: str = ""
    text: str = ""
    sections: tuple[SectionStart, ...] = ()
    spans: tuple[Span, ...] = ()
    failure: UserError | None = None

    @classmethod
    def of(
        cls, file: FoundFile, read_at: float, sha256: str, document: ExtractedDocument
    ) -> Reading:
        texts: list[str] = []
        sections: list[SectionStart] = []
        length = 0
        for section in document.sections:
            text = section.text if section.text.endswith("\n") else section.text + "\n"
            sections.append(SectionStart(section.label, length))
            texts.append(clean(text))
            length += len(text)
        text = "".join(texts)
        spans = tuple(cut(text, [section.start for section in sections]))
        title = document.title or file.path.name
        return cls(file, read_at, sha256, title, document.media_type, text, tuple(sections), spans)


def write(
    connection: dbapi2.Connection, reading: Reading, first: Path, *, id: int | None = None
) -> None:
    """In place of what the index has of the file, whose id stays, and the vectors of passages that
    are as they were; a new one gets `id`, if it is given. `first`: see `free_place`."""
    file, failure = reading.file, reading.failure
    path = os.fsencode(file.path)
    values = {
        "source": os.fsencode(file.source),
        "size": file.size,
        "modified": _modified(file, reading.read_at),
        "sha256": reading.sha256,
        "title": clean(reading.title),
        "kind": reading.kind,
        "sections": encoded_sections(reading.sections),
        "passages": len(reading.spans),
        "failure": failure.code.value if failure else "",
        "facts": msgspec.json.encode(_facts(failure)).decode(),
    }
    kept: dict[str, vectors.StoredVector] = {}
    known = connection.execute(
        "SELECT id, place, title FROM document WHERE path = ?", (path,)
    ).fetchone()
    if known:
        id, place, title_before = known
        if title_before == values["title"]:  # which a vector is made of, too
            kept = vectors.of_document(connection, id)
        connection.execute("DELETE FROM passage WHERE document_id = ?", (id,))
        changes = ", ".join(f"{name} = :{name}" for name in values)
        connection.execute(f"UPDATE document SET {changes} WHERE id = :id", {**values, "id": id})
    else:
        place = free_place(connection, file, first)
        values |= {"id": id, "path": path, "place": place}
        names = ", ".join(f":{name}" for name in values)
        (id,) = connection.execute(
            f"INSERT INTO document ({', '.join(values)}) VALUES ({names}) RETURNING id", values
        ).fetchone()
    title = " ".join(tokens(f"{reading.title} {place}"))
    for start, end in reading.spans:
        text = reading.text[start:end]
        (passage,) = connection.execute(
            "INSERT INTO passage (document_id, start, text) VALUES (?, ?, ?) RETURNING id",
            (id, start, text),
        ).fetchone()
        connection.execute(
            "INSERT INTO passage_index (rowid, text, title) VALUES (?, ?, ?)",
            (passage, " ".join(tokens(text)), title),
        )
        if text in kept:
            vectors.keep(connection, passage, kept[text])


def touch(connection: dbapi2.Connection, file: FoundFile, read_at: float) -> None:
    """The file has another time, but is what it was."""
    connection.execute(
        "UPDATE document SET size = ?, modified = ? WHERE path = ?",
        (file.size, _modified(file, read_at), os.fsencode(file.path)),
    )


def delete(connection: dbapi2.Connection, ids: Iterable[int]) -> None:
    connection.executemany("DELETE FROM document WHERE id = ?", ((id,) for id in ids))


def merge(database: CollectionDatabase) -> Iterator[None]:
    """Makes the index small and quick after many changes, step by step."""
    pages = -_MERGE_PAGES  # all of it, not only what FTS5 would merge by itself
    while True:
        with database.write() as connection:
            before = connection.total_changes
            connection.execute(
                "INSERT INTO passage_index (passage_index, rank) VALUES ('merge', ?)", (pages,)
            )
            if connection.total_changes - before < 2:  # so FTS5 says that there is nothing to do
                return
        pages = _MERGE_PAGES
        yield


def _modified(file: FoundFile, read_at: float) -> int:
    """A file that was changed just before it was read may change again at the same time."""
    fresh = read_at * 1e9 - file.modified < _FRESH_NANOSECONDS
    return _UNSURE if fresh else file.modified


def _facts(failure: UserError | None) -> dict[str, str | int | float]:
    """The path is that of the document."""
    facts = failure.facts if failure else {}
    return {name: value for name, value in facts.items() if name != "path"}
