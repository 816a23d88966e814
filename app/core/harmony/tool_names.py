"""Names of tools: those that were offered, and what models write instead of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.core.harmony.header import CONTENT_TYPES, DANGLING
from app.core.messages import Channel, Prompt

FUNCTIONS: Final = "functions"
"""The namespace of all tools that are not built in."""

_PREFIX: Final = f"{FUNCTIONS}."
_GLUED: Final = (*CONTENT_TYPES, *(channel.value for channel in Channel))
CODE: Final = "code"
"""The only argument of `python` where it is called as a function."""


class ToolNames:
    """The full names of the tools of one prompt: `functions.f`, `browser.search`, `python`."""

    def __init__(self, prompt: Prompt) -> None:
        self._programs = {space.name for space in prompt.namespaces if not space.tools}
        functions = {_PREFIX + tool.name for tool in prompt.tools}
        built_in = {
            f"{space.name}.{tool.name}" for space in prompt.namespaces for tool in space.tools
        }
        self._full = functions | built_in | self._programs
        self._parameters = {_PREFIX + tool.name: tool.parameters for tool in prompt.tools} | {
            f"{space.name}.{tool.name}": tool.parameters
            for space in prompt.namespaces
            for tool in space.tools
        }
        self._others: dict[str, str | None] = {}  # None: it could be several
        for full in self._full:
            for other in _other_spellings(full):
                self._others[other] = full if self._others.get(other, full) == full else None

    def full_name(self, written: str) -> str | None:
        """The tool that was meant; None if there is none, or several could be."""
        return written if written in self._full else self._others.get(written)

    def without_glued(self, written: str) -> str | None:
        """The same where a content type or channel is glued to the name."""
        for glued in _GLUED:
            if written.endswith(glued):
                full = self.full_name(written.removesuffix(glued).rstrip(DANGLING))
                if full is not None:
                    return full
        return None

    def arguments(self, written: str) -> list[str]:
        """The names of the arguments that a tool declares, in order."""
        return [CODE] if self._is_program(written) else list(self._declared(written))

    def argument(self, written: str, name: str) -> Any:
        """What a tool declares of one of its arguments; None if it does not."""
        return (
            {"type": "string"} if self._is_program(written) else self._declared(written).get(name)
        )

    def spellings(self) -> frozenset[str]:
        """All names that mean a tool."""
        return frozenset(self._full | {name for name, full in self._others.items() if full})

    def _is_program(self, written: str) -> bool:
        return self.full_name(written) in self._programs

    def _declared(self, written: str) -> Mapping[str, Any]:
        found = self._parameters.get(self.full_name(written) or "")
        declared = found.get("properties") if isinstance(found, Mapping) else None
        return declared if isinstance(declared, Mapping) else {}

    def takes_program(self, full: str) -> bool:
        """Whether the text of its calls is a program, not JSON."""
        return full in self._programs


def without_namespace(full: str) -> str:
    """The name of a function; that of a built-in tool keeps its namespace."""
    return full.removeprefix(_PREFIX)


def as_object(arguments: str) -> dict[str, Any] | None:
    """The arguments of a call; None if they are not a JSON object."""
    try:
        value = json.loads(arguments)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def program_in(arguments: str) -> str | None:
    """The program in JSON that holds nothing else, as models write it that know functions only."""
    value = as_object(arguments) or {}
    program = value.get(CODE) if len(value) == 1 else None
    return paired(program) if isinstance(program, str) else None


def as_json(value: Any) -> str:
    """Without halves of surrogate pairs, which JSON can spell and no file can hold."""
    written = json.dumps(value, ensure_ascii=False)
    return written if paired(written) == written else json.dumps(value)


def paired(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _other_spellings(full: str) -> Iterator[str]:
    """`functions.browser.search`, `browser_search`, `search` …"""
    name = without_namespace(full)
    for other in {name, name.replace(".", "_"), name.rpartition(".")[2]}:
        yield other
        yield _PREFIX + other
