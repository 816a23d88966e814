"""`kill -9` of a process that writes and streams to the real store, at random moments."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from tests.helpers.kills import Killed, kill_after, open_intact, python, random_moments
from tests.helpers.store_writer import story


class Ledger:
    """What the killed programs were told was stored, over all their lives on one database."""

    def __init__(self) -> None:
        self.texts: dict[int, str] = {}
        self.lengths: dict[int, int] = {}
        self.done: set[int] = set()
        self.titles: dict[int, str] = {}
        self.binned: dict[int, bool] = {}
        self.forks: dict[int, int] = {}
        self.deleted: dict[int, int] = {}

    def add(self, killed: Killed) -> None:
        what, words = "", [""]
        for line in killed.lines:
            what, *words = line.split(" ", 2)
            match what, words:
                case "added", [id, text]:
                    self.texts[int(id)] = text
                case "streamed" | "done", [id, length]:
                    self.lengths[int(id)] = int(length)
                    if what == "done":
                        self.done.add(int(id))
                case "titled", [id, title]:
                    self.titles[int(id)] = title
                case "binned", [id, flag]:
                    self.binned[int(id)] = flag == "1"
                case "forked", [id, messages]:
                    self.forks[int(id)] = int(messages)
                case "cutting", [id]:
                    del self.forks[int(id)]
                case "deleted", [id, message]:
                    self.deleted[int(id)] = int(message)
        # It may have been restored since, and the kill have come before that was told.
        if what == "binned":
            del self.binned[int(words[0])]

    def check(self, store: ConversationStore) -> None:
        for id, text in self.texts.items():
            assert store.message(id).message.text == text
        for id, length in self.lengths.items():
            record = store.message(id)
            assert len(record.message.text) >= length
            assert story(id).startswith(record.message.text)
            if id in self.done:
                assert record.state is MessageState.COMPLETE
            else:
                assert record.state in {MessageState.INTERRUPTED, MessageState.COMPLETE}
        for id, title in self.titles.items():
            assert store.conversation(id).title == title
        for id, binned in self.binned.items():
            assert (store.conversation(id).deleted_at is not None) == binned
        for id, messages in self.forks.items():
            path = store.path(id)
            assert len(path) == messages
            assert len(path[-1].message.text) > 1000
        for id, message in self.deleted.items():
            assert store.path(id) == []
            with pytest.raises(UserError):
                store.message(message)


def kill_writers(folder: Path, moments: int) -> None:
    """Four of five lives share a database, each goes on with what the one before left; the
    fifth begins a new one, so that kills meet the making of the schema too."""
    ledgers: dict[Path, Ledger] = {}

    def database(number: int) -> Path:
        name = f"new-{number}" if number % 5 == 4 else "shared"
        return folder / name / "gloss.db"

    for number, seconds in random_moments(moments, 1.0):
        command = python("-m", "tests.helpers.store_writer", database(number))
        killed = kill_after(seconds, command)
        assert killed.was_running
        ledger = ledgers.setdefault(database(number), Ledger())
        ledger.add(killed)
        with closing(open_intact(database(number))) as store:
            ledger.check(store)
    shared = ledgers[folder / "shared" / "gloss.db"]
    assert shared.done and set(shared.lengths) - shared.done, "no kill met a stream"


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    kill_writers(tmp_path, 20)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_nothing_acknowledged_is_lost_in_100_kills(tmp_path: Path) -> None:
    kill_writers(tmp_path, 100)
