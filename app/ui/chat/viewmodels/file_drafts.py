"""`FileDrafts`: the files of all messages that are not sent yet, kept across restarts."""

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
from app.ui.chat.values import AttachmentItem, AttachmentRoom, AttachmentState
from app.ui.chat.viewmodels.draft_files import DraftFile, item_of_draft, kept_file, tokens_of
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner

_PROGRESS_MS = 100


class FileDrafts(QObject):
    """Used on the GUI thread; files are read, stored and counted in others.

    Each message has a draft, known by a name; each file has a key of its own among all.
    `being_sent` returns the files of a draft that are on their way to the store, and are kept with
    it until then.
    """

    changed = Signal()
    failed = Signal(object)  # UserError: a draft could not be saved
    text_attached = Signal(str, str)  # a draft; a long text of its message is a file of it now
    folder_found = Signal(str, object)  # a draft; the path of a folder that was among its files

    def __init__(
        self,
        runner: Runner,
        documents: DocumentStore,
        parts: DocumentParts,
        room: Callable[[], int],
        *,
        wanted: Callable[[str], bool],
        being_sent: Callable[[str], Sequence[DraftFile]],
        parent: QObject | None = None,
    ) -> None:
        """`wanted`: whether the message of a draft of the last run is there still."""
        super().__init__(parent)
        self._runner = runner
        self._documents = documents
        self._parts = parts
        self._room = room
        self._wanted = wanted
        self._being_sent = being_sent
        self._keys = count(1)
        self._files: dict[str, list[DraftFile]] = {}
        self._model = ""
        self._mailbox = Mailbox(self, _PROGRESS_MS)
        self._mailbox.delivered.connect(self._progressed)
        runner.submit(Lane.STORE, documents.drafts, self._loaded, self.failed.emit)

    # -- what the user does -------------------------------------------------------------

    def add(self, draft: str, paths: Iterable[Path]) -> list[int]:
        """Attach these files to a message; their keys. A folder does not stay: `folder_found`."""
        files = [DraftFile(next(self._keys), str(path), path.name) for path in paths]
        self._files.setdefault(draft, []).extend(files)
        self.save(draft)
        for file in files:
            self._read(draft, file)
        self.changed.emit()
        return [file.key for file in files]

    def add_text(self, draft: str, name: str, text: str) -> None:
        """Attach a text as if it were a file. Until it is stored, the message that holds it waits,
        as it does for files that are read."""
        file = DraftFile(next(self._keys), "", name)

        def stored(attachment: Attachment) -> None:
            self._became_ready(draft, file, attachment)
            self.text_attached.emit(self._draft_of(file) or draft, text)

        def not_stored(error: UserError) -> None:
            self.remove(file.key)
            self.failed.emit(error)

        self._files.setdefault(draft, []).append(file)
        work = partial(self._parts.store_text, name, text)
        file.job = self._runner.submit(Lane.DOCUMENTS, work, stored, not_stored)
        self.changed.emit()

    def add_stored(self, draft: str, attachments: Iterable[Attachment]) -> None:
        """Attach what was read before."""
        files = [
            DraftFile(next(self._keys), "", each.name, each.size_bytes, each)
            for each in attachments
        ]
        self._files.setdefault(draft, []).extend(files)
        self.save(draft)
        for file in files:
            self._count(file)
        self.changed.emit()

    @Slot(int)
    def remove(self, key: int) -> None:
        found = self._find(key)
        if found is not None:
            draft, file = found
            _abandon(file)
            self._files[draft].remove(file)
            self.save(draft)
            self.changed.emit()

    @Slot(int)
    def stop(self, key: int) -> None:
        """Stop reading; the file stays, to be read again or removed. A text is in its message
        still."""
        found = self._find(key)
        if found is not None and not found[1].path:
            if found[1].state is AttachmentState.READING:
                self.remove(key)
        elif found is not None and found[1].state is AttachmentState.READING:
            found[1].stopped = True
            found[1].cancel.cancel()
            self.changed.emit()

    @Slot(int)
    def retry(self, key: int) -> None:
        found = self._find(key)
        if found is not None and found[1].state is AttachmentState.FAILED:
            self._read(*found)
            self.changed.emit()

    @Slot(int, object)
    def choose(self, key: int, numbers: Sequence[int] | None) -> None:
        """What of the file is sent: sections, by their numbers from 0; without any, all of it; with
        None as much of it from the start as finds room beside the others."""
        found = self._find(key)
        if found is None:
            return
        if numbers is not None:
            self._choose(key, lambda attachment: self._parts.sections(attachment, numbers))
            return
        draft, file = found
        others = sum(tokens_of(each) for each in self.of(draft) if each is not file)
        room = max(self._room() - others, 0)
        self._choose(key, lambda attachment: self._parts.first(attachment, room))

    # -- drafts -------------------------------------------------------------------------

    def of(self, draft: str) -> list[DraftFile]:
        return self._files.get(draft, [])

    def draft_of(self, key: int) -> str | None:
        """None for a file that is not attached any more."""
        found = self._find(key)
        return found[0] if found is not None else None

    def names(self) -> list[str]:
        """Of all drafts."""
        return list(self._files)

    def ready(self, draft: str) -> tuple[Attachment, ...] | None:
        """What is to be sent with the message; None while that cannot be: a file is being read,
        could not be read, or they find no room."""
        files = self.of(draft)
        found = tuple(file.attachment for file in files if file.attachment is not None)
        return found if len(found) == len(files) and not self.room(draft).too_long else None

    def room(self, draft: str) -> AttachmentRoom:
        return AttachmentRoom(sum(map(tokens_of, self.of(draft))), self._room())

    def ready_file(self, key: int) -> tuple[AttachmentItem, Attachment, AttachmentRoom] | None:
        """A file once it is read, with the room of all files of its message."""
        found = self._find(key)
        if found is None or found[1].attachment is None:
            return None
        draft, file = found
        return item_of_draft(file), found[1].attachment, self.room(draft)

    def take(self, draft: str) -> list[DraftFile]:
        """Take the files away; `save` makes that lasting."""
        return self._files.pop(draft, [])

    def put_first(self, draft: str, files: Sequence[DraftFile]) -> None:
        """Before those that it has."""
        self._files[draft] = [*files, *self.of(draft)]
        self.save(draft)

    def move(self, draft: str, other: str) -> None:
        """The files of one draft to another, before those that it has."""
        self.put_first(other, self.take(draft))  # first, as a document that no draft has goes
        self.save(draft)
        self.changed.emit()

    def drop(self, draft: str) -> None:
        """Its message is given up."""
        for file in self.take(draft):
            _abandon(file)
        self.save(draft)
        self.changed.emit()

    def save(self, draft: str) -> None:
        files = (*self._being_sent(draft), *self.of(draft))
        kept = [kept_file(file) for file in files if file.path or file.attachment is not None]
        self._runner.submit(
            Lane.STORE,
            partial(self._documents.set_draft, draft, kept),
            lambda _: None,
            self.failed.emit,
        )

    @Slot(str)
    def model_changed(self, path: str) -> None:
        """Another model is loaded ("": none): it has other tokens and another context."""
        if path != self._model:
            self._model = path
            for files in self._files.values():
                for file in files:
                    self._count(file)
            self.changed.emit()

    # -- reading ------------------------------------------------------------------------

    def _read(self, draft: str, file: DraftFile) -> None:
        parts = self._parts
        file.cancel, file.problem, file.stopped, file.progress = CancelToken(), None, False, None
        path, cancel = Path(file.path), file.cancel

        def progress(size_bytes: int, done: float | None) -> None:
            self._mailbox.post((file, size_bytes, done))

        def work() -> Attachment | None:
            return None if _is_folder(path) else parts.read(path, cancel, progress)

        file.job = self._runner.submit(
            Lane.DOCUMENTS,
            work,
            partial(self._was_read, draft, file),
            partial(self._became_unreadable, file),
            cancel=cancel,
        )

    def _was_read(self, draft: str, file: DraftFile, attachment: Attachment | None) -> None:
        if attachment is not None:
            self._became_ready(draft, file, attachment)
        elif not file.stopped:
            of = self._draft_of(file) or draft
            self.remove(file.key)
            self.folder_found.emit(of, Path(file.path))

    def _became_ready(self, draft: str, file: DraftFile, attachment: Attachment) -> None:
        if file.stopped:
            return
        file.attachment = attachment
        file.size_bytes = attachment.size_bytes
        self.save(self._draft_of(file) or draft)
        self._count(file)
        self.changed.emit()

    def _became_unreadable(self, file: DraftFile, error: UserError) -> None:
        file.problem = error
        self.changed.emit()

    @Slot(object)
    def _progressed(self, steps: list[tuple[DraftFile, int, float | None]]) -> None:
        for file, size_bytes, done in steps:
            file.size_bytes, file.progress = size_bytes, done
        self.changed.emit()

    def _choose(self, key: int, part: Callable[[Attachment], Attachment]) -> None:
        found = self._find(key)
        if found is None or found[1].attachment is None:
            return
        work = partial(part, found[1].attachment)
        chosen = partial(self._became_ready, *found)
        self._runner.submit(Lane.DOCUMENTS, work, chosen, self.failed.emit)

    def _count(self, file: DraftFile) -> None:
        attachment = file.attachment
        if attachment is None:
            return

        def counted(tokens: Counted) -> None:
            if file.attachment == attachment:
                file.counted = tokens
                self.changed.emit()

        self._runner.submit(
            Lane.DOCUMENTS, lambda: self._parts.count(attachment), counted, self.failed.emit
        )

    # -- keeping ------------------------------------------------------------------------

    def _loaded(self, drafts: dict[str, tuple[DraftAttachment, ...]]) -> None:
        for draft, kept in drafts.items():
            if not self._wanted(draft):
                self.save(draft)  # without the files of a message that is gone
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
            self._files[draft] = files + self.of(draft)
            for file in files:
                if file.attachment is None:
                    self._read(draft, file)
                else:
                    self._count(file)
        self.changed.emit()

    def _find(self, key: int) -> tuple[str, DraftFile] | None:
        for draft, files in self._files.items():
            for file in files:
                if file.key == key:
                    return draft, file
        return None

    def _draft_of(self, file: DraftFile) -> str | None:
        return next((draft for draft, files in self._files.items() if file in files), None)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # reading it will say why
        return False


def _abandon(file: DraftFile) -> None:
    """It is not wanted any more."""
    file.cancel.cancel()
    if file.job is not None:
        file.job.drop()
