"""Ending a program with SIGKILL at random moments and looking at what it left."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from tests.helpers.models import ROOT


@dataclass(frozen=True)
class Killed:
    """What a killed program had printed: whole lines, each with the time it arrived.

    Times are of `time.monotonic`. `status` is negative if the kill ended it, and what it
    exited with if it had ended before.
    """

    lines: tuple[tuple[float, str], ...]
    killed_at: float
    status: int

    @property
    def was_running(self) -> bool:
        return self.status < 0


def kill_after(
    seconds: float, command: Sequence[str], *, started: Callable[[str], bool] | None = None
) -> Killed:
    """Runs `command` and ends it with SIGKILL after `seconds`.

    They count from its start, or from the first line of which `started` is true. The
    command runs in the repository; `-m` and scripts are best given with `sys.executable`.
    """
    lines: list[tuple[float, str]] = []
    begun = threading.Event()
    if started is None:
        begun.set()

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.endswith("\n"):
                lines.append((time.monotonic(), line.rstrip("\n")))
                if started is not None and started(line):
                    begun.set()
        begun.set()

    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        reader = threading.Thread(target=read)
        reader.start()
        assert begun.wait(60), "the program never began"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        killed_at = time.monotonic()
        reader.join()
        status = process.wait()
        assert process.stderr is not None
        complaint = process.stderr.read()
    assert status <= 0, f"the program failed by itself:\n{complaint}"
    return Killed(tuple(lines), killed_at, status)


def kill_at_random_moments(
    moments: int,
    longest: float,
    command: Callable[[int], Sequence[str]],
    verify: Callable[[int, Killed], None],
    *,
    started: Callable[[str], bool] | None = None,
    seed: int | None = None,
) -> int:
    """Kills `command(n)` at `moments` random times up to `longest` seconds; `verify` each.

    Returns how often it was indeed running when killed. The seed is printed, so that a
    failure can be met again.
    """
    seed = random.randrange(1 << 32) if seed is None else seed
    print(f"seed {seed}")
    rng = random.Random(seed)
    running = 0
    for number in range(moments):
        killed = kill_after(rng.uniform(0, longest), command(number), started=started)
        running += killed.was_running
        verify(number, killed)
    return running


def open_intact(database: Path) -> ConversationStore:
    """Opens what a kill left, as the program would, and asserts that it is whole.

    No answer is still `streaming`. The caller closes the store.
    """
    store = ConversationStore.open(database)
    try:
        assert store.check() == []
        states = {
            message.state
            for conversation in [*store.conversations(), *store.binned()]
            for message in store.path(conversation.id)
        }
        assert MessageState.STREAMING not in states
    except BaseException:
        store.close()
        raise
    return store


def python(*arguments: str | Path) -> list[str]:
    """A command of this very Python."""
    return [sys.executable, *map(str, arguments)]
