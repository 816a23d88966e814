"""Messages between Gloss and the process that sets formulas, and the limits of the latter."""

from __future__ import annotations

from enum import Enum
from typing import Final

import msgspec

SECONDS: Final = 3.0
"""The longest that setting one formula may take."""

MEMORY_BYTES: Final = 384 << 20
MOST_CHARACTERS: Final = 6_000
"""The longest source that is set."""

MOST_BYTES: Final = 1 << 20
"""The most bytes of outlines that are sent back for one formula."""


MOST_EMS: Final = 500
"""Wider or higher is no formula for a reader."""


class Fault(Enum):
    """Why a formula is not set."""

    UNKNOWN = "unknown"  # a command or an environment; its name is the detail
    WRONG = "wrong"  # brackets that do not match, and the like
    TOO_LARGE = "too large"
    TOO_SLOW = "too slow"
    UNAVAILABLE = "unavailable"  # the process could not be started


class FormulaRequest(msgspec.Struct):
    """`display`: as a formula on a line of its own, else as one within a line of text. `mathml`:
    as MathML, for a web page, in place of outlines."""

    source: str
    display: bool
    mathml: bool = False


class Outline(msgspec.Struct):
    """A shape filled with one colour, "" for that of the text. `data` is a `QPainterPath` as
    `QDataStream` writes it. In ems, from the left end of the baseline, y downwards."""

    colour: str
    data: bytes


class TextLabel(msgspec.Struct):
    """Characters that the font of formulas does not have: to be drawn in that of the text,
    `width` ems wide and `size` ems high."""

    text: str
    x: float
    y: float
    width: float
    size: float
    colour: str


class FormulaReply(msgspec.Struct):
    """A formula that is set, in ems, or its fault."""

    width: float = 0
    ascent: float = 0
    descent: float = 0
    outlines: list[Outline] = []
    labels: list[TextLabel] = []
    mathml: str = ""
    fault: Fault | None = None
    detail: str = ""
