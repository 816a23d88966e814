"""The window as a process on a screen of its own: real keys, the real engine, a real model."""

from __future__ import annotations

import os
import signal
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from app.core.conversations.records import MessageRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.errors import UserError
from app.core.messages import Role
from app.core.paths import AppPaths
from tests.helpers.desktop import Desktop, Program, missing_tools, wait_for, window_command

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"needs {', '.join(missing_tools())} (make test installs them)"
)


def stored(folder: Path) -> list[MessageRecord]:
    """The newest conversation, read beside the running program."""
    database = AppPaths.of_profile(folder).database
    if not database.exists():
        return []
    try:
        store = ConversationStore.open(database)
    except UserError:  # the program is just making it
        return []
    try:
        conversations = store.conversations(limit=1)
        return store.path(conversations[0].id) if conversations else []
    finally:
        store.close()


def answered(folder: Path) -> list[MessageRecord]:
    path = stored(folder)
    ended = path and path[-1].role is Role.ASSISTANT
    return path if ended and path[-1].state is not MessageState.STREAMING else []


def engine_of(program: Program) -> psutil.Process | None:
    for child in psutil.Process(program.process.pid).children(recursive=True):
        if "engine" in child.cmdline():
            return child
    return None


def test_a_person_asks_and_the_model_answers(desktop: Desktop, folder: Path) -> None:
    with desktop.start(window_command(folder)) as program:
        window = program.wait_for_window()
        desktop.type("What is the capital of Nepal?")
        desktop.press("Return")
        path = wait_for(lambda: answered(folder), "the answer", 60)
        assert [record.role for record in path] == [Role.USER, Role.ASSISTANT]
        assert path[0].message.text == "What is the capital of Nepal?"
        assert path[1].message.text and path[1].state is MessageState.COMPLETE
        program.close_window(window)
        assert program.finish(seconds=10) == (0, "")


def test_a_second_start_raises_the_first_and_ends(desktop: Desktop, folder: Path) -> None:
    with desktop.start(window_command(folder)) as first:
        first.wait_for_window()
        with desktop.start(window_command(folder)) as second:
            status, _ = second.finish()
            assert status == 0
            assert second.windows() == []
        assert first.process.poll() is None
        first.process.send_signal(signal.SIGTERM)
        assert first.finish()[0] == 0


def test_a_window_that_hangs_does_not_keep_another_from_opening(
    desktop: Desktop, folder: Path
) -> None:
    with desktop.start(window_command(folder)) as first:
        first.wait_for_window()
        first.process.send_signal(signal.SIGSTOP)
        with desktop.start(window_command(folder)) as second:
            second.wait_for_window()
            second.process.send_signal(signal.SIGTERM)
            assert second.finish()[0] == 0
        first.process.send_signal(signal.SIGCONT)
        first.process.send_signal(signal.SIGTERM)
        assert first.finish()[0] == 0


def test_a_start_after_a_crash_opens_again(desktop: Desktop, folder: Path) -> None:
    with desktop.start(window_command(folder)) as first:
        first.wait_for_window()
        first.process.kill()
        first.process.wait(10)
        with desktop.start(window_command(folder)) as second:
            second.wait_for_window()
            second.process.send_signal(signal.SIGINT)
            assert second.finish()[0] == 0


def words_of_answer(folder: Path) -> str:
    """What is stored of the answer that is being written."""
    path = stored(folder)
    under_way = bool(path) and path[-1].state is MessageState.STREAMING
    return path[-1].message.text if under_way else ""


def test_the_window_outlives_its_engine(
    desktop: Desktop, tmp_path: Path, starter_model: Path
) -> None:
    folder = tmp_path / "gloss"  # without a model of its own: the starter takes its time
    with desktop.start(window_command(folder)) as program:
        program.wait_for_window()
        desktop.type("Write a very long story about the sea.")
        desktop.press("Return")
        words = wait_for(lambda: words_of_answer(folder), "the first words", 60)
        engine = engine_of(program)
        assert engine is not None
        os.kill(engine.pid, signal.SIGKILL)
        path = wait_for(lambda: answered(folder), "the end of the turn", 60)
        assert path[-1].state is MessageState.INTERRUPTED
        assert path[-1].message.text.startswith(words)
        desktop.type("What is the capital of Nepal?")
        desktop.press("Return")
        # A short answer may be complete before any of it is stored as under way.
        wait_for(lambda: len(path := stored(folder)) == 4 and path[-1].message.text, "words", 60)
        assert program.process.poll() is None
        program.process.send_signal(signal.SIGTERM)
        assert program.finish()[0] == 0


def test_a_killed_window_keeps_what_was_being_written(desktop: Desktop, folder: Path) -> None:
    with desktop.start(window_command(folder)) as program:
        program.wait_for_window()
        desktop.type("Half a thought")
        time.sleep(1.5)  # what is a second old is kept
        program.process.kill()
        program.process.wait(10)
    with desktop.start(window_command(folder)) as program:
        program.wait_for_window()
        desktop.press("Return")
        wait_for(lambda: stored(folder), "the question", 60)
        assert stored(folder)[0].message.text == "Half a thought"
        desktop.press("ctrl+q")
        assert program.finish()[0] == 0


def test_a_killed_window_keeps_what_it_showed(
    desktop: Desktop, tmp_path: Path, starter_model: Path
) -> None:
    folder = tmp_path / "gloss"
    with desktop.start(window_command(folder)) as program:
        program.wait_for_window()
        desktop.type("Write a very long story about the sea.")
        desktop.press("Return")
        words = wait_for(lambda: words_of_answer(folder), "the first words", 60)
        engine = engine_of(program)
        assert engine is not None
        program.process.kill()
        program.process.wait(10)
        wait_for(lambda: not engine.is_running(), "the engine to end by itself", 10)
    with closing(ConversationStore.open(AppPaths.of_profile(folder).database)) as store:
        assert store.check() == []
        path = store.path(store.conversations(limit=1)[0].id)
        assert path[0].message.text == "Write a very long story about the sea."
        assert path[-1].state is MessageState.INTERRUPTED
        assert path[-1].message.text.startswith(words)
