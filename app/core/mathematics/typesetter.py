"""Formulas set by a process of their own."""

from __future__ import annotations

import threading

from app.core.errors import UserError
from app.core.limited_process import RestartedProcess
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
        self._process = RestartedProcess("formulas", FormulaReply, 2 * MEMORY_BYTES)

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
                process = self._process.running()
            except UserError:
                return FormulaReply(fault=Fault.UNAVAILABLE)
            reply = process.ask(request, SECONDS + _GRACE_SECONDS)
            if reply is None:
                self._process.stop()
                return FormulaReply(fault=Fault.TOO_SLOW)
            return reply

    def close(self) -> None:
        """Does not wait for a formula that is being set."""
        self._process.close()
