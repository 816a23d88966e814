"""Shared by the commands: printing, and stopping by signals.

All output goes through here: names and texts come from files, models and servers, and may
hold sequences that control a terminal.
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from app import texts
from app.core.cancel import CancelToken
from app.core.chat.failures import failure_of
from app.core.conversations.records import MessageRecord
from app.core.files import not_written
from app.core.printable import escaped, escaped_json
from app.core.tools.steps import calls_of

DIM: Final = "\x1b[2m"
BOLD: Final = "\x1b[1m"
PLAIN: Final = "\x1b[0m"


def print_json(facts: dict[str, Any]) -> None:
    with _written():
        print(escaped_json(json.dumps(facts, ensure_ascii=False)))


def echo(text: str = "", style: str = "", *, err: bool = False, end: str = "\n") -> None:
    """Print `text` with control characters escaped; `style` is for terminals only.

    Raises UserError(DISK_FULL, WRITE_FAILED), BrokenPipeError; what stderr does not take is lost.
    """
    stream = sys.stderr if err else sys.stdout
    shown = escaped(text)
    if style and stream.isatty():
        shown = f"{style}{shown}{PLAIN}"
    with contextlib.suppress(OSError) if err else _written():
        print(shown, end=end, file=stream, flush=True)


def flush() -> None:
    """Raises as `echo`."""
    with _written():
        sys.stdout.flush()


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise not_written("the output", error) from error


def ending_note(message: MessageRecord) -> str:
    """Why an answer ended before its end, if it did."""
    if (failure := failure_of(message)) is not None:
        return texts.sentence(failure)
    stop = message.generation.stop if message.generation else None
    return texts.ending(stop) if stop else ""


def tool_calls(message: MessageRecord) -> list[dict[str, str | None]]:
    return [
        {
            "recipient": step.call.recipient,
            "arguments": step.call.text,
            "state": step.state,
            "result": step.result.text if step.result else None,
        }
        for step in calls_of(message.message.parts)
    ]


def is_allowed(text: str) -> bool:
    """Whether the user says yes to `text`. Nobody does where nobody can be asked."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    echo(f"{text} [y/N] ", err=True, end="")
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


@contextmanager
def cancelled_by_signals() -> Iterator[CancelToken]:
    """The first Ctrl+C stops the answer, which is kept; the second ends the program. So do
    `kill`, and the end of the terminal unless it is ignored (nohup)."""
    cancel = CancelToken()
    before = {
        number: signal.getsignal(number)
        for name in ("SIGINT", "SIGTERM", "SIGHUP")
        if (number := getattr(signal, name, None)) is not None
    }

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def stop(number: int, frame: object) -> None:
        restore()
        cancel.cancel()

    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, stop)
    try:
        yield cancel
    finally:
        restore()
