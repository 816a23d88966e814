"""The messages between Gloss and the process that holds the sessions of MCP servers: one JSON
object a line. `run` is the number of one start of one server, `id` that of a call."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

import msgspec

from app.core.json_lines import decode

MOST_TOOLS: Final = 128
MOST_LEFT_OUT: Final = 5000  # names of tools over the limits
MOST_DEFINITION_BYTES: Final = 1 << 16
"""Of the name, the description and the schema of one tool, as JSON."""

MOST_TEXT: Final = 400_000
"""Characters of one result."""

SHOWN_IMAGES: Final = ("image/png", "image/svg+xml")
"""By the window; others can be saved."""

MOST_IMAGES: Final = 8
MOST_IMAGE_BYTES: Final = 2 << 20


class _Message(msgspec.Struct, frozen=True, tag_field="type"):
    pass


# Requests


class Start(_Message, frozen=True, tag="start"):
    """Either `command`, a program that is found in the user's PATH, or `url`. `log` is where its
    error output goes. It has `seconds` until its tools are known."""

    run: int
    seconds: float
    command: str = ""
    args: tuple[str, ...] = ()
    env: dict[str, str] = {}
    cwd: str = ""
    log: str = ""
    url: str = ""
    headers: dict[str, str] = {}
    proxy: str = ""
    loopback: bool = False


class Stop(_Message, frozen=True, tag="stop"):
    run: int


class Call(_Message, frozen=True, tag="call"):
    id: int
    run: int
    tool: str
    arguments: dict[str, Any]
    seconds: float


class Cancel(_Message, frozen=True, tag="cancel"):
    id: int


# Events


class End(StrEnum):
    """Why a server ended, or a call was not carried out."""

    STOPPED = "stopped"  # we ended it
    MISSING = "missing"  # there is no such program
    NOT_STARTED = "not_started"  # the system refused
    ENDED = "ended"  # by itself
    SILENT = "silent"  # it took too long
    INVALID = "invalid"  # what it sent is not as MCP wants it
    FLOOD = "flood"  # it sent far too much
    UNREACHABLE = "unreachable"
    REFUSED = "refused"  # by the HTTP status in `detail`


class ToolDefinition(_Message, frozen=True):
    """As the server sent it."""

    name: str
    description: str
    schema: dict[str, Any]


class ToolsListed(_Message, frozen=True, tag="tools"):
    """The server runs and has these tools; again when it says that they changed. `left_out` are the
    names of those that are over the limits."""

    run: int
    tools: tuple[ToolDefinition, ...]
    left_out: tuple[str, ...] = ()


class Ended(_Message, frozen=True, tag="ended"):
    run: int
    why: End
    detail: str = ""


class Image(msgspec.Struct, frozen=True):
    """`content` is Base64 in JSON."""

    media_type: str
    content: bytes


class Result(_Message, frozen=True, tag="result"):
    """`structured` is JSON, or empty."""

    id: int
    text: str
    images: tuple[Image, ...] = ()
    structured: str = ""
    failed: bool = False


class CallFailed(_Message, frozen=True, tag="failed"):
    id: int
    why: End
    detail: str = ""


class Traffic(_Message, frozen=True, tag="traffic"):
    """`received_bytes` have come over HTTP from this server so far."""

    run: int
    received_bytes: int


Request = Start | Stop | Call | Cancel
Event = ToolsListed | Ended | Result | CallFailed | Traffic

_REQUESTS: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_request(line: bytes) -> Request:
    """Raises UserError(BAD_REQUEST) on anything that is not a request."""
    return decode(_REQUESTS, line)


def decode_event(line: bytes) -> Event:
    """Raises UserError(BAD_REQUEST) on anything that is not an event."""
    return decode(_EVENTS, line)
