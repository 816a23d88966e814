"""Repairs made when the database is opened and no other process has it open."""

from __future__ import annotations

from app.core.conversations.records import BIN_DAYS, DAY_SECONDS, MessageState
from app.core.conversations.search import index_message
from app.core.messages import StopReason
from app.core.sqlite import dbapi2

FIRST_RELEASE = 1_790_000_000.0  # in September 2026; a clock before that is wrong
LONGEST_PAUSE = 7 * DAY_SECONDS
_PAUSE = 3600.0  # not worth a write to the disk at each start


def end_streams(connection: dbapi2.Connection) -> None:
    """Answers that a crash left `streaming` become `interrupted`, with their text."""
    left = connection.execute("SELECT id FROM message WHERE state = 'streaming'").fetchall()
    for (id,) in left:
        connection.execute(
            "UPDATE message SET state = ? WHERE id = ?", (MessageState.INTERRUPTED, id)
        )
        connection.execute(
            "UPDATE generation SET stop = ? WHERE message_id = ?", (StopReason.CLOSED, id)
        )
        index_message(connection, id)


def empty_bin(connection: dbapi2.Connection, now: float) -> None:
    """Counts the time since it was last counted, and removes for good what has then been in the
    bin for 30 days.

    A clock may be wrong for one start. So no pause counts for more than a week, none counts
    backwards, and nothing is counted before Gloss was there.
    """
    row = connection.execute("SELECT counted_at FROM bin_clock").fetchone()
    if now < FIRST_RELEASE or (row and 0 <= now - row[0] < _PAUSE):
        return
    passed = min(max(now - row[0], 0), LONGEST_PAUSE) if row else 0
    connection.execute("DELETE FROM bin_clock")
    connection.execute("INSERT INTO bin_clock VALUES (?)", (now,))
    connection.execute(
        """
        UPDATE conversation SET binned_seconds = binned_seconds
            + iif(deleted_at > :now, :passed, min(:passed, :now - deleted_at))
        WHERE deleted_at IS NOT NULL
        """,
        {"now": now, "passed": passed},
    )
    connection.execute(
        "DELETE FROM conversation WHERE deleted_at IS NOT NULL AND binned_seconds >= ?",
        (BIN_DAYS * DAY_SECONDS,),
    )


def purge_messages(connection: dbapi2.Connection) -> None:
    """Removes deleted messages for good: an undo lasts until Gloss ends."""
    connection.execute("DELETE FROM message WHERE deleted_at IS NOT NULL")


def purge_drafts(connection: dbapi2.Connection) -> None:
    """Removes the files of messages that were not sent, in conversations that were deleted for
    good. A draft has the id of its conversation for a name."""
    connection.execute(
        """
        DELETE FROM draft_attachment WHERE draft GLOB '[1-9]*'
        AND CAST(draft AS INTEGER) NOT IN (SELECT id FROM conversation)
        AND CAST(draft AS INTEGER) <= (
            SELECT seq FROM sqlite_sequence WHERE name = 'conversation'
        )
        """
    )
