"""The door to threads: order, hand-over, failures, and a clean end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread

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
