"""The texts of one page in the form in which a template gets them.

Whatever the template does with them, no control token can be spelled by a text.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Protocol

# Words that some templates take out of the instructions; see `reasoning_options`.
_COMMAND = re.compile(r"/(?:no_)?think\b")
_LONG = 200  # characters; no control token has as many
# Hieroglyphs and private use. The former are printable, so that Python writes them in lists as
# they are.
_RARE = (range(0x13000, 0x13400), range(0xE002, 0xF900), range(0xF0000, 0xFFFFE))


class Contents(Protocol):
    def placeholder_for(self, text: str) -> str:
        """The placeholder that the template gets instead of `text`."""

    def data(self, value: Any) -> Any:
        """JSON with the same done to the texts in it, which keep their form."""

    def fill(self, page: str) -> str:
        """`page`, or a stretch of it, with the texts themselves."""

    def without_texts(self, page: str) -> str:
        """`page` to look for control tokens in, quickly. Short texts may stay."""


class EscapedTexts:
    """The texts themselves, so that a template can look at them. A mark that is in none of them
    surrounds each character that a control token begins with; so a text cannot spell one, not even
    after the template has cut something out of it or turned it round."""

    def __init__(self, texts: Iterable[str], beginnings: Iterable[str]) -> None:
        whole = "".join(texts)
        used = set(whole)
        self._mark = next(
            c for c in map(chr, chain(*_RARE)) if c not in used and _in_json(c) not in whole
        )
        self._beginning = re.compile("|".join(map(re.escape, sorted(beginnings))) or r"(?!)")
        self._written: list[str] = []

    def placeholder_for(self, text: str) -> str:
        escaped = self._escaped(text)
        self._written.append(escaped.strip())
        return escaped

    def data(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._escaped(value)
        if isinstance(value, dict):
            return {self._escaped(str(key)): self.data(each) for key, each in value.items()}
        return [self.data(each) for each in value] if isinstance(value, list | tuple) else value

    def _escaped(self, text: str) -> str:
        return self._beginning.sub(rf"{self._mark}\g<0>{self._mark}", text)

    def fill(self, page: str) -> str:
        """Some templates write JSON in ASCII."""
        return page.replace(self._mark, "").replace(_in_json(self._mark), "")

    def without_texts(self, page: str) -> str:
        for text in sorted(self._written, key=len, reverse=True):  # some are parts of others
            if len(text) > _LONG:  # a short one may be part of a control token
                page = page.replace(text, "")
        return page


class Placeholders:
    """A short name instead of each text, for templates that would change it. White space stays
    around it; the random part keeps a text from naming another's placeholder. `escapes` is for
    data, whose texts a template may have to look at."""

    def __init__(self, escapes: EscapedTexts) -> None:
        self._escapes = escapes
        nonce = f"a{secrets.token_hex(4)}"  # with a letter: capitals or digits are noticed
        self._begin = f"\ue000{nonce}:"
        self._pattern = re.compile(rf"{self._begin}(\d+)\ue001")
        self._texts: list[str] = []

    def placeholder_for(self, text: str) -> str:
        core = text.strip()
        if not core:
            return text
        before, after = text.split(core, 1)
        self._texts.append(core)
        return f"{before}{self._begin}{len(self._texts) - 1}\ue001{after}"

    def data(self, value: Any) -> Any:
        return self._escapes.data(value)

    def fill(self, page: str) -> str:
        page = self._escapes.fill(page)
        return self._pattern.sub(lambda match: self._texts[int(match[1])], page)

    def without_texts(self, page: str) -> str:
        return page


def _in_json(character: str) -> str:
    return json.dumps(character)[1:-1]


def strings_in(value: Any) -> Iterator[str]:
    """All texts in JSON, names included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(strings_in, chain(value, value.values())))
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(map(strings_in, value))


def end_of_last(page: str, stand_ins: Sequence[str]) -> int | None:
    """Where the last of `stand_ins` ends in `page`; None unless all of them are in it, in order
    and whole but for the white space around and for commands to the template."""
    position = 0
    for piece in chain.from_iterable(map(_COMMAND.split, stand_ins)):
        core = piece.strip()
        position = page.find(core, position)
        if position < 0:
            return None
        position += len(core)
    return position
