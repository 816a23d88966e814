"""A conversation as chat templates take it: messages of roles in turn, calls with their results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.messages import Channel, Part, Prompt, Role


@dataclass(frozen=True, slots=True)
class Turn:
    """One message. `call` is the call that an assistant message ends in, or that a message of the
    role `tool` answers; both have the same `call_number`. `reasoning` came before a call."""

    role: str
    text: str
    reasoning: str = ""
    call: Part | None = None
    call_number: int = 0


def turns_of(prompt: Prompt, *, system: bool, tools: bool) -> list[Turn]:
    """System first, then user and assistant in turn; neighbours of one role are joined, for many
    templates insist on alternation. Without `system`, the instructions join the first question.

    Reasoning of finished turns is left out; so are calls and results on the analysis channel, and
    all of them without `tools`.
    """
    instructions = [prompt.instructions]
    turns: list[Turn] = []
    if prompt.summary:
        _append(turns, Role.USER.value, prompt.summary)
    for message in prompt.messages:
        match message.role:
            case Role.SYSTEM | Role.DEVELOPER:
                instructions.append(message.text)
            case Role.USER if message.text:
                _append(turns, message.role.value, message.text)
            case Role.ASSISTANT:
                _append_answer(turns, message.parts, calls=tools, running=False)
    if tools:
        _append_answer(turns, _split(prompt.prefix)[0], calls=True, running=True)
    text = "\n\n".join(each for each in instructions if each)
    if text and system:
        turns.insert(0, Turn("system", text))
    elif text:
        first = next((i for i, turn in enumerate(turns) if turn.role == "user"), None)
        if first is None:
            turns.insert(0, Turn("user", text))
        else:
            turns[first] = Turn("user", f"{text}\n\n{turns[first].text}")
    return turns


def open_parts(prompt: Prompt, *, tools: bool) -> list[Part]:
    """What was written of the answer that is not among `turns_of`."""
    parts = _split(prompt.prefix)[1] if tools else prompt.prefix
    return [part for part in parts if part.is_text]


def _split(prefix: Sequence[Part]) -> tuple[Sequence[Part], Sequence[Part]]:
    """`prefix` up to the last result, and after it."""
    end = max((i + 1 for i, part in enumerate(prefix) if part.author is not None), default=0)
    return prefix[:end], prefix[end:]


def _append_answer(turns: list[Turn], parts: Sequence[Part], *, calls: bool, running: bool) -> None:
    """Each call is followed by its result, whatever the order was; one without is left out."""
    results = _results(parts)
    text = reasoning = ""
    is_new = False  # a call stood between two texts
    for index, part in enumerate(parts):
        if part.author is not None:
            continue
        if part.recipient is not None:
            result = results.get(index)
            is_kept = running or part.channel is not Channel.ANALYSIS
            is_new = True
            if calls and result is not None and is_kept:
                number = sum(turn.role == "tool" for turn in turns)
                turns.append(Turn("assistant", text, reasoning, part, number))
                turns.append(Turn("tool", result.text, call=part, call_number=number))
                text = reasoning = ""
        elif part.channel is Channel.FINAL:
            text += ("\n\n" if text and is_new else "") + part.text
            is_new = False
        elif part.channel is Channel.ANALYSIS and running:
            reasoning += ("\n\n" if reasoning else "") + part.text
    if text:
        _append(turns, Role.ASSISTANT.value, text)


def _results(parts: Sequence[Part]) -> dict[int, Part]:
    """The result of each call, by the place of the call: the next one of its tool. A text for the
    user gives up the calls before it that have none."""
    found: dict[int, Part] = {}
    waiting: list[int] = []
    for index, part in enumerate(parts):
        if part.recipient is not None:
            waiting.append(index)
        elif part.author is not None and waiting:
            call = next((i for i in waiting if parts[i].recipient == part.author), waiting[0])
            waiting.remove(call)
            found[call] = part
        elif part.channel is Channel.FINAL and part.is_text and part.text.strip():
            waiting.clear()
    return found


def _append(turns: list[Turn], role: str, text: str) -> None:
    last = turns[-1] if turns else None
    if last is not None and last.role == role and last.call is None:
        turns[-1] = Turn(role, f"{last.text}\n\n{text}")
    else:
        turns.append(Turn(role, text))
