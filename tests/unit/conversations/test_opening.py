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

from app.core.conversations.database import APPLICATION_ID, Database
from app.core.conversations.migrations import MIGRATIONS
from app.core.conversations.records import MessageState
from app.core.conversations.recovery import recover
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

    old = recover(clean).old

    assert old.read_bytes() == damaged
    with closing(ConversationStore.open(clean)) as store:
        assert store.check() == []
        saved = {c.id: store.path(c.id) for c in store.conversations()}
        assert store.search("words")
        assert all(store.search(c.title) for c in store.conversations() if c.title)
    assert any(saved.values())
    for id, path in saved.items():
        texts = iter([m.message for m in whole[id]])
        assert all(m.message in texts for m in path), "each as it was, in the same order"
    assert 0.5 < sum(map(len, saved.values())) / sum(map(len, whole.values())) < 1


def test_starting_again_with_nothing_to_read(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"junk" * 5000)
    old = recover(database).old
    assert old.read_bytes() == b"junk" * 5000
    with closing(ConversationStore.open(database)) as store:
        assert store.conversations() == []


def test_the_old_file_stays_until_the_new_one_is_whole(
    clean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overwrite_pages(clean, 0, 1)
    before = contents(clean.parent)

    def crash(target: dbapi2.Connection) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.core.conversations.recovery._repair_references", crash)
    with pytest.raises(KeyboardInterrupt):
        recover(clean)
    assert contents(clean.parent) == before


def test_starting_again_waits_until_nobody_has_it_open(
    store: ConversationStore, database: Path
) -> None:
    with pytest.raises(UserError, match=Code.DATABASE_LOCKED):
        recover(database)
    assert store.conversations() == []


@pytest.mark.parametrize("version", [0, 1, 2, len(MIGRATIONS) + 4, 19, 67, 3 << 24])
def test_a_version_that_its_tables_belie_is_damage(clean: Path, version: int) -> None:
    with closing(dbapi2.connect(str(clean))) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    assert refused(clean).code is Code.DATABASE_DAMAGED
    assert recover(clean).messages == 200


@pytest.mark.parametrize("place", [18, 19])
def test_a_format_that_sqlite_does_not_write_is_damage(clean: Path, place: int) -> None:
    data = bytearray(clean.read_bytes())
    data[place] = 130
    clean.write_bytes(data)
    assert refused(clean).code is Code.DATABASE_DAMAGED
    assert recover(clean).messages == 200


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


def test_a_database_that_was_in_use_and_is_empty_is_not_new(clean: Path) -> None:
    shutil.copy(clean, clean.with_name("gloss-backup-20261101-120000-000000-schema3.db"))
    clean.write_bytes(b"")

    assert refused(clean).code is Code.DATABASE_EMPTY
    assert clean.read_bytes() == b""

    assert recover(clean).messages == 200
    with closing(ConversationStore.open(clean)) as store:
        assert len(store.conversations()) == 20


def test_an_empty_database_beside_its_journal_is_not_new(unclean: Path) -> None:
    unclean.write_bytes(b"")
    assert refused(unclean).code is Code.DATABASE_EMPTY
    unclean.unlink()
    assert refused(unclean).code is Code.DATABASE_EMPTY
    unclean.touch()
    assert recover(unclean).messages > 0


def test_one_that_was_taken_away_is_made_anew(clean: Path) -> None:
    clean.unlink()
    with closing(ConversationStore.open(clean)) as store:
        assert store.conversations() == []


def test_a_crash_while_it_is_made_leaves_none(database: Path) -> None:
    def crash(connection: dbapi2.Connection) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Database(database, (*MIGRATIONS, crash))
    assert not database.exists()
    with closing(ConversationStore.open(database)) as store:
        assert store.conversations() == []


def set_value(database: Path, column: str, value: str) -> None:
    """As a damaged page would have it: SQLite itself sees nothing wrong."""
    with closing(dbapi2.connect(str(database), isolation_level=None)) as connection:
        table, name = column.split(".")
        connection.execute(f"UPDATE {table} SET {name} = {value}")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("conversation.title", "x'ff'"),
        ("conversation.title", "CAST(x'ff' AS TEXT)"),
        ("conversation.updated_at", "9e99"),
        ("conversation.pinned", "77"),
        ("message.role", "'used'"),
        ("message.state", "'whole'"),
        ("message.created_at", "'noon'"),
        ("part.channel", "'fanal'"),
        ("part.text", "CAST(x'61ff' AS TEXT)"),
        ("part.text", "x'6162'"),
    ],
)
def test_a_value_that_cannot_be_is_damage(clean: Path, column: str, value: str) -> None:
    set_value(clean, column, value)
    with (
        closing(ConversationStore.open(clean)) as store,
        pytest.raises(UserError, match=Code.DATABASE_DAMAGED) as caught,
    ):
        for conversation in store.conversations():
            store.path(conversation.id)
    assert "words" not in caught.value.detail

    assert refused(clean).code is Code.DATABASE_DAMAGED, "the next start looks at all of it"
    assert recover(clean).messages == 200
    with closing(ConversationStore.open(clean)) as store:
        assert sum(len(store.path(c.id)) for c in store.conversations()) == 200


def test_a_table_that_is_gone_is_damage(clean: Path) -> None:
    with closing(dbapi2.connect(str(clean))) as connection:
        connection.execute("DROP TABLE generation")
    with closing(ConversationStore.open(clean)) as store:
        [conversation, *_] = store.conversations()
        with pytest.raises(UserError, match=Code.DATABASE_DAMAGED):
            store.path(conversation.id)


def test_what_is_mended_elsewhere_opens_again(clean: Path) -> None:
    whole = clean.read_bytes()
    set_value(clean, "part.channel", "'fanal'")
    with closing(ConversationStore.open(clean)) as store:
        [conversation, *_] = store.conversations()
        with pytest.raises(UserError, match=Code.DATABASE_DAMAGED):
            store.path(conversation.id)
    clean.write_bytes(whole)
    with closing(ConversationStore.open(clean)) as store:
        assert store.path(conversation.id)
    assert not Path(f"{clean}-damaged").exists()


def test_a_header_of_ours_that_is_damaged_is_damage(clean: Path) -> None:
    with closing(dbapi2.connect(str(clean))) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID ^ 4}")
    assert refused(clean).code is Code.DATABASE_DAMAGED
    assert recover(clean).messages == 200


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
IMPORT = """
import os, sys
from pathlib import Path
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
"""
BECOME_NOBODY = f"""
if os.getuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
"""
OPEN = f"""{IMPORT}{BECOME_NOBODY}
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


READ = """
store = ConversationStore.open(Path(sys.argv[1]))
assert store.problem
[conversation, *_] = store.conversations()
assert store.path(conversation.id)
assert store.search("words")
try:
    store.rename(conversation.id, "other")
except UserError as error:
    print(error.code, store.problem.code)
store.close()
"""


def read_by_nobody(database: Path) -> str:
    command = [sys.executable, "-c", IMPORT + BECOME_NOBODY + READ, str(database)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_may_not_be_written_can_be_read(theirs: Path) -> None:
    theirs.chmod(0o400)
    theirs.parent.chmod(0o500)
    before = contents(theirs.parent)
    assert read_by_nobody(theirs) == f"{Code.DATABASE_READ_ONLY} {Code.DATABASE_READ_ONLY}"
    assert contents(theirs.parent) == before


@pytest.mark.parametrize("journal", [False, True])
def test_on_a_full_disk_it_can_be_read(
    request: pytest.FixtureRequest, tmp_path: Path, journal: bool
) -> None:
    """A disk of its own, which only some systems let a test make."""
    database: Path = request.getfixturevalue("unclean" if journal else "clean")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24M", "tmpfs", str(disk)]
    script = f"""
{" ".join(mount)} || exit 77
cp {database}* {disk}/ && rm -f {disk}/*-shm {disk}/*-open
head -c 25M /dev/zero > {disk}/rest 2>/dev/null
{sys.executable} -c '{IMPORT + READ}' {disk / database.name}
"""
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("no disk can be made here")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [Code.DISK_FULL, Code.DISK_FULL]


def test_a_disk_without_locks_is_no_other_program(
    clean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite calls it busy, whatever the reason."""
    monkeypatch.setattr("app.core.conversations.failures.can_lock", lambda folder: False)
    with closing(dbapi2.connect(str(clean), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refused(clean).code is Code.DISK_WITHOUT_LOCKS


NO_LOCKS = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
static int pass(const char *name, int file, int command, void *argument) {
    if (command == F_SETLK || command == F_SETLKW) { errno = ENOLCK; return -1; }
    int (*next)(int, int, ...) = dlsym(RTLD_NEXT, name);
    return next(file, command, argument);
}
#define WRAP(name) int name(int file, int command, ...) { \\
    va_list list; va_start(list, command); void *argument = va_arg(list, void *); va_end(list); \\
    return pass(#name, file, command, argument); }
WRAP(fcntl)
WRAP(fcntl64)
"""


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="needs gcc")
def test_the_locks_of_a_disk_that_has_none(clean: Path, tmp_path: Path) -> None:
    source, library = tmp_path / "locks.c", tmp_path / "locks.so"
    source.write_text(NO_LOCKS)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    done = subprocess.run(
        [sys.executable, "-c", OPEN.replace(BECOME_NOBODY, ""), str(clean)],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == Code.DISK_WITHOUT_LOCKS, done.stderr


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
