"""Messages as lines of JSON: how Gloss exchanges them with its child processes."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from app.core.errors import Code, UserError

_T = TypeVar("_T")


def encode(message: msgspec.Struct) -> bytes:
    """One line, newline included."""
    return msgspec.json.encode(message) + b"\n"


def decode(decoder: msgspec.json.Decoder[_T], line: bytes) -> _T:
    """Raises UserError(BAD_REQUEST) on anything that `decoder` does not know."""
    try:
        return decoder.decode(line)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        # Only the kind of mistake: the text may be private, or hold a token
        raise UserError(Code.BAD_REQUEST, detail=type(error).__name__) from None
