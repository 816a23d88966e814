"""The colours of code, for light and for dark; each at least 4.5 to 1 on the code background."""

from __future__ import annotations

from app.ui.document.highlight import Tint
from app.ui.style.theme import CONTRAST_DARK, DARK, Tokens

_LIGHT = {
    Tint.KEYWORD: "#8a2a8f",
    Tint.STRING: "#1f6b3a",
    Tint.NUMBER: "#8a4600",
    Tint.COMMENT: "#63676c",
    Tint.NAME: "#1a55b0",
    Tint.OPERATOR: "#1d1e20",
    Tint.INSERTED: "#1b6b35",
    Tint.DELETED: "#b3261e",
}
_DARK = {
    Tint.KEYWORD: "#d59bf0",
    Tint.STRING: "#96d19a",
    Tint.NUMBER: "#f0b473",
    Tint.COMMENT: "#949aa1",
    Tint.NAME: "#82b4f7",
    Tint.OPERATOR: "#e9eaeb",
    Tint.INSERTED: "#78d393",
    Tint.DELETED: "#ff9389",
}
_LIGHT_GROUNDS = ("#fbe3e1", "#dff3e4")  # deleted, inserted
_DARK_GROUNDS = ("#3d2322", "#1c3426")


def colour(tint: Tint, colours: Tokens) -> str:
    return (_DARK if _is_dark(colours) else _LIGHT)[tint]


def diff_colour(inserted: bool, colours: Tokens) -> str:
    """Behind a line that a diff adds or takes away."""
    return (_DARK_GROUNDS if _is_dark(colours) else _LIGHT_GROUNDS)[inserted]


def _is_dark(colours: Tokens) -> bool:
    return colours in (DARK, CONTRAST_DARK)
