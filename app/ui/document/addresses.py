"""Addresses as a user must see them before opening one: nothing hidden, nothing misleading."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl

from app.core.graphemes import boundary_before

_LONGEST = 80  # characters in a menu


def shown_address(address: str) -> str:
    """The address with invisible characters as their codes, and behind it the computer that it
    really leads to when that is not plain from reading it."""
    text = "".join(map(_visible, address))
    if len(text) > _LONGEST:
        text = text[: boundary_before(text, _LONGEST - 1)] + "…"
    url = QUrl(address)
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    start = address[:_LONGEST].lower()
    plain = not url.userInfo() and (f"//{host}" in start or f"//[{host}]" in start)
    return text if plain or not host else f"{text} ({host})"


def _visible(letter: str) -> str:
    return letter if letter.isprintable() and letter not in "<>" else quote(letter)
