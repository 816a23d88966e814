"""Tools and their calls in the form of OpenAI's API, which chat templates take."""

from __future__ import annotations

import json
from typing import Any

from app.core.harmony.tool_names import CODE, as_object, without_namespace
from app.core.harmony.turns import Turn
from app.core.messages import Part, Prompt, Tool, ToolNamespace

_NO_PARAMETERS = {"type": "object", "properties": {}}
_PROGRAM = {
    "type": "object",
    "properties": {CODE: {"type": "string", "description": "The Python program"}},
    "required": [CODE],
}


def functions(prompt: Prompt) -> list[dict[str, Any]]:
    """All tools as functions, `browser.search` under the name of `browser_search`."""
    found = [_function(tool) for space in prompt.namespaces for tool in _as_tools(space)]
    return found + [_function(tool) for tool in prompt.tools]


def fields(turn: Turn, *, takes_program: bool, text_arguments: bool) -> dict[str, Any]:
    """What the message of a call or of its result has besides role and content. `text_arguments`:
    the template takes JSON as text."""
    if turn.call is None:
        return {}
    name = function_name(turn.call.recipient or "")
    if turn.role == "tool":
        return {"name": name, "tool_call_id": turn.call_id}
    arguments = _arguments(turn.call, takes_program=takes_program)
    if text_arguments:
        arguments = json.dumps(arguments, ensure_ascii=False)
    function = {"name": name, "arguments": arguments}
    made: dict[str, Any] = {
        "tool_calls": [{"type": "function", "function": function, "id": turn.call_id}]
    }
    if turn.reasoning:
        made["reasoning_content"] = turn.reasoning
    return made


def function_name(full: str) -> str:
    return without_namespace(full).replace(".", "_")


def _as_tools(space: ToolNamespace) -> list[Tool]:
    """The functions of a built-in tool; its own description goes with the first of them."""
    if not space.tools:
        return [Tool(space.name, space.description, _PROGRAM)]
    tools = [
        Tool(f"{space.name}.{tool.name}", tool.description, tool.parameters) for tool in space.tools
    ]
    first = tools[0]
    text = "\n\n".join(filter(None, (space.description, first.description)))
    return [Tool(first.name, text, first.parameters), *tools[1:]]


def _function(tool: Tool) -> dict[str, Any]:
    return {
        "type": "function",
        "function": {
            "name": function_name(tool.name),
            "description": tool.description,
            "parameters": tool.parameters or _NO_PARAMETERS,
        },
    }


def _arguments(call: Part, *, takes_program: bool) -> Any:
    if takes_program:
        return {CODE: call.text}
    found = as_object(call.text)
    return call.text if found is None else found
