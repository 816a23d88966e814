"""Rows of documents and of what they are attached to."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

import msgspec
from msgspec import convert

from app.core.conversations.records import (
    Attachment,
    DocumentRecord,
    DraftAttachment,
    Excerpt,
    SectionMark,
)
from app.core.sqlite import clean, dbapi2

_ATTACHMENTS = """
    SELECT message_id, name, document_id, media_type, size_bytes,
        json_array_length(document.sections), attachment.sections, characters
    FROM attachment JOIN document ON document.id = document_id
    WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY message_id, position
"""
_DRAFTS = """
    SELECT draft, path, name, document_id, media_type, size_bytes,
        json_array_length(document.sections), draft_attachment.sections, characters
    FROM draft_attachment LEFT JOIN document ON document.id = document_id
    ORDER BY draft, position
"""
_UNUSED = """
    id NOT IN (SELECT value FROM json_each(?))
    AND NOT EXISTS (SELECT 1 FROM attachment WHERE document_id = document.id)
    AND NOT EXISTS (SELECT 1 FROM draft_attachment WHERE document_id = document.id)
"""
_AttachmentRow = tuple[str, int, str, int, int, str, int]
_Value = TypeVar("_Value")
_DocumentRow = tuple[int, str, int, str | None, str]


def save_document(
    connection: dbapi2.Connection,
    *,
    kind: str,
    size_bytes: int,
    text: str,
    sections: Sequence[SectionMark],
    now: float,
) -> int:
    """The id of this document, which is stored if it is not there yet."""
    marks = json.dumps(sections, ensure_ascii=False)
    sha256 = hash_of(kind, size_bytes, text, marks)
    connection.execute(
        """
        INSERT OR IGNORE INTO document (sha256, media_type, size_bytes, text, created_at, sections)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        (sha256, kind, size_bytes, text, now, marks),
    )
    row = connection.execute("SELECT id FROM document WHERE sha256 = ?", (sha256,)).fetchone()
    id: int = row[0]
    return id


def hash_of(kind: str, size_bytes: int, text: str, marks: str) -> str:
    """By which a document is known: of all that is stored of it."""
    return hashlib.sha256(f"{kind}\n{size_bytes}\n{marks}\n{text}".encode()).hexdigest()


def load_document(connection: dbapi2.Connection, id: int) -> DocumentRecord | None:
    row = connection.execute(
        "SELECT id, media_type, size_bytes, text, sections FROM document WHERE id = ?", (id,)
    ).fetchone()
    if row is None:
        return None
    id, kind, size, text, sections = convert(row, _DocumentRow)
    marks = decoded(sections, tuple[SectionMark, ...])
    return DocumentRecord(id, kind, size, text or "", marks)


def load_attachments(
    connection: dbapi2.Connection, message_ids: tuple[str]
) -> defaultdict[int, list[Attachment]]:
    """Those of the messages whose ids are in this JSON list."""
    found: defaultdict[int, list[Attachment]] = defaultdict(list)
    for message_id, *row in connection.execute(_ATTACHMENTS, message_ids):
        found[message_id].append(_attachment_of(row))
    return found


def save_attachments(
    connection: dbapi2.Connection, message_id: int, attachments: Iterable[Attachment]
) -> None:
    connection.executemany(
        """
        INSERT INTO attachment (message_id, position, document_id, name, sections, characters)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
            (message_id, position, each.document_id, clean(each.name), *_columns(each.excerpt))
            for position, each in enumerate(attachments)
        ],
    )


def load_drafts(connection: dbapi2.Connection) -> dict[str, tuple[DraftAttachment, ...]]:
    found: defaultdict[str, list[DraftAttachment]] = defaultdict(list)
    for draft, path, name, *row in connection.execute(_DRAFTS):
        known = row[1] is not None
        attachment = _attachment_of([name, *row]) if known else None
        found[draft].append(DraftAttachment(path, name, attachment))
    return {draft: tuple(attachments) for draft, attachments in found.items()}


def save_draft(
    connection: dbapi2.Connection,
    draft: str,
    attachments: Iterable[DraftAttachment],
    kept: Collection[int] = (),
) -> None:
    """Makes these the attachments of `draft`. A document that was only there goes, unless it is
    among those `kept`."""
    before = connection.execute(
        "SELECT document_id FROM draft_attachment WHERE draft = ? AND document_id IS NOT NULL",
        (draft,),
    ).fetchall()
    connection.execute("DELETE FROM draft_attachment WHERE draft = ?", (draft,))
    rows = []
    for position, each in enumerate(attachments):
        document = each.attachment.document_id if each.attachment else None
        excerpt = each.attachment.excerpt if each.attachment else Excerpt()
        rows.append(
            (draft, position, clean(each.path), clean(each.name), document, *_columns(excerpt))
        )
    connection.executemany(
        """
        INSERT INTO draft_attachment
            (draft, position, path, name, document_id, sections, characters)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        rows,
    )
    ids = json.dumps(list(kept))
    connection.executemany(
        f"DELETE FROM document WHERE id = ? AND {_UNUSED}", [(id, ids) for (id,) in before]
    )


def remove_unused(connection: dbapi2.Connection, kept: Collection[int] = ()) -> None:
    """Removes the documents that are attached to nothing any more, but for those `kept`."""
    connection.execute(f"DELETE FROM document WHERE {_UNUSED}", (json.dumps(list(kept)),))


def _attachment_of(row: Sequence[object]) -> Attachment:
    name, document, kind, size, count, sections, characters = convert(tuple(row), _AttachmentRow)
    excerpt = Excerpt(decoded(sections, tuple[int, ...]), characters)
    return Attachment(name, document, kind, size, count, excerpt)


def decoded(text: str, kind: type[_Value]) -> _Value:
    """Raises msgspec.ValidationError where it is damaged."""
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise msgspec.ValidationError(type(error).__name__) from error


def _columns(excerpt: Excerpt) -> tuple[str, int]:
    return json.dumps(excerpt.sections), excerpt.characters
