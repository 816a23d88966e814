"""`Toolbox`: the tools that one conversation gives to the model, and the way to each of them.

Whatever a model calls, it gets an answer from which it can go on: a tool that does not exist or
arguments that make no sense are answered with what there is.
"""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.core.cancel import CancelToken
from app.core.conversations.records import ConversationRecord
from app.core.errors import Cancelled, UserError
from app.core.messages import NO_CHOICE, Permission, Tool, ToolChoice, ToolNamespace
from app.core.sqlite import clean
from app.core.tools.permissions import chosen_permission
from app.core.tools.tool import ToolCall, ToolContext, ToolProvider, ToolResult

_log = logging.getLogger(__name__)

FUNCTIONS: Final = "functions"

ToolSource = Callable[[ConversationRecord], ToolProvider | Sequence[ToolProvider] | None]
"""The provider of one kind of tools for a conversation, or several, as of MCP servers; None where
it has none to offer there."""


@dataclass(frozen=True, slots=True)
class ToolLimits:
    """How much the tools may do for one answer: `calls`, and the `tokens` of all their results; and
    the `seconds` that a call may take."""

    calls: int = 25
    tokens: int = 16_384
    seconds: float = 120.0


@dataclass(frozen=True, slots=True)
class _Entry:
    """A tool under its full name. Without `tool` its namespace has no functions, and it gets the
    text of a call as it is."""

    name: str
    provider: ToolProvider
    tool: Tool | None


class Toolbox:
    """For one turn. Its calls may wait for the tools; it is called by one thread at a time."""

    def __init__(
        self,
        providers: Iterable[ToolProvider] = (),
        choice: ToolChoice = NO_CHOICE,
        limits: ToolLimits = ToolLimits(),
    ) -> None:
        self._choice = choice
        self.limits = limits
        self._entries: dict[str, _Entry] = {}
        namespaces: list[ToolNamespace] = []
        functions: list[Tool] = []
        for provider in providers:
            if self._permission(provider) is Permission.NEVER:
                continue
            if (namespace := provider.namespace) is not None:
                namespaces.append(namespace)
                self._add_namespace(provider, namespace)
            for tool in provider.functions:
                name = f"{FUNCTIONS}.{tool.name}"
                if name not in self._entries:  # two servers may have one of the same name
                    functions.append(tool)
                    self._entries[name] = _Entry(name, provider, tool)
        self.namespaces = tuple(namespaces)
        self.functions = tuple(functions)
        self._aliases = _aliases(self._entries)

    def permission_of(self, recipient: str) -> Permission:
        """That of the tool that a call names; NEVER for one that is not there."""
        entry = self._find(recipient)
        return Permission.NEVER if entry is None else self._permission(entry.provider)

    def provider_of(self, recipient: str) -> str:
        """By which name the permission of this tool is kept; empty for one that is not there."""
        entry = self._find(recipient)
        return "" if entry is None else entry.provider.name

    def is_whole(self, call: ToolCall) -> bool:
        """Whether the model surely wrote all of this call; the end of a program cannot be known."""
        entry = self._find(call.recipient)
        return entry is not None and entry.tool is not None and _object(call.arguments) is not None

    def mistake_in(self, call: ToolCall) -> ToolResult | None:
        """What the model is answered to a call that cannot be carried out; None where it can be."""
        prepared = self._prepared(call)
        return prepared if isinstance(prepared, ToolResult) else None

    def run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        """Raises Cancelled, and nothing else."""
        result = self._run(call, context, cancel)
        return replace(result, text=clean(result.text), data=clean(result.data))

    def _run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        prepared = self._prepared(call)
        if isinstance(prepared, ToolResult):
            return prepared
        entry, arguments = prepared
        try:
            return entry.provider.run(ToolCall(entry.name, arguments), context, cancel)
        except Cancelled:
            raise
        except UserError as error:
            return _failed(_explained(error))
        except Exception as error:  # noqa: BLE001 - a bug in a tool must not end the answer
            where = "".join(traceback.format_tb(error.__traceback__))  # without private text
            _log.error("tool %s: %s\n%s", entry.provider.name, type(error).__name__, where)
            return _failed("The tool failed, because of a mistake in it. Go on without it.")

    def _prepared(self, call: ToolCall) -> tuple[_Entry, str] | ToolResult:
        """The tool that was meant and the arguments as it wants them; or what is wrong."""
        entry = self._find(call.recipient)
        if entry is None:
            return _failed(f"There is no tool named {call.recipient}. {self._listed()}")
        if entry.tool is None:
            return entry, call.arguments
        arguments = _object(call.arguments)
        if arguments is None:
            return _failed(f"The arguments are not a JSON object. {_described(entry)}")
        arguments = _named_as_declared(arguments, entry.tool)
        if missing := [name for name in _required(entry.tool) if name not in arguments]:
            names = ", ".join(missing)
            return _failed(f"These arguments are missing: {names}. {_described(entry)}")
        return entry, clean(json.dumps(arguments, ensure_ascii=False))

    def _permission(self, provider: ToolProvider) -> Permission:
        chosen = chosen_permission(provider.name, self._choice.permissions)
        return provider.permission if chosen is None else chosen

    def _add_namespace(self, provider: ToolProvider, namespace: ToolNamespace) -> None:
        if not namespace.tools:
            self._entries[namespace.name] = _Entry(namespace.name, provider, None)
        for tool in namespace.tools:
            name = f"{namespace.name}.{tool.name}"
            self._entries[name] = _Entry(name, provider, tool)

    def _find(self, recipient: str) -> _Entry | None:
        """Also where a model wrote the name a little differently."""
        name = recipient.strip()
        entry = self._entries.get(name) or self._entries.get(self._aliases.get(_folded(name), ""))
        if entry is None:  # python.run, or whatever is called of a tool without functions
            entry = self._entries.get(_folded(name).partition(".")[0])
            entry = entry if entry is not None and entry.tool is None else None
        return entry

    def _listed(self) -> str:
        if not self._entries:
            return "There are no tools in this conversation. Answer without them."
        return f"The tools are: {', '.join(self._entries)}."


class Toolboxes:
    """Makes the toolbox of each turn. `limits` are asked for anew each time, and can be replaced
    for this process."""

    def __init__(
        self,
        sources: Sequence[ToolSource] = (),
        limits: Callable[[], ToolLimits] = ToolLimits,
    ) -> None:
        self._sources = tuple(sources)
        self.limits = limits

    def providers(self, conversation: ConversationRecord) -> list[ToolProvider]:
        """All that this conversation could use, whatever their permission."""
        found: list[ToolProvider] = []
        for source in self._sources:
            made = source(conversation)
            if isinstance(made, Sequence):
                found.extend(made)
            elif made is not None:
                found.append(made)
        return found

    def of(self, conversation: ConversationRecord) -> Toolbox:
        return Toolbox(self.providers(conversation), conversation.tools, self.limits())


def _failed(text: str) -> ToolResult:
    return ToolResult(text, failed=True)


def _folded(name: str) -> str:
    """Without `functions.`, and without what models mix up in names."""
    return name.casefold().removeprefix(f"{FUNCTIONS}.").replace("-", "_")


def _aliases(entries: Mapping[str, _Entry]) -> dict[str, str]:
    """Other ways to write the names, each of which means only one tool."""
    found: dict[str, set[str]] = {}
    for name in entries:
        folded = _folded(name)
        for alias in (folded, folded.replace(".", "_"), folded.rpartition(".")[2]):
            found.setdefault(alias, set()).add(name)
    return {alias: names.pop() for alias, names in found.items() if len(names) == 1}


def _object(arguments: str) -> dict[str, Any] | None:
    try:
        read = json.loads(arguments) if arguments.strip() else {}
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _properties(tool: Tool) -> Mapping[str, Any]:
    properties = (tool.parameters or {}).get("properties")
    return properties if isinstance(properties, dict) else {}


def _required(tool: Tool) -> list[str]:
    required = (tool.parameters or {}).get("required")
    return [str(name) for name in required] if isinstance(required, list) else []


def _named_as_declared(arguments: dict[str, Any], tool: Tool) -> dict[str, Any]:
    """`top_n` is `topn`, where a tool has the latter and not the former."""
    declared = {_bare(name): name for name in _properties(tool)}
    named: dict[str, Any] = {}
    for name, value in arguments.items():
        known = name if name in _properties(tool) else declared.get(_bare(name), name)
        named.setdefault(known, value)
    return named


def _bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()


def _described(entry: _Entry) -> str:
    parameters = entry.tool.parameters if entry.tool else None
    schema = json.dumps(parameters or {"type": "object"}, ensure_ascii=False)
    return f"{entry.name} takes: {schema}"


def _explained(error: UserError) -> str:
    """For the model: the code is English, and the facts are what it needs."""
    facts = "; ".join(f"{name}: {value}" for name, value in error.facts.items())
    code = error.code.replace("_", " ")
    return f"The call failed: {code} ({facts})." if facts else f"The call failed: {code}."
