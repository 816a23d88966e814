"""The tools of a server as it defines them: compared with what the user accepted, and made harmless
for the model and the window."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.core.mcp_servers.config import canonical
from app.core.mcp_servers.protocol import ToolDefinition
from app.core.messages import Tool

_MOST_DESCRIPTION: Final = 8_000
_MOST_NAME: Final = 64  # as the interfaces of models allow
_NOT_NAME: Final = re.compile(r"[^A-Za-z0-9_]+")
_KEPT_CONTROLS: Final = "\n\t"
_HIDDEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")  # letters without a shape
_JOINERS: Final = "\u200c\u200d"
_LAST_ASCII: Final = "\x7f"
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_DEEPEST: Final = 32


def digest_of(identity: str, tools: Iterable[ToolDefinition]) -> str:
    """Of all that a model is given, with the server that it comes from; whatever the order."""
    listed = [[tool.name, tool.description, tool.schema] for tool in _by_name(tools)]
    return hashlib.sha256(canonical(["gloss mcp tools", identity, listed])).hexdigest()


@dataclass(frozen=True, slots=True)
class Difference:
    """Between what the user accepted and what the server has now, of which `digest` is; `changed`
    has both."""

    digest: str
    added: tuple[ToolDefinition, ...] = ()
    removed: tuple[ToolDefinition, ...] = ()
    changed: tuple[tuple[ToolDefinition, ToolDefinition], ...] = ()


def difference(
    identity: str, accepted: Sequence[ToolDefinition], now: Sequence[ToolDefinition]
) -> Difference:
    """Of the server of this `identity`."""
    before = {tool.name: tool for tool in accepted}
    after = {tool.name: tool for tool in now}
    return Difference(
        digest_of(identity, now),
        tuple(tool for name, tool in after.items() if name not in before),
        tuple(tool for name, tool in before.items() if name not in after),
        tuple(
            (before[name], tool)
            for name, tool in after.items()
            if name in before and before[name] != tool
        ),
    )


@dataclass(frozen=True, slots=True)
class ShownDifference:
    """A `Difference` as a user can read all of it. It takes time to make."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, difference: Difference) -> ShownDifference:
        return cls(
            tuple(map(_whole, difference.added)),
            tuple(clean(tool.name) for tool in difference.removed),
            tuple((_whole(before), _whole(after)) for before, after in difference.changed),
        )


def _whole(tool: ToolDefinition) -> str:
    schema = json.dumps(tool.schema, ensure_ascii=False)
    return clean(f"{tool.name}\n{tool.description}\n{schema}")


@dataclass(frozen=True, slots=True)
class OfferedTool:
    """`tool` is what the model gets, `name` how the server calls it."""

    name: str
    tool: Tool


def offered(
    server: str, tools: Iterable[ToolDefinition], taken: Collection[str]
) -> tuple[OfferedTool, ...]:
    """Under names that no other tool has, of which `taken` are those of other servers."""
    names = set(taken)
    made = []
    for each in _by_name(tools):
        name = _free(_function_name(server, each.name), names)
        names.add(name)
        schema = _cleaned_schema(each.schema, 0)
        tool = Tool(name, clean(each.description)[:_MOST_DESCRIPTION], schema)
        made.append(OfferedTool(each.name, tool))
    return tuple(made)


def clean(text: str) -> str:
    """Without anything that a reader would not see."""
    kept: list[str] = []
    for place, character in enumerate(_SELECTORS.sub("", text)):
        if character in _JOINERS:
            if place and kept and kept[-1] > _LAST_ASCII:  # it belongs to a script, or an emoji
                kept.append(character)
        elif character in _KEPT_CONTROLS or (
            character not in _HIDDEN and unicodedata.category(character)[0] != "C"
        ):
            kept.append(character)
    return "".join(kept).strip()


def _by_name(tools: Iterable[ToolDefinition]) -> list[ToolDefinition]:
    return sorted({tool.name: tool for tool in tools}.values(), key=lambda tool: tool.name)


def _function_name(server: str, tool: str) -> str:
    """Also by the server, so that it stays the same whatever other servers there are."""
    prefix = _NOT_NAME.sub("_", server).strip("_") or "server"
    name = _NOT_NAME.sub("_", tool).strip("_") or "tool"
    if not name.casefold().startswith(f"{prefix.casefold()}_"):
        name = f"{prefix}_{name}"
    return f"_{name}"[:_MOST_NAME] if name[0].isdigit() else name[:_MOST_NAME]


def _free(name: str, taken: Collection[str]) -> str:
    free, number = name, 1
    while free in taken:
        number += 1
        end = f"_{number}"
        free = name[: _MOST_NAME - len(end)] + end
    return free


def _cleaned_schema(schema: Any, depth: int) -> Any:
    """Its texts are read by the model, too; but its keys are what the server expects back."""
    if depth > _DEEPEST:
        return {}
    if isinstance(schema, dict):
        return {
            key: _cleaned_schema(value, depth + 1)
            for key, value in schema.items()
            if clean(key) == key
        }
    if isinstance(schema, list):
        return [_cleaned_schema(each, depth + 1) for each in schema]
    return clean(schema) if isinstance(schema, str) else schema
