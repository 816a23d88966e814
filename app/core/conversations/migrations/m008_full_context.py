"""Schema 8: summaries, and what happens when a conversation is longer than the model can hold."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # Of the branch that ends at the message, in place of which it is sent.
    """
    CREATE TABLE summary (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        created_at REAL NOT NULL,
        edited INTEGER NOT NULL,
        model TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    # A `WhenFull`; empty: as the settings say.
    "ALTER TABLE conversation ADD COLUMN when_full TEXT NOT NULL DEFAULT ''",
    # How many questions of the branch were not sent, and the first that was.
    "ALTER TABLE generation ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE generation ADD COLUMN first_sent INTEGER NOT NULL DEFAULT 0",
)


def migrate(connection: dbapi2.Connection) -> None:
    """The oldest messages were left out without a question, and nobody could see later which."""
    for statement in STATEMENTS:
        connection.execute(statement)
