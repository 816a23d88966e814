"""Schema 3: the time that a conversation has been in the bin is counted."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    "ALTER TABLE conversation ADD COLUMN binned_seconds REAL NOT NULL DEFAULT 0",
    # One row: when the time was last counted.
    "CREATE TABLE bin_clock (counted_at REAL NOT NULL)",
)


def migrate(connection: dbapi2.Connection) -> None:
    """`deleted_at` compared with a clock that is wrong for one start emptied the bin for good."""
    for statement in STATEMENTS:
        connection.execute(statement)
