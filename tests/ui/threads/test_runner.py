"""The door to threads: order, hand-over, failures, and a clean end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.ui.threads.runner import Lane, Runner


@pytest.fixture
def runner(qtbot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


def unexpected(error: UserError) -> None:
    raise AssertionError(error)


def test_results_arrive_on_the_gui_thread_in_order(qtbot, runner: Runner) -> None:
    seen: list[tuple[int, bool, bool]] = []
    gui = threading.current_thread()

    def arrived(value: tuple[int, bool]) -> None:
        seen.append((*value, threading.current_thread() is gui))

    for number in range(50):
        runner.submit(
            Lane.STORE,
            lambda number=number: (number, threading.current_thread() is not gui),
            arrived,
            unexpected,
        )
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == [(number, True, True) for number in range(50)]


def test_a_lane_runs_one_thing_at_a_time_and_lanes_do_not_wait_for_each_other(
    qtbot, runner: Runner
) -> None:
    release, order = threading.Event(), []
    runner.submit(Lane.ENGINE, lambda: release.wait(10), lambda _: order.append("slow"), unexpected)
    runner.submit(Lane.ENGINE, lambda: None, lambda _: order.append("next"), unexpected)
    runner.submit(Lane.STORE, lambda: None, lambda _: order.append("other"), unexpected)
    qtbot.waitUntil(lambda: order == ["other"])
    release.set()
    qtbot.waitUntil(lambda: order == ["other", "slow", "next"])


def test_a_failure_and_a_cancel_are_told_apart(qtbot, runner: Runner) -> None:
    told: list[object] = []

    def fail() -> None:
        raise UserError(Code.NO_MODEL)

    def cancel() -> None:
        raise Cancelled

    runner.submit(Lane.POOL, fail, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], UserError)
    runner.submit(Lane.POOL, cancel, told.append, told.append, lambda: told.append("cancelled"))
    qtbot.waitUntil(lambda: told[1:] == ["cancelled"])


@pytest.mark.expect_logs("ValueError on the pool lane")
def test_a_bug_is_told_and_logged_without_its_message(qtbot, runner: Runner, caplog) -> None:
    def broken() -> None:
        raise ValueError("dear diary")

    told: list[UserError] = []
    bugs: list[str] = []
    runner.bug.connect(bugs.append)
    runner.submit(Lane.POOL, broken, unexpected, told.append)
    qtbot.waitUntil(lambda: bool(bugs))
    assert bugs == ["ValueError"]
    assert [(each.code, each.detail) for each in told] == [(Code.BUG, "ValueError")]
    assert "ValueError" in caplog.text and "broken" in caplog.text
    assert "dear diary" not in caplog.text.replace('"dear diary"', "")


@pytest.mark.expect_logs("ValueError on the store lane")
def test_a_bug_in_a_dropped_job_is_told_but_not_to_who_dropped_it(qtbot, runner: Runner) -> None:
    release = threading.Event()

    def broken() -> None:
        release.wait(10)
        raise ValueError

    with qtbot.waitSignal(runner.bug):
        runner.submit(Lane.STORE, broken, unexpected, unexpected).drop()
        release.set()


def test_a_dropped_job_is_not_heard_of(qtbot, runner: Runner) -> None:
    release, told = threading.Event(), []
    job = runner.submit(Lane.STORE, lambda: release.wait(10), told.append, unexpected)
    waiting = runner.submit(Lane.STORE, lambda: told.append("ran"), told.append, unexpected)
    job.drop()
    waiting.drop()
    release.set()
    runner.submit(Lane.STORE, lambda: "last", told.append, unexpected)
    qtbot.waitUntil(lambda: told == ["last"])


def test_close_leaves_no_thread_and_runs_nothing_more(qtbot) -> None:
    runner = Runner()
    told: list[object] = []
    runner.submit(Lane.ENGINE, lambda: QThread.msleep(20), told.append, unexpected)
    runner.close()
    runner.submit(Lane.ENGINE, lambda: told.append("ran"), told.append, unexpected)
    assert not [t for t in threading.enumerate() if t.name.startswith("gloss-")]
    assert told == []


def test_close_finishes_what_the_user_did_and_drops_the_rest(qtbot) -> None:
    runner, ran, told = Runner(), [], []
    release = threading.Event()
    for lane in (Lane.SETTINGS, Lane.LIBRARY):
        runner.submit(lane, lambda: release.wait(10), told.append, unexpected)
        runner.submit(lane, lambda lane=lane: ran.append(lane), told.append, unexpected)
    threading.Timer(0.1, release.set).start()
    assert runner.close(10)
    assert ran == [Lane.SETTINGS]
    qtbot.wait(1)
    assert told == []


def test_stop_cancels_the_token_of_every_job(qtbot) -> None:
    runner, tokens = Runner(), [CancelToken(), CancelToken()]
    for token in tokens:
        ended = threading.Event()
        token.on_cancel(ended.set)
        runner.submit(Lane.LONG, lambda ended=ended: ended.wait(60), id, unexpected, cancel=token)
    runner.stop()
    assert all(token.cancelled for token in tokens)
    assert runner.close(10)
    late = CancelToken()
    runner.submit(Lane.LONG, lambda: None, unexpected, unexpected, cancel=late)
    assert not late.cancelled


def test_close_does_not_wait_longer_than_it_may(runner: Runner) -> None:
    release, ended = threading.Event(), threading.Event()
    runner.submit(Lane.POOL, lambda: release.wait(60), unexpected, unexpected)
    runner.submit(Lane.STORE, ended.set, unexpected, unexpected)
    assert not runner.close(0.2)
    assert ended.is_set()
    release.set()
    assert runner.close(10)


def test_a_lane_is_waited_for_until_all_of_its_threads_are_done(qtbot, runner: Runner) -> None:
    release = threading.Event()
    runner.submit(Lane.POOL, lambda: release.wait(60), lambda _: None, unexpected)
    runner.submit(Lane.POOL, lambda: None, lambda _: None, unexpected)
    assert not runner.wait(Lane.POOL, 0.05)
    assert runner.wait(Lane.STORE, 0)
    release.set()
    assert runner.wait(Lane.POOL, 10)
