"""The messages between Gloss and the download process: one JSON object a line.

One request goes in, events come out, the last of them `hits`, `specs`, `done` or `failed`.
Each object has `type` (the tag of its class) and the fields of its class. The token comes in
with the request and is never in an event. Sizes are in bytes, times in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from app.core.errors import Code, Fact
from app.core.json_lines import decode
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.catalogue.repositories import RepositoryHit


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect, and how; see `Network`."""

    endpoint: str
    proxy: str = ""
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the process waits before it reports a failure.

    No byte for `stall_seconds` ends a connection. It is then made again, up to `retries` times
    without a byte in between, after `backoff_seconds`, twice that, and so on. A Hub that asks
    for a pause of up to `pause_seconds` gets it.
    """

    stall_seconds: float = 20.0
    retries: int = 4
    backoff_seconds: float = 1.0
    pause_seconds: float = 10.0


class _Message(msgspec.Struct, frozen=True, tag_field="type"):
    pass


# Requests


class Search(_Message, frozen=True, tag="search"):
    """GGUF repositories with `text` in their names, the most downloaded first."""

    address: Address
    text: str
    limit: int = 50
    stall_seconds: float = 20.0


class ListModels(_Message, frozen=True, tag="specs"):
    """The GGUF models in a repository, as of the commit that `revision` means now."""

    address: Address
    repository: str
    revision: str = "main"
    stall_seconds: float = 20.0


class Fetch(_Message, frozen=True, tag="download"):
    """Bring `files` into `folder`, verify them, and move them into `destination`. `published`: they
    are at `address` itself, which is that of no Hub."""

    address: Address
    name: str
    repository: str
    revision: str
    licence: str
    files: tuple[SpecFile, ...]
    folder: str
    destination: str
    patience: Patience = Patience()
    published: bool = False


# Events


class Traffic(_Message, frozen=True, tag="traffic"):
    """`received_bytes` have come from `host` so far; first sent when it is connected to."""

    host: str
    received_bytes: int


class Hits(_Message, frozen=True, tag="hits"):
    hits: tuple[RepositoryHit, ...]


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A `ModelSpec` of the repository that was asked for."""

    name: str
    files: tuple[SpecFile, ...]


class Specs(_Message, frozen=True, tag="specs"):
    """`revision` is the commit."""

    revision: str
    licence: str
    models: tuple[ListedModel, ...]


class Downloading(_Message, frozen=True, tag="downloading"):
    """`done_bytes` of all files are on the disk."""

    done_bytes: int


class Verifying(_Message, frozen=True, tag="verifying"):
    """All files are on the disk; `done_bytes` of them are hashed."""

    done_bytes: int


class DownloadDone(_Message, frozen=True, tag="done"):
    """`path` is the model's first file."""

    path: str


class TransferFailed(_Message, frozen=True, tag="failed"):
    code: Code
    facts: dict[str, Fact] = {}
    detail: str = ""


Request = Search | ListModels | Fetch
Event = Traffic | Hits | Specs | Downloading | Verifying | DownloadDone | TransferFailed

_REQUESTS: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_request(line: bytes) -> Request:
    """Raises UserError(BAD_REQUEST) on anything that is not a request."""
    return decode(_REQUESTS, line)


def decode_event(line: bytes) -> Event:
    """Raises UserError(BAD_REQUEST) on anything that is not an event."""
    return decode(_EVENTS, line)
