"""What the window and the engine process say to each other: one JSON object a line.

Each object has `type` (the table at the end) and the fields of its dataclass; `id` is
chosen by the client and every event carries the id of the request it answers
(0 when it answers none). Sizes are in bytes, times in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.devices import Device, DeviceMemory
from app.core.errors import Code, Fact
from app.core.json_lines import JsonLines
from app.core.messages import Channel, Prompt, ReasoningControl, Sampling, StopReason, Usage

VERSION = 1


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load a model. 0 or None means: the engine decides, and says in `loaded`.

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


# Requests


@dataclass(frozen=True, slots=True)
class Devices:
    id: int


@dataclass(frozen=True, slots=True)
class Load:
    """`known_threads` were measured at an earlier load; 0: measure, unless options say how many."""

    id: int
    path: str
    options: LoadOptions = field(default_factory=LoadOptions)
    known_threads: int = 0


@dataclass(frozen=True, slots=True)
class Unload:
    id: int


@dataclass(frozen=True, slots=True)
class Tokenize:
    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Render:
    id: int
    prompt: Prompt


@dataclass(frozen=True, slots=True)
class Generate:
    id: int
    prompt: Prompt
    sampling: Sampling = field(default_factory=Sampling)
    reuse: bool = True


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop the running load or generation `target`; it then ends with its own event."""

    id: int
    target: int


@dataclass(frozen=True, slots=True)
class Shutdown:
    id: int


# Events


@dataclass(frozen=True, slots=True)
class Hello:
    """The first line: the process is up."""

    id: int
    version: int
    pid: int
    llama_cpp: str


@dataclass(frozen=True, slots=True)
class DeviceList:
    id: int
    devices: tuple[Device, ...]


@dataclass(frozen=True, slots=True)
class Loading:
    id: int
    progress: float


@dataclass(frozen=True, slots=True)
class Loaded:
    id: int
    model: LoadedModel


@dataclass(frozen=True, slots=True)
class FellBack:
    """The load `before` or its first decode failed with `code`; the more careful load number
    `attempt`, `options`, is tried now. Only the client sends it."""

    id: int
    attempt: int
    code: Code
    before: LoadOptions
    options: LoadOptions


@dataclass(frozen=True, slots=True)
class Unloaded:
    id: int


@dataclass(frozen=True, slots=True)
class Tokenized:
    id: int
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RenderedPrompt:
    id: int
    tokens: tuple[int, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Prefill:
    """`done` of `total` prompt tokens are in the cache. Also sent as a sign of life."""

    id: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Delta:
    """Text of `tokens` tokens on a channel; `new_part` starts another part."""

    id: int
    channel: Channel
    text: str
    tokens: int = 1
    new_part: bool = False


@dataclass(frozen=True, slots=True)
class ToolCall:
    id: int
    name: str
    recipient: str
    arguments: str
    channel: Channel
    valid: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """`oddities` name what was not well-formed in the output; `raw_tokens` is all of it.

    `seed` is the one that was used, also when none was asked for.
    """

    id: int
    stop: StopReason
    usage: Usage
    seed: int = 0
    oddities: tuple[str, ...] = ()
    raw_tokens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    id: int
    code: Code
    facts: dict[str, Fact] = field(default_factory=dict)
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Goodbye:
    """The answer to `shutdown`; the process ends after it."""

    id: int


Request = Devices | Load | Unload | Tokenize | Render | Generate | Stop | Shutdown
Event = (
    Hello
    | DeviceList
    | Loading
    | Loaded
    | FellBack
    | Unloaded
    | Tokenized
    | RenderedPrompt
    | Prefill
    | Delta
    | ToolCall
    | Finished
    | Failed
    | Goodbye
)

REQUESTS: dict[str, type[Request]] = {
    "devices": Devices,
    "load": Load,
    "unload": Unload,
    "tokenize": Tokenize,
    "render": Render,
    "generate": Generate,
    "stop": Stop,
    "shutdown": Shutdown,
}
EVENTS: dict[str, type[Event]] = {
    "hello": Hello,
    "devices": DeviceList,
    "loading": Loading,
    "loaded": Loaded,
    "fell_back": FellBack,
    "unloaded": Unloaded,
    "tokenized": Tokenized,
    "rendered": RenderedPrompt,
    "prefill": Prefill,
    "delta": Delta,
    "tool_call": ToolCall,
    "finished": Finished,
    "failed": Failed,
    "goodbye": Goodbye,
}

_LINES: JsonLines[Request, Event] = JsonLines(REQUESTS, EVENTS)
encode = _LINES.encode
decode_request = _LINES.decode_request
decode_event = _LINES.decode_event
