"""The events of a turn, emitted in the thread that runs it.

    LOAD  (SummaryStarted  ENGINE  SummaryFinished)?  (TurnStarted  TOOLS (ENGINE TOOLS)*
    TurnFinished)?
    LOAD = ((Loading | FellBack)* Loaded?)*
    ENGINE = EngineTaken?  LOAD  ToolsLeftOut?  Trimmed?  Prefill*  (Delta | ToolCall)*
    TOOLS = (ToolAsked | ToolStarted? EngineReleased? ToolFinished)*  (ToolStarted EngineReleased?)?

A turn has its answer, or a summary that was asked for, or both, where the conversation is summed
up before the answer; whether that is needed may depend on a model that is loaded first. What is
between start and end are the engine's own events, and the model is loaded only where it was not.
Only when the outcome cannot be stored is there no end: the call raises instead.

Between two generations of an answer its calls are carried out one after the other, in their order
but for those about which the user is asked: these wait, also beyond the end of the turn. A call
that is not run (it was refused, say) is only finished; the one under way when the turn is stopped
is only started. While one takes long, the engine is free for other turns until this one takes it
again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.chat.answer_builder import AnswerBuilder
from app.core.conversations.records import ConversationRecord, MessageRecord, SummaryRecord
from app.core.engine.protocol import (
    Delta,
    FellBack,
    Loaded,
    Loading,
    Prefill,
    ToolCall,
    ToolsLeftOut,
    Trimmed,
)
from app.core.errors import UserError
from app.core.messages import Part, StopReason, Usage
from app.core.tools.decision import Decision
from app.core.tools.tool_run import ToolRun


@dataclass(frozen=True, slots=True)
class TurnStarted:
    """Both records are stored. `question` is None when no new one was written (retry, resume).

    `answer.message.parts` is not empty when an answer goes on: deltas add to it. `builder` has
    what was written at any moment.
    """

    conversation: ConversationRecord
    question: MessageRecord | None
    answer: MessageRecord
    builder: AnswerBuilder = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class TurnFinished:
    """`answer` and `conversation` as stored.

    `error` is what went wrong, NO_ANSWER included; the text so far is kept in any case.
    A stop by the user is no error.
    """

    answer: MessageRecord
    conversation: ConversationRecord
    usage: Usage
    stop: StopReason
    error: UserError | None = None


@dataclass(frozen=True, slots=True)
class ToolAsked:
    """The user is asked about a call, and others are carried out meanwhile. `decide` may be called
    from any thread; what comes too late for this turn is for `ChatSession.decide`."""

    index: int
    call: Part
    decide: Callable[[Decision], None] = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """A call is carried out. `index` is its place in the parts of the answer; `run.stop()` ends it,
    from any thread, and the model goes on."""

    index: int
    call: Part
    run: ToolRun = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ToolFinished:
    """`result` is stored; its `content_type` says what became of the call (`StepState`)."""

    index: int
    call: Part
    result: Part


@dataclass(frozen=True, slots=True)
class EngineReleased:
    """The engine is free for other turns while a call is carried out."""


@dataclass(frozen=True, slots=True)
class EngineTaken:
    """The turn that released the engine has it again."""


@dataclass(frozen=True, slots=True)
class SummaryStarted:
    """`summary` is stored; `builder` has what was written of it at any moment."""

    conversation: ConversationRecord
    summary: SummaryRecord
    builder: AnswerBuilder = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SummaryFinished:
    """`summary` as stored, if it is complete or has any text; `error` is what went wrong."""

    conversation: ConversationRecord
    summary: SummaryRecord
    usage: Usage
    stop: StopReason
    error: UserError | None = None


EngineEvent = Loading | FellBack | Loaded | ToolsLeftOut | Trimmed | Prefill | Delta | ToolCall
ToolEvent = ToolAsked | ToolStarted | ToolFinished | EngineReleased | EngineTaken
ChatEvent = TurnStarted | SummaryStarted | EngineEvent | ToolEvent | SummaryFinished | TurnFinished
Listener = Callable[[ChatEvent], None]
