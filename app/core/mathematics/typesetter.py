"""Formulas set by a process of their own."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable

from app.core.errors import Code, UserError
from app.core.limited_process import LimitedProcess
from app.core.mathematics.protocol import (
    MEMORY_BYTES,
    MOST_CHARACTERS,
    SECONDS,
    Fault,
    FormulaReply,
    FormulaRequest,
)

_GRACE_SECONDS = 1.0  # the process ends itself at the limit; then it is killed


class Typesetter:
    """Any thread may use it. The process is started for the first formula, and once more when it
    has ended or a formula was too much for it; it ends with `close`, or with this object."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._process: LimitedProcess[FormulaReply] | None = None
        self._end: Callable[[], object] | None = None

    def typeset(self, source: str, *, display: bool) -> FormulaReply:
        """Waits for the formula. What cannot be set has a fault, and so has all after `close`."""
        return self._ask(FormulaRequest(source, display))

    def mathml(self, source: str, *, display: bool) -> FormulaReply:
        """The same, as MathML."""
        return self._ask(FormulaRequest(source, display, mathml=True))

    def _ask(self, request: FormulaRequest) -> FormulaReply:
        if len(request.source) > MOST_CHARACTERS:
            return FormulaReply(fault=Fault.TOO_LARGE)
        with self._lock:
            try:
                process = self._running()
            except UserError:
                return FormulaReply(fault=Fault.UNAVAILABLE)
            reply = process.ask(request, SECONDS + _GRACE_SECONDS)
            if reply is None:
                self._stop()
                return FormulaReply(fault=Fault.TOO_SLOW)
            return reply

    def close(self) -> None:
        """Does not wait for a formula that is being set."""
        self._closed = True
        if (end := self._end) is not None:
            end()

    def _running(self) -> LimitedProcess[FormulaReply]:
        """Raises UserError."""
        if self._process is not None and self._process.has_ended:
            self._stop()
        if self._process is None and not self._closed:
            self._process = LimitedProcess("formulas", FormulaReply, 2 * MEMORY_BYTES)
            self._end = weakref.finalize(self, self._process.end)
        if self._closed or self._process is None:
            self._stop()
            raise UserError(Code.ENGINE_START_FAILED)
        return self._process

    def _stop(self) -> None:
        if self._end is not None:
            self._end()
        self._process = self._end = None
