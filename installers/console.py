"""How set-up talks: one line a step, progress, and failures in plain words."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

EMPTY: Mapping[str, str] = MappingProxyType({})
NEEDED_BYTES = 4 * 10**9  # the build of llama.cpp, PySide6 and the starter model, with room

CAUSES = (
    (
        r"No space left on device|not have enough free space|Disk quota exceeded",
        "the disk is full",
        f"Free some space (about {NEEDED_BYTES // 10**9} GB are needed)",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED",
        "a server's certificate is not trusted here (a proxy in between, or a wrong clock)",
        "Set PIP_CERT to the certificate file of your network",
    ),
    (
        r"Temporary failure (in name resolution|resolving)|Could not resolve|NewConnectionError"
        r"|Network is unreachable|Failed to establish a new connection|ConnectTimeout"
        r"|Connection (refused|timed out)|Read timed out|Cannot connect to proxy",
        "there is no network, or a server cannot be reached",
        "Set-up downloads packages once; connect to the Internet",
    ),
    (
        r"Killed signal terminated program|out of memory|Cannot allocate memory",
        "the memory ran out",
        "Close other programs, or build with fewer cores: CMAKE_BUILD_PARALLEL_LEVEL=1",
    ),
    (
        r"CMAKE_CXX_COMPILER|No CMAKE_C_COMPILER|unable to execute '?(cc|gcc|g\+\+|c\+\+)",
        "the C++ compiler is missing or does not work",
        "Install one (Debian, Ubuntu: sudo apt-get install build-essential)",
    ),
    (
        r"Unable to locate package|has no installation candidate",
        "this system does not offer a package that Gloss needs",
        "Enable the main repository of Debian or Ubuntu",
    ),
    (
        r"dpkg was interrupted|Could not get lock",
        "another program is installing packages",
        "Wait until it is done",
    ),
)


class SetupError(Exception):
    """A step that could not be done: why, and what to do, in plain words."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Step:
    """`needed` says what is missing (nothing: the step is skipped) and `work` does it."""

    name: str
    duration: str
    needed: Callable[[], object]
    work: Callable[[], None]


def say(text: str, end: str = "\n") -> None:
    sys.stdout.write(text + end)
    sys.stdout.flush()


def elapsed(since: float) -> str:
    """In words, since a moment of `time.monotonic`."""
    seconds = int(time.monotonic() - since)
    return f"{seconds // 60} min {seconds % 60} s" if seconds >= 60 else f"{seconds} s"


class Progress:
    """Shows how far a command is: a line that renews itself, or one line for each quarter."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._live = sys.stdout.isatty()
        self._quarter = 0

    def line(self, text: str) -> None:
        count = re.search(r"^\s*\[(\d+)/(\d+)\]", text)
        if count is None:
            if self._live:
                self._show("")
            return
        done, total = int(count[1]), int(count[2])
        if self._live:
            self._show(f"{100 * done // total} % ")
        elif 4 * done // total > self._quarter:
            self._quarter = 4 * done // total
            say(f"      {25 * self._quarter} %, {elapsed(self._started)}")

    def _show(self, what: str) -> None:
        say(f"\r      {what}{elapsed(self._started)}\033[K", end="")

    def finish(self) -> None:
        if self._live:
            say("\r\033[K", end="")


def cause(output: str) -> tuple[str, str]:
    """Why a command failed and what to do, read from what it printed."""
    for pattern, why, remedy in CAUSES:
        if re.search(pattern, output, re.IGNORECASE):
            return why, remedy
    last = next((line.strip() for line in reversed(output.splitlines()) if line.strip()), "")
    return last or "it said nothing", "See the log for the details"


def start(main: Callable[[], None]) -> None:
    """Runs a script, which Ctrl-C ends without a traceback."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped. The same command goes on from here.")


class Console:
    """Runs the commands of set-up in `folder`, with all they print in the file `log`."""

    def __init__(self, folder: Path, log: Path) -> None:
        self._folder = folder
        self._log = log

    def run(self, command: Sequence[str | Path], environment: Mapping[str, str] = EMPTY) -> None:
        """Raises SetupError when the command cannot be started or fails."""
        words = [str(word) for word in command]
        progress = Progress()
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"\n$ {shlex.join(words)}\n")
            try:
                process = subprocess.Popen(
                    words,
                    cwd=self._folder,
                    env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
                    stdin=None if sys.stdin.isatty() else subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    errors="replace",
                )
            except OSError as error:
                raise SetupError(f"{words[0]} cannot be started: {error.strerror}", "") from error
            tail: deque[str] = deque(maxlen=400)
            with process:
                for line in process.stdout or ():
                    log.write(line)
                    progress.line(line)
                    tail.append(line)
        progress.finish()
        if process.returncode != 0:
            raise SetupError(*cause("".join(tail)))

    def attempt(self, name: str, work: Callable[[], None]) -> None:
        """Does a step; ends the program with a plain explanation when it fails."""
        try:
            work()
        except SetupError as error:
            self._give_up(name, error.why, error.remedy)
        except OSError as error:
            self._give_up(name, *cause(str(error)))

    def carry_out(self, plan: Sequence[Step]) -> None:
        """Those that are needed. Ends the program with a plain explanation when one fails."""
        for number, step in enumerate(plan, 1):
            if not step.needed():
                continue
            duration = f" ({step.duration})" if step.duration else ""
            say(f"{number}/{len(plan)} {step.name}{duration}")
            started = time.monotonic()
            self.attempt(step.name, step.work)
            say(f"      done in {elapsed(started)}")

    def _give_up(self, name: str, why: str, remedy: str) -> NoReturn:
        say(f"\nSet-up stopped at this step: {name}.\n  Why:  {why}.")
        if remedy:
            say(f"  Do:   {remedy}; then run the same command again.")
        if self._log.exists():
            say(f"  Log:  {self._log}")
        sys.exit(1)
