"""Databases that cannot be used, each a real file: a plain error, nothing overwritten."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.core.conversations.database import APPLICATION_ID
from app.core.conversations.migrations import MIGRATIONS
from app.core.conversations.records import MessageState
from app.core.conversations.recovery import rescue
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Part, Role
from tests.helpers.models import ROOT

DATE = "2026-11-23"
PAGE = 4096


def fill(store: ConversationStore, conversations: int = 20) -> None:
    for number in range(conversations):
        conversation = store.create(title=f"title {number}", date=DATE)
        parent = None
        for turn in range(10):
            text = Message.of(Role.USER, f"{number}-{turn} " + "words and words " * 40)
            parent = store.add_message(conversation.id, parent, text).id


def contents(folder: Path) -> dict[str, str]:
    """What is in the folder, but for the lock and the index that SQLite makes again."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.endswith(("-open", "-shm"))
    }


def refused(database: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        ConversationStore.open(database)
    assert caught.value.facts["path"] == str(database)
    return caught.value


def overwrite_pages(database: Path, first: int, last: int) -> None:
    with database.open("r+b") as file:
        file.seek(first * PAGE)
        file.write(b"\xa5" * (last - first) * PAGE)


@pytest.fixture
def unclean(database: Path, tmp_path: Path) -> Path:
    """A database as a crash leaves it, with a journal."""
    crashed = tmp_path / "crashed" / database.name
    crashed.parent.mkdir()
    store = ConversationStore.open(database)
    fill(store)
    for suffix in ("", "-wal"):
        shutil.copy(f"{database}{suffix}", f"{crashed}{suffix}")
    store.close()
    assert Path(f"{crashed}-wal").stat().st_size > 0
    return crashed


@pytest.fixture
def clean(database: Path) -> Path:
    """A database closed as it should be."""
    store = ConversationStore.open(database)
    fill(store)
    store.close()
    assert set(contents(database.parent)) == {database.name}
    return database


def test_a_crash_loses_nothing(unclean: Path) -> None:
    store = ConversationStore.open(unclean)
    assert len(store.conversations()) == 20
    assert store.check() == []
    store.close()


@pytest.mark.parametrize("junk", [b"not a database at all " * 500, b"x", b"SQLite format 3\0" * 99])
def test_a_file_that_is_no_database(database: Path, junk: bytes) -> None:
    database.parent.mkdir()
    database.write_bytes(junk)

    error = refused(database)

    assert error.code is Code.DATABASE_DAMAGED
    copy = Path(str(error.facts["copy"]))
    assert copy.parent == database.parent
    assert copy.read_bytes() == database.read_bytes() == junk
    before = contents(database.parent)
    assert refused(database).facts == error.facts
    assert contents(database.parent) == before, "the same damage is copied once"


def test_damaged_pages_are_found_after_a_crash(unclean: Path) -> None:
    # What the journal holds would hide the damage beneath it.
    with closing(dbapi2.connect(str(unclean))) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        wal = Path(f"{unclean}-wal").read_bytes()
    Path(f"{unclean}-wal").write_bytes(wal[:32] + b"\0" * 32)
    overwrite_pages(unclean, 20, 40)
    before = contents(unclean.parent)

    error = refused(unclean)

    assert error.code is Code.DATABASE_DAMAGED
    after = contents(unclean.parent)
    assert {name: after[name] for name in before} == before
    copy = Path(str(error.facts["copy"])).name
    assert after[copy] == before[unclean.name]
    assert after[f"{copy}-wal"] == before[f"{unclean.name}-wal"]


def test_damage_met_later_is_the_same_error(clean: Path) -> None:
    pages = clean.stat().st_size // PAGE
    overwrite_pages(clean, pages // 2, pages)
    damaged = clean.read_bytes()
    store = ConversationStore.open(clean)

    with pytest.raises(UserError) as caught:
        for conversation in store.conversations():
            store.path(conversation.id)
    store.close()

    assert caught.value.code is Code.DATABASE_DAMAGED
    assert Path(str(caught.value.facts["copy"])).stat().st_size == len(damaged)


def test_starting_again_keeps_what_can_be_read(clean: Path) -> None:
    with closing(ConversationStore.open(clean)) as store:
        whole = {c.id: store.path(c.id) for c in store.conversations()}
    pages = clean.stat().st_size // PAGE
    overwrite_pages(clean, pages // 2, pages // 2 + 4)
    damaged = clean.read_bytes()

    old = rescue(clean)

    assert old.read_bytes() == damaged
    with closing(ConversationStore.open(clean)) as store:
        assert store.check() == []
        saved = {c.id: store.path(c.id) for c in store.conversations()}
        assert store.search("words")
        assert all(store.search(c.title) for c in store.conversations() if c.title)
    assert any(saved.values())
    for id, path in saved.items():
        texts = [m.message for m in whole[id]]
        assert [m.message for m in path] == texts[: len(path)]
    assert 0.5 < sum(map(len, saved.values())) / sum(map(len, whole.values())) < 1


def test_starting_again_with_nothing_to_read(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"junk" * 5000)
    old = rescue(database)
    assert old.read_bytes() == b"junk" * 5000
    with closing(ConversationStore.open(database)) as store:
        assert store.conversations() == []


def test_starting_again_waits_until_nobody_has_it_open(
    store: ConversationStore, database: Path
) -> None:
    with pytest.raises(UserError, match=Code.DATABASE_LOCKED):
        rescue(database)
    assert store.conversations() == []


@pytest.mark.parametrize("journal", [False, True])
def test_a_newer_gloss_made_it(request: pytest.FixtureRequest, journal: bool) -> None:
    database: Path = request.getfixturevalue("unclean" if journal else "clean")
    newer = len(MIGRATIONS) + 7
    # Held open, so that closing does not write the journal back.
    with closing(dbapi2.connect(str(database), isolation_level=None)) as connection:
        connection.execute("CREATE TABLE of_the_future (x)")
        connection.execute(f"PRAGMA user_version = {newer}")
        if not journal:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = contents(database.parent)

        error = refused(database)

        assert error.code is Code.DATABASE_NEWER
        assert error.facts["version"] == newer
        assert error.facts["known"] == len(MIGRATIONS)
        assert contents(database.parent) == before


def test_another_programs_database(database: Path) -> None:
    database.parent.mkdir()
    with closing(dbapi2.connect(str(database))) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = contents(database.parent)
    assert refused(database).code is Code.DATABASE_FAILED
    assert contents(database.parent) == before


def test_an_empty_file_is_a_new_database(database: Path) -> None:
    database.parent.mkdir()
    database.touch()
    with closing(ConversationStore.open(database)) as store:
        assert store.conversations() == []
    with closing(dbapi2.connect(str(database))) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_only_its_owner_can_read_it(store: ConversationStore, database: Path) -> None:
    fill(store, 1)
    assert database.parent.stat().st_mode & 0o077 == 0
    for suffix in ("", "-wal", "-shm"):
        assert Path(f"{database}{suffix}").stat().st_mode & 0o077 == 0


def test_a_folder_in_its_place(database: Path) -> None:
    database.mkdir(parents=True)
    assert refused(database).code is Code.DATABASE_FAILED
    assert list(database.iterdir()) == []


def test_locked_by_another_program(clean: Path) -> None:
    with closing(dbapi2.connect(str(clean), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refused(clean).code is Code.DATABASE_LOCKED
        other.execute("ROLLBACK")
    with closing(ConversationStore.open(clean)) as store:
        assert len(store.conversations()) == 20


def test_locked_while_open(store: ConversationStore, database: Path) -> None:
    conversation = store.create(title="before", date=DATE)
    with closing(dbapi2.connect(str(database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match=Code.DATABASE_LOCKED):
            store.rename(conversation.id, "while")
        assert store.conversation(conversation.id).title == "before"
        other.execute("ROLLBACK")
    store.rename(conversation.id, "after")
    assert store.conversation(conversation.id).title == "after"


# Root may write anywhere, so what is read-only is met by a child that becomes nobody.

NOBODY = 65534
OPEN = f"""
import os, sys
from pathlib import Path
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
if os.getuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
try:
    ConversationStore.open(Path(sys.argv[1])).create(date="2026-11-23")
except UserError as error:
    print(error.code)
else:
    print("written")
"""


def opened_by_nobody(database: Path) -> str:
    command = [sys.executable, "-c", OPEN, str(database)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def theirs(clean: Path) -> Iterator[Path]:
    """A database of nobody's, in a folder that nobody can reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(clean, folder)
        if os.getuid() == 0:
            for path in (folder, folder / clean.name):
                os.chown(path, NOBODY, NOBODY)
        yield folder / clean.name
        folder.chmod(0o700)


def test_a_read_only_file(theirs: Path) -> None:
    theirs.chmod(0o400)
    before = theirs.read_bytes()
    assert opened_by_nobody(theirs) == Code.DATABASE_READ_ONLY
    assert theirs.read_bytes() == before


def test_a_read_only_folder(theirs: Path) -> None:
    theirs.parent.chmod(0o500)
    before = contents(theirs.parent)
    assert opened_by_nobody(theirs) == Code.DATABASE_READ_ONLY
    assert contents(theirs.parent) == before


def test_a_folder_that_may_not_be_made(theirs: Path) -> None:
    theirs.parent.chmod(0o500)
    assert opened_by_nobody(theirs.parent / "deeper" / "gloss.db") == Code.DATABASE_READ_ONLY


def test_a_file_that_may_be_written_is_not_read_only(theirs: Path) -> None:
    assert opened_by_nobody(theirs) == "written"


def test_a_full_disk_undoes_the_whole_write(store: ConversationStore) -> None:
    conversation = store.create(date=DATE)
    answer = store.add_message(
        conversation.id, None, Message(Role.ASSISTANT, ()), MessageState.STREAMING
    )
    kept = Message.of(Role.ASSISTANT, "kept").parts
    store.update_message(answer.id, parts=kept)
    with store._database.read() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    long = tuple(Part(part.channel, "x" * 100_000) for part in kept)
    with pytest.raises(UserError, match=Code.DISK_FULL):
        store.update_message(answer.id, parts=long, state=MessageState.COMPLETE)

    message = store.message(answer.id)
    assert message.message.parts == kept
    assert message.state is MessageState.STREAMING
    assert store.check() == []
