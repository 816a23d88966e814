"""Tools and their calls in the form of OpenAI's API, which chat templates take."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.core.harmony.declared import simplified
from app.core.harmony.tool_names import CODE, ToolNames, as_object, without_namespace
from app.core.harmony.turns import Turn
from app.core.messages import Part, Prompt, Tool, ToolNamespace

_NO_PARAMETERS = {"type": "object", "properties": {}}
_PROGRAM = {
    "type": "object",
    "properties": {CODE: {"type": "string", "description": "The Python program"}},
    "required": [CODE],
}
_IN_MESSAGE: Final = "message['tools']"
VARIABLES: Final = ("tools", "xml_tools", _IN_MESSAGE)
"""Where templates look for tools: in a variable, or as a text in the system message (Phi 4)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """How a template is given tools, their calls and results: the tools in `variable`.
    `text_arguments`: arguments as JSON in a text; `named_ids`: the id of a call has to hold the
    name of its tool. `write`: calls are written into the text of their message. `simple`: what the
    tools declare of their arguments is reduced to what every template knows."""

    variable: str
    text_arguments: bool = False
    named_ids: bool = False
    write: Callable[[str, Mapping[str, Any]], str] | None = None
    simple: bool = False

    def functions(self, prompt: Prompt) -> list[dict[str, Any]]:
        """All tools as functions, `browser.search` under the name of `browser_search`."""
        tools = [tool for space in prompt.namespaces for tool in _as_tools(space)]
        return [self._function(tool) for tool in (*tools, *prompt.tools)]

    def _function(self, tool: Tool) -> dict[str, Any]:
        parameters = tool.parameters or _NO_PARAMETERS
        return {
            "type": "function",
            "function": {
                "name": function_name(tool.name),
                "description": tool.description,
                "parameters": simplified(parameters) if self.simple else parameters,
            },
        }

    def with_tools(
        self, messages: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]]
    ) -> tuple[Sequence[dict[str, Any]], dict[str, Any]]:
        """The messages and the variables that the template gets."""
        if self.variable == VARIABLES[0]:
            return messages, {self.variable: found}
        plain = [json.dumps(each["function"], ensure_ascii=False) for each in found]
        if self.variable != _IN_MESSAGE:
            return messages, {self.variable: plain}
        if not messages or messages[0]["role"] != "system":
            messages = [{"role": "system", "content": ""}, *messages]
        return [{**messages[0], "tools": f"[{', '.join(plain)}]"}, *messages[1:]], {}

    def fields(self, turn: Turn, names: ToolNames) -> dict[str, Any]:
        """What the message of a call or of its result has besides role and content."""
        if turn.call is None:
            return {}
        name = function_name(turn.call.recipient or "")
        number = turn.call_number
        # Mistral's templates want nine letters.
        call_id = f"functions.{name}:{number}" if self.named_ids else f"call{number + 1:05}"
        if turn.role == "tool":
            return {"name": name, "tool_call_id": call_id}
        made: dict[str, Any] = {}
        if self.write is None:
            arguments = _arguments(turn.call, names)
            if self.text_arguments:
                arguments = json.dumps(arguments, ensure_ascii=False)
            function = {"name": name, "arguments": arguments}
            made["tool_calls"] = [{"type": "function", "function": function, "id": call_id}]
        if turn.reasoning:
            made["reasoning_content"] = turn.reasoning
        return made

    def written(self, turn: Turn, names: ToolNames, escape: Callable[[Any], Any]) -> str:
        """What to add to the text of a call's message; `escape` makes its texts safe."""
        if turn.call is None or self.write is None or turn.role == "tool":
            return ""
        arguments = _arguments(turn.call, names)
        fields = arguments if isinstance(arguments, Mapping) else {"arguments": arguments}
        name = function_name(turn.call.recipient or "")
        return ("\n" if turn.text else "") + self.write(escape(name), escape(fields))


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


def _arguments(call: Part, names: ToolNames) -> Any:
    if names.takes_program(call.recipient or ""):
        return {CODE: call.text}
    found = as_object(call.text)
    return call.text if found is None else found
