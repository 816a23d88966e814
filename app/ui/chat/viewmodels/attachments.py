"""`Attachments`: which files belong to the message that is written, and to the others that are not
sent yet: queued, being edited, or on their way to the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.document_parts import DocumentParts
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import Attachment
from app.ui.chat.message_item import QueuedMessage
from app.ui.chat.values import AttachmentItem, AttachmentRoom
from app.ui.chat.viewmodels.draft_files import DraftFile, SentFiles, item_of_draft
from app.ui.chat.viewmodels.file_drafts import FileDrafts
from app.ui.threads.runner import Runner

NEW = "new"
_QUEUE = "queue-"
_EDIT = "edit-"
_DROPPED = "dropped-"  # the files of an edit that was given up, until the program ends


class Attachments(QObject):
    """A file counts as attached until its message is stored, so that none is lost.

    `items_changed` has the files of the message that the composer shows, `edit_changed` those of a
    sent message that is being edited. `room` returns the tokens that the files of a message can
    have in the context, 0 while no model is loaded.
    """

    items_changed = Signal(list)
    room_changed = Signal(object)  # AttachmentRoom
    edit_changed = Signal(int, list, object)  # the message; its items; AttachmentRoom
    failed = Signal(object)  # UserError: a draft could not be saved

    def __init__(
        self,
        runner: Runner,
        documents: DocumentStore,
        parts: DocumentParts,
        room: Callable[[], int],
        *,
        queued: Iterable[int] = (),
        edited: Iterable[int] = (),
        parent: QObject | None = None,
    ) -> None:
        """`queued` are the numbers of the messages in the queue, `edited` the messages that are
        being edited."""
        super().__init__(parent)
        self._kept = {*map(_queue_key, queued), *map(edit_key, edited)}
        self._draft = NEW
        self._sent: SentFiles | None = None
        self._in_view = False  # whether their conversation is the one in view
        self.drafts = FileDrafts(
            runner,
            documents,
            parts,
            room,
            wanted=self._is_wanted,
            being_sent=self._being_sent,
            parent=self,
        )
        self.drafts.changed.connect(self.republish)
        self.drafts.failed.connect(self.failed)

    @property
    def draft(self) -> str:
        """The name of the draft of the message that is written."""
        return self._draft

    @property
    def room(self) -> AttachmentRoom:
        return self.drafts.room(self._draft)

    def ready(self) -> tuple[Attachment, ...] | None:
        """As `FileDrafts.ready`, of the message that is written."""
        return self.drafts.ready(self._draft)

    def switch(self, conversation_id: int | None) -> None:
        """Another conversation came into view."""
        draft = NEW if conversation_id is None else str(conversation_id)
        if draft != self._draft:
            self._draft, self._in_view = draft, False
            self.republish()

    # -- sending ------------------------------------------------------------------------

    def sent(self, *, with_files: bool = True) -> None:
        """The message is on its way to the store, or an example, which has no files."""
        files = self.drafts.take(self._draft) if with_files else []
        self._sent, self._in_view = SentFiles(self._draft, self._draft, files), True
        self.republish()

    def edit_sent(self, message_id: int) -> None:
        """What takes the place of this message is on its way to the store."""
        origin = edit_key(message_id)
        self._sent, self._in_view = SentFiles(self._draft, origin, self.drafts.take(origin)), True

    @Slot(object)
    def queued_sent(self, message: QueuedMessage) -> None:
        """A message left the queue and is on its way to the store."""
        origin = _queue_key(message.number)
        draft = NEW if message.conversation is None else str(message.conversation)
        self._sent = SentFiles(draft, origin, self.drafts.take(origin))
        self._in_view = draft == self._draft

    @Slot(int)
    def stored(self, conversation_id: int) -> None:
        """The message is kept; what was attached since belongs to its conversation, new or not,
        unless that was left for yet another new one."""
        sent, self._sent = self._sent, None
        if sent is None:
            return
        if sent.draft == NEW and self._in_view:
            self._draft = str(conversation_id)
            self.drafts.move(NEW, self._draft)
        self.drafts.save(sent.origin)

    @Slot()
    def lost(self) -> None:
        """The message could not be stored: its files are at the draft again."""
        sent, self._sent = self._sent, None
        if sent is not None:
            self.drafts.put_first(sent.draft, sent.files)
            self.drafts.save(sent.origin)
            self.republish()

    # -- queued and edited messages -----------------------------------------------------

    def queued(self, number: int) -> None:
        """The message waits in the queue, under this number."""
        self.drafts.move(self._draft, _queue_key(number))

    def unqueued(self, number: int) -> None:
        """The message is being written again."""
        self.drafts.move(_queue_key(number), self._draft)

    def of_queued(self, number: int) -> tuple[Attachment, ...]:
        """The files of a message in the queue."""
        files = self.drafts.of(_queue_key(number))
        return tuple(file.attachment for file in files if file.attachment is not None)

    def begin_edit(self, message_id: int, attachments: Sequence[Attachment]) -> None:
        """The message, which has these files, is being edited from now on."""
        draft = edit_key(message_id)
        self.drafts.take(draft)
        self.drafts.add_stored(draft, attachments)

    def of_edit(self, message_id: int) -> tuple[list[AttachmentItem], AttachmentRoom]:
        """What is attached to a message that is being edited."""
        draft = edit_key(message_id)
        return [item_of_draft(file) for file in self.drafts.of(draft)], self.drafts.room(draft)

    def ready_edit(self, message_id: int) -> tuple[Attachment, ...] | None:
        """As `ready`, of a message that is being edited."""
        return self.drafts.ready(edit_key(message_id))

    def end_edit(self, message_id: int, *, undo: bool = False) -> None:
        """The message stays as it was; with `undo`, `resume_edit` can change that."""
        self.drafts.drop(_dropped_key(message_id))
        if undo:
            self.drafts.move(edit_key(message_id), _dropped_key(message_id))
        else:
            self.drafts.drop(edit_key(message_id))

    def resume_edit(self, message_id: int) -> None:
        """With the files that it had, unless it is being edited again."""
        if not self.drafts.of(edit_key(message_id)):
            self.drafts.move(_dropped_key(message_id), edit_key(message_id))

    def forget(self, conversations: Iterable[int], messages: Iterable[int]) -> None:
        """They were deleted for good."""
        edits = {key(each) for each in messages for key in (edit_key, _dropped_key)}
        names = {*map(str, conversations), *edits}
        for draft in names.intersection(self.drafts.names()):
            self.drafts.drop(draft)

    @Slot()
    def republish(self) -> None:
        """Emit the state again, with sentences in the current language and the room of now."""
        self.items_changed.emit([item_of_draft(file) for file in self.drafts.of(self._draft)])
        self.room_changed.emit(self.room)
        for draft in self.drafts.names():
            message_id = edited_message(draft)
            if message_id is not None:
                self.edit_changed.emit(message_id, *self.of_edit(message_id))

    def _is_wanted(self, draft: str) -> bool:
        return draft in self._kept or not draft.startswith((_QUEUE, _EDIT, _DROPPED))

    def _being_sent(self, draft: str) -> Sequence[DraftFile]:
        return self._sent.files if self._sent is not None and self._sent.origin == draft else ()


def edit_key(message_id: int) -> str:
    """Under which the files of a message are kept that is being edited."""
    return f"{_EDIT}{message_id}"


def edited_message(draft: str) -> int | None:
    """The message of an `edit_key`; None for another draft."""
    return int(draft.removeprefix(_EDIT)) if draft.startswith(_EDIT) else None


def _dropped_key(message_id: int) -> str:
    return f"{_DROPPED}{message_id}"


def _queue_key(number: int) -> str:
    """Likewise, of a queued message."""
    return f"{_QUEUE}{number}"
