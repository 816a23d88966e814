"""`ToolRun`: one call while it is carried out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from app.core.cancel import CancelToken
from app.core.errors import Cancelled
from app.core.tools.steps import StepState
from app.core.tools.tool import ToolResult

SLOW_SECONDS: Final = 1.0
"""To hand the engine over costs the next prompt its place in the cache: a quick call keeps it."""

_GRACE: Final = 2.0  # seconds that a tool gets to stop; after that its thread is left alone
STOPPED: Final = ToolResult("The user stopped this call.", failed=True)


class ToolRun:
    """`work` runs in a thread of its own, so that one that does not stop holds nothing up."""

    def __init__(self, work: Callable[[CancelToken], ToolResult], seconds: float) -> None:
        self._work = work
        self._seconds = seconds
        self._cancel = CancelToken()
        self._stopped = False
        self._result: ToolResult | None = None
        self._done = threading.Event()
        self._wake = threading.Event()

    def stop(self) -> None:
        """End this call, not the turn; from any thread, without waiting."""
        self._stopped = True
        self._cancel.cancel()
        self._wake.set()

    def wait(
        self, cancel: CancelToken, on_slow: Callable[[], None]
    ) -> tuple[ToolResult, StepState]:
        """The result; `on_slow` is called once it takes a while. Raises Cancelled when `cancel`,
        which is that of the turn, came first."""
        cancel.on_cancel(self._wake.set)
        threading.Thread(target=self._run, name="tool", daemon=True).start()
        patience = min(SLOW_SECONDS, self._seconds)
        in_time = self._wake.wait(patience)
        if not in_time:
            on_slow()
            in_time = self._wake.wait(self._seconds - patience)
        if not self._done.is_set():
            self._cancel.cancel(closing=cancel.closing)
            self._done.wait(_GRACE)
        if self._stopped:
            return STOPPED, StepState.STOPPED
        if self._result is not None:
            return self._result, StepState.FAILED if self._result.failed else StepState.DONE
        cancel.raise_if_cancelled()
        if in_time:
            return ToolResult("The call ended without a result.", failed=True), StepState.FAILED
        text = f"The call was stopped, because it took longer than {self._seconds:g} seconds."
        return ToolResult(text, failed=True), StepState.FAILED

    def _run(self) -> None:
        try:
            self._result = self._work(self._cancel)
        except Cancelled:
            pass
        finally:
            self._done.set()
            self._wake.set()
