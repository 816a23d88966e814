"""Ending a program with SIGKILL at random moments and looking at what it left."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from tests.helpers.models import ROOT

GRACE = 60.0
"""Seconds that a program gets to begin, and what it started to end, on a busy machine."""


@dataclass(frozen=True)
class Killed:
    """What a killed program had written to stdout: pieces, each with the time it arrived.

    Times are of `time.monotonic`. `status` is negative if the kill ended it, and 0 if it had
    ended before.
    """

    pieces: tuple[tuple[float, bytes], ...]
    killed_at: float
    status: int

    @property
    def was_running(self) -> bool:
        return self.status < 0

    @property
    def lines(self) -> list[str]:
        """The whole lines; the kill may have cut the last one short."""
        return self.shown().split("\n")[:-1]

    def shown(self, seconds_before: float = 0.0) -> str:
        """What stood on the screen that long before the kill."""
        until = self.killed_at - seconds_before
        output = b"".join(piece for time, piece in self.pieces if time <= until)
        return output.decode("utf-8", "ignore")


def kill_after(
    seconds: float, command: Sequence[str], *, from_first_output: bool = False
) -> Killed:
    """Runs `command` in the repository and ends it with SIGKILL after `seconds`.

    They count from its start or from its first output. The processes it had started must
    end by themselves.
    """
    pieces: list[tuple[float, bytes]] = []
    begun = threading.Event()

    def read(descriptor: int) -> None:
        while piece := os.read(descriptor, 1 << 16):
            pieces.append((time.monotonic(), piece))
            begun.set()
        begun.set()

    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=complaints) as process,
    ):
        assert process.stdout is not None
        reader = threading.Thread(target=read, args=(process.stdout.fileno(),))
        reader.start()
        if from_first_output:
            assert begun.wait(GRACE), "the program never began"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            children = psutil.Process(process.pid).children(recursive=True)
            process.kill()
        else:
            children = []
        killed_at = time.monotonic()
        _, strays = psutil.wait_procs(children, GRACE)
        for stray in strays:
            stray.kill()
        reader.join()
        status = process.wait()
        complaints.seek(0)
        complaint = complaints.read().decode("utf-8", "replace")
    assert status <= 0, f"the program failed by itself:\n{complaint}"
    assert not strays, f"what it had started ran on: {strays}"
    return Killed(tuple(pieces), killed_at, status)


def random_moments(count: int, longest: float) -> Iterator[tuple[int, float]]:
    """Numbered times up to `longest` seconds. The seed is printed, so that a failure can be
    met again."""
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    rng = random.Random(seed)
    for number in range(count):
        yield number, rng.uniform(0, longest)


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
