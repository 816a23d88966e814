"""Renders a conversation as harmony token ids.

Control tokens are written as ids; all text of users, documents and tools is encoded by
`SafeText`. The layout is that of the official template and of openai-harmony.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.chat_format import Rendered
from app.core.harmony.safe_text import SafeText
from app.core.harmony.signatures import namespace
from app.core.harmony.tokens import CALL, CHANNEL, CONSTRAIN, END, MESSAGE, START, ControlTokens
from app.core.messages import Channel, Message, Part, Prompt, Role

_IDENTITY = "You are ChatGPT, a large language model trained by OpenAI."
_KNOWLEDGE_CUTOFF = "2024-06"
_CHANNELS = (
    "# Valid channels: analysis, commentary, final. Channel must be included for every message."
)
_FUNCTIONS = "\nCalls to these tools must go to the commentary channel: 'functions'."


class Renderer:
    """Renders prompts with one vocabulary."""

    def __init__(self, tokens: ControlTokens, text: SafeText) -> None:
        self._tokens = tokens
        self._text = text
        for word in (*Role, *Channel):
            text.encode(word.value)  # cached, so that the first prompt is not slower

    def render(self, prompt: Prompt) -> Rendered:
        page = _Page(self._tokens, self._text)
        page.message("system", _system(prompt))
        instructions, messages = _split_instructions(prompt)
        if developer := _developer(instructions, prompt):
            page.message("developer", developer)
        if prompt.summary:
            page.message("user", prompt.summary)
        last_call: Part | None = None
        for message, parts in zip(messages, _kept_parts(messages), strict=True):
            match message.role:
                case Role.ASSISTANT:
                    for part in parts:
                        page.part(part, closed=True)
                        last_call = part if part.recipient else last_call
                case Role.TOOL:
                    name = message.name or (last_call.recipient if last_call else None) or "tool"
                    page.message(f"{name} to=assistant", message.text, Channel.COMMENTARY)
                case Role.USER:
                    page.message("user", message.text)
                case _:
                    page.message("developer", f"# Instructions\n\n{message.text}")
        self._open_turn(page, prompt)
        return page.rendered()

    def _open_turn(self, page: _Page, prompt: Prompt) -> None:
        *closed, last = prompt.prefix or (None,)
        parts = [part for part in closed if part is not None]
        if prompt.answer_now:
            if last is not None and (last.channel is not Channel.FINAL or last.recipient):
                parts.append(last)
                last = None
            # A half-written call would wait for its result; the user wants an answer.
            parts = [part for part in parts if part.recipient is None]
            last = last or Part(Channel.FINAL, "")
        for part in parts:
            page.part(part, closed=True)
        if last is not None:
            page.part(last, closed=False)
        else:
            page.control(START)
            page.text("assistant")


class _Page:
    """The prompt so far, as ids and as readable text."""

    def __init__(self, tokens: ControlTokens, text: SafeText) -> None:
        self._names = tokens.ids
        self._safe = text
        self._ids: list[int] = []
        self._written: list[str] = []

    def control(self, name: str) -> None:
        """A control token; omitted if the vocabulary lacks it."""
        if (token := self._names.get(name)) is not None:
            self._ids.append(token)
            self._written.append(name)

    def text(self, text: str) -> None:
        self._ids += self._safe.encode(text)
        self._written.append(text)

    def message(self, author: str, text: str, channel: Channel | None = None) -> None:
        self.control(START)
        self.text(author)
        if channel is not None:
            self.control(CHANNEL)
            self.text(channel.value)
        self.control(MESSAGE)
        self.text(text)
        self.control(END)

    def part(self, part: Part, *, closed: bool) -> None:
        """A part of an assistant message; a call carries its recipient in the role."""
        self.control(START)
        self.text("assistant")
        if part.recipient:
            self.text(f" to={part.recipient}")
        self.control(CHANNEL)
        self.text(part.channel.value)
        content_type = part.content_type or ("json" if part.recipient else "")
        if content_type.startswith(CONSTRAIN):
            self.text(" ")
            self.control(CONSTRAIN)
            self.text(content_type.removeprefix(CONSTRAIN))
        elif content_type:
            self.text(f" {content_type}")
        self.control(MESSAGE)
        self.text(part.text)
        if closed:
            self.control(CALL if part.recipient else END)

    def rendered(self) -> Rendered:
        return Rendered(tuple(self._ids), "".join(self._written))


def _system(prompt: Prompt) -> str:
    return (
        f"{_IDENTITY}\nKnowledge cutoff: {_KNOWLEDGE_CUTOFF}\nCurrent date: {prompt.date}\n\n"
        f"Reasoning: {prompt.effort.value}\n\n{_CHANNELS}{_FUNCTIONS if prompt.tools else ''}"
    )


def _split_instructions(prompt: Prompt) -> tuple[str, Sequence[Message]]:
    """The instructions, with leading system and developer messages; and the other messages."""
    count = 0
    while count < len(prompt.messages) and prompt.messages[count].role in (
        Role.SYSTEM,
        Role.DEVELOPER,
    ):
        count += 1
    texts = [prompt.instructions, *(m.text for m in prompt.messages[:count])]
    return "\n\n".join(text for text in texts if text), prompt.messages[count:]


def _developer(instructions: str, prompt: Prompt) -> str:
    sections = []
    if instructions:
        sections.append(f"# Instructions\n\n{instructions}")
    if prompt.tools:
        sections.append(f"# Tools\n\n{namespace('functions', prompt.tools)}")
    return "\n\n".join(sections)


def _kept_parts(messages: Sequence[Message]) -> Iterator[tuple[Part, ...]]:
    """The parts of each message without the reasoning of finished turns.

    A final part or the next user message finishes a turn; what follows both belongs to a tool
    loop that is still running, which needs its reasoning.
    """
    flat = [(index, part) for index, m in enumerate(messages) for part in m.parts]
    running_from = 0
    for position, (index, part) in enumerate(flat):
        role = messages[index].role
        if role is Role.USER or (role is Role.ASSISTANT and part.channel is Channel.FINAL):
            running_from = position + 1
    position = 0
    for message in messages:
        kept = []
        for part in message.parts:
            dropped = part.channel is Channel.ANALYSIS and position < running_from
            if part.recipient or (part.text and not dropped):
                kept.append(part)
            position += 1
        yield tuple(kept)
