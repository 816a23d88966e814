"""Reads calls that are JSON, or a name and the arguments as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from app.core.harmony.tool_names import ToolNames
from app.core.harmony.written_calls import (
    TOKEN,
    Reader,
    WrittenCall,
    WrittenCalls,
    without_tokens,
)

_DECODER: Final = json.JSONDecoder()
_NAMES: Final = ("name", "tool_name")
_ARGUMENTS: Final = ("arguments", "parameters")
_BARE_KEYS: Final = frozenset(("type", "id", "name", "arguments", "parameters"))
_FENCE: Final = re.compile(r"\s*```")


def read_json(text: str, names: ToolNames) -> WrittenCalls | None:
    """Objects or lists of them: `{"name": "f", "arguments": {}}`, `{"f": {}}`."""
    found, rest = _values(text)
    calls = [_call(each, names) for each in found]
    whole = [call for call in calls if call is not None]
    return WrittenCalls(whole, rest) if whole and len(whole) == len(calls) else None


def read_bare_json(text: str, names: ToolNames) -> WrittenCalls | None:
    """The same where no mark says that it is a call: only tools there are, and nothing else."""
    found, _ = _values(text)
    for value in found:
        is_call = isinstance(value, Mapping) and isinstance(value.get("name"), str)
        if not is_call or not value.keys() <= _BARE_KEYS or names.full_name(value["name"]) is None:
            return None
    return read_json(text, names)


def named(head: str) -> Reader:
    """Reads one call with its name before its arguments. `head` matches all that comes before
    them."""
    pattern = re.compile(head)

    def read(text: str, names: ToolNames) -> WrittenCalls | None:
        match = pattern.match(text)
        if match is None:
            return None
        try:
            value, end = _DECODER.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            return None
        fence = _FENCE.match(text, end)
        call = WrittenCall(match["name"], without_tokens(value))
        return WrittenCalls([call], text[fence.end() if fence else end :])

    return read


def named_with_text(head: str) -> Reader:
    """The same with arguments that are no JSON."""
    pattern = re.compile(head)

    def read(text: str, names: ToolNames) -> WrittenCalls | None:
        match = pattern.match(text)
        if match is None:
            return None
        arguments = without_tokens(text[match.end() :]).strip()
        return WrittenCalls([WrittenCall(match["name"], arguments)], "")

    return read


def mark(spelling: str) -> str:
    """An expression for a mark within a call, a token or not."""
    return f"{TOKEN}?{re.escape(spelling)}"


def _values(text: str) -> tuple[list[Any], str]:
    """The objects that `text` begins with, also those in lists, and what follows; none where there
    is a mistake."""
    found: list[Any] = []
    rest = text.lstrip()
    try:
        while rest.startswith(("{", "[")):
            value, end = _DECODER.raw_decode(rest)
            found += value if isinstance(value, list) else [value]
            rest = rest[end:]
            following = rest.lstrip(" \t\r\n;,")
            if following.startswith(("{", "[")):
                rest = following
    except (ValueError, RecursionError):
        return [], text
    return found, rest


def _call(value: Any, names: ToolNames) -> WrittenCall | None:
    if isinstance(value, Mapping) and isinstance(value.get("function"), Mapping):
        value = value["function"]
    if not isinstance(value, Mapping):
        return None
    name = next((value[key] for key in _NAMES if key in value), None)
    if name is None and len(value) == 1:
        ((key, arguments),) = value.items()
        if isinstance(arguments, Mapping) and names.full_name(key) is not None:
            return WrittenCall(key, without_tokens(arguments))
    if not isinstance(name, str) or not name:
        return None
    arguments = next((value[key] for key in _ARGUMENTS if key in value), {})
    return WrittenCall(name, without_tokens(arguments))


def written_json(begin: str, end: str, name: str, arguments: Mapping[str, Any]) -> str:
    """As the model is shown its own call where the template does not write it."""
    call = json.dumps({"name": name, "arguments": arguments}, ensure_ascii=False)
    return f"{begin}\n{call}\n{end}" if end else f"{begin}[{call}]"
