"""A chat template, compiled and rendered in a process of its own within limits."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import Any, Final

from app.core.errors import Code, UserError
from app.core.harmony.template_protocol import MEMORY_BYTES, SECONDS, TemplateReply, TemplateRequest
from app.core.limited_process import LimitedProcess

_GRACE_SECONDS: Final = 1.0  # the process ends itself at the limit; then it is killed


class Template:
    """A compiled template. Any thread may render it.

    Raises UserError(TEMPLATE_TOO_HEAVY) past a limit and TEMPLATE_BROKEN for every other failure
    of the template. `variables` are the names that it reads. The process is started again when it
    has ended or a request was too much for it; it ends with `close`, or with this object.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._lock = threading.Lock()
        self._process: LimitedProcess[TemplateReply] | None = None
        self._end: Callable[[], object] | None = None
        self.variables: frozenset[str] = frozenset()
        with self._lock:
            self._running_process()

    def render(self, *, date: str, **values: Any) -> str:
        """`date` is the fixed date (ISO) that the template's clock returns."""
        with self._lock:
            return self._ask(
                self._running_process(), TemplateRequest(date=date, values=values)
            ).text

    def close(self) -> None:
        with self._lock:
            self._stop()

    def _running_process(self) -> LimitedProcess[TemplateReply]:
        if self._process is not None and self._process.has_ended:
            self._stop()
        if self._process is None:
            process = LimitedProcess("template", TemplateReply, MEMORY_BYTES)
            try:
                reply = self._ask(process, TemplateRequest(source=self.source))
            except UserError:
                process.end()
                raise
            self.variables = frozenset(reply.variables)
            self._process = process
            self._end = weakref.finalize(self, process.end)
        return self._process

    def _ask(
        self, process: LimitedProcess[TemplateReply], request: TemplateRequest
    ) -> TemplateReply:
        reply = process.ask(request, SECONDS + _GRACE_SECONDS)
        if reply is None or reply.too_heavy:
            process.end()
            self._stop()
            raise UserError(Code.TEMPLATE_TOO_HEAVY)
        if reply.failure:
            raise UserError(Code.TEMPLATE_BROKEN, detail=reply.failure)
        return reply

    def _stop(self) -> None:
        if self._end is not None:
            self._end()
        self._process = self._end = None
