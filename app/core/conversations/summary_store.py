"""`SummaryStore`: the summaries of branches, each kept at the message that its branch ends at."""

from __future__ import annotations

from collections.abc import Callable

from app.core.conversations.database import Database
from app.core.conversations.records import Changes, MessageState, SummaryRecord
from app.core.conversations.search import index_message
from app.core.conversations.summaries import load_summaries, save_summary
from app.core.errors import Code, UserError
from app.core.sqlite import clean, dbapi2


class SummaryStore:
    """Part of `ConversationStore`, with the same rules for threads and errors."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def begin(self, message_id: int, model: str) -> SummaryRecord:
        """One that is being written; it takes the place of one that was not completed."""
        record = SummaryRecord(
            message_id, "", MessageState.STREAMING, self._clock(), model=clean(model)
        )
        with self._database.write() as connection:
            save_summary(connection, record)
            index_message(connection, message_id)
        return record

    def write(self, message_id: int, text: str, state: MessageState) -> None:
        """Of one that is being written. Does nothing where it is not there any more, or another was
        restored in its place."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE summary SET text = ?, state = ? WHERE message_id = ? AND state = ?",
                (clean(text), state, message_id, MessageState.STREAMING),
            )
            if state is not MessageState.STREAMING:
                index_message(connection, message_id)

    def discard(self, message_id: int) -> None:
        """As `write`, of one of which nothing was written."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM summary WHERE message_id = ? AND state = ?",
                (message_id, MessageState.STREAMING),
            )

    def edit(self, message_id: int, text: str) -> Changes:
        """From now on it is the user's, and complete."""
        with self._database.write() as connection:
            changes = _changes(connection, message_id)
            connection.execute(
                "UPDATE summary SET text = ?, state = ?, edited = 1 WHERE message_id = ?",
                (clean(text), MessageState.COMPLETE, message_id),
            )
            index_message(connection, message_id)
        return changes

    def delete(self, message_id: int) -> SummaryRecord:
        """What `restore` needs: nothing of it is kept."""
        with self._database.write() as connection:
            record = load_summaries(connection, (f"[{message_id}]",)).get(message_id)
            if record is None:
                raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
            connection.execute("DELETE FROM summary WHERE message_id = ?", (message_id,))
            index_message(connection, message_id)
        return record

    def restore(self, record: SummaryRecord) -> Changes:
        """Undoes `delete`."""
        with self._database.write() as connection:
            changes = _changes(connection, record.message_id)
            save_summary(connection, record)
            index_message(connection, record.message_id)
        return changes


def _changes(connection: dbapi2.Connection, message_id: int) -> Changes:
    """Raises UserError(MESSAGE_UNKNOWN)."""
    row = connection.execute(
        "SELECT conversation_id FROM message WHERE id = ?", (message_id,)
    ).fetchone()
    if row is None:
        raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
    return Changes(frozenset({int(row[0])}), frozenset({message_id}))
