"""Every schema there ever was becomes today's, with a copy kept of what it was."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.core.conversations.backups import KEPT
from app.core.conversations.database import Database
from app.core.conversations.migrations import MIGRATIONS
from app.core.conversations.records import Rating, Verdict
from app.core.conversations.search import index_message, index_title, indexed
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Permission, Role, ToolChoice
from tests.helpers.models import ROOT

DATA = ROOT / "tests" / "data"
DATE = "2026-11-23"


def schema(database: Path) -> list[tuple[str, ...]]:
    with closing(dbapi2.connect(str(database))) as connection:
        return connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
        ).fetchall()


def version(database: Path) -> int:
    with closing(dbapi2.connect(str(database))) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def backups(database: Path) -> list[Path]:
    return sorted(database.parent.glob("*backup*"))


def fill(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        conversation = store.create(title="kept", date=DATE)
        store.add_message(conversation.id, None, Message.of(Role.USER, "words"))


def add_note(connection: dbapi2.Connection) -> None:
    connection.execute("ALTER TABLE message ADD COLUMN note TEXT")


def add_share(connection: dbapi2.Connection) -> None:
    connection.execute("ALTER TABLE conversation ADD COLUMN share_id INTEGER")


@pytest.mark.parametrize("old", range(len(MIGRATIONS)))
def test_a_migrated_schema_is_a_fresh_one(tmp_path: Path, old: int) -> None:
    """Each older version, made by the migrations there were then."""
    fresh, migrated = tmp_path / "fresh.db", tmp_path / "migrated.db"
    Database(fresh).close()
    Database(migrated, MIGRATIONS[:old]).close()
    assert version(migrated) == old
    Database(migrated).close()
    assert version(migrated) == len(MIGRATIONS)
    assert schema(migrated) == schema(fresh)


@pytest.mark.parametrize("number", range(1, len(MIGRATIONS) + 1))
def test_a_real_database_of_each_released_schema_opens(tmp_path: Path, number: int) -> None:
    """Written by the Gloss of that schema, with `python -m tests.data.make_database`."""
    database = tmp_path / "gloss.db"
    shutil.copy(DATA / f"schema_{number}.db", database)
    assert version(database) == number

    # What stood in the bin then has been there for long: the clock stands still.
    with closing(ConversationStore.open(database, lambda: 0.0)) as store:
        assert store.check() == []
        [conversation] = store.conversations()
        assert conversation.title == "Weather in Köln"
        path = store.path(conversation.id)
        assert [message.role for message in path] == [Role.USER, Role.ASSISTANT]
        assert path[1].message.text == "Rain, 8 °C. 🌧"
        assert path[1].message.reasoning == "The person wants the weather."
        assert path[1].generation is not None
        assert path[1].generation.model == "gpt-oss-20b"
        if number >= 7:
            assert path[1].rating == Rating(Verdict.BAD, "Look out of the window.")
        if number >= 9:
            assert [part.author for part in path[1].message.parts] == [
                None, None, "functions.weather", None
            ]  # fmt: skip
            assert path[1].message.parts[2].data == '{"c":8}'
            assert conversation.tools == ToolChoice(("letters",), {"python": Permission.ASK})
        for words in ("rain", "ra", "8", "ol", "köln", "weath"):
            assert [hit.conversation_id for hit in store.search(words)] == [conversation.id], words
        assert [record.title for record in store.binned()] == ["Old list"]
    fresh = tmp_path / "fresh.db"
    Database(fresh).close()
    assert schema(database) == schema(fresh)


def test_a_new_database_needs_no_backup(database: Path) -> None:
    fill(database)
    fill(database)
    assert backups(database) == []


def test_a_backup_is_made_before_a_migration(database: Path) -> None:
    fill(database)
    before = schema(database)

    Database(database, (*MIGRATIONS, add_note)).close()

    assert version(database) == len(MIGRATIONS) + 1
    [backup] = backups(database)
    assert backup.name.endswith(f"-schema{len(MIGRATIONS)}.db")
    assert schema(backup) == before
    with closing(ConversationStore.open(backup)) as store:
        assert [c.title for c in store.conversations()] == ["kept"]
        assert store.check() == []


def test_a_backup_has_what_is_still_in_the_journal(database: Path) -> None:
    """Another Gloss has it open when the newer one migrates."""
    with closing(ConversationStore.open(database)) as store:
        store.create(title="in the journal", date=DATE)
        Database(database, (*MIGRATIONS, add_note)).close()
    [backup] = backups(database)
    with closing(ConversationStore.open(backup)) as store:
        assert [c.title for c in store.conversations()] == ["in the journal"]


def test_the_last_backups_are_kept(database: Path) -> None:
    fill(database)
    names = []
    for extra in range(1, KEPT + 3):
        Database(database, (*MIGRATIONS, *[lambda connection: None] * extra)).close()
        names.append(backups(database)[-1].name)
    assert [backup.name for backup in backups(database)] == names[-KEPT:]


def test_a_migration_that_fails_changes_nothing(database: Path) -> None:
    fill(database)
    before = schema(database)

    def half(connection: dbapi2.Connection) -> None:
        add_note(connection)
        connection.execute("UPDATE conversation SET title = 'lost'")
        connection.execute("ALTER TABLE nothing ADD COLUMN x")

    with pytest.raises(UserError, match=Code.DATABASE_FAILED):
        Database(database, (*MIGRATIONS, add_share, half))

    assert version(database) == len(MIGRATIONS) + 1, "the step before it stands"
    assert [row[1] for row in schema(database)] == [row[1] for row in before]
    with closing(dbapi2.connect(str(database))) as connection:
        assert connection.execute("SELECT title FROM conversation").fetchall() == [("kept",)]


def test_the_index_of_schema_2_is_what_the_store_would_make(database: Path) -> None:
    """Of each kind of message that schema 1 can hold."""
    with closing(Database(database, MIGRATIONS[:1])) as old, old.write() as connection:
        connection.execute(
            "INSERT INTO conversation (title, date, instructions, created_at, updated_at)"
            " VALUES ('Größe', ?, '', 1.0, 1.0)",
            (DATE,),
        )
        parts = [
            ("analysis", None, "hidden reasoning"),
            ("commentary", "functions.f", "hidden call"),
            ("commentary", None, "天气"),
            ("final", None, "ﾗｰﾒﾝ"),
        ]
        for role in ("user", "assistant", "tool", "system"):
            for state in ("complete", "interrupted", "streaming"):
                (id,) = connection.execute(
                    "INSERT INTO message (conversation_id, role, state, created_at)"
                    " VALUES (1, ?, ?, 1.0) RETURNING id",
                    (role, state),
                ).fetchone()
                connection.executemany(
                    "INSERT INTO part (message_id, position, channel, recipient, text)"
                    " VALUES (?, ?, ?, ?, ?)",
                    [(id, position, *part) for position, part in enumerate(parts)],
                )

    def terms(connection: dbapi2.Connection) -> list[list[tuple[object, ...]]]:
        return [
            connection.execute(f"SELECT * FROM {table} ORDER BY term").fetchall()
            for table in ("title_terms", "text_terms")
        ]

    with closing(Database(database)) as migrated, migrated.write() as connection:
        found = terms(connection)
        for (id,) in connection.execute("SELECT id FROM message WHERE state <> 'streaming'"):
            index_message(connection, id)
        index_title(connection, 1, "Größe")
        assert found == terms(connection)
        assert ("らーめ", 4, 4) in found[1]
        assert "sse" in [term for term, *_ in found[0]]


def test_room_for_what_is_to_come(database: Path) -> None:
    """Assistants, folders, documents and attachments are rows beside what is there; none of it
    is written again, and taking one away leaves the conversation."""
    fill(database)
    with closing(Database(database)) as opened:
        with opened.write() as connection:
            before = connection.execute("SELECT * FROM message, part").fetchall()
            connection.execute("INSERT INTO folder (name, created_at) VALUES ('Work', 1.0)")
            connection.execute("INSERT INTO assistant (name, created_at) VALUES ('Poet', 1.0)")
            connection.execute(
                "INSERT INTO document (sha256, media_type, size_bytes, text, created_at)"
                " VALUES ('00', 'text/plain', 5, 'hello', 1.0)"
            )
            connection.execute(
                "INSERT INTO attachment (message_id, position, document_id, name)"
                " SELECT id, 0, 1, 'a.txt' FROM message"
            )
            connection.execute("UPDATE conversation SET folder_id = 1, assistant_id = 1")
            assert connection.execute("SELECT * FROM message, part").fetchall() == before
        with opened.write() as connection:
            connection.execute("DELETE FROM folder")
            connection.execute("DELETE FROM assistant")
            row = connection.execute("SELECT folder_id, assistant_id FROM conversation").fetchone()
            assert row == (None, None)
        with pytest.raises(UserError), opened.write() as connection:
            connection.execute("DELETE FROM document")
        with opened.write() as connection:
            connection.execute("DELETE FROM conversation")
            assert connection.execute("SELECT count(*) FROM attachment").fetchone() == (0,)


def test_summaries_of_schema_9_are_found(database: Path) -> None:
    """The index is what the store would make."""
    with closing(Database(database, MIGRATIONS[:9])) as old, old.write() as connection:
        connection.execute(
            "INSERT INTO conversation (title, date, instructions, created_at, updated_at)"
            " VALUES ('T', ?, '', 1.0, 1.0)",
            (DATE,),
        )
        for state in ("complete", "interrupted", "streaming"):
            (id,) = connection.execute(
                "INSERT INTO message (conversation_id, role, state, created_at)"
                " VALUES (1, 'assistant', 'complete', 1.0) RETURNING id"
            ).fetchone()
            parts = [("analysis", None, "hidden"), ("final", None, f"answer {state}")]
            connection.executemany(
                "INSERT INTO part (message_id, position, channel, recipient, text)"
                " VALUES (?, ?, ?, ?, ?)",
                [(id, position, *part) for position, part in enumerate(parts)],
            )
            index_answer = "INSERT INTO text_index (rowid, text) VALUES (?, ?)"
            connection.execute(index_answer, (id, indexed(f"answer {state}")))
            connection.execute(
                "INSERT INTO summary VALUES (?, ?, 1.0, 0, 'm', ?)", (id, state, f"Größe {state}")
            )

    def terms(connection: dbapi2.Connection) -> list[tuple[object, ...]]:
        return connection.execute("SELECT * FROM text_terms ORDER BY term").fetchall()

    with closing(Database(database)) as migrated, migrated.write() as connection:
        found = terms(connection)
        for id in (1, 2, 3):
            index_message(connection, id)
        assert found == terms(connection)
        assert ("grö", 2, 2) not in found
        assert ("sse", 2, 2) in found  # not of the one that is being written
