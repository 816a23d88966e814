"""The messages between the window and the engine process: one JSON object a line.

Each object has `type` (the tag of its class) and the fields of its class; `id` is chosen by the
client and every event carries the id of the request it answers (0 when it answers none). Sizes
are in bytes, times in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from app.core.devices import Device, DeviceMemory
from app.core.errors import Code, Fact
from app.core.json_lines import decode
from app.core.messages import Channel, Prompt, ReasoningControl, Sampling, StopReason, Usage

VERSION = 1


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load a model. 0 or None means: the engine decides, and reports it in `loaded`.

    `gpu_layers` -1 puts every layer on the GPU; the experts of the first `cpu_experts`
    layers stay in system memory all the same. `devices` names the GPUs to use (none: all),
    `split` how the layers are shared among them. `extra_buffers` False switches repacked
    weights (and AMX) off.
    """

    context_length: int = 0
    gpu_layers: int = -1
    cpu_experts: int = 0
    devices: tuple[str, ...] = ()
    split: tuple[float, ...] = ()
    threads: int = 0
    batch_size: int = 0
    ubatch_size: int = 0
    flash_attention: bool | None = None
    swa_full: bool | None = None
    use_mmap: bool = True
    extra_buffers: bool = True
    kv_type: str = "f16"


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """Facts of the model in memory. `attempt` 0 is a load as it was asked for; n is the n-th
    of the more careful ones that were given with it. `threads_measured`: the count was measured
    now, on a machine that was quiet enough to remember it."""

    path: str
    name: str
    architecture: str
    chat_format: str
    parameters: int
    file_bytes: int
    layers: int
    gpu_layers: int
    context_length: int
    trained_context: int
    threads: int
    swa_full: bool
    flash_attention: bool
    extra_buffers: bool
    memory: tuple[DeviceMemory, ...] = ()
    load_seconds: float = 0.0
    cpu_experts: int = 0
    devices: tuple[str, ...] = ()
    kv_type: str = "f16"
    batch_size: int = 0
    ubatch_size: int = 0
    attempt: int = 0
    threads_measured: bool = False
    reasoning: ReasoningControl = ReasoningControl.NONE
    tools: bool = False


class SegmentChange(StrEnum):
    """A message of a prompt against those of the last request."""

    SAME = "same"  # so is all before it
    BEHIND = "behind"  # it was there, but behind something else
    CHANGED = "changed"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class PromptSegment:
    """One message of a prompt as the model reads it, from its header to its end; `pieces` are the
    texts of its `tokens`, control tokens spelled out. `change` is against the last request."""

    text: str
    tokens: tuple[int, ...]
    pieces: tuple[str, ...]
    change: SegmentChange | None = None


class _Message(msgspec.Struct, frozen=True, tag_field="type"):
    id: int


# Requests


class Devices(_Message, frozen=True, tag="devices"):
    """The devices llama.cpp can use."""


class Load(_Message, frozen=True, tag="load"):
    """`known_threads` were measured at an earlier load; 0: measure, unless options say how many."""

    path: str
    options: LoadOptions = LoadOptions()
    known_threads: int = 0


class Generate(_Message, frozen=True, tag="generate"):
    """`prompt` has the whole history; what does not fit is left out and reported by `Trimmed`.
    `left_out` is the value of the last `Trimmed` of this conversation. `reuse` False begins with an
    empty cache. `trim` False: fail where something would be left out. `room` is how many tokens of
    the context stay free for the answer (0: as many as usual)."""

    prompt: Prompt
    sampling: Sampling = Sampling()
    left_out: int = 0
    reuse: bool = True
    trim: bool = True
    room: int = 0


class CountTokens(_Message, frozen=True, tag="count_tokens"):
    """How many tokens of the loaded model each of `texts` has; answered also during an answer."""

    texts: tuple[str, ...]


class Inspect(_Message, frozen=True, tag="inspect"):
    """What `Generate` would send to the model now, without sending it."""

    prompt: Prompt
    left_out: int = 0


class Stop(_Message, frozen=True, tag="stop"):
    """Stop the running load or generation `target`; it then ends with its own event."""

    target: int


class Shutdown(_Message, frozen=True, tag="shutdown"):
    """End the process, for driving it by hand: the window closes its stdin instead."""


# Events


class Hello(_Message, frozen=True, tag="hello"):
    """The first line: the process is up."""

    version: int
    pid: int
    llama_cpp: str


class DeviceList(_Message, frozen=True, tag="devices"):
    devices: tuple[Device, ...]


class Loading(_Message, frozen=True, tag="loading"):
    progress: float


class Loaded(_Message, frozen=True, tag="loaded"):
    model: LoadedModel


class FellBack(_Message, frozen=True, tag="fell_back"):
    """The load `before` or its first decode failed with `code`; load number `attempt`, `options`,
    is tried now. With the same options the process is only started again. `remembered`: that
    was at an earlier start. Only the client sends it."""

    attempt: int
    code: Code
    before: LoadOptions
    options: LoadOptions
    remembered: bool = False


class Trimmed(_Message, frozen=True, tag="trimmed"):
    """`turns` questions of the prompt, each with its answer, are not sent to the model; `first` is
    the number of the oldest that is, from 0."""

    turns: int
    first: int = 0


class ToolsLeftOut(_Message, frozen=True, tag="tools_left_out"):
    """The template in the model's file fails with the tools of the prompt, which is sent without
    them. Emitted once for each load."""


class Prefill(_Message, frozen=True, tag="prefill"):
    """`done` of `total` prompt tokens are in the cache. Also sent as a sign of life, with a
    `total` of 0 while the prompt is fitted."""

    done: int
    total: int


class Delta(_Message, frozen=True, tag="delta"):
    """More text on a channel, made of `tokens` tokens; `new_part` begins another part."""

    channel: Channel
    text: str
    tokens: int = 1
    new_part: bool = False


class ToolCall(_Message, frozen=True, tag="tool_call"):
    """A whole call of `name` (`recipient` with its namespace)."""

    name: str
    recipient: str
    arguments: str
    channel: Channel
    valid: bool
    content_type: str | None = None


class Finished(_Message, frozen=True, tag="finished"):
    """`oddities` name what was not well-formed in the output; `raw_tokens` is all of it, and
    `raw` the same as text, control tokens spelled out.

    `seed` is the one that was used, also when none was asked for.
    """

    stop: StopReason
    usage: Usage
    seed: int = 0
    oddities: tuple[str, ...] = ()
    raw_tokens: tuple[int, ...] = ()
    raw: str = ""


class TokensCounted(_Message, frozen=True, tag="tokens_counted"):
    counts: tuple[int, ...]


class Inspected(_Message, frozen=True, tag="inspected"):
    """The prompt in order; the first `cached` tokens of it need not be read again, and the first
    `same` of them began the last request, too (None: there was none). `left_out` questions, each
    with its answer, find no room."""

    segments: tuple[PromptSegment, ...]
    cached: int
    left_out: int
    context_length: int
    same: int | None = None


class RequestFailed(_Message, frozen=True, tag="failed"):
    code: Code
    facts: dict[str, Fact] = {}
    detail: str = ""


Request = Devices | Load | Generate | CountTokens | Inspect | Stop | Shutdown
Event = (
    Hello
    | DeviceList
    | Loading
    | Loaded
    | FellBack
    | Trimmed
    | ToolsLeftOut
    | Prefill
    | Delta
    | ToolCall
    | Finished
    | TokensCounted
    | Inspected
    | RequestFailed
)

_REQUESTS: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_request(line: bytes) -> Request:
    """Raises UserError(BAD_REQUEST) on anything that is not a request."""
    return decode(_REQUESTS, line)


def decode_event(line: bytes) -> Event:
    """Raises UserError(BAD_REQUEST) on anything that is not an event."""
    return decode(_EVENTS, line)
