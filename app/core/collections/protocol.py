"""The messages between Gloss and the process that updates an index: one JSON object a line.

One request goes in, then commands; events come out, at last `complete`, `stopped` or `failed`.
"""

from __future__ import annotations

import msgspec

from app.core.errors import Code, Fact
from app.core.json_lines import decode


class IndexRequest(msgspec.Struct, frozen=True):
    """`index` is the file of SQLite's; it and the sources are as the system has them. `rebuild`
    deletes it first, whatever is in it. With an `embedding_model`, the path of a GGUF file, no
    source is read: the passages that are in the index get their vectors."""

    index: bytes
    sources: tuple[bytes, ...]
    rebuild: bool = False
    embedding_model: bytes = b""
    most_bytes: int = 4 << 30


class _Command(msgspec.Struct, frozen=True, tag_field="type"):
    pass


class Pause(_Command, frozen=True, tag="pause"):
    """After the file at hand."""


class Resume(_Command, frozen=True, tag="resume"):
    pass


class Stop(_Command, frozen=True, tag="stop"):
    """After the file at hand; the next update goes on from there."""


class _Event(msgspec.Struct, frozen=True, tag_field="type"):
    pass


class Progress(_Event, frozen=True, tag="progress"):
    """Of the files that are new or changed; while they are counted, `total` grows and `done` is
    0. `name` is that of the file at hand; `passages` and `bytes` are what was read so far. While
    `embedding`, `done` are the passages that have a vector, of a `total` of all."""

    done: int
    total: int
    name: str = ""
    passages: int = 0
    bytes: int = 0
    counting: bool = False
    embedding: bool = False


class Complete(_Event, frozen=True, tag="complete"):
    """`read` files were new or changed, `removed` were gone, `failed` of the former could not be
    read. `missing` are the sources that are not there. `embedded` passages got a vector."""

    read: int = 0
    removed: int = 0
    failed: int = 0
    missing: tuple[bytes, ...] = ()
    embedded: int = 0


class Stopped(_Event, frozen=True, tag="stopped"):
    pass


class Failed(_Event, frozen=True, tag="failed"):
    code: Code
    facts: dict[str, Fact] = {}
    detail: str = ""


Command = Pause | Resume | Stop
Event = Progress | Complete | Stopped | Failed

_REQUESTS: msgspec.json.Decoder[IndexRequest] = msgspec.json.Decoder(IndexRequest)
_COMMANDS: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_request(line: bytes) -> IndexRequest:
    """Raises UserError(BAD_REQUEST)."""
    return decode(_REQUESTS, line)


def decode_command(line: bytes) -> Command:
    """Raises UserError(BAD_REQUEST)."""
    return decode(_COMMANDS, line)


def decode_event(line: bytes) -> Event:
    """Raises UserError(BAD_REQUEST)."""
    return decode(_EVENTS, line)
