"""What a search reads from one index."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from app.core.collections.records import IndexedDocument, SectionStart, UnreadableFile
from app.core.documents.extracted import SectionLabel
from app.core.errors import Code, Fact, UserError
from app.core.sqlite import dbapi2

CANDIDATES: Final = 100
"""Passages of each index that are ranked; more than any list of results shows."""

_TITLE_WEIGHT: Final = 1.5

_CANDIDATE: Final = """
passage.id, document.id, document.place, document.title, document.sections, passage.start,
passage.text
"""

_SECTIONS: msgspec.json.Decoder[list[SectionStart]] = msgspec.json.Decoder(list[SectionStart])
_FACTS: msgspec.json.Decoder[dict[str, Fact]] = msgspec.json.Decoder(dict[str, Fact])


class Candidate(NamedTuple):
    passage: int
    document: int
    place: str
    title: str
    sections: str
    start: int
    text: str


class Totals(NamedTuple):
    documents: int
    passages: int
    unreadable: int
    updated_at: float


def candidates(
    connection: dbapi2.Connection, query: str, limit: int, left_out: int = 0
) -> list[Candidate]:
    """The best passages for a query of FTS5's, in no order that counts; none of the document
    `left_out`."""
    rows = connection.execute(
        f"""
        SELECT {_CANDIDATE}
        FROM (
            SELECT rowid AS found FROM passage_index WHERE passage_index MATCH ?
            ORDER BY bm25(passage_index, 1.0, {_TITLE_WEIGHT}) LIMIT ?
        )
        CROSS JOIN passage ON passage.id = found
        CROSS JOIN document ON document.id = passage.document_id
        """,
        (query, limit),
    )
    found = map(Candidate._make, rows)
    return [each for each in found if each.document != left_out]


def candidates_of(connection: dbapi2.Connection, passages: Sequence[int]) -> list[Candidate]:
    """The passages with these ids, in no order that counts."""
    marks = ", ".join("?" * len(passages))
    rows = connection.execute(
        f"""
        SELECT {_CANDIDATE} FROM passage JOIN document ON document.id = passage.document_id
        WHERE passage.id IN ({marks})
        """,
        passages,
    )
    return list(map(Candidate._make, rows))


def section_at(sections: str, start: int) -> SectionLabel | None:
    """The section in which a passage is; None for a document without parts."""
    found = None
    for each in decoded_sections(sections):
        if each.start > start:
            break
        found = each.label
    return found if found is not None and found.number else None


def decoded_sections(sections: str) -> tuple[SectionStart, ...]:
    return tuple(_SECTIONS.decode(sections))


def encoded_sections(sections: Sequence[SectionStart]) -> str:
    return msgspec.json.encode(sections).decode()


def totals(connection: dbapi2.Connection) -> Totals:
    row = connection.execute(
        """
        SELECT count(*) FILTER (WHERE failure = ''), coalesce(sum(passages), 0),
            count(*) FILTER (WHERE failure <> ''), (SELECT updated_at FROM state)
        FROM document
        """
    ).fetchone()
    return Totals(*row)


def load_document(
    connection: dbapi2.Connection, collection: str, name: str, id: int
) -> IndexedDocument | None:
    """`name` is the collection's."""
    row = connection.execute(
        "SELECT path, place, title, kind, sections FROM document WHERE id = ? AND failure = ''",
        (id,),
    ).fetchone()
    if row is None:
        return None
    path, place, title, kind, sections = row
    texts = connection.execute(
        "SELECT text FROM passage WHERE document_id = ? ORDER BY start", (id,)
    )
    return IndexedDocument(
        collection,
        id,
        address_of(name, place),
        Path(os.fsdecode(path)),
        title,
        kind,
        "".join(text for (text,) in texts),
        decoded_sections(sections),
    )


def document_at(connection: dbapi2.Connection, place: str) -> int | None:
    row = connection.execute(
        "SELECT id FROM document WHERE place = ? AND failure = ''", (place,)
    ).fetchone()
    return row[0] if row else None


def document_ids(connection: dbapi2.Connection, limit: int) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM document WHERE failure = '' ORDER BY place LIMIT ?", (limit,)
    )
    return [id for (id,) in rows]


def unreadable(connection: dbapi2.Connection) -> list[UnreadableFile]:
    rows = connection.execute(
        "SELECT path, failure, facts FROM document WHERE failure <> '' ORDER BY place"
    )
    files: list[UnreadableFile] = []
    for encoded, failure, facts in rows:
        path = Path(os.fsdecode(encoded))
        known = _FACTS.decode(facts) | {"path": str(path)}
        reason = UserError(Code(failure), "", **known)
        files.append(UnreadableFile(path, reason))
    return files


def address_of(name: str, place: str) -> str:
    return f"{name}/{place}"
