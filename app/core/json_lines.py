"""Frozen dataclasses as JSON lines: how Gloss exchanges messages with its child processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Generic, TypeVar

import msgspec

from app.core.errors import Code, UserError

_Request = TypeVar("_Request")
_Event = TypeVar("_Event")
_T = TypeVar("_T")


class JsonLines(Generic[_Request, _Event]):
    """One object a line; its `type` is the name of a class in one of the tables, and the rest
    are the fields."""

    def __init__(
        self, requests: Mapping[str, type[_Request]], events: Mapping[str, type[_Event]]
    ) -> None:
        self._requests = requests
        self._events = events
        tables: tuple[Mapping[str, type[Any]], ...] = (requests, events)
        self._names = {cls: name for table in tables for name, cls in table.items()}

    def encode(self, value: Any) -> bytes:
        """One line, newline included."""
        return msgspec.json.encode({"type": self._names[type(value)], **asdict(value)}) + b"\n"

    def decode_request(self, line: bytes) -> _Request:
        """Raises UserError(BAD_REQUEST) on anything that is not a request."""
        return _decode(line, self._requests)

    def decode_event(self, line: bytes) -> _Event:
        """Raises UserError(BAD_REQUEST) on anything that is not an event."""
        return _decode(line, self._events)


def _decode(line: bytes, table: Mapping[str, type[_T]]) -> _T:
    try:
        fields = msgspec.json.decode(line)
        return msgspec.convert(fields, table[fields["type"]])
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, RecursionError) as error:
        # Only the kind of mistake: what was said may be private, or hold a token
        raise UserError(Code.BAD_REQUEST, detail=type(error).__name__) from None
