"""One turn while it runs, as its events tell. Used on the GUI thread only."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.core.cancel import CancelToken
from app.core.chat.events import (
    ChatEvent,
    TurnDelta,
    TurnLoaded,
    TurnLoading,
    TurnPrefill,
    TurnStarted,
    TurnToolCall,
)
from app.core.conversations.records import MessageRecord
from app.core.messages import Channel
from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.viewmodels.turn_request import TurnRequest


class LiveTurn:
    """What the GUI thread knows of the turn; `request` is what was asked for."""

    def __init__(self, request: TurnRequest) -> None:
        self.request = request
        self.conversation_id = request.conversation
        self.cancel = CancelToken()
        self.answer: LiveAnswer | None = None
        self.loading: float | None = None

    def apply(self, event: ChatEvent) -> None:
        if isinstance(event, TurnStarted):
            self.conversation_id = event.conversation.id
            self.answer = LiveAnswer(event.answer)
        elif isinstance(event, TurnLoading):
            self.loading = event.progress
        else:
            self.loading = None if isinstance(event, TurnLoaded) else self.loading
            if self.answer is not None:
                self.answer.apply(event)


class LiveAnswer:
    """Folds the events of an answer into the item that the transcript shows."""

    def __init__(self, record: MessageRecord, clock: Callable[[], float] = time.monotonic) -> None:
        self.id = record.id
        self._branch = branch_of(record)
        self._clock = clock
        self._state = ItemState.WAITING
        self._progress: float | None = None
        self._calls: list[tuple[str, str]] = []
        self._tokens = 0
        self._first = self._last = 0.0
        self._reasoned_from = 0.0
        self._reasoned = record.generation.reasoning_seconds if record.generation else 0.0
        self._reasoning = record.message.reasoning
        self._answer = spoken(record)

    def apply(self, event: ChatEvent) -> None:
        if isinstance(event, TurnPrefill):
            self._progress = event.done / event.total if event.total else None
        elif isinstance(event, TurnToolCall):
            self._calls.append((event.name, event.arguments))
        elif isinstance(event, TurnDelta):
            self._add(event)

    def _add(self, delta: TurnDelta) -> None:
        if not delta.text:
            return
        now = self._clock()
        if not self._tokens:
            self._first = now
        self._last = now
        self._tokens += delta.tokens
        self._progress = None
        if delta.channel is Channel.ANALYSIS:
            if self._state is not ItemState.REASONING:
                self._reasoned_from = now
            self._state = ItemState.REASONING
            self._reasoning = _join(self._reasoning, delta)
        else:
            self._end_reasoning(now)
            self._state = ItemState.ANSWERING
            self._answer = _join(self._answer, delta)

    def _end_reasoning(self, now: float) -> None:
        if self._state is ItemState.REASONING:
            self._reasoned += now - self._reasoned_from

    def item(self) -> MessageItem:
        reasoned = self._reasoned
        if self._state is ItemState.REASONING:
            reasoned += self._clock() - self._reasoned_from
        elapsed = self._last - self._first
        branch, branches = self._branch
        return MessageItem(
            id=self.id,
            author=Author.GLOSS,
            answer=self._answer,
            reasoning=self._reasoning,
            state=self._state,
            reasoning_seconds=reasoned,
            tokens_per_second=self._tokens / elapsed if elapsed > 0.5 else 0.0,
            branch=branch,
            branches=branches,
            can_answer_now=self._state is ItemState.REASONING,
            progress=self._progress,
            tool_calls=tuple(self._calls),
        )


def branch_of(record: MessageRecord) -> tuple[int, int]:
    """Which branch of how many this message is, counted from 1."""
    siblings = record.siblings or (record.id,)
    return siblings.index(record.id) + 1, len(siblings)


def spoken(record: MessageRecord) -> str:
    """What the person reads: the final text after any preambles; calls are shown apart."""
    return "\n\n".join(
        part.text
        for part in record.message.parts
        if part.channel is not Channel.ANALYSIS and part.recipient is None and part.text
    )


def _join(text: str, delta: TurnDelta) -> str:
    """Two parts are two paragraphs."""
    return f"{text}\n\n{delta.text}" if delta.new_part and text else text + delta.text
