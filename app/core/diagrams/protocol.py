"""Messages between Gloss and the process that draws diagrams, and the limits of the latter."""

from __future__ import annotations

from enum import Enum
from typing import Final

import msgspec

SECONDS: Final = 10.0
"""The longest that drawing one diagram may take."""

IDLE_SECONDS: Final = 60.0
"""After the last diagram the process, which takes 100 MB, ends."""

MEMORY_BYTES: Final = 512 << 20
MOST_CHARACTERS: Final = 50_000
"""The longest source that is drawn."""

MOST_BYTES: Final = 4 << 20
"""The largest picture that is sent back."""

MOST_SIDE: Final = 20_000
"""In the units of a picture, in which the text is `TEXT_SIZE` high: larger is none for a reader."""

TEXT_SIZE: Final = 16


class Fault(Enum):
    """Why a diagram is not drawn."""

    WRONG = "wrong"  # the detail is what Mermaid says about it
    EMPTY = "empty"
    TOO_LARGE = "too large"
    TOO_SLOW = "too slow"
    UNAVAILABLE = "unavailable"  # the process could not be started


class BadPictureError(Exception):
    """It is no picture, or too large to be drawn."""


class Typeface(msgspec.Struct, frozen=True):
    """What is known of the font of the labels, in ems: the widths of the words of the source and of
    single characters, in each weight."""

    family: str = "sans-serif"
    ascent: float = 0.93
    descent: float = 0.24
    x_height: float = 0.53
    regular: dict[str, float] = {}
    bold: dict[str, float] = {}


class Palette(msgspec.Struct, frozen=True):
    """The colours of a picture, each "#rrggbb". `series` are those of the parts of a chart."""

    ground: str = "#ffffff"
    text: str = "#1d1e20"
    line: str = "#5a5e63"
    fill: str = "#e6f1ef"
    border: str = "#0b6e60"
    quiet: str = "#f3f3f0"
    note: str = "#fff0a3"
    danger: str = "#b3261e"
    series: tuple[str, ...] = ("#0b6e60",)
    dark: bool = False


class DiagramRequest(msgspec.Struct):
    source: str
    palette: Palette
    typeface: Typeface


class DiagramReply(msgspec.Struct):
    """A picture as SVG of plain shapes and texts, which leads nowhere; or the fault. `kind` is what
    Mermaid calls the kind of the diagram, `title` and `description` are its own words."""

    svg: str = ""
    width: float = 0
    height: float = 0
    kind: str = ""
    title: str = ""
    description: str = ""
    fault: Fault | None = None
    detail: str = ""
