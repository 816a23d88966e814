"""The messages between Gloss and the embedding process: one JSON object a line.

Vectors travel as bytes, which JSON has in base 64.
"""

from __future__ import annotations

from typing import Final

import msgspec

from app.core.errors import Code, Fact

MOST_TOKENS: Final = 1024
"""Of a text; what comes after them is left out. A passage of a collection has fewer."""

SECONDS: Final = 300.0
"""The most for one request; the first one loads the model, from a slow disk perhaps."""

IDLE_SECONDS: Final = 300.0
"""The process ends after so long without a request, and gives its memory back."""


class EmbedRequest(msgspec.Struct, frozen=True):
    """The vectors of `texts`, none to load the model alone. `path` is as the system has it; for
    the rest see `Recipe`. `extra_buffers` is that of the engine's `LoadOptions`; with `background`
    the process computes only while no other wants to."""

    path: bytes
    pooling: int
    only_last: bool
    end: str = ""
    threads: int = 1
    extra_buffers: bool = True
    background: bool = False
    texts: tuple[str, ...] = ()


class EmbedReply(msgspec.Struct, frozen=True):
    """`vectors` has `dimensions` numbers of 32 bits for each text, in the processor's own order;
    or what went wrong."""

    vectors: bytes = b""
    dimensions: int = 0
    code: Code | None = None
    facts: dict[str, Fact] = {}
    detail: str = ""
