"""Marks what is to be translated, in the way that pyside6-lupdate reads, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Translate = Callable[[str, str], str]

CONTEXT: Final = "Texts"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks `text` for translation under `context`, and is `text`."""
    return text


def untranslated(context: str, text: str) -> str:
    """The `translate` of a front end without translations."""
    return text
