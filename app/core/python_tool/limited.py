"""`limited`: a program in this process that is waited for no longer than it may run."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

from app.core.python_tool.protocol import End

_LOOK_SECONDS: Final = 0.1
_STOP_SECONDS: Final = 0.5


def limited(
    program: Callable[[], End],
    seconds: float,
    stop: Callable[[], object],
    is_full: Callable[[], bool],
) -> End:
    """How `program` ended; after `seconds`, or once `is_full`, `stop` is called, which may stop it.

    It has a thread of its own. One that is stopped while it waits for the system goes on there, for
    that has no end but the process's: what it printed and wrote until then can be replied.
    """
    ended, end = threading.Event(), End.CRASHED

    def run() -> None:
        nonlocal end
        try:
            end = program()
        finally:
            ended.set()

    threading.Thread(target=run, name="program", daemon=True).start()
    deadline = time.monotonic() + seconds
    while not ended.wait(_LOOK_SECONDS):
        late, full = time.monotonic() > deadline, is_full()
        if late or full:
            stop()
            ended.wait(_STOP_SECONDS)
            return End.FILES if full else End.TIME
    return end
