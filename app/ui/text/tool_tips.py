"""Tool tips with text from outside: names, titles, notes of a model."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def tool_tip(text: str) -> str:
    """The tool tip that shows `text` as it is: Qt reads one that looks like HTML as such, and
    opens the pictures it names, which may lie on another computer."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<p>{escape(text)}</p>".replace("\n", "<br>")
