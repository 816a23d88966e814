"""Schema 4: messages that were edited or deleted, and more about each generation."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    "ALTER TABLE message ADD COLUMN edited INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE message ADD COLUMN deleted_at REAL",
    "CREATE INDEX message_deleted ON message (id) WHERE deleted_at IS NOT NULL",
    "ALTER TABLE generation ADD COLUMN cpu_seconds REAL NOT NULL DEFAULT 0",
    "ALTER TABLE generation ADD COLUMN quantization TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE generation ADD COLUMN context_length INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE generation ADD COLUMN reasoning_control TEXT",
    "ALTER TABLE generation ADD COLUMN thinking INTEGER",
    # A table of its own: it is long, and not read with the messages.
    """
    CREATE TABLE raw_output (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        text TEXT NOT NULL
    )
    """,
)


def migrate(connection: dbapi2.Connection) -> None:
    """A message can be deleted without its conversation, an answer's text can be the user's, and
    an answer's details name all that it was made with."""
    for statement in STATEMENTS:
        connection.execute(statement)
