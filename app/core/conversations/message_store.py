"""`MessageStore`: deleting, restoring and copying messages with all that hangs on them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping

from app.core.conversations import rows, search, tree
from app.core.conversations.database import Database
from app.core.conversations.quarantine import old_of
from app.core.conversations.records import (
    Changes,
    ConversationRecord,
    DeletedMessage,
    MessageState,
)
from app.core.errors import Code, UserError
from app.core.messages import Role
from app.core.sqlite import clean, dbapi2

# Tables whose rows belong to a message and are copied with it.
_OF_MESSAGE = ("part", "generation", "raw_output", "attachment", "summary")


class MessageStore:
    """Part of `ConversationStore`, with the same rules for threads and errors."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def delete(self, message_id: int) -> DeletedMessage:
        """Deletes the message and all below it until `restore`, or for good at the next start.

        If it was shown, the nearest other branch at its place is shown instead, else its parent.
        """
        with self._database.write() as connection:
            row = connection.execute(
                "SELECT conversation_id, parent_id, role, tip_id FROM message"
                " JOIN conversation ON conversation.id = conversation_id"
                " WHERE message.id = ? AND message.deleted_at IS NULL",
                (message_id,),
            ).fetchone()
            if row is None:
                raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
            conversation_id, parent_id, role, tip = row
            below = tree.below(connection, message_id)
            if tip in below:
                shown = _nearest_sibling(connection, conversation_id, parent_id, message_id)
                leaf = parent_id if shown is None else tree.newest_leaf(connection, shown)
                _set_tip(connection, conversation_id, leaf)
            now = self._clock()
            connection.executemany(
                "UPDATE message SET deleted_at = ? WHERE id = ?", [(now, id) for id in below]
            )
            for id in below:
                search.index_message(connection, id)
        return DeletedMessage(message_id, conversation_id, Role(role), tip)

    def restore(self, deleted: DeletedMessage) -> Changes:
        """Undoes `delete`, and shows what was shown before. What was deleted by itself below the
        message before stays deleted; what was deleted above it afterwards comes back with it."""
        with self._database.write() as connection:
            row = connection.execute(
                "SELECT deleted_at FROM message WHERE id = ? AND deleted_at IS NOT NULL",
                (deleted.id,),
            ).fetchone()
            if row is None:
                raise UserError(Code.MESSAGE_UNKNOWN, id=deleted.id)
            below = tree.below(connection, deleted.id, deleted_at=row[0])
            restored = _deleted_above(connection, deleted.id).union(below)
            connection.executemany(
                "UPDATE message SET deleted_at = NULL WHERE id = ?", [(id,) for id in restored]
            )
            for id in restored:
                search.index_message(connection, id)
            tip = deleted.tip if deleted.tip in below else max(below)
            _set_tip(connection, deleted.conversation_id, tip)
        return Changes(frozenset({deleted.conversation_id}), frozenset(restored))

    def fork(self, message_id: int, title: str) -> ConversationRecord:
        """A new conversation with a copy of the branch that ends at this message."""
        now, title = self._clock(), clean(title)
        with self._database.write() as connection:
            branch = tree.path_to(connection, message_id)
            found = rows.load_messages(connection, branch[-1:])
            if not found:
                raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
            own: dict[str, object] = {
                "title": title,
                "tip_id": None,
                "pinned": 0,
                "deleted_at": None,
            }
            own |= {"created_at": now, "updated_at": now, "binned_seconds": 0.0}
            conversation_id = _copy(connection, "conversation", "id", found[0].conversation_id, own)
            search.index_title(connection, conversation_id, title)
            copy: int | None = None
            for id in branch:
                own = {"conversation_id": conversation_id, "parent_id": copy}
                copy = _copy(connection, "message", "id", id, own)
                for table in _OF_MESSAGE:
                    _copy(connection, table, "message_id", id, {"message_id": copy})
            connection.execute(  # the answer itself goes on being written
                "UPDATE message SET state = ? WHERE conversation_id = ? AND state = ?",
                (MessageState.INTERRUPTED, conversation_id, MessageState.STREAMING),
            )
            connection.execute(  # nor is a summary that is being written
                "DELETE FROM summary WHERE state = ? AND message_id IN"
                " (SELECT id FROM message WHERE conversation_id = ?)",
                (MessageState.STREAMING, conversation_id),
            )
            for (id,) in connection.execute(
                "SELECT id FROM message WHERE conversation_id = ?", (conversation_id,)
            ).fetchall():
                search.index_message(connection, id)
            _set_tip(connection, conversation_id, copy)
            row = connection.execute(
                f"{rows.CONVERSATION} WHERE id = ?", (conversation_id,)
            ).fetchone()
            return rows.conversation_of(row)

    def purged(self, conversations: Collection[int], messages: Collection[int]) -> Changes:
        """Which of these were here and are deleted for good. None is named where a damaged
        database was replaced by this one: what is missing here may only be lost."""
        if old_of(self._database.path):
            return Changes()
        with self._database.read() as connection:
            return Changes(
                _purged(connection, "conversation", conversations),
                _purged(connection, "message", messages),
            )

    def raw_output(self, message_id: int) -> str | None:
        """What the model emitted for this answer, channels and all; None if that was not kept."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT text FROM raw_output WHERE message_id = ?", (message_id,)
            ).fetchone()
            return None if row is None else str(row[0])


def _purged(connection: dbapi2.Connection, table: str, ids: Collection[int]) -> frozenset[int]:
    """An id above the last that was given out is of another database."""
    rows = connection.execute(
        f"""
        SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM {table})
        AND value BETWEEN 1 AND (SELECT seq FROM sqlite_sequence WHERE name = ?)
        """,
        (json.dumps(list(ids)), table),
    )
    return frozenset(id for (id,) in rows)


def _deleted_above(connection: dbapi2.Connection, message_id: int) -> set[int]:
    """The deleted messages that this one hangs on, each with all that was deleted with it."""
    found: set[int] = set()
    for id in tree.path_to(connection, message_id)[:-1]:
        (deleted_at,) = connection.execute(
            "SELECT deleted_at FROM message WHERE id = ?", (id,)
        ).fetchone()
        if deleted_at is not None and id not in found:
            found.update(tree.below(connection, id, deleted_at=deleted_at))
    return found


def _nearest_sibling(
    connection: dbapi2.Connection, conversation_id: int, parent_id: int | None, message_id: int
) -> int | None:
    """The branch before this one, else the one after it; None where there is no other."""
    row = connection.execute(
        """
        SELECT id FROM message
        WHERE conversation_id = ? AND parent_id IS ? AND id <> ? AND deleted_at IS NULL
        ORDER BY id > ?, abs(id - ?)
        """,
        (conversation_id, parent_id, message_id, message_id, message_id),
    ).fetchone()
    return None if row is None else int(row[0])


def _set_tip(connection: dbapi2.Connection, conversation_id: int, tip: int | None) -> None:
    connection.execute("UPDATE conversation SET tip_id = ? WHERE id = ?", (tip, conversation_id))


def _copy(
    connection: dbapi2.Connection, table: str, key: str, id: int, own: Mapping[str, object]
) -> int:
    """Copies the rows with this key, whichever columns they have, but for the values in `own`.
    The id of the last of them."""
    columns = [
        name
        for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")
        if name != "id" and name not in own
    ]
    names = ", ".join([*columns, *own])
    values = ", ".join([*columns, *("?" * len(own))])
    cursor = connection.execute(
        f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE {key} = ?",
        (*own.values(), id),
    )
    return int(cursor.lastrowid or 0)
