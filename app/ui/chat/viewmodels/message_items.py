"""Stored messages as the transcript shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app import texts
from app.core.chat.context import known_parts
from app.core.chat.failures import failure_of
from app.core.chat.session import can_answer_now, can_resume, waits_for_user
from app.core.chat.summaries import split
from app.core.conversations.records import (
    Attachment,
    MessageRecord,
    MessageState,
    SummaryRecord,
)
from app.core.errors import Code, UserError
from app.core.messages import Part, Role, StopReason
from app.core.tools.steps import pending_calls
from app.ui.chat.message_item import Author, ItemState, MessageItem, summary_id
from app.ui.chat.trail import marked_text, trail_of
from app.ui.chat.values import AttachmentItem
from app.ui.chat.viewmodels.draft_files import item_of_sent
from app.ui.chat.viewmodels.live_turn import LiveAnswer, branch_of, with_steps
from app.ui.chat.viewmodels.turn_request import TurnRequest
from app.ui.controls.notices import another_model_helps, details_of, sentence_of
from app.ui.text.language import LANGUAGE

_STATES = {
    MessageState.COMPLETE: ItemState.COMPLETE,
    MessageState.STREAMING: ItemState.WAITING,
    MessageState.STOPPED: ItemState.STOPPED,
    MessageState.INTERRUPTED: ItemState.INTERRUPTED,
}
_ASKED, _WAITING = -1, -2  # ids of what is shown before it is stored
_SHOWN = (Role.USER, Role.ASSISTANT)


def items_of(records: Iterable[MessageRecord]) -> list[MessageItem]:
    """The items of a path; what is only meant for the model is left out."""
    records = list(records)
    first = first_seen(records)
    items = []
    known: list[Part] = []  # what citations may lead to
    given: tuple[Part, ...] = ()  # the pages that came with the question before
    for record in records:
        found = tuple(known_parts(record.message))
        known += found
        if record.role in _SHOWN:
            item = item_of(record, known, given, last=record is records[-1])
            items.append(replace(item, unseen_above=True) if record.id == first else item)
        given = found if record.role is Role.USER else ()
        if record.summary is not None:
            items.append(summary_item(record.summary))
    if items and (items[-1].author is Author.PERSON or (items[-1].notice and items[-1].is_summary)):
        items[-1] = replace(items[-1], unanswered=True)
    return items


def first_seen(records: Sequence[MessageRecord]) -> int | None:
    """The first question that the model was sent at the last answer; None if that was all of the
    branch, or all since its summary."""
    _, rest = split(records)
    sent = [
        each.generation
        for each in rest
        if each.generation and (each.generation.usage.prompt_tokens or each.generation.left_out)
    ]
    questions = [each.id for each in rest if each.role is Role.USER]
    first = sent[-1].first_sent if sent else 0
    return questions[first] if 0 < first < len(questions) else None


def summary_item(summary: SummaryRecord) -> MessageItem:
    notice = texts.unfinished_summary(LANGUAGE) if not summary.is_sent else ""
    writing = summary.state is MessageState.STREAMING
    return MessageItem(
        id=summary_id(summary.message_id),
        author=Author.GLOSS,
        answer=summary.text,
        state=_STATES[summary.state],
        notice="" if writing else notice,
        edited=summary.edited,
        is_summary=True,
    )


def finished_item(answer: MessageRecord, live: LiveAnswer | None) -> MessageItem:
    """Of an answer that was under way."""
    return item_of(answer, live.known_parts(), live.given) if live else item_of(answer)


def item_of(
    record: MessageRecord,
    known: Sequence[Part] = (),
    given: Sequence[Part] = (),
    *,
    last: bool = True,
) -> MessageItem:
    """`known` are the calls and results of the branch, with those of an answer itself; `given` are
    the pages that came with its question. Only the `last` answer of a branch can still wait for the
    user."""
    branch, branches = branch_of(record)
    if record.role is Role.USER:
        return MessageItem(
            record.id,
            Author.PERSON,
            record.message.text,
            branch=branch,
            branches=branches,
            attachments=sent_items(record.attachments),
        )
    generation = record.generation
    stop = generation.stop if generation else None
    reasoning = record.message.reasoning
    parts = record.message.parts
    waits = last and waits_for_user(record)
    asked = {step.index for step in pending_calls(parts)} if waits else ()
    trail, answer = trail_of(parts, asked=asked, given=given)
    marked, citations = marked_text(answer, known or parts)
    error = failure_of(record)
    return MessageItem(
        id=record.id,
        author=Author.GLOSS,
        answer=answer,
        reasoning=reasoning,
        state=_STATES[record.state],
        reasoning_seconds=generation.reasoning_seconds if generation else 0.0,
        tokens_per_second=generation.usage.tokens_per_second if generation else 0.0,
        branch=branch,
        branches=branches,
        notice=_notice(record, stop, error),
        failed=error is not None and error.code is not Code.NO_ANSWER,
        detail=details_of(error) if error else "",
        code=error.code if error else None,
        can_change_model=error is not None and another_model_helps(error),
        can_answer_now=can_answer_now(record) and not answer,
        can_continue=can_resume(record) and bool(record.message.parts),
        trail=with_steps(trail),
        marked=marked,
        citations=citations,
        edited=record.edited,
        has_details=generation is not None,
        temperature=generation.sampling.temperature if generation else None,
        rating=record.rating,
    )


def provisional_items(request: TurnRequest) -> tuple[MessageItem, MessageItem]:
    """What is shown of a question before it is stored, and of its answer."""
    files = sent_items(request.attachments)
    asked = MessageItem(_ASKED, Author.PERSON, request.text, attachments=files)
    return asked, MessageItem(_WAITING, Author.GLOSS, "", state=ItemState.WAITING)


def sent_items(attachments: Iterable[Attachment]) -> tuple[AttachmentItem, ...]:
    """Those of a message, which are known by their place."""
    return tuple(item_of_sent(place, each) for place, each in enumerate(attachments))


def _notice(record: MessageRecord, stop: StopReason | None, error: UserError | None) -> str:
    """Why the answer ended, when it is not simply complete."""
    if error is not None:
        return sentence_of(error)
    if record.state is MessageState.INTERRUPTED:
        stop = stop or StopReason.CLOSED  # a crash leaves no reason
    elif record.state is MessageState.STOPPED:
        stop = StopReason.STOPPED
    if stop is None or stop is StopReason.TOOL_CALL:  # the calls stand there themselves
        return ""
    return texts.ending(stop, LANGUAGE)
