"""Streams from other threads: order, replacement by key, one rate, the GUI thread."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject

from app.core.engine.interface import EngineState
from app.ui.threads.mailbox import Mailbox


def in_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_everything_is_delivered_in_order_on_the_gui_thread(qtbot) -> None:
    parent, lists, threads = QObject(), [], set()
    mailbox = Mailbox(parent, 1)

    def delivered(items: list) -> None:
        lists.append(items)
        threads.add(threading.current_thread())

    mailbox.delivered.connect(delivered)
    in_thread(lambda: [mailbox.post(number) for number in range(1000)])
    qtbot.waitUntil(lambda: sum(map(len, lists)) == 1000)
    assert [item for items in lists for item in items] == list(range(1000))
    assert len(lists) == 1, "one wake-up serves all that was posted before it"
    assert threads == {threading.main_thread()}


def test_of_one_key_only_the_latest_item_is_delivered(qtbot) -> None:
    parent, lists = QObject(), []
    mailbox = Mailbox(parent, 1)
    mailbox.delivered.connect(lists.append)

    def work() -> None:
        mailbox.post("10 %", "progress")
        mailbox.post("fell back")
        mailbox.post("fell back")
        mailbox.post("90 %", "progress")

    in_thread(work)
    qtbot.waitUntil(lambda: bool(lists))
    assert lists == [["fell back", "fell back", "90 %"]]


def test_a_thread_that_posts_without_end_is_delivered_at_the_rate(qtbot) -> None:
    parent, lists = QObject(), []
    mailbox = Mailbox(parent)
    mailbox.delivered.connect(lists.append)
    thread = threading.Thread(target=lambda: [mailbox.post(n, "bytes") for n in range(2000)])
    began = time.monotonic()
    thread.start()
    qtbot.waitUntil(lambda: lists[-1:] == [[1999]])
    took = time.monotonic() - began
    thread.join()
    assert len(lists) <= took * 10 + 2


def test_between_two_deliveries_there_is_a_pause_that_flush_does_not_wait_for(qtbot) -> None:
    parent, lists = QObject(), []
    mailbox = Mailbox(parent, 600_000)
    mailbox.delivered.connect(lists.append)
    mailbox.post(1)
    qtbot.waitUntil(lambda: lists == [[1]])
    mailbox.post(2)
    qtbot.wait(30)
    assert lists == [[1]]
    mailbox.flush()
    assert lists == [[1], [2]]
    mailbox.flush()
    assert lists == [[1], [2]], "nothing is delivered when there is nothing"
    mailbox.post(3)
    mailbox.set_interval(1)
    qtbot.waitUntil(lambda: lists == [[1], [2], [3]])


def test_what_is_posted_while_a_list_is_delivered_is_in_the_next_one(qtbot) -> None:
    parent, lists = QObject(), []
    mailbox = Mailbox(parent, 1)

    def delivered(items: list) -> None:
        lists.append(items)
        if len(lists) < 3:
            in_thread(lambda: mailbox.post(len(lists)))

    mailbox.delivered.connect(delivered)
    mailbox.post(0)
    qtbot.waitUntil(lambda: lists == [[0], [1], [2]])


def test_items_stay_the_objects_they_are(qtbot) -> None:
    """Qt would make texts of enums whose values are texts."""
    parent, lists = QObject(), []
    mailbox = Mailbox(parent)
    mailbox.delivered.connect(lists.append)
    items = [EngineState.READY, 1, {"a": 1}, object()]
    for item in items:
        mailbox.post(item)
    qtbot.waitUntil(lambda: bool(lists))
    assert all(one is other for one, other in zip(lists[0], items, strict=True))
