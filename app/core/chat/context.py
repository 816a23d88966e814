"""The messages of a conversation as the model sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.messages import Message, Role


def as_sent(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Without the reasoning of finished turns, and without answers that were nothing else."""
    last_question = max(
        (index for index, message in enumerate(messages) if message.role is Role.USER), default=0
    )
    sent = (
        _without_reasoning(message) if index < last_question else message
        for index, message in enumerate(messages)
    )
    return tuple(message for message in sent if message.parts)


def _without_reasoning(message: Message) -> Message:
    return replace(message, parts=tuple(part for part in message.parts if not part.is_reasoning))
