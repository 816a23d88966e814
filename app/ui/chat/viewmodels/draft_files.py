"""A file at a message that is not sent yet, and attachments as the widgets show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.chat.document_parts import Counted
from app.core.conversations.records import WHOLE, Attachment, DraftAttachment
from app.core.errors import UserError
from app.core.printable import one_line
from app.ui.chat.values import AttachmentItem, AttachmentState
from app.ui.controls.notices import sentence_of
from app.ui.threads.runner import Job

_LONGEST_KIND = 5  # characters


@dataclass(eq=False)
class DraftFile:
    """A file at a message, from the moment it is attached."""

    key: int
    path: str
    name: str
    size_bytes: int = 0
    attachment: Attachment | None = None
    counted: Counted | None = None
    progress: float | None = None
    problem: UserError | None = None
    stopped: bool = False
    job: Job | None = None
    cancel: CancelToken = field(default_factory=CancelToken)

    @property
    def state(self) -> AttachmentState:
        if self.attachment is not None:
            return AttachmentState.READY
        failed = self.problem is not None or self.stopped
        return AttachmentState.FAILED if failed else AttachmentState.READING


@dataclass(frozen=True)
class SentFiles:
    """Files that are on their way to the store: to which draft they go back if it fails, and under
    which they are kept until then."""

    draft: str
    origin: str
    files: list[DraftFile]


def item_of_draft(file: DraftFile) -> AttachmentItem:
    attachment, counted = file.attachment, file.counted
    problem = ""
    if file.problem is not None:
        problem = sentence_of(file.problem)
    return AttachmentItem(
        key=file.key,
        name=file.name,
        kind=kind_of(file.name),
        size_bytes=file.size_bytes,
        state=file.state,
        tokens=counted.tokens if counted else None,
        about=counted is not None and counted.about,
        part=attachment is not None and attachment.excerpt != WHOLE,
        progress=file.progress,
        problem=problem,
        path=file.path if file.state is AttachmentState.READY else "",
    )


def kept_file(file: DraftFile) -> DraftAttachment:
    return DraftAttachment(file.path, file.name, file.attachment)


def tokens_of(file: DraftFile) -> int:
    return file.counted.tokens if file.counted else 0


def kind_of(name: str) -> str:
    """What a user knows the kind of a file by: what stands behind its last dot."""
    suffix = one_line(Path(name).suffix.removeprefix(".")).upper()
    return suffix if 0 < len(suffix) <= _LONGEST_KIND else ""


def item_of_sent(place: int, attachment: Attachment) -> AttachmentItem:
    """An attachment of a stored message."""
    return AttachmentItem(
        key=place,
        name=attachment.name,
        kind=kind_of(attachment.name),
        size_bytes=attachment.size_bytes,
        part=attachment.excerpt != WHOLE,
        attachment=attachment,
    )
