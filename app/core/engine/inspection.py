"""A prompt's tokens, message by message, for the user to see, and against the last request."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from app.core.chat_format import Vocabulary
from app.core.engine.protocol import PromptSegment, SegmentChange


def segments(
    tokens: Sequence[int], ends: Collection[int], vocabulary: Vocabulary
) -> Iterator[PromptSegment]:
    """`ends` are the tokens that end a message. White space behind one, as some templates write
    it, belongs to the message before."""
    pieces = [vocabulary.piece(token) for token in tokens]
    begun = 0
    for place in range(1, len(tokens)):
        ended = any(token in ends for token in tokens[max(begun, place - 2) : place])
        if ended and (vocabulary.is_special(tokens[place]) or pieces[place].strip()):
            yield _segment(tokens[begun:place], pieces[begun:place])
            begun = place
    if begun < len(tokens):
        yield _segment(tokens[begun:], pieces[begun:])


def shared_length(before: Sequence[int], now: Sequence[int]) -> int:
    """How many tokens both begin with."""
    for place, (one, other) in enumerate(zip(before, now, strict=False)):
        if one != other:
            return place
    return min(len(before), len(now))


def compared(
    now: Sequence[PromptSegment], before: Sequence[PromptSegment], same: int
) -> tuple[PromptSegment, ...]:
    """`now` with what is new against `before`, whose first `same` tokens are the same. The last
    segment is no message, but the beginning of the answer."""
    known = {each.tokens for each in before[:-1]}
    followers = {place: each.tokens for place, each in enumerate(before[1:-1])}
    ends = accumulate(len(each.tokens) for each in now)
    found = []
    for place, (segment, end) in enumerate(zip(now, ends, strict=True)):
        follower = now[place + 1].tokens if place + 1 < len(now) else None
        if end <= same:
            change = SegmentChange.SAME
        elif segment.tokens in known:
            change = SegmentChange.BEHIND
        elif follower and follower == followers.get(place):
            change = SegmentChange.CHANGED
        else:
            change = SegmentChange.NEW
        found.append(replace(segment, change=change))
    return tuple(found)


def _segment(tokens: Sequence[int], pieces: Sequence[bytes]) -> PromptSegment:
    return PromptSegment(
        b"".join(pieces).decode(errors="replace"),
        tuple(tokens),
        tuple(piece.decode(errors="backslashreplace") for piece in pieces),
    )
