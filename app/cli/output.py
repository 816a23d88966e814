"""What the commands share: how they print, and how they are stopped."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, TextIO

from app import texts
from app.core.cancel import CancelToken
from app.core.chat.failures import failure_of
from app.core.conversations.records import MessageRecord

DIM: Final = "\x1b[2m"
BOLD: Final = "\x1b[1m"
PLAIN: Final = "\x1b[0m"


def print_json(facts: dict[str, Any]) -> None:
    print(json.dumps(facts, ensure_ascii=False))


def styled(style: str, text: str, stream: TextIO) -> str:
    return f"{style}{text}{PLAIN}" if stream.isatty() else text


def note(message: MessageRecord) -> str:
    """Why an answer ended before its end, if it did."""
    if (failure := failure_of(message)) is not None:
        return texts.sentence(failure)
    stop = message.generation.stop if message.generation else None
    return texts.ending(stop) if stop else ""


def tool_calls(message: MessageRecord) -> list[dict[str, str]]:
    return [
        {"recipient": part.recipient, "arguments": part.text}
        for part in message.message.parts
        if part.recipient is not None
    ]


@contextmanager
def cancelled_by_ctrl_c() -> Iterator[CancelToken]:
    """The first Ctrl+C stops the answer, which is kept; the second ends the program."""
    cancel = CancelToken()
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: object) -> None:
        signal.signal(signal.SIGINT, before)
        cancel.cancel()

    signal.signal(signal.SIGINT, stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)
