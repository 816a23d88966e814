"""Who has the engine, and who comes next."""

from __future__ import annotations

import threading
import time

import pytest

from app.core.cancel import CancelToken
from app.core.engine.queue import EngineLease, EngineQueue
from app.core.errors import Cancelled


def waiting(queue: EngineQueue, number: int, had: list[int]) -> threading.Thread:
    """A thread that has asked for the engine, and gives it back at once when it has it."""
    asked = threading.Event()

    class Token(CancelToken):
        def on_cancel(self, callback: object) -> None:  # asked for when it has to wait
            asked.set()

    def work() -> None:
        with queue.lease() as lease:
            lease.take(Token())
            had.append(number)

    thread = threading.Thread(target=work)
    thread.start()
    assert asked.wait(10)
    return thread


def test_the_first_one_has_it_and_the_others_follow_in_their_order() -> None:
    queue = EngineQueue()
    had: list[int] = []
    first = queue.lease()
    assert not first.held
    first.take(CancelToken())
    first.take(CancelToken())  # which changes nothing
    assert first.held
    threads = [waiting(queue, number, had) for number in range(5)]
    assert had == []
    first.give_back()
    for each in threads:
        each.join(10)
    assert had == [0, 1, 2, 3, 4]
    assert not first.held


def test_who_gave_it_back_is_the_last_to_have_it_again() -> None:
    queue = EngineQueue()
    had: list[int] = []
    with queue.lease() as first:
        first.take(CancelToken())
        other = waiting(queue, 1, had)
        first.give_back()
        first.take(CancelToken())
        assert had == [1] and first.held
        other.join(10)


def test_an_error_gives_it_back() -> None:
    queue = EngineQueue()
    with pytest.raises(ZeroDivisionError), queue.lease() as lease:
        lease.take(CancelToken())
        raise ZeroDivisionError
    with queue.lease() as after:
        after.take(CancelToken())
        assert after.held


@pytest.mark.parametrize("before", [True, False])
def test_who_is_cancelled_while_it_waits_is_not_waited_for(before: bool) -> None:
    queue, cancel = EngineQueue(), CancelToken()
    held = queue.lease()
    held.take(CancelToken())
    lease = queue.lease()
    if before:
        cancel.cancel()
    else:
        threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(Cancelled):
        lease.take(cancel)
    held.give_back()
    with queue.lease() as after:
        after.take(CancelToken())
        assert after.held and not lease.held


def test_many_threads_never_have_it_at_once() -> None:
    queue = EngineQueue()
    inside: list[EngineLease] = []
    most: list[int] = []

    def work() -> None:
        for _ in range(20):
            with queue.lease() as lease:
                lease.take(CancelToken())
                inside.append(lease)
                most.append(len(inside))
                time.sleep(0)
                inside.remove(lease)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    assert most == [1] * 160
