"""Records returned by the store: frozen rows with their ids. Times are Unix seconds (UTC)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Final

import msgspec

from app.core.messages import (
    Effort,
    Message,
    ReasoningControl,
    Role,
    Sampling,
    StopReason,
    Usage,
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

    `binned_seconds` is how long it has been in the bin; see `startup_cleanup`.
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

    @property
    def days_left(self) -> int:
        """Until it is removed from the bin for good."""
        return max(math.ceil(BIN_DAYS - self.binned_seconds / DAY_SECONDS), 0)


@dataclass(frozen=True, slots=True)
class GenerationRecord:
    """How one answer came to be. `reasoning_seconds` is what "Reasoned for 6 s" shows.

    `context_length` is that of the loaded model, 0 where it is not known; `reasoning_control` says
    which of `effort` and `thinking` the model was given, None where that is not known.
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


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """`siblings` are the ids of all branches at this place, in order, itself included.

    `edited`: an answer whose text is the user's.
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
    """`snippet` marks what was found with \\x02 before and \\x03 after it."""

    conversation_id: int
    message_id: int | None
    title: str
    snippet: str
    updated_at: Time


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that a mutation changed; views refresh from it."""

    conversations: frozenset[int] = frozenset()
    messages: frozenset[int] = frozenset()
