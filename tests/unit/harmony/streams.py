"""Token streams for the parser: written as text with markers, cut into tokens in many ways."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.chat_format import Parser
from app.core.messages import (
    Channel,
    Oddity,
    PartBreak,
    StreamEvent,
    TextDelta,
    ToolCallEvent,
)
from tests.unit.harmony.vocabularies import CONTROL_NAMES, SpelledVocabulary

_MARKER = re.compile("(" + "|".join(map(re.escape, CONTROL_NAMES)) + r"|<\|reserved\|>)")


def pieces_of(written: str | bytes) -> list[str | bytes]:
    """A stream written as text: control tokens as str, the bytes between them as bytes."""
    if isinstance(written, bytes):
        written = written.decode("utf-8", "surrogateescape")
    return [
        piece if index % 2 else piece.encode("utf-8", "surrogateescape")
        for index, piece in enumerate(_MARKER.split(written))
        if piece
    ]


def cut(
    vocabulary: SpelledVocabulary, stream: Iterable[str | bytes], rng: random.Random | None = None
) -> list[int]:
    """Token ids of a stream; its bytes cut at random, or each for itself without `rng`."""
    ids: list[int] = []
    for piece in stream:
        if isinstance(piece, str):
            token = vocabulary.token_named(piece)
            assert token is not None, piece
            ids.append(token)
            continue
        start = 0
        while start < len(piece):
            length = 1 if rng is None else rng.choice((1, 1, 2, 3, 5, 8, 40))
            ids.append(vocabulary.word(piece[start : start + length]))
            start += length
    return ids


def parse(parser: Parser, tokens: Iterable[int]) -> list[StreamEvent]:
    events = [event for token in tokens for event in parser.feed(token)]
    return joined([*events, *parser.finish()])


def joined(events: Sequence[StreamEvent]) -> list[StreamEvent]:
    """The events with neighbouring text put together: what a cut must not change."""
    found: list[StreamEvent] = []
    for event in events:
        last = found[-1] if found else None
        if (
            isinstance(event, TextDelta)
            and isinstance(last, TextDelta)
            and event.channel is last.channel
        ):
            found[-1] = TextDelta(event.channel, last.text + event.text)
        else:
            found.append(event)
    return found


def shown(events: Sequence[StreamEvent]) -> list[tuple[str, str] | ToolCallEvent]:
    """Parts as (channel, text) and calls, in order, without oddities and content types."""
    found: list[tuple[str, str] | ToolCallEvent] = []
    fresh = True
    for event in events:
        match event:
            case PartBreak():
                fresh = True
            case TextDelta(channel, text):
                last = found[-1] if found else None
                if not fresh and isinstance(last, tuple) and last[0] == channel.value:
                    found[-1] = (channel.value, last[1] + text)
                else:
                    found.append((channel.value, text))
                fresh = False
            case ToolCallEvent():
                found.append(replace(event, content_type=None))
    return found


def oddities(events: Sequence[StreamEvent]) -> set[str]:
    return {event.what for event in events if isinstance(event, Oddity)}


def final(events: Sequence[StreamEvent]) -> str:
    return "".join(
        e.text for e in events if isinstance(e, TextDelta) and e.channel is Channel.FINAL
    )


def all_text(events: Sequence[StreamEvent]) -> str:
    """Every word that reached a part or a call, in order."""
    return "".join(
        e.text if isinstance(e, TextDelta) else e.arguments
        for e in events
        if isinstance(e, TextDelta | ToolCallEvent)
    )
