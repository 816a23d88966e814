"""Marks texts for translation in the form that pyside6-lupdate reads, without Qt."""

from __future__ import annotations

from typing import Final

CONTEXT: Final = "Texts"


def QT_TRANSLATE_NOOP(  # noqa: N802 - the name lupdate looks for
    context: str, text: str, comment: None = None, n: int = -1
) -> str:
    """Marks `text` for translation under `context`, and is `text`.

    With any `n` a language has as many forms of it as it needs; the English ones are marked by
    "(s)": "{number} layer(s)".
    """
    return text
