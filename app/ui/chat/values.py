"""Attached files as the widgets of the chat show them, and instructions that are not saved. Plain
data: no store, no engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.core.conversations.records import Attachment, SectionMark
from app.core.messages import WhenFull


@dataclass(frozen=True, slots=True)
class UnsavedInstructions:
    """Text that was written for a conversation, or with None for a new one, in place of the
    instructions `before`."""

    conversation: int | None
    before: str
    text: str


class AttachmentState(Enum):
    READING = auto()
    READY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class AttachmentItem:
    """A file at a message. `key` names it there: the place among those of a sent message.

    `tokens` of what will be sent, None while unknown; `about`: only estimated. `part`: not the
    whole of it is sent. `progress` of the reading is in 0..1, None where it is not known.
    `problem` is why it could not be read, already translated. `attachment` is what is stored, of a
    file of a sent message. `path` is where a file is that was read and not sent yet; "" for a text
    that came from none.
    """

    key: int
    name: str
    kind: str = ""
    size_bytes: int = 0
    state: AttachmentState = AttachmentState.READY
    tokens: int | None = None
    about: bool = False
    part: bool = False
    progress: float | None = None
    problem: str = ""
    attachment: Attachment | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentRoom:
    """How much of the context the files of a message would take and can have, in tokens; `room`
    is 0 while that is not known."""

    needed: int = 0
    room: int = 0

    @property
    def too_long(self) -> bool:
        return 0 < self.room < self.needed


@dataclass(frozen=True, slots=True)
class ContextUse:
    """What is known of a conversation's place in the context: about how many tokens it takes, how
    many there were at its last answer (0: not known), how many of those it takes a summary would
    replace (0: there is nothing to summarise), and what the user chose for it (None: nothing)."""

    tokens: int = 0
    limit: int = 0
    summarised: int = 0
    when_full: WhenFull | None = None


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """What of a document is cited, in characters of its text. `changed`: the document is another
    one since; `lost`: it is gone, or does not have the passage any more, which is all there is."""

    start: int
    end: int
    changed: bool = False
    lost: bool = False


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """What of a document the model gets, to read. `marks` are where the sections that are in
    `text` begin. With `room`, another part of it can be chosen: how many sections there are,
    and which are chosen, as a reader writes it ("1-3, 8"; "" for all). One that is cited has its
    `place`."""

    item: AttachmentItem
    text: str
    marks: tuple[SectionMark, ...] = ()
    sections: int = 0
    chosen: str = ""
    cut: bool = False
    room: AttachmentRoom | None = None
    place: CitedPlace | None = None
