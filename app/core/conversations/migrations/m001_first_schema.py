"""Schema 1: the tables of the first release, with room for planned features."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # What an assistant or a folder is grows by columns later; the references stand from the
    # start, so that no conversation has to be rewritten for them.
    """
    CREATE TABLE folder (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        created_at REAL NOT NULL
    )
    """,
    """
    CREATE TABLE assistant (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        instructions TEXT NOT NULL DEFAULT '',
        created_at REAL NOT NULL
    )
    """,
    # AUTOINCREMENT: an id is never given out twice, so a view that still holds the id of
    # something deleted cannot show another's words.
    """
    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        date TEXT NOT NULL,
        instructions TEXT NOT NULL,
        tip_id INTEGER REFERENCES message (id) ON DELETE SET NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        folder_id INTEGER REFERENCES folder (id) ON DELETE SET NULL,
        assistant_id INTEGER REFERENCES assistant (id) ON DELETE SET NULL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL,
        deleted_at REAL
    )
    """,
    """
    CREATE INDEX conversation_listed ON conversation (pinned DESC, updated_at DESC, id DESC)
        WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX conversation_binned ON conversation (deleted_at) WHERE deleted_at IS NOT NULL
    """,
    "CREATE INDEX conversation_of_tip ON conversation (tip_id)",
    "CREATE INDEX conversation_of_folder ON conversation (folder_id)",
    "CREATE INDEX conversation_of_assistant ON conversation (assistant_id)",
    # A tree: roots have no parent, and a child's id is always greater than its parent's.
    """
    CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
        parent_id INTEGER REFERENCES message (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        name TEXT,
        state TEXT NOT NULL,
        created_at REAL NOT NULL
    )
    """,
    "CREATE INDEX message_of_conversation ON message (conversation_id, parent_id)",
    "CREATE INDEX message_of_parent ON message (parent_id)",
    "CREATE INDEX message_streaming ON message (id) WHERE state = 'streaming'",
    """
    CREATE TABLE part (
        message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        channel TEXT NOT NULL,
        recipient TEXT,
        content_type TEXT,
        text TEXT NOT NULL,
        PRIMARY KEY (message_id, position)
    )
    """,
    """
    CREATE TABLE generation (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        model TEXT NOT NULL,
        effort TEXT NOT NULL,
        temperature REAL NOT NULL,
        top_p REAL NOT NULL,
        top_k INTEGER NOT NULL,
        min_p REAL NOT NULL,
        seed INTEGER,
        max_tokens INTEGER NOT NULL,
        prompt_tokens INTEGER NOT NULL,
        cached_tokens INTEGER NOT NULL,
        completion_tokens INTEGER NOT NULL,
        prompt_seconds REAL NOT NULL,
        completion_seconds REAL NOT NULL,
        time_to_first_token REAL NOT NULL,
        stop TEXT,
        reasoning_seconds REAL NOT NULL,
        error TEXT NOT NULL
    )
    """,
    # A document is kept once, by the hash of its bytes, however often it is attached.
    """
    CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        media_type TEXT NOT NULL,
        size_bytes INTEGER NOT NULL,
        text TEXT,
        created_at REAL NOT NULL
    )
    """,
    """
    CREATE TABLE attachment (
        message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        document_id INTEGER NOT NULL REFERENCES document (id),
        name TEXT NOT NULL,
        PRIMARY KEY (message_id, position)
    )
    """,
    "CREATE INDEX attachment_of_document ON attachment (document_id)",
    # Trigrams find parts of words in every script, also those written without spaces.
    # Contentless: the words themselves stay in `conversation` and `part` alone.
    """
    CREATE VIRTUAL TABLE title_index USING fts5 (
        title, content = '', contentless_delete = 1,
        tokenize = 'trigram remove_diacritics 1', detail = full
    )
    """,
    """
    CREATE VIRTUAL TABLE text_index USING fts5 (
        text, content = '', contentless_delete = 1,
        tokenize = 'trigram remove_diacritics 1', detail = full
    )
    """,
    """
    CREATE TRIGGER conversation_added AFTER INSERT ON conversation BEGIN
        INSERT INTO title_index (rowid, title) VALUES (new.id, new.title);
    END
    """,
    """
    CREATE TRIGGER conversation_renamed AFTER UPDATE OF title ON conversation BEGIN
        UPDATE title_index SET title = new.title WHERE rowid = new.id;
    END
    """,
    """
    CREATE TRIGGER conversation_purged AFTER DELETE ON conversation BEGIN
        DELETE FROM title_index WHERE rowid = old.id;
    END
    """,
    # `text_index` is filled by the store when a message is whole, not at each flush of a
    # stream; only its removal is a trigger, as it must follow the cascade.
    """
    CREATE TRIGGER message_purged AFTER DELETE ON message BEGIN
        DELETE FROM text_index WHERE rowid = old.id;
    END
    """,
)


def migrate(connection: dbapi2.Connection) -> None:
    """The first schema; there was none before."""
    for statement in STATEMENTS:
        connection.execute(statement)
