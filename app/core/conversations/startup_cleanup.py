"""What is put right when the database is opened and nobody else has it open."""

from __future__ import annotations

from app.core.conversations.records import MessageState
from app.core.conversations.search import index_message
from app.core.conversations.sqlite import dbapi2
from app.core.messages import StopReason

BIN_SECONDS = 30 * 24 * 3600.0


def end_streams(connection: dbapi2.Connection) -> None:
    """Answers that a crash left `streaming` become `interrupted`, with their text."""
    left = connection.execute("SELECT id FROM message WHERE state = 'streaming'").fetchall()
    for (id,) in left:
        connection.execute(
            "UPDATE message SET state = ? WHERE id = ?", (MessageState.INTERRUPTED, id)
        )
        connection.execute(
            "UPDATE generation SET stop = ? WHERE message_id = ?", (StopReason.INTERRUPTED, id)
        )
        index_message(connection, id)


def empty_bin(connection: dbapi2.Connection, now: float) -> None:
    """Removes for good what was deleted 30 days ago or earlier."""
    connection.execute("DELETE FROM conversation WHERE deleted_at <= ?", (now - BIN_SECONDS,))
