"""What Gloss and the download process say to each other: one JSON object a line.

One request goes in, events come out, the last of them `hits`, `specs`, `done` or `failed`.
Each object has `type` (the tables at the end) and the fields of its dataclass. The token
comes in with the request and is never in an event. Sizes are in bytes, times in seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.errors import Code, Fact
from app.core.json_lines import JsonLines
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
    """How long the process waits before it tells the person.

    No byte for `stall_seconds` ends a connection. It is then made again, up to `retries` times
    without a byte in between, after `backoff_seconds`, twice that, and so on. A Hub that asks
    for a pause of up to `pause_seconds` gets it.
    """

    stall_seconds: float = 20.0
    retries: int = 4
    backoff_seconds: float = 1.0
    pause_seconds: float = 10.0


# Requests


@dataclass(frozen=True, slots=True)
class Search:
    """GGUF repositories with `text` in their names, the most downloaded first."""

    address: Address
    text: str
    limit: int = 50
    stall_seconds: float = 20.0


@dataclass(frozen=True, slots=True)
class ListModels:
    """The GGUF models in a repository, as of the commit that `revision` means now."""

    address: Address
    repository: str
    revision: str = "main"
    stall_seconds: float = 20.0


@dataclass(frozen=True, slots=True)
class Fetch:
    """Bring `files` into `folder`, verify them, and move them into `destination`."""

    address: Address
    name: str
    repository: str
    revision: str
    licence: str
    files: tuple[SpecFile, ...]
    folder: str
    destination: str
    patience: Patience = field(default_factory=Patience)


# Events


@dataclass(frozen=True, slots=True)
class Traffic:
    """`received_bytes` have come from `host` so far; first sent when it is connected to."""

    host: str
    received_bytes: int


@dataclass(frozen=True, slots=True)
class Hits:
    hits: tuple[RepositoryHit, ...]


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A `ModelSpec` of the repository that was asked for."""

    name: str
    files: tuple[SpecFile, ...]


@dataclass(frozen=True, slots=True)
class Specs:
    """`revision` is the commit."""

    revision: str
    licence: str
    models: tuple[ListedModel, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """`done_bytes` of all files are on the disk."""

    done_bytes: int


@dataclass(frozen=True, slots=True)
class Verifying:
    """All files are on the disk; `done_bytes` of them are hashed."""

    done_bytes: int


@dataclass(frozen=True, slots=True)
class Done:
    """`path` is the model's first file."""

    path: str


@dataclass(frozen=True, slots=True)
class Failed:
    code: Code
    facts: dict[str, Fact] = field(default_factory=dict)
    detail: str = ""


Request = Search | ListModels | Fetch
Event = Traffic | Hits | Specs | Progress | Verifying | Done | Failed

REQUESTS: Mapping[str, type[Request]] = {
    "search": Search,
    "specs": ListModels,
    "download": Fetch,
}
EVENTS: Mapping[str, type[Event]] = {
    "traffic": Traffic,
    "hits": Hits,
    "specs": Specs,
    "progress": Progress,
    "verifying": Verifying,
    "done": Done,
    "failed": Failed,
}

_LINES: JsonLines[Request, Event] = JsonLines(REQUESTS, EVENTS)
encode = _LINES.encode
decode_request = _LINES.decode_request
decode_event = _LINES.decode_event
