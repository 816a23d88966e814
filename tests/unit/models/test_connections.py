"""`Connections`: the journal of what Gloss has connected to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.core.models.transfer.connections import Connections, Purpose

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def test_what_is_noted_is_there_in_order(tmp_path: Path) -> None:
    journal = Connections(tmp_path / "new" / "connections.jsonl")
    journal.record("b", Purpose.DOWNLOAD, 7, "a/b", NOON + timedelta(hours=1))
    journal.record("a", Purpose.SEARCH, 5, at=NOON)
    assert [(each.host, each.received_bytes, each.what) for each in journal.all()] == [
        ("a", 5, ""),
        ("b", 7, "a/b"),
    ]


def test_the_last_line_of_a_long_transfer_counts(tmp_path: Path) -> None:
    journal = Connections(tmp_path / "connections.jsonl")
    for received in (0, 10, 20):
        journal.record("h", Purpose.DOWNLOAD, received, "a/b", NOON)
    journal.record("h", Purpose.DOWNLOAD, 1, "c/d", NOON)
    assert [each.received_bytes for each in journal.all()] == [20, 1]


def many(count: int, start: datetime) -> bytes:
    """The lines of `count` searches, a second apart."""
    lines = (
        b'{"at":"%s","host":"%s","purpose":"search","received_bytes":1}\n'
        % ((start + timedelta(seconds=n)).isoformat().encode(), b"h" * 40)
        for n in range(count)
    )
    return b"".join(lines)


def test_it_is_bounded_and_loses_nothing_of_the_sums(tmp_path: Path) -> None:
    path = tmp_path / "connections.jsonl"
    journal = Connections(path)
    path.write_bytes(many(12_000, NOON - timedelta(days=2)))
    journal.record("newest", Purpose.CATALOGUE, 1, at=NOON)
    for round_ in (1, 2):
        kept = journal.all()
        assert path.stat().st_size < 1 << 20
        assert len(kept) <= 2000 + 2  # hosts
        assert kept[-1].host == "newest"
        assert sum(each.times for each in kept) == 12_000 * round_ + round_
        assert sum(each.received_bytes for each in kept) == 12_000 * round_ + round_
        assert len([each for each in kept if each.times > 1]) == 1
        with path.open("ab") as file:
            file.write(many(12_000, NOON + timedelta(days=round_)))
        journal.record("newest", Purpose.CATALOGUE, 1, at=NOON + timedelta(days=3 * round_))


def test_damaged_lines_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "connections.jsonl"
    journal = Connections(path)
    journal.record("h", Purpose.SEARCH, 1, at=NOON)
    with path.open("ab") as file:
        file.write(b'{"at": "2026-01-\n\xff\n{}\n')
    journal.record("h", Purpose.SEARCH, 2, at=NOON + timedelta(seconds=1))
    assert [each.received_bytes for each in journal.all()] == [1, 2]


def test_a_journal_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    journal = Connections(tmp_path / "file" / "connections.jsonl")
    journal.record("h", Purpose.SEARCH, 1)
    assert journal.all() == []
