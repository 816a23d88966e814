"""As much of a conversation as the context has room for.

When it no longer fits, whole turns (a question and its answer) are left out from the oldest on.
A single turn that is too long for the context is left out wherever it is. The instructions
always stay, and so does the last question.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.core.errors import Code, UserError
from app.core.messages import Message, Prompt, Role

Render = Callable[[Prompt], Sequence[int]]
"""The token ids of a prompt."""

_Turn = tuple[Message, ...]

ROOM = 1024  # tokens kept free for the answer where the context has them to spare
LEAST_ROOM = 16  # with less than this there is no point in asking
# After leaving turns out, the rest fills at most this share of the space: the next turns
# then fit too, begin alike, and the engine need not read them again.
REFILL = 0.7


@dataclass(frozen=True, slots=True)
class Fitted:
    """`prompt` is without `left_out` turns; `tokens` are its ids. `first` is the number of the
    oldest turn that is in it, from 0."""

    prompt: Prompt
    tokens: Sequence[int]
    left_out: int
    first: int = 0


def answer_room(context_length: int) -> int:
    """The tokens that are kept free for an answer."""
    return min(ROOM, context_length // 4)


def fit(
    prompt: Prompt,
    render: Render,
    context_length: int,
    left_out: int = 0,
    *,
    trim: bool = True,
    room: int = 0,
) -> Fitted:
    """The prompt with as many turns as fit, beginning where it did last time if that fits.

    `left_out` is what was left out last time, `room` the tokens to keep free (0: those for an
    answer). Raises UserError: CONTEXT_FULL when the last question alone is too long, without `trim`
    CONVERSATION_FULL when all turns together are.
    """
    space = context_length - (room or answer_room(context_length))
    whole = render(prompt)
    if len(whole) <= space:
        return Fitted(prompt, whole, 0)
    *old, last = _turns(prompt.messages)
    turns = len(old)
    if old and not trim:
        raise UserError(
            Code.CONVERSATION_FULL, prompt_tokens=len(whole), context_length=context_length
        )

    def without(turns: Sequence[_Turn]) -> Prompt:
        return replace(prompt, messages=tuple(message for turn in turns for message in turn))

    # A token is at least a byte: only few turns need be counted to find those too long.
    places = [
        place
        for place, turn in enumerate(old)
        if _bytes(turn) <= space or len(render(without([turn]))) <= space
    ]
    old = [old[place] for place in places]
    places.append(turns)
    too_long = turns - len(old)
    cuts: dict[int, Fitted] = {}

    def cut(oldest: int) -> Fitted:
        if oldest not in cuts:
            rest = without([*old[oldest:], last])
            cuts[oldest] = Fitted(rest, render(rest), too_long + oldest, places[oldest])
        return cuts[oldest]

    known = [0] if too_long else []
    if too_long < left_out <= turns:
        known.append(left_out - too_long)
    for oldest in known:
        if len(cut(oldest).tokens) <= space:
            return cut(oldest)
    # Fewest turns first: the count falls with each one that is left out.
    oldest = bisect_left(
        range(len(old)),
        True,
        lo=min(1, len(old)),
        key=lambda count: len(cut(count).tokens) <= space * REFILL,
    )
    needed = len(cut(oldest).tokens)
    if needed + LEAST_ROOM > context_length:
        raise UserError(Code.CONTEXT_FULL, prompt_tokens=needed, context_length=context_length)
    return cut(oldest)


def _turns(messages: Sequence[Message]) -> list[_Turn]:
    """Split before each question; what stands before the first belongs to it."""
    starts = [index for index, message in enumerate(messages) if message.role is Role.USER]
    edges = [0, *starts[1:], len(messages)]
    return [tuple(messages[begin:end]) for begin, end in pairwise(edges)]


def _bytes(turn: _Turn) -> int:
    return sum(len(part.text.encode()) for message in turn for part in message.parts)
