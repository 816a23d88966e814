"""Colours as style sheets write them, as "#rrggbb" and an opacity."""

from __future__ import annotations

import colorsys
import re
from typing import Final

_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^()]*)\)", re.IGNORECASE)
_HASH = re.compile(r"#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
_NUMBER = re.compile(r"([-+]?[\d.]+(?:e[-+]?\d+)?)(%|deg)?", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]{3,20}")
_NAMES: Final = {
    "black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000",
    "blue": "#0000ff", "yellow": "#ffff00", "orange": "#ffa500", "purple": "#800080",
    "pink": "#ffc0cb", "gray": "#808080", "grey": "#808080", "lightgray": "#d3d3d3",
    "lightgrey": "#d3d3d3", "lightblue": "#add8e6", "lightgreen": "#90ee90",
    "lightyellow": "#ffffe0", "lightpink": "#ffb6c1", "cyan": "#00ffff", "aqua": "#00ffff",
    "magenta": "#ff00ff", "brown": "#a52a2a", "navy": "#000080", "teal": "#008080",
    "olive": "#808000", "maroon": "#800000", "lime": "#00ff00", "silver": "#c0c0c0",
    "gold": "#ffd700", "coral": "#ff7f50", "tomato": "#ff6347", "salmon": "#fa8072",
    "skyblue": "#87ceeb", "beige": "#f5f5dc", "lavender": "#e6e6fa", "darkgreen": "#006400",
    "darkblue": "#00008b", "darkred": "#8b0000", "darkgray": "#a9a9a9", "aliceblue": "#f0f8ff",
}  # fmt: skip

Colour = tuple[str, float]


def read_colour(text: str) -> Colour | None:
    """None: there is none. A name that only a browser knows stays a name."""
    value = text.strip().lower()
    if match := _FUNCTION.fullmatch(value):
        return _called(match[1], match[2])
    if match := _HASH.fullmatch(value):
        digits = match[1]
        if len(digits) < 5:
            digits = "".join(digit * 2 for digit in digits)
        opacity = int(digits[6:], 16) / 255 if len(digits) == 8 else 1.0
        return f"#{digits[:6]}", opacity
    if value in ("none", "transparent", "inherit", "initial", "revert", "unset", "currentcolor"):
        return None
    return (_NAMES.get(value, value), 1.0) if _LETTERS.fullmatch(value) else None


def contrast(one: str, other: str) -> float:
    """Of two colours "#rrggbb", as WCAG 2 defines it; 21 where one has only a name."""
    if not (one.startswith("#") and other.startswith("#")):
        return 21.0
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _called(function: str, arguments: str) -> Colour | None:
    parts = [(float(number), unit) for number, unit in _NUMBER.findall(arguments)]
    if len(parts) < 3:
        return None
    opacity = _share(*parts[3]) if len(parts) > 3 else 1.0
    if function == "hsl":
        hue, saturation, lightness = parts[0][0] % 360 / 360, parts[1][0] / 100, parts[2][0] / 100
        channels = colorsys.hls_to_rgb(hue, _within(lightness), _within(saturation))
    else:
        red, green, blue = (_within(v / (100 if unit == "%" else 255)) for v, unit in parts[:3])
        channels = (red, green, blue)
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels), opacity


def _share(value: float, unit: str) -> float:
    return _within(value / 100 if unit == "%" else value)


def _within(value: float) -> float:
    return min(max(value, 0.0), 1.0)
