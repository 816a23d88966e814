"""Schema 10: the search index has the summaries, too."""

from __future__ import annotations

from app.core.conversations.search import indexed
from app.core.sqlite import dbapi2


def migrate(connection: dbapi2.Connection) -> None:
    """A summary is shown among the messages, but its words were not found."""
    texts = connection.execute(
        """
        SELECT message.id, summary.text, (
            SELECT group_concat(part.text, char(10) ORDER BY part.position) FROM part
            WHERE part.message_id = message.id AND part.recipient IS NULL AND part.author IS NULL
            AND part.channel IN ('final', 'commentary')
        )
        FROM summary JOIN message ON message.id = summary.message_id
        WHERE summary.state <> 'streaming' AND message.state <> 'streaming'
        AND message.role IN ('user', 'assistant') AND message.deleted_at IS NULL
        """
    ).fetchall()
    for id, summary, text in texts:
        connection.execute("DELETE FROM text_index WHERE rowid = ?", (id,))
        connection.execute(
            "INSERT INTO text_index (rowid, text) VALUES (?, ?)",
            (id, indexed(f"{text or ''}\n{summary}")),
        )
