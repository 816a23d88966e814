"""`RatingStore`: what the user thinks of answers."""

from __future__ import annotations

from collections.abc import Collection

from app.core.conversations import rows
from app.core.conversations.database import Database
from app.core.conversations.records import Changes, MessageRecord, MessageState, Verdict
from app.core.errors import Code, UserError
from app.core.messages import Role
from app.core.sqlite import clean, dbapi2


class RatingStore:
    """As `ConversationStore`, whose `ratings` it is: any thread, one transaction a call.

    A rating belongs to one message: it is in view and out of view with it, and is not copied with
    it into another conversation, where it would count a second time.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def rate(self, message_id: int, verdict: Verdict | None) -> Changes:
        """None takes the rating back; a correction stays."""
        return self._set(message_id, "verdict", verdict)

    def correct(self, message_id: int, text: str) -> Changes:
        """What the answer should have been; empty removes it."""
        return self._set(message_id, "correction", clean(text) or None)

    def rated(self, conversation_ids: Collection[int] | None = None) -> list[MessageRecord]:
        """The rated answers that are in these conversations, or in any that is not in the bin."""
        with self._database.read() as connection:
            found = connection.execute(
                """
                SELECT message.id, conversation_id FROM rating
                JOIN message ON message.id = message_id
                JOIN conversation ON conversation.id = conversation_id
                WHERE verdict IS NOT NULL AND state <> ? AND message.deleted_at IS NULL
                AND conversation.deleted_at IS NULL
                """,
                (MessageState.STREAMING,),
            ).fetchall()
            wanted = None if conversation_ids is None else frozenset(conversation_ids)
            ids = [id for id, of in found if wanted is None or of in wanted]
            return rows.load_messages(connection, ids)

    def _set(self, message_id: int, column: str, value: str | None) -> Changes:
        with self._database.write() as connection:
            conversation_id = _conversation_of_answer(connection, message_id)
            connection.execute(
                f"INSERT INTO rating (message_id, {column}) VALUES (?, ?)"
                f" ON CONFLICT (message_id) DO UPDATE SET {column} = excluded.{column}",
                (message_id, value),
            )
            connection.execute(
                "DELETE FROM rating"
                " WHERE message_id = ? AND verdict IS NULL AND correction IS NULL",
                (message_id,),
            )
        return Changes(frozenset({conversation_id}), frozenset({message_id}))


def _conversation_of_answer(connection: dbapi2.Connection, message_id: int) -> int:
    row = connection.execute(
        "SELECT conversation_id FROM message WHERE id = ? AND role = ? AND deleted_at IS NULL",
        (message_id, Role.ASSISTANT),
    ).fetchone()
    if row is None:
        raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
    conversation_id: int = row[0]
    return conversation_id
