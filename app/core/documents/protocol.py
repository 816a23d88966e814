"""The messages between Gloss and the process that reads a file: one JSON object a line.

One request goes in, events come out: `opened`, then `part` after `part`, at last `done`; or
`failed` in place of what is missing.
"""

from __future__ import annotations

import msgspec

from app.core.documents.extracted import SectionLabel
from app.core.errors import Code, Fact
from app.core.json_lines import decode


class Limits(msgspec.Struct, frozen=True):
    """`memory_bytes` come on top of what the process needs to start. What the process sends is
    limited by its reader, for it may be in the hands of the file."""

    seconds: float = 60.0
    memory_bytes: int = 1 << 30
    file_bytes: int = 1 << 28
    text_characters: int = 1 << 25
    sections: int = 20_000


class ExtractionRequest(msgspec.Struct, frozen=True):
    """`path` as the system has it: a file's name need not be text."""

    path: bytes
    limits: Limits = Limits()


class _Event(msgspec.Struct, frozen=True, tag_field="type"):
    pass


class Opened(_Event, frozen=True, tag="opened"):
    """`sections` is how many there will be; 0: not known."""

    media_type: str
    title: str = ""
    sections: int = 0


class SectionPart(_Event, frozen=True, tag="part"):
    """The text of a section, or a piece of it when `more` follow."""

    label: SectionLabel
    text: str
    more: bool = False


class ExtractionDone(_Event, frozen=True, tag="done"):
    pass


class ReadingFailed(_Event, frozen=True, tag="failed"):
    """`detail` is the kind of an exception, never its message, which may quote the file."""

    code: Code
    facts: dict[str, Fact] = {}
    detail: str = ""


Event = Opened | SectionPart | ExtractionDone | ReadingFailed

_REQUESTS: msgspec.json.Decoder[ExtractionRequest] = msgspec.json.Decoder(ExtractionRequest)
_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_request(line: bytes) -> ExtractionRequest:
    """Raises UserError(BAD_REQUEST) on anything that is not a request."""
    return decode(_REQUESTS, line)


def decode_event(line: bytes) -> Event:
    """Raises UserError(BAD_REQUEST) on anything that is not an event."""
    return decode(_EVENTS, line)
