"""One turn while it runs, as the GUI thread knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.core.cancel import CancelToken
from app.core.chat.events import (
    ChatEvent,
    EngineReleased,
    EngineTaken,
    SummaryFinished,
    SummaryStarted,
    ToolAsked,
    ToolFinished,
    ToolStarted,
    TurnFinished,
    TurnStarted,
)
from app.core.conversations.records import MessageRecord
from app.core.engine.protocol import Delta, Prefill
from app.core.messages import Channel, Message, Part, Role, StopReason
from app.core.tools.decision import Decision
from app.core.tools.steps import pending_calls
from app.ui.chat.message_item import Author, ItemState, MessageItem, summary_id
from app.ui.chat.trail import Trail, TrailText, marked_text, trail_of
from app.ui.chat.viewmodels.turn_request import TurnKind, TurnRequest

_CUT = frozenset({StopReason.STOPPED, StopReason.INTERRUPTED, StopReason.CLOSED})


class LiveTurn:
    """`request` began it; `answer` is there once the turn has its place in the store, `summary`
    while one is being written."""

    def __init__(self, request: TurnRequest) -> None:
        self.request = request
        self.conversation_id = request.conversation
        self.cancel = CancelToken()
        self.answer: LiveAnswer | None = None
        self.summary: LiveSummary | None = None
        self.completed = False  # it ended by itself, and without a failure
        self.wants_engine = True  # or has it; not while a tool takes long
        self.then: TurnRequest | None = None  # begins when it has ended
        self._waits = False  # it ended with calls about which the user is asked

    def apply(self, event: ChatEvent) -> None:
        if isinstance(event, TurnStarted):
            self.conversation_id = event.conversation.id
            decides = self.request.kind is TurnKind.DECIDE
            self.answer = LiveAnswer(event, self.request.decisions if decides else None)
        elif isinstance(event, SummaryStarted):
            self.summary = LiveSummary(event)
        elif isinstance(event, SummaryFinished):
            self.summary = None
            self.completed = event.summary.is_sent
        elif self.summary is not None:
            self.summary.apply(event)
        elif isinstance(event, TurnFinished):
            self._waits = event.stop is StopReason.TOOL_CALL
            self.completed = event.error is None and event.stop not in _CUT and not self._waits
        elif isinstance(event, EngineReleased | EngineTaken):
            self.wants_engine = isinstance(event, EngineTaken)
            if self.answer is not None:
                self.answer.has_engine = self.wants_engine
        elif self.answer is not None:
            self.answer.apply(event)

    @property
    def next(self) -> TurnRequest | None:
        """What begins when it has ended: `then`, or what was decided too late for it."""
        if self.then or not self._waits or self.answer is None or not self.answer.decided:
            return self.then
        return TurnRequest(
            TurnKind.DECIDE, self.conversation_id, self.answer.id, decisions=self.answer.decided
        )

    @property
    def asks(self) -> bool:
        """Whether a call waits for the user's permission, also while another one runs."""
        if self._waits:
            return self.next is None
        return self.answer is not None and self.answer.asks

    def shown_among(self, items: list[MessageItem]) -> list[MessageItem]:
        """`items` as they were read, with what is being written as it is now."""
        live = {each.id: each for each in (self.answer, self.summary) if each is not None}
        return [live[item.id].item() if item.id in live else item for item in items]


class LiveAnswer:
    """The answer under way as the item that the transcript shows."""

    def __init__(
        self, started: TurnStarted, decisions: Mapping[int, Decision] | None = None
    ) -> None:
        """`decisions` are those with which the turn began, where it did so with any: the user is
        still asked about the other calls."""
        self.id = started.answer.id
        self.decided: dict[int, Decision] = {}  # about calls that have no result yet
        waiting = pending_calls(started.answer.message.parts) if decisions else []
        self._asked = {step.index for step in waiting} - (decisions or {}).keys()
        self._decide: dict[int, Callable[[Decision], None]] = {}
        self._branch = branch_of(started.answer)
        self._builder = started.builder
        self._prompt_tokens = 0
        self._progress: float | None = None
        self._stops: dict[int, Callable[[], None]] = {}  # of the calls that run, by their place
        self._waits = False  # for the first word after a call
        self.has_engine = True

    @property
    def context_tokens(self) -> int:
        """Tokens of the model's context used so far; 0 while unknown."""
        return self._prompt_tokens and self._prompt_tokens + self._builder.tokens

    @property
    def asks(self) -> bool:
        return bool(self._asked - self.decided.keys())

    def known_parts(self) -> list[Part]:
        """What its citations may lead to."""
        return [*self._builder.before, *self._builder.parts()]

    @property
    def given(self) -> Sequence[Part]:
        """The pages that came with its question."""
        return self._builder.given

    def apply(self, event: ChatEvent) -> None:
        if isinstance(event, Prefill):
            self._prompt_tokens = event.total
            self._progress = event.done / event.total if event.total else None
        elif isinstance(event, Delta):
            self._progress = None
            self._waits = False
        elif isinstance(event, ToolAsked):
            self._waits = True
            self._asked.add(event.index)
            self._decide[event.index] = event.decide
            if event.index in self.decided:
                event.decide(self.decided[event.index])
        elif isinstance(event, ToolStarted):
            self._waits = True
            self._asked.discard(event.index)
            self._stops[event.index] = event.run.stop
        elif isinstance(event, ToolFinished):
            self._waits = True
            self._asked.discard(event.index)
            self._stops.pop(event.index, None)
            self.decided.pop(event.index, None)

    def decide(self, decisions: Mapping[int, Decision]) -> None:
        """About calls of which the user is asked."""
        for index, decision in decisions.items():
            self.decided.setdefault(index, decision)
            if index in self._decide:
                self._decide[index](self.decided[index])

    def item(self) -> MessageItem:
        builder = self._builder
        state = _STATES.get(builder.channel, ItemState.ANSWERING)
        if self._waits:
            state = ItemState.WAITING
        message = Message(Role.ASSISTANT, builder.parts())
        asked = self._asked - self.decided.keys()
        trail, answer = trail_of(message.parts, stops=self._stops, asked=asked, given=self.given)
        marked, citations = marked_text(answer, self.known_parts(), streaming=True)
        branch, branches = self._branch
        return MessageItem(
            id=self.id,
            author=Author.GLOSS,
            answer=answer,
            reasoning=message.reasoning,
            state=state,
            reasoning_seconds=builder.reasoning_seconds,
            tokens_per_second=builder.tokens_per_second,
            branch=branch,
            branches=branches,
            can_answer_now=state is ItemState.REASONING,
            progress=self._progress,
            waits_for_engine=self._waits and not self._stops and not self.has_engine,
            trail=with_steps(trail),
            marked=marked,
            citations=citations,
        )


class LiveSummary:
    """The summary under way as the item that the transcript shows."""

    def __init__(self, started: SummaryStarted) -> None:
        self.id = summary_id(started.summary.message_id)
        self._builder = started.builder
        self._progress: float | None = None

    def apply(self, event: ChatEvent) -> None:
        if isinstance(event, Prefill):
            self._progress = event.done / event.total if event.total else None

    def item(self) -> MessageItem:
        text = Message(Role.ASSISTANT, self._builder.parts()).answer
        return MessageItem(
            self.id,
            Author.GLOSS,
            text,
            state=ItemState.ANSWERING if text else ItemState.WAITING,
            progress=None if text else self._progress,
            is_summary=True,
        )


_STATES = {None: ItemState.WAITING, Channel.ANALYSIS: ItemState.REASONING}


def with_steps(trail: Trail) -> Trail:
    """Without any, an answer has its reasoning alone."""
    return trail if any(not isinstance(each, TrailText) for each in trail) else ()


def branch_of(record: MessageRecord) -> tuple[int, int]:
    """Which branch of how many this message is, counted from 1."""
    siblings = record.siblings or (record.id,)
    return siblings.index(record.id) + 1, len(siblings)
