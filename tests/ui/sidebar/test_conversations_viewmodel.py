"""The view model of the list of conversations over a real store, without a widget."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.conversations.records import ConversationRecord, SearchHit
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Role
from app.core.paths import AppPaths
from app.ui.sidebar.viewmodels.conversations import ConversationsViewModel
from app.ui.threads.runner import Lane, Runner

DATE = "2026-11-30"


class Sidebar:
    """The view model, and what it has emitted."""

    def __init__(self, qtbot: QtBot, store: ConversationStore) -> None:
        self.qtbot, self.store, self.runner = qtbot, store, Runner()
        self.model = ConversationsViewModel(self.runner, store, self.runner)
        self.lists: list[list[str]] = []
        self.bins: list[list[str]] = []
        self.found: list[tuple[str, list[SearchHit]]] = []
        self.events: list[tuple[str, object]] = []
        self.model.conversations_changed.connect(lambda found: self.lists.append(titles(found)))
        self.model.bin_changed.connect(lambda found: self.bins.append(titles(found)))
        self.model.found.connect(lambda text, hits: self.found.append((text, hits)))
        for name in ("deleted", "restored", "left_bin", "purged", "failed"):
            signal = getattr(self.model, name)
            signal.connect(lambda value, name=name: self.events.append((name, value)))

    def add(self, title: str) -> int:
        record = self.store.create(title=title, date=DATE)
        self.store.add_message(record.id, None, Message.of(Role.USER, f"All about {title}"))
        return record.id

    def refresh(self) -> None:
        self.model.refresh()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):  # a change is followed by a fresh list
            assert self.runner.wait(Lane.STORE, 10)
            self.qtbot.wait(1)

    def names(self) -> list[str]:
        return [name for name, _ in self.events]


def titles(records: list[ConversationRecord]) -> list[str]:
    return [record.title for record in records]


@pytest.fixture
def sidebar(qtbot: QtBot, profile: AppPaths) -> Iterator[Sidebar]:
    profile.data.mkdir(parents=True)
    store = ConversationStore.open(profile.database)
    made = Sidebar(qtbot, store)
    yield made
    made.runner.close()
    made.runner.deleteLater()
    qtbot.wait(1)
    store.close()


def test_the_newest_stands_first_and_pinned_ones_above(sidebar: Sidebar) -> None:
    first, _ = sidebar.add("Tea"), sidebar.add("Coffee")
    sidebar.refresh()
    assert sidebar.lists == [["Coffee", "Tea"]]
    sidebar.model.pin(first, True)
    sidebar.settle()
    assert sidebar.lists[-1] == ["Tea", "Coffee"]


def test_a_new_title_is_shown_before_it_is_stored(sidebar: Sidebar) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.model.rename(one, "  Green\n tea ")
    assert sidebar.lists[-1] == ["Green tea"]
    sidebar.settle()
    assert titles(sidebar.store.conversations()) == ["Green tea"]


@pytest.mark.parametrize("title", ["", "  \n", "Tea"])
def test_no_title_and_the_same_title_change_nothing(sidebar: Sidebar, title: str) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.model.rename(one, title)
    sidebar.settle()
    assert sidebar.lists == [["Tea"]] and sidebar.events == []


@pytest.fixture
def full(sidebar: Sidebar, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk takes no change of the list any more."""

    def refuse(*_: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/gloss.db")

    for name in ("rename", "pin", "delete", "restore", "purge"):
        monkeypatch.setattr(sidebar.store, name, refuse)


def test_a_title_that_cannot_be_stored_is_the_old_one_again(sidebar: Sidebar, full: None) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.model.rename(one, "Coffee")
    sidebar.settle()
    assert [error.code for _, error in sidebar.events] == [Code.DISK_FULL]
    assert sidebar.lists[-1] == ["Tea"]


def test_what_could_not_be_deleted_is_there_and_nothing_is_undone(
    sidebar: Sidebar, full: None
) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.model.delete(one)
    sidebar.settle()
    sidebar.model.undo_delete()
    sidebar.settle()
    assert sidebar.names() == ["failed"]
    assert sidebar.lists[-1] == ["Tea"] and sidebar.bins[-1] == []


@pytest.mark.parametrize("act", ["restore", "purge"])
def test_what_could_not_leave_the_bin_is_still_in_it(
    sidebar: Sidebar, full: None, act: str
) -> None:
    one = sidebar.add("Tea")
    ConversationStore.delete(sidebar.store, one)
    sidebar.refresh()
    if act == "restore":
        sidebar.model.restore(one)
    else:
        sidebar.model.purge([one])
    sidebar.settle()
    assert sidebar.names() == ["left_bin", "failed"]
    assert sidebar.bins[-1] == ["Tea"]


def test_undo_restores_in_the_order_of_deletion(sidebar: Sidebar) -> None:
    one, two = sidebar.add("Tea"), sidebar.add("Coffee")
    sidebar.refresh()
    sidebar.model.delete(one)
    sidebar.model.delete(two)
    sidebar.settle()
    assert sidebar.lists[-1] == [] and set(sidebar.bins[-1]) == {"Tea", "Coffee"}
    sidebar.model.undo_delete()
    sidebar.settle()
    assert sidebar.lists[-1] == ["Coffee"] and sidebar.bins[-1] == ["Tea"]
    sidebar.model.undo_delete()
    sidebar.model.undo_delete()  # nothing is left to undo
    sidebar.settle()
    assert sidebar.lists[-1] == ["Coffee", "Tea"]
    assert sidebar.names() == ["deleted", "deleted", *["left_bin", "restored"] * 2]


def test_what_was_deleted_for_good_is_not_undone(sidebar: Sidebar) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.model.delete(one)
    sidebar.settle()
    sidebar.model.purge([one])
    sidebar.model.undo_delete()
    sidebar.settle()
    assert sidebar.names() == ["deleted", "left_bin", "purged"]
    assert sidebar.bins[-1] == [] and sidebar.store.binned() == []


def test_only_the_last_search_brings_hits(sidebar: Sidebar) -> None:
    sidebar.add("Tea")
    sidebar.add("Coffee")
    for typed in ("cof", "coff", " tea "):
        sidebar.model.search(typed)
    sidebar.qtbot.waitUntil(lambda: bool(sidebar.found))
    ((text, hits),) = sidebar.found
    assert text == "tea" and [hit.title for hit in hits] == ["Tea"]
    sidebar.model.search("coffee")
    sidebar.model.search("")
    sidebar.qtbot.wait(300)
    assert sidebar.found[1:] == [("", [])]


def test_a_search_follows_what_is_deleted(sidebar: Sidebar) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.model.search("tea")
    sidebar.qtbot.waitUntil(lambda: bool(sidebar.found))
    sidebar.model.delete(one)
    sidebar.qtbot.waitUntil(lambda: sidebar.found[-1] == ("tea", []))


def test_a_stored_turn_moves_its_conversation_up(sidebar: Sidebar) -> None:
    one = sidebar.add("Tea")
    sidebar.add("Coffee")
    sidebar.refresh()
    sidebar.store.rename(one, "Green tea")
    sidebar.store.add_message(one, None, Message.of(Role.USER, "More"))
    sidebar.model.update_record(sidebar.store.conversation(one))
    assert sidebar.lists[-1] == ["Green tea", "Coffee"]
    assert sidebar.model.title_of(one) == "Green tea"


def test_a_deleted_conversation_does_not_come_back_by_its_turn(sidebar: Sidebar) -> None:
    one = sidebar.add("Tea")
    sidebar.refresh()
    sidebar.store.delete(one)
    sidebar.model.update_record(sidebar.store.conversation(one))
    assert sidebar.lists == [["Tea"]]
