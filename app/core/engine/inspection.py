"""A prompt's tokens, message by message, for the user to see."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from app.core.chat_format import Vocabulary
from app.core.engine.protocol import PromptSegment


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


def _segment(tokens: Sequence[int], pieces: Sequence[bytes]) -> PromptSegment:
    return PromptSegment(
        b"".join(pieces).decode(errors="replace"),
        tuple(tokens),
        tuple(piece.decode(errors="backslashreplace") for piece in pieces),
    )
