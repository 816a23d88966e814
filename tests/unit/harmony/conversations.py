"""Conversations made by hypothesis, and the same for the official library and template."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import openai_harmony as official
from hypothesis import strategies as st

from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    Prompt,
    Role,
    Tool,
    ToolNamespace,
)

# llama.cpp splits some text outside ASCII otherwise than the official library (combining
# marks, capitals as in "ÉS"), so that its ids differ whatever we do; these are the same.
LETTERS = st.characters(codec="ascii") | st.sampled_from("éñßçл日本語🙂€«»…")
SPECIALS = (
    "<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>",
    "<|call|>", "<|endoftext|>", "<|startoftext|>", "<|", "|>", "<||", " <|>", "assistant",
)  # fmt: skip
WORDS = st.sampled_from(
    ("Hello", " world", "\n", "\n\n", "  ", "def f(x):", "1234567", "it's", "…", "日本語", "🙂")
)
PLAIN = st.lists(WORDS | st.text(LETTERS, max_size=8), max_size=6)
plain_texts = PLAIN.map("".join)
texts = st.lists(st.sampled_from(SPECIALS) | PLAIN.map("".join), max_size=6).map("".join)
said = texts.filter(bool)

TOOLS = (
    Tool(
        "get_weather",
        "Gets the weather.",
        {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "The city"},
                "format": {
                    "type": "string",
                    "enum": ["celsius", "fahrenheit"],
                    "default": "celsius",
                },
                "days": {"type": "integer", "default": 3},
                "units": {"type": "array", "items": {"type": "string"}},
            },
            "required": ["city"],
        },
    ),
    Tool("now", "Tells the time."),
)


def built_in(config: official.ToolNamespaceConfig) -> ToolNamespace:
    """A built-in tool as the library configures it."""
    tools = (Tool(tool.name, tool.description, tool.parameters) for tool in config.tools)
    return ToolNamespace(config.name, config.description or "", tuple(tools))


BROWSER = built_in(official.ToolNamespaceConfig.browser())
PYTHON = built_in(official.ToolNamespaceConfig.python())
NAMESPACES = ((), (BROWSER,), (PYTHON,), (BROWSER, PYTHON), (PYTHON, BROWSER))

json_objects = st.dictionaries(st.sampled_from("abc"), plain_texts | st.integers(), max_size=2)


@st.composite
def rounds(draw: st.DrawFn, *, ended: bool) -> list[Message]:
    """One turn: a question, calls with results, then the answer unless a tool loop runs."""
    messages = [Message.of(Role.USER, draw(texts))]
    for _ in range(draw(st.integers(0 if ended else 1, 2))):
        arguments = json.dumps(draw(json_objects), ensure_ascii=False)
        messages.append(
            Message(
                Role.ASSISTANT,
                (
                    Part(Channel.ANALYSIS, draw(said)),
                    Part(Channel.COMMENTARY, arguments, "functions.get_weather", "json"),
                ),
            )
        )
        result = json.dumps(draw(json_objects), ensure_ascii=False)
        messages.append(Message.of(Role.TOOL, result, "functions.get_weather"))
    if ended:
        parts = (Part(Channel.ANALYSIS, draw(said)), Part(Channel.FINAL, draw(said)))
        messages.append(Message(Role.ASSISTANT, parts))
    return messages


CALLED = ("browser.search", "browser.open", "browser.find", "python", "functions.now", "made_up")
CONTENT_TYPES = (None, "json", "code", "<|constrain|>json", "<|constrain|>code")


@st.composite
def used_tools(draw: st.DrawFn) -> list[Part]:
    """A call and its result, as parts of one answer: the result is on the channel of its call."""
    channel = draw(st.sampled_from((Channel.ANALYSIS, Channel.COMMENTARY)))
    name = draw(st.sampled_from(CALLED))
    body = draw(texts if name == "python" else json_objects.map(json.dumps))
    call = Part(channel, body, name, draw(st.sampled_from(CONTENT_TYPES)))
    return [call, Part(channel, draw(texts), author=name)]


@st.composite
def loops(draw: st.DrawFn, least: int = 0) -> list[Part]:
    """Reasoning, perhaps a preamble, calls and their results."""
    parts: list[Part] = []
    for _ in range(draw(st.integers(least, 3))):
        if draw(st.booleans()):
            parts.append(Part(Channel.ANALYSIS, draw(said)))
        if draw(st.booleans()):
            parts.append(Part(Channel.COMMENTARY, draw(said)))
        parts += draw(used_tools())
    return parts


@st.composite
def prompts_with_tools(draw: st.DrawFn) -> Prompt:
    messages: list[Message] = []
    for _ in range(draw(st.integers(0, 3))):
        final = Part(Channel.FINAL, draw(said))
        reasoning = [Part(Channel.ANALYSIS, draw(said))] if draw(st.booleans()) else []
        answer = Message(Role.ASSISTANT, (*draw(loops()), *reasoning, final))
        messages += [Message.of(Role.USER, draw(texts)), answer]
    messages.append(Message.of(Role.USER, draw(texts)))
    return Prompt(
        messages=tuple(messages),
        date=draw(st.dates()).isoformat(),
        instructions=draw(texts),
        effort=draw(st.sampled_from(Effort)),
        tools=draw(st.sampled_from(((), TOOLS))),
        namespaces=draw(st.sampled_from(NAMESPACES)),
        prefix=tuple(draw(loops(least=1))) if draw(st.booleans()) else (),
    )


@st.composite
def prompts(draw: st.DrawFn) -> Prompt:
    messages: list[Message] = []
    for _ in range(draw(st.integers(0, 3))):
        messages += draw(rounds(ended=True))
    if draw(st.booleans()):
        messages += draw(rounds(ended=False))
    else:
        messages.append(Message.of(Role.USER, draw(texts)))
    return Prompt(
        messages=tuple(messages),
        date=draw(st.dates()).isoformat(),
        instructions=draw(texts),
        effort=draw(st.sampled_from(Effort)),
        tools=draw(st.sampled_from(((), TOOLS))),
    )


def official_ids(encoding: Any, prompt: Prompt) -> list[int]:
    """What openai-harmony makes of `prompt`.

    It drops only what is on the analysis channel before the *first* final, so that of finished
    turns is left out here, by the rule of gpt-oss.md: all that stands before the last final.
    """
    messages = official_heads(prompt)
    finals = [i for i, m in enumerate(prompt.messages) if m.role is Role.ASSISTANT and m.text]
    for index, message in enumerate(prompt.messages):
        running = not finals or index > finals[-1]
        messages += [m for m in official_messages(message) if running or m.channel != "analysis"]
    messages += official_messages(Message(Role.ASSISTANT, prompt.prefix))
    return encoding.render_conversation_for_completion(  # type: ignore[no-any-return]
        official.Conversation.from_messages(messages),
        official.Role.ASSISTANT,
        official.RenderConversationConfig(auto_drop_analysis=False),
    )


def official_heads(prompt: Prompt) -> list[official.Message]:
    """The system and the developer message."""
    new = official.Message.from_role_and_content
    system = (
        official.SystemContent.new()
        .with_conversation_start_date(prompt.date)
        .with_reasoning_effort(official.ReasoningEffort(prompt.effort.value.capitalize()))
    )
    for namespace in prompt.namespaces:
        system = system.with_tools(
            official.ToolNamespaceConfig(
                name=namespace.name,
                description=namespace.description,
                tools=official_tools(namespace.tools),
            )
        )
    messages = [new(official.Role.SYSTEM, system)]
    developer = official.DeveloperContent.new()
    if prompt.instructions:
        developer = developer.with_instructions(prompt.instructions)
    if prompt.tools:
        developer = developer.with_function_tools(official_tools(prompt.tools))
    if prompt.instructions or prompt.tools:
        messages.append(new(official.Role.DEVELOPER, developer))
    return messages


def official_tools(tools: Iterable[Tool]) -> list[official.ToolDescription]:
    return [official.ToolDescription.new(t.name, t.description, t.parameters) for t in tools]


def official_messages(message: Message) -> list[official.Message]:
    if message.role is Role.USER:
        return [official.Message.from_role_and_content(official.Role.USER, message.text)]
    if message.role is Role.TOOL:
        return [_official_result(message.name or "", message.text, Channel.COMMENTARY)]
    found = []
    for part in message.parts:
        if part.author is not None:
            found.append(_official_result(part.author, part.text, part.channel))
            continue
        each = official.Message.from_role_and_content(official.Role.ASSISTANT, part.text)
        each = each.with_channel(part.channel.value)
        if part.recipient:
            usual = "code" if part.recipient == "python" else "json"
            each = each.with_recipient(part.recipient)
            each = each.with_content_type(part.content_type or usual)
        found.append(each)
    return found


def _official_result(name: str, text: str, channel: Channel) -> official.Message:
    author = official.Author.new(official.Role.TOOL, name)
    result = official.Message.from_author_and_content(author, text)
    return result.with_recipient("assistant").with_channel(channel.value)


def template_messages(prompt: Prompt) -> list[dict[str, Any]]:
    """`prompt` as the official template wants it: what is JSON goes in as data."""
    found: list[dict[str, Any]] = []
    if prompt.instructions:
        found.append({"role": "developer", "content": prompt.instructions})
    for message in prompt.messages:
        call = next((part for part in message.parts if part.recipient), None)
        if call is not None and call.recipient is not None:
            function = {
                "name": call.recipient.removeprefix("functions."),
                "arguments": json.loads(call.text),
            }
            found.append(
                {
                    "role": "assistant",
                    "thinking": message.reasoning,
                    "tool_calls": [{"function": function}],
                }
            )
        elif message.role is Role.TOOL:
            found.append({"role": "tool", "content": json.loads(message.text)})
        else:
            found.append({"role": message.role.value, "content": message.text})
    return found


def template_tools(prompt: Prompt) -> list[dict[str, Any]]:
    return [
        {"function": {"name": t.name, "description": t.description, "parameters": t.parameters}}
        for t in prompt.tools
    ]
