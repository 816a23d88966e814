"""`Meter`: how far something is, on stderr."""

from __future__ import annotations

import contextlib
import sys
import time
from types import TracebackType
from typing import TextIO

from app.core.printable import one_line
from app.texts.language import ENGLISH

_EVERY_SECONDS = 0.2
_NAME_CHARACTERS = 50  # one line of a narrow terminal
_SILENT_SECONDS = 10.0  # between two lines where no terminal is


class Meter:
    """One line that is written over on a terminal; elsewhere a line now and then. A stream that
    nobody reads any more is no reason to stop what is measured."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._shown_at = 0.0
        self._width = 0

    def __enter__(self) -> Meter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._width:
            self._print("", "\n")

    def show(
        self,
        what: str,
        done: int,
        total: int,
        bytes_per_second: float = 0.0,
        seconds_left: float | None = None,
    ) -> None:
        """`done` of `total` bytes; called as often as one likes, by any thread."""
        if not self._is_due(done, total):
            return
        words = [one_line(what), f"{100 * done // total if total else 0} %"]
        words.append(f"{ENGLISH.size(done)} of {ENGLISH.size(total)}")
        if bytes_per_second > 0:
            words.append(f"{ENGLISH.size(bytes_per_second)}/s")
        if seconds_left is not None:
            words.append(_left(seconds_left))
        self._show("  ".join(words))

    def show_files(self, what: str, done: int, total: int) -> None:
        """`done` of `total` files; likewise."""
        if self._is_due(done, total):
            self._show(f"{done:,} of {total:,} files  {one_line(what, _NAME_CHARACTERS)}")

    def show_passages(self, what: str, done: int, total: int) -> None:
        """`done` of `total` passages of a collection; likewise."""
        if self._is_due(done, total):
            self._show(f"{done:,} of {total:,} passages  {one_line(what, _NAME_CHARACTERS)}")

    def _is_due(self, done: int, total: int) -> bool:
        now = time.monotonic()
        wait = _EVERY_SECONDS if self._live else _SILENT_SECONDS
        if self._shown_at and now - self._shown_at < wait and done < total:
            return False
        self._shown_at = now
        return True

    def _show(self, line: str) -> None:
        if self._live:
            self._print("\r" + line.ljust(self._width))
            self._width = len(line)
        else:
            self._print(line, "\n")

    def _print(self, text: str, end: str = "") -> None:
        with contextlib.suppress(OSError):
            print(text, end=end, file=self._stream, flush=True)


def _left(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min left"
    return f"{minutes} min {rest} s left" if minutes else f"{rest} s left"
