"""`Attachments`: the files at each message that is not sent yet, kept across restarts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.chat.document_parts import Counted, DocumentParts
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import Attachment, DraftAttachment
from app.core.errors import UserError
from app.ui.chat.message_item import QueuedMessage
from app.ui.chat.values import AttachmentItem, AttachmentRoom, AttachmentState
from app.ui.chat.viewmodels.draft_files import (
    DraftFile,
    SentFiles,
    item_of_draft,
    kept_file,
    tokens_of,
)
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner

NEW = "new"
_QUEUE = "queue-"
_PROGRESS_MS = 100


class Attachments(QObject):
    """Used on the GUI thread; files are read, stored and counted in others.

    A file counts as attached until its message is stored, so that none is lost. `items_changed`
    has the files of the message that the composer shows. `room` returns the tokens that the files
    of a message can have in the context, 0 while no model is loaded.
    """

    items_changed = Signal(list)
    room_changed = Signal(object)  # AttachmentRoom
    failed = Signal(object)  # UserError: a draft could not be saved
    text_attached = Signal(str)  # a long text that was in the message is a file of it now

    def __init__(
        self,
        runner: Runner,
        documents: DocumentStore,
        parts: DocumentParts,
        room: Callable[[], int],
        *,
        queued: Iterable[int] = (),
        parent: QObject | None = None,
    ) -> None:
        """`queued` are the numbers of the messages in the queue."""
        super().__init__(parent)
        self._queued = frozenset(map(_queue_key, queued))
        self._runner = runner
        self._documents = documents
        self._parts = parts
        self._room = room
        self._keys = count(1)
        self._files: dict[str, list[DraftFile]] = {}
        self._draft = NEW
        self._sent: SentFiles | None = None
        self._in_view = False  # whether their conversation is the one in view
        self._model = ""
        self._mailbox = Mailbox(self, _PROGRESS_MS)
        self._mailbox.delivered.connect(self._progressed)
        runner.submit(Lane.STORE, documents.drafts, self._loaded, self.failed.emit)

    # -- what the user does -------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Attach these files to the message that is being written."""
        files = [DraftFile(next(self._keys), str(path), path.name) for path in paths]
        self._files.setdefault(self._draft, []).extend(files)
        self._save()
        for file in files:
            self._read(file)
        self._publish()

    def add_text(self, name: str, text: str) -> None:
        """Attach a text as if it were a file."""
        draft, parts = self._draft, self._parts
        file = DraftFile(next(self._keys), "", name)

        def stored(attachment: Attachment) -> None:
            self._files.setdefault(draft, []).append(file)
            self._became_ready(draft, file, attachment)
            self.text_attached.emit(text)

        self._runner.submit(
            Lane.DOCUMENTS, partial(parts.store_text, name, text), stored, self.failed.emit
        )

    def remove(self, key: int) -> None:
        file = self._find(key)
        if file is not None:
            file.cancel.cancel()
            if file.job is not None:
                file.job.drop()
            self._files[self._draft].remove(file)
            self._save()
            self._publish()

    def stop(self, key: int) -> None:
        """Stop reading; the file stays, to be read again or removed."""
        file = self._find(key)
        if file is not None and file.state is AttachmentState.READING:
            file.stopped = True
            file.cancel.cancel()
            self._publish()

    def retry(self, key: int) -> None:
        file = self._find(key)
        if file is not None and file.state is AttachmentState.FAILED:
            self._read(file)
            self._publish()

    @Slot(int, object)
    def choose(self, key: int, numbers: Sequence[int] | None) -> None:
        """What of the file is sent: sections, by their numbers from 0; without any, all of it; with
        None as much of it from the start as finds room beside the others."""
        file = self._find(key)
        if file is None:
            return
        if numbers is not None:
            self._choose(key, lambda attachment: self._parts.sections(attachment, numbers))
            return
        others = sum(tokens_of(each) for each in self._current() if each is not file)
        room = max(self._room() - others, 0)
        self._choose(key, lambda attachment: self._parts.first(attachment, room))

    # -- the message --------------------------------------------------------------------

    def ready(self) -> tuple[Attachment, ...] | None:
        """What is to be sent with the message; None while that cannot be: a file is being read,
        could not be read, or they find no room."""
        found = tuple(file.attachment for file in self._current() if file.attachment is not None)
        whole = len(found) == len(self._current())
        return found if whole and not self.room.too_long else None

    @property
    def room(self) -> AttachmentRoom:
        return AttachmentRoom(sum(map(tokens_of, self._current())), self._room())

    def ready_file(self, key: int) -> tuple[AttachmentItem, Attachment] | None:
        """Of the message that is being written, once it is read."""
        file = self._find(key)
        if file is None or file.attachment is None:
            return None
        return item_of_draft(file), file.attachment

    def switch(self, conversation_id: int | None) -> None:
        """Another conversation came into view."""
        draft = NEW if conversation_id is None else str(conversation_id)
        if draft != self._draft:
            self._draft, self._in_view = draft, False
            self._publish()

    def sent(self, *, with_files: bool = True) -> None:
        """The message is on its way to the store, or an example, which has no files."""
        files = self._files.pop(self._draft, []) if with_files else []
        self._sent, self._in_view = SentFiles(self._draft, self._draft, files), True
        self._publish()

    def queued(self, number: int) -> None:
        """The message waits in the queue, under this number."""
        self._move(self._draft, _queue_key(number))

    def unqueued(self, number: int) -> None:
        """The message is being written again."""
        self._move(_queue_key(number), self._draft)

    def of_queued(self, number: int) -> tuple[Attachment, ...]:
        """The files of a message in the queue."""
        files = self._files.get(_queue_key(number), [])
        return tuple(file.attachment for file in files if file.attachment is not None)

    @Slot(object)
    def queued_sent(self, message: QueuedMessage) -> None:
        """A message left the queue and is on its way to the store."""
        origin = _queue_key(message.number)
        draft = NEW if message.conversation is None else str(message.conversation)
        self._sent = SentFiles(draft, origin, self._files.pop(origin, []))
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
            self._move(NEW, self._draft)
        self._save(sent.origin)

    @Slot()
    def lost(self) -> None:
        """The message could not be stored: its files are at the draft again."""
        sent, self._sent = self._sent, None
        if sent is not None:
            self._files[sent.draft] = sent.files + self._files.get(sent.draft, [])
            self._save(sent.draft)
            self._save(sent.origin)
            self._publish()

    def forget(self, conversations: Iterable[int]) -> None:
        """They were deleted for good."""
        for draft in map(str, conversations):
            for file in self._files.pop(draft, []):
                file.cancel.cancel()
            self._save(draft)

    @Slot()
    def republish(self) -> None:
        """Emit the state again, with sentences in the current language and the room of now."""
        self._publish()

    @Slot(str)
    def model_changed(self, path: str) -> None:
        """Another model is loaded ("": none): it has other tokens and another context."""
        if path != self._model:
            self._model = path
            for draft, files in self._files.items():
                for file in files:
                    self._count(draft, file)
            self._publish()

    # -- reading ------------------------------------------------------------------------

    def _read(self, file: DraftFile) -> None:
        draft, parts = self._draft, self._parts
        file.cancel, file.problem, file.stopped, file.progress = CancelToken(), None, False, None
        path, cancel = Path(file.path), file.cancel

        def progress(size_bytes: int, done: float | None) -> None:
            self._mailbox.post((file, size_bytes, done))

        file.job = self._runner.submit(
            Lane.DOCUMENTS,
            lambda: parts.read(path, cancel, progress),
            partial(self._became_ready, draft, file),
            partial(self._became_unreadable, file),
            cancel=cancel,
        )

    def _became_ready(self, draft: str, file: DraftFile, attachment: Attachment) -> None:
        if file.stopped:
            return
        file.attachment = attachment
        file.size_bytes = attachment.size_bytes
        self._save(self._draft_of(file) or draft)
        self._count(draft, file)
        self._publish()

    def _became_unreadable(self, file: DraftFile, error: UserError) -> None:
        file.problem = error
        self._publish()

    @Slot(object)
    def _progressed(self, steps: list[tuple[DraftFile, int, float | None]]) -> None:
        for file, size_bytes, done in steps:
            file.size_bytes, file.progress = size_bytes, done
        self._publish()

    def _choose(self, key: int, part: Callable[[Attachment], Attachment]) -> None:
        file = self._find(key)
        if file is None or file.attachment is None:
            return
        draft, attachment = self._draft, file.attachment

        def chosen(attachment: Attachment) -> None:
            file.attachment = attachment
            self._save(self._draft_of(file) or draft)
            self._count(draft, file)
            self._publish()

        self._runner.submit(Lane.DOCUMENTS, lambda: part(attachment), chosen, self.failed.emit)

    def _count(self, draft: str, file: DraftFile) -> None:
        attachment = file.attachment
        if attachment is None:
            return

        def counted(tokens: Counted) -> None:
            if file.attachment == attachment:
                file.counted = tokens
                self._publish()

        self._runner.submit(
            Lane.DOCUMENTS, lambda: self._parts.count(attachment), counted, self.failed.emit
        )

    # -- keeping ------------------------------------------------------------------------

    def _loaded(self, drafts: dict[str, tuple[DraftAttachment, ...]]) -> None:
        for draft, kept in drafts.items():
            if draft.startswith(_QUEUE) and draft not in self._queued:
                # Of a message that was removed from the queue before the last restart.
                self._runner.submit(
                    Lane.STORE,
                    partial(self._documents.set_draft, draft, []),
                    lambda _: None,
                    self.failed.emit,
                )
                continue
            files = [
                DraftFile(
                    next(self._keys),
                    each.path,
                    each.name,
                    each.attachment.size_bytes if each.attachment else 0,
                    each.attachment,
                )
                for each in kept
            ]
            self._files[draft] = files + self._files.get(draft, [])
            for file in files:
                if file.attachment is None:
                    self._read(file)
                else:
                    self._count(draft, file)
        self._publish()

    def _save(self, draft: str = "") -> None:
        draft = draft or self._draft
        kept = [kept_file(file) for file in self._files.get(draft, [])]
        if self._sent is not None and self._sent.origin == draft:  # not stored yet
            kept = [kept_file(file) for file in self._sent.files] + kept
        self._runner.submit(
            Lane.STORE,
            partial(self._documents.set_draft, draft, kept),
            lambda _: None,
            self.failed.emit,
        )

    def _move(self, draft: str, other: str) -> None:
        """The files of one draft to another, before those that it has."""
        self._files[other] = self._files.pop(draft, []) + self._files.get(other, [])
        self._save(other)  # first, as a document that no draft has goes
        self._save(draft)
        self._publish()

    def _current(self) -> list[DraftFile]:
        return self._files.get(self._draft, [])

    def _find(self, key: int) -> DraftFile | None:
        return next((file for file in self._current() if file.key == key), None)

    def _draft_of(self, file: DraftFile) -> str | None:
        return next((draft for draft, files in self._files.items() if file in files), None)

    def _publish(self) -> None:
        self.items_changed.emit([item_of_draft(file) for file in self._current()])
        self.room_changed.emit(self.room)


def _queue_key(number: int) -> str:
    """Under which the files of a queued message are kept."""
    return f"{_QUEUE}{number}"
