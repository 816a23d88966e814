"""Schema 7: answers are rated."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # A correction without a verdict is that of a rating that was taken back.
    """
    CREATE TABLE rating (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        verdict TEXT,
        correction TEXT
    )
    """,
)


def migrate(connection: dbapi2.Connection) -> None:
    """What the user thinks of an answer, and what it should have been, is data for fine-tuning."""
    for statement in STATEMENTS:
        connection.execute(statement)
