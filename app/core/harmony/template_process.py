"""A chat template, compiled and rendered in a process of its own within limits."""

from __future__ import annotations

import threading
from typing import Any, Final

from app.core.errors import Code, UserError
from app.core.harmony.template_protocol import MEMORY_BYTES, SECONDS, TemplateReply, TemplateRequest
from app.core.limited_process import LimitedProcess, RestartedProcess

_GRACE_SECONDS: Final = 1.0  # the process ends itself at the limit; then it is killed


class Template:
    """A compiled template. Any thread may render it.

    Raises UserError(TEMPLATE_TOO_HEAVY) past a limit and TEMPLATE_BROKEN for every other failure
    of the template. `variables` are the names that it reads. The process is started again when it
    has ended or a request was too much for it; it ends with `close`, or with this object.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.variables: frozenset[str] = frozenset()
        self._lock = threading.Lock()
        self._process = RestartedProcess("template", TemplateReply, MEMORY_BYTES)
        self._compiled_in: LimitedProcess[TemplateReply] | None = None
        with self._lock:
            self._running()

    def render(self, *, date: str, **values: Any) -> str:
        """`date` is the fixed date (ISO) that the template's clock returns."""
        with self._lock:
            return self._ask(self._running(), TemplateRequest(date=date, values=values)).text

    def close(self) -> None:
        self._process.close()

    def _running(self) -> LimitedProcess[TemplateReply]:
        """The process, in which the template has been compiled."""
        process = self._process.running()
        if process is not self._compiled_in:
            try:
                reply = self._ask(process, TemplateRequest(source=self.source))
            except UserError:
                self._process.stop()
                raise
            self.variables = frozenset(reply.variables)
            self._compiled_in = process
        return process

    def _ask(
        self, process: LimitedProcess[TemplateReply], request: TemplateRequest
    ) -> TemplateReply:
        reply = process.ask(request, SECONDS + _GRACE_SECONDS)
        if reply is None or reply.too_heavy:
            self._process.stop()
            raise UserError(Code.TEMPLATE_TOO_HEAVY)
        if reply.failure:
            raise UserError(Code.TEMPLATE_BROKEN, detail=reply.failure)
        return reply
