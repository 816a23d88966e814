"""Closing several things until one moment."""

from __future__ import annotations

import threading

import pytest

from app.core.deadline import Deadline


def test_steps_run_side_by_side() -> None:
    both = threading.Barrier(2)
    assert Deadline(10).run(lambda: both.wait(10), lambda: both.wait(10))


def test_a_step_that_hangs_is_left_behind_and_the_others_are_done() -> None:
    release, done = threading.Event(), threading.Event()
    deadline = Deadline(0.2)
    assert not deadline.run(lambda: release.wait(60), done.set)
    assert done.is_set()
    assert deadline.left == 0
    assert all(thread.daemon for thread in threading.enumerate() if "closing" in thread.name)
    release.set()


@pytest.mark.expect_logs("Closing failed")
def test_a_step_that_fails_does_not_keep_the_others_from_closing() -> None:
    done = threading.Event()

    def fail() -> None:
        raise ValueError

    assert Deadline(10).run(fail, done.set)
    assert done.is_set()
