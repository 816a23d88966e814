"""What the browser answers when it cannot do what the model asked for."""

from __future__ import annotations


class BrowserError(Exception):
    """Its text is for the model."""
