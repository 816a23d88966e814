"""Whether a chat template takes tools, and how it writes their calls, found by trial."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.core.harmony import openai_form
from app.core.harmony.calls import CallReader
from app.core.harmony.tool_names import ToolNames, as_json, as_object
from app.core.harmony.turns import Turn
from app.core.messages import Channel, Part, Prompt, Tool, ToolCallEvent

_QUESTION: Final = "Probe question 7d30"
_RESULT: Final = "Probe result 2b9e"
_NOTE: Final = "Probe description 91fa"
_ARGUMENTS: Final = {"probe_key": "Probe value 5c18"}
_CALL: Final = Part(Channel.COMMENTARY, as_json(_ARGUMENTS), "functions.probe_tool_3f")
_TOOL: Final = Tool(
    "probe_tool_3f",
    _NOTE,
    {
        "type": "object",
        "properties": {"probe_key": {"type": "string", "description": "A key"}},
        "required": ["probe_key"],
    },
)
_PROMPT: Final = Prompt((), "", tools=(_TOOL,))

Trial = Callable[[Sequence[dict[str, Any]], dict[str, Any]], str | None]
"""The page for some messages and variables; None when the template fails."""


@dataclass(frozen=True, slots=True)
class CallForm:
    """`bare`: calls are JSON without a tag. `text_arguments`: it takes them as text."""

    bare: bool
    text_arguments: bool


def find_call_form(source: str, trial: Trial) -> CallForm | None:
    """None where the template takes no tools, leaves out calls or results, or writes calls in a
    form that `CallReader` does not read."""
    if "tools" not in source:
        return None
    question = {"role": "user", "content": _QUESTION}
    options = {"tools": openai_form.functions(_PROMPT)}
    offered = trial([question], options)
    if offered is None or not all(text in offered for text in (_QUESTION, _TOOL.name, _NOTE)):
        return None
    for text_arguments in (False, True):
        turns = (
            Turn("assistant", "", call=_CALL, call_id="call00001"),
            Turn("tool", _RESULT, call=_CALL, call_id="call00001"),
        )
        messages = [
            {
                "role": turn.role,
                "content": turn.text,
                **openai_form.fields(turn, takes_program=False, text_arguments=text_arguments),
            }
            for turn in turns
        ]
        page = trial([question, *messages], options) or ""
        _, found, rest = page.partition(_QUESTION)
        written, found, _ = rest.partition(_RESULT) if found else ("", "", "")
        if not found:
            continue
        if _reads(written, bare=False):
            return CallForm(bare=False, text_arguments=text_arguments)
        # Without a tag it must be the whole answer, or other answers would be taken for calls.
        if _reads(written.removeprefix(offered.partition(_QUESTION)[2]), bare=True):
            return CallForm(bare=True, text_arguments=text_arguments)
    return None


def _reads(written: str, *, bare: bool) -> bool:
    reader = CallReader(ToolNames(_PROMPT), bare=bare)
    return any(
        isinstance(item, ToolCallEvent)
        and item.recipient == _CALL.recipient
        and as_object(item.arguments) == _ARGUMENTS
        for item in (*reader.add(written), *reader.finish())
    )
