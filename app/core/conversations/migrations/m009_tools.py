"""Schema 9: calls of tools have results, and a conversation chooses its tools."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # The full name of the tool whose result the part is; NULL: the model wrote it.
    "ALTER TABLE part ADD COLUMN author TEXT",
    # What the window shows of a result and the model does not read: JSON of that tool's own.
    "ALTER TABLE part ADD COLUMN data TEXT NOT NULL DEFAULT ''",
    # JSON of a `ToolChoice`.
    "ALTER TABLE conversation ADD COLUMN tools TEXT NOT NULL DEFAULT '{}'",
)


def migrate(connection: dbapi2.Connection) -> None:
    """An answer is now a loop of calls and results, each stored as it happens."""
    for statement in STATEMENTS:
        connection.execute(statement)
