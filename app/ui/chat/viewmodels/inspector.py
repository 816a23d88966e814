"""`InspectorViewModel`: what the model would be sent now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.cancel import CancelToken
from app.core.chat.session import ChatSession
from app.core.conversations.records import Attachment
from app.core.engine.protocol import Inspected
from app.core.errors import UserError
from app.core.loading.options import TurnOptions
from app.ui.threads.runner import Job, Lane, Runner


class InspectorViewModel(QObject):
    """Asks on the engine lane; the model is loaded if it is not."""

    inspected = Signal(object)  # Inspected
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        session: ChatSession,
        options: Callable[[], TurnOptions | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._options = options
        self._job: Job | None = None

    def inspect(
        self, conversation_id: int | None, text: str, attachments: Sequence[Attachment] = ()
    ) -> bool:
        """Whether it is asked for; not without a model."""
        self.cancel()
        options = self._options()
        if options is None:
            return False
        session, cancel = self._session, CancelToken()

        def work() -> Inspected:
            return session.inspect(
                conversation_id, text, options, cancel, attachments=tuple(attachments)
            )

        self._job = self._runner.submit(
            Lane.ENGINE, work, self.inspected.emit, self._fail, cancel=cancel
        )
        return True

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel.cancel()
            self._job.drop()
            self._job = None

    def _fail(self, error: UserError) -> None:
        self.failed.emit(error)
