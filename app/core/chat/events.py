"""What happens during a turn, told to a listener in the thread that runs the turn.

    TurnStarted  ((TurnLoading | TurnFellBack)* TurnLoaded  TurnTrimmed?  TurnPrefill*
                  (TurnDelta | TurnToolCall)*)?  TurnFinished

`TurnStarted` and `TurnFinished` come exactly once, whatever the engine does between them.
Only when the answer cannot be stored is there no `TurnFinished`: the call raises instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.conversations.records import ConversationRecord, MessageRecord
from app.core.engine.protocol import FellBack, LoadedModel, LoadOptions
from app.core.errors import Code, UserError
from app.core.messages import Channel, StopReason, Usage


@dataclass(frozen=True, slots=True)
class TurnStarted:
    """Both records are stored. `question` is None when no new one was written (retry, resume).

    `answer.message.parts` is not empty when an answer goes on: deltas add to it.
    """

    conversation: ConversationRecord
    question: MessageRecord | None
    answer: MessageRecord


@dataclass(frozen=True, slots=True)
class TurnLoading:
    """The model is being loaded; `progress` is 0..1. Absent when it was loaded already."""

    progress: float


@dataclass(frozen=True, slots=True)
class TurnFellBack:
    """Loading the model as in `before` failed with `code`; it is tried as in `now`.

    It may also come after `TurnLoaded`: the first decode takes memory, too.
    """

    code: Code
    before: LoadOptions
    now: LoadOptions


def fell_back(event: FellBack) -> TurnFellBack:
    """The same, told by the engine."""
    return TurnFellBack(event.code, event.before, event.options)


@dataclass(frozen=True, slots=True)
class TurnLoaded:
    model: LoadedModel


@dataclass(frozen=True, slots=True)
class TurnTrimmed:
    """The conversation no longer fits: its `turns` oldest are not sent to the model."""

    turns: int


@dataclass(frozen=True, slots=True)
class TurnPrefill:
    """`done` of `total` tokens of the conversation have been read by the model."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class TurnDelta:
    """More text of the answer, made of `tokens` tokens; `new_part` begins another part."""

    channel: Channel
    text: str
    new_part: bool = False
    tokens: int = 1


@dataclass(frozen=True, slots=True)
class TurnToolCall:
    """The model calls `name` (`recipient` with its namespace); it is stored as a part."""

    name: str
    recipient: str
    arguments: str
    channel: Channel
    valid: bool


@dataclass(frozen=True, slots=True)
class TurnFinished:
    """`answer` and `conversation` as stored.

    `error` is what went wrong, NO_ANSWER included; the text so far is kept in any case.
    A stop by the person is no error.
    """

    answer: MessageRecord
    conversation: ConversationRecord
    usage: Usage
    stop: StopReason
    error: UserError | None = None


ChatEvent = (
    TurnStarted
    | TurnLoading
    | TurnFellBack
    | TurnLoaded
    | TurnTrimmed
    | TurnPrefill
    | TurnDelta
    | TurnToolCall
    | TurnFinished
)
Listener = Callable[[ChatEvent], None]
