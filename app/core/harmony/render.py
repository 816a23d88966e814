"""Renders a conversation as harmony token ids.

Control tokens are written as ids; all text of users, documents and tools is encoded by
`SafeText`. The layout is that of the official template and of openai-harmony.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from app.core.chat_format import Rendered
from app.core.harmony.safe_text import SafeText
from app.core.harmony.signatures import section
from app.core.harmony.tokens import CALL, CHANNEL, CONSTRAIN, END, MESSAGE, START, ControlTokens
from app.core.harmony.tool_names import FUNCTIONS
from app.core.messages import Channel, Message, Part, Prompt, Role, ToolNamespace

_IDENTITY = "You are ChatGPT, a large language model trained by OpenAI."
_KNOWLEDGE_CUTOFF = "2024-06"
_CHANNELS = (
    "# Valid channels: analysis, commentary, final. Channel must be included for every message."
)
_FUNCTIONS_SENTENCE = "\nCalls to these tools must go to the commentary channel: 'functions'."
_CODE, _JSON = "code", "json"
_PYTHON = "python"
_WHITE_SPACE = re.compile(r"\s+")  # in a name it would add a field to the header


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
                    name = message.name or (last_call.recipient if last_call else None) or ""
                    page.result(Part(Channel.COMMENTARY, message.text, author=name))
                case Role.USER:
                    page.message("user", message.text)
                case _:
                    page.message("developer", f"# Instructions\n\n{message.text}")
        self._open_turn(page, prompt)
        return page.rendered()

    def _open_turn(self, page: _Page, prompt: Prompt) -> None:
        parts, last = list(prompt.prefix), open_part(prompt)
        if last is not None:
            parts.pop()
        if prompt.answer_now:
            # A call would wait for its result; the user wants an answer.
            parts = _without_open_calls(parts)
            last = last or Part(Channel.FINAL, "")
        for part in parts:
            page.part(part, closed=True)
        if last is not None:
            page.part(last, closed=False)
        else:
            page.control(START)
            page.text("assistant")


def open_part(prompt: Prompt) -> Part | None:
    """The part of `prefix` that the model goes on with, if it does not begin a new one."""
    last = prompt.prefix[-1] if prompt.prefix else None
    if last is None or last.author is not None:
        return None
    if prompt.answer_now and (last.channel is not Channel.FINAL or last.recipient):
        return None
    return last


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
        if part.author is not None:
            self.result(part)
            return
        self.control(START)
        self.text("assistant")
        if part.recipient:
            self.text(f" to={_header_name(part.recipient)}")
        self.control(CHANNEL)
        self.text(part.channel.value)
        content_type = _content_type(part)
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

    def result(self, part: Part) -> None:
        """What a tool answered."""
        author = _header_name(part.author or "")
        self.message(f"{author} to=assistant", part.text, part.channel)

    def rendered(self) -> Rendered:
        return Rendered(tuple(self._ids), "".join(self._written))


def _content_type(part: Part) -> str:
    """As the model wrote it; where that is not known, as it does for this kind of call."""
    if part.content_type is not None or not part.recipient:
        return part.content_type or ""
    return _CODE if part.recipient == _PYTHON else _JSON


def _header_name(name: str) -> str:
    """`name` in a form that cannot be another field of a header, or another role."""
    name = _WHITE_SPACE.sub("_", name)
    return f"{FUNCTIONS}.{name or 'tool'}" if name in ("", *Role) else name


def _system(prompt: Prompt) -> str:
    sections = [
        f"{_IDENTITY}\nKnowledge cutoff: {_KNOWLEDGE_CUTOFF}\nCurrent date: {prompt.date}",
        f"Reasoning: {prompt.effort.value}",
    ]
    if prompt.namespaces:
        sections.append(_tools(prompt.namespaces))
    sections.append(_CHANNELS + (_FUNCTIONS_SENTENCE if prompt.tools else ""))
    return "\n\n".join(sections)


def _tools(namespaces: Iterable[ToolNamespace]) -> str:
    by_name = sorted(namespaces, key=attrgetter("name"))
    return "\n\n".join(["# Tools", *map(section, by_name)])


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
        sections.append(_tools([ToolNamespace(FUNCTIONS, "", prompt.tools)]))
    return "\n\n".join(sections)


def _kept_parts(messages: Sequence[Message]) -> Iterator[tuple[Part, ...]]:
    """The parts of each message without those of finished turns on the analysis channel:
    reasoning, calls of the built-in tools, and their results.

    A final part or the next user message finishes a turn; what follows both belongs to a tool
    loop that is still running, which needs them.
    """
    flat = [(index, part) for index, m in enumerate(messages) for part in m.parts]
    running_from = 0
    for position, (index, part) in enumerate(flat):
        role = messages[index].role
        answers = role is Role.ASSISTANT and part.channel is Channel.FINAL and part.is_text
        if role is Role.USER or answers:
            running_from = position + 1
    position = 0
    for message in messages:
        kept = []
        for part in message.parts:
            dropped = part.channel is Channel.ANALYSIS and position < running_from
            if not dropped and (part.text or not part.is_text):
                kept.append(part)
            position += 1
        yield tuple(kept)


def _without_open_calls(parts: Sequence[Part]) -> list[Part]:
    """`parts` without the calls that have no result."""
    kept = []
    results = 0
    for part in reversed(parts):
        if part.author is not None:
            results += 1
        elif part.recipient:
            if not results:
                continue
            results -= 1
        kept.append(part)
    return kept[::-1]
