"""Databases damaged at random: each failure is known, and what is on whole pages comes back.

What must come back is found without the code under test: each message carries marks, its time
among them, and the pages of the file that have the marks are the pages it is on.
"""

from __future__ import annotations

import random
import shutil
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.core.conversations.records import GenerationRecord, Verdict
from app.core.conversations.recovery import Recovery, recover
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.core.messages import Channel, Effort, Message, Part, Role, Sampling, StopReason, Usage

DATE = "2026-11-23"
PAGE = 4096
CONVERSATIONS, TURNS = 20, 8
GENERATION = GenerationRecord(
    "gpt-oss-20b", Effort.MEDIUM, Sampling(seed=7), Usage(80, 0, 20), StopReason.FINISHED, 0.6
)


class Clock:
    """No time is a whole second, so that each stands in the file as the eight bytes it is."""

    now = 1_795_000_000.0

    def __call__(self) -> float:
        self.now += 1.0625
        return self.now


@dataclass(frozen=True)
class Whole:
    """A database as it was, and on which of its pages each message is."""

    path: Path
    texts: dict[int, str]
    pages: dict[int, frozenset[int]]
    purged: tuple[str, ...]


def mark(number: int) -> str:
    return f"<{number:06d}>"


def text_of(number: int) -> str:
    """From one line to several pages, with a mark often enough to find each page by."""
    words = f" Grüße, 你好, words of {number}. "
    repeats = {0: 400, 1: 40}.get(number % 17, 1 + number % 5)
    return (mark(number) + words * 3) * repeats + mark(number)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    path = tmp_path_factory.mktemp("whole") / "gloss.db"
    number = 0
    texts: dict[int, str] = {}
    times: dict[int, float] = {}
    purged = []
    with closing(ConversationStore.open(path, Clock())) as store:
        for index in range(CONVERSATIONS):
            assistant = "tutor" if index % 2 else ""
            conversation = store.create(title=f"Title {index}", date=DATE, assistant=assistant)
            parent = None
            for turn in range(TURNS):
                number += 1
                role = Role.ASSISTANT if turn % 2 else Role.USER
                parts = (Part(Channel.FINAL, text_of(number)),)
                if role is Role.ASSISTANT:
                    parts = (Part(Channel.ANALYSIS, f"Reasoning {number}. "), *parts)
                record = store.add_message(
                    conversation.id,
                    parent,
                    Message(role, parts),
                    generation=GENERATION if role is Role.ASSISTANT else None,
                )
                if role is Role.ASSISTANT:
                    store.ratings.rate(record.id, (Verdict.GOOD, Verdict.BAD, None)[turn % 3])
                    store.ratings.correct(record.id, f"Better {number}. " * (1 + turn * 100))
                texts[record.id], times[record.id] = text_of(number), record.created_at
                parent = record.id
            if index % 5 == 0:
                store.delete(conversation.id)
            if index % 10 == 0:
                store.purge([conversation.id])
                gone = [id for id in texts if id > record.id - TURNS]
                purged += [texts.pop(id) for id in gone]
    data = path.read_bytes()
    pages = {
        id: frozenset(
            page
            for sign in (mark(id).encode(), struct.pack(">d", times[id]))
            for page in pages_with(data, sign)
        )
        for id in texts
    }
    assert all(pages.values())
    return Whole(path, texts, pages, tuple(purged))


def pages_with(data: bytes, sign: bytes) -> Iterator[int]:
    at = data.find(sign)
    while at >= 0:
        yield from {at // PAGE, (at + len(sign) - 1) // PAGE}
        at = data.find(sign, at + 1)


Damage = Callable[[random.Random, bytearray], None]


def flip(seeded: random.Random, data: bytearray) -> None:
    at = seeded.randrange(len(data))
    data[at] ^= seeded.randrange(1, 256)


def flip_in_header(seeded: random.Random, data: bytearray) -> None:
    at = seeded.randrange(100)
    data[at] ^= seeded.randrange(1, 256)


def flip_in_schema(seeded: random.Random, data: bytearray) -> None:
    at = seeded.randrange(100, PAGE)
    data[at] ^= seeded.randrange(1, 256)


def flip_in_page_header(seeded: random.Random, data: bytearray) -> None:
    at = seeded.randrange(1, len(data) // PAGE) * PAGE + seeded.randrange(12)
    data[at] ^= seeded.randrange(1, 256)


def flip_many(seeded: random.Random, data: bytearray) -> None:
    for _ in range(seeded.randrange(2, 50)):
        flip(seeded, data)


def cut(seeded: random.Random, data: bytearray) -> None:
    del data[seeded.randrange(1, len(data)) :]


def zero_pages(seeded: random.Random, data: bytearray) -> None:
    for _ in range(seeded.randrange(1, 6)):
        page = seeded.randrange(len(data) // PAGE)
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def overwrite(seeded: random.Random, data: bytearray) -> None:
    at = seeded.randrange(len(data))
    noise = seeded.randbytes(min(seeded.randrange(1, 3 * PAGE), len(data) - at))
    data[at : at + len(noise)] = noise


ONE_BYTE: list[Damage] = [flip, flip_in_header, flip_in_schema, flip_in_page_header]
DAMAGES = [*ONE_BYTE, flip_many, cut, zero_pages, overwrite]


def use(path: Path) -> None:
    """All that is done with a database, in one go."""
    with closing(ConversationStore.open(path)) as store:
        for record in store.conversations():
            store.path(record.id)
        store.search("words")
        store.search("Title")
        new = store.create(title="new", date=DATE)
        store.add_message(new.id, None, Message.of(Role.USER, "new words"))
        store.delete(new.id)
        store.restore(new.id)


def known(path: Path) -> None:
    """Works or fails with a known error, twice: the second start looks at all of it."""
    for _ in range(2):
        try:
            use(path)
        except UserError as error:
            assert error.facts["path"] == str(path)
            assert "words" not in error.detail, "nothing private"


def read(path: Path) -> dict[int, str]:
    """The messages in a database and their text, with SQL alone."""
    with closing(dbapi2.connect(str(path))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return dict(
            connection.execute(
                "SELECT message.id, group_concat(text, '') FROM message"
                " LEFT JOIN part ON message_id = id AND channel <> 'analysis' GROUP BY message.id"
            )
        )


def recovered(whole: Whole, folder: Path, damage: Damage, seed: int) -> tuple[Recovery, int]:
    """Damages a copy, uses it, recovers it; the recovery, and how many came back in full."""
    folder.mkdir()
    path = folder / "gloss.db"
    data = bytearray(whole.path.read_bytes())
    before = bytes(data)
    damage(random.Random(seed), data)
    path.write_bytes(data)
    used = folder / "used" / "gloss.db"
    used.parent.mkdir()
    shutil.copy(path, used)
    known(used)

    result = recover(path)

    assert result.old.read_bytes() == data, "the old file is kept as it was"
    found = read(path)
    assert result.messages == len(found)
    with closing(ConversationStore.open(path)) as store:
        listed = [*store.conversations(), *store.binned()]
        assert len(listed) == result.conversations
        for record in listed:
            store.path(record.id)
        assert store.check() == []
    if damage not in (flip_many, overwrite):  # of which some can make free pages look used
        assert not set(found.values()) & set(whole.purged)
    data = data.ljust(len(before), b"\0")
    touched = {at // PAGE for at in range(len(before)) if before[at] != data[at]}
    for id, pages in whole.pages.items():
        if not pages & touched:
            assert found.get(id) == whole.texts[id], (damage.__name__, seed, id)
    return result, sum(found.get(id) == text for id, text in whole.texts.items())


def attack(whole: Whole, tmp_path: Path, seeds: range) -> None:
    total = len(whole.texts)
    for seed in seeds:
        damage = DAMAGES[seed % len(DAMAGES)]
        _, full = recovered(whole, tmp_path / str(seed), damage, seed)
        if damage in ONE_BYTE:
            assert full >= 0.95 * total, (damage.__name__, seed)
        shutil.rmtree(tmp_path / str(seed))


def test_damage_is_known_and_mended(whole: Whole, tmp_path: Path) -> None:
    attack(whole, tmp_path, range(64))


def test_nothing_is_lost_of_one_that_is_whole(whole: Whole, tmp_path: Path) -> None:
    path = tmp_path / "gloss.db"
    shutil.copy(whole.path, path)
    result = recover(path)
    assert (result.source, result.lost) == (path, 0)
    assert (result.conversations, result.messages) == (CONVERSATIONS - 2, len(whole.texts))
    with (
        closing(ConversationStore.open(path)) as new,
        closing(ConversationStore.open(whole.path)) as old,
    ):
        assert new.conversations() == old.conversations()
        assert [each.id for each in new.binned()] == [each.id for each in old.binned()]
        for record in old.conversations():
            assert new.path(record.id) == old.path(record.id)


def test_what_is_lost_is_counted(whole: Whole, tmp_path: Path) -> None:
    """A message whose text is gone; the others of its conversation stay."""
    [id, *_] = [id for id in whole.texts if id % 17 == 1 and id % 2]  # a question of one line
    path = tmp_path / "gloss.db"
    data = bytearray(whole.path.read_bytes())
    for page in {*pages_with(bytes(data), mark(id).encode())}:
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    gone = {each for each in whole.texts if f"{mark(each)} ".encode() not in data}
    assert id in gone

    result = recover(path)

    found = read(path)
    assert id not in found
    assert set(whole.texts) - gone <= set(found)
    assert result.lost == len(whole.texts) - len(found) > 0
    assert result.conversations == CONVERSATIONS - 2


def test_the_newest_backup_takes_the_place_of_one_with_nothing_in_it(
    whole: Whole, tmp_path: Path
) -> None:
    path = tmp_path / "gloss.db"
    path.write_bytes(b"junk" * 5000)
    backup = tmp_path / "gloss-backup-20261101-120000-000000-schema3.db"
    shutil.copy(whole.path, backup)
    result = recover(path)
    assert result.source == backup
    assert read(path) == whole.texts
    assert backup.read_bytes() == whole.path.read_bytes()


@pytest.mark.soak
def test_much_damage_is_known_and_mended(whole: Whole, tmp_path: Path) -> None:
    attack(whole, tmp_path, range(64, 600))
