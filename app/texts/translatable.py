"""Marks what is to be translated, in the way that pyside6-lupdate reads, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Translate = Callable[..., str]
"""Of a context and a text; by name `n`, where the words depend on a count, that count."""

CONTEXT: Final = "Texts"


def QT_TRANSLATE_NOOP(  # noqa: N802 - the name lupdate looks for
    context: str, text: str, comment: None = None, n: int = -1
) -> str:
    """Marks `text` for translation under `context`, and is `text`.

    With any `n` a language has as many forms of it as it needs; the English ones are told by
    "(s)": "{number} layer(s)".
    """
    return text


def untranslated(context: str, text: str, n: int = -1) -> str:
    """The `translate` of a front end without translations."""
    return text if n < 0 else text.replace("(s)", "" if n == 1 else "s")
