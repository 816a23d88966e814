"""The named colours: light, dark, and both in high contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours as "#rrggbb"; `shadow` is "#aarrggbb". `QColor(token)` takes any of them.

    Text tokens (text, muted, accent, danger to important) keep a contrast of 4.5
    to 1 on window, surface, raised, sidebar, code_background and hover, and of 7 to 1 in the
    two of high contrast, whose borders keep 4.5; a test asserts it.
    """

    window: str
    surface: str
    raised: str
    sidebar: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    danger: str
    warning: str
    success: str
    information: str
    important: str
    mark: str
    code_background: str
    selection: str
    hover: str
    shadow: str


LIGHT = Tokens(
    window="#fcfcfb",
    surface="#fcfcfb",
    raised="#ffffff",
    sidebar="#f3f3f0",
    border="#dddcd7",
    text="#1d1e20",
    muted="#5a5e63",
    accent="#0b6e60",
    accent_hover="#095a4f",
    on_accent="#ffffff",
    danger="#b3261e",
    warning="#7d4e00",
    success="#1b6b35",
    information="#0a5bb5",
    important="#6f3fc4",
    mark="#fff0a3",
    code_background="#f4f4f1",
    selection="#cde8e2",
    hover="#eaeae6",
    shadow="#24000000",
)
DARK = Tokens(
    window="#1a1b1d",
    surface="#1a1b1d",
    raised="#242629",
    sidebar="#131415",
    border="#383b3f",
    text="#e9eaeb",
    muted="#a6abb1",
    accent="#57cbb4",
    accent_hover="#7adac7",
    on_accent="#05231d",
    danger="#ff9389",
    warning="#efb95f",
    success="#78d393",
    information="#82b9ff",
    important="#c6a6ff",
    mark="#574812",
    code_background="#212326",
    selection="#1f4f47",
    hover="#2b2e31",
    shadow="#66000000",
)
CONTRAST_LIGHT = Tokens(
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    sidebar="#ffffff",
    border="#45484c",
    text="#000000",
    muted="#2e3135",
    accent="#004a40",
    accent_hover="#00332c",
    on_accent="#ffffff",
    danger="#8c0d07",
    warning="#5a3700",
    success="#064a1d",
    information="#063e86",
    important="#4a1f95",
    mark="#fff08a",
    code_background="#f7f7f7",
    selection="#ffe680",
    hover="#ededed",
    shadow="#80000000",
)
CONTRAST_DARK = Tokens(
    window="#000000",
    surface="#000000",
    raised="#000000",
    sidebar="#000000",
    border="#b9bdc2",
    text="#ffffff",
    muted="#dadde0",
    accent="#6ff0d6",
    accent_hover="#a8fae9",
    on_accent="#000000",
    danger="#ffaea6",
    warning="#ffd28a",
    success="#97f0b1",
    information="#b3d6ff",
    important="#dcc8ff",
    mark="#483a00",
    code_background="#0c0c0c",
    selection="#00584c",
    hover="#242424",
    shadow="#b3000000",
)
