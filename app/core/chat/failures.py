"""A failure as it is remembered with an answer, so that it reads the same tomorrow."""

from __future__ import annotations

import msgspec

from app.core.conversations.records import MessageRecord
from app.core.errors import Code, Fact, UserError


class _Stored(msgspec.Struct):
    code: Code
    facts: dict[str, Fact]
    detail: str = ""


def remember(error: UserError) -> str:
    """The text for `GenerationRecord.error`."""
    return msgspec.json.encode(_Stored(error.code, error.facts, error.detail)).decode()


def failure_of(answer: MessageRecord) -> UserError | None:
    """The failure that ended `answer`, if any."""
    if answer.generation is None or not answer.generation.error:
        return None
    try:
        stored = msgspec.json.decode(answer.generation.error, type=_Stored)
    except (msgspec.MsgspecError, RecursionError):  # of a version that knew other codes
        return UserError(Code.NO_ANSWER)
    return UserError(stored.code, stored.detail, **stored.facts)
