"""Interfaces between a model's vocabulary and the formats in which conversations are written.

The engine implements `Vocabulary`, `harmony` implements `ChatFormat`. Neither imports the other:
`app.__main__` passes `choose_chat_format` to the engine process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.messages import Prompt, ReasoningControl, StreamEvent


class Vocabulary(Protocol):
    """Text to token ids and back, of one loaded model."""

    def tokenize(self, text: str, *, parse_special: bool = False) -> list[int]:
        """Ids of `text`, without BOS. User-defined tokens in it are found by llama.cpp even
        with `parse_special=False`; see `harmony` for the safe way."""

    def piece(self, token: int) -> bytes:
        """The bytes of a token, control tokens spelled out; may end inside a UTF-8 character."""

    def token_named(self, text: str) -> int | None:
        """The id of the control or user-defined token spelled exactly `text`, or None."""

    def is_special(self, token: int) -> bool:
        """Whether it is a control or user-defined token."""

    def strips(self, token: int) -> tuple[bool, bool]:
        """Whether a control token takes in the white space before it and behind it."""

    def is_end_of_generation(self, token: int) -> bool:
        """What the file itself says ends a generation."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A prompt as the model is sent it: ids, and the same as readable text. `lacks_tools`: its
    tools are left out, because the file's own template fails with them."""

    tokens: tuple[int, ...]
    text: str
    lacks_tools: bool = False


class Parser(Protocol):
    """Token ids of one assistant turn to events. Never raises, never loses text."""

    def feed(self, token: int) -> Sequence[StreamEvent]: ...

    def finish(self) -> Sequence[StreamEvent]:
        """The text still held back: half a character, half a header, an unfinished call."""


class ChatFormat(Protocol):
    """One way to write a conversation: harmony, or the template in the model file."""

    name: str
    reasoning: ReasoningControl
    tools: bool
    """Whether the tools of a prompt are offered to the model, and its calls read."""

    stop_tokens: frozenset[int]
    message_ends: frozenset[int]
    """The tokens that end a message within a prompt."""

    def render(self, prompt: Prompt) -> Rendered:
        """Raises UserError(TEMPLATE_BROKEN, TEMPLATE_TOO_HEAVY, TEMPLATE_LOSES_TEXT) when the
        file's own template fails."""

    def parser(self, prompt: Prompt) -> Parser:
        """A parser for the answer to `prompt` (it knows the tools and the open prefix)."""

    def is_tool_stop(self, token: int) -> bool:
        """Whether this stop token ends a tool call rather than the turn."""

    def close(self) -> None:
        """Free what it holds; called when its model is freed."""


@dataclass(frozen=True, slots=True)
class ModelText:
    """The chat format facts in the model file. `tool_template` is the one for conversations with
    tools, where it has such."""

    architecture: str
    chat_template: str | None
    tool_template: str | None = None
    bos: str = ""
    eos: str = ""


ChooseChatFormat = Callable[[Vocabulary, ModelText], ChatFormat]
