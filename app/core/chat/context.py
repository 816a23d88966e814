"""What the model is sent: the path of a conversation, as much of it as fits.

When it no longer fits, whole turns (a question and all that answered it) are left out
from the oldest on; the instructions always stay, and so does the last question.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.core.engine.interface import Engine
from app.core.errors import Code, UserError
from app.core.messages import Channel, Message, Part, Prompt, Role

CountTokens = Callable[[Prompt], int]

ROOM = 1024  # tokens kept free for the answer where the context has them to spare
LEAST_ROOM = 16  # with less than this there is no point in asking
# After leaving turns out, the rest fills at most this share of the space: the next turns
# then fit too, begin alike, and the engine need not read them again.
REFILL = 0.7


@dataclass(frozen=True, slots=True)
class Fitted:
    """`left_out` is the number of oldest turns that `prompt` is without."""

    prompt: Prompt
    left_out: int


def as_sent(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The messages of a conversation as the model sees them.

    The reasoning of finished turns is dropped, and with it answers that were nothing else.
    """
    last_question = max(
        (index for index, message in enumerate(messages) if message.role is Role.USER), default=0
    )
    sent = (
        _without_reasoning(message) if index < last_question else message
        for index, message in enumerate(messages)
    )
    return tuple(message for message in sent if message.parts)


def fit(prompt: Prompt, count: CountTokens, context_length: int, left_out: int = 0) -> Fitted:
    """The prompt with as many turns as fit, beginning where it did last time if that fits.

    `left_out` is what was left out last time. Raises UserError(CONTEXT_FULL) when the last
    question alone is too long.
    """
    space = context_length - min(ROOM, context_length // 4)
    if count(prompt) <= space:
        return Fitted(prompt, 0)
    turns = _turns(prompt.messages)
    most = max(len(turns) - 1, 0)

    def tokens(dropped: int) -> int:
        return count(_without(prompt, turns, dropped))

    if not (0 < left_out <= most and tokens(left_out) <= space):
        # fewest turns first: the count falls with each one left out
        left_out = bisect_left(
            range(most), True, lo=min(1, most), key=lambda n: tokens(n) <= space * REFILL
        )
        needed = tokens(left_out)
        if needed + LEAST_ROOM > context_length:
            raise UserError(Code.CONTEXT_FULL, prompt_tokens=needed, context_length=context_length)
    return Fitted(_without(prompt, turns, left_out), left_out)


def counter(engine: Engine) -> CountTokens:
    """Counts with the loaded model's own tokens."""
    return lambda prompt: len(engine.render(prompt).tokens)


def _turns(messages: Sequence[Message]) -> list[tuple[Message, ...]]:
    """Split before each question; what stands before the first belongs to it."""
    turns: list[list[Message]] = []
    for message in messages:
        if not turns or (message.role is Role.USER and turns[-1][-1].role is not Role.USER):
            turns.append([])
        turns[-1].append(message)
    return [tuple(turn) for turn in turns]


def _without(prompt: Prompt, turns: Sequence[tuple[Message, ...]], left_out: int) -> Prompt:
    return replace(prompt, messages=tuple(m for turn in turns[left_out:] for m in turn))


def _without_reasoning(message: Message) -> Message:
    return replace(message, parts=tuple(part for part in message.parts if not _is_thought(part)))


def _is_thought(part: Part) -> bool:
    return part.channel is Channel.ANALYSIS and part.recipient is None
