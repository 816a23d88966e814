"""Ways through the tree of messages, without the deleted ones.

A child's id is always greater than its parent's.
"""

from __future__ import annotations

from app.core.sqlite import dbapi2


def path_to(connection: dbapi2.Connection, message_id: int, last: int | None = None) -> list[int]:
    """The ids from the root down to this message, or the `last` of them; empty when there is none
    such."""
    rows = connection.execute(
        """
        WITH RECURSIVE up (id, parent_id) AS (
            SELECT id, parent_id FROM message WHERE id = ?
            UNION ALL
            SELECT message.id, message.parent_id FROM up JOIN message ON message.id = up.parent_id
            LIMIT ?
        )
        SELECT id FROM up ORDER BY id
        """,
        (message_id, -1 if last is None else last),
    )
    return [id for (id,) in rows]


def newest_leaf(connection: dbapi2.Connection, message_id: int) -> int | None:
    """The newest message at or below this one, which is a leaf; None when there is none such."""
    row = connection.execute(
        """
        WITH RECURSIVE below (id) AS (
            SELECT id FROM message WHERE id = ? AND deleted_at IS NULL
            UNION ALL
            SELECT message.id FROM below JOIN message ON message.parent_id = below.id
            WHERE message.deleted_at IS NULL
        )
        SELECT max(id) FROM below
        """,
        (message_id,),
    ).fetchone()
    leaf: int | None = row[0]
    return leaf


def below(
    connection: dbapi2.Connection, message_id: int, deleted_at: float | None = None
) -> list[int]:
    """The ids of this message and all below it; with `deleted_at` those deleted then."""
    rows = connection.execute(
        """
        WITH RECURSIVE below (id) AS (
            SELECT id FROM message WHERE id = :id AND deleted_at IS :deleted_at
            UNION ALL
            SELECT message.id FROM below JOIN message ON message.parent_id = below.id
            WHERE message.deleted_at IS :deleted_at
        )
        SELECT id FROM below ORDER BY id
        """,
        {"id": message_id, "deleted_at": deleted_at},
    )
    return [id for (id,) in rows]
