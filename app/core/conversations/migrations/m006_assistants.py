"""Schema 6: a conversation remembers the assistant that it was begun with."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # Its id in the file of `AssistantStore`, or that of one that comes with Gloss; empty: none.
    # Not `assistant_id`: those that come with Gloss are in no table, and a deleted one that is
    # brought back must find its conversations again.
    "ALTER TABLE conversation ADD COLUMN assistant TEXT NOT NULL DEFAULT ''",
)


def migrate(connection: dbapi2.Connection) -> None:
    """Its effort, temperature and model count for the answers to come, and its name is shown."""
    for statement in STATEMENTS:
        connection.execute(statement)
