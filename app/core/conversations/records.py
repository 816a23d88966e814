"""Records returned by the store: frozen rows with their ids. Times are Unix seconds (UTC)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Final, NamedTuple

import msgspec

from app.core.messages import (
    NO_CHOICE,
    Effort,
    Message,
    ReasoningControl,
    Role,
    Sampling,
    StopReason,
    ToolChoice,
    Usage,
    WhenFull,
)

BIN_DAYS: Final = 30
SEARCH_LIMIT: Final = 50  # conversations that a search returns at most
DAY_SECONDS: Final = 24 * 3600.0
LAST_TIME: Final = 253_402_214_400.0  # the year 9999, after which dates end
Time = Annotated[float, msgspec.Meta(ge=0, le=LAST_TIME)]


class MessageState(StrEnum):
    COMPLETE = "complete"
    STREAMING = "streaming"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class ConversationRecord:
    """`date` is the ISO day the conversation began and is part of each of its prompts.

    `binned_seconds` is how long it has been in the bin; see `startup_cleanup`. `assistant` is the
    id of the one it was begun with, which may be deleted by now; empty: none. `when_full` is what
    the user chose for it; None: as the settings say.
    """

    id: int
    title: str
    date: str
    instructions: str
    tip: int | None
    pinned: bool
    created_at: Time
    updated_at: Time
    deleted_at: Time | None = None
    binned_seconds: float = 0.0
    assistant: str = ""
    when_full: WhenFull | None = None
    tools: ToolChoice = NO_CHOICE

    @property
    def days_left(self) -> int:
        """Until it is removed from the bin for good."""
        return max(math.ceil(BIN_DAYS - self.binned_seconds / DAY_SECONDS), 0)


@dataclass(frozen=True, slots=True)
class GenerationRecord:
    """How one answer came to be. `reasoning_seconds` is what "Reasoned for 6 s" shows.

    `context_length` is that of the loaded model, 0 where it is not known; `reasoning_control` says
    which of `effort` and `thinking` the model was given, None where that is not known. `left_out`
    questions of its branch were not sent with their answers, nor any before number `first_sent`;
    both count from the last summary.
    """

    model: str
    effort: Effort
    sampling: Sampling
    usage: Usage = field(default_factory=Usage)
    stop: StopReason | None = None
    reasoning_seconds: float = 0.0
    error: str = ""
    quantization: str = ""
    context_length: int = 0
    reasoning_control: ReasoningControl | None = None
    thinking: bool | None = None
    left_out: int = 0
    first_sent: int = 0


class SectionMark(NamedTuple):
    """A section of a document: page 3, sheet 2 with the name “Sales”. `kind`, `number` and `name`
    are those of `documents.extracted.Label`; `start` is where in the text it begins, in
    characters."""

    kind: str
    number: int
    name: str
    start: int


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """The text of a file, kept once however often it is attached. `kind` is its media type."""

    id: int
    kind: str
    size_bytes: int
    text: str
    sections: tuple[SectionMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What of a document is sent: its sections with these numbers from 0 (none: all of them), and
    of those the first `characters` (0: all)."""

    sections: tuple[int, ...] = ()
    characters: int = 0


WHOLE: Final = Excerpt()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document as it was attached to a message. `sections` counts those of the document."""

    name: str
    document_id: int
    kind: str
    size_bytes: int
    sections: int = 0
    excerpt: Excerpt = WHOLE


@dataclass(frozen=True, slots=True)
class DraftAttachment:
    """A file at a message that is not sent yet; without `attachment` it is still to be read.
    `path` is empty for text that came from no file."""

    path: str
    name: str
    attachment: Attachment | None = None


class Verdict(StrEnum):
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Rating:
    """What the user thinks of an answer. `correction` is the text that it should have had; that
    of an answer that is not rated bad any more is kept, for it may be again."""

    verdict: Verdict | None = None
    correction: str = ""


UNRATED: Final = Rating()


@dataclass(frozen=True, slots=True)
class SummaryRecord:
    """A summary of the branch that ends at `message_id`. Once it is complete it is sent in place
    of those messages. `edited`: its text is the user's.
    """

    message_id: int
    text: str
    state: MessageState
    created_at: Time
    edited: bool = False
    model: str = ""

    @property
    def is_sent(self) -> bool:
        return self.state is MessageState.COMPLETE and bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """`siblings` are the ids of all branches at this place, in order, itself included.

    `edited`: an answer whose text is the user's. `summary` is of the branch that ends here.
    """

    id: int
    conversation_id: int
    parent_id: int | None
    message: Message
    state: MessageState
    created_at: Time
    siblings: tuple[int, ...] = ()
    generation: GenerationRecord | None = None
    edited: bool = False
    attachments: tuple[Attachment, ...] = ()
    rating: Rating = UNRATED
    summary: SummaryRecord | None = None

    @property
    def role(self) -> Role:
        return self.message.role


@dataclass(frozen=True, slots=True)
class DeletedMessage:
    """What `MessageStore.restore` needs; `tip` is the message that was shown last before."""

    id: int
    conversation_id: int
    role: Role
    tip: int | None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """`snippet` marks what was found with \\x02 before and \\x03 after it. `in_summary`: that is
    the summary which stands at the message."""

    conversation_id: int
    message_id: int | None
    title: str
    snippet: str
    updated_at: Time
    in_summary: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that a mutation changed; views refresh from it."""

    conversations: frozenset[int] = frozenset()
    messages: frozenset[int] = frozenset()
