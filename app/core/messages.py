"""The words of a conversation, as frozen values that know neither storage nor screen.

Identity belongs to the store, control tokens to `harmony`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final


class Role(StrEnum):
    SYSTEM = "system"
    DEVELOPER = "developer"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class Channel(StrEnum):
    """Harmony's channels; `ANALYSIS` is called reasoning in the interface."""

    ANALYSIS = "analysis"
    COMMENTARY = "commentary"
    FINAL = "final"


class Effort(StrEnum):
    """Reasoning effort, the word the model itself is given."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class ReasoningControl(StrEnum):
    """What of a model's reasoning a prompt can control."""

    NONE = "none"
    EFFORT = "effort"
    SWITCH = "switch"  # on or off


class WhenFull(StrEnum):
    """What happens when a conversation is longer than the model can hold."""

    ASK = "ask"  # nothing is sent until the user has chosen one of the others
    LEAVE_OUT = "leave_out"  # the oldest messages
    SUMMARISE = "summarise"  # the model writes a summary, which is sent in their place
    STOP = "stop"


class Permission(StrEnum):
    """Whether a tool may run when the model calls it."""

    NEVER = "never"  # the model does not know of it
    ASK = "ask"  # the user decides about each call
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class ToolChoice:
    """What a conversation gives to the model: the ids of collections of documents, and the
    permission of each tool that has one other than its own, by the tool's name."""

    collections: tuple[str, ...] = ()
    permissions: Mapping[str, Permission] = field(default_factory=dict)


NO_CHOICE: Final = ToolChoice()


class StopReason(StrEnum):
    """Why a generation ended."""

    FINISHED = "finished"
    TOOL_CALL = "tool_call"
    LENGTH = "length"
    CONTEXT_FULL = "context_full"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    CLOSED = "closed"  # the program was, by the user or by a crash
    TOOL_LIMIT = "tool_limit"  # it finished, but had to answer without the call it wanted


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text on one channel.

    `recipient` is set on a tool call ("functions.get_weather"); `text` is then its arguments.
    `author` is set on the result of one, to the full name of the tool; the model reads its `text`,
    the window may also show its `data` (JSON of that tool's own), and its `content_type` is what
    became of the call where it was not simply carried out (`tools.steps.StepState`).
    """

    channel: Channel
    text: str
    recipient: str | None = None
    content_type: str | None = None
    author: str | None = None
    data: str = ""

    @property
    def is_text(self) -> bool:
        """Whether the model wrote it for the user or for itself: neither a call nor a result."""
        return self.recipient is None and self.author is None

    @property
    def is_reasoning(self) -> bool:
        return self.channel is Channel.ANALYSIS and self.is_text


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `name` is the tool's full name ("functions.f") when `role` is TOOL."""

    role: Role
    parts: tuple[Part, ...]
    name: str | None = None

    @classmethod
    def of(cls, role: Role, text: str, name: str | None = None) -> Message:
        return cls(role, (Part(Channel.FINAL, text),), name)

    @property
    def text(self) -> str:
        """The visible text of the message: the final channel."""
        return "".join(
            part.text for part in self.parts if part.channel is Channel.FINAL and part.is_text
        )

    @property
    def reasoning(self) -> str:
        return "\n\n".join(part.text for part in self.parts if part.is_reasoning)

    @property
    def answer(self) -> str:
        """What an answer says: the final text after any preambles, without calls of tools."""
        return "\n\n".join(
            part.text
            for part in self.parts
            if part.channel is not Channel.ANALYSIS and part.is_text and part.text
        )


@dataclass(frozen=True, slots=True)
class Tool:
    """A function the model may call; `parameters` is a JSON Schema object or None."""

    name: str
    description: str = ""
    parameters: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ToolNamespace:
    """A tool that the model was trained on: `browser` with three functions, or `python`, which has
    none and gets the call's text as it is. `description` is the text that it was trained with."""

    name: str
    description: str
    tools: tuple[Tool, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that one generation is made from.

    `date` is ISO (2026-11-23), the day the conversation began, so that a cached
    prefix stays valid the next day. `prefix` holds the parts already written in this
    assistant turn when it is to be continued: the last of them is left open, but for the result of
    a tool, after which the model goes on with a new one. With
    `answer_now` the analysis is closed and the final channel opened instead. `effort` and
    `thinking` (None: as the model does by itself) are for models with that `ReasoningControl`.
    `summary` stands for the messages before `messages`, and is sent whatever is left out of these.
    `tools` are the functions that may be called, `namespaces` the tools that were trained.
    """

    messages: tuple[Message, ...]
    date: str
    instructions: str = ""
    effort: Effort = Effort.MEDIUM
    thinking: bool | None = None
    tools: tuple[Tool, ...] = ()
    prefix: tuple[Part, ...] = ()
    answer_now: bool = False
    summary: str = ""
    namespaces: tuple[ToolNamespace, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn. The defaults are OpenAI's own for gpt-oss.

    `max_tokens` 0 means as many as the context holds. `seed` None draws one.
    `temperature` 0 is greedy.
    """

    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    min_p: float = 0.0
    seed: int | None = None
    max_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts and times of one generation; times in seconds, rates in tokens a second.

    `prompt_tokens` counts the whole prompt, `cached_tokens` the part of it reused. `cpu_seconds`
    is what the processor worked, over all its cores.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    prompt_seconds: float = 0.0
    completion_seconds: float = 0.0
    time_to_first_token: float = 0.0
    cpu_seconds: float = 0.0

    @property
    def prompt_per_second(self) -> float:
        fresh = self.prompt_tokens - self.cached_tokens
        return fresh / self.prompt_seconds if self.prompt_seconds > 0 else 0.0

    @property
    def tokens_per_second(self) -> float:
        return (
            self.completion_tokens / self.completion_seconds if self.completion_seconds > 0 else 0.0
        )


@dataclass(frozen=True, slots=True)
class TextDelta:
    """More text on a channel."""

    channel: Channel
    text: str


@dataclass(frozen=True, slots=True)
class ToolCallEvent:
    """A whole call: `name` without its namespace, `recipient` with it; `arguments` as written.

    `valid` is False when the arguments are not JSON (for `python`: whatever they are) or the tool
    is not one that was offered. `content_type` is as the model wrote it, None if not known.
    """

    name: str
    recipient: str
    arguments: str
    channel: Channel = Channel.COMMENTARY
    valid: bool = True
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class PartBreak:
    """The model began a new message on this channel (two analysis messages are two parts)."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class Oddity:
    """The output was not well-formed harmony; `what` is a short code, for the log view."""

    what: str


StreamEvent = TextDelta | ToolCallEvent | PartBreak | Oddity
