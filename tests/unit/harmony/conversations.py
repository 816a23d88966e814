"""Conversations made by hypothesis, and the same for the official library and template."""

from __future__ import annotations

import json
from typing import Any

import openai_harmony as official
from hypothesis import strategies as st

from app.core.messages import Channel, Effort, Message, Part, Prompt, Role, Tool

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

    It drops only the reasoning before the *first* final, so the reasoning of finished turns
    is left out here, by the rule of gpt-oss.md: all that stands before the last final.
    """
    new = official.Message.from_role_and_content
    system = (
        official.SystemContent.new()
        .with_conversation_start_date(prompt.date)
        .with_reasoning_effort(official.ReasoningEffort(prompt.effort.value.capitalize()))
    )
    messages = [new(official.Role.SYSTEM, system)]
    developer = official.DeveloperContent.new()
    if prompt.instructions:
        developer = developer.with_instructions(prompt.instructions)
    if prompt.tools:
        developer = developer.with_function_tools(
            [
                official.ToolDescription.new(t.name, t.description, t.parameters)
                for t in prompt.tools
            ]
        )
    if prompt.instructions or prompt.tools:
        messages.append(new(official.Role.DEVELOPER, developer))
    finals = [i for i, m in enumerate(prompt.messages) if m.role is Role.ASSISTANT and m.text]
    for index, message in enumerate(prompt.messages):
        running = not finals or index > finals[-1]
        messages += [m for m in _official(message) if running or m.channel != "analysis"]
    return encoding.render_conversation_for_completion(  # type: ignore[no-any-return]
        official.Conversation.from_messages(messages),
        official.Role.ASSISTANT,
        official.RenderConversationConfig(auto_drop_analysis=False),
    )


def _official(message: Message) -> list[official.Message]:
    if message.role is Role.USER:
        return [official.Message.from_role_and_content(official.Role.USER, message.text)]
    if message.role is Role.TOOL:
        author = official.Author.new(official.Role.TOOL, message.name or "")
        result = official.Message.from_author_and_content(author, message.text)
        return [result.with_recipient("assistant").with_channel("commentary")]
    found = []
    for part in message.parts:
        each = official.Message.from_role_and_content(official.Role.ASSISTANT, part.text)
        each = each.with_channel(part.channel.value)
        if part.recipient:
            each = each.with_recipient(part.recipient).with_content_type("json")
        found.append(each)
    return found


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
