"""`InspectorController`: from the wish to see what the model is sent to the overlay with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import Code, UserError
from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.ui.chat.widgets.inspector_overlay import InspectorOverlay
    from app.ui.shell.view_models import ViewModels


class InspectorController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    summarise_wanted = Signal()

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._inspector = view_models.inspector
        self._attachments = view_models.attachments
        self._notices = notices
        self._overlay: InspectorOverlay | None = None
        self._waits = False  # for the end of an answer
        pane.header.inspect_requested.connect(self.open)
        self._chat.turn_changed.connect(self._turn_changed)

    @Slot()
    def open(self) -> None:
        """With what is written in the composer as the next question."""
        self._waits = self._chat.busy
        self._made().open(waiting=self._waits)
        if not self._waits:
            self._inspect()

    @Slot()
    def _turn_changed(self) -> None:
        if self._waits and not self._chat.busy:
            self._waits = False
            self._inspect()

    def _inspect(self) -> None:
        text, files = self._pane.composer.text(), self._attachments.ready() or ()
        if not self._inspector.inspect(self._chat.conversation, text, files):
            self._fail(UserError(Code.NOT_LOADED))

    @Slot()
    def _close(self) -> None:
        self._waits = False
        self._inspector.cancel()

    def _made(self) -> InspectorOverlay:
        if self._overlay is None:
            from app.ui.chat.widgets.inspector_overlay import InspectorOverlay

            self._overlay = overlay = InspectorOverlay(self._pane.window().centralWidget())
            overlay.closed.connect(self._close)
            overlay.summarise_requested.connect(self.summarise_wanted)
            self._inspector.inspected.connect(overlay.show_prompt)
            self._inspector.failed.connect(self._fail)
        return self._overlay

    @Slot(object)
    def _fail(self, error: UserError) -> None:
        if self._overlay is not None:
            self._overlay.close_sheet()
        self._notices.failed(error)
