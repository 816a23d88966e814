"""Calls as models write them in their answers, before they are taken for calls of tools."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from app.core.harmony.tool_names import ToolNames

TOKEN: Final = "\udc00"
"""Before a mark that was a control token; no text that was decoded holds it."""

_QUOTE: Final = re.compile(r'\\.|"', re.DOTALL)
NAME: Final = rf"[^\s<>\[\]{{}}()\"',;={TOKEN}]+"
"""An expression for the name of a tool or of an argument."""


class WrittenCall(NamedTuple):
    """`arguments` as JSON can hold them; a text if they were written as one."""

    name: str
    arguments: Any


class WrittenCalls(NamedTuple):
    """The calls at the start of a text, and what follows them."""

    calls: list[WrittenCall]
    rest: str


Reader = Callable[[str, ToolNames], WrittenCalls | None]
"""The calls that a text begins with; None where none can be read. Never raises."""


def without_tokens(value: Any) -> Any:
    """`value` with all texts in it as the model wrote them."""
    if isinstance(value, str):
        return value.replace(TOKEN, "")
    if isinstance(value, Mapping):
        return {without_tokens(key): without_tokens(each) for key, each in value.items()}
    return [without_tokens(each) for each in value] if isinstance(value, list) else value


def ends_in_string(text: str) -> bool:
    """Whether JSON ends within a string."""
    return _QUOTE.findall(text).count('"') % 2 == 1
