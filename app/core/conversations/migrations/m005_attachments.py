"""Schema 5: documents have sections, attachments an excerpt, drafts attachments."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # JSON: of each section its kind, number and name, and where it begins, in characters.
    "ALTER TABLE document ADD COLUMN sections TEXT NOT NULL DEFAULT '[]'",
    # What of the document is sent: sections by number from 0 (JSON; empty: all of them), of those
    # the first characters (0: all).
    "ALTER TABLE attachment ADD COLUMN sections TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attachment ADD COLUMN characters INTEGER NOT NULL DEFAULT 0",
    # Of messages that are not sent yet. Without a document, the file is still to be read.
    """
    CREATE TABLE draft_attachment (
        draft TEXT NOT NULL,
        position INTEGER NOT NULL,
        path TEXT NOT NULL,
        name TEXT NOT NULL,
        document_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
        sections TEXT NOT NULL DEFAULT '[]',
        characters INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (draft, position)
    )
    """,
    "CREATE INDEX draft_attachment_of_document ON draft_attachment (document_id)",
)


def migrate(connection: dbapi2.Connection) -> None:
    """Files were pasted into the question: into its title, its search and its editor."""
    for statement in STATEMENTS:
        connection.execute(statement)
