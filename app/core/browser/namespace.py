"""The tool's description, in the words that gpt-oss was trained with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.core.browser.harmless_text import harmless_line
from app.core.browser.records import NAME
from app.core.messages import Tool, ToolNamespace

_NAMED: Final = 20  # collections
_NAME_LENGTH: Final = 80
_DESCRIPTION: Final = """\
Tool for browsing.
The `cursor` appears in brackets before each browsing display: `[{cursor}]`.
Cite information from the tool using the following format:
`【{cursor}†L{line_start}(-L{line_end})?】`, for example: `【6†L9-L11】` or `【8†L3】`.
Do not quote more than 10 words directly from the tool output.
sources="""
_SEARCH: Final = "Searches for information related to `query` and displays `topn` results."
_OPEN: Final = """\
Opens the link `id` from the page indicated by `cursor` starting at line number `loc`, showing \
`num_lines` lines.
Valid link ids are displayed with the formatting: `【{id}†.*】`.
If `cursor` is not provided, the most recent page is implied.
If `id` is a string, it is treated as a fully qualified URL associated with `source`.
If `loc` is not provided, the viewport will be positioned at the beginning of the document or \
centered on the most relevant passage, if available.
Use this function without `id` to scroll to a new location of an opened page."""
_STRING: Final = {"type": "string"}
_FIND: Final = (
    "Finds exact matches of `pattern` in the current page, or the page given by `cursor`."
)


def browser_namespace(names: Sequence[str]) -> ToolNamespace:
    """`names` are those of the collections."""
    cursor = _optional("number", -1)
    search = {"query": _STRING, "topn": _optional("number", 10), "source": _STRING}
    opened = {
        "id": _optional(["number", "string"], -1),
        "cursor": cursor,
        "loc": cursor,
        "num_lines": cursor,
        "view_source": _optional("boolean", False),
        "source": _STRING,
    }
    found = {"pattern": _STRING, "cursor": cursor}
    return ToolNamespace(
        NAME,
        _DESCRIPTION + _sources(names),
        (
            Tool("search", _SEARCH, _object(search, "query")),
            Tool("open", _OPEN, _object(opened)),
            Tool("find", _FIND, _object(found, "pattern")),
        ),
    )


def _optional(kind: str | list[str], default: object) -> dict[str, Any]:
    return {"type": kind, "default": default}


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    return {**schema, "required": list(required)} if required else schema


def _sources(names: Sequence[str]) -> str:
    lines = [harmless_line(name, _NAME_LENGTH) for name in sorted(names, key=str.casefold)]
    more = len(lines) - _NAMED
    listed = ", ".join(lines[:_NAMED]) + (f" and {more} more" if more > 0 else "")
    return f"{listed} (default: {'all' if len(lines) > 1 else listed})"
