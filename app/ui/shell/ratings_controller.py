"""`RatingsController`: answers that are rated, and the overlay in which better ones are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.conversations.records import Verdict
from app.ui.chat.message_item import MessageAction
from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.core.conversations.records import MessageRecord
    from app.ui.chat.widgets.correction_overlay import CorrectionOverlay
    from app.ui.shell.view_models import ViewModels


class RatingsController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._drafts = view_models.drafts
        self._ratings = ratings = view_models.ratings
        self._overlay: CorrectionOverlay | None = None
        pane.transcript.action_requested.connect(self._act)
        ratings.opened.connect(self._open)
        ratings.corrected.connect(self._drafts.corrected)
        ratings.failed.connect(notices.failed)
        self._chat.conversation_changed.connect(self._conversation_changed)

    @Slot(MessageAction, int, object)
    def _act(self, action: MessageAction, message_id: int, payload: object) -> None:
        match action:
            case MessageAction.CORRECT:
                self._ratings.open(message_id)
            case MessageAction.RATE if payload is None or isinstance(payload, Verdict):
                self._ratings.rate(message_id, payload)

    def keep_draft(self) -> None:
        """What is being written, in the drafts."""
        if self._overlay is not None and self._overlay.isVisible():
            self._overlay.keep_draft()

    @Slot(object)
    def _open(self, record: MessageRecord) -> None:
        if record.conversation_id != self._chat.conversation:
            return  # another was opened meanwhile
        if self._overlay is None:
            from app.ui.chat.widgets.correction_overlay import CorrectionOverlay

            self._overlay = CorrectionOverlay(self._pane.window().centralWidget())
            self._overlay.save_requested.connect(self._ratings.correct)
            self._overlay.edited.connect(self._drafts.sent_changed)
            self._overlay.draft_kept.connect(self._drafts.set_correction)
            self._ratings.corrected.connect(self._overlay.end)
        draft = self._drafts.correction(record.id)
        self._overlay.open(record.id, record.message.answer, record.rating.correction, draft)

    @Slot()
    def _conversation_changed(self) -> None:
        """By its key, over which the overlay is open; what was written stays a draft."""
        if self._overlay is not None and self._overlay.isVisible():
            self._overlay.close_sheet()
