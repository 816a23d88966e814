"""`Language`: how a front end renders text. This one is English, the language of the source; the
window derives its own from Qt's translations and locale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from app.texts.translatable import CONTEXT

Shown = str | int | float | Path


class Language:
    """Stateless: the result depends only on the arguments and the locale of the front end."""

    def translate(self, context: str, text: str, n: int = -1) -> str:
        """`text` in this language; with `n` in the form that this count asks for."""
        return text if n < 0 else text.replace("(s)", "" if n == 1 else "s")

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:,.{decimals}f}"

    def listed(self, words: Sequence[str]) -> str:
        """As in "this, that and those"."""
        *most, last = words
        return f"{', '.join(most)} and {last}" if most else last

    def isolated(self, text: str) -> str:
        """A name or a path so that it keeps its own direction inside a sentence."""
        return text

    def size(self, count: float) -> str:
        """A size in bytes for display: 12.1 GB (decimal, as on the box of a disk)."""
        if abs(count) < 1000:
            return f"{count:.0f} bytes"
        for unit in ("kB", "MB", "GB"):
            count /= 1000
            if abs(count) < 1000:
                return f"{self.number(count, size_decimals(count))} {unit}"
        return f"{self.number(count / 1000, 1)} TB"

    def say(self, text: str, /, n: int = -1, **facts: Shown) -> str:
        """A text of `app.texts`, translated and filled. `n` is the count that its words follow,
        where "(s)" marks such words."""
        counted = n if "(s)" in text else -1
        return self.fill(self.translate(CONTEXT, text, counted), **facts)

    def fill(self, text: str, /, **facts: Shown) -> str:
        """A translated `text` with its facts: numbers as this language writes them, sizes where
        the name ends in `bytes`, and a question mark for what is not known, since an absent
        fact must not hide the failure it belongs to."""
        return text.format_map(_Facts(self, facts))

    def shown(self, name: str, value: Shown) -> str:
        if isinstance(value, str | Path):
            return self.isolated(str(value))
        if name.endswith("bytes"):
            return self.size(value)
        return self.number(value, _decimals(value))


def size_decimals(shown: float) -> int:
    """Of a size from 1 to 999 of its unit: three digits at most."""
    return 0 if abs(shown) >= 100 else 1


def _decimals(value: float) -> int:
    """The number of decimals needed: 0.85 has two."""
    _, _, places = f"{value:g}".partition(".")
    return len(places) if places.isdigit() else 0


class _Facts(dict[str, str]):
    def __init__(self, language: Language, facts: Mapping[str, Shown]) -> None:
        super().__init__({name: language.shown(name, value) for name, value in facts.items()})

    def __missing__(self, key: str) -> str:
        return "?"


ENGLISH: Final = Language()
