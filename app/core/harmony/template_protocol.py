"""Messages between the engine and the template process, and the limits of the latter."""

from __future__ import annotations

from typing import Any, Final

import msgspec

SECONDS: Final = 2.0
"""The longest that one compilation or one page may take."""

MEMORY_BYTES: Final = 256 << 20
MOST_CHARACTERS: Final = 4_000_000
"""The longest page that is sent back."""


class TemplateRequest(msgspec.Struct):
    """`source` compiles a template; without it, the last one is rendered with `values`. `date`
    (ISO) is what its clock shows."""

    source: str | None = None
    date: str = ""
    values: dict[str, Any] = {}


class TemplateReply(msgspec.Struct):
    """`variables` are the names that the template reads; `failure` is the kind of an exception,
    never its message, which may quote the conversation."""

    text: str = ""
    variables: list[str] = []
    failure: str = ""
    too_heavy: bool = False
